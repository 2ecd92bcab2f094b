"""Data files: escaped, described, and in the formats that they claim to be."""

import csv
import html
import io
import json
import re
from datetime import date
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from markdown import Markdown

from generator.build import build_output
from generator.compose.exports.llms import guide
from generator.compose.exports.statements import urn
from generator.compose.exports.tables import Row, heading, line
from generator.compose.kinds import tables
from generator.compose.values import Code
from generator.page import PREVIEW
from generator.templates_dir import templates_dir
from generator.words import catalogue
from tests.project import CLEAN, apply_edits, clean_copy


@cache
def files() -> dict[str, str]:
    output, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert output is not None
    return {asset.path: asset.data.decode() for asset in output.assets if asset.path != PREVIEW}


def statements() -> list[dict[str, Any]]:
    """The records of all years."""
    pages = (json.loads(text) for path, text in files().items() if path.startswith("data/statements/"))
    return [record for page in pages for record in page["items"]]


def test_every_json_file_is_json() -> None:
    for path, text in files().items():
        if path.endswith((".json", ".jsonld")):
            json.loads(text)


def test_a_cell_that_a_spreadsheet_would_run_is_text() -> None:
    _, table = tables()[0]
    row: Row = {column.name: Code("=1+1") for column in table.columns}
    (written,) = csv.DictReader(io.StringIO(heading(table.columns) + line(table.columns, row)))
    assert set(written.values()) == {"'=1+1"}


def test_the_data_package_lists_every_file_of_data_but_itself() -> None:
    listed = {resource["path"] for resource in json.loads(files()["data/datapackage.json"])["resources"]}
    there = {path.removeprefix("data/") for path in files() if path.startswith("data/")}
    assert there - listed == {"datapackage.json", "verify_receipt.py"}
    assert listed - there == set()


def test_the_feed_is_well_formed_atom() -> None:
    root = ElementTree.fromstring(files()["feed.xml"])
    assert root.tag == "{http://www.w3.org/2005/Atom}feed"
    assert len(root.findall("{http://www.w3.org/2005/Atom}entry")) == 2


def test_an_annotation_selects_the_words_by_quote_and_by_position() -> None:
    first = statements()[0]["target"]
    selectors = (first[0] if isinstance(first, list) else first)["selector"]
    assert {selector["type"] for selector in selectors} == {"TextQuoteSelector", "TextPositionSelector"}


def test_both_selectors_of_an_annotation_lead_to_the_same_words() -> None:
    texts = [file.read_text("utf-8") for file in (CLEAN / "seeds").iterdir()]
    targets = [target for record in statements() for target in _listed(record["target"]) if "selector" in target]
    for quote, position in (target["selector"] for target in targets):
        start, end = position["start"], position["end"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        at = {(text[start:end], text.find(around) + len(quote["prefix"])) for text in texts if around in text}
        assert at == {(quote["exact"], start)}
    assert targets


def _listed(target: Any) -> list[Any]:
    return target if isinstance(target, list) else [target]


def test_a_source_of_an_uncertain_date_says_so_in_csl() -> None:
    dahl = next(s for s in json.loads(files()["data/sources.json"]) if s["id"] == "dahl-2022")
    assert dahl["issued"] == {"date-parts": [[2022, 9]], "circa": True}


def test_verification_names_the_span_of_every_statement() -> None:
    record = json.loads(files()["data/verification.json"])
    assert len(record["statements"]) == record["counts"]["statements"]
    assert all(statement["spans"] for statement in record["statements"])


def test_no_statement_is_left_out_of_the_records() -> None:
    told = json.loads(files()["data/verification.json"])["statements"]
    assert {record["id"].rpartition(":")[2] for record in statements()} == {statement["id"] for statement in told}


def test_every_id_of_a_record_is_one_wherever_the_site_is() -> None:
    assert all(record["id"].startswith("urn:briefing:") for record in statements())


def test_a_csv_file_begins_with_the_mark_that_spreadsheets_look_for() -> None:
    tables = [asset for path, asset in files().items() if path.endswith(".csv")]
    assert tables
    assert all(text.startswith("\ufeff") and text.count("\ufeff") == 1 for text in tables)


def test_verification_names_who_has_read_what() -> None:
    record = json.loads(files()["data/verification.json"])
    assert record["readings"]["content/briefing.yml"] == {"accepted": [], "read_by": []}


def test_a_larger_number_sorts_behind_a_smaller_one_whatever_its_unit() -> None:
    rows = list(csv.DictReader(io.StringIO(files()["data/facts.csv"].removeprefix("\ufeff"))))
    catch = next(row for row in rows if row["id"] == "catch")
    assert (catch["value"], catch["unit"], catch["magnitude"]) == ("140000", "tonnes", "140000000")


def test_links_of_the_feed_are_whole_where_the_address_is_known() -> None:
    links = re.findall('href="([^"]*)"', files()["feed.xml"])
    assert all(link.startswith("https://example.org/briefing/") for link in links)


def titled(title: str, language: str = "en", question: str = "What becomes of it?") -> Any:
    """As much of a briefing as its name and its guide for programs take."""
    briefing = SimpleNamespace(title=title, question=question, scope="Two reports.")
    words = catalogue(templates_dir(), language, ())
    return SimpleNamespace(corpus=SimpleNamespace(briefing=briefing), held=str, address="", words=words)


def test_an_id_has_no_sign_beyond_ascii() -> None:
    assert urn(titled("Ёж"), "é-1", "added") == "urn:briefing:%D1%91%D0%B6:%C3%A9-1:added"


@pytest.mark.parametrize(
    "question", ["5~10·12~15?", "1945. It ended", "2) Then", "- 5 degrees", "+ 5", "3 &lt; 5", "a_b_c *d*", "1.5 (2) x"]
)
def test_the_guide_for_programs_shows_a_question_as_it_is_written(question: str) -> None:
    line = guide(titled("Boats", question=question), ()).splitlines()[2]
    shown = Markdown(extensions=["pymdownx.tilde"]).convert(line)
    assert html.unescape(re.sub("<[^>]+>", "", shown)).strip() == question


def test_the_guide_for_programs_speaks_the_language_of_the_briefing() -> None:
    assert "## Данные\n\n- [data/datapackage.json]" in guide(titled("Ёж", "ru"), ())


def test_the_feed_and_linked_data_name_an_author_as_the_pages_do(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    source = "content/sources/berg-2019.yml"
    apply_edits(project, [{"file": source, "find": "family: Berg", "put": "family: Anna"}])
    apply_edits(project, [{"file": source, "find": "given: Anna", "put": "given: Berg"}])
    made, checked = build_output(project, today=date(2026, 1, 1))
    assert made is not None, checked.findings
    page = next(page.html for page in made.pages if page.path == "sources/berg-2019.html")
    feed = next(asset.data for asset in made.assets if asset.path == "feed.xml").decode()
    assert "Berg Anna" not in page + feed
    assert "<name>Anna Berg</name>" in feed
