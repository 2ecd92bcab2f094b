"""What the sentence around evidence does to it. Square brackets stand around the evidence."""

import pytest

from generator.verify import find_passage, prepare
from generator.verify.cutting.denials import Told, evidence_issues

LEAD = "The boats of both countries lay in the harbour all week.\n\n"
OURS = Told("", "en", asserted=True, voiced=False)
TURNED = [
    "It is not true that [trade fell by 12 percent], the office said.",
    "It is false that [trade fell by 12 percent].",
    "[Trade fell by 12 percent]. This is false.",
    "[Trade fell by 12 percent], the mayor said. That claim was wrong.",
    "The paper wrote that [trade fell by 12 percent]. The ministry denied it.",
    "The claim that [trade fell by 12 percent] is false.",
    "The rumour that [trade fell by 12 percent] has been refuted.",
    "The office denied that [trade fell by 12 percent].",
    "The office denied reports that [trade fell by 12 percent].",
    "There is no evidence that [trade fell by 12 percent].",
    "No one claims that [trade fell by 12 percent].",
    "The office did not say that [trade fell by 12 percent].",
    "The office never said [trade fell by 12 percent].",
    "He pretended that [trade fell by 12 percent].",
    "It is a myth that [trade fell by 12 percent].",
    "Contrary to reports, it was not the case that [trade fell by 12 percent].",
    "Few believe that [trade fell by 12 percent].",
    "It is doubtful whether [trade fell by 12 percent].",
    "If the ice stays, [trade will fall by 12 percent].",
    "[Trade will fall by 12 percent] if the ice stays.",
    "[Trade will fall by 12 percent], unless Oslo pays.",
    "Unless Oslo pays, [trade will fall by 12 percent].",
    "[Trade fell by 12 percent], except in Bergen.",
    "[Trade fell by 12 percent], but not in Bergen, where nobody fishes.",
    "[Trade fell by 12 percent], but only in Bergen.",
    "[Trade fell by 12 percent], albeit from a record.",
    "[Trade fell by 12 percent], or so the office said.",
    "[Trade fell by 12 percent], with two exceptions.",
    "[Der Handel fiel um 12 Prozent], aber nur in der Stadt Bergen.",
    "[Le commerce a baissé de 12 pour cent], mais pas à Bergen.",
    "[El comercio cayó un 12 por ciento], aunque no en Bergen.",
    "[Торговля упала на 12 процентов], но только в Бергене.",
    "In theory, [trade fell by 12 percent].",
    "Allegedly [trade fell by 12 percent].",
    "[Trade fell by 12 percent], allegedly.",
    "Oslo did not [impose a tariff of its own].",
    "Oslo refused to [impose a tariff of its own].",
    "Oslo has never [imposed a tariff of its own].",
    "Few of the [crews want to stay].",
    "None of the [crews want to stay].",
    "[Trade between the two] did not fall.",
    "[Trade fell by 12 percent]. Not so, says the office: that is nonsense.",
    "[Trade fell by 12 percent]. It did not.",
    "Reports claimed wrongly that [trade fell by 12 percent].",
    "The article wrongly reported that [trade fell by 12 percent].",
    "Es ist nicht wahr, dass [der Handel um 12 Prozent fiel].",
    "Niemand glaubt, dass [der Handel um 12 Prozent fiel].",
    "Die Behörde bestritt, dass [der Handel um 12 Prozent fiel].",
    "[Der Handel fiel um 12 Prozent]. Das ist falsch.",
    "Wenn das Eis bleibt, [fällt der Handel um 12 Prozent].",
    "Il est faux que [le commerce a baissé de 12 pour cent].",
    "Personne ne croit que [le commerce a baissé de 12 pour cent].",
    "[Le commerce a baissé de 12 pour cent]. C'est faux.",
    "No es cierto que [el comercio cayó un 12 por ciento].",
    "Nadie cree que [el comercio cayó un 12 por ciento].",
    "Неправда, что [торговля упала на 12 процентов].",
    "Никто не верит, что [торговля упала на 12 процентов].",
    "[Торговля упала на 12 процентов]. Это неправда.",
    "[무역이 12퍼센트 줄었다는] 것은 사실이 아니다.",
    "[무역이 12퍼센트 줄었다고] 믿는 사람은 아무도 없다.",
    "[무역이 12퍼센트 줄었다]. 이는 사실이 아니다.",
    "Oslo hopes that [trade will grow by 12 percent].",
    "Oslo claimed that [trade grew by 12 percent].",
    "Oslo expects trade to [grow by 12 percent].",
    "Oslo fears that in spring [trade will fall].",
    "Oslo hofft, dass [der Handel um 12 Prozent wächst].",
    "Oslo prétend que [le commerce a monté].",
    "Осло надеется, что [торговля вырастет].",
]
CARRIED = [
    "[Trade fell by 12 percent], the office said.",
    "There is no doubt that [trade fell by 12 percent].",
    "The office did not only say that [trade fell by 12 percent].",
    "The office did not react, and [trade fell by 12 percent].",
    "[Trade fell by 12 percent]. That is a lot.",
    "[Trade fell by 12 percent]. It was the fifth fall in a row, and not the last one.",
    "[Trade fell by 12 percent] without a word from Oslo.",
    "Oslo, which does not fish, [imposed a tariff of its own].",
    "He asked if [trade fell by 12 percent].",
    "It is no secret that [trade fell by 12 percent].",
    "After the failed talks [Oslo imposed a tariff of its own].",
    "The minister, not his deputy, said that [trade fell by 12 percent].",
    "Since nobody objected, [Oslo imposed a tariff of its own].",
    "[Oslo imposed a tariff of its own] that does not apply to fish.",
    "Der Handel wuchs nicht mehr, und [die Flotte blieb im Hafen].",
    "The office said that [trade grew by 12 percent].",
    "Oslo hopes for a mild winter, and [trade grew by 12 percent].",
]


def codes(sentence: str, told: Told = OURS) -> set[str]:
    words = sentence[sentence.index("[") + 1 : sentence.index("]")]
    source = prepare(LEAD + sentence.replace("[", "").replace("]", ""))
    (span,) = find_passage(source, words).spans
    return {issue.code for issue in evidence_issues(source, span, told)}


@pytest.mark.parametrize("sentence", TURNED)
def test_evidence_that_its_sentence_turns_is_for_review(sentence: str) -> None:
    assert codes(sentence)


@pytest.mark.parametrize("sentence", CARRIED)
def test_evidence_that_its_sentence_leaves_as_it_is_is_not(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("The office does not believe in a fall.", "The office denied that [trade fell by 12 percent]."),
        ("Trade could fall.", "If the ice stays, [trade will fall by 12 percent]."),
        ("Trade fell in most towns, except in one.", "[Trade fell by 12 percent], except in Bergen."),
        ("Trade reportedly fell.", "Allegedly [trade fell by 12 percent]."),
    ],
)
def test_what_our_own_words_say_as_well_is_not_lost(told: str, sentence: str) -> None:
    voiced = "reportedly" in told
    assert codes(sentence, Told(told, "en", asserted=True, voiced=voiced)) == set()


def test_what_another_voice_calls_false_is_still_what_the_holder_says() -> None:
    assert codes("[Trade fell by 12 percent]. That claim was wrong.", Told("", "en", False, False)) == set()
