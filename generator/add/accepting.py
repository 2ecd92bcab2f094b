"""A draft held against its source as if it were content, and made content when an editor says so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.build import Checked, check_loaded
from generator.draft.known import as_document
from generator.draft.write import SOMEBODY, actor_file, filled
from generator.edit import EditError
from generator.edit.files import hold_inside, move
from generator.edit.yaml_text import next_line
from generator.findings import Finding, blocking
from generator.load import DRAFTS, RawDocument, load, read_yaml
from generator.records import digest, records_of
from generator.resolve.references import references


def check_drafts(project: Path, *, finished: bool = False) -> Checked:
    """Holds the drafts against their sources as if they had been accepted; `finished`: with what is open filled in."""
    with records_of(project) as records:
        loaded = load(project, records, drafts=True)
        if finished:
            documents = [*map(_finished, loaded.documents)]
            if any(f"speaker: {SOMEBODY}" in one.text for one in documents):
                documents.append(as_document("actors", SOMEBODY, actor_file(SOMEBODY, "Somebody")))
            loaded = replace(loaded, documents=tuple(documents))
        return check_loaded(loaded, records)


def _finished(document: RawDocument) -> RawDocument:
    """A draft with what is open in it filled in; one without a date stays as it is, for its period is not known."""
    issued = str(document.data.get("issued") or "").rstrip("?~%")
    if not document.file.startswith(f"{DRAFTS}/") or not issued:
        return document
    text = filled(document.text, issued)
    return replace(document, given=read_yaml(text, document.file)[0] or {}, digest=digest(text), text=text)


def findings_of(checked: Checked, source_id: str) -> tuple[Finding, ...]:
    """What is left to decide in one draft."""
    return tuple(one for one in checked.findings if one.place.file == f"{DRAFTS}/{source_id}.yml")


def accept_draft(project: Path, source_id: str) -> tuple[Path, ...]:
    """Moves a draft to the content, with the actors whom it brings. Raises EditError where something blocks it.

    Returns the files of the content that are new.
    """
    source = project / DRAFTS / f"{source_id}.yml"
    known = sorted(path.stem for path in (project / DRAFTS).glob("*.yml"))
    if source_id not in known:
        raise EditError(f"there is no draft '{source_id}'; the drafts are: {', '.join(known) or 'none'}")
    hold_inside((source, source.parent / "actors" / source.name), project)
    checked = check_drafts(project)
    if stopping := blocking(findings_of(checked, source_id)):
        many = len(stopping)
        told = "1 finding blocks" if many == 1 else f"{many} findings block"
        raise EditError(f"{told} {DRAFTS}/{source_id}.yml; mend what is told below first")
    moves = {source: project / "content" / "sources" / source.name}
    for actor in sorted(needed(checked, source_id)):
        stub = project / DRAFTS / "actors" / f"{actor}.yml"
        if stub.is_file():
            moves[stub] = project / "content" / "actors" / stub.name
    move({path: (new, _undrafted(path.read_text("utf-8")).encode("utf-8")) for path, new in moves.items()}, project)
    return tuple(moves.values())


def needed(checked: Checked, source_id: str) -> set[str]:
    """The actors whom a source names, those whom their own files name included."""
    found: set[str] = set()
    asked = [("sources", source_id)]
    while asked:
        new = set(_actors(checked, *asked.pop())) - found
        found |= new
        asked += [("actors", actor) for actor in new]
    return found


def _actors(checked: Checked, kind: str, identity: str) -> Iterator[str]:
    document = checked.corpus.documents.get((kind, identity)) if checked.corpus else None
    for reference in references(document) if document else ():
        if reference.to in {"actor", "subject"}:
            yield reference.id


def _undrafted(text: str) -> str:
    """The text of a draft without the line that says that it is one."""
    return text[next_line(text, 0) :] if text.startswith("# Drafted from ") else text
