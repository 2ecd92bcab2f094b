"""Dates in words of our own, and dates of fields."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.times.dates import date_held, dates_held


def told(text: str, passage: str, *dates: str) -> list[str]:
    return [issue.code for issue in dates_held(text, Evidence(passages=(passage,), dates=dates))]


def field(date: str, passage: str, *dates: str) -> list[str]:
    return [issue.code for issue in date_held(date, Evidence(passages=(passage,), dates=dates))]


@pytest.mark.parametrize(
    ("text", "passage", "dates"),
    [
        ("It began in 2021.", "since July 2021", ()),
        ("It began in July 2021.", "since 15.07.2021", ()),
        ("It began on 15 July 2021.", "2021.07.15 · 2021. 8. 1.", ()),
        ("It began on 15 July.", "on July 15, 2021", ()),
        ("It began in May 2019.", "im Mai 2019", ()),
        ("It began in May 2019.", "en mai 2019", ()),
        ("It began in May 2019.", "en mayo de 2019", ()),
        ("It began in March.", "fin mars, la flotte est partie", ()),
        ("It ended in May.", "in the January-May period", ()),
        ("It began in July 2021.", "в июле 2021 года", ()),
        ("It began on 15 July 2021.", "2021년 7월 15일에", ()),
        ("It began in the 1990s.", "from 1994 on", ()),
        ("It began on Monday.", "on Monday they met", ()),
        ("It began in 2022.", "in May they met", ("2022-05-14",)),
        ("It began on 9 January.", "Jan. 10: they met yesterday", ()),
        ("The boats may march on; 1,200 crates lay there.", "nothing", ()),
        ("It began last year, after 30 days.", "nothing", ()),
    ],
)
def test_a_date_that_the_evidence_gives_may_be_told(text: str, passage: str, dates: tuple[str, ...]) -> None:
    assert told(text, passage, *dates) == []


@pytest.mark.parametrize(
    ("text", "passage", "code"),
    [
        ("It began in 2020.", "since July 2021", "E003"),
        ("It began in the 1980s.", "from 1994 on", "E003"),
        ("It began in August 2021.", "since July 2021", "E004"),
        ("It began on 16 July.", "on July 15, 2021", "E004"),
        ("It began on Tuesday.", "on Monday they met", "E004"),
        ("It began in May.", "they may meet", "E004"),
        ("It began in June 2019.", "im Juli 2019", "E004"),
        ("It began in July 4021.", "since July 2021", "E003"),
    ],
)
def test_a_date_that_the_evidence_lacks_is_found_out(text: str, passage: str, code: str) -> None:
    assert told(text, passage) == [code]


@pytest.mark.parametrize(
    ("date", "passage", "dates"),
    [
        ("2022-09-12", "broke off on 12 September 2022", ()),
        ("2022-09-12", "broke off on Monday", ("2022-09-14",)),
        ("2022-09-13", "broke off yesterday", ("2022-09-14",)),
        ("2022-09-14", "broke off today", ("2022-09-14",)),
        ("2022", "broke off in May", ("2022-05",)),
        ("2022-08", "broke off last month", ("2022-09-14",)),
        ("201X", "since 2014", ()),
        ("2019/2024", "from 2019 to 2024", ()),
        ("2022-07", "in the summer of 2022", ()),
    ],
)
def test_each_part_of_a_date_that_the_evidence_gives_holds(date: str, passage: str, dates: tuple[str, ...]) -> None:
    assert field(date, passage, *dates) == []


@pytest.mark.parametrize(
    ("date", "passage", "code"),
    [
        ("2012", "broke off on 12 September 2022", "E003"),
        ("2022-10", "broke off on 12 September 2022", "E004"),
        ("2022-09-13", "broke off on 12 September 2022", "E004"),
        ("2022-09-13", "broke off in 2022", "E004"),
        ("2019/2025", "from 2019 to 2024", "E003"),
    ],
)
def test_each_part_of_a_date_that_the_evidence_lacks_is_found_out(date: str, passage: str, code: str) -> None:
    assert field(date, passage) == [code]


@pytest.mark.parametrize(
    ("passage", "codes"),
    [
        ("They met in May and signed.", ["E004"]),
        ("They met in May, and this week they signed.", []),
        ("They met and signed.", []),
    ],
)
def test_the_month_of_a_source_is_not_that_of_what_it_dates_by_another(passage: str, codes: list[str]) -> None:
    assert told("They signed in December.", passage, "2022-12-14") == codes
