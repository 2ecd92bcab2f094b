"""Whether words of our own turn round what their evidence says."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names.common_words import speaks_of
from generator.verify.telling.phrases import phrase_held


def codes(text: str, *passages: str, **more: object) -> list[str]:
    return [issue.code for issue in meaning(text, Evidence(passages=passages, **more))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "passage", "code"),
    [
        ("The crews have not signed the paper.", "the crews have signed the paper", "M001"),
        ("The crews signed the paper.", "the crews have not signed the paper", "M001"),
        ("The harbour no longer takes boats.", "the harbour takes the boats of both", "M001"),
        ("Nobody doubts the ministers’ word.", "the ministers' word was heard", "M001"),
        ("The harbour will close its gates.", "the harbour could close its gates", "M002"),
        ("The clerk stole the crates.", "the clerk who allegedly stole the crates", "M002"),
        ("The crews sank the ferry.", "the crews attempted to sink the ferry", "M002"),
        ("The board sells its boats.", "the board plans to sell its boats", "M002"),
        ("The council saw a chance in the dam.", "the council saw a danger in the dam", "M003"),
        ("The clerk admitted the charge of theft.", "the clerk dismissed the charge of theft", "M003"),
        ("The board allowed night fishing.", "the board has barred night fishing", "M003"),
        ("Sales of mackerel rose sharply.", "sales of mackerel fell sharply", "M003"),
        ("The crews left the league in spring.", "the crews joined the league in spring", "M003"),
        ("The crews are unable to sail.", "the crews are able to sail", "M003"),
        ("Norway sued Iceland over the catch.", "Iceland sued Norway over the catch", "M004"),
        ("Exports from Norway to Iceland fell.", "exports from Iceland to Norway fell", "M004"),
        ("All crews signed the paper.", "some crews signed the paper", "M005"),
        ("All crews that are absent signed.", "some absent crews signed", "M005"),
        ("The crews signed the paper.", "the crews failed to sign the paper", "M001"),
        ("The crews have decided to sail.", "the crews took no decision about sailing", "M001"),
        (
            "The crews broke the law.",
            "the board found that the crews — all from the north — were not violating the law",
            "M001",
        ),
        ("The harbour will close early.", "the harbour is likely to close early", "M002"),
        ("The clerk spent 40 crates on himself.", "the clerk was accused of using 40 crates for himself", "M002"),
        ("The clerk used 40 crates for himself.", "the charge that the clerk used 40 crates for himself", "M002"),
        ("The ban ends in March.", "the ban will expire in March unless the board renews it", "M002"),
        ("The board stopped the sale of boats.", "the board resumed the sale of boats", "M003"),
        ("The board turned down the plan for boats.", "the board accepted the plan for boats", "M003"),
        ("The league called the catch certain.", "the league calls the catch unclear", "M003"),
        ("The crews sold their weapons.", "the crews, a guard says, did not sell their guns", "M001"),
        ("The board has taken a decision on quotas.", "no early decision of the board on quotas was taken", "M001"),
        ("The staff were fired over the firm’s losses.", "workers were hired by the company", "M003"),
        ("The crews want an office in Bergen.", "the plan for an office in Tromsø was told to crews at Bergen", "M004"),
        ("The guards freed the miners.", "the miners freed the guards", "M004"),
        ("The clerk is advised by Brekke.", "she advises Brekke on sales", "M004"),
        ("It is clear that Lund owns more boats than Brekke.", "Brekke has, they say, more boats than Lund", "M004"),
    ],
)
def test_a_statement_turned_round_is_seen(text: str, passage: str, code: str) -> None:
    assert code in codes(text, passage)


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("The crews have not signed the paper.", "the crews refused to sign the paper"),
        ("The board will close the gates.", "they asked if the ice holds, and the board will close the gates"),
        ("The crews refuse to sign.", "the crews will not sign"),
        ("No grave quarrel came over mackerel.", "mackerel were divided without a serious quarrel"),
        ("A quarrel was unlikely.", "no quarrel was to be expected"),
        ("Not only the crews signed the paper.", "the crews and others signed the paper"),
        ("The report names no ferry.", "the report speaks of crates and boats"),
        ("The harbour might close its gates.", "the harbour could close its gates"),
        ("A clerk is accused of stealing crates.", "the clerk who allegedly stole the crates"),
        ("The crews tried to sink the ferry.", "the crews attempted to sink the ferry"),
        ("It reopened on 4 May 2019.", "on 4 May it was opened again"),
        ("The charge was not admitted.", "the clerk dismissed the charge"),
        ("Sales fell, and prices rose.", "prices rose while sales fell"),
        ("Iceland was sued by Norway over the catch.", "Norway sued Iceland over the catch"),
        ("Iceland and Norway share the catch.", "Norway and Iceland share the catch"),
        ("Most crews signed.", "a majority of the crews signed"),
        ("Brekke is the chairman of Norway.", "Norwegian chairman Brekke"),
        ("The crews were unable to sail.", "the crews were unable to leave the port and sail"),
        ("The catch did not change.", "the catch held steady"),
        ("The crews hope that the board will help.", "the crews hope that the board can help"),
        ("The guards were freed by the miners.", "the miners freed the guards"),
        ("They have an office in Bergen.", "there are offices in Oslo, Bergen and Tromsø"),
        ("Few crews have a good opinion of Brekke.", "opinions of Lund differ; few have a good view of Brekke"),
        ("They have an office in Norway.", "they have an office in Bergen in Norway"),
        ("The plan for boats is the board’s.", "the board has a plan for boats, and the crews do not root in it"),
        ("The ban will end unless it is renewed.", "the ban will expire in March unless the board renews it"),
        ("The league did not meet the crews.", "rain … the league of crews has — as often — not met"),
        ("Die Boote fuhren nicht aus.", "die Boote fuhren aus"),
    ],
)
def test_a_fair_paraphrase_is_left_alone(text: str, passage: str) -> None:
    language = "de" if text.startswith("Die ") else "en"
    assert codes(text, passage, language=language, told_in=language) == []


def test_the_text_of_a_forecast_need_not_hedge() -> None:
    assert codes("The harbour will close its gates.", "the harbour could close its gates", hedged=True) == []


COAST = "The two lands share a long coast and an old habit of fishing"


def test_a_text_without_a_word_of_a_passage_does_not_speak_of_it() -> None:
    assert not speaks_of("The minister pays his clerks badly.", COAST, ())


def test_a_word_in_another_form_is_a_word_in_common() -> None:
    assert speaks_of("The fishermen pay their clerks badly.", COAST, ())


def test_a_name_is_no_word_in_common() -> None:
    assert not speaks_of("Brekke pays his clerks badly.", "Brekke and the old coast", (("Brekke",),))


@pytest.mark.parametrize(
    ("phrase", "codes"), [("unlikely", []), ("Unlikely", []), ("almost certain", ["E005"]), ("like", ["E005"])]
)
def test_a_phrase_of_the_source_stands_in_its_passages(phrase: str, codes: list[str]) -> None:
    evidence = Evidence(passages=("it is unlikely that the boats will sail",))
    assert [issue.code for issue in phrase_held(phrase, evidence)] == codes


def test_what_stands_in_parts_is_told_of_together() -> None:
    assert codes("The crews carry tools that are not sharp.", "tools for the crews", "blunt or non-sharp things") == []
    assert codes("Brekke warned that Lund would lose.", "Brekke warned the crews that Lund", "Lund will lose") == []
