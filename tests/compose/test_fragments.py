"""The address of words on the page that a source is published on."""

from urllib.parse import quote

import pytest

from generator.captured import CaptureText, Paragraph
from generator.compose.fragments import fragment, on_the_page


def capture(*blocks: str) -> CaptureText:
    text = "\n\n".join(blocks)
    starts = [text.index(block) for block in blocks]
    paragraphs = (Paragraph(s, s + len(b), "text", n + 1) for n, (s, b) in enumerate(zip(starts, blocks, strict=True)))
    return CaptureText(text, tuple(paragraphs))


def of(words: str, *blocks: str) -> str:
    found = capture(*blocks)
    start = found.text.index(words)
    return fragment(found, start, start + len(words))


@pytest.mark.parametrize(
    ("words", "text", "address"),
    [
        ("by sea", "Trade goes by sea.", ":~:text=by%20sea"),
        ("2021–2023, in all", "From 2021–2023, in all.", ":~:text=2021%E2%80%932023%2C%20in%20all"),
        ("well-known", "A well-known man.", ":~:text=well%2Dknown"),
        ("sold 1\u00a0200", "They sold 1\u00a0200 boats.", ":~:text=sold%201%20200"),
        ("b \u00a0c", "a b \u00a0c d", ":~:text=b%20%20c"),
        ("1 2 3 4 5 6 7 8 9 10 11", "0 1 2 3 4 5 6 7 8 9 10 11.", ":~:text=1%202%203%204,8%209%2010%2011"),
    ],
)
def test_words_are_given_as_they_are_printed(words: str, text: str, address: str) -> None:
    assert of(words, text) == address


def test_no_part_of_a_word_is_asked_for() -> None:
    assert of("한국 정부", "북한국 정부는 말했다") == ""


def test_a_word_that_the_passage_cuts_is_left_out() -> None:
    assert of("러시아 정부와 한국", "러시아 정부와 한국은") == ":~:text=" + of("러시아 정부와", "러시아 정부와")[8:]


def test_nothing_is_asked_for_across_blocks() -> None:
    assert of("end.\n\nBegin", "The end.", "Begin here") == ":~:text=end."


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("by sea\nand rail", "by%20sea,and%20rail"),
        ("sea\nand rail\nand road since 2021 and to this day", "sea,and%20to%20this%20day"),
    ],
)
def test_no_part_goes_across_a_line(words: str, address: str) -> None:
    assert of(words, f"Trade goes {words}.") == f":~:text={address}"


def test_words_at_the_beginning_of_a_line_are_told_apart_by_those_of_the_line_before() -> None:
    assert (
        of("rail or", "By sea, rail and\nby road or\nrail or air, and rail or none")
        == ":~:text=by%20road%20or-,rail%20or"
    )


def test_words_that_come_again_are_told_apart_by_those_before_them() -> None:
    assert of("the port", "We saw the port.", "They left the port.") == ":~:text=We%20saw-,the%20port"


@pytest.mark.parametrize(
    ("words", "other"),
    [("the port", "The Port"), ("10² boats", "102 boats"), ("a café", "A Cafe"), ("in Łódź", "IN LODZ")],
)
def test_words_that_come_again_in_other_letters_are_told_apart(words: str, other: str) -> None:
    assert of(words, f"We saw {words}.", f"{other} today") == f":~:text=We%20saw-,{quote(words)}"


def test_words_at_the_beginning_of_a_block_are_told_apart_by_those_behind_them() -> None:
    assert of("talks stall", "Talks stall", "talks stall, he said").endswith("talks%20stall,-%2C%20he%20said")


def test_what_stands_before_a_word_that_is_cut_is_that_word() -> None:
    assert of("나 정부와", "우리나 정부와 정부와") == ":~:text=%EC%9A%B0%EB%A6%AC%EB%82%98-,%EC%A0%95%EB%B6%80%EC%99%80"


def test_the_last_words_of_a_long_passage_stand_only_at_its_end() -> None:
    text = "No ferry came, said the mayor of the town, and no boat came, said the mayor of the town"
    assert of(text, text) == f":~:text=No%20ferry%20came%2C%20said,{quote('said the mayor of the town')}"


def test_an_address_with_a_place_of_its_own_keeps_it() -> None:
    assert on_the_page("https://example.org/#a", capture("by sea"), 0, 6) == "https://example.org/#a:~:text=by%20sea"
