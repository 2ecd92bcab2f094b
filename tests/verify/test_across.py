"""What is told in one language does not turn round what its evidence says in another."""

import csv
from pathlib import Path

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning

with (Path(__file__).parent / "across.tsv").open(encoding="utf-8") as table:
    ROWS = [tuple(row.values()) for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)]
FAITHFUL, TURNED = ([row for verdict, *row in ROWS if verdict == kind] for kind in ("faithful", "turned"))


def codes(language: str, told_in: str, words: str, text: str) -> set[str]:
    evidence = Evidence(passages=(words,), sentences=(words,), language=language, told_in=told_in)
    return {issue.code for issue in meaning(text, evidence)}


@pytest.mark.parametrize(("language", "told_in", "words", "text"), FAITHFUL)
def test_what_says_the_same_is_left_alone(language: str, told_in: str, words: str, text: str) -> None:
    assert codes(language, told_in, words, text) == set()


@pytest.mark.parametrize(("language", "told_in", "words", "text"), TURNED)
def test_what_is_turned_round_is_for_review(language: str, told_in: str, words: str, text: str) -> None:
    assert codes(language, told_in, words, text) & {"M001", "M002", "M003"}


def test_a_forecast_need_not_repeat_its_hedge() -> None:
    words = "Das Werk könnte im Herbst schließen."
    evidence = Evidence(passages=(words,), sentences=(words,), language="de", hedged=True)
    assert not list(meaning("The plant closes in autumn.", evidence))
