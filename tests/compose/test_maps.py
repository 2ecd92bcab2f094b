"""Maps take no side: what is disputed is drawn alike over all countries, and is named."""

import pytest

from generator.compose.pictures.maps import Atlas, MapPicture
from generator.templates_dir import templates_dir
from generator.verified import worded
from generator.world import World, read_world
from tests.project import WORDS

WORLD = read_world(templates_dir())
SQUARE = ((0.0, 0.0), (9.0, 0.0), (9.0, 9.0), (0.0, 9.0))
WITHIN = ((2.0, 2.0), (6.0, 2.0), (6.0, 6.0), (2.0, 6.0))


NORTH = {code: worded(code * 4) for code in ("dk", "ee", "fi", "is", "no", "se")}


def named(*profiles: str) -> MapPicture:
    """Neighbours on a map of the world, some of them marked."""
    picture = Atlas(WORLD).overview(NORTH, profiles)
    assert picture is not None
    return picture


def overview(world: World) -> MapPicture:
    picture = Atlas(world).overview({"no": worded("Norway")}, ["no"])
    assert picture is not None
    return picture


@pytest.mark.parametrize("place", sorted(WORLD.disputed))
def test_every_disputed_area_has_a_name(place: str) -> None:
    assert f"places.{place}" in WORDS


def test_every_disputed_area_is_drawn_though_no_country_has_it() -> None:
    assert set(WORLD.disputed) - set(overview(WORLD).disputed) <= {"siachen-glacier", "demchok", "golan-heights"}


def test_a_disputed_area_lies_over_the_country_that_it_is_drawn_with() -> None:
    drawn = overview(World({"no": (SQUARE,)}, {"isle": (WITHIN,)})).outlines
    assert [(outline.id, outline.kind) for outline in drawn] == [("no", "here"), ("isle", "disputed")]


def test_what_is_within_no_country_is_no_sea() -> None:
    assert overview(World({"no": (SQUARE,)}, {"isle": (((20.0, 0.0), (29.0, 0.0), (29.0, 9.0)),)})).disputed == (
        "isle",
    )


@pytest.mark.parametrize("code", sorted(NORTH))
def test_a_dot_stands_in_its_country_however_many_names_are_around(code: str) -> None:
    alone = named(code).marks[0]
    assert (alone.x, alone.y) in [(mark.x, mark.y) for mark in named(*NORTH).marks if mark.text == NORTH[code]]


def test_of_neighbours_no_two_names_stand_at_one_height_on_one_side() -> None:
    marks = named(*NORTH).marks
    beside = [(one, other) for one in marks for other in marks if one is not other and one.anchor == other.anchor]
    assert [
        one.text for one, other in beside if abs(one.name_y - other.name_y) < 20 and abs(one.x - other.x) < 50
    ] == []
