"""No page grows with the briefing: a list is cut by date, a page about something shows the newest of each list."""

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from generator.build import build_output
from generator.compose.volumes import alike
from tests.bench import corpus

NODES, BYTES, HOME = 3_000, 400_000, 250_000
FRAME = 150
"""Elements around the content of a page; its bytes are few thousands."""
SOURCES = 100
"""So many that every list of a page has reached its bound."""
BODIES = 600


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """The content of each page of a briefing in which every list is long, by its path."""
    project = tmp_path_factory.mktemp("many")
    corpus.write(project, SOURCES)
    add_bodies(project)
    output, _ = build_output(project, today=date(2026, 1, 1))
    assert output is not None
    return {page.path: page.html for page in output.pages}


def add_bodies(project: Path) -> None:
    """Names more bodies in the first source than one page lists."""
    names = [f"the Harbour Board of Quay {number}" for number in range(BODIES)]
    for number, name in enumerate(names):
        text = f"id: body-{number}\nkind: organisation\nname: {name}\n"
        (project / "content" / "actors" / f"body-{number}.yml").write_text(text, "utf-8")
    seed, summary = project / "seeds" / "s0.txt", project / "content" / "sources" / "s0.yml"
    before = seed.read_bytes()
    seed.write_text(f"{before.decode()}\nAlso there: {', '.join(names)}.\n", "utf-8")
    digests = [hashlib.sha256(data).hexdigest() for data in (before, seed.read_bytes())]
    summary.write_text(summary.read_text("utf-8").replace(*digests), "utf-8")


def test_no_page_of_a_large_briefing_has_more_than_three_thousand_elements(pages: Mapping[str, str]) -> None:
    counts = {path: sum(1 for _ in html.fromstring(f"<div>{text}</div>").iter("*")) for path, text in pages.items()}
    assert {path: count for path, count in counts.items() if count + FRAME > NODES} == {}


def test_no_page_of_a_large_briefing_is_heavy(pages: Mapping[str, str]) -> None:
    sizes = {path: len(text.encode()) for path, text in pages.items()}
    assert {path: size for path, size in sizes.items() if size > (HOME if path == "index.html" else BYTES)} == {}


def test_the_home_page_tells_the_newest_of_what_came_of_a_forecast(pages: Mapping[str, str]) -> None:
    ledger = html.fromstring(pages["index.html"]).find_class("b-forecast")
    assert [len(one.xpath("p[3]/a[@class='b-evidence']")) for one in ledger] == [3, 3, 0]


def test_more_periods_than_stand_beside_the_answer_stand_below_it(pages: Mapping[str, str]) -> None:
    assert not html.fromstring(pages["index.html"]).find_class("b-cols--lead")


@pytest.mark.parametrize(
    ("counts", "each"), [((3, 3), 5), ((9, 1), 5), ((9, 9), 4), ((4, 4, 4), 2), ((1,) * 8, 5), ((9,) * 20, 1)]
)
def test_lists_that_share_a_page_have_alike_much_of_it(counts: tuple[int, ...], each: int) -> None:
    assert alike(counts, most=5, room=8) == each
