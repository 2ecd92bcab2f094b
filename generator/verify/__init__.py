"""The verification engine: does a source hold these words, and may they stand as they are?

It needs no project folder:

    from generator.verify import verify_quotation
    verdict = verify_quotation(text, "depends on Oslo", speaker="Katrin Olafsdottir")
    verdict.accepted, verdict.spans, verdict.grade, verdict.findings

A text that is asked many times is prepared once: `source = prepare(text)`, then `verify_quotation(source, …)`.
"""

from generator.verify.numerals.facts.numbers import supports
from generator.verify.numerals.reading.quantities import Quantity, read_numbers
from generator.verify.quotation import MAX_GAP, verify_quotation
from generator.verify.text.closest import closest
from generator.verify.text.copying import absent, shared_runs
from generator.verify.text.normalise import NORMALISATION, fold, normalise
from generator.verify.text.passages import find_passage
from generator.verify.text.selectors import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText, prepare
from generator.verify.verdict import Grade, Issue, Verdict

__all__ = [
    "MAX_GAP",
    "NORMALISATION",
    "Grade",
    "Issue",
    "Quantity",
    "SourceText",
    "Span",
    "TextQuoteSelector",
    "Verdict",
    "absent",
    "closest",
    "find_passage",
    "fold",
    "normalise",
    "prepare",
    "read_numbers",
    "shared_runs",
    "supports",
    "verify_quotation",
]
