"""The tables of a site in one workbook, read back by a reader in another language than its writer."""

import csv
import io
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.carry.ends import CarryError
from generator.carry.workbook import write_workbook

calamine = pytest.importorskip("python_calamine")


@pytest.fixture(scope="session")
def workbook(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("workbook") / "briefing.xlsx"
    write_workbook(built, file)
    return file


def rows(file: Path, sheet: str) -> list[list[object]]:
    with calamine.load_workbook(str(file)) as book:
        found: list[list[object]] = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        return found


def test_a_sheet_has_the_rows_of_its_table(built: Path, workbook: Path) -> None:
    text = (built / "data" / "quotations.csv").read_bytes().decode("utf-8-sig")
    wanted = [[row["id"], row["text"]] for row in csv.DictReader(io.StringIO(text, newline=""))]
    head, *found = rows(workbook, "quotations")
    assert [[row[head.index("id")], row[head.index("text")]] for row in found] == wanted


def test_numbers_are_numbers_and_dates_are_as_they_are_written(workbook: Path) -> None:
    head, *found = rows(workbook, "facts")
    catch = next(dict(zip(head, row, strict=True)) for row in found if row[0] == "catch")
    assert (catch["value"], catch["as_of"]) == (140000.0, "2022-09~")


def test_a_sheet_tells_what_each_column_means(workbook: Path) -> None:
    assert ["quotations", "speaker", "string", "id of the speaker", "subjects"] in rows(workbook, "columns")


def test_what_looks_like_a_formula_or_an_address_is_text(built: Path, tmp_path: Path) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    topics = site / "data" / "topics.csv"
    topics.write_bytes(topics.read_bytes().replace(b'"Quota"', b'"\'=1+1"').replace(b'"Ties"', b'"https://a.org"'))
    write_workbook(site, tmp_path / "a.xlsx")
    with ZipFile(tmp_path / "a.xlsx") as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)
    assert "=1+1" in [row[1] for row in rows(tmp_path / "a.xlsx", "topics")]


def test_every_head_row_stays_in_sight(workbook: Path) -> None:
    with ZipFile(workbook) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/sheet")]
    assert all(b'state="frozen"' in sheet for sheet in sheets)


def test_one_site_makes_one_workbook(built: Path, workbook: Path, tmp_path: Path) -> None:
    write_workbook(shutil.copytree(built, tmp_path / "site"), tmp_path / "other.xlsx")
    assert (tmp_path / "other.xlsx").read_bytes() == workbook.read_bytes()


def test_a_workbook_cut_off_is_none(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(workbook.read_bytes()[: workbook.stat().st_size * 2 // 3])
    with pytest.raises(calamine.CalamineError):
        rows(tmp_path / "a.xlsx", "topics")


def test_a_file_of_another_kind_is_not_written_over(built: Path, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("mine")
    with pytest.raises(CarryError, match="is no workbook"):
        write_workbook(built, tmp_path / "a.xlsx")


def test_a_text_longer_than_a_cell_is_not_cut(built: Path, tmp_path: Path) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    topics = site / "data" / "topics.csv"
    topics.write_bytes(topics.read_bytes().replace(b'"Quota"', b'"' + b"a" * 32768 + b'"'))
    with pytest.raises(CarryError, match="more than a cell holds"):
        write_workbook(site, tmp_path / "a.xlsx")
