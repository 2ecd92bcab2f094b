"""Statements of ours with the evidence that they rest on: those of a project, and pairs of a corpus that is at hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.build import check_project
from generator.corpus import Corpus, Entry
from generator.model import Claim, Forecast, Quotation
from generator.verify import SourceText, prepare
from generator.verify.evidence import Evidence


@dataclass(frozen=True)
class Pair:
    """What we tell, and what it rests on. `kind` says what sort of statement it is, or how it was made false."""

    kind: str
    text: str
    evidence: Evidence


def of_project(project: Path) -> Iterator[Pair]:
    """Every told text of the statements of a project, as a rule would hand it to the engine."""
    checked = check_project(project)
    corpus = checked.corpus
    assert corpus is not None
    prepared = {source: prepare(text) for source, text in checked.texts.items()}
    for identity, entry in corpus.entries.items():
        text = getattr(entry.statement, "text", None)
        spans = checked.anchors[identity].spans if identity in checked.anchors else ()
        if not text or not spans or isinstance(entry.statement, Quotation):
            continue
        yield Pair(entry.statement.kind, text, _evidence(corpus, entry, spans, prepared[entry.source.id]))


def _evidence(corpus: Corpus, entry: Entry, spans: tuple[tuple[int, int], ...], source: SourceText) -> Evidence:
    statement = entry.statement
    sentences = dict.fromkeys(s for start, end in spans for s in (source.sentence(start), source.sentence(end - 1)))
    paragraphs = dict.fromkeys(source.paragraph(start) for start, _ in spans)
    granted = set(entry.source.author_ids)
    inferred: tuple[str, ...] = ()
    if isinstance(statement, Claim):
        granted |= {statement.holder, *statement.via}
        inferred = statement.inferred
    if isinstance(statement, Forecast):
        granted |= {statement.forecaster}
    dates = (entry.source.issued, *(str(d) for d in (getattr(statement, "date", None),) if d))
    return Evidence(
        passages=tuple(source.text[start:end] for start, end in spans),
        sentences=tuple(source.text[s.start : s.end] for s in sorted(sentences)),
        paragraphs=tuple(source.text[p.start : p.end] for p in sorted(paragraphs)),
        dates=dates,
        known=tuple(subject.names for subject in corpus.subjects.values()),
        granted=(*(corpus.subjects[i].names for i in granted if i in corpus.subjects), *((n,) for n in inferred)),
        language=entry.source.language or "en",
        told_in=corpus.briefing.language,
        hedged=isinstance(statement, Forecast),
    )


def of_rte(file: Path, label: str = "entailment") -> Iterator[Pair]:
    """Pairs of the PASCAL RTE sets as GLUE keeps them: index, text, hypothesis, label; tabs between."""
    for line in file.read_text("utf-8").split("\n")[1:]:
        fields = line.split("\t")
        if len(fields) == 4 and fields[3] == label:
            yield Pair(
                label, fields[2].strip(), Evidence(passages=(fields[1].strip(),), sentences=(fields[1].strip(),))
            )
