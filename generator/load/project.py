"""Reads a project's folder: content files as YAML with places, captures as bytes with their hash."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from generator.disk import FOLDER, list_plain, read_plain, what_is
from generator.filenames import alike, unfit
from generator.findings import Finding, Place, Severity
from generator.load.faults import badly_named, unreadable
from generator.load.folders import folders_of, stray, undeclared
from generator.load.frame import said_around
from generator.load.limits import LARGEST_CAPTURE, LARGEST_CONTENT
from generator.load.settings import read_settings
from generator.load.yaml_reader import RawDocument, plain, read_yaml
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.records.plain import Later

BRIEFING = "briefing"

_TWICE = "is the name of another file as well where neither case nor composed letters count, as on Windows and macOS"
DRAFTS = "drafts"


@dataclass(frozen=True, slots=True)
class CapturedFile:
    """A file of `seeds/`: its hash, and its text where it is UTF-8."""

    name: str
    sha256: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a project's folder holds, unread by any rule; `address`: where, by its settings, the site will be."""

    documents: tuple[RawDocument, ...]
    captures: dict[str, CapturedFile]
    findings: tuple[Finding, ...]
    address: str = ""


def load(project: Path, records: Records = NO_RECORDS, trusted: bool = False, *, drafts: bool = False) -> Loaded:
    """Reads `content/` and `seeds/` of the project. Faults of the files are findings, none is raised.

    Unless it is `trusted`, what its settings could run or load is a finding as well. `drafts`: those of `drafts/` too,
    as if they had been accepted. A build never asks for them.
    """
    settings = read_settings(project)
    findings: list[Finding] = [] if trusted else [*settings.findings]
    in_content = _entries(project, project / "content", findings)

    def read(files: Iterable[tuple[str, Path]]) -> tuple[RawDocument, ...]:
        texts = [(kind, path, _text(project, path, findings)) for kind, path in files]
        return tuple(_documents(project, texts, records, findings))

    briefing = read(_briefing_file(project, in_content, findings))
    files = _content_files(project, in_content, briefing[0].data if briefing else None, findings)
    documents = (*briefing, *read((*files, *(_draft_files(project, findings) if drafts else ()))))
    findings.extend(said_around(settings, documents))
    return Loaded(
        documents,
        dict(_captures(project, findings)),
        tuple(findings),
        settings.address,
    )


def _briefing_file(project: Path, entries: Sequence[Path], findings: list[Finding]) -> Iterator[tuple[str, Path]]:
    path = project / "content" / "briefing.yml"
    if path in entries:
        yield BRIEFING, path
    elif not any(finding.place == Place("content") for finding in findings):
        findings.append(
            Finding(
                "L001",
                Severity.ERROR,
                Place("content/briefing.yml"),
                "there is no such file: this folder is not a briefing",
                "Run the command in the briefing's own folder, or start a briefing with `briefing new FOLDER`.",
            )
        )


def _content_files(
    project: Path, entries: Sequence[Path], briefing: Mapping[str, object] | None, findings: list[Finding]
) -> Iterator[tuple[str, Path]]:
    """All files of the folders of `content/`. Where the briefing does not say which there are, none is a stray one."""
    root = project / "content" / "briefing.yml"
    if root not in entries:
        return
    folders = folders_of(briefing) if briefing is not None else None
    for path in entries:
        if path == root:
            continue
        is_folder = what_is(path) != ""
        if not is_folder or (folders is not None and path.name not in folders):
            findings.append(undeclared(project, path, folders or (), is_folder=is_folder))
            continue
        for item in _entries(project, path, findings):
            if item.suffix == ".yml":
                yield path.name, item
            else:
                hint = f"Put its files into {path.relative_to(project).as_posix()}/ itself, or move it out of content/."
                expected = "a content folder holds files that end in .yml"
                findings.append(stray(project, item, expected, hint if item.is_dir() else ""))


def _entries(project: Path, folder: Path, findings: list[Finding]) -> Sequence[Path]:
    """What somebody put into a folder of the project; nothing where there is none or it cannot be read."""
    try:
        listed = list_plain(folder)
    except FileNotFoundError:
        return ()
    except OSError as error:
        findings.append(unreadable(project, folder, error))
        return ()
    names = Counter(alike(path.name) for path in listed)
    whys = {path: unfit(path.name) or (names[alike(path.name)] > 1 and _TWICE) for path in listed}
    findings.extend(badly_named(project, path, why) for path, why in whys.items() if why)
    return [path for path, why in whys.items() if not why]


def _draft_files(project: Path, findings: list[Finding]) -> Iterator[tuple[str, Path]]:
    """The drafts of a project: sources, and actors whom they bring."""
    drafts = project / DRAFTS
    yield from (("sources", path) for path in _entries(project, drafts, findings) if path.suffix == ".yml")
    if what_is(drafts) == FOLDER:
        actors = _entries(project, drafts / "actors", findings)
        yield from (("actors", path) for path in actors if path.suffix == ".yml")


def _text(project: Path, path: Path, findings: list[Finding]) -> str | None:
    try:
        return read_plain(path, LARGEST_CONTENT).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        findings.append(unreadable(project, path, error))
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


def document(kind: str, file: str, text: str) -> RawDocument | None:
    """One content file by its path and text; None where it cannot be read."""
    data, _ = _read(text, file)
    return RawDocument(kind, PurePosixPath(file).stem, file, data, digest(text), text) if data is not None else None


def _read(text: str, file: str) -> tuple[Later[dict[str, object]] | None, Sequence[Finding]]:
    data, faults = read_yaml(text, file)
    return None if data is None else Later(plain(data)), faults


_READ = Stage("load", _read)


def _captures(project: Path, findings: list[Finding]) -> Iterator[tuple[str, CapturedFile]]:
    for path in _entries(project, project / "seeds", findings):
        try:
            data = read_plain(path, LARGEST_CAPTURE)
        except OSError as error:
            findings.append(unreadable(project, path, error))
            continue
        try:
            text: str | None = data.decode("utf-8")
        except UnicodeDecodeError:
            text = None
        yield path.name, CapturedFile(path.name, hashlib.sha256(data).hexdigest(), text)
