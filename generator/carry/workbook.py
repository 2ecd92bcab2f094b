"""The tables of a site in one workbook for spreadsheets (Office Open XML): a sheet a table, its head row frozen.

Texts are texts, whatever they begin with, and numbers are numbers; nothing is a formula and nothing a link. Made of the
data files alone, by XlsxWriter, which the extra `xlsx` installs.
"""

import io
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from generator.carry.ends import CarryError, placed
from generator.carry.tables import SiteTable, Value, site_tables

_CREATED = datetime(1980, 1, 1)
"""A workbook says when it was made; the same site makes the same bytes, so this is no real time."""

_MOST_ROWS, _LONGEST = 1_048_576, 32_767
"""How many rows a sheet holds, and how many characters a cell (Excel specifications and limits)."""

_WIDEST = 60
_COLUMNS = ("table", "column", "type", "meaning", "leads to")


def write_workbook(site: Path, file: Path) -> dict[str, int]:
    """Write the tables of a site into a workbook; how many rows each has. Raises CarryError."""
    with placed(file, "workbook", _is_workbook) as beside:
        tables = site_tables(site)
        beside.write_bytes(_bytes(tables))
    return {table.name: len(table.rows) for table in tables}


def _is_workbook(file: Path) -> bool:
    if not is_zipfile(file):
        return False
    with ZipFile(file) as parts:
        return "xl/workbook.xml" in parts.namelist()


def _bytes(tables: tuple[SiteTable, ...]) -> bytes:
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    head = book.add_format({"bold": True, "bottom": 1})
    try:
        for table in tables:
            _sheet(book, head, table.name, [field["name"] for field in table.fields], list(table.values()))
        _sheet(book, head, "columns", list(_COLUMNS), [row for table in tables for row in _meanings(table)])
        book.close()
    except XlsxWriterException as error:
        raise CarryError(f"a table cannot be a sheet: {error}") from error
    return written.getvalue()


def _meanings(table: SiteTable) -> list[tuple[Value, ...]]:
    """What each column of a table is."""
    return [
        (table.name, name, field["type"], field.get("description"), table.keys.get(name) or field.get("references"))
        for field in table.fields
        for name in [field["name"]]
    ]


def _sheet(book: Workbook, head: Format, name: str, columns: list[str], rows: list[tuple[Value, ...]]) -> None:
    if len(rows) >= _MOST_ROWS:
        raise CarryError(f"'{name}' has more rows than a sheet holds; take its CSV, or `briefing database`")
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(columns) - 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    for at, column in enumerate(columns):
        longest = max([len(column) + 3, *(len(str(row[at])) for row in rows if row[at] is not None)])
        sheet.set_column(at, at, min(longest, _WIDEST))
        sheet.write_string(0, at, column, head)
        for number, row in enumerate(rows, start=1):
            _write(sheet, number, at, row[at])


def _write(sheet: xlsxwriter.worksheet.Worksheet, row: int, column: int, value: Value) -> None:
    """A cell by what it is: XlsxWriter would else guess from how a text begins."""
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif value is not None:
        text = str(value)
        if len(text) > _LONGEST:
            raise CarryError(f"a text has {len(text)} characters, more than a cell holds; take its CSV")
        sheet.write_string(row, column, text)
