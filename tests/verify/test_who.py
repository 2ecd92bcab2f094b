"""Who does it to whom is held between languages: by the order of names, their prepositions, cases and particles."""

import csv
from pathlib import Path

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning

KNOWN = (
    ("Portugal", "Portuguese"),
    ("Kenya", "Kenyan"),
    ("Ana Petrova", "Petrova", "Петрова", "페트로바"),
    ("Per Lund", "Lund", "Лунд", "룬드"),
)
with (Path(__file__).parent / "who.tsv").open(encoding="utf-8") as table:
    ROWS = [tuple(row.values()) for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)]
FAITHFUL, TURNED = ([row for verdict, *row in ROWS if verdict == kind] for kind in ("faithful", "turned"))


def codes(language: str, words: str, text: str) -> set[str]:
    evidence = Evidence(passages=(words,), sentences=(words,), known=KNOWN, language=language)
    return {issue.code for issue in meaning(text, evidence)}


@pytest.mark.parametrize(("language", "words", "text"), FAITHFUL)
def test_the_same_told_the_other_way_about_is_left_alone(language: str, words: str, text: str) -> None:
    assert codes(language, words, text) == set()


@pytest.mark.parametrize(("language", "words", "text"), TURNED)
def test_names_that_change_places_are_for_review(language: str, words: str, text: str) -> None:
    assert "M004" in codes(language, words, text)


def test_names_change_places_in_a_text_in_hangul_too() -> None:
    words = "Petrova invited Lund to Lisbon."
    evidence = Evidence(passages=(words,), sentences=(words,), known=KNOWN, told_in="ko")
    assert [issue.code for issue in meaning("룬드가 페트로바를 리스본으로 초청했다.", evidence)] == ["M004"]
