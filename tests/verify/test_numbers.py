"""Numbers are read from the evidence with unit, scale and range, and bound to the words beside them."""

from decimal import Decimal

import pytest

from generator.verify import read_numbers, supports


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("its twelfth largest partner", "12"),
        ("about 3.5 million tonnes", "3500000"),
        ("140,000 boats", "140000"),
        ("twenty-one ships", "21"),
        ("a fall of 12 percent", "12"),
        ("$2 billion of goods", "2000000000"),
        ("155-millimeter shells", "155"),
    ],
)
def test_a_number_is_read(words: str, value: str) -> None:
    assert Decimal(value) in {quantity.value for quantity in read_numbers(words)}


@pytest.mark.parametrize(
    ("words", "value", "unit"),
    [
        ("its twelfth largest partner", "12", "rank"),
        ("fell by 12 percent", "12", "per cent"),
        ("155-millimeter artillery shells", "155", "mm"),
        ("3.5 million tonnes", "3500000", "tonnes"),
    ],
)
def test_evidence_that_gives_the_number_supports_it(words: str, value: str, unit: str) -> None:
    assert supports(words, Decimal(value), unit) == ()


@pytest.mark.parametrize(
    ("words", "value", "unit", "code"),
    [
        ("in 2012 the talks began", "12", "talks", "N001"),
        ("3.5 million tonnes", "3500000000", "tonnes", "N001"),
        ("fell by 12 percent", "12", "percentage points", "N002"),
        ("10 to 12 boats were lost", "12", "boats", "N003"),
        ("more than 300 people", "300", "people", "N005"),
    ],
)
def test_evidence_that_gives_another_number_does_not(words: str, value: str, unit: str, code: str) -> None:
    assert code in {issue.code for issue in supports(words, Decimal(value), unit)}


def test_a_number_that_only_names_something_is_no_rival() -> None:
    assert supports("Quay 7 handled 526,000 tonnes of grain", Decimal(526000), "tonnes", ("Grain handled",)) == ()


@pytest.mark.parametrize("words", ["Построено 28 школ, 4 страны дали деньги.", "В посёлке 90 школ, 4 комнаты пусты."])
def test_a_noun_that_ends_as_a_verb_does_takes_no_noun_of_another_number(words: str) -> None:
    assert [issue.code for issue in supports(words, Decimal(4), "schools", language="ru", told_in="en")] == ["N002"]


def test_a_verb_behind_a_number_leaves_it_the_noun_of_the_one_before() -> None:
    words = "Из 28 школ 19 получили ремонт."
    assert supports(words, Decimal(19), "schools", language="ru", told_in="en") == ()
