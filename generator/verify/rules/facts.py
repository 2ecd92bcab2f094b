"""N: a fact's number is the one that its evidence gives, for the time that it names."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator import edtf
from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Fact
from generator.verified import Anchor
from generator.verify import supports
from generator.verify.case import Case
from generator.verify.evidence import Evidence
from generator.verify.numerals.facts.formula import FormulaError, operands, worked_out
from generator.verify.numerals.reading.labels import months
from generator.verify.rules.whose import forms_of
from generator.verify.telling.names.named import local_names
from generator.verify.telling.times.dates import date_held
from generator.verify.text.apparatus import apparatus

_LAST_YEAR = re.compile(
    r"\b(?:last|previous|prior) year|a year (?:ago|earlier|before)|vorjahr|letzte\w* jahr|"
    r"l[’']an(?:née)? (?:dernier|passé)|"
    r"año (?:pasado|anterior)|прошл\w+ год|지난해|작년|전년",
    re.I,
)


def value(case: Case) -> Iterator[Finding]:
    """The value, with its unit, stands in the evidence: "twelfth" is 12, and 12 is not in 2012."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.value is None or fact.unit is None or fact.formula:
        return
    words = " ".join(case.passages)
    point = edtf.parse(fact.as_of)
    dated = point.start and not point.is_interval and not fact.as_of_basis and not any(as_of(case))
    for issue in supports(
        words,
        fact.value,
        fact.unit,
        (fact.measure,),
        [name for identity in (fact.subject, *fact.counterpart) for name in _names(case, identity)],
        language=case.entry.source.language,
        sentence=" ".join(case.evidence.sentences),
        told_in=case.corpus.briefing.language,
        as_of=int(point.start.year) if dated and point.start and point.start.year.isdigit() else None,
    ):
        yield case.finding(
            issue.code, ("value",), issue.message, issue.hint, *issue.details, severity=Severity(issue.severity)
        )


def _names(case: Case, identity: str) -> tuple[str, ...]:
    """A subject's name, and what a foreign source calls it."""
    local = local_names(identity, case.entry.source.language, case.corpus.briefing.language)
    return (*forms_of(case.corpus, identity)[:1], *local)


def as_of(case: Case) -> Iterator[Finding]:
    """The date that a fact is given for stands with it, or is the date of its source, or says how it is known."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.formula:
        return
    if fact.as_of_basis and not re.fullmatch(r"\W*(?:as )?(?:printed|given|stated|known)\W*", fact.as_of_basis, re.I):
        return
    issued = edtf.parse(case.entry.source.issued)
    # A release of figures says in its title for which month all of them are.
    sentence = " ".join(case.evidence.sentences)
    held = f"{sentence} {case.entry.source.title}"
    if fact.as_of_basis and _is_printed_nowhere(case, fact.as_of):
        message = f"nothing prints '{fact.as_of}', as its basis says"
        yield case.finding("N014", ("as-of",), message, "Say in 'as-of-basis' how the date is known.")
        return
    dates = edtf.parse(fact.as_of)
    for point in dict.fromkeys((dates.start, dates.end)):
        missing = point and _missing(point, issued, held)
        if missing:
            message = f"the {missing} of '{fact.as_of}' is not in the evidence, nor is it that of the source"
            hint = "Correct 'as-of', cite the words that give the date, or say in 'as-of-basis' how it is known."
            yield case.finding("N014", ("as-of",), message, hint, ("sentence", sentence))
            return


def _is_printed_nowhere(case: Case, date: str) -> bool:
    """Whether neither the words around a fact nor the lines around its source's text print a date."""
    lines = apparatus(case.capture, ("heading", "byline", "furniture", "note"))
    return any(date_held(date, Evidence(sentences=(*case.evidence.sentences, *case.evidence.paragraphs, *lines))))


def _missing(point: edtf.Point, issued: edtf.Edtf, held: str) -> str:
    """Which part of a date neither the words around a fact nor the date of its source give; "" where all are given."""
    own = issued.start
    year = point.year.rstrip("X")
    same = own is not None and own.year == point.year
    before = own is not None and own.year.isdigit() and point.year == str(int(own.year) - 1) and _LAST_YEAR.search(held)
    if not (same or before or re.search(rf"(?<!\d){year}", held)):
        return "year"
    same_month = same and own is not None and own.month == point.month
    if point.month and not same_month and point.month not in months(held):
        return "month"
    same_day = same_month and own is not None and own.day == point.day
    if point.day and not same_day and not re.search(rf"(?<!\d)0?{point.day}(?!\d)", held):
        return "day"
    return ""


def formulas(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """What is worked out from other facts, of any source, comes out, to the places that are given."""
    facts = {e.id: e.statement for e in corpus.entries.values() if isinstance(e.statement, Fact)}
    for identity, fact in facts.items():
        if fact.formula and (corpus.sources_unread or any(gone in fact.formula for gone in corpus.withheld)):
            continue
        if fact.formula and fact.value is not None and identity in anchors:
            yield from _formula(corpus.entries[identity], fact, fact.formula, fact.value, facts)


def _formula(entry: Entry, fact: Fact, formula: str, value: Decimal, facts: Mapping[str, Fact]) -> Iterator[Finding]:
    def finding(field: str, message: str, hint: str, *details: tuple[str, str]) -> Finding:
        return Finding("N006", Severity.ERROR, entry.place(field), message, hint, details, entry.id)

    try:
        used = operands(formula)
        others = ((identity, facts[identity]) for identity in used if identity in facts and identity != fact.id)
        values = {identity: other.value for identity, other in others if other.value is not None}
        result = worked_out(formula, values)
    except FormulaError as error:
        hint = "Write ids of facts that have numbers, with + - * / between spaces, and brackets."
        yield finding("formula", f"the formula cannot be worked out: {error}", hint)
        return
    if not used:
        hint = "Name at least one fact: a number that rests on none has no evidence."
        yield finding("formula", "the formula names no fact", hint)
    elif result.quantize(value) != value:
        shown = ", ".join(f"{identity} = {values[identity]} {facts[identity].unit}" for identity in used)
        message = f"the formula gives {result.normalize():f}, not {value}"
        yield finding("value", message, "Correct the value or the formula.", ("with", shown))
    elif ("+" in formula or " - " in formula) and len({facts[identity].unit for identity in used}) > 1:
        units = ", ".join(f"{identity} in {facts[identity].unit}" for identity in used)
        yield finding("formula", "the formula adds numbers of different units", "Add like to like.", ("units", units))
