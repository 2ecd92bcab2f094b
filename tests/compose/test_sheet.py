"""A sheet for teaching: passages first, the editors' reading after."""

from dataclasses import replace
from datetime import date

from lxml import html

from generator.build import build_output, check_project
from generator.compose.lens import Lens
from generator.compose.pages.comparison import pairs
from generator.compose.pages.sheet import SheetData, sheets
from tests.project import CLEAN, WORDS


def data() -> SheetData:
    verified = check_project(CLEAN).verified
    assert verified is not None
    (sheet,) = sheets(Lens(verified, WORDS))
    found = sheet.make().data
    assert isinstance(found, SheetData)
    return found


def test_the_tasks_hold_no_reading_of_the_editors() -> None:
    output, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert output is not None
    (text,) = (page.html for page in output.pages if page.kind == "sheet")
    page = html.fromstring(f"<div>{text}</div>")
    tasks = page.get_element_by_id("tasks").text_content()
    readings = [side.reading for topic in data().topics for side in topic.sides if side.reading]
    assert readings
    assert not [reading for reading in readings if reading in tasks]


def test_a_passage_stands_once_on_a_side() -> None:
    sides = [side.passages for topic in data().topics for side in topic.sides]
    assert all(len({passage.href for passage in side}) == len(side) for side in sides)


def test_what_nobody_has_compared_has_no_sheet() -> None:
    verified = check_project(CLEAN).verified
    assert verified is not None
    (pair,) = pairs(Lens(verified, WORDS))
    assert (bool(pair.sheet), replace(pair, edited=None).sheet) == (True, "")
