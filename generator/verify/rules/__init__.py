"""The rules that hold statements against sources. A rule is a small generator; adding one is adding it here.

A rule for a statement or a source is given that source alone: no other can change its verdict.
"""

from collections.abc import Callable, Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding
from generator.model import Source
from generator.verified import Anchor
from generator.verify.case import Case
from generator.verify.rules import (
    additions,
    addresses,
    approval,
    claims,
    comparisons,
    corrections,
    dates,
    exposure,
    facts,
    filing,
    forecasts,
    furniture,
    grades,
    homes,
    kind_of_source,
    kinds_of_actor,
    labels,
    names,
    naming,
    offices,
    periods,
    record,
    regions,
    reported,
    ties,
    voices,
    voices_kept,
    whose,
)

StatementRule = Callable[[Case], Iterator[Finding]]
SourceRule = Callable[[Corpus, Source, CaptureText, Mapping[str, Anchor]], Iterator[Finding]]
CorpusRule = Callable[[Corpus, Mapping[str, CaptureText], Mapping[str, Anchor]], Iterator[Finding]]

STATEMENT_RULES: tuple[StatementRule, ...] = (
    additions.insertions,
    additions.translation,
    facts.value,
    whose.of_whom,
    whose.of_what,
    facts.as_of,
    claims.absences,
    claims.silence,
    claims.searched,
    forecasts.likelihood,
    forecasts.criteria,
    forecasts.window,
    grades.asked,
    offices.title,
    voices.near,
    voices.held_by,
    voices.attributed,
    voices.spoken,
    voices.inferred,
    voices_kept.voice_kept,
    ties.ties,
    filing.filed,
    dates.stated,
    exposure.passage_words,
    furniture.run_across,
    approval.stamp,
)
SOURCE_RULES: tuple[SourceRule, ...] = (
    record.record,
    addresses.addresses,
    kind_of_source.kind_of_source,
    dates.inferred_issue,
    dates.accessed,
    regions.whole_lines,
    exposure.share,
    reported.reported,
    names.source_names,
    corrections.corrections,
)
CORPUS_RULES: tuple[CorpusRule, ...] = (
    claims.shared_passages,
    facts.formulas,
    comparisons.comparisons,
    forecasts.outcomes,
    grades.grades,
    naming.naming,
    naming.editors,
    kinds_of_actor.kinds_of_actor,
    homes.homes,
    names.aliases,
    names.shared,
    names.described,
    periods.periods,
    corrections.withdrawn,
    labels.topic_words,
)
