"""`briefing add`: documents become captures in `seeds/` and drafts in `drafts/`; an accepted draft becomes content.

Nothing of a draft is published, for no build reads `drafts/`. No file that is there is ever written over.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.add.apart import capture_apart
from generator.build import Checked, check_loaded
from generator.capture import CannotReadError
from generator.capture.document import Captured
from generator.corpus import Corpus
from generator.draft import Files, Known, draft, identity
from generator.edit import EditError
from generator.findings import Finding, blocking
from generator.load import DRAFTS, Loaded, load
from generator.verify import prepare
from generator.verify.voices.names import names

RUN = 8
"""So many words in a row that two texts share are taken to be copied."""
MOST_SHARED = 0.5


@dataclass(frozen=True)
class Added:
    """One document and what became of it: the draft's file, or why there is none."""

    document: Path
    id: str = ""
    quotations: int = 0
    told: tuple[str, ...] = ()
    why: str = ""


def add(project: Path, documents: Sequence[Path]) -> Iterator[Added]:
    """Captures and drafts each document; one that cannot be read does not keep the others from it."""
    loaded = load(project, drafts=True)
    for document in _each(documents):
        try:
            added = _add(project, document, loaded)
        except (CannotReadError, EditError) as error:
            added = Added(document, why=str(error))
        yield added
        if added.id:
            loaded = load(project, drafts=True)


def check_drafts(project: Path) -> Checked:
    """Holds the drafts against their sources as if they had been accepted."""
    return check_loaded(load(project, drafts=True))


def findings_of(checked: Checked, source_id: str) -> tuple[Finding, ...]:
    """What is left to decide in one draft."""
    return tuple(one for one in checked.findings if one.place.file == f"{DRAFTS}/{source_id}.yml")


def accept_draft(project: Path, source_id: str) -> tuple[Path, ...]:
    """Moves a draft to the content, with the actors whom it brings. Raises EditError where something blocks it.

    Returns the files of the content that are new.
    """
    source = project / DRAFTS / f"{source_id}.yml"
    if not source.is_file():
        known = sorted(path.stem for path in (project / DRAFTS).glob("*.yml"))
        raise EditError(f"there is no draft '{source_id}'; the drafts are: {', '.join(known) or 'none'}")
    checked = check_drafts(project)
    if stopping := blocking(findings_of(checked, source_id)):
        raise EditError(f"{len(stopping)} findings of {DRAFTS}/{source_id}.yml block it; mend them first")
    text = source.read_text("utf-8")
    moves = [(source, project / "content" / "sources" / source.name, _undrafted(text))]
    for actor in sorted((project / DRAFTS / "actors").glob("*.yml")):
        if f": {actor.stem}" in text:
            target = project / "content" / "actors" / actor.name
            moves.append((actor, target, actor.read_text("utf-8")))
    if taken := next((target for _, target, _ in moves if target.exists()), None):
        raise EditError(f"{taken.relative_to(project)} is there already; rename the draft")
    for draft_file, target, content in moves:
        _write_new(target, content.encode("utf-8"))
        draft_file.unlink()
    return tuple(target for _, target, _ in moves)


def _each(documents: Sequence[Path]) -> Iterator[Path]:
    """The documents, those of a folder by their names."""
    for document in documents:
        if document.is_dir():
            yield from (path for path in sorted(document.iterdir()) if path.is_file() and path.name[0] != ".")
        else:
            yield document


def _add(project: Path, document: Path, loaded: Loaded) -> Added:
    data = document.read_bytes()
    digest = hashlib.sha256(data).hexdigest()
    if same := next((file.name for file in loaded.captures.values() if file.sha256 == digest), None):
        raise EditError(f"the document is there already, as seeds/{same}")
    captured = capture_apart(data, document.name)
    text = captured.text.text.encode("utf-8")
    if near := _nearly_the_same(captured, loaded):
        raise EditError(f"most of the text is there already, in seeds/{near}: a copy of the same article")
    known = _known(project)
    source_id = identity(captured, document.stem, known)
    suffix = document.suffix.lower() or ".txt"
    own = text == data
    original = f"{source_id}{suffix if own else f'.original{suffix}'}"
    files = Files(original if own else f"{source_id}.txt", hashlib.sha256(text).hexdigest(), original, digest)
    made = draft(captured, source_id, files, document.name, known)
    _write_new(project / "seeds" / files.original, data)
    if not own:
        _write_new(project / "seeds" / files.text, text)
    for actor, content in made.actors.items():
        path = project / DRAFTS / "actors" / f"{actor}.yml"
        if not path.exists():
            _write_new(path, content.encode("utf-8"))
    _write_new(project / DRAFTS / f"{source_id}.yml", made.text.encode("utf-8"))
    return Added(document, source_id, made.quotations, made.told)


def _known(project: Path) -> Known:
    """What the briefing knows, its drafts included."""
    corpus = check_loaded(load(project, drafts=True)).corpus
    return Known() if corpus is None else _of(corpus)


def _of(corpus: Corpus) -> Known:
    actors = {identity: names(actor.name, actor.aliases) for identity, actor in corpus.actors.items()}
    return Known(actors, frozenset((*corpus.entries, *corpus.sources, *actors, *corpus.countries)))


def _nearly_the_same(captured: Captured, loaded: Loaded) -> str | None:
    """The capture that shares most of this text's runs of words, if one does."""
    own = prepare(captured.text.text).runs(RUN)
    for file in loaded.captures.values():
        if own and file.text is not None and len(own & prepare(file.text).runs(RUN)) > MOST_SHARED * len(own):
            return file.name
    return None


def _undrafted(text: str) -> str:
    """The text of a draft without the line that says that it is one."""
    first, _, rest = text.partition("\n")
    return rest if first.startswith("# Drafted from ") else text


def _write_new(path: Path, data: bytes) -> None:
    """A file that was not there, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(data)
    try:
        os.link(beside, path)
    except FileExistsError:
        raise EditError(f"{path} is there already, and nothing is written over; rename the document") from None
    finally:
        beside.unlink()
