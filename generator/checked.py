"""What `check` does: the first half of the build, which needs no page to be made.

load -> validate -> resolve -> verify
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path, PurePosixPath

from generator.corpus import Corpus
from generator.findings import Counts, Finding, blocking, in_order
from generator.load import CapturedFile, Loaded, RawDocument, load
from generator.overrides import NO_OVERRIDES, Overrides, language_of, read_overrides
from generator.records import NO_RECORDS, Records
from generator.resolve import resolve
from generator.validate import validate
from generator.verified import Anchor, VerifiedCorpus
from generator.verify.rules.days import still_to_come
from generator.verify.stage import verify


@dataclass(frozen=True, slots=True)
class Checked:
    """What `check` found. `verified` is None where anything blocks publication; `corpus` where nothing can be read."""

    findings: tuple[Finding, ...]
    counts: Counts
    verified: VerifiedCorpus | None
    corpus: Corpus | None = None
    anchors: Mapping[str, Anchor] = field(default_factory=dict)
    captures: Mapping[str, CapturedFile] = field(default_factory=dict)
    overrides: Overrides = NO_OVERRIDES

    @property
    def texts(self) -> dict[str, str]:
        """The captured text of each source that has one."""
        sources = self.corpus.sources.values() if self.corpus else ()
        found = {source.id: self.captures.get(source.capture.file) for source in sources}
        return {identity: file.text for identity, file in found.items() if file and file.text is not None}


def check_project(
    project: Path, records: Records = NO_RECORDS, trusted: bool = False, today: date = date.max
) -> Checked:
    """Reads a project and holds its content against its sources, or takes from the records what it has held before.

    `today`: no day on which somebody has done something is after it.
    """
    loaded = load(project, records, trusted)
    overrides, refused = read_overrides(project, language_of(loaded.documents), trusted)
    checked = check_loaded(replace(loaded, findings=(*loaded.findings, *refused)), records, today)
    return replace(checked, overrides=overrides)


def check_loaded(loaded: Loaded, records: Records = NO_RECORDS, today: date = date.max) -> Checked:
    """Holds what was read against its sources."""
    documents, misshapen = validate(loaded.documents)
    whole = {document.raw.file for document in documents}
    faulty = {
        *(f.place.file for f in blocking(loaded.findings)),
        *({f.place.file for f in blocking(misshapen)} - whole),
    }
    corpus, unresolved = resolve(documents, frozenset(faulty | _meant(faulty, loaded.documents)))
    findings = [*loaded.findings, *misshapen, *unresolved]
    if corpus is None:
        return Checked(in_order(findings), Counts(0, 0, 0, 0, 0, 0), None)
    verified, anchors, counts, unverified = verify(corpus, loaded.captures, records, loaded.address)
    findings.extend(unverified)
    findings.extend(still_to_come(corpus, today))
    publishable = verified if not blocking(findings) else None
    return Checked(in_order(findings), counts, publishable, corpus, anchors, loaded.captures)


def _meant(faulty: Set[str], documents: Iterable[RawDocument]) -> set[str]:
    """The files that faulty ones may be under other names: by the id in them, or by their name without capitals and
    what was put behind it (`nato.YML`, `nato.yml.txt`)."""
    paths = [PurePosixPath(file) for file in faulty]
    named = {f"{path.parent}/{path.name.partition('.')[0].lower()}.yml" for path in paths}
    within = ((PurePosixPath(raw.file), raw.data.get("id")) for raw in documents if raw.file in faulty)
    return named | {f"{file.parent}/{identity}.yml" for file, identity in within}
