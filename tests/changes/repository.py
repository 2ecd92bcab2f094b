"""A repository with the clean project in a folder of it, to change and to commit."""

import os
import subprocess
from pathlib import Path

from tests.project import apply_edits, clean_copy

SOURCE = "content/sources/dahl-2022.yml"


class Repo:
    """A repository at `top`, the project in `top/briefings/project`."""

    def __init__(self, top: Path, *, there: bool = False) -> None:
        self.top, self.project = top, top / "briefings" / "project"
        if not there:
            self.project.parent.mkdir(parents=True)
            clean_copy(self.project.parent)
            self.git("init", "--quiet", "--initial-branch=main")
            self.commit("2026-01-01")

    def git(self, *arguments: str, day: str = "2026-01-01") -> str:
        who = {f"GIT_{role}_{what}": "Ann <ann@example.org>" for role in ("AUTHOR", "COMMITTER") for what in ("NAME",)}
        who |= {"GIT_AUTHOR_EMAIL": "ann@example.org", "GIT_COMMITTER_EMAIL": "ann@example.org"}
        when = {"GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
        command = ["git", "-C", str(self.top), *arguments]
        done = subprocess.run(command, env=os.environ | who | when, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, day: str) -> str:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", f"As of {day}", day=day)
        return self.git("rev-parse", "HEAD")

    def edit(self, find: str, put: str, file: str = SOURCE) -> None:
        apply_edits(self.project, [{"file": file, "find": find, "put": put}])
