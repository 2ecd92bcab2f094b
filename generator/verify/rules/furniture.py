"""P008: what a passage runs across is page furniture, and no words of the source that somebody calls so."""

from generator.findings import Severity
from generator.verify.case import Case, Findings

LONGEST = 12
"""Words of a page header or footer, with its number and the name of the paper."""


def run_across(case: Case) -> Findings:
    """The furniture inside a passage is as short as a page header is."""
    for index, span in enumerate(case.spans):
        inside = [case.capture.text[part.start : part.end] for part in case.source.apart if part.within(span)]
        count = sum(len(part.split()) for part in inside)
        if count > LONGEST:
            message = f"passage {index + 1} leaves out {count} words inside it that are marked as furniture"
            hint = "Correct the capture's regions, or accept the finding by name if no word of the source is left out."
            left_out = " … ".join(" ".join(part.split()) for part in inside)
            yield case.finding("P008", ("id",), message, hint, ("left out", left_out[:200]), severity=Severity.REVIEW)
