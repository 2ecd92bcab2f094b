"""Documents taken in: the document and its text into `seeds/`, what can be drafted of it into `drafts/`."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.add.apart import capture_apart
from generator.add.references import References, is_references, undescribed
from generator.add.shelf import Shelf
from generator.capture import CannotReadError
from generator.capture.document import MOST_BYTES
from generator.disk import read_plain
from generator.draft import Files, draft, identity
from generator.edit import EditError
from generator.edit.files import write_missing
from generator.filenames import left_behind
from generator.load import DRAFTS, RawDocument
from generator.unseen import named, unshown

_DEEPER = "a folder in a folder is not looked into; name it by itself"


@dataclass(frozen=True)
class Added:
    """One document and what became of it: the draft's file, or why there is none; of references `said` is what."""

    document: Path
    id: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    why: str = ""
    said: str = ""


def add(project: Path, documents: Sequence[Path], today: date) -> Iterator[Added]:
    """Captures and drafts each document on a day; one that cannot be read does not keep the others from it."""
    shelf, references = Shelf(project), References()
    files: list[Path] = []
    for document in documents:
        if not document.is_dir():
            files.append(document)
            continue
        try:
            inside = [path for path in sorted(document.iterdir()) if _of_somebody(path)]
        except OSError as error:
            yield Added(document, why=_unread(error))
            continue
        if not inside:
            yield Added(document, why="there is no file in this folder; name the folder that holds the documents")
        yield from (Added(path, why=_DEEPER) for path in inside if path.is_dir())
        files += (path for path in inside if not path.is_dir())
    lists = {
        path: _tried(path, lambda path: Added(path, told=references.read(path)))
        for path in filter(is_references, files)
    }
    before = [*shelf.sources]
    for path in files:
        if path not in lists:
            yield _tried(path, lambda path: _taken(project, path, shelf, references, today))
    yield from _referred(project, lists, before, shelf, references, today)


def _of_somebody(path: Path) -> bool:
    """Whether somebody put it there: no program, and no browser, which saves a page's pictures in a folder beside."""
    beside = (other for other in path.parent.glob("*.*htm*") if path.name.startswith(other.stem))
    return not left_behind(path.name) and not (path.is_dir() and any(beside))


def _tried(path: Path, what: Callable[[Path], Added]) -> Added:
    if hidden := unshown(path.name):
        return Added(path, why=f"its name holds characters that cannot be shown ({named(hidden)}); rename it")
    try:
        return what(path)
    except OSError as error:
        return Added(path, why=_unread(error))
    except (CannotReadError, EditError) as error:
        return Added(path, why=str(error))


def _referred(
    project: Path,
    lists: Mapping[Path, Added],
    sources: Sequence[RawDocument],
    shelf: Shelf,
    references: References,
    today: date,
) -> Iterator[Added]:
    """What became of files of references: entries of sources that were there before, then what is left of each."""
    told = [line for source in sources if references.left for line in references.of_file(project, source, shelf)]
    for name in undescribed(shelf) if references.left else ():
        added = _tried(
            project / "seeds" / name, lambda path: _taken(project, path, shelf, references, today, seed=True)
        )
        if added.id:
            yield added
    for path, read in lists.items():
        if read.why:
            yield read
            continue
        count, placed, left = references.told(path.name)
        said = f"{count} {'entry' if count == 1 else 'entries'}, {placed} of documents here"
        yield Added(path, told=(*told, *read.told, *left), said=said)
        told = []


def _unread(error: OSError) -> str:
    return f"this cannot be read ({error.strerror or error})"


def _taken(
    project: Path, document: Path, shelf: Shelf, references: References, today: date, *, seed: bool = False
) -> Added:
    """`seed`: the document lies in `seeds/` already, and is drafted only if it has an entry among the references."""
    data = read_plain(document.resolve(), MOST_BYTES)
    digest = hashlib.sha256(data).hexdigest()
    same = None if seed else shelf.same(digest)
    there = f"the document is there already, as seeds/{same}"
    if same and same not in undescribed(shelf):
        raise EditError(there)
    captured, told = references.of(capture_apart(data, document.name), document.name)
    if seed and not told:
        return Added(document)
    text = captured.text.text
    source_id = identity(captured, document.stem, shelf.known)
    files, contents = _captures(source_id, document, data, text.encode("utf-8"), seed=seed)
    # What a run wrote that was killed before its draft is taken up again; anything else is somebody's.
    if same and same not in contents:
        raise EditError(there)
    if not seed and (near := shelf.nearly_the_same(text)) and near not in contents:
        raise EditError(f"most of the text is there already, in seeds/{near}: a copy of the same article")
    made = draft(captured, source_id, files, document.name, shelf.known, today)
    seeds, drafts = project / "seeds", project / DRAFTS
    stubs = {drafts / "actors" / f"{actor}.yml": content for actor, content in made.actors.items()}
    write_missing(
        {seeds / name: content for name, content in contents.items()}
        | {path: content.encode("utf-8") for path, content in stubs.items() if not path.exists()}
        | {drafts / f"{source_id}.yml": made.text.encode("utf-8")},
        project,
    )
    shelf.put(made, files, text)
    return Added(document, source_id, made.counts, (*told, *made.told))


def _captures(
    source_id: str, document: Path, data: bytes, text: bytes, *, seed: bool
) -> tuple[Files, dict[str, bytes]]:
    """The names of a document and its text in `seeds/`, and the bytes of each that is not there; a text is its own
    document."""
    own = text == data
    suffix = document.suffix.lower() or ".txt"
    original = document.name if seed else f"{source_id}{suffix if own else f'.original{suffix}'}"
    derived = original if own else f"{source_id}.txt"
    files = Files(derived, hashlib.sha256(text).hexdigest(), original, hashlib.sha256(data).hexdigest())
    return files, {
        name: content for name, content in ((original, data), (derived, text)) if not seed or name != original
    }
