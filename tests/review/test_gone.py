"""What was dropped at the desk is put back to where it stood."""

from pathlib import Path

import pytest
import yaml

from generator.edit import EditError
from generator.edit.items import taken, with_taken, without_item
from generator.review.server import Door
from tests.review.test_desk import OPENED, SOURCE, door, drafted, post, project, shown, told

__all__ = ["door", "drafted", "project"]

FILE = """id: talks
# of the talks
quotations:
  # the first
  - id: one    # looked at
    exact: not over
    speaker: lund

  - id: two
    exact: over
    speaker: lund
claims:
- id: three
  text: It is over.

# the end
events:
  - id: four
    text: It began.
"""
EACH = [("quotations", 0), ("quotations", 1), ("claims", 0), ("events", 0)]


@pytest.mark.parametrize(("kind", "index"), EACH)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_an_item_that_was_taken_out_is_put_back_letter_for_letter(kind: str, index: int, ends: str) -> None:
    text = FILE.replace("\n", ends)
    assert with_taken(without_item(text, kind, index), taken(text, kind, index)) == text


@pytest.mark.parametrize(("kind", "index"), EACH)
def test_an_item_is_put_back_beside_what_was_changed_meanwhile(kind: str, index: int) -> None:
    item = taken(FILE, kind, index)
    after = without_item(FILE, kind, index).replace("id: talks", "id: talks\ntitle: Anew")
    found = yaml.safe_load(with_taken(after, item))
    assert {key: value for key, value in found.items() if key != "title"} == yaml.safe_load(FILE)


def test_an_item_whose_neighbours_are_gone_is_the_last_of_its_list() -> None:
    item = taken(FILE, "quotations", 0)
    after = without_item(FILE, "quotations", 0).replace("id: two", "id: other")
    assert [one["id"] for one in yaml.safe_load(with_taken(after, item))["quotations"]] == ["other", "one"]


@pytest.mark.parametrize(
    ("was", "now", "why"),
    [
        ("id: two", "id: one", "is a statement 'one' again"),
        ("  - id: two\n    exact: over\n    speaker: lund\n", "  [{id: two}]\n", "written otherwise"),
        (
            "  - id: two\n    exact: over\n    speaker: lund\n",
            "    - id: two\n      exact: over\n      speaker: lund\n",
            "indented otherwise",
        ),
    ],
)
def test_an_item_that_cannot_be_put_back_is_said_to_be_so(was: str, now: str, why: str) -> None:
    after = without_item(FILE, "quotations", 0).replace(was, now)
    with pytest.raises(EditError, match=why):
        with_taken(after, taken(FILE, "quotations", 0))


def test_what_was_dropped_is_brought_back_as_it_was(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    post(door, "drop", kind="quotations", index=0, said="We are neighbours before we are rivals")
    assert 'action="/source/berg-2019/undo"' in shown(door)
    answer = post(door, "undo", number=1)
    assert (answer.status, (project / SOURCE).read_bytes()) == (303, before)
    assert 'action="/source/berg-2019/undo"' not in shown(door)


def test_what_was_dropped_twice_comes_back_in_its_order(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    for _ in range(2):
        post(door, "drop", kind="quotations", index=0)
    post(door, "undo", number=1)
    post(door, "undo", number=2)
    assert (project / SOURCE).read_bytes() == before


def test_what_was_dropped_comes_back_into_a_file_that_changed_meanwhile(door: Door, project: Path) -> None:
    path = project / SOURCE
    before = path.read_text("utf-8")
    post(door, "drop", kind="quotations", index=0)
    path.write_text(f"{path.read_text('utf-8')}# mine\n", "utf-8")
    post(door, "undo", number=1)
    assert path.read_text("utf-8") == f"{before}# mine\n"


def test_what_is_there_again_is_not_put_back(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_text("utf-8")
    post(door, "drop", kind="quotations", index=0)
    (project / SOURCE).write_text(f"# mine\n{before}", "utf-8")
    assert "again" in told(post(door, "undo", number=1))
    assert (project / SOURCE).read_text("utf-8") == f"# mine\n{before}"


def test_nothing_is_brought_back_twice(door: Door) -> None:
    post(door, "drop", kind="quotations", index=0)
    post(door, "undo", number=1)
    assert "back already" in told(post(door, "undo", number=1))


def test_somebody_new_comes_back_with_their_statement(drafted: Path, door: Door, project: Path) -> None:
    stub = project / "drafts" / "actors" / "new-one.yml"
    before = stub.read_bytes()
    post(door, "drop", kind="quotations", index=0)
    assert not stub.is_file()
    post(door, "undo", number=1)
    assert (stub.read_bytes(), (project / "drafts" / "dropped" / "new-one.yml").exists()) == (before, False)


def test_what_was_dropped_of_another_source_is_not_put_into_this_one(door: Door) -> None:
    post(door, "drop", kind="quotations", index=0)
    body = "key=secret&number=1"
    answer = door.answer("POST", "/source/dahl-2022/undo", {**OPENED, "Origin": "http://127.0.0.1:8001"}, body)
    assert "back already" in told(answer)
