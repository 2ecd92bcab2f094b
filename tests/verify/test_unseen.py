"""Characters that cannot be seen are told of where they have no work to do."""

import pytest

from generator.captured import CaptureText
from generator.unseen import unseen, watermark
from generator.verify import find_passage, fold, prepare

TAGGED = "".join(chr(0xE0000 + ord(letter)) for letter in "not")


@pytest.mark.parametrize(
    "text",
    [
        f"did sail{TAGGED}",
        "sail\u200bed",
        "sail\u202edelias",
        "sea\U000e0101",
        "sea\ufe0f",
        "sa\u200cil",
        "\u200dsail",
        "sail\u2066ed",
        "\U0001f3f4 \U000e0067",
        "a\u3164b",
        "x\u00ad",
    ],
)
def test_a_character_out_of_its_place_is_seen(text: str) -> None:
    assert unseen(text)


@pytest.mark.parametrize(
    "text",
    [
        "plain words, and dashes – too",
        "می\u200cخواهم",
        "क्\u200dष",
        "❤\ufe0f",
        "1\ufe0f\u20e3",
        "👨\u200d👩\u200d👧",
        "🏳\ufe0f\u200d🌈",
        "👩🏽\u200d🚀",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "葛\U000e0100城",
        "שלום\u200f!",
        "co\u00adoperate",
        "10\u00a0000",
    ],
)
def test_a_character_in_its_place_is_none(text: str) -> None:
    assert unseen(text) == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("the sea\U000e0101 is ours", 1),
        ("the\u200b sea\u00ad is\ufeff ours", 0),
        ("the\u200b\u2060\u200b\u2060 sea", 4),
        ("the sea is ours", 0),
    ],
)
def test_a_watermark_is_told_from_layout(text: str, count: int) -> None:
    assert len(watermark(text)) == count


def test_a_watermark_in_the_source_hides_no_words() -> None:
    assert find_passage(prepare("The sea\U000e0101 is\u200b ours."), "The sea is ours").spans


def test_a_watermark_in_the_words_is_refused() -> None:
    found = find_passage(prepare("The sea is ours."), "The sea\U000e0101 is ours")
    assert [issue.code for issue in found.findings] == ["Q014"]


def test_a_watermark_is_not_shown() -> None:
    text = f"The sea\U000e0101 is{TAGGED} ours."
    assert CaptureText(text, ()).words(0, len(text)) == "The sea is ours."


def test_furniture_is_not_shown() -> None:
    text = "if the quota\n\np. 3\n\nis settled"
    at = text.index("p. 3")
    assert CaptureText(text, (), ((at, at + 4),)).words(3, len(text)).split() == "the quota is settled".split()


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष"])
def test_joiners_are_kept_where_they_make_the_word(word: str) -> None:
    assert fold(word) == word
