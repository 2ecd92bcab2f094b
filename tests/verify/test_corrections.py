"""Words that a printed correction takes back. Square brackets stand around the words that are cited."""

import pytest

from generator.verify import Span, verify_quotation
from generator.verify.cutting.corrections import withdrawn

TAKEN_BACK = [
    "Trade rose. Correction: an earlier version of this article said that [trade fell by 12 percent].",
    "Trade rose.\n\nAn earlier version of this article misstated [the catch as 140,000 tonnes]. It was 14,000.",
    "Trade rose.\n\nClarification\n\n[The ministers met in Bergen], this paper reported. They met in Oslo.",
    "[Trade fell by 12 percent].\n\nCorrection: An earlier version of this said that trade fell by 12 percent.",
    "[The catch is 140,000 tonnes].\n\nCorrection: The article misstated the catch as 140,000 tonnes. It was 14,000.",
    "Der Handel stieg.\n\nBerichtigung: In einer früheren Version hieß es, [der Handel sei gefallen].",
    "Le commerce monte.\n\nRectificatif : une version antérieure de cet article indiquait que [le commerce a baissé].",
    "El comercio sube.\n\nFe de erratas: una versión anterior decía que [el comercio cayó].",
    "Торговля растет.\n\nПоправка: в более ранней версии статьи говорилось, что [торговля упала].",
    "무역이 늘었다.\n\n정정합니다: 이전 기사에서 [무역이 줄었다고] 잘못 보도했습니다.",
    "무역이 늘었다.\n\n바로잡습니다: 이전 기사에서 [무역이 줄었다고] 잘못 보도했습니다.",
    "We said that [trade fell]. This statement has been retracted.",
    "An article on Tuesday about fish incorrectly said that [the fleet had sailed].",
    "Corrections and clarifications: The headline wrongly described [Mr Lund as a minister].",
    "A picture caption on Friday misidentified [the woman as Anna Berg].",
    "The story originally stated that [the fleet had sailed]. It had not.",
    "[The fleet had sailed by then].\n\nCorrection: This article first said that the fleet had sailed by then.",
]
STANDING = [
    "[The minister asked for a correction]: the figure was too low.",
    "[The first version of the treaty said nothing of boats].",
    "[Trade fell by 12 percent].\n\nCorrection: an earlier version gave the wrong date.",
    "The crews were tired. [An earlier report of the council said that the quay was safe].",
    "[He withdrew from the talks].",
    "He asked for clarification. [Trade fell by 12 percent].",
]


def taken_back(text: str) -> bool:
    span = Span(text.index("["), text.index("]") - 1)
    return any(withdrawn(text.replace("[", "").replace("]", ""), [span]))


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_words_that_a_correction_withdraws_are_for_review(text: str) -> None:
    assert taken_back(text)


@pytest.mark.parametrize("text", STANDING)
def test_words_that_stand_are_not(text: str) -> None:
    assert not taken_back(text)


@pytest.mark.parametrize(
    ("notice", "codes"),
    [
        ("Correction: This article misquoted Anna Berg, who spoke of another harbour.", ["Q016"]),
        ("Correction: These words were wrongly attributed to Berg.", ["Q016"]),
        ("Berichtigung: Anna Berg wurde falsch zitiert.", ["Q016"]),
        ("Correction: This article misquoted Jon Lund, who spoke of another harbour.", []),
        ('Correction: This article misquoted Anna Berg as saying "the boats are old".', []),
        ("Correction: Anna Berg spoke in May, not in June.", []),
        ("Anna Berg said later that others had misquoted her.", []),
    ],
)
def test_who_was_misquoted_is_quoted_only_after_a_look(notice: str, codes: list[str]) -> None:
    text = f'"We will keep the harbour open," Anna Berg said.\n\n{notice}'
    verdict = verify_quotation(text, "We will keep the harbour open", speaker="Anna Berg", others={"Jon Lund": ()})
    assert [issue.code for issue in verdict.findings] == codes
