"""Numbers that a sentence gives of something, as facts: how high it is, by how much it changed, what was paid for it.

The numbers are those that the engine reads. Only sentences of a few plain shapes are taken; what is foreseen, denied or
supposed is no fact.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from generator.draft.anchors import anchor
from generator.draft.measured import Measured, measured
from generator.draft.measured_hangul import measured_hangul
from generator.draft.narration import told
from generator.verify import Quantity, Span, TextQuoteSelector, read_numbers
from generator.verify.telling.times.calendar_words import Told, read_dates
from generator.verify.text.source_text import SourceText
from generator.verify.text.tongue import tongue

_NOT_TOLD = re.compile(
    r"\b(?:will|would|could|may(?! \d)(?<!in may)|might|should|if|unless|expect\w*|project\w*|forecast\w*|"
    r"estimate[sd]?|plan\w*|target\w*|not|never|no|"
    r"den(?:y|ies|ied)|alleg\w*|claim\w*|likely|about to|poll\w*|survey\w*)\b|n[’']t\b",
    re.I,
)
_LAST_YEAR = re.compile(r"\blast year\b|지난해|작년", re.I)
_SHAPES = {"en": measured, "ko": measured_hangul}
_COMPARED = re.compile(r"\b(?:compared|from|than|since|against|until|before|after)\b[^,;]{0,28}$")
_PART = re.compile(
    r"\b(?:months?|monthly|quarter\w*|week\w*|half|period|today|yesterday|so far|GMT|shares?|stocks?|index|futures|"
    r"crude|barrel|pence|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b",
    re.I,
)
"""What says that a number is of a part of a year, or of a day."""
_CLAUSE_END = re.compile(r"[,;:]\s|\b(?:from|compared|and|after|since|before|than|when|while|as)\b|\bto (?=[$€£¥₩]?\d)")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a sentence: what it is of, what it measures, its value as it would be written, and for which year.

    A year that is only the text's bears a question mark.
    """

    subject: str
    measure: str
    value: str
    unit: str
    year: str
    selector: TextQuoteSelector
    sentence: Span


def figures(source: SourceText, apart: Sequence[Span], year: str) -> Iterator[Figure]:
    """The figures of a text in a language whose shapes are known. `year`: that of the text, for what has no date."""
    shapes = _SHAPES.get(tongue(source.text) or "")
    if shapes is None:
        return
    for sentence in told(source, apart):
        # Where lines end says nothing; spans stay as they are.
        words = source.text[sentence.start : sentence.end].replace("\n", " ")
        found = [] if _NOT_TOLD.search(words) else [*shapes(words, read_numbers(words))]
        for one in found:
            # Of several numbers each rests on its own clause, so that it is the one that stands there.
            alone = one.clause if len(found) > 1 and one.clause else Span(0, len(words))
            selector = anchor(source, Span(sentence.start + alone.start, sentence.start + alone.end))
            when = _year(words, one, year)
            if selector and when:
                number = one.quantity
                value, unit = (f"{number.value:f}", "rank") if number.ordinal else _written(number)
                measure = f"{one.measure} ({number.qualifier})" if number.qualifier else one.measure
                yield Figure(one.subject, measure, value, unit, when, selector, sentence)


def _written(quantity: Quantity) -> tuple[str, str]:
    for scale, name in _SCALES:
        scaled = quantity.value / scale
        if abs(quantity.value) >= scale and scaled == round(scaled, 3):
            return f"{scaled.normalize():f}", f"{name} {quantity.unit}"
    return f"{Decimal(quantity.value).normalize():f}", quantity.unit


def _year(words: str, one: Measured, year: str) -> str:
    """The year or month that a number is of: that behind it in its clause, else the sentence's only one, else the year
    of the text. Nothing where several are printed, where only what it is compared with has one, or where a part of a
    year is meant that the sentence does not date."""
    behind = words[one.quantity.span.end :]
    end = _CLAUSE_END.search(behind)
    dates = [date for date in read_dates(words) if date.year or date.month]
    near = {_written_date(date) for date in read_dates(behind[: end.start() if end else None]) if date.year}
    own = {_written_date(date) for date in dates if not _COMPARED.search(words[: date.span.start])}
    only = near if len(near) == 1 else own
    if len(only) > 1 or (dates and not only) or (one.before and only is not near):
        return ""
    last = bool(_LAST_YEAR.search(words))
    of = only.pop() if only else str(int(year) - last) if year else ""
    if of.isdigit() and not _PART.search(words):
        return of if dates or last else f"{of}?"
    return of if "-" in of and of[0].isdigit() else ""


def _written_date(date: Told) -> str:
    """As EDTF; a month whose year is not printed is none."""
    return f"{date.year or ''}-{date.month:02}" if date.month else str(date.year)
