"""A process that works for another reads what that one has recorded, and makes none of it again."""

from functools import partial
from pathlib import Path

import pytest

from generator.records import Records, Stage, digest, workers

MADE = Stage("made", str)
AGAIN = Stage("again", str)
MANY = 40


@pytest.mark.parametrize("written", [False, True])
def test_what_is_recorded_is_read_where_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    monkeypatch.setattr(workers, "cores", lambda: 2)

    def again() -> str:
        return "made again"

    with Records(tmp_path / "records.sqlite") as records:
        for number in range(MANY):
            records.put(MADE, digest(str(number)), str(number))
        if written:
            records.later_all(MADE, [])
        asked = [
            (digest(str(number)), partial(records.kept, MADE, digest(str(number)), again)) for number in range(MANY)
        ]
        assert list(records.kept_all(AGAIN, asked)) == [str(number) for number in range(MANY)]
