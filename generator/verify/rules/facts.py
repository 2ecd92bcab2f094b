"""N: a fact's number is the one that its evidence gives, of the one whom it names, for the time that it names."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator import edtf
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Fact
from generator.verified import Anchor, CaptureText
from generator.verify import read_numbers, supports
from generator.verify.case import Case
from generator.verify.formula import FormulaError, operands, worked_out
from generator.verify.naming import local_names, named
from generator.verify.numerals.labels import months
from generator.verify.roles import clause
from generator.verify.wanted import wanted

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
        [
            name
            for identity in (fact.subject, *fact.counterpart)
            for name in (*_forms(case.corpus, identity)[:1], *_local(case, identity))
        ],
        language=case.entry.source.language,
        sentence=" ".join(case.evidence.sentences),
        as_of=int(point.start.year) if dated and point.start and point.start.year.isdigit() else None,
    ):
        yield case.finding(
            issue.code, ("value",), issue.message, issue.hint, *issue.details, severity=Severity(issue.severity)
        )


def of_whom(case: Case) -> Iterator[Finding]:
    """A number is of the one whom the words beside it name. Where they name nobody, the page says that an editor
    knows."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.value is None or fact.formula:
        return
    words, near = " ".join(case.passages), "\n".join(case.evidence.paragraphs)
    for key, identity in (("subject", fact.subject), *(("counterpart", identity) for identity in fact.counterpart)):
        forms = (*_forms(case.corpus, identity), *_local(case, identity))
        known = identity in case.corpus.subjects
        if any(named(forms, name) for name in fact.inferred) or identity in case.entry.source.author_ids:
            continue
        rival = _beside(case, fact, words, forms) if key == "subject" and known else ""
        if not rival and (_stands(forms, near, known) or (_PAIR.search(words) and named(forms, case.capture.text))):
            continue
        hint = "Correct the name, cite the words that name it, or list it under 'inferred'."
        if rival:
            message = f"the number {fact.value} stands beside {rival}, not beside {forms[0]}"
            yield case.finding("N013", (key,), message, hint, ("evidence", words))
        else:
            message = f"{forms[0]} is not named where the number {fact.value} stands"
            severity = Severity.REVIEW if key == "counterpart" and known else Severity.NOTE
            yield case.finding("N013", (key,), message, hint, ("paragraph", near[:300]), severity=severity)


_PAIR = re.compile(
    r"\b(?:the two|both|each other|bilateral\w*|mutual\w*|between them|beide\w*|bilaterale\w*|les deux|bilatéra\w*|"
    r"ambos|ambas|"
    r"двусторонн\w*|обе\w*)\b|양국|교역",
    re.I,
)


def _beside(case: Case, fact: Fact, words: str, forms: tuple[str, ...]) -> str:
    """Another one of the subject's kind whom the number's clause names, or its sentence where the clause names
    nobody."""
    values = {abs(value) for value in (fact.value, wanted(fact.value or Decimal(0), fact.unit or "").value) if value}
    quantities = [q for q in read_numbers(words, case.entry.source.language) if abs(q.value) in values]
    own = [name for identity in (fact.subject, *fact.counterpart) for name in _forms(case.corpus, identity)]
    for text in (
        *(words[slice(*clause(words, quantity))] for quantity in quantities[:1]),
        " ".join(case.evidence.sentences),
    ):
        if named(own, text):
            return ""
        if other := next(_others(case, fact, text), ""):
            return other
    return ""


def _others(case: Case, fact: Fact, text: str) -> Iterator[str]:
    """The names of those of the subject's kind that a text speaks of and the fact does not: "trade with Oslo" is
    another
    one's trade."""
    kind = case.corpus.subjects[fact.subject].kind
    text = _TOWARDS.sub(" ", text)
    for other in case.corpus.subjects.values():
        own = other.id in (fact.subject, *fact.counterpart) or named(other.names, fact.measure)
        if other.kind == kind and not own and named(other.names, text):
            yield other.name


_TOWARDS = re.compile(
    r"\b(?:with|to|from|against|than|towards?|mit|nach|aus|gegen|avec|vers|con|hacia|con)\s(?:the\s)?[^\W\d_][\w.-]*(?:\s[A-Z][\w.-]*)*"
)


def _forms(corpus: Corpus, identity: str) -> tuple[str, ...]:
    """All that a subject is called; for a country the people who speak for it as well. A free text is itself."""
    if identity not in corpus.subjects:
        return (identity,)
    people = (name for actor in corpus.actors.values() if actor.country == identity
              for name in corpus.subjects[actor.id].names)  # fmt: skip
    return (*corpus.subjects[identity].names, *people)


def _local(case: Case, identity: str) -> tuple[str, ...]:
    return local_names(identity, case.entry.source.language, case.corpus.briefing.language)


def _stands(forms: tuple[str, ...], text: str, known: bool) -> bool:
    """Whether a known subject is named, or a free text has a word of its own in common."""
    if named(forms, text):
        return True
    lowered = text.lower()
    return not known and any(word.lower()[:6] in lowered for word in re.findall(r"[^\W\d_]{3,}", forms[0]))


def as_of(case: Case) -> Iterator[Finding]:
    """The date that a fact is given for stands with it, or is the date of its source, or says how it is known."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.as_of_basis or fact.formula:
        return
    issued = edtf.parse(case.entry.source.issued)
    # A release of figures says in its title for which month all of them are.
    sentence = " ".join(case.evidence.sentences)
    held = f"{sentence} {case.entry.source.title}"
    dates = edtf.parse(fact.as_of)
    for point in dict.fromkeys((dates.start, dates.end)):
        missing = point and _missing(point, issued, held)
        if missing:
            message = f"the {missing} of '{fact.as_of}' is not in the evidence, nor is it that of the source"
            hint = "Correct 'as-of', cite the words that give the date, or say in 'as-of-basis' how it is known."
            yield case.finding("N014", ("as-of",), message, hint, ("sentence", sentence))
            return


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
