"""Numbers that a sentence gives of something, as facts: how high it is, by how much it changed, what was paid for it.

The numbers are those that the engine reads. Only sentences of a few plain shapes are taken; what is foreseen, denied or
supposed is no fact.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.draft.acts import DOING
from generator.draft.anchors import anchor
from generator.draft.measured import Measured, measured
from generator.draft.measured_cyrillic import measured_cyrillic
from generator.draft.measured_hangul import measured_hangul
from generator.draft.narration import told
from generator.draft.record import spoken_in
from generator.draft.told_when import told_when, year_told
from generator.verify import Quantity, Span, TextQuoteSelector, read_numbers
from generator.verify.numerals.words.units import CODES
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.text.source_text import SourceText

_NOT_TOLD = re.compile(
    r"\b(?:will|would|could|may(?! \d)(?<!in may)|might|should|if|unless|expect\w*|project\w*|forecast\w*|"
    r"estimate[sd]?|plan\w*|target\w*|not|never|no|"
    r"den(?:y|ies|ied)|alleg\w*|claim(?:ed|ing|s? that)|likely|about to|poll\w*|survey\w*)\b|n[’']t\b",
    re.I,
)
_RELATIVE = re.compile(r", (?:which|who|where|whose) [^,\d]+,")
"""What is told of a subject by the way, without a number."""
_BEGINS = re.compile(
    r"(?:(?:In|By) (?:[A-Z][a-z]+ )?\d{4},? )?(?:[A-Z][a-z]+ (?:[a-z]+ ){1,2})?"
    r"(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,3})(?:, [^,]{3,60},)? "
    rf"(?P<does>{'|'.join(sorted(DOING))}|became|was|is|[a-z]+ed)\b"
)
_CHANGES = frozenset(
    "rose fell grew dropped climbed jumped increased decreased declined totalled reached hit was".split()
)
_GOES_ON = re.compile(r"(?:It|Its|The company|The firm)\b")
_THE_FIRM = re.compile(r"The (?:company|firm|group|bank|airline|carrier|country)\b")
_NOBODY = frozenset(
    """
    The A An It He She They We In On At But And If Some Many Most This That These Those There Its His Her Their
    """.split()
)
_SCALES = {
    "en": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")),
    "ko": ((10**12, "조"), (10**8, "억"), (10**4, "만")),
    "ru": ((10**12, "трлн"), (10**9, "млрд"), (10**6, "млн")),
}
"""The scales of a unit, in the languages whose shapes are known."""
_GENERAL = (
    {"en": "Rise", "ko": "증가", "ru": "рост"},
    {"en": "Fall", "ko": "감소", "ru": "снижение"},
    {"en": "Level", "ko": "규모", "ru": "объём"},
)
"""What is measured, where it is no word of the text: it is said in the language of the briefing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence: what it is of, what it measures, its value as it would be written, for which time (EDTF)
    and, where that is not printed, how it is known."""

    subject: str
    measure: str
    value: str
    unit: str
    time: str
    basis: str
    selector: TextQuoteSelector
    sentence: Span
    stands_in: bool = False
    """Its sentence says "it" or "the firm": whom that means was taken from the one before."""


def figures(source: SourceText, apart: Sequence[Span], issued: str, told_in: str = "en") -> Iterator[Figure]:
    """The figures of a text in a language whose shapes are known. `issued`: its day (EDTF), for what has no date;
    `told_in`: the language of the briefing, in which sums are written; what is counted is in that of the text."""
    language = spoken_in(source.text)
    if language not in _SCALES:
        return
    before = known = firm = went_on = ""
    since = 0
    year = issued[:4]
    sentences = [*told(source, apart)]
    of_one_year = _of_one_year(" ".join(source.text[one.start : one.end] for one in sentences), issued)
    for sentence in sentences:
        # Where lines end says nothing; spans stay as they are.
        words = source.text[sentence.start : sentence.end].replace("\n", " ")
        numbers = () if _NOT_TOLD.search(_RELATIVE.sub(" ", words)) else read_numbers(words)
        named = _named(before)
        # "It" is who was named in the sentence before, or by an "it" there; "the firm" may have been named earlier.
        known, firm = named or (known if _GOES_ON.match(before) else ""), named or firm
        told_of = year_told(before, issued)
        paragraph = source.paragraph_index(sentence.start)
        # A year long ago is of its sentence alone; no other goes further than into the next paragraph.
        if year.isdigit() and told_of and 0 <= int(year) - int(told_of) <= 1:
            went_on, since = told_of, paragraph
        went_on = went_on if paragraph - since <= 1 or went_on == of_one_year else ""
        found = [*_measured(words, numbers, firm if _THE_FIRM.match(words) else known, language)]
        beside = known_by = ""
        for one in found:
            # Of several numbers each rests on its own clause, so that it is the one that stands there.
            alone = one.clause if len(found) > 1 and one.clause else Span(0, len(words))
            selector = anchor(source, Span(sentence.start + alone.start, sentence.start + alone.end))
            goes_on = "" if one.listed else went_on
            when, basis = told_when(words, one.quantity.span, issued, before=one.before, beside=beside, went_on=goes_on)
            if one.same_time and beside:
                when, basis = beside, known_by
            beside, known_by = when, basis
            if selector and when:
                number = one.quantity
                value, unit = (f"{number.value:f}", "rank") if number.ordinal else _written(number, language, told_in)
                general = next((row for row in _GENERAL if row[language] == one.measure), {})
                what = general.get(told_in, one.measure)
                measure = f"{what} ({number.qualifier})" if number.qualifier else what
                yield Figure(one.subject, measure, value, unit, when, basis, selector, sentence, one.stands_in)
        before = words


def _of_one_year(text: str, issued: str) -> str:
    """The year before that of a text which names its own nowhere: all of it tells of that one."""
    own = issued[:4]
    if not own.isdigit() or _THIS_YEAR.search(text):
        return ""
    named = [one.year for one in read_dates(text) if one.year and one.year <= int(own)]
    return str(int(own) - 1) if named and max(named) == int(own) - 1 else ""


_THIS_YEAR = re.compile(r"\bthis year\b|в этом году|올해")


def _named(sentence: str) -> str:
    """Whom "it" means behind a sentence that begins with a name: Fjord Lines, of "Fjord Lines has 21 ships."."""
    found = _BEGINS.match(sentence)
    # "Revenue rose" names no one.
    common = found and " " not in found["name"] and found["does"] in _CHANGES
    return found["name"] if found and not common and found["name"] not in _NOBODY else ""


def _measured(words: str, numbers: Sequence[Quantity], known: str, language: str) -> Iterator[Measured]:
    if language == "en":
        return measured(words, numbers, known)
    return measured_hangul(words, numbers) if language == "ko" else measured_cyrillic(words, numbers)


def _written(quantity: Quantity, language: str, told_in: str) -> tuple[str, str]:
    for scale, name in _SCALES.get(told_in if quantity.unit in CODES else language, _SCALES["en"]):
        scaled = quantity.value / scale
        if abs(quantity.value) >= scale and scaled == round(scaled, 3):
            return f"{scaled.normalize():f}", f"{name} {quantity.unit}"
    return f"{Decimal(quantity.value).normalize():f}", quantity.unit
