"""Whatever changes and in whatever order: a site built with records is the site built without, byte for byte."""

import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.commands import runs
from generator.compose import volumes
from generator.records import NO_RECORDS, Records
from tests.bench import corpus
from tests.publish.sites import tree

FIRST = 5
FEW = 7
"""Entries of a volume of a list: so few that a source more or less cuts one, and moves what others link to."""

Change = Callable[["Desk", random.Random], None]


class Desk:
    """A project that changes, its site and its records."""

    def __init__(self, folder: Path) -> None:
        self.project = folder / "project"
        self.sources = self.project / "content" / "sources"
        self.records = folder / "records.sqlite"
        self.site, self.anew = folder / "site", folder / "anew"
        self.today = date(2026, 1, 1)
        self.next = FIRST
        corpus.write(self.project, FIRST)

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.project / name
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")

    def some(self, rng: random.Random) -> Path | None:
        """A source, but not the one that the answer rests on."""
        others = sorted(path for path in self.sources.iterdir() if path.stem != "s0")
        return rng.choice(others) if others else None


def add(desk: Desk, rng: random.Random) -> None:
    corpus.add(desk.project, desk.next)
    desk.next += 1


def delete(desk: Desk, rng: random.Random) -> None:
    if path := desk.some(rng):
        (desk.project / "seeds" / f"{path.stem.removesuffix('b')}.txt").unlink()
        path.unlink()


def rename(desk: Desk, rng: random.Random) -> None:
    if (path := desk.some(rng)) and not path.stem.endswith("b"):
        path.write_text(path.read_text().replace(f"id: {path.stem}\n", f"id: {path.stem}b\n", 1))
        path.rename(path.with_stem(f"{path.stem}b"))


def tell_otherwise(desk: Desk, rng: random.Random) -> None:
    if path := desk.some(rng):
        desk.edit(f"content/sources/{path.name}", "Tells of quay", "Speaks of quay")


def call_a_speaker_otherwise(desk: Desk, rng: random.Random) -> None:
    """Later sources that do not say what someone is show it too."""
    for path in desk.sources.iterdir():
        desk.edit(f"content/sources/{path.name}", "\n    title: ", "\n    title: Once ")


def grade_otherwise(desk: Desk, rng: random.Random) -> None:
    """The forecast of another source shows it."""
    for path in desk.sources.iterdir():
        desk.edit(f"content/sources/{path.name}", "state: did-not", "state: happened")


def grade_in_other_words(desk: Desk, rng: random.Random) -> None:
    for path in desk.sources.iterdir():
        desk.edit(f"content/sources/{path.name}", "text: So far, no", "text: Up to now, no")


def label_otherwise(desk: Desk, rng: random.Random) -> None:
    """What is worked out of the source's figure leads to it by this name."""
    desk.edit("content/sources/s0.yml", "label: Vale", "label: Vale’s")


def correct(desk: Desk, rng: random.Random) -> None:
    """Two more pages show it, and the source's own."""
    if path := desk.some(rng):
        day = f"2026-01-0{rng.randrange(1, 9)}"
        entry = f"{{of: gone-{desk.next}, date: {day}, was: {{text: Gone}}, reason: It was misread.}}"
        desk.edit(f"content/sources/{path.name}", "\nsummary: ", f"\ncorrections: [{entry}]\nsummary: ")


def shift_in_time(desk: Desk, rng: random.Random) -> None:
    if path := desk.some(rng):
        text = path.read_text()
        path.write_text(text.replace("issued: 202", "issued: 201", 1))


def forge(desk: Desk, rng: random.Random) -> None:
    if path := desk.some(rng):
        desk.edit(f"content/sources/{path.name}", " at quay ", " near quay ")


def mend(desk: Desk, rng: random.Random) -> None:
    for path in desk.sources.iterdir():
        desk.edit(f"content/sources/{path.name}", " near quay ", " at quay ")


