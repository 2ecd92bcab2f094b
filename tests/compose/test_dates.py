"""Dates in words and in order, as certain as they are: an end that is open or unknown is no bound."""

import pytest

from generator import edtf
from generator.compose.dates import date_view
from generator.compose.pictures.timeline import Moment, timeline_picture
from generator.compose.views import DateView
from generator.verified import worded
from tests.project import WORDS


def view(text: str) -> DateView:
    return date_view(text, "en", WORDS)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-07-15", "15 July 2021"),
        ("2023-12~", "about December 2023"),
        ("2005?", "2005 (uncertain)"),
        ("2005%", "about 2005 (uncertain)"),
        ("199X", "1990s"),
        ("19XX", "1900s"),
        ("2004/2006", "2004 to 2006"),
        ("2004~/2006~", "about 2004 to about 2006"),
        ("2021/..", "from 2021; no end is given"),
        ("2021/", "from 2021; the end is not known"),
        ("../2021-07?", "by July 2021 (uncertain); no beginning is given"),
        ("/2021", "by 2021; the beginning is not known"),
    ],
)
def test_a_date_says_how_certain_it_is(edtf: str, words: str) -> None:
    assert view(edtf).words == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-07-15", "15 July 2021 (inferred)"),
        ("2005%", "about 2005 (uncertain, inferred)"),
        ("../2021-07?", "by July 2021 (uncertain); no beginning is given (inferred)"),
    ],
)
def test_what_is_said_of_a_date_stands_in_one_bracket(edtf: str, words: str) -> None:
    assert date_view(edtf, "en", WORDS, inferred=True).told == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [("2021-07-15", "15 Jul 2021"), ("2021/..", "from 2021"), ("../2021-07", "by Jul 2021")],
)
def test_a_date_is_short_where_there_is_little_room(edtf: str, words: str) -> None:
    assert view(edtf).short == words


def test_a_span_is_no_day_for_machines() -> None:
    assert view("2004/2006").machine == ""


def test_dates_stand_by_their_first_days_and_those_without_a_beginning_before_all() -> None:
    dates = ["2023-09?", "2023-02-16", "201X", "2023/..", "../2023-09?", "2023", "2019", "/2021", "2004~/2006~"]
    ordered = ["/2021", "../2023-09?", "2004~/2006~", "201X", "2019", "2023/..", "2023", "2023-02-16", "2023-09?"]
    assert sorted(dates, key=lambda text: edtf.parse(text).order) == ordered


@pytest.mark.parametrize(
    ("text", "filed"),
    [("2023-12~", "2023-12"), ("2004~/2006~", "2004"), ("201X", "201X"), ("../2021", ""), ("/2021", "")],
)
def test_a_list_is_cut_by_the_digits_of_a_beginning_that_are_known(text: str, filed: str) -> None:
    assert edtf.parse(text).filed == filed


@pytest.mark.parametrize(("text", "side", "edge"), [("../2023", "start", 0.0), ("2021/", "end", 1000.0)])
def test_an_end_that_is_not_known_is_drawn_to_the_edge(text: str, side: str, edge: float) -> None:
    moments = [Moment(date, "a", view(date), worded("Something happens.")) for date in (text, "2019-03-01", "2022")]
    drawn = timeline_picture(moments)
    assert drawn is not None
    assert getattr(drawn.spans[0], side) == edge


@pytest.mark.parametrize(("count", "wide", "narrow"), [(1, False, False), (24, True, True), (40, True, False)])
def test_a_list_that_is_too_long_for_a_drawing_has_none(count: int, wide: bool, narrow: bool) -> None:
    dates = [view(("2019-03-01", "2021-03-01")[number % 2]) for number in range(count)]
    moments = [Moment(str(number), "a", date, worded("Something happens.")) for number, date in enumerate(dates)]
    assert (timeline_picture(moments) is not None, timeline_picture(moments, narrow=True) is not None) == (wide, narrow)


def test_events_of_one_year_are_not_drawn_on_a_scale_of_years() -> None:
    days = ["2020-01-02", "2020-01-16", "2020-12-27"]
    assert timeline_picture([Moment(day, "a", view(day), worded("Something happens.")) for day in days]) is None
