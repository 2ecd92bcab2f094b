"""Reads a project's folder: content files as YAML with places, captures as bytes with their hash."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator.findings import Finding, Place, Severity
from generator.load.yaml_reader import RawDocument, plain, read_yaml
from generator.records import NO_RECORDS, Records, Stage, digest

FOLDERS = ("sources", "countries", "territories", "actors", "topics", "comparisons")
BRIEFING = "briefing"


@dataclass(frozen=True, slots=True)
class CapturedFile:
    """A file of `seeds/`: its hash, and its text where it is UTF-8."""

    name: str
    sha256: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a project's folder holds, unread by any rule."""

    documents: tuple[RawDocument, ...]
    captures: dict[str, CapturedFile]
    findings: tuple[Finding, ...]


def load(project: Path, records: Records = NO_RECORDS) -> Loaded:
    """Reads `content/` and `seeds/` of the project. Faults of the files are findings, none is raised."""
    findings: list[Finding] = []
    texts = [(kind, path, _text(project, path, findings)) for kind, path in _content_files(project, findings)]
    return Loaded(
        tuple(_documents(project, texts, records, findings)),
        dict(_captures(project / "seeds", findings)),
        tuple(findings),
    )


def _content_files(project: Path, findings: list[Finding]) -> Iterator[tuple[str, Path]]:
    content = project / "content"
    briefing = content / "briefing.yml"
    if not briefing.is_file():
        findings.append(
            Finding(
                "L001",
                Severity.ERROR,
                Place("content/briefing.yml"),
                "there is no such file: this folder is not a briefing",
                "Run the command in the briefing's own folder, or start a briefing with `briefing new FOLDER`.",
            )
        )
        return
    yield BRIEFING, briefing
    for path in sorted(content.iterdir()):
        if path == briefing or path.name.startswith("."):
            continue
        if not path.is_dir() or path.name not in FOLDERS:
            findings.append(_stray(project, path, f"content/ holds briefing.yml and {', '.join(FOLDERS)}"))
            continue
        for item in sorted(path.iterdir()):
            if item.name.startswith("."):
                continue
            if item.suffix == ".yml" and item.is_file() and not item.is_symlink():
                yield path.name, item
            else:
                findings.append(_stray(project, item, "a content folder holds files that end in .yml"))


def _stray(project: Path, path: Path, expected: str) -> Finding:
    place = Place(path.relative_to(project).as_posix())
    hint = "Rename it or move it out of content/, where everything is read."
    return Finding("L002", Severity.ERROR, place, f"not a content file: {expected}", hint)


def _text(project: Path, path: Path, findings: list[Finding]) -> str | None:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(path.relative_to(project).as_posix())
        message = f"not UTF-8 text (byte {error.start + 1})"
        findings.append(Finding("L003", Severity.ERROR, place, message, "Save the file as UTF-8 and try again."))
        return None


def _documents(
    project: Path, texts: Iterable[tuple[str, Path, str | None]], records: Records, findings: list[Finding]
) -> Iterator[RawDocument]:
    """The documents that can be read at all. What a text holds is known again by it."""
    files = [(k, path.stem, path.relative_to(project).as_posix(), text) for k, path, text in texts if text is not None]
    wanted = [(digest(file, text), partial(_read, text, file)) for _, _, file, text in files]
    for (kind, stem, file, text), (data, faults) in zip(files, records.kept_all(_READ, wanted), strict=True):
        findings.extend(faults)
        if data is not None:
            yield RawDocument(kind, stem, file, data, digest(text), text)


def _read(text: str, file: str) -> tuple[dict[str, object] | None, Sequence[Finding]]:
    data, faults = read_yaml(text, file)
    return None if data is None else plain(data), faults


_READ = Stage("load", _read)


def _captures(seeds: Path, findings: list[Finding]) -> Iterator[tuple[str, CapturedFile]]:
    if not seeds.is_dir():
        return
    for path in sorted(seeds.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_symlink() or not path.is_file():
            hint = "Keep the documents themselves in seeds/: no folders and no links."
            findings.append(Finding("L004", Severity.ERROR, Place(f"seeds/{path.name}"), "not a plain file", hint))
            continue
        data = path.read_bytes()
        try:
            text: str | None = data.decode("utf-8")
        except UnicodeDecodeError:
            text = None
        yield path.name, CapturedFile(path.name, hashlib.sha256(data).hexdigest(), text)
