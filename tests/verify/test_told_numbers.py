"""Numbers in our own prose are those of the passages: value, scale, unit, role and direction; names are no numbers."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.numbers import numbers_held


def codes(text: str, *passages: str, **more: object) -> list[str]:
    return [issue.severity for issue in numbers_held(text, Evidence(passages=passages, **more))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Trade fell by 12 percent.", "Trade between the two fell by 12 percent"),
        ("The fleet has 140,000 boats.", "a fleet of 140 thousand boats"),
        ("The two met again.", "Oslo and Bergen met"),
        ("It flew F-35 jets over the 38th parallel after 9/11 and COVID-19.", "It flew jets"),
        ("In the 1990s the G7 met under Article 5.", "the group met"),
        ("Both agreed, and one left.", "they agreed"),
        ("A quarter of the boats sank.", "25 percent of the boats sank"),
        ("Two-thirds voted.", "two thirds of the members voted"),
        ("Imports were worth 4.9 million euros.", "Imports were worth 4.9 million euros"),
        ("The first of them spoke.", "he spoke"),
        ("It is the third biggest buyer.", "Norway is the third biggest buyer of herring"),
        ("Up to 12 boats were lost.", "10 to 12 boats were lost"),
        ("On 12 September talks broke off.", "Talks broke off on 12 September 2022"),
        ("In the nineteenth century it was small.", "It was small"),
        ("It lost 5 boats and 7 cars.", "7 cars and 5 boats were lost"),
    ],
)
def test_what_the_passages_give_may_be_told(text: str, passage: str) -> None:
    assert codes(text, passage) == []


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Trade fell by 13 percent.", "Trade between the two fell by 12 percent"),
        ("Trade fell by 12 percentage points.", "Trade between the two fell by 12 percent"),
        ("Trade rose by 12 percent.", "Trade between the two fell by 12 percent"),
        ("It cost 5 billion dollars.", "It cost 5 million dollars"),
        ("It cost 5 million euros.", "It cost 5 million dollars"),
        ("It lost 7 boats and 5 cars.", "It lost 5 boats and 7 cars"),
        ("Five boats sank.", "On July 5 boats sank"),
        ("It fell for three decades.", "for two decades"),
        ("It lands 500 tonnes a year.", "The fleet lands 500 tonnes a month"),
        ("On 13 September talks broke off.", "Talks broke off on 12 September 2022"),
        ("It is the fourth biggest buyer.", "Norway is the third biggest buyer of herring"),
        ("In 2021 it grew.", "In 2020 it grew"),
        ("Two thirds voted.", "two members voted"),
        ("12 boats were lost.", "10 to 12 boats were lost"),
    ],
)
def test_what_they_do_not_give_is_found(text: str, passage: str) -> None:
    assert codes(text, passage)


def test_a_date_that_may_be_told_needs_no_passage() -> None:
    assert codes("By 15 July 2021 it was over.", "It is over", dates=("2021-07-15",)) == []


def test_so_many_as_are_named_may_be_counted() -> None:
    assert codes("Two neighbours met.", "Norway met Iceland", known=(("Norway",), ("Iceland", "Icelandic"))) == []


def test_more_articles_than_are_cited_are_for_review() -> None:
    assert codes("Three articles say so.", "It is so") == ["review"]


def test_digits_of_a_german_passage_are_read_as_german() -> None:
    assert codes("12,500 people came.", "Es kamen 12.500 Menschen.", language="de") == []
