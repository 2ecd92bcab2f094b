"""A name within a longer one that is somebody else's."""

import pytest
from babel import Locale

from generator.verify.evidence import Evidence
from generator.verify.telling.names.longer_names import longer_than
from generator.verify.telling.names.names import declared, names_held, stands
from generator.verify.text.normalise import fold

ANOTHER = [
    (("Guinea", "Guinean"), "Papua New Guinea sold its boats."),
    (("Guinea", "Guinean"), "The Papua New Guinean fleet sailed."),
    (("Guinea", "Guinean"), "GUINEA-BISSAU SOLD ITS BOATS."),
    (("Ireland", "Irish"), "The Northern Irish fleet sailed."),
    (("South Korea", "Republic of Korea"), "The Democratic People’s Republic of Korea sold its boats."),
    (("Congo", "Republic of the Congo"), "The Democratic Republic of the Congo sold its boats."),
    (("India", "Indian"), "Boats were lost in the Indian Ocean."),
    (("Soudan",), "Le Soudan du Sud a vendu ses bateaux."),
    (("Судан",), "Лодки Южного Судана проданы."),
    (("도미니카",), "도미니카 공화국은 배를 팔았다."),
]


@pytest.mark.parametrize(("forms", "text"), ANOTHER)
def test_a_name_does_not_stand_in_a_longer_one_of_somebody_else(forms: tuple[str, ...], text: str) -> None:
    assert not stands(forms, text)


@pytest.mark.parametrize(
    ("forms", "text"),
    [
        (("Guinea", "Guinean"), "Papua New Guinea sold its boats to Guinea."),
        (("Papua New Guinea", "Guinea"), "Papua New Guinea sold its boats."),
        (("South Korea", "Republic of Korea"), "The Republic of Korea sold its boats."),
        (("Судан",), "Лодки Судана проданы."),
    ],
)
def test_a_name_stands_beside_a_longer_one_and_in_one_of_its_own(forms: tuple[str, ...], text: str) -> None:
    assert stands(forms, text)


def test_who_is_told_of_by_a_longer_name_is_not_told_of_by_the_shorter() -> None:
    assert list(declared("Papua New Guinea sold its boats.", (("Guinea",),))) == []


def test_a_country_that_the_evidence_names_only_within_another_is_not_named() -> None:
    evidence = Evidence(passages=("South Sudan sold its boats.",), known=(("Sudan",),))
    assert [issue.code for issue in names_held("Sudan sold its boats.", evidence)] == ["C001"]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ru", "ko"])
def test_no_country_of_cldr_is_missed_whose_name_holds_that_of_another(language: str) -> None:
    """But for parts of a state, which are named with it: "Hong Kong SAR China"."""
    parts = {"HK", "MO", "BQ", "UM", "VI", "VG", "GS", "SH", "TA", "SX", "CD"}
    names = {code: name for code, name in Locale.parse(language).territories.items() if len(code) == 2}
    held = {
        (short, longer)
        for code, longer in names.items()
        for short in names.values()
        if code not in parts and short != longer and f" {short} " in f" {longer.replace('-', ' ')} "
    }
    assert {
        (s, one) for s, one in held if not any(fold(one).startswith(known) for known in longer_than(fold(s)))
    } == set()
