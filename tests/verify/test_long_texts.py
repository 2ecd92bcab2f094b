"""What is asked of a long text by a glance has the verdict that it has of a short one."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.names.names import names_held
from generator.verify.telling.numbers import numbers_held
from generator.verify.text.copying import shared_runs
from generator.verify.text.source_text import prepare

SAID = "Exports fell 12 percent to 1,200 boats in 2018. Twenty-one crews asked for 40 euros a day, not 300 to 500."
OTHER = "Nobody at the quay had seen the sea as calm as this before noon. " * 400


@pytest.mark.parametrize(
    "told",
    [
        "Exports fell by 12 percent.",
        "Exports rose by 12 percent.",
        "It was 12 boats.",
        "It was 12 percent of the 1,200 boats.",
        "It was 1,200 crews.",
        "It was 1200 boats.",
        "That was in 2018.",
        "That was in 2019.",
        "It was 2018 boats.",
        "Twenty-one crews asked.",
        "The crews were 21.",
        "The twenty-first crew asked.",
        "They asked for 40 euros a day.",
        "They asked for 40 euros a month.",
        "They asked for 40 dollars.",
        "They asked for 300.",
    ],
)
def test_a_number_is_held_in_a_long_text_as_in_a_short_one(told: str) -> None:
    short, long = (Evidence(passages=(text,), sentences=(text,)) for text in (SAID, f"{OTHER}\n\n{SAID}\n\n{OTHER}"))
    of_short, of_long = ([(i.severity, i.message) for i in numbers_held(told, one)] for one in (short, long))
    assert of_short == of_long


@pytest.mark.parametrize("around", ["", OTHER])
@pytest.mark.parametrize(
    ("told", "missing"),
    [
        ("Ann Vale left.", []),
        ("NATO left.", []),
        ("The Danes left.", []),
        ("Ann Dale left.", ["Dale"]),
        ("The WTO left.", ["WTO"]),
    ],
)
def test_a_name_is_held_in_a_long_text_as_in_a_short_one(told: str, missing: list[str], around: str) -> None:
    said = f"{around}In Denmark, Ann Vale of the North Atlantic Treaty Organization left the hall. {around}"
    found = names_held(told, Evidence(passages=(said,), sentences=(said,)))
    assert [issue.message.rpartition(" no ")[2] for issue in found] == missing


@pytest.mark.parametrize("words", ["the sea as calm as this before noon", "the quay had seen the sea as calm as that"])
def test_a_run_is_shared_however_often_its_words_stand_there(words: str) -> None:
    seldom, often = prepare(OTHER[:65]), prepare(OTHER)
    assert [*shared_runs(words, seldom)] == [*shared_runs(words, often)] != []
