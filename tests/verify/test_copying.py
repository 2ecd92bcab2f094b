"""What is copied and what only looks it: names, titles and quotations of any marks are no sentences of ours."""

import pytest

from generator.captured import CaptureText
from generator.findings import Finding, Place, Severity
from generator.verify import prepare, shared_runs
from generator.verify.text.elsewhere import Elsewhere

SOURCE = prepare(
    "The boats of both harbours lay still all week while the clerks counted crates. Ministers of Norway, Iceland, the "
    "Faroe Islands, Greenland, Denmark, Sweden and Finland met. The North Atlantic Council for the Conservation of "
    "Mackerel and Herring Stocks met in Bergen. Ja, die Regierung in Oslo hat gestern den Vertrag mit Island nicht "
    "unterschrieben."
)
RUN = "boats of both harbours lay still all week while the clerks counted"


@pytest.mark.parametrize(
    "prose",
    [
        f"The {RUN} crates.",
        f"They say the {RUN.upper()} crates.",
        f"Nobody “knows” that the {RUN} crates.",
        f"The workers' {RUN} crates, he thinks.",
        f"See [the {RUN} crates](https://example.org/a).",
        "die Regierung in Oslo hat gestern den Vertrag mit Island nicht unterschrieben",
    ],
)
def test_a_run_of_the_sources_words_is_found(prose: str) -> None:
    assert list(shared_runs(prose, SOURCE))


@pytest.mark.parametrize(
    "prose",
    [
        f"It says “{RUN} crates”.",
        f"It says ‘{RUN} crates’.",
        f"It says ‹{RUN} crates›.",
        f"It says «{RUN} crates».",
        f"It says 「{RUN} crates」.",
        f"It says:\n\n> The {RUN} crates.\n",
        "Seven came: Norway, Iceland, the Faroe Islands, Greenland, Denmark, Sweden and Finland.",
        "A body, the North Atlantic Council for the Conservation of Mackerel and Herring Stocks, exists.",
        "The boats of both harbours lay.",
    ],
)
def test_quotations_and_names_are_no_copy(prose: str) -> None:
    assert not list(shared_runs(prose, SOURCE))


def missed(exact: str) -> str:
    finding = Finding("Q001", Severity.ERROR, Place("f.yml"), "m", "h", (("exact", f'"{exact}"'),))
    captures = {"one": CaptureText("No such words.", ()), "two": CaptureText("The sea is “ours” and wide.", ())}
    return next(Elsewhere(captures).told([finding], "one")).hint


def test_words_of_another_source_are_said_to_stand_there() -> None:
    assert missed('The sea is "ours"').startswith("These words stand in two")


@pytest.mark.parametrize("exact", ["The sea is theirs", "No such words", "The sea"])
def test_words_of_no_other_source_are_not(exact: str) -> None:
    assert missed(exact) == "h"
