"""N: a fact's number is the one that its evidence gives."""

from collections.abc import Iterator

from generator.findings import Finding, Severity
from generator.model import Fact
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


def formula(case: Case) -> Iterator[Finding]:
    """What is worked out from other facts comes out, to the places that are given."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or not fact.formula or fact.value is None:
        return
    facts = {e.id: e.statement for e in case.corpus.entries.values() if isinstance(e.statement, Fact)}
    values = {identity: other.value for identity, other in facts.items() if other.value is not None}
    try:
        used = operands(fact.formula)
        result = worked_out(fact.formula, {key: value for key, value in values.items() if key != fact.id})
    except FormulaError as error:
        hint = "Write ids of facts that have numbers, with + - * / between spaces, and brackets."
        yield case.finding("N006", ("formula",), f"the formula cannot be worked out: {error}", hint)
        return
    if not used:
        hint = "Name at least one fact: a number that rests on none has no evidence."
        yield case.finding("N006", ("formula",), "the formula names no fact", hint)
    elif result.quantize(fact.value) != fact.value:
        shown = ", ".join(f"{identity} = {values[identity]} {facts[identity].unit}" for identity in used)
        message = f"the formula gives {result.normalize():f}, not {fact.value}"
        yield case.finding("N006", ("value",), message, "Correct the value or the formula.", ("with", shown))
    elif ("+" in fact.formula or " - " in fact.formula) and len({facts[identity].unit for identity in used}) > 1:
        units = ", ".join(f"{identity} in {facts[identity].unit}" for identity in used)
        message = "the formula adds numbers of different units"
        yield case.finding("N006", ("formula",), message, "Add like to like.", ("units", units))
