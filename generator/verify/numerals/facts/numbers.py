"""A fact's number against its evidence: value, scale, unit, direction, rank, and what it is said to measure."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.verify.numerals.around.binding import said_alike, stands_with
from generator.verify.numerals.around.contrary import another_thing, other_way
from generator.verify.numerals.around.dating import of_another_month
from generator.verify.numerals.around.doubt import doubt, names_limit
from generator.verify.numerals.around.former import of_before
from generator.verify.numerals.around.listed import for_all, in_turn, part_for_whole, part_or_whole, whole_of
from generator.verify.numerals.around.named_with import told_elsewhere
from generator.verify.numerals.around.negated import named_by_negation
from generator.verify.numerals.around.opposed import dealing, opposed
from generator.verify.numerals.around.years import own_year, year_of_the_other
from generator.verify.numerals.facts.beside import fits
from generator.verify.numerals.facts.directions import told_direction
from generator.verify.numerals.facts.fact import Fact
from generator.verify.numerals.facts.lent import lent
from generator.verify.numerals.facts.place import place
from generator.verify.numerals.facts.rivals import rivals_of
from generator.verify.numerals.facts.wanted import told_abroad, wanted
from generator.verify.numerals.facts.whole_unit import plain, whole_unit
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.quantities import Quantity, read_numbers
from generator.verify.numerals.words.doubtful import PLANNED
from generator.verify.numerals.words.kindred import kindred, names_among
from generator.verify.numerals.words.places import local_words
from generator.verify.numerals.words.units import stem
from generator.verify.text.selectors import Span
from generator.verify.verdict import Issue

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WEIGHT, _PLACES = {"error": 3, "review": 1, "note": 0}, 8


def supports(
    words: str,
    value: Decimal,
    unit: str,
    about: Sequence[str] = (),
    named: Sequence[str] = (),
    *,
    language: str | None = None,
    sentence: str = "",
    as_of: int | None = None,
    told_in: str | None = None,
) -> tuple[Issue, ...]:
    """Why `words` do not give `value` in `unit`; nothing where they do.

    `about`: what the number is said to measure, in the fact's own words, and `named`: of whom; where the evidence holds
    several numbers of one kind, the one that stands beside those words must be this one. `language` (BCP 47) of the
    words decides what "1.234" is; `sentence` is the whole one that the words stand in, for what is said before them;
    `as_of` the year that the fact is given for, where nothing says how it is known; `told_in` the language of the fact.

    Issues: N001 no such number, N002 another unit, N003 an end of a range, N004 bound to other words (review where
    nothing tells), N005 (review) a qualifier such as "more than" is lost, N007 another direction, N008 the opposite
    measure, N009 (review) planned, doubted or denied, N011 (review) a share of something else, N012 another year.
    """
    want = wanted(value, unit, foreign=told_abroad(unit, about, language or language_of(words), told_in))
    names = frozenset(stem(word) for text in named for word in _WORD.findall(text))
    shown, about = (words, sentence), tuple(map(named_by_negation, about))
    words, sentence = named_by_negation(words), named_by_negation(sentence)
    fact = Fact(shown, words, sentence, want, "; ".join(about), names, language, as_of)
    found = read_numbers(words, language)
    same = [q for q in found if abs(q.value) == abs(want.value)]
    read = ("in the evidence", ", ".join(_said(words, quantity) for quantity in found) or "no number")
    if not same:
        hint = "Correct the number, or cite the words that give it."
        return (Issue("N001", "error", f"the evidence does not give {want.said}", hint, (read,)),)
    fitting = [quantity for quantity in same if fits(quantity, want, words, found, fact.about)]
    fitting = fitting or [quantity for quantity in same if lent(quantity, want, words, found)]
    if not fitting:
        hint = "Give the unit, scale and kind of number that the source gives."
        message = f"the evidence gives {plain(value)}, but not as {want.called}"
        return (Issue("N002", "error", message, hint, (read,)),)
    # The number may stand there several times: it is enough that one of them is the one that is meant.
    verdicts = [tuple(_issues(fact, quantity, found)) for quantity in fitting[:_PLACES]]
    return min(verdicts, key=lambda issues: sum(_WEIGHT[issue.severity] for issue in issues))


def _issues(fact: Fact, ours: Quantity, found: Sequence[Quantity]) -> Iterator[Issue]:
    evidence = ("evidence", fact.shown[0])
    if other := ours.upper if ours.upper is not None else ours.lower_of:
        message = f"{fact.want.said} is one end of a range; the other is {plain(other)}"
        yield Issue("N003", "error", message, "Give the range as 'text', with both ends.", (evidence,))
        return
    yield from whole_unit(fact.want, (fact.about, fact.names), fact.words, ours, found)
    yield from told_direction(fact, ours, found, evidence)
    elsewhere = tuple(_rivals(fact, ours, found, evidence))
    yield from elsewhere
    rivals = [q for q in found if q.value != ours.value and fits(q, fact.want, fact.words, found, fact.about)]
    in_its_turn = rivals and in_turn(fact.words, ours, rivals, fact.about)
    pair = opposed(fact.words, ours, fact.about) if fact.about and not elsewhere and not in_its_turn else None
    if pair:
        message = f"the measure speaks of {_concept(pair[0])}, the words beside {fact.want.said} of {_concept(pair[1])}"
        hint = "Name what the source measures, or cite the number that belongs to this measure."
        yield Issue("N008", "error", message, hint, (evidence, ("measure", fact.about)))
    said = f"{fact.about} {fact.want.unit}".lower()
    if ours.qualifier and ours.qualifier not in said and not names_limit(ours.qualifier, said):
        message = f"the source says {ours.qualifier!r} of this number"
        hint = "Say so in the measure, or accept the finding by name."
        yield Issue("N005", "review", message, hint, (evidence,))
    yield from _stated(fact, ours)


def _rivals(fact: Fact, ours: Quantity, found: Sequence[Quantity], evidence: tuple[str, str]) -> Iterator[Issue]:
    """Among numbers of one kind, this is the one that stands beside the measure and the year."""
    year = own_year(ours, fact.words, found)
    rivals = rivals_of(ours, fact.words, found, fact.want, fact.about)
    named = {int(digits) for digits in re.findall(r"(?<!\d)(?:1\d|20)\d\d(?!\d)", fact.about)}
    years = named or ({fact.as_of} if fact.as_of else set())
    given, hint = ", ".join(map(str, sorted(years))), "Correct 'as-of', or say in 'as-of-basis' how it is known."
    if year is None and year_of_the_other(ours, fact.words, found) in years:
        message = f"{fact.want.said} is compared with the number of {given}, and is not that one"
        yield Issue("N012", "error", message, hint, (evidence,))
    if year and years and year not in years:
        message = f"the evidence gives {fact.want.said} for {year}, the fact for {given}"
        yield Issue("N012", "error", message, hint, (evidence,))
    if fact.about and part_for_whole(ours, rivals, fact.words, fact.about, fact.want.nouns):
        yield _unbound(fact, evidence)
        return
    # What the text gives for another year is not meant by a fact of this one.
    apart = [q for q in rivals if years and _of_another(q, years, fact, found)]
    rivals = [q for q in rivals if q not in apart and not whole_of(q, ours, fact.words)]
    pairs, language = kindred(fact.about, fact.words), fact.language or language_of(fact.words)
    local = " ".join([local_words(fact.about, fact.words, language), *names_among(pairs, fact.about)])
    if name := other_way(fact.words, fact.about, language):
        message = f"the measure and the evidence differ in what goes to {name}, and what comes from there"
        hint = "Name what the source measures, or cite the number that belongs to this measure."
        yield Issue("N008", "error", message, hint, (evidence, ("measure", fact.about)))
    if (
        (fact.about and another_thing(fact.words, ours, found, fact.about, local, fact.want.nouns))
        or of_before(fact.words, ours, fact.about)
        or of_another_month(fact.words, fact.about)
        or told_elsewhere(fact.words, ours, found, fact.about, local)
    ):
        yield _unbound(fact, evidence)
    elif rivals and fact.about and not for_all(ours, fact.words):
        about = f"{fact.about} {fact.as_of}" if fact.as_of and not re.search(r"\d{4}", fact.about) else fact.about
        about = "; ".join([about, *(theirs.lower() for _, theirs in pairs), *dealing(about, fact.words)])
        listed = in_turn(fact.words, ours, rivals, f"{about} {local}")
        told, nouns = (about, local), (fact.names, fact.want.nouns | fact.want.of)
        standing = stands_with(fact.words, ours, rivals, found, told, nouns)
        if listed is not None:
            standing = 1 if listed else -1
        standing = standing or part_or_whole(ours, rivals, fact.words, fact.about)
        if standing < 1 and not said_alike(fact.words, ours, rivals, fact.names):
            yield _unbound(fact, evidence) if standing else _open(fact, rivals, evidence)


def _of_another(number: Quantity, years: set[int], fact: Fact, found: Sequence[Quantity]) -> bool:
    """Whether the text gives a number for a year that is none of these."""
    return own_year(number, fact.words, found) not in (None, *years)


def _open(fact: Fact, rivals: Sequence[Quantity], evidence: tuple[str, str]) -> Issue:
    said = ", ".join(dict.fromkeys(_said(fact.words, one) for one in rivals))
    message = f"nothing beside {fact.want.said} tells that it is what it is said to measure, and not {said}"
    hint = "Name what it measures as the source does, cite the words that give it alone, or accept the finding by name."
    return Issue("N004", "review", message, hint, (evidence, ("measure", fact.about)))


def _unbound(fact: Fact, evidence: tuple[str, str]) -> Issue:
    hint = "Cite the shortest words that give this number alone, and name what it measures as the source does."
    message = f"the evidence does not bind {fact.want.said} to what it is said to measure"
    return Issue("N004", "error", message, hint, (evidence, ("measure", fact.about)))


def _stated(fact: Fact, ours: Quantity) -> Iterator[Issue]:
    """A number that is planned, hoped for, doubted or denied is no fact, unless the measure says so."""
    if PLANNED.search(fact.about):
        return
    context, shifted, shown = fact.words, ours, fact.shown[0]
    if (at := place(ours, fact.words, fact.sentence)) is not None:
        span = Span(at, at + ours.span.end - ours.span.start)
        context, shifted, shown = fact.sentence, Quantity(ours.value, span, ours.unit), fact.shown[1]
    if word := doubt(context, shifted, fact.language):
        message = f"the source does not state {fact.want.said}: {word!r} stands before it"
        hint = "Name it in the measure (planned, expected, denied), make it a claim, or accept the finding by name."
        yield Issue("N009", "review", message, hint, (("sentence", shown),))


def _concept(name: str) -> str:
    return {"won-vote": "votes in favour", "against-vote": "votes against"}.get(name, f"'{name}'")


def _said(words: str, quantity: Quantity) -> str:
    number = words[quantity.span.start : quantity.span.end]
    beside = words[quantity.span.end : quantity.span.end + len(quantity.unit) + 1].strip()
    return f"{number} {quantity.unit}" if quantity.unit and beside == quantity.unit else number
