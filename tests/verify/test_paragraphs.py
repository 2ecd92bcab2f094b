"""Paragraphs are what the text has, and a region ends where it ends."""

import pytest

from generator.verify import Span, find_passage, prepare, verify_quotation
from generator.verify.text.paragraphs import paragraphs

LONG = "The boats of both harbours lay still all week while the clerks counted crates and waited for the weather."
WRAPPED = """\
The boats of both harbours lay still all week while the
clerks counted crates and waited. Nobody could say how
long that would last, and nobody was asked to say it.
The men mended nets."""
INDENTED = """\
  The boats of both harbours lay still all week while the
clerks counted crates and waited for the weather to turn
and the men mended nets and talked.
  Nobody in the town could say how long that would last,
and nobody was asked by those who could have known it at
the ministry."""


def texts(text: str, *edges: int) -> list[str]:
    return [text[span.start : span.end] for span in paragraphs(text, edges)]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{LONG}\n\n{LONG}\n\n\n{LONG}", 3),
        (f"{LONG}\n{LONG} {LONG}\n{LONG}", 3),
        ('"Will you sail?" she asked.\n"No," he said.\n"Then who will?"\nHe went out.', 4),
        (f"Menu\nNews\nSport\n{LONG} {LONG}\n{LONG} {LONG}\n{LONG}", 6),
        (WRAPPED, 1),
        (f"{WRAPPED}\n\n{WRAPPED}", 2),
        (INDENTED, 2),
        ("Settings\nFont size\nShare", 1),
        ("  • one\n  • two\n  • three", 1),
        ("", 0),
        ("\n \n", 0),
        ("배가 항구에 있었다.\n그들은 기다렸다.\n아무도 몰랐다.", 3),
    ],
)
def test_paragraphs_are_what_the_text_has(text: str, count: int) -> None:
    assert len(texts(text)) == count


def test_a_wrapped_paragraph_ends_with_a_short_line() -> None:
    text = f"{WRAPPED}\n{WRAPPED}"
    assert len(texts(text)) == 2


def test_a_quotation_in_wrapped_verse_is_not_parted() -> None:
    assert (
        len(texts('"Row on, row on!\nThe sea that is so very wide and so very grey\nis wide," sang the old men')) == 1
    )


def test_a_region_parts_a_paragraph_at_its_edge() -> None:
    text = f"Boats stay out\nBy Erik Dahl\n{LONG}"
    assert texts(text, text.index("By"), text.index("The boats"))[1:] == ["By Erik Dahl", LONG]


def test_a_carriage_return_is_no_word() -> None:
    assert texts("One line.\r\n\r\nAnother.\r\n") == ["One line.", "Another."]


HEADER = "Fjord Review   p. 3"
PAGES = f'"The fleet will sail in spring if the quota\n\n{HEADER}\n\nis settled before the ice has gone," Arnason said.'


def without(text: str, *parts: str) -> list[Span]:
    return [Span(text.index(part), text.index(part) + len(part)) for part in parts]


def test_a_sentence_runs_on_across_a_page_header() -> None:
    source = prepare(PAGES, excluded=without(PAGES, HEADER))
    assert len(source.paragraphs) == 1


def test_a_quotation_runs_on_across_a_page_header() -> None:
    source = prepare(PAGES, excluded=without(PAGES, HEADER))
    words = "if the quota is settled before the ice has gone"
    assert verify_quotation(source, words, speaker="Jon Arnason", aliases=["Arnason"]).spans


def test_a_word_is_parted_by_a_page_header() -> None:
    text = f"The crates of the har-\n\n{HEADER}\n\nbour were counted."
    assert find_passage(prepare(text, excluded=without(text, HEADER)), "The crates of the harbour were counted").spans


def test_the_header_itself_is_not_quoted() -> None:
    source = prepare(PAGES, excluded=without(PAGES, HEADER))
    assert [issue.code for issue in find_passage(source, "Fjord Review").findings] == ["P005"]


@pytest.mark.parametrize("text", ["We will not sign it.", "We will\nnot\nsign it.", "We will not\nsign it."])
def test_nothing_is_taken_out_of_the_middle_of_a_line(text: str) -> None:
    source = prepare(text, excluded=without(text, "not"))
    assert find_passage(source, "We will sign").refused


def test_headlines_do_not_run_on_across_buttons() -> None:
    text = f"Boats stay out\n\nShare this page\n\n{LONG}"
    assert len(prepare(text, excluded=without(text, "Share this page")).paragraphs) == 2


def test_lines_are_counted_with_what_is_left_out() -> None:
    source = prepare(PAGES, excluded=without(PAGES, HEADER))
    assert source.line(PAGES.index("is settled")) == 5
