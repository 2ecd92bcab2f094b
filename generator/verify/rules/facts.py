"""N: a fact's number is the one that its evidence gives."""

from collections.abc import Iterator

from generator.findings import Finding, Severity
from generator.model import Fact
from generator.verify import supports
from generator.verify.case import Case


def value(case: Case) -> Iterator[Finding]:
    """The value, with its unit, stands in the evidence: "twelfth" is 12, and 12 is not in 2012."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.value is None or fact.unit is None:
        return
    words = " ".join(case.passages)
    named = [
        case.corpus.subjects[i].name if i in case.corpus.subjects else i for i in (fact.subject, *fact.counterpart)
    ]
    for issue in supports(words, fact.value, fact.unit, (fact.measure,), named):
        yield case.finding(
            issue.code, ("value",), issue.message, issue.hint, *issue.details, severity=Severity(issue.severity)
        )
