"""N: a fact's number is the one that its evidence gives."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Fact
from generator.verified import Anchor, CaptureText
from generator.verify import supports
from generator.verify.case import Case
from generator.verify.formula import FormulaError, operands, worked_out


def value(case: Case) -> Iterator[Finding]:
    """The value, with its unit, stands in the evidence: "twelfth" is 12, and 12 is not in 2012."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.value is None or fact.unit is None or fact.formula:
        return
    words = " ".join(case.passages)
    named = [
        case.corpus.subjects[i].name if i in case.corpus.subjects else i for i in (fact.subject, *fact.counterpart)
    ]
    for issue in supports(words, fact.value, fact.unit, (fact.measure,), named):
        yield case.finding(
            issue.code, ("value",), issue.message, issue.hint, *issue.details, severity=Severity(issue.severity)
        )


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
