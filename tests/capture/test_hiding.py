"""A word that a style sheet hides is not in the text, and one that it only might hide is."""

import pytest

from generator.capture.html import parsed, read_html
from generator.capture.reading import Text
from tests.capture.hiding import BROUGHT_SEEN, BROUGHT_UNSEEN, SEEN, UNSEEN, page


def read(css: str, head: str = "") -> Text:
    return read_html(parsed(page(css, head)))


@pytest.mark.parametrize("css", UNSEEN)
def test_a_word_that_nobody_sees_is_left_out_and_said(css: str) -> None:
    assert "not" in [one.words for one in read(css).left_out]


@pytest.mark.parametrize("css", SEEN)
def test_a_word_that_is_seen_is_in_the_text(css: str) -> None:
    assert "not" in read(css).text.split()


@pytest.mark.parametrize("head", BROUGHT_UNSEEN)
def test_a_sheet_that_a_page_brings_along_hides_words(head: str) -> None:
    assert "not" not in read("", head).text.split()


@pytest.mark.parametrize("head", BROUGHT_SEEN)
def test_a_sheet_that_is_not_on_hides_nothing(head: str) -> None:
    assert "not" in read("", head).text.split()


def test_a_sheet_that_is_imported_from_elsewhere_is_told() -> None:
    assert any("Style sheets" in note for note in read("@import url(elsewhere.css) screen;").notes)


@pytest.mark.parametrize(
    "rule",
    [
        "position: absolute; left: -9999px",
        "font-size: 0",
        "color: transparent",
        "opacity: 0",
        "visibility: hidden",
        "display: inline-block; transform: scale(0)",
    ],
)
def test_words_of_a_sheet_that_it_hides_are_not_in_the_text(rule: str) -> None:
    assert "really" not in read(f".x::before {{content: 'really '; {rule}}}").text.split()


def test_words_of_a_sheet_beside_a_hidden_one_are_not_in_the_text() -> None:
    assert "really" not in read(".x {visibility: hidden} .x::before {content: 'really '}").text.split()


def test_words_of_a_sheet_may_stand_in_a_variable() -> None:
    assert "really not" in read(":root {--said: 'really '} .x::before {content: var(--said)}").text


@pytest.mark.parametrize("attribute", ["display='none'", "visibility='hidden'", "opacity='0'"])
def test_a_word_that_a_drawing_hides_is_left_out(attribute: str) -> None:
    drawing = f"<p>The talks were <svg width=80 height=20><text y=15 {attribute}>not</text></svg> over.</p>"
    assert " ".join(read_html(parsed(drawing)).text.split()) == "The talks were over."


def test_an_attribute_of_a_drawing_gives_way_to_a_style() -> None:
    drawing = "<style>text{display:block}</style><p>a <svg><text display=none>not</text></svg> b</p>"
    assert "not" in read_html(parsed(drawing)).text.split()


@pytest.mark.parametrize("rule", ["q {quotes: none}", "q::before, q::after {content: none}"])
def test_marks_that_a_page_takes_off_its_quotations_are_not_put_there(rule: str) -> None:
    assert read_html(parsed(f"<style>{rule}</style><p>He said <q>no</q>.</p>")).text == "He said no.\n"


def test_a_variable_that_names_itself_leaves_the_line_as_it_is() -> None:
    assert read(":root {--one: var(--two); --two: var(--one)} .x {display: var(--one)}").text == (
        "The talks were not over.\n"
    )


@pytest.mark.parametrize("depth", [100, 2_000])
def test_a_value_that_doubles_at_each_step_is_not_followed(depth: int) -> None:
    steps = "".join(f"--v{n}: var(--v{n + 1}) var(--v{n + 1});" for n in range(depth))
    assert "not" in read(f":root {{{steps}}} .x {{display: var(--v0)}}").text


@pytest.mark.parametrize(
    ("sign", "text"), [(" > ", "One two"), ("|", "One two"), (" ", "One two"), ("↗", "Onetwo"), ("", "Onetwo")]
)
def test_a_printed_sign_parts_the_words_around_it(sign: str, text: str) -> None:
    html = f"<style>i::after {{content: '{sign}'}}</style><p><i>One</i><i>two</i></p>"
    assert read_html(parsed(html)).text == f"{text}\n"
