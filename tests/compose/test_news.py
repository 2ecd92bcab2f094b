"""What is new to readers, and what was corrected: on pages, in the feed and as a table, by the history given."""

import csv
import io
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.build import build_output
from generator.history import NO_HISTORY, History
from tests.project import apply_edits, clean_copy

ATOM = "{http://www.w3.org/2005/Atom}"
FIRST, SECOND, TODAY = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)
LOG = """corrections:
  - {of: catch, date: 2026-02-01, was: {value: 150000}, reason: "150,000 was misread for 140,000."}
  - {of: too-much, date: 2026-02-01, was: {speaker: anna-berg}, reason: The words were given to Anna Berg.}
  - {of: catch, date: 2026-02-02, was: {value: 141000}, reason: A digit was misread.}
  - {of: sea-shared, date: 2026-02-02, was: {text: The sea is shared.}, reason: Nobody says so there.}
roles:
"""
GONE = """withdrawn:
  - {source: lie-2020, title: The quarrel is over, date: 2026-02-03, reason: The paper took it back.}
scope:"""
DAYS = {"berg-2019": FIRST, "dahl-2022": FIRST, "catch 2026-02-01": SECOND, "catch 2026-02-02": SECOND}
IDS = ("role-olafsdottir", "depends-on-oslo", "too-much", "talks-broke-off", "doors-open", "catch", "trade-fall")


def made(folder: Path, history: History) -> dict[str, str]:
    project = clean_copy(folder)
    apply_edits(
        project,
        [
            {"file": "content/sources/dahl-2022.yml", "find": "roles:\n", "put": LOG},
            {"file": "content/briefing.yml", "find": "scope:", "put": GONE},
        ],
    )
    output, checked = build_output(project, today=TODAY, history=history)
    assert output, checked.findings
    pages = {page.path: page.html for page in output.pages}
    read = (asset for asset in output.assets if not asset.path.endswith((".py", ".png")))
    return pages | {asset.path: asset.data.decode() for asset in read}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """As of a history in which a statement came later, and another is not committed yet."""
    days = DAYS | dict.fromkeys(IDS, FIRST) | {"trade-fall": SECOND, "dated-talks": FIRST, "quarrel-came": FIRST}
    return made(tmp_path_factory.mktemp("known"), History(days | _of_berg(), known=True))


@pytest.fixture(scope="module")
def unknown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return made(tmp_path_factory.mktemp("unknown"), NO_HISTORY)


def _of_berg() -> dict[str, date | None]:
    from tests.project import CLEAN

    text = (CLEAN / "content/sources/berg-2019.yml").read_text("utf-8")
    return {line.split()[-1]: FIRST for line in text.splitlines() if line.startswith("  - id: ")}


def entries(files: dict[str, str]) -> dict[str, str]:
    """The entries of the feed: their days by their ids."""
    root = ElementTree.fromstring(files["feed.xml"])
    found = root.findall(f"{ATOM}entry")
    return {e.findtext(f"{ATOM}id", "").partition(":oslo-and-reykjavik:")[2]: _day(e) for e in found}


def _day(entry: ElementTree.Element) -> str:
    return entry.findtext(f"{ATOM}updated", "")[:10]


def test_a_source_is_new_on_the_day_on_which_it_could_be_read(files: dict[str, str]) -> None:
    assert entries(files)["berg-2019"] == "2026-01-01"


def test_statements_that_came_later_are_new_by_themselves(files: dict[str, str]) -> None:
    assert entries(files)["dahl-2022:added:2026-02-01"] == "2026-02-01"


def test_what_nobody_could_read_yet_is_new_today(files: dict[str, str]) -> None:
    assert entries(files)["dahl-2022:added:2026-03-01"] == "2026-03-01"


def test_a_correction_is_new_when_it_reached_readers_and_not_when_it_was_written(files: dict[str, str]) -> None:
    assert entries(files)["catch:corrected:2026-02-02:3"] == "2026-02-01"


def test_the_page_has_what_the_feed_has_newest_first(files: dict[str, str]) -> None:
    page = files["new.html"]
    days = [page.index(f'datetime="{day}"') for day in ("2026-03-01", "2026-02-01", "2026-01-01")]
    assert days == sorted(days)


def test_home_says_when_something_was_new(files: dict[str, str]) -> None:
    assert "What’s new: last on 1 March 2026" in files["index.html"]


def test_without_a_history_that_is_said_and_no_day_is_made_up(unknown: dict[str, str]) -> None:
    page = unknown["new.html"]
    assert "made without its history" in page
    assert "2022-09-01" not in page
    assert "last on" not in unknown["index.html"]


def test_without_a_history_a_source_stands_under_its_own_date(unknown: dict[str, str]) -> None:
    assert entries(unknown)["berg-2019"] == "2019-05-03"


def test_what_stood_and_what_was_put_there_stand_on_all_their_pages(files: dict[str, str]) -> None:
    for path in ("corrections.html", "sources/dahl-2022.html", "new.html"):
        assert "<del>Anna Berg</del>" in files[path]
        assert "<ins>Jon Arnason</ins>" in files[path]


def test_of_two_corrections_of_a_field_the_first_was_followed_by_the_second(files: dict[str, str]) -> None:
    told = [
        (row["stood"], row["stands"])
        for row in csv.DictReader(io.StringIO(files["data/corrections.csv"].removeprefix("\ufeff")))
        if row["statement"] == "catch"
    ]
    assert told == [("150,000", "141,000"), ("141,000", "140,000")]


def test_what_is_withdrawn_is_said_to_be(files: dict[str, str]) -> None:
    assert "<h3>Withdrawn</h3>" in files["corrections.html"]


def test_the_about_page_leads_to_the_corrections(files: dict[str, str]) -> None:
    assert '<a href="corrections.html">5 corrections' in files["about.html"]


def test_a_source_that_was_taken_back_stands_with_its_reason(files: dict[str, str]) -> None:
    assert "The paper took it back." in files["corrections.html"]


def test_it_is_news_of_its_day(files: dict[str, str]) -> None:
    assert entries(files)["lie-2020:withdrawn:2026-02-03"] == "2026-02-03"


def test_its_entry_in_the_feed_leads_to_where_it_stands(files: dict[str, str]) -> None:
    assert 'corrections.html#withdrawn-lie-2020"' in files["feed.xml"]
    assert 'id="withdrawn-lie-2020"' in files["corrections.html"]


def test_the_page_of_what_is_new_names_it(files: dict[str, str]) -> None:
    assert "<del>The quarrel is over</del>" in files["new.html"]
