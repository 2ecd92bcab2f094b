"""Words that speak of the sources as one set are found; words that count something else are not."""

import pytest

from generator.verify.telling.sets import set_words

SETS = [
    ("en", "Two articles, three years apart.", "Two articles", 2),
    ("en", "Both of the reports say so.", "Both of the reports", 2),
    ("en", "In both long essays it is firm.", "both long essays", 2),
    ("en", "She is the only expert on the strait.", "the only", None),
    ("en", "Neither author was there.", "Neither author", None),
    ("en", "No source gives an amount.", "No source", None),
    ("en", "All 12 sources agree.", "All 12 sources", 12),
    ("en", "Nobody else was asked.", "Nobody else", None),
    ("en", "The article calls it broken.", "The article", 1),
    ("en", "One invented article, to start from.", "One invented article", 1),
    ("en", "The last report is silent.", "last report", None),
    ("de", "Beide Artikel sagen es.", "Beide Artikel", 2),
    ("de", "Er ist der einzige, der es weiß.", "der einzige", None),
    ("de", "Keine Quelle nennt eine Zahl.", "Keine Quelle", None),
    ("fr", "Les deux articles le disent.", "deux articles", 2),
    ("fr", "C’est la seule voix de l’île.", "la seule", None),
    ("es", "Ambos informes callan.", "Ambos informes", 2),
    ("es", "Es el único testigo.", "el único", None),
    ("ru", "Обе статьи молчат.", "Обе статьи", 2),
    ("ru", "Это единственный свидетель.", "единственный", None),
    ("ko", "두 기사 모두 말한다.", "두 기사", 2),
    ("ko", "유일한 전문가이다.", "유일한", None),
]


@pytest.mark.parametrize(("language", "text", "words", "count"), SETS, ids=[f"{s[0]} {s[2]}" for s in SETS])
def test_words_for_a_whole_set_are_found_with_their_count(
    language: str, text: str, words: str, count: int | None
) -> None:
    first = next(set_words(text, language))
    assert (first.words, first.count) == (words, count)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Blame on both sides."),
        ("en", "Both capitals know it."),
        ("en", "All boats stayed in port, and each crew went home."),
        ("en", "Three ranks, one calibre, no amounts."),
        ("en", "It was sold only in the summer."),
        ("en", "A 100-page report lists the boats."),
        ("en", "There was another. Experts knew."),
        ("en", "A newspaper of the coast printed the list."),
        ("de", "Beide Länder haben Boote."),
        ("fr", "Les deux pays se taisent."),
        ("es", "Los dos países callan."),
        ("ru", "Обе страны молчат."),
        ("ko", "두 나라는 이웃이다."),
    ],
)
def test_words_that_count_something_else_are_let_be(language: str, text: str) -> None:
    assert list(set_words(text, language)) == []


def test_the_year_that_follows_is_told() -> None:
    assert next(set_words("In the article of 2019 it is calm.", "en")).year == "2019"


def test_a_language_that_is_not_listed_is_read_as_english() -> None:
    assert next(set_words("Both reports", "xx")).count == 2
