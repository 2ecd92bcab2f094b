"""Builds and stamps of a real project killed at any moment: the old or the new site, and the old or the new file.

`KILLS` in the environment says how often, by default 30 times.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.commands import runs
from generator.records import NO_RECORDS, Records
from tests.project import CLEAN, clean_copy
from tests.publish.sites import tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes do not fork there")

KILLS = int(os.environ.get("KILLS", "30"))
TODAY = date(2026, 1, 1)
DAHL = "content/sources/dahl-2022.yml"
TOPIC = "content/topics/ferry.yml"
FOLDERS = {*(path.name for path in CLEAN.iterdir()), "site", ".site.spare"}
MINE = {"CNAME": b"example.org", "notes/why.txt": b"mine"}


def killed(act: Callable[[], object], after: float) -> None:
    """Do something in a process of its own that is killed so many seconds later, if it has not come to its end."""
    process = os.fork()
    if process == 0:
        try:
            os.setsid()
            act()
        finally:
            os._exit(0)
    time.sleep(after)
    for kill in (os.killpg, os.kill):
        try:
            kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue
    os.waitpid(process, 0)


class Desk:
    """A project in two states, the site of each, and what somebody has put into the folder of the site."""

    def __init__(self, folder: Path) -> None:
        self.project = clean_copy(folder)
        self.records, self.site = folder / "records.sqlite", self.project / "site"
        self.topic = self.project / TOPIC
        words = self.topic.read_bytes()
        self.states = (words, words.replace(b"question: ", b"question: And ", 1))
        self.sites = []
        for state in self.states:
            self.topic.write_bytes(state)
            runs.build(self.project, folder / "anew", TODAY, NO_RECORDS)
            self.sites.append(tree(folder / "anew"))
            self.build()
        self.topic.write_bytes(self.states[0])
        began = time.monotonic()
        self.build()
        self.lasts = time.monotonic() - began
        for path, data in MINE.items():
            (self.site / path).parent.mkdir(exist_ok=True)
            (self.site / path).write_bytes(data)

    def build(self) -> None:
        with Records(self.records) as records:
            assert runs.build(self.project, self.site, TODAY, records).publishable

    def stands(self) -> int:
        """Which of the two sites stands; the files of somebody beside it are as they were."""
        found = tree(self.site)
        assert {path: found.pop(path) for path in MINE} == MINE
        assert found in self.sites
        return self.sites.index(found)


def test_a_killed_build_leaves_the_old_or_the_new_site(tmp_path: Path) -> None:
    desk, rng = Desk(tmp_path), random.Random(KILLS)
    for _ in range(KILLS):
        state = 1 - desk.stands()
        desk.topic.write_bytes(desk.states[state])
        killed(desk.build, rng.uniform(0, desk.lasts))
        desk.stands()
        assert {path.name for path in desk.project.iterdir()} <= FOLDERS
    desk.build()
    assert desk.stands() == state


def test_a_killed_stamp_leaves_the_old_or_the_new_file(tmp_path: Path) -> None:
    project, rng = clean_copy(tmp_path), random.Random(KILLS)
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    file = project / DAHL
    command = ["accept", "doors-open", "--by", "A. Reader", "-p", str(project)]
    began = time.monotonic()
    assert CliRunner().invoke(main, command).exit_code == 0
    lasts, new = time.monotonic() - began, file.read_bytes()
    for _ in range(KILLS):
        file.write_bytes(before[file])
        killed(lambda: CliRunner().invoke(main, command), rng.uniform(0, lasts))
        after = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
        after = {path: data for path, data in after.items() if path.suffix != ".briefing-edit"}
        assert after in (before, {**before, file: new})
