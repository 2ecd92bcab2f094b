"""Each data file, whatever stands in its fields, read by a parser that is not ours."""

import csv
import io
import json
from random import Random

import pytest

from generator.build import check_project
from generator.compose.exports import export_files
from generator.compose.exports.feed import xml_text
from generator.compose.exports.tables import BYTE_ORDER_MARK, cell
from generator.compose.lens import Lens
from generator.receipt import unguarded
from generator.verified import Held
from tests.one_text import OneText
from tests.project import CLEAN, WORDS

NASTY = [
    '=HYPERLINK("http://x","y")',
    "+1",
    "-1+1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "a\r\nTY  - JOUR\r\nER  - \r\n",
    "a\nER  - \n",
    "a}\n}\n@misc{x, title={y}",
    "{{{",
    "}",
    "\\",
    "\\}",
    "a, b and c",
    '"; "',
    "<script>alert(1)</script>",
    "]]>",
    "&lt;&amp;&#1;",
    "a\u2028b\u0085c",
    "%0A",
    "$x$ #1 ~ ^ _",
]


@pytest.fixture
def lens() -> Lens:
    verified = check_project(CLEAN).verified
    assert verified is not None
    return Lens(verified, WORDS)


def files(lens: Lens, text: str) -> dict[str, str]:
    return {file.path: file.data.decode() for file in export_files(OneText(lens, text))}  # type: ignore[arg-type]


@pytest.mark.parametrize("text", NASTY)
def test_no_cell_is_a_formula(text: str) -> None:
    for value in (Held(text), (Held(text),), (Held(text), Held("b"))):
        assert cell(value).strip('"')[:1] not in tuple("=+-@\t\r\n＝＋－＠")


@pytest.mark.parametrize("sign", ",;\t\r\n")
@pytest.mark.parametrize("split", [{"quoting": csv.QUOTE_MINIMAL}, {"quoting": csv.QUOTE_NONE}])
@pytest.mark.parametrize(
    "text", ["a{}=1", "a{} -1", 'a{}"+1', "a{}\t\n@x", 'a " {}; "" =1', "a{}{}＝1", "a\u00a0{}=1", "a{}'=1"]
)
def test_no_cell_is_a_formula_wherever_it_is_split(text: str, sign: str, split: dict[str, int]) -> None:
    made = f'"x",{cell(Held(text.format(sign, sign)))}\r\n'
    cells = [
        one
        for delimiter in ",;\t"
        for row in csv.reader(made.splitlines(), delimiter=delimiter, **split)  # type: ignore[arg-type]
        for one in row
    ]
    assert not [one for one in cells if one.strip(' "\t')[:1] in tuple("=+-@＝＋－＠")]


def test_a_reader_who_takes_the_apostrophes_away_has_every_text_again() -> None:
    draw = Random(1)
    texts = ["a" + "".join(draw.choices("a';,\t\n =-@\"\u00a0", k=8)) for _ in range(10_000)]
    cells = [next(csv.reader(io.StringIO(cell(Held(text)), newline="")))[0] for text in texts]
    assert list(map(unguarded, cells)) == texts


def test_what_is_split_nowhere_stays_as_it_is() -> None:
    assert cell(Held("a-b = c, d -1; e@f")) == '"a-b = c, d -1; e@f"'


def test_a_guard_is_found_by_going_through_a_text_once() -> None:
    assert cell(Held(", " * 1_000_000)) == f'"{", " * 1_000_000}"'


def test_numbers_stay_numbers_and_texts_are_quoted() -> None:
    values = (-5, -1.5, True, None, Held("7"), (Held("a"), Held('"')))
    assert list(map(cell, values)) == ["-5", "-1.5", "true", "", '"7"', '"a; """']


@pytest.mark.parametrize("text", ["=1", "'=1", "''+1"])
def test_one_apostrophe_before_what_looks_like_a_formula_is_always_ours(text: str) -> None:
    assert cell(Held(text)) == f'"\'{text}"'


@pytest.mark.parametrize("text", NASTY)
def test_csv_has_as_many_rows_as_statements(lens: Lens, text: str) -> None:
    plain, nasty = files(lens, "x"), files(lens, text)
    for path in (path for path in plain if path.endswith(".csv")):
        rows = [list(csv.reader(io.StringIO(made[path].removeprefix(BYTE_ORDER_MARK)))) for made in (plain, nasty)]
        assert [len(row) for row in rows[1]] == [len(row) for row in rows[0]]


@pytest.mark.parametrize("text", NASTY)
def test_json_is_json(lens: Lens, text: str) -> None:
    for path, made in files(lens, text).items():
        if path.endswith(("json", "jsonld")):
            json.loads(made)


@pytest.mark.parametrize("text", NASTY)
def test_ris_has_as_many_records_as_sources(lens: Lens, text: str) -> None:
    rispy = pytest.importorskip("rispy")
    records = rispy.loads(files(lens, text)["data/sources.ris"])
    assert len(records) == len(lens.corpus.sources)
    assert {record["title"] for record in records} == {" ".join(text.split())}


@pytest.mark.parametrize("text", NASTY)
def test_bibtex_has_as_many_entries_as_sources(lens: Lens, text: str) -> None:
    bibtexparser = pytest.importorskip("bibtexparser")
    library = bibtexparser.parse_string(files(lens, text)["data/sources.bib"])
    assert list(library.failed_blocks) == []
    assert {entry.key for entry in library.entries} == set(lens.corpus.sources)
    made = files(lens, text)["data/sources.bib"]
    assert made.count("{") == made.count("}")


@pytest.mark.parametrize("text", NASTY)
def test_the_feed_has_as_many_entries_as_sources(lens: Lens, text: str) -> None:
    feedparser = pytest.importorskip("feedparser")
    read = feedparser.parse(files(lens, text)["feed.xml"].encode())
    assert not read.bozo, read.get("bozo_exception")
    assert len(read.entries) == len(lens.corpus.sources)


@pytest.mark.parametrize("text", NASTY)
def test_the_feed_is_xml_that_says_what_was_said(lens: Lens, text: str) -> None:
    etree = pytest.importorskip("lxml.etree")
    feed = etree.fromstring(files(lens, text)["feed.xml"].encode())
    titles = {element.text for element in feed.iter("{http://www.w3.org/2005/Atom}title")}
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    assert titles == {lines}


def test_what_no_xml_holds_is_shown_as_missing() -> None:
    assert xml_text("a\x00b\x1bc\ufffe\ud800d") == "a\ufffdb\ufffdc\ufffd\ufffdd"
