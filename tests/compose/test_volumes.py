"""Long lists by date."""

import random
from datetime import date, timedelta

import pytest

from generator.compose.volumes import cut, newest

DAYS = [date(2019, 1, 1) + timedelta(days=random.Random(1).randrange(1500)) for _ in range(400)]


def volumes(days: list[str], most: int = 3) -> dict[str, list[str]]:
    return {name: list(some) for name, some in cut(sorted(days), str, most)}


def test_a_short_list_is_one_page() -> None:
    assert volumes(["2019-01-01", "2021-02-02"]) == {"": ["2019-01-01", "2021-02-02"]}


def test_an_empty_list_is_a_page() -> None:
    assert volumes([]) == {"": []}


def test_a_list_is_cut_by_year_then_month_then_third_then_day() -> None:
    days = ["2019-05-05", *["2020-01-01"] * 2, *["2021-03-01"] * 2, *["2021-03-11"] * 4, "2021-03-12", "2021-04-01"]
    names = ["2019", "2020", "2021-03-0", "2021-03-11", "2021-03-12", "2021-04"]
    assert list(volumes(days)) == names


def test_a_day_is_never_cut() -> None:
    assert volumes(["2021-03-11"] * 9) == {"2021-03-11": ["2021-03-11"] * 9}


@pytest.mark.parametrize("count", [0, 1, 3, 4, 50, 400])
def test_every_entry_stands_in_one_volume_in_its_order(count: int) -> None:
    days = sorted(map(str, DAYS[:count]))
    assert [day for some in volumes(days).values() for day in some] == days


def test_one_entry_more_changes_its_own_volume_alone() -> None:
    days = list(map(str, DAYS))
    for added in ("2019-02-03", "2020-07-31", "2024-01-01"):
        before, after = volumes(days), volumes([*days, added])
        changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
        assert all(name[:7] == added[:7] or added.startswith(name) for name in changed)


def test_a_long_list_shows_its_newest_and_counts_the_rest() -> None:
    assert newest(range(5), str, 2).shown == ("3", "4")
    assert newest(range(5), str, 2).left == 3


def test_a_short_list_leaves_nothing_out() -> None:
    assert newest(range(2), str, 2).left == 0
