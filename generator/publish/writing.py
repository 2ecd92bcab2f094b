"""A site is made ready in the spare and takes the old one's place whole, or not at all."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import copystat
from typing import NamedTuple

from generator.disk import is_full
from generator.findings import Finding, Place, Severity
from generator.publish.manifest import faults, foreign, manifest, own
from generator.publish.paths import MARKER
from generator.publish.refused import Refused
from generator.publish.spare import Spare, spare_of
from generator.publish.trees import State, Tree, clear, folders_of, holds, put, same_file, share, state_at, tree_of
from generator.records import NO_RECORDS, Records, Stage
from generator.size import LARGEST, too_large


def unwritable(error: OSError) -> Finding:
    """Why a site could not be written, as a finding."""
    place = Place(Path(error.filename).name if error.filename else "mkdocs.yml")
    message = f"the site cannot be written: {error.strerror or error}"
    hint = "Make the folder that holds site_dir writable, or choose another site_dir."
    if is_full(error):
        hint = "Make room on the disk that holds site_dir, or choose another site_dir; what stood there still stands."
    return Finding("W007", Severity.ERROR, place, message, hint)


@dataclass(frozen=True, slots=True)
class File:
    """A file to be written: `key` stands for all that its data are made of."""

    key: bytes
    data: Callable[[], bytes]


class Left(NamedTuple):
    """A file as a build left it: what it was made of, and its state."""

    key: bytes
    state: State | None


_WRITTEN = Stage("written", dict[str, Left])


def write_site(files: Mapping[str, File], target: Path, records: Records = NO_RECORDS, largest: int = LARGEST) -> None:
    """Put a whole site in the place of the one at `target`. What the last build left is neither made nor read again.

    Raises OSError where it cannot be written and Refused where something of somebody's is in the way or it has more
    bytes than the `largest` site; the old site then stands as it was.
    """
    with spare_of(target) as spare:
        key = str(spare.target).encode("utf-8", "surrogateescape")
        old = Old.at(spare.target, files)
        before = records.get(_WRITTEN, key) or {}
        with _or_nothing(spare):
            written = _made_ready(spare.tree, old, files, before)
            _hold_size({path: left.state for path, left in written.items()}, old, largest)
            _take_their_place(spare, old, files)
        records.put(_WRITTEN, key, written)


class Staging:
    """A site that the engine writes: `folder` is written to, `target` is untouched until `swap`."""

    def __init__(self, target: Path) -> None:
        """Raises OSError where nothing can be written beside the target."""
        self._held = ExitStack()
        self._spare = self._held.enter_context(spare_of(target))
        self.target, self.folder = self._spare.target, self._spare.tree
        clear(self.folder)
        _make(self.folder)

    def swap(self) -> None:
        """Put the new site in the place of the old one. Raises OSError and Refused; the old one then stands."""
        with self._held:
            paths = tree_of(self.folder).files
            with _or_nothing(self._spare):
                old = Old.at(self.target, paths)
                _hold_size(paths, old, LARGEST)
                _take_their_place(self._spare, old, paths)
            clear(self.folder)

    def discard(self) -> None:
        """Take the folder away; nothing to do after `swap`."""
        with self._held, suppress(OSError):
            clear(self.folder)


@dataclass(frozen=True, slots=True)
class Old:
    """The site that stands: what is in its folder, which of it is a build's own, and what is somebody's."""

    target: Path
    tree: Tree
    ours: Collection[str]
    kept: Collection[str]
    kept_folders: Collection[str]

    @classmethod
    def at(cls, target: Path, paths: Collection[str]) -> "Old":
        """The site at `target`, before one of these paths. Raises Refused where something of somebody's is in its way.

        What an earlier version has left unlisted is its own where it is written again; if there is more, it is refused.
        """
        tree, listed = tree_of(target), own(target)
        if refused := tuple(faults(target, tree, listed, paths)):
            raise Refused(refused)
        ours = paths if listed is None else listed
        return cls(target, tree, ours, foreign(tree, ours), tree.folders.keys() - folders_of([*ours, *paths]))


@contextmanager
def _or_nothing(spare: Spare) -> Iterator[None]:
    """Where anything goes wrong, the spare is taken away: the next one is made anew."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            clear(spare.tree)
        raise


