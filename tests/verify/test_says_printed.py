"""Whether a basis says that a source prints a date: then the date is held against what is printed."""

import pytest

from generator.verify.text.apparatus import says_printed


@pytest.mark.parametrize(
    "basis",
    [
        "as printed",
        "The date is printed at the head.",
        "Das Datum ist im Kopf abgedruckt.",
        "La date est imprimée en tête.",
        "La fecha está impresa al principio.",
        "Дата указана в источнике.",
        "출처에 적힌 대로",
        "표기된 대로",
    ],
)
def test_it_says_so(basis: str) -> None:
    assert says_printed(basis)


@pytest.mark.parametrize(
    "basis",
    [
        "The year is not printed; it follows from the summit.",
        "The visit was in September 2023.",
        "Das Jahr ist nicht gedruckt.",
        "L'année n'est pas imprimée.",
        "El año no está impreso.",
        "Год нигде не напечатан.",
        "연도는 적혀 있지 않다.",
        "날짜가 표기되지 않았다.",
    ],
)
def test_it_says_that_it_is_not_or_nothing_of_it(basis: str) -> None:
    assert not says_printed(basis)
