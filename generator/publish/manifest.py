"""What of a site's folder is a build's own: only that is written and removed. All else is somebody's, and stays."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

from generator.findings import Finding, Place, Severity
from generator.publish.paths import MARKER
from generator.publish.trees import Tree, folders_of

_NOTE = "A built site. A build writes and removes the files that are listed here, and leaves all else in the folder."
_ORDINARY = ".gitignore"
_SOME = 10
"""So many files are named where there may be thousands."""


def manifest(paths: Iterable[str]) -> bytes:
    """The list that a build leaves in its site."""
    return "".join(f"{line}\n" for line in (_NOTE, *sorted(paths))).encode()


def own(target: Path) -> frozenset[str] | None:
    """The paths in a folder that are a build's; None where that is not known, as after earlier versions.

    Raises OSError where the list is there and cannot be read: nobody's files are then taken for others'.
    """
    try:
        lines = (target / MARKER).read_text("utf-8").splitlines()
    except FileNotFoundError:
        return frozenset()
    except UnicodeDecodeError:
        return None
    return frozenset(lines[1:]) if lines[:1] == [_NOTE] else None


def foreign(tree: Tree, ours: Collection[str]) -> list[str]:
    """The files of a site's folder that no build has put there. The list itself is ours."""
    return [path for path in tree.files if path not in ours and path != MARKER]


def faults(target: Path, tree: Tree, ours: Collection[str] | None, paths: Collection[str]) -> Iterator[Finding]:
    """Why a site of these paths may not be written to a folder that holds this, of which so much is a build's."""
    yield from refusal(target)
    if ours is None:
        left = foreign(tree, paths)
        hint = f"move what is yours out of {target.name}/, delete the rest of it and build again"
        for path in islice(sorted(left), _SOME):
            message = "an earlier version may have put this here, or you: it kept no list of its own files"
            yield _finding(target, path, message, hint)
        return
    kept = foreign(tree, ours)
    folders = folders_of(paths)
    needed = folders_of(kept) | (tree.folders.keys() - folders_of(ours))
    taken = {path for path in kept if path in paths or path in folders} | {path for path in paths if path in needed}
    for path in islice(sorted(taken), _SOME):
        message = "no build has put this here, and the site needs its place"
        yield _finding(target, path, message, "move it away or give it another name, and build again")


def refusal(target: Path) -> tuple[Finding, ...]:
    """Why a site may not be written to `target`; nothing where it may.

    It may where there is no folder yet, an empty one (a `.gitignore` apart) or an earlier site of ours.
    """
    if target.is_dir():
        names = {path.name for path in target.iterdir()}
        if MARKER in names or names <= {_ORDINARY}:
            return ()
    elif not target.exists():
        return ()
    message = f"{target.name!r} holds something that no build of ours has put there"
    hint = "choose another site_dir, or move that away"
    return (Finding("W006", Severity.ERROR, Place(target.name), message, hint),)


def _finding(target: Path, path: str, message: str, hint: str) -> Finding:
    return Finding("W006", Severity.ERROR, Place(f"{target.name}/{path}"), message, hint)
