"""The tables of a site in one file of SQLite, read back by SQLite itself."""

import csv
import io
import shutil
import sqlite3
from pathlib import Path

import pytest

from generator import edtf
from generator.carry.database import write_database
from generator.carry.ends import CarryError


@pytest.fixture(scope="session")
def database(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("database") / "briefing.db"
    write_database(built, file)
    return file


def asked(file: Path, question: str) -> list[tuple[object, ...]]:
    base = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        return list(base.execute(question))
    finally:
        base.close()


def test_it_is_whole_and_every_id_leads_somewhere(database: Path) -> None:
    assert asked(database, "PRAGMA integrity_check") == [("ok",)]
    assert asked(database, "PRAGMA foreign_key_check") == []


def test_every_row_of_a_table_is_there_as_it_stands(built: Path, database: Path) -> None:
    text = (built / "data" / "quotations.csv").read_bytes().decode("utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    assert asked(database, "SELECT id, text FROM quotations") == [(row["id"], row["text"]) for row in rows]


def test_whom_an_id_means_is_told_by_a_name(database: Path) -> None:
    question = "SELECT s.name FROM quotations q JOIN subjects s ON s.id = q.speaker WHERE q.id = 'neighbours'"
    assert asked(database, question) == [("Jon Arnason",)]


def test_a_list_of_ids_is_a_table(database: Path) -> None:
    question = "SELECT t.name FROM facts_topics f JOIN topics t ON t.id = f.topics WHERE f.row = 'catch'"
    assert asked(database, question) == [("Quota",)]


def test_a_statement_is_known_by_what_it_says_where_another_leads_to_it(database: Path) -> None:
    question = "SELECT f.title FROM outcomes o JOIN forecasts f ON f.id = o.forecast"
    assert asked(database, question) == asked(database, "SELECT text FROM forecasts WHERE id = 'no-quarrel'") != []


def test_numbers_are_numbers(database: Path) -> None:
    assert asked(database, "SELECT value, magnitude FROM facts WHERE id = 'catch'") == [(140000, 140000000)]


def test_a_date_has_its_first_and_last_day_beside_it_for_whatever_reads_no_edtf(database: Path) -> None:
    dates = asked(database, "SELECT date, date_first, date_last FROM events WHERE date IS NOT NULL")
    assert dates
    for text, first, last in dates:
        known = edtf.parse(str(text))
        assert first == (known.first_day.isoformat() if known.start else None)
        assert last == (known.last_day.isoformat() if known.end else None)


def test_sqlite_counts_the_days_of_a_date(built: Path, tmp_path: Path) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    events = site / "data" / "events.csv"
    head, first, *rest = list(csv.reader(io.StringIO(events.read_bytes().decode("utf-8-sig"), newline="")))
    first[head.index("date")] = "2023-02~"
    written = io.StringIO(newline="")
    csv.writer(written).writerows([head, first, *rest])
    events.write_text(written.getvalue(), "utf-8-sig", newline="")
    write_database(site, tmp_path / "a.db")
    days = f"SELECT julianday(date_last) - julianday(date_first) + 1 FROM events WHERE id = '{first[0]}'"
    assert asked(tmp_path / "a.db", days) == [(28.0,)]


def test_the_same_site_makes_the_same_bytes(built: Path, database: Path, tmp_path: Path) -> None:
    write_database(shutil.copytree(built, tmp_path / "site"), tmp_path / "other.db")
    assert (tmp_path / "other.db").read_bytes() == database.read_bytes()


def test_a_text_has_no_guard_against_spreadsheets(built: Path, tmp_path: Path) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    topics = site / "data" / "topics.csv"
    topics.write_bytes(topics.read_bytes().replace(b'"Quota"', b'"\'=1"'))
    write_database(site, tmp_path / "a.db")
    assert ("=1",) in asked(tmp_path / "a.db", "SELECT name FROM topics")


def test_no_other_file_is_written_over(built: Path, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("mine")
    with pytest.raises(CarryError, match="is no database"):
        write_database(built, tmp_path / "a.db")


@pytest.mark.parametrize("wreck", [b"", b"{}", b'{"resources": [{"type": "table", "path": "a\\".csv", "schema": {}}]}'])
def test_a_site_without_tables_is_said_to_have_none(built: Path, tmp_path: Path, wreck: bytes) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    (site / "data" / "datapackage.json").write_bytes(wreck)
    with pytest.raises(CarryError, match="build it again"):
        write_database(site, tmp_path / "a.db")
    assert not (tmp_path / "a.db").exists()


def test_one_that_was_cut_off_is_seen_by_its_reader(database: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.db").write_bytes(database.read_bytes()[:-4096])
    with pytest.raises(sqlite3.DatabaseError):
        assert asked(tmp_path / "cut.db", "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.parametrize("damage", [b"", b"[]", b"{}", bytes(range(256)), b'{"resources": [3]}'])
@pytest.mark.parametrize("name", ["claims.csv", "datapackage.json"])
def test_a_damaged_table_is_refused(name: str, damage: bytes, built: Path, tmp_path: Path) -> None:
    shutil.copytree(built, tmp_path / "site")
    (tmp_path / "site" / "data" / name).write_bytes(damage)
    with pytest.raises(CarryError):
        write_database(tmp_path / "site", tmp_path / "a.db")
