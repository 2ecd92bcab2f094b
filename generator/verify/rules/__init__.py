"""The rules that hold statements against sources. A rule is a small generator; adding one is adding it here."""

from collections.abc import Callable, Iterator, Mapping

from generator.corpus import Corpus
from generator.findings import Finding
from generator.verified import Anchor, CaptureText
from generator.verify.case import Case
from generator.verify.rules import approval, claims, comparisons, dates, exposure, facts, forecasts, prose

StatementRule = Callable[[Case], Iterator[Finding]]
CorpusRule = Callable[[Corpus, Mapping[str, CaptureText], Mapping[str, Anchor]], Iterator[Finding]]

STATEMENT_RULES: tuple[StatementRule, ...] = (
    facts.value,
    facts.formula,
    claims.absences,
    claims.subjects,
    claims.numbers,
    claims.holder,
    dates.event_year,
    exposure.passage_words,
    prose.own_words,
    prose.own_numbers,
    approval.stamp,
)
CORPUS_RULES: tuple[CorpusRule, ...] = (
    claims.shared_passages,
    dates.inferred_issue,
    comparisons.comparisons,
    forecasts.outcomes,
    exposure.share,
    prose.readings,
    prose.summaries,
)
