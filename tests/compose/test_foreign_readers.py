"""Each data file is read by a tool that is not ours, which finds in it what is there, and complains of a wrecked one.

rdflib, which reads what PyLD reads, is used where it is installed; elsewhere its cases are left out. Pages are read in
test_pages_as_data.py, workbooks and databases in tests/carried.
"""

import csv
import io
import json
import shutil
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from generator.build import build_output
from tests.project import CLEAN

Reader = Callable[[Path], int]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert output is not None
    folder = tmp_path_factory.mktemp("files")
    for asset in output.assets:
        (folder / asset.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / asset.path).write_bytes(asset.data)
    return folder


def rispy(file: Path) -> int:
    return len(pytest.importorskip("rispy").loads(file.read_bytes().decode()))


def bibtexparser(file: Path) -> int:
    library = pytest.importorskip("bibtexparser").parse_string(file.read_bytes().decode())
    return len(library.entries) - len(library.failed_blocks)


def citeproc(file: Path) -> int:
    """Citations that an engine for CSL prints."""
    citeproc = pytest.importorskip("citeproc")
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        source = CiteProcJSON(json.loads(file.read_bytes()))
        style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
        made = citeproc.CitationStylesBibliography(style, source, citeproc.formatter.plain)
        for key in source:
            made.register(citeproc.Citation([citeproc.CitationItem(key)]))
        return len([line for line in map(str, made.bibliography()) if "The Fjord Review" in line])


def pyld(file: Path) -> int:
    """Annotations in the graph that the file is, without a network."""
    jsonld: Any = pytest.importorskip("pyld").jsonld

    def refuse(url: str, options: object) -> None:
        raise ValueError(f"asks for {url}")

    quads = jsonld.to_rdf(json.loads(file.read_bytes()), {"documentLoader": refuse})["@default"]
    return sum(quad["object"]["value"] == "http://www.w3.org/ns/oa#Annotation" for quad in quads)


def rdflib(file: Path) -> int:
    """The same by another reader."""
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=file.read_bytes().decode(), format="json-ld")
    return len(set(graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://www.w3.org/ns/oa#Annotation"))))


def feedparser(file: Path) -> int:
    feed = pytest.importorskip("feedparser").parse(file.read_bytes())
    if feed.bozo:
        raise ValueError(feed.bozo_exception)
    return len(feed.entries)


def duckdb(file: Path) -> int:
    duckdb = pytest.importorskip("duckdb")
    return len(duckdb.sql(f"SELECT * FROM read_csv('{file}')").fetchall())


def duckdb_json(file: Path) -> int:
    """Items of a record's list of what it is about."""
    about = {"briefing.json": "sources", "verification.json": "statements"}[file.name]
    asked = f"SELECT len({about}) FROM read_json('{file}')"
    return int(pytest.importorskip("duckdb").sql(asked).fetchall()[0][0])


def markdown(file: Path) -> int:
    """Links that lead to a file of the site, in a text with one heading above all."""
    read: Any = pytest.importorskip("lxml.html").fromstring(pytest.importorskip("markdown").markdown(file.read_text()))
    links = [link.get("href").removeprefix("https://example.org/briefing/") for link in read.xpath("//li/a")]
    return len(read.xpath("//h1")) * sum(link.endswith((".html", ".csv", ".json")) for link in links)


def frictionless(file: Path) -> int:
    """Rows of all tables: against their schemas, keys, sizes and hashes."""
    report = Package(str(file)).validate()
    if not report.valid:
        raise ValueError(report.flatten(["name", "type", "message"]))
    return sum(task.stats.get("rows") or 0 for task in report.tasks)


def python(file: Path) -> int:
    """Rows of one length that the standard library finds."""
    rows = list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline=""), strict=True))
    return len([row for row in rows[1:] if len(row) == len(rows[0])])


CASES = [
    ("data/sources.ris", rispy, 2),
    ("data/sources.bib", bibtexparser, 2),
    ("data/sources-bibtex.bib", bibtexparser, 2),
    ("data/sources.json", citeproc, 2),
    ("data/statements/2019.jsonld", pyld, 10),
    ("data/statements/2019.jsonld", rdflib, 10),
    ("feed.xml", feedparser, 2),
    ("data/facts.csv", duckdb, 4),
    ("data/facts.csv", python, 4),
    ("data/briefing.json", duckdb_json, 2),
    ("data/verification.json", duckdb_json, 20),
    ("llms.txt", markdown, 8),
    ("data/datapackage.json", frictionless, 34),
]
NAMES = [f"{path} by {reader.__name__}" for path, reader, _ in CASES]


@pytest.mark.parametrize(("path", "reader", "there"), CASES, ids=NAMES)
def test_a_reader_finds_what_is_there(site: Path, path: str, reader: Reader, there: int) -> None:
    assert reader(site / path) == there


@pytest.mark.parametrize(("path", "reader", "there"), CASES, ids=NAMES)
def test_a_reader_sees_a_file_cut_off(site: Path, tmp_path: Path, path: str, reader: Reader, there: int) -> None:
    data = (site / path).read_bytes()
    cut = tmp_path / Path(path).name
    cut.write_bytes(data[: len(data) * 2 // 3])
    try:
        found = reader(cut)
    except Exception:  # whatever a reader raises is its complaint
        found = -1
    assert found != there


@pytest.mark.parametrize("path", ["facts.csv", "statements/2019.jsonld", "sources.bib", "verification.json"])
def test_the_package_tells_of_a_file_that_is_not_the_one_it_lists(site: Path, tmp_path: Path, path: str) -> None:
    data = Path(shutil.copytree(site / "data", tmp_path / "data"))
    (data / path).write_bytes((data / path).read_bytes().replace(b"2019", b"2018", 1))
    with pytest.raises(ValueError, match="hash"):
        frictionless(data / "datapackage.json")


def test_the_package_tells_of_an_id_that_leads_nowhere(site: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(site / "data", tmp_path / "data"))
    package = json.loads((data / "datapackage.json").read_bytes())
    for resource in package["resources"]:
        del resource["hash"], resource["bytes"]
    (data / "datapackage.json").write_text(json.dumps(package), "utf-8")
    (data / "subjects.csv").write_bytes((data / "subjects.csv").read_bytes().replace(b'"jon-arnason"', b'"nobody"', 1))
    with pytest.raises(ValueError, match="foreign-key"):
        frictionless(data / "datapackage.json")