def change_a_capture(desk: Desk, rng: random.Random) -> None:
    """The summary holds its hash: the site is refused until it is put back."""
    path = desk.project / "seeds" / "s0.txt"
    text = path.read_text()
    path.write_text(text.removesuffix(" ") if text.endswith(" ") else text + " ")


def name_otherwise(desk: Desk, rng: random.Random) -> None:
    desk.edit(f"content/topics/{rng.choice(corpus.TOPICS)}.yml", "question: What", "question: And what")


def name_a_capital(desk: Desk, rng: random.Random) -> None:
    """Its map shows it."""
    path = desk.project / "content" / "countries" / "fi.yml"
    if "capital" not in (text := path.read_text("utf-8")):
        path.write_text(text + "capital: Helsinki\n", "utf-8")


def profile_no_more(desk: Desk, rng: random.Random) -> None:
    """The map of all countries marks those that have a profile."""
    desk.edit("content/countries/ee.yml", "profile: true\n", "")


def set_the_site_up_otherwise(desk: Desk, rng: random.Random) -> None:
    desk.edit("mkdocs.yml", "shore\n", "shore & sea\n")


def ask_otherwise(desk: Desk, rng: random.Random) -> None:
    desk.edit("content/briefing.yml", "the quays?", "all the quays?")


def wait(desk: Desk, rng: random.Random) -> None:
    desk.today += timedelta(days=1)


def meddle_with_the_site(desk: Desk, rng: random.Random) -> None:
    if (page := desk.site / "quotes.html").exists():
        page.write_text("Nothing was ever said.")


def take_the_site_away(desk: Desk, rng: random.Random) -> None:
    shutil.rmtree(desk.site, ignore_errors=True)


def lose_the_records(desk: Desk, rng: random.Random) -> None:
    desk.records.unlink(missing_ok=True)


def cut_the_records_off(desk: Desk, rng: random.Random) -> None:
    if desk.records.exists():
        data = desk.records.read_bytes()
        desk.records.write_bytes(data[: rng.randrange(len(data))])


def nothing(desk: Desk, rng: random.Random) -> None:
    pass


CHANGES: tuple[Change, ...] = (
    add,
    delete,
    rename,
    tell_otherwise,
    call_a_speaker_otherwise,
    grade_otherwise,
    grade_in_other_words,
    label_otherwise,
    correct,
    shift_in_time,
    forge,
    mend,
    change_a_capture,
    name_otherwise,
    name_a_capital,
    profile_no_more,
    set_the_site_up_otherwise,
    ask_otherwise,
    wait,
    meddle_with_the_site,
    take_the_site_away,
    lose_the_records,
    cut_the_records_off,
    nothing,
)


def is_there_and_same(desk: Desk) -> bool:
    """Holds the site against the one built without records; whether there is any."""
    with Records(desk.records) as records:
        warm = runs.build(desk.project, desk.site, desk.today, records)
    shutil.rmtree(desk.anew, ignore_errors=True)
    cold = runs.build(desk.project, desk.anew, desk.today, NO_RECORDS)
    assert warm == cold
    if cold.publishable:
        assert tree(desk.site) == tree(desk.anew)
    return cold.publishable


# Sites take too long for hypothesis to look for the shortest sequence that fails.
@settings(max_examples=10, derandomize=True, phases=[Phase.generate])
@given(changes=st.lists(st.sampled_from(CHANGES), min_size=3, max_size=7), rng=st.randoms(use_true_random=False))
def test_a_site_built_with_records_is_the_site_built_without(changes: list[Change], rng: random.Random) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setattr(volumes, "MOST", FEW)
        patch.setattr(volumes, "FIRST", FEW)
        desk = Desk(Path(folder))
        assert is_there_and_same(desk)
        for change in changes:
            change(desk, rng)
            is_there_and_same(desk)


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_single_change_too(change: Change, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(volumes, "MOST", FEW)
        patch.setattr(volumes, "FIRST", FEW)
        desk = Desk(tmp_path)
        assert is_there_and_same(desk)
        change(desk, random.Random(0))
        is_there_and_same(desk)
