"""What git knows of a project's folder: its files at a revision, and when they came. Nothing of it is checked out.

Only plumbing is asked, and of the repository's own settings nothing that could start a program is followed: no hook, no
filter, no textconv, no monitor of the file system, no fetch of what is missing.
"""

import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

_SAFE = (
    *("--no-pager", "--literal-pathspecs", "--no-replace-objects"),
    *("-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.pager=cat"),
    *("-c", "log.showSignature=false", "-c", "diff.external=", "-c", "protocol.allow=never"),
)
_ENVIRONMENT = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
_PUBLISHED = ("refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master")
_PLAIN = ("100644", "100755")


class GitError(Exception):
    """Why git has no answer, in a sentence with the next step."""


@dataclass(frozen=True, slots=True)
class Blob:
    """A file at a revision: its path from the project's folder, and the id of its bytes."""

    path: str
    id: str


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit of the branch itself: the second at which it came (Unix time), and the blobs that each changed file had
    before and has since; None where there was no such file."""

    id: str
    time: int
    files: tuple[tuple[str | None, str | None], ...]


class Repository:
    """The repository that a folder lies in. Raises GitError where there is none, or no git."""

    def __init__(self, project: Path) -> None:
        self._top = project.resolve()
        asked = ("--show-toplevel", "--show-prefix", "--is-shallow-repository")
        top, self.prefix, shallow = self._text("rev-parse", *asked).split("\n")[:3]
        self._top, self.shallow = Path(top), shallow == "true"

    def commit(self, revision: str) -> str:
        """The id of the commit that a revision names."""
        found = self._found(revision)
        if found is None:
            hint = "; this clone is shallow: fetch its history first (git fetch --unshallow)" if self.shallow else ""
            raise GitError(f"there is no revision '{revision}' in this repository{hint}")
        return found

    def time(self, commit: str) -> int:
        """The second at which a commit was made, as its committer's clock had it."""
        return int(self._text("show", "--no-patch", "--format=%ct", commit))

    def files(self, commit: str, *within: str) -> Iterator[Blob]:
        """The plain files of a revision in some folders of the project. Links are left out, as whatever could lead out
        of a folder is."""
        listed = self._text("ls-tree", "-r", "-z", "--full-tree", commit, "--", *(self.prefix + w for w in within))
        for line in filter(None, listed.split("\0")):
            about, path = line.split("\t", 1)
            mode, _, blob = about.split(" ")
            if mode in _PLAIN and not {"", ".", ".."} & {*PurePosixPath(path).parts} and "\\" not in path:
                yield Blob(path.removeprefix(self.prefix), blob)

    def read(self, blobs: Sequence[str]) -> Iterator[bytes]:
        """The bytes of blobs, in their order."""
        if not blobs:
            return
        data = self._run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode())
        at = 0
        for blob in blobs:
            head, at = data[at : (end := data.index(b"\n", at))].split(b" "), end + 1
            if len(head) != 3:
                raise GitError(f"the object {blob} is missing from this clone; fetch it whole (git fetch --refetch)")
            yield data[at : at + int(head[2])]
            at += int(head[2]) + 1

    def history(self, commit: str, within: str) -> tuple[Commit, ...]:
        """The commits of the branch itself, oldest first, that changed files in a folder of the project: of a merge,
        what it brought, on the day on which it came."""
        asked = ("--first-parent", "-m", "--raw", "-r", "-z", "--no-abbrev", "--no-renames", "--reverse")
        told = self._text("log", *asked, "--format=%x01%H %ct", commit, "--", self.prefix + within)
        return tuple(map(_commit, told.split("\x01")[1:]))

    @cached_property
    def boundary(self) -> frozenset[str]:
        """The commits behind which this clone knows of none, though there are."""
        try:
            file = self._text("rev-parse", "--git-path", "shallow").strip()
            return frozenset((self._top / file).read_text("ascii").split())
        except (GitError, OSError):
            return frozenset()

    @property
    def published(self) -> str | None:
        """The commit from which this work tree goes on with what is published: where it left the branch that a clone
        of the repository gets. None where there is no such branch, or where its beginning is not known."""
        # In the order of their names, which is that of what they say.
        branches = self._text("for-each-ref", "--format=%(objectname)", *_PUBLISHED).split()
        try:
            return self._text("merge-base", "HEAD", branches[0]).strip() if branches else None
        except GitError:
            return None

    def _found(self, revision: str) -> str | None:
        if revision.startswith("-"):
            return None
        try:
            return self._text("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").strip()
        except GitError:
            return None

    def _text(self, *arguments: str) -> str:
        return self._run(*arguments).decode("utf-8", "surrogateescape")

    def _run(self, *arguments: str, given: bytes = b"") -> bytes:
        # Where git is run by a hook, it names the hook's repository to whatever that starts.
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        command = ("git", "-C", str(self._top), *_SAFE, *arguments)
        try:
            done = subprocess.run(command, input=given, capture_output=True, env=inherited | _ENVIRONMENT, check=False)
        except OSError as error:
            raise GitError("git is not installed; install it, or compare with a folder") from error
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
            raise GitError(f"git does not answer for this folder: {said or arguments[0]}")
        return done.stdout


def _commit(told: str) -> Commit:
    about, _, changes = told.partition("\0")
    identity, time = about.split(" ")
    return Commit(identity, int(time), tuple(_files(changes.lstrip("\n").split("\0"))))


def _files(fields: Iterable[str]) -> Iterator[tuple[str | None, str | None]]:
    """Of `:modes before after letter` and a path, alternately."""
    for about in fields:
        if about.startswith(":"):
            _, _, before, after, _ = about.split(" ")
            yield tuple(blob if blob.strip("0") else None for blob in (before, after))  # type: ignore[misc]
