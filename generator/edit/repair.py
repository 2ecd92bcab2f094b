"""`briefing check --repair`: new words for what is not found, proposed one by one, written where confirmed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.corpus import Corpus
from generator.edit.yaml_text import replaced
from generator.findings import Finding, Place
from generator.verify import closest, fold, prepare


@dataclass(frozen=True, slots=True)
class Repair:
    """One value that could be written anew: where it is, what it is, what it says now and what it would say."""

    place: Place
    what: str
    now: str
    new: str


def repairs(findings: tuple[Finding, ...], corpus: Corpus | None, texts: Mapping[str, str]) -> tuple[Repair, ...]:
    """What can be proposed for the findings: the file's hash where a capture changed, the closest passage where
    words are not found. `texts`: captured text by source."""
    return tuple(_repairs(findings, corpus, texts))


def _repairs(findings: tuple[Finding, ...], corpus: Corpus | None, texts: Mapping[str, str]) -> Iterator[Repair]:
    for finding in findings:
        details = dict(finding.details)
        if finding.code == "P002":
            yield Repair(finding.place, "hash of the capture", details["recorded"], details["the file"])
        elif finding.code == "Q001" and corpus and finding.statement in corpus.entries:
            exact = details["exact"].strip('"')
            text = texts.get(corpus.entries[finding.statement].source.id, "")
            span = closest(prepare(text), fold(exact))
            if span:
                found = " ".join(text[span.start : span.end].split())
                yield Repair(finding.place, f"words of '{finding.statement}'", exact, found)


def apply_repair(project: Path, repair: Repair) -> None:
    """Writes one value anew. Raises EditError where the file has changed in between."""
    path = project / repair.place.file
    text = path.read_text("utf-8")
    path.write_text(replaced(text, repair.place.line, repair.place.column, repair.now, repair.new), "utf-8")
