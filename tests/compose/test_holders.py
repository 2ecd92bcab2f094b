"""Who says something stands with it, wherever it stands."""

import re
from collections.abc import Iterator
from datetime import date

import pytest

from generator.build import build_output, check_project
from generator.compose.lens import Lens
from generator.compose.pages.profiles import ProfileData, profiles
from generator.compose.pictures.maps import Atlas
from generator.compose.sections.positions import PositionsView
from generator.compose.sections.relations import relations
from generator.compose.shown import reading
from generator.compose.views import Shown
from generator.model import Claim
from generator.page import Output
from generator.world import World
from tests.project import CLEAN, WORDS

_TAG = re.compile("<script.*?</script>|<[^>]+>", re.DOTALL)
_NEAR = 60


@pytest.fixture(scope="module")
def lens() -> Lens:
    verified = check_project(CLEAN).verified
    assert verified is not None
    return Lens(verified, WORDS)


@pytest.fixture(scope="module")
def output() -> Output:
    made, _ = build_output(CLEAN, today=date(2026, 1, 1))
    assert made is not None
    return made


def alone(lens: Lens, output: Output) -> Iterator[tuple[str, str]]:
    """Each page that tells a claim without its holder before it, but for the holder's own."""
    for entry in lens.entries(Claim):
        claim, name = entry.holds(Claim), lens.name(entry.holds(Claim).holder)
        for page in output.pages:
            if page.path != name.href:
                before = _TAG.sub("", page.html).split(claim.text)[:-1]
                yield from ((page.path, entry.id) for text in before if name.name not in text[-_NEAR:])


def test_no_page_tells_a_claim_without_its_holder(lens: Lens, output: Output) -> None:
    assert list(alone(lens, output)) == []


def test_search_tells_a_claim_with_its_holder(lens: Lens, output: Output) -> None:
    found = [entry.title for page in output.pages for entry in page.search if entry.kind == "claim"]
    claims = (entry.holds(Claim) for entry in lens.entries(Claim))
    assert sorted(found) == sorted(f"{lens.name(claim.holder).name}: {claim.text}" for claim in claims)


def test_the_view_of_another_is_no_position_of_the_country(lens: Lens) -> None:
    (norway,) = (page.data for page in profiles(lens, Atlas(World())) if page.title == "Norway")
    assert isinstance(norway, ProfileData)
    assert [(ids(own), ids(told)) for own, told in sides(norway.positions)] == [
        ([], ["no-tariff"]),
        (["doors-open"], []),
    ]


def sides(positions: tuple[PositionsView, ...]) -> list[tuple[tuple[Shown, ...], tuple[Shown, ...]]]:
    return [(side.own.shown, side.told.shown) for position in positions for side in position.sides]


def ids(some: tuple[Shown, ...]) -> list[str]:
    return [shown.id for shown in some]


def test_a_relation_names_who_says_so(lens: Lens) -> None:
    told = [(relation.label, relation.holder.name) for period in relations(lens) for relation in period.relations]
    assert told == [("no quarrel", "Anna Berg"), ("blame", "Erik Dahl")]


def test_an_editors_reading_names_by_whose_word_it_stands(lens: Lens) -> None:
    (comparison,) = lens.corpus.comparisons.values()
    ties, _ = comparison.topics
    assert ties.first is not None
    assert [name.name for name in reading(lens, ties.first).voices] == ["Anna Berg"]
