"""Names in words of our own."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.names.names import names_held

NORWAY = ("Norway", "Norwegian", "Oslo")
ICELAND = ("Iceland",)
LUND = ("Per Lund", "Lund")
POST = ("The Iceland Post",)
KNOWN = (NORWAY, ICELAND, LUND, POST)


def codes(text: str, *passages: str, sentences: tuple[str, ...] = (), **more: object) -> list[str]:
    evidence = Evidence(passages=passages, sentences=sentences, known=KNOWN, **more)  # type: ignore[arg-type]
    return [issue.code for issue in names_held(text, evidence)]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Norway waits.", "Oslo is waiting"),
        ("Norwegian boats wait.", "Norway is waiting"),
        ("Iceland waits.", "the Icelandic boats are waiting"),
        ("Lund’s boats wait.", "Per Lund has boats that wait"),
        ("The Iceland Post reports it.", "it was in The Iceland Post"),
        ("The crews met in Bergen.", "at Bergen they met"),
        ("French crews met there.", "crews from France"),
        ("Britain’s crews met there.", "crews of the U.K."),
        ("The North Sea Board met.", "the NSB has met"),
        ("The NSB met.", "the North Sea Board has met"),
        ("President Kallas met them.", "they met Kallas"),
        ("The Harbour Party lost.", "the Harbour men lost their seats"),
        ("Boats waited. Talks failed on Monday, in July.", "nothing of that"),
        ("Talks failed.", "the talks did not come to anything"),
        ("In the west the boats wait.", "there they are"),
        ("The Anglo-Norwegian treaty fell.", "the treaty of Britain and Norway fell"),
        ("Tromso waits.", "Tromsø is waiting"),
        ("Halvard Brekke met the crews.", "the crews met Brekke"),
        ("The NSB froze the quota.", "an NSB-led talk froze the quota"),
        ("The quota was the NSB’s.", "its own board — NSB — gave the quota"),
        ("The CPI rose.", "the consumer price index rose"),
        ("The crews are from Germany.", "the crews of Berlin met"),
        ("Chebyshov met the crews.", "the crews met Chebyshev"),
        ("The Fund warned the crews.", "the crews were warned by the IMF"),
        ("Corruption was the cause.", "bribes were why"),
        ("The Republican leader met them.", "the leader of the GOP met them"),
    ],
)
def test_a_name_holds_by_any_form_of_it(text: str, passage: str) -> None:
    assert codes(text, passage) == []


@pytest.mark.parametrize(
    ("text", "passage", "code"),
    [
        ("Per Lund broke off the talks.", "the talks broke off", "C001"),
        ("The Iceland Post reports it.", "Iceland reports it", "C001"),
        ("Iceland reports it.", "The Norwegian Post reports it", "C001"),
        ("The crews met in Bergen.", "the crews met in Tromsø", "C006"),
        ("The crews of Halvard Brekke met.", "the crews met", "C006"),
        ("Halvard Brekke met the crews.", "the crews met", "C006"),
        ("French crews met there.", "crews from Finland", "C006"),
        ("South Korea waits.", "North Korea waits", "C006"),
        ("NATO waits.", "the alliance waits", "C006"),
        ("Halvard Brekke met the crews.", "the crews met Sigrid Brekke", "C006"),
        ("South Korea waits.", "they wait in Pyongyang", "C006"),
        ("The crews are from Berlin.", "the crews of Germany met", "C006"),
        ("Brekke said that it was over.", "he said that it was over", "C006"),
    ],
)
def test_a_name_that_the_evidence_lacks_is_found_out(text: str, passage: str, code: str) -> None:
    assert codes(text, passage) == [code]


def test_a_name_in_the_sentence_of_the_passage_holds() -> None:
    assert codes("Norway waits.", "is waiting", sentences=("Oslo is waiting.",)) == []


def test_a_name_that_is_granted_needs_no_passage() -> None:
    assert codes("Lund waits for Bergen.", "he waits", granted=(LUND, ("Bergen",))) == []


@pytest.mark.parametrize(("text", "found"), [("It quotes experts.", []), ("It quotes Experts of rank.", ["C001"])])
def test_a_common_noun_by_which_somebody_is_called_names_nobody(text: str, found: list[str]) -> None:
    evidence = Evidence(("Nobody came to the quay.",), known=(("Experts, not named", "Experts", "experts"),))
    assert [issue.code for issue in names_held(text, evidence)] == found


def test_a_subject_is_told_once() -> None:
    assert codes("Lund waits, and Lund sails.", "he waits") == ["C001"]


def test_a_name_in_another_script_is_not_compared() -> None:
    assert codes("Per Lund and Halvard Brekke wait.", "Пер Лунд ждёт", language="ru") == []


@pytest.mark.parametrize(
    ("text", "passage", "language", "found"),
    [
        ("Iceland sold three boats.", "Норвегия продала три лодки", "ru", ["C006"]),
        ("Norway sold three boats.", "Норвегия продала три лодки", "ru", []),
        ("Norwegian crews sold three boats.", "норвежские рыбаки продали три лодки", "ru", []),
        ("Iceland sold three boats.", "он продал три лодки", "ru", []),
        ("Iceland sold three boats.", "노르웨이는 배 세 척을 팔았다", "ko", ["C006"]),
        ("Norway sold Iceland boats.", "노르웨이는 아이슬란드에 배를 팔았다", "ko", []),
    ],
)
def test_no_country_is_put_for_another_in_other_letters(
    text: str, passage: str, language: str, found: list[str]
) -> None:
    assert codes(text, passage, language=language) == found


@pytest.mark.parametrize(
    ("passage", "found"), [("한국은 아이슬란드에 배를 팔았다", []), ("영국은 아이슬란드에 배를 팔았다", ["C006"])]
)
def test_a_country_in_other_letters_is_known_by_its_short_name(passage: str, found: list[str]) -> None:
    evidence = Evidence(passages=(passage,), known=(ICELAND, ("South Korea",)), language="ko")
    assert [issue.code for issue in names_held("South Korea sold boats.", evidence)] == found


def test_a_country_in_other_letters_is_known_by_a_name_that_the_briefing_gives() -> None:
    evidence = Evidence(
        passages=("조선은 아이슬란드에 배를 팔았다",), known=(ICELAND, ("North Korea", "조선")), language="ko"
    )
    assert [issue.code for issue in names_held("North Korea sold boats.", evidence)] == []


def test_a_country_in_another_language_is_known_by_its_name_there() -> None:
    assert codes("Norway waits.", "Norwegen wartet", language="de") == []


def test_a_word_with_a_capital_at_the_front_is_no_name() -> None:
    assert codes("Whether Norway waits is open.", "Oslo is waiting") == []


def test_an_acronym_that_reads_like_a_word_is_a_name() -> None:
    assert codes("The boats of the US wait.", "they told us of the boats") == ["C006"]


def test_whom_a_pronoun_means_may_be_named_where_the_sentence_before_names_them() -> None:
    before, own = "The Harbourmaster was furious.", "He threatened to close the river."
    there = {"sentences": (own,), "paragraphs": (f"{before} {own} The Warden kept still.",)}
    assert codes("The Harbourmaster threatened them.", "threatened to close the river", **there) == []
    assert codes("The Warden threatened them.", "threatened to close the river", **there) == ["C006"]


def test_many_at_the_front_of_a_sentence_who_own_something_are_no_name() -> None:
    assert codes("Fishermen’s wives brought it.", "the wives of the crews brought it") == []
