"""What is told in our words says no more than its evidence: quoted runs, names, numbers, dates, phrases, meaning.

Each rule is for an assertion, whatever kind of statement or file it is part of: what a field asserts is declared in the
model, and so a new field, or a new kind, is held from the day that it is declared.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from generator.findings import Finding
from generator.model import Acceptance, Dating, Forecast, Outcome, Period, Rights, Statement
from generator.model.asserts import Asserts
from generator.verify import shared_runs
from generator.verify.assertions import Assertion
from generator.verify.grounds import Grounds
from generator.verify.numerals.reading.vague import vague_numbers_held
from generator.verify.rules.held import TOLD, Held
from generator.verify.rules.labels import asserts_something
from generator.verify.rules.noted import noted, to_the_point, whose_people
from generator.verify.rules.voices_kept import voice_kept_in_readings
from generator.verify.telling.addresses import addresses_held
from generator.verify.telling.as_read import in_plain_numerals
from generator.verify.telling.causes import causes_held
from generator.verify.telling.grave_words import grave_words_held
from generator.verify.telling.left_out import condition_lost, nothing_common
from generator.verify.telling.loaded import loaded_words_held
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names.names import names_held
from generator.verify.telling.nearest import nearest
from generator.verify.telling.numbers import numbers_held
from generator.verify.telling.phrases import phrase_held
from generator.verify.telling.printed_parts import printed_years_held
from generator.verify.telling.quoted_runs import quotations_held
from generator.verify.telling.sayings import sayings_held
from generator.verify.telling.strange import strange_words_held
from generator.verify.telling.times.dates import dates_held
from generator.verify.telling.times.relative_times import relative_times_held
from generator.verify.verdict import Issue
from generator.vouching import vouching

RUN = 8
"""Words in a row that are a source's and not ours."""

_BEYOND = (Rights, Acceptance)
"""Whose texts speak of what no source prints."""
_NAMING = (*TOLD, Asserts.LABEL, Asserts.REASONING)
_OURS = (Asserts.TOLD, Asserts.REASONING)
_TEXTS = (*_OURS, Asserts.OFFICE, Asserts.LABEL, Asserts.NAME, Asserts.INSERTED)


TellingRule = Callable[[Held], Iterator[Issue]]


def quotations(held: Held) -> Iterator[Issue]:
    """Words in quotation marks stand in a passage that is cited, wherever they are shown."""
    return quotations_held(held.text, held.evidence)


def phrases(held: Held) -> Iterator[Issue]:
    """A phrase that is given as the source's stands in the evidence."""
    return phrase_held(held.text, held.evidence)


def names(held: Held) -> Iterator[Issue]:
    """Who is named is named in the evidence, whatever the field is for: a title or a context can say who did it.

    What is said of rights names laws, licences and archives, which no text prints, and a finding is let stand for what
    the text does not say: there only subjects of the briefing count.
    """
    assertion = held.assertion
    measured = assertion.asserts is Asserts.QUANTITY and assertion.field == "measure"
    if assertion.asserts in _NAMING or measured or held.titled:
        found = names_held(held.read, held.with_furniture)
        yield from (issue for issue in found if issue.code != "C006" or not isinstance(assertion.owner, _BEYOND))


def dates(held: Held) -> Iterator[Issue]:
    """A date that is told stands in the evidence. A period's label is held against what the period covers."""
    if not isinstance(held.assertion.owner, Period):
        yield from dates_held(held.read, held.told_too)


def times(held: Held) -> Iterator[Issue]:
    """A time that is told without a date stands in the evidence, or fits a date of it."""
    return relative_times_held(held.read, held.told_too)


def named_only(held: Held) -> Iterator[Issue]:
    """What we call things is a name: an assertion in it has no evidence. What is said of rights says whose they are."""
    assertion = held.assertion
    if not isinstance(assertion.owner, Rights) and asserts_something(held.read):
        message = f"the label '{held.text}' asserts something"
        hint = "Write a name or a question here; what the sources say belongs into a statement with its evidence."
        yield Issue("E011", "error", message, hint)


def numbers(held: Held) -> Iterator[Issue]:
    """A number that is told stands in the evidence, as what it is said to be.

    Dates are held by a rule of their own; what reasons about a date brings in dates that no source gives. What is said
    of rights counts what is shown, and nothing in the source.
    """
    assertion = held.assertion
    if not isinstance(assertion.owner, Rights):
        dating = isinstance(assertion.owner, Dating) or assertion.field.endswith("-basis")
        evidence, told = held.evidence, held.evidence.told
        evidence = replace(evidence, passages=(*evidence.passages, *told)) if told else evidence
        shown = in_plain_numerals(held.read)
        yield from numbers_held(shown, evidence, dates=assertion.asserts is Asserts.REASONING and not dating)
        if assertion.asserts in TOLD:
            yield from vague_numbers_held(shown, held.told_too)


def addresses(held: Held) -> Iterator[Issue]:
    """A link leads to this site or to an address that a source gives."""
    return addresses_held(held.text, held.addresses)


def sense(held: Held) -> Iterator[Issue]:
    """What is told does not turn round what the passages say that it cites.

    A reading puts several passages together, and says what they do not: names stand in it in another order than in
    each, and its own "no" is often theirs together. An outcome says what did not come of a forecast.
    """
    assertion = held.assertion
    stated = isinstance(assertion.owner, Statement)
    if stated or assertion.cites:
        hedged, outcome = isinstance(assertion.owner, Forecast), isinstance(assertion.owner, Outcome)
        free = ("M001", "M004") if outcome else () if stated else ("M004",)
        plain = stated and not hedged
        evidence = nearest(held.read, held.evidence)
        evidence = evidence if plain else replace(evidence, hedged=hedged, reading=not stated)
        found = [issue for issue in meaning(held.read, evidence) if issue.code not in free]
        yield from found
        if "M002" not in {issue.code for issue in found}:
            yield from _unconditional(held)


