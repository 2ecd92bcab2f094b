"""The briefing in content/ itself: nothing found, nothing waived, and whatever is changed in it stops the build."""

import csv
import io
import re
import shutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generator.build import build_output, check_project
from generator.findings import Severity
from generator.page import Output
from generator.report import as_text
from generator.verified import VerifiedCorpus

PROJECT = Path(__file__).parent.parent


@cache
def verified() -> VerifiedCorpus:
    checked = check_project(PROJECT)
    assert checked.verified is not None, as_text(checked.findings)
    return checked.verified


@cache
def published() -> Output:
    output, _ = build_output(PROJECT, today=date(2026, 1, 1))
    assert output is not None
    return output


def asset(path: str) -> str:
    return next(asset.data.decode("utf-8-sig") for asset in published().assets if asset.path == path)


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(asset(f"data/{table}.csv"))))


def test_nothing_is_found_but_the_one_speaker_whom_the_text_does_not_name() -> None:
    found = [(finding.code, finding.statement) for finding in check_project(PROJECT).findings]
    assert found == [("Q030", "hong-implied-message")]


def test_every_statement_is_verified_and_none_is_waived() -> None:
    counts = verified().counts
    assert (counts.verified, counts.waived, counts.found) == (counts.statements, 0, counts.passages)


def test_the_page_of_everyone_of_whom_a_source_speaks_leads_to_a_passage() -> None:
    pages = {
        page.path: page.html for page in published().pages if re.match(r"(people|organisations)/(?!index)", page.path)
    }
    assert [path for path, html in pages.items() if 'class="b-evidence"' not in html] == []


def test_every_quotation_shows_the_words_of_its_capture() -> None:
    captures = verified().captures
    for row in rows("quotations"):
        spans = [tuple(map(int, span.split("-"))) for span in row["spans"].split("; ")]
        runs = [" ".join(captures[row["source"]].text[start:end].split()) for start, end in spans]
        assert row["exact"] == " […] ".join(runs)


def test_the_tables_hold_one_row_a_statement() -> None:
    kinds = [entry.statement.kind for entry in verified().corpus.entries.values()]
    for name, kind in (("quotations", "quotation"), ("facts", "fact"), ("forecasts", "forecast")):
        assert len(rows(name)) == kinds.count(kind)


def test_every_statement_has_an_anchor_on_its_source_page() -> None:
    pages = {page.path: page.html for page in published().pages}
    missing = [
        identity
        for identity, entry in verified().corpus.entries.items()
        if f'id="{identity}"' not in pages[f"sources/{entry.source.id}.html"]
    ]
    assert missing == []


def test_no_page_shows_a_source_whole() -> None:
    for source in verified().corpus.sources:
        capture = verified().captures[source]
        longest = max((p.end - p.start for p in capture.paragraphs if p.kind == "text"), default=0)
        html = next(page.html for page in published().pages if page.path == f"sources/{source}.html")
        shown = re.sub(r"<[^>]+>", "", html)
        whole = [p for p in capture.paragraphs if p.kind == "text" and p.end - p.start == longest]
        assert all(capture.text[p.start : p.end] not in shown for p in whole)


# What is changed must be found. The words are changed where they stand in the file, one quotation at a time.


def copied(folder: Path) -> Path:
    project = folder / "project"
    project.mkdir()
    for name in ("content", "seeds"):
        shutil.copytree(PROJECT / name, project / name)
    shutil.copy(PROJECT / "mkdocs.yml", project)
    return project


def selectors(kinds: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    for identity, entry in verified().corpus.entries.items():
        if entry.statement.kind in kinds:
            for selector in entry.statement.selectors:
                yield identity, entry.source.id, selector.exact


def stopped(project: Path) -> list[str]:
    """What stops the build, each with its place."""
    checked = check_project(project)
    if checked.verified is not None:
        return []
    return [as_text([f]) for f in checked.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(("identity", "source", "exact"), list(selectors(("quotation",))))
def test_a_changed_word_of_a_quotation_stops_the_build(identity: str, source: str, exact: str, tmp_path: Path) -> None:
    project = copied(tmp_path)
    file = project / "content" / "sources" / f"{source}.yml"
    words = exact.split(" ")
    longest = max(range(len(words)), key=lambda i: len(words[i]))
    changed = " ".join([*words[:longest], "otherwise", *words[longest + 1 :]])
    text = file.read_text("utf-8")
    assert exact in text
    file.write_text(text.replace(exact, changed), "utf-8")
    reports = stopped(project)
    assert any(f"content/sources/{source}.yml:" in report and "closest:" in report for report in reports)


@pytest.mark.parametrize(
    ("identity", "source", "value"),
    [
        (identity, entry.source.id, str(entry.statement.value))  # type: ignore[attr-defined]
        for identity, entry in verified().corpus.entries.items()
        if entry.statement.kind == "fact" and entry.statement.value is not None  # type: ignore[attr-defined]
    ],
)
def test_a_changed_number_of_a_fact_stops_the_build(identity: str, source: str, value: str, tmp_path: Path) -> None:
    project = copied(tmp_path)
    file = project / "content" / "sources" / f"{source}.yml"
    before, _, after = file.read_text("utf-8").partition(f"- id: {identity}\n")
    changed = re.sub(rf'value: "?{value}"?$', f"value: {int(value) + 1}", after, count=1, flags=re.MULTILINE)
    assert changed != after
    file.write_text(f"{before}- id: {identity}\n{changed}", "utf-8")
    assert any("N001" in report for report in stopped(project))


@pytest.mark.parametrize("source", sorted(verified().corpus.sources))
def test_a_changed_byte_of_a_seed_stops_the_build(source: str, tmp_path: Path) -> None:
    project = copied(tmp_path)
    seed = project / "seeds" / verified().corpus.sources[source].capture.file
    data = bytearray(seed.read_bytes())
    data[len(data) // 2] ^= 1
    seed.write_bytes(bytes(data))
    assert any("P002" in report for report in stopped(project))
