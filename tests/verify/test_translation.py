"""A translation beside the words that it gives."""

import pytest

from generator.verify.cutting.translation import translation_issues

KNOWN = [("Norway", "Oslo", "Norwegian"), ("Russia", "Moscow"), ("Germany", "Berlin"), ("Jon Arnason", "Arnason")]
LOCAL = {
    "de": {"Norway": "Norwegen", "Germany": "Deutschland", "Russia": "Russland"},
    "fr": {"Norway": "Norvège", "Germany": "Allemagne", "Russia": "Russie"},
    "ru": {"Norway": "Норвегия", "Germany": "Германия", "Russia": "Россия"},
}
FAITHFUL = [
    ("de", "Wir werden den Hafen nicht öffnen.", "We will not open the harbour."),
    ("de", "Wenn sie zahlen, öffnen wir den Hafen.", "If they pay, we open the harbour."),
    ("de", "Wir haben 1.200 Kisten verkauft.", "We sold 1,200 crates."),
    ("ru", "Мы не подпишем договор с Россией.", "We will not sign the treaty with Russia."),
    ("ru", "Если они заплатят, мы откроем порт.", "If they pay we will open the port."),
    ("fr", "Nous n'ouvrirons pas le port.", "We won't open the port."),
    ("fr", "Nous avons vendu 40 bateaux à la Norvège en 2019.", "In 2019 we sold 40 boats to Norway."),
    ("es", "No abriremos el puerto si no pagan.", "We will not open the port if they do not pay."),
    ("ko", "우리는 항구를 열지 않을 것이다.", "We will not open the port."),
    ("ko", "그들이 돈을 내면 항구를 열겠다.", "If they pay, we will open the port."),
    ("ko", "러시아와 조약에 서명하지 않았다.", "We did not sign a treaty with Russia."),
    ("de", "Kommt Oslo?", "Is Oslo coming?"),
    ("de", "Das ist unmöglich.", "That is impossible."),
    ("de", "Drei Boote kamen.", "Three boats came."),
    ("ru", "Четыре корабля пришли.", "Four ships came."),
    ("de", "Berlin schweigt.", "Berlin is silent."),
    ("de", "Moskau schweigt zu Norwegen.", "Moscow is silent on Norway."),
    ("es", "Podríamos firmar el tratado.", "We could sign the treaty."),
    ("de", "Wir lehnen den Vertrag ab.", "We do not accept the treaty."),
    ("ko", "우리는 그 법에 반대한다.", "We do not support that law."),
    ("ru", "Мы против строительства дороги.", "We do not want the road to be built."),
    ("ko", "회사가 대화에 나서면 파업을 멈춘다.", "If the company talks, we end the strike."),
]
UNFAITHFUL = [
    ("ko", "수출이 두 달째 줄었다.", "Exports have risen for two months."),
    ("ru", "Комиссия отклонила план.", "The commission approved the plan."),
    ("de", "Wir werden den Hafen nicht öffnen.", "We will open the harbour."),
    ("de", "Wenn sie zahlen, öffnen wir den Hafen.", "We open the harbour."),
    ("de", "Wir haben 1.200 Kisten verkauft.", "We sold 1,300 crates."),
    ("ru", "Мы не подпишем договор с Россией.", "We will sign the treaty with Russia."),
    ("ru", "Мы подпишем договор с Россией.", "We will sign the treaty with Germany."),
    ("ru", "Мы откроем порт.", "If they pay we will open the port."),
    ("fr", "Nous n'ouvrirons pas le port.", "We will open the port."),
    ("fr", "Nous avons vendu 40 bateaux à la Norvège en 2019.", "In 2018 we sold 40 boats to Norway."),
    ("es", "Abriremos el puerto.", "We will never open the port."),
    ("ko", "우리는 항구를 열지 않을 것이다.", "We will open the port."),
    ("ko", "항구를 열겠다.", "If they pay, we will open the port."),
    ("de", "Kommt Oslo?", "Oslo is coming."),
    ("es", "Podríamos firmar el tratado.", "We shall sign the treaty."),
    ("en", "We come.", "We may come."),
    ("de", "Wir öffnen den Hafen.", "Wir öffnen den Hafen."),
    ("fr", "Nous avons vendu 40 bateaux à la Norvège.", "We sold 40 boats to Russia."),
    ("ru", "4 миллиарда рублей", "4 million roubles"),
    ("fr", "Nous avons vendu 40 bateaux à la Norvège.", "We sold 40 boats to Germany."),
    ("ru", "Мы подпишем договор с Норвегией.", "We will sign the treaty with Germany."),
]


def codes(language: str, words: str, text: str) -> set[str]:
    found = translation_issues(words, text, language, "en", KNOWN, LOCAL.get(language, {}))
    return {issue.code for issue in found}


@pytest.mark.parametrize(("language", "words", "text"), FAITHFUL)
def test_a_faithful_translation_is_fine(language: str, words: str, text: str) -> None:
    assert codes(language, words, text) == set()


@pytest.mark.parametrize(("language", "words", "text"), UNFAITHFUL)
def test_another_number_name_negation_or_mood_is_found(language: str, words: str, text: str) -> None:
    assert codes(language, words, text)


ELSEWHERE = {"ru": {"Norway": "Норвегия", "Germany": "Германия"}, "ko": {"Norway": "노르웨이", "Germany": "독일"}}


def codes_elsewhere(told_in: str, words: str, text: str) -> set[str]:
    return {issue.code for issue in translation_issues(words, text, "en", told_in, KNOWN, {}, ELSEWHERE[told_in])}


@pytest.mark.parametrize(
    ("told_in", "words", "text"),
    [
        ("ru", "Norway lost the vote.", "Норвегия проиграла голосование."),
        ("ru", "They met Norway in Berlin.", "Они встретились с Норвегией в Берлине."),
        ("ru", "Oslo has rejected the plan.", "Осло отверг этот план."),
        ("ko", "Even if Norway pays, we stay.", "노르웨이가 돈을 내더라도 우리는 남는다."),
    ],
)
def test_names_are_looked_for_as_the_translation_calls_them(told_in: str, words: str, text: str) -> None:
    assert codes_elsewhere(told_in, words, text) == set()


@pytest.mark.parametrize(
    ("told_in", "words", "text"),
    [
        ("ru", "Norway lost the vote.", "Германия проиграла голосование."),
        ("ko", "Norway will come.", "독일이 올 것이다."),
        ("ko", "The fleet will come.", "노르웨이가 올 것이다."),
    ],
)
def test_another_country_is_found_where_the_translation_calls_it_otherwise(told_in: str, words: str, text: str) -> None:
    assert codes_elsewhere(told_in, words, text) == {"Q041"}


def test_a_language_without_word_lists_is_not_machine_checked() -> None:
    assert codes("is", "Við opnum höfnina.", "We will never open the harbour.") == set()


def test_a_text_that_reads_as_the_language_of_the_words_is_no_translation() -> None:
    found = translation_issues("We will sign the paper.", "They will never sign it.", "en", "de", [], {})
    assert {issue.code for issue in found} == {"Q040"}


def test_a_text_in_the_same_language_is_no_translation() -> None:
    assert codes("en-GB", "We will sign.", "We may sign.") == {"Q040"}
