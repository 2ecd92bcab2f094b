"""Countries are known by the names that papers print, beside the one that CLDR puts first."""

import pytest

from generator.resolve.country_names import country_name, printed_names


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("hk", "Hong Kong"),
        ("mm", "Myanmar"),
        ("mm", "Burma"),
        ("tr", "Turkey"),
        ("ci", "Ivory Coast"),
        ("ci", "Cote d’Ivoire"),
        ("us", "U.S."),
        ("kn", "Saint Kitts and Nevis"),
        ("ba", "Bosnia and Herzegovina"),
    ],
)
def test_the_names_of_papers_are_known(code: str, name: str) -> None:
    assert name in printed_names(code, "en")


def test_names_of_english_papers_are_not_given_to_another_language() -> None:
    assert "Ivory Coast" not in printed_names("ci", "de")


def test_a_code_that_is_none_has_no_name() -> None:
    assert (country_name("qq", "en"), printed_names("qq", "en")) == (None, ())