def _unconditional(held: Held) -> Iterator[Issue]:
    """A statement keeps the condition of its passages, in its text or in a field of its own."""
    owner = held.assertion.owner
    if held.assertion.field != "text" or not isinstance(owner, Statement) or not held.evidence.in_english:
        return
    if not owner.of_whole_text and not owner.given("condition"):
        yield from condition_lost(held.read, held.evidence)


def about_it(held: Held) -> Iterator[Issue]:
    """What is told of a passage has something in common with it. An outcome may say what did not come."""
    owner = held.assertion.owner
    if isinstance(owner, Statement) and not isinstance(owner, Outcome) and not owner.of_whole_text:
        yield from nothing_common(held.read, held.evidence) if held.evidence.in_english else ()


def grave(held: Held) -> Iterator[Issue]:
    """No crime, death or lie is told that no source tells of, in any field that is shown."""
    if held.assertion.asserts is not Asserts.PRINTED or held.titled:
        yield from grave_words_held(held.read, held.told_too)


def causes(held: Held) -> Iterator[Issue]:
    """No cause is given that no source gives."""
    return causes_held(held.read, held.told_too)


def strange(held: Held) -> Iterator[Issue]:
    """No act, office or occasion is told that no source tells of.

    What is said of rights or done by an editor is of neither, and criteria speak of what may come.
    """
    if not isinstance(held.assertion.owner, _BEYOND) and held.assertion.field != "criteria":
        yield from strange_words_held(held.read, held.told_too)


def vouched(held: Held) -> Iterator[Issue]:
    """Nothing calls itself official, reviewed or confirmed where no source does: who has read it is told by stamps.
    A reason tells what somebody did."""
    if held.assertion.field == "reason" or not (words := vouching(held.read)):
        return
    if not any(vouching(text) for text in (*held.evidence.passages, *held.told_too.sentences)):
        message = f"'{words}' vouches for what stands there, and no evidence does"
        hint = "Drop it; stamps tell who has read what (`briefing accept`)."
        yield Issue("M011", "review", message, hint, (("text", held.text),))


def copied(held: Held) -> Iterator[Issue]:
    """Our words repeat no eight words of a source in a row."""
    for source, text in held.grounds.texts_of(held.assertion):
        for run in shared_runs(held.read, text, words=RUN):
            message = f"{len(run.split())} words in a row are those of the source '{source}'"
            hint = "Say it in your own words; words that are the source's own belong into a quotation."
            yield Issue("V001", "error", message, hint, (("words", run),))


def sayings(held: Held) -> Iterator[Issue]:
    """Whoever is told to have said something says something there."""
    return sayings_held(held.read, held.told_too)


def printed_parts(held: Held) -> Iterator[Issue]:
    """A year that a note says is printed stands in the source."""
    field, owner = held.assertion.field, held.assertion.owner
    of = field.removesuffix("-basis").replace("-", "_") if field.endswith("-basis") else ""
    yield from printed_years_held(held.read, held.with_furniture.sentences, str(getattr(owner, of, "") if of else ""))


def loaded(held: Held) -> Iterator[Issue]:
    """No heading, label or question tells of a break, a betrayal or a triumph that no source has a word for."""
    # What a kind of change is called is held with the kind.
    if not isinstance(held.assertion.owner, Rights) and held.assertion.field != "words":
        yield from loaded_words_held(held.read, held.evidence)


TELLING_RULES: tuple[tuple[TellingRule, tuple[Asserts, ...]], ...] = (
    (quotations, _TEXTS),
    (phrases, (Asserts.PHRASE,)),
    (names, (*_NAMING, Asserts.QUANTITY, Asserts.PRINTED)),
    (numbers, _NAMING),
    (dates, (*TOLD, Asserts.LABEL)),
    (times, (*TOLD, Asserts.LABEL)),
    (named_only, (Asserts.LABEL,)),
    (loaded, (Asserts.LABEL,)),
    (addresses, _NAMING),
    (sense, TOLD),
    (noted, (Asserts.REASONING,)),
    (to_the_point, (Asserts.REASONING,)),
    (whose_people, _OURS),
    (about_it, (Asserts.TOLD,)),
    (voice_kept_in_readings, (Asserts.TOLD,)),
    (sayings, (Asserts.TOLD,)),
    (grave, (*_NAMING, Asserts.QUANTITY, Asserts.NAME, Asserts.PRINTED)),
    (causes, (Asserts.TOLD,)),
    (strange, (*_NAMING, Asserts.QUANTITY)),
    (vouched, (*_NAMING, Asserts.NAME)),
    (copied, _OURS),
    (printed_parts, (Asserts.REASONING,)),
)
"""Each rule with what it is for; most values of a file (ids, dates, a source's words) are held elsewhere."""


@cache
def _rules_for(asserts: Asserts) -> tuple[TellingRule, ...]:
    return tuple(rule for rule, kinds in TELLING_RULES if asserts in kinds)


def told(assertion: Assertion, grounds: Grounds) -> Iterator[Finding]:
    """All that is found of one assertion. Nothing is, where what it rests on was not found: that is told by itself."""
    rules = _rules_for(assertion.asserts)
    evidence = grounds.of(assertion) if rules else None
    if evidence is None:
        return
    held = Held(assertion, evidence, grounds)
    for rule in rules:
        for issue in rule(held):
            yield held.finding(issue)
