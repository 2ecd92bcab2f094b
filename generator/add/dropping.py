"""A draft that is not wanted, or one statement of it, taken out; a draft's files are moved and never deleted."""

import re
from collections.abc import Mapping, Set
from pathlib import Path

from generator.add.accepting import check_drafts, needed
from generator.draft.known import fresh
from generator.edit import EditError
from generator.edit.files import hold_inside, move, rewrite
from generator.edit.items import without_item
from generator.load import DRAFTS, RawDocument, load
from generator.source_file import captures_of

DROPPED = "dropped"
"""The folder in `drafts/` that nothing is read from."""


def drop(project: Path, identity: str) -> str:
    """Takes out the draft of this id, or the statement of a draft; says what became of it.

    Of a draft, its file, the captures that were made of its document and the files of actors that no other draft names
    go to `drafts/dropped/ID/`. Raises EditError where there is neither.
    """
    documents = load(project, drafts=True).documents
    drafts = [one for one in documents if one.file.startswith(f"{DRAFTS}/")]
    sources = {one.stem: one for one in drafts if one.kind == "sources"}
    if identity in sources:
        others = [one for one in documents if one.kind == "sources" and one is not sources[identity]]
        return _draft(project, sources[identity], {name for one in others for name in captures_of(one)})
    for document in sources.values():
        for kind, items in document.data.items():
            for index, item in enumerate(items if isinstance(items, list) else ()):
                if isinstance(item, Mapping) and item.get("id") == identity:
                    return _statement(project, document, kind, index)
    known = ", ".join(sorted(sources)) or "none"
    raise EditError(f"there is no draft '{identity}', and no statement of one; the drafts are: {known}")


def _statement(project: Path, document: RawDocument, kind: str, index: int) -> str:
    before = document.text
    after = without_item(before, kind, index)
    rewrite(project / document.file, lambda _: after, before)
    gone = _between(before, after)
    return f"taken out of {document.file}:\n{gone}"


def _between(before: str, after: str) -> str:
    """The lines that are no longer there."""
    old, new = before.splitlines(), after.splitlines()
    start = next((at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(new))
    return "\n".join(old[start : start + len(old) - len(new)])


def _draft(project: Path, document: RawDocument, used: Set[str]) -> str:
    """Drops a draft whole; captures that others have `used` stay where they are."""
    draft = project / document.file
    made = [
        project / "seeds" / name
        for name in captures_of(document)
        if _is_its_own(name, document.stem) and name not in used
    ]
    checked = check_drafts(project, finished=True)
    others = {one for path in (project / DRAFTS).glob("*.yml") if path != draft for one in needed(checked, path.stem)}
    mine = needed(checked, document.stem) - others
    stubs = [path for one in sorted(mine) if (path := project / DRAFTS / "actors" / f"{one}.yml").is_file()]
    parent = project / DRAFTS / DROPPED
    folder = parent / fresh(document.stem, {path.name for path in parent.glob("*")})
    files = [draft, *(path for path in made if path.is_file()), *stubs]
    hold_inside(files, project)
    move({path: (folder / path.name, path.read_bytes()) for path in files}, project)
    return f"{document.file} is dropped: what belonged to it lies in {folder.relative_to(project)}/"


def set_aside(project: Path, actor: str) -> bool:
    """Moves the file of somebody new whom no draft names any more to those that are dropped; says whether it did."""
    drafts = project / DRAFTS
    named = re.compile(rf":\s+{re.escape(actor)}\s*(?:#.*)?$", re.M)
    if any(named.search(path.read_text("utf-8")) for path in drafts.glob("*.yml")):
        return False
    taken = {path.stem for path in (drafts / DROPPED).glob("*.yml")}
    path = drafts / "actors" / f"{actor}.yml"
    hold_inside((path,), project)
    move({path: (drafts / DROPPED / f"{fresh(actor, taken)}.yml", path.read_bytes())}, project)
    return True


def _is_its_own(name: str, source_id: str) -> bool:
    """Whether a capture was named by `briefing add`; what an editor has put into `seeds/` stays there."""
    return name.startswith(f"{source_id}.")
