"""What a word is to search, in any script."""

import pytest

from generator.search import fold, terms


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ólafsdóttir", "olafsdottir"),
        ("Ёлка", "елка"),
        ("ﬁsh", "fish"),
        ("Straße", "strasse"),
        ("ΟΔΟΣ", "οδοσ"),
        ("İstanbul", "istanbul"),
        ("مُحَمَّد", "محمد"),
        ("مـــحمد", "محمد"),
        ("am\u00admunition", "ammunition"),
    ],
)
def test_letters_are_small_and_bare(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Seoul-Moscow ties", ["seoul", "moscow", "ties"]),
        ("155-mm shells", ["155", "mm", "shells"]),
        ("министр Лавров", ["министр", "лавров"]),
        ("وزير الخارجية", ["وزير", "الخارجية"]),
        ("東京都", ["東京", "京都", "都"]),
        ("G7東京", ["g7", "東京", "京"]),
        ("quota_talks", ["quota", "talks"]),
    ],
)
def test_words_are_cut_where_their_script_cuts_them(text: str, found: list[str]) -> None:
    assert terms(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("140,000 tonnes", ["140000", "tonnes"]),
        ("1,234,567", ["1234567"]),
        ("155,000mm", ["155000", "mm"]),
        ("in 2021,2023 and 1,20", ["in", "2021", "2023", "and", "1", "20"]),
    ],
)
def test_a_number_is_one_word_with_or_without_commas(text: str, found: list[str]) -> None:
    assert terms(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moscow’s aid", ["moscow", "aid"]),
        ("l'Ukraine", ["ukraine"]),
        ("O'Brien", ["brien"]),
        ("plan 'B'", ["plan", "b"]),
        ("a ton", ["a", "ton"]),
    ],
)
def test_a_single_letter_that_an_apostrophe_joins_is_no_word(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_a_korean_word_is_found_by_its_beginning() -> None:
    (whole,), (start,) = terms("한국은"), terms("한국")
    assert whole.startswith(start)


def test_a_korean_word_is_found_by_half_a_syllable() -> None:
    (whole,), (start,) = terms("한국은"), terms("한구")
    assert whole.startswith(start)


def test_any_character_of_a_script_without_spaces_begins_a_term() -> None:
    text = "東京都"
    assert all(any(term.startswith(char) for term in terms(text)) for char in text)
