"""What was altered in the records never reaches a page: the site is the one that is built without them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from random import Random

import pytest

from generator.commands import runs
from generator.records import NO_RECORDS, Records
from tests.project import clean_copy
from tests.publish.sites import tree

TODAY = date(2026, 1, 1)
STAGES = tuple(
    "exports frame heads index inputs leaves left links load maps pages preview seals shells taken".split()
    + "tallies terms told verify written".split()
)


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file)) as base, base:
        yield base


def build(project: Path, file: Path) -> None:
    with Records(file) as records:
        assert runs.build(project, project / "site", TODAY, records).publishable


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a project, its records of two builds and the site that is made without any."""
    folder = tmp_path_factory.mktemp("altered")
    project = clean_copy(folder)
    for _ in range(2):
        build(project, folder / "records.sqlite")
    assert runs.build(project, folder / "anew", TODAY, NO_RECORDS).publishable
    return folder


def another_byte(value: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(value))
    return value[:at] + bytes([value[at] ^ rng.randrange(1, 256)]) + value[at + 1 :]


def another_word(value: bytes, rng: Random) -> bytes:
    """As someone would who wants another word to be read."""
    return value.replace(b"rivals", b"allies").replace(b"12", b"21") if b"rivals" in value else another_byte(value, rng)


@pytest.mark.parametrize("alter", [another_byte, another_word])
@pytest.mark.parametrize("stage", STAGES)
def test_an_altered_record_is_not_believed(built: Path, stage: str, alter: object) -> None:
    rng, file, project = Random(stage), built / "records.sqlite", built / "project"
    with opened(file) as base:
        rows = base.execute("SELECT key, value FROM record WHERE stage = ?", (stage,)).fetchall()
        assert rows
        for key, value in rows:
            base.execute(
                "UPDATE record SET value = ? WHERE stage = ? AND key = ?",
                (alter(value, rng), stage, key),  # type: ignore[operator]
            )
        # What is known as a whole would keep its parts from being looked at.
        base.execute("DELETE FROM record WHERE stage IN ('left', 'told', 'written', 'index') AND stage != ?", (stage,))
    build(project, file)
    assert tree(project / "site") == tree(built / "anew")


def test_all_that_is_recorded_is_altered_here(built: Path) -> None:
    with opened(built / "records.sqlite") as base:
        assert {stage for (stage,) in base.execute("SELECT DISTINCT stage FROM record")} == set(STAGES)


@pytest.mark.parametrize("seed", range(12))
def test_a_file_altered_anywhere_is_not_believed(built: Path, seed: int) -> None:
    rng, file, project = Random(seed), built / "records.sqlite", built / "project"
    data = bytearray(file.read_bytes())
    for _ in range(50):
        data[rng.randrange(len(data))] ^= rng.randrange(1, 256)
    file.write_bytes(data)
    (project / "site" / "index.html").write_text("Nothing was ever said.")
    build(project, file)
    assert tree(project / "site") == tree(built / "anew")