def _made_ready(folder: Path, old: Old, files: Mapping[str, File], before: Mapping[str, Left]) -> dict[str, Left]:
    """Makes the spare the new site but for what is somebody's, and tells how it leaves each file."""
    there = _cleared(folder, {*files, *old.kept, MARKER}, old.kept_folders)
    written: dict[str, Left] = {}
    for path, file in files.items():
        state = old.tree.files.get(path)
        left = Left(file.key, state)
        if state is None or before.get(path) != left:
            data = file.data()
            if state is None or not holds(old.target / path, data):
                put(folder / path, data)
                written[path] = Left(file.key, state_at(folder / path))
                continue
        if not same_file(there.files.get(path), state):
            share(old.target / path, folder / path)
            # One more link is a change of the file, if not of its bytes.
            state = state_at(folder / path)
        written[path] = Left(file.key, state)
    return written


def _cleared(folder: Path, wanted: Collection[str], kept_folders: Collection[str]) -> Tree:
    """The spare with all folders that are needed and nothing that is not wanted; what it then holds."""
    _make(folder)
    there = tree_of(folder)
    folders = {*folders_of(wanted), *kept_folders}
    for path in there.files.keys() - wanted:
        (folder / path).unlink()
    for path in sorted(there.folders.keys() - folders, reverse=True):
        (folder / path).rmdir()
    for path in sorted(folders - there.folders.keys()):
        (folder / path).mkdir()
    return there


def _make(folder: Path) -> None:
    """A folder that a server may read, whatever this process lets others read."""
    if not folder.is_dir():
        folder.mkdir()
    folder.chmod(0o755)


def _hold_size(files: Mapping[str, State | None], old: Old, largest: int) -> None:
    """Raises Refused where the new files and what is somebody's are too much for one site."""
    states = {path: old.tree.files[path] for path in old.kept} | {path: state for path, state in files.items() if state}
    if refused := too_large(((path, state[0]) for path, state in states.items()), largest):
        raise Refused(refused)


def _take_their_place(spare: Spare, old: Old, paths: Collection[str]) -> None:
    """Gives the new site all that is somebody's, and puts it in the place of the old one."""
    for path in sorted(old.kept_folders):
        (spare.tree / path).mkdir(exist_ok=True)
    for path in old.kept:
        if not same_file(state_at(spare.tree / path), old.tree.files[path]):
            (spare.tree / path).parent.mkdir(parents=True, exist_ok=True)
            share(old.target / path, spare.tree / path)
    for path in sorted(old.kept_folders, reverse=True):
        copystat(old.target / path, spare.tree / path)
    if not holds(spare.tree / MARKER, listed := manifest(paths)):
        put(spare.tree / MARKER, listed)
    spare.exchange()
    if old.tree.folders:
        for path in _come_late(spare, old):
            if path not in paths:
                (spare.target / path).parent.mkdir(parents=True, exist_ok=True)
                share(spare.tree / path, spare.target / path)


def _come_late(spare: Spare, old: Old) -> Iterator[str]:
    """What somebody has put into the old site, or changed there, since it was looked at. It is now the spare."""
    still = all(_changed(spare.tree / path) == time for path, time in old.tree.folders.items())
    for path in old.kept if still else foreign(tree_of(spare.tree), old.ours):
        now = state_at(spare.tree / path)
        if now and now != old.tree.files.get(path) and not same_file(now, state_at(spare.target / path)):
            yield path


def _changed(folder: Path) -> int | None:
    """When what is in a folder has changed; None where it is gone."""
    with suppress(OSError):
        return folder.stat().st_mtime_ns
    return None
