"""A word that a style sheet hides is not in the text, and one that it only might hide is."""

import pytest

from generator.capture.html import parsed, read_html
from generator.capture.reading import Text
from tests.capture.hiding import SEEN, UNSEEN, page


def read(css: str) -> Text:
    return read_html(parsed(page(css)))


@pytest.mark.parametrize("css", UNSEEN)
def test_a_word_that_nobody_sees_is_left_out_and_said(css: str) -> None:
    assert "not" in [one.words for one in read(css).left_out]


@pytest.mark.parametrize("css", SEEN)
def test_a_word_that_is_seen_is_in_the_text(css: str) -> None:
    assert "not" in read(css).text.split()


def test_a_sheet_of_another_language_hides_nothing() -> None:
    sheet = "<style type='text/x-template'>p{display:none}</style><p>The talks"
    assert read_html(parsed(sheet)).text == "The talks\n"


@pytest.mark.parametrize("rule", ["q {quotes: none}", "q::before, q::after {content: none}"])
def test_marks_that_a_page_takes_off_its_quotations_are_not_put_there(rule: str) -> None:
    assert read_html(parsed(f"<style>{rule}</style><p>He said <q>no</q>.</p>")).text == "He said no.\n"


@pytest.mark.parametrize("depth", [100, 2_000])
def test_a_value_that_doubles_at_each_step_is_not_followed(depth: int) -> None:
    steps = "".join(f"--v{n}: var(--v{n + 1}) var(--v{n + 1});" for n in range(depth))
    assert "not" in read(f":root {{{steps}}} .x {{display: var(--v0)}}").text
