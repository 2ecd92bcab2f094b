"""Documents taken in: the document and its text into `seeds/`, what can be drafted of it into `drafts/`."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.add.apart import capture_apart
from generator.add.shelf import Shelf
from generator.capture import CannotReadError
from generator.capture.document import MOST_BYTES
from generator.disk import read_plain
from generator.draft import Files, draft, identity
from generator.edit import EditError
from generator.edit.files import write_new
from generator.load import DRAFTS


@dataclass(frozen=True)
class Added:
    """One document and what became of it: the draft's file, or why there is none."""

    document: Path
    id: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    told: tuple[str, ...] = ()
    why: str = ""


def add(project: Path, documents: Sequence[Path]) -> Iterator[Added]:
    """Captures and drafts each document; one that cannot be read does not keep the others from it."""
    shelf = Shelf(project)
    for document in documents:
        if not document.is_dir():
            yield _added(project, document, shelf)
            continue
        try:
            files = [path for path in sorted(document.iterdir()) if path.is_file() and path.name[0] != "."]
        except OSError as error:
            yield Added(document, why=_unread(error))
            continue
        if not files:
            yield Added(document, why="there is no file in this folder; name the folder that holds the documents")
        yield from (_added(project, path, shelf) for path in files)


def _added(project: Path, document: Path, shelf: Shelf) -> Added:
    try:
        return _taken(project, document, shelf)
    except OSError as error:
        return Added(document, why=_unread(error))
    except (CannotReadError, EditError) as error:
        return Added(document, why=str(error))


def _unread(error: OSError) -> str:
    return f"this cannot be read ({error.strerror or error})"


def _taken(project: Path, document: Path, shelf: Shelf) -> Added:
    data = read_plain(document.resolve(), MOST_BYTES)
    digest = hashlib.sha256(data).hexdigest()
    if same := shelf.same(digest):
        raise EditError(f"the document is there already, as seeds/{same}")
    captured = capture_apart(data, document.name)
    text = captured.text.text
    if near := shelf.nearly_the_same(text):
        raise EditError(f"most of the text is there already, in seeds/{near}: a copy of the same article")
    source_id = identity(captured, document.stem, shelf.known)
    files, contents = _captures(source_id, document.suffix.lower() or ".txt", data, text.encode("utf-8"))
    made = draft(captured, source_id, files, document.name, shelf.known)
    seeds, drafts = project / "seeds", project / DRAFTS
    stubs = {drafts / "actors" / f"{actor}.yml": content for actor, content in made.actors.items()}
    write_new(
        {seeds / name: content for name, content in contents.items()}
        | {path: content.encode("utf-8") for path, content in stubs.items() if not path.exists()}
        | {drafts / f"{source_id}.yml": made.text.encode("utf-8")}
    )
    shelf.put(made, files, text)
    return Added(document, source_id, made.counts, made.told)


def _captures(source_id: str, suffix: str, data: bytes, text: bytes) -> tuple[Files, dict[str, bytes]]:
    """The names of a document and its text in `seeds/`, and the bytes of each; a text is its own document."""
    own = text == data
    original = f"{source_id}{suffix if own else f'.original{suffix}'}"
    derived = original if own else f"{source_id}.txt"
    files = Files(derived, hashlib.sha256(text).hexdigest(), original, hashlib.sha256(data).hexdigest())
    return files, {original: data, derived: text}
