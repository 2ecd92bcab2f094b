"""Who gives to whom, how likely an act is told to be, and what is hedged, negated or told plainly."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names.names import names_held

KNOWN = (("Portugal", "Portuguese"), ("Kenya", "Kenyan"))
DELIVERED = "In March 2017 Portugal delivered 3,400 crates of herring to Kenya"
MAY = "Mei Tanaka, a spokeswoman for the fleet, said that Kenya may lift its tariff on salt"
UNLIKELY = "It is unlikely that Kenya will join the northern fleet before 2019"
CERTAIN = "Kenya is almost certain to join the northern fleet"
NO_ANSWER = "Kenya did not offer a noteworthy response to Portugal's remark"
LINE = "Portugal has a softer position towards Kenya"
FEW = "Kenya is likely to join the northern fleet, few of whose boats sail"


def found(text: str, passage: str, *, hedged: bool = False) -> list[str]:
    evidence = Evidence(passages=(passage,), sentences=(passage,), known=KNOWN, hedged=hedged)
    return [issue.code for issue in meaning(text, evidence)]


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        ("Portugal sent Kenya 3,400 crates of herring in March 2017.", DELIVERED, []),
        ("Kenya received 3,400 crates of herring from Portugal in March 2017.", DELIVERED, []),
        ("Kenya was sent 3,400 crates by Portugal.", DELIVERED, []),
        ("Kenya got 3,400 crates of herring from the Portuguese.", DELIVERED, []),
        ("Kenya sent Portugal 3,400 crates of herring in March 2017.", DELIVERED, ["M004"]),
        ("Portugal received 3,400 crates of herring from Kenya in March 2017.", DELIVERED, ["M004"]),
        ("Portugal was sent 3,400 crates by Kenya.", DELIVERED, ["M004"]),
        ("Portugal got 3,400 crates from the Kenyans.", DELIVERED, ["M004"]),
        ("Kenya could end its tariff on salt, Mei Tanaka says.", MAY, []),
        ("Kenya ends its tariff on salt, Mei Tanaka says.", MAY, ["M002"]),
        ("Kenya will end its tariff on salt, Mei Tanaka says.", MAY, ["M002"]),
        ("Kenya is not expected to join the northern fleet.", UNLIKELY, []),
        ("Kenya is expected to stay out of the northern fleet.", UNLIKELY, []),
        ("Kenya will join the northern fleet.", UNLIKELY, ["M003"]),
        ("It is doubtful that Kenya will join the northern fleet.", CERTAIN, ["M003"]),
        ("Kenya is not expected to join the northern fleet, few of whose boats sail.", FEW, ["M001", "M003"]),
        ("Kenya has taken a gentler line towards Portugal.", LINE, ["M004"]),
        ("Portugal has taken a gentler line towards Kenya.", LINE, []),
        ("Tension between Kenya and Portugal eased in March.", "rising tensions between Kenya and Portugal", ["M003"]),
        ("Portugal has paid for the boats of Kenya.", "Portugal has yet to pay for the boats of Kenya", ["M001"]),
        ("Kenya gave a noteworthy answer to Portugal's remark, and then the boats went out.", NO_ANSWER, ["M001"]),
    ],
)
def test_a_text_that_turns_its_passage_round_is_for_review(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Kenya joins the northern fleet.", []),
        ("Kenya stays out of the northern fleet.", []),
        ("Kenya is expected to join the northern fleet.", ["M003"]),
        ("Kenya is certain to join the northern fleet.", ["M003"]),
    ],
)
def test_a_forecast_may_be_told_plainly_but_not_as_likely_where_it_is_unlikely(text: str, codes: list[str]) -> None:
    assert found(text, UNLIKELY, hedged=True) == codes


@pytest.mark.parametrize(
    ("text", "named"),
    [("Made-up reports spread on the pier.", False), ("Fewer New Yorkers came.", True), ("Hyun-woo said so.", True)],
)
def test_a_compound_at_the_front_of_a_sentence_is_no_name(text: str, named: bool) -> None:
    passage = "invented tales went round among the crews"
    assert bool(list(names_held(text, Evidence(passages=(passage,), sentences=(passage,))))) is named


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        (
            "Whether the plan would find enough votes was not clear.",
            "it is unclear whether the plan will gain enough support to pass the council",
            [],
        ),
        (
            "Whether the plan would find enough votes was clear.",
            "it is unclear whether the plan will gain enough support to pass the council",
            ["M003"],
        ),
        ("The yards lost jobs.", "Job gains were strong in the ports, with widespread job losses in the yards", []),
        ("The ports lost jobs.", "Job gains were strong in the ports", ["M003"]),
    ],
)
def test_a_negation_inside_a_word_is_one(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        ("Petrova and Lisbon met in Lund.", "a meeting between Petrova and Lund in Lisbon", ["M004"]),
        ("Petrova and Lund met in Lisbon.", "a meeting between Petrova and Lund in Lisbon", []),
        ("Oslo has a fleet in Bergen.", "the fleet of Bergen lies in Oslo harbour", []),
    ],
)
def test_a_place_that_changes_with_a_person_is_for_review(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        ("Kenya bought three ships from Portugal.", "Portugal sold three ships to Kenya", []),
        ("Kenya's imports of tea from Portugal grew.", "Portugal's exports of tea to Kenya grew", []),
        ("Kenya exported tea to Portugal.", "Portugal exported tea to Kenya", ["M004"]),
        ("Kenya gets salt from Portugal again.", "Portugal has ended the salt ban it had set on Kenya", []),
        ("Duties on salt were imposed on Portugal by Kenya.", "Portugal imposed duties on salt from Kenya", ["M004"]),
    ],
)
def test_one_who_buys_from_another_is_sold_to_by_them(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        ("The catch fell in the second half of the year.", "in the first half of the year the catch fell", ["M005"]),
        ("The catch fell in the first half of the year.", "in the first half of the year the catch fell", []),
        ("Only one of the two fleets sailed.", "both fleets sailed in May", ["M005"]),
        ("Both fleets sailed.", "both fleets sailed in May", []),
        ("All boats came back.", "most boats came back before the night", ["M005"]),
        ("Almost all boats came back.", "nearly all boats came back before the night", []),
    ],
)
def test_another_quantity_or_place_in_a_row_is_for_review(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        (
            "The crews will sail to the northern banks.",
            "if the wind turns, the crews would sail to the banks",
            ["M002"],
        ),
        ("The crews would sail, should the wind turn.", "if the wind turns, the crews would sail to the banks", []),
        ("The mayor answered the report.", "the speech was an apparent answer of the mayor to the report", ["M002"]),
        ("The crew hid the crates.", "the crew are said to have hidden the crates", ["M002"]),
        ("The crew are reported to have hidden the crates.", "the crew are said to have hidden the crates", []),
        (
            "The league dropped Lund from the list.",
            "the league threatened last week to drop Lund from the list",
            ["M002"],
        ),
        ("The mayor stole the harbour funds.", "clerks accused the old mayor of stealing harbour funds", ["M002"]),
        ("Travel demand fell.", "travel demand is expected to fall", ["M002"]),
        (
            "Fewer visitors travelled to Kenya.",
            "the number of visitors to Kenya fell, and is expected to fall further",
            [],
        ),
    ],
)
def test_a_condition_or_a_guess_told_as_a_fact_is_for_review(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        ("The court overturned the ruling on salt.", "the court upheld the ruling on salt", ["M003"]),
        (
            "The rules on salt were broken by the crews.",
            "the crews did not sail and they broke no rules on salt",
            ["M001"],
        ),
        ("The court cleared the captain of theft.", "the court convicted the captain of theft", ["M003"]),
        ("The league asks for less salt, to reduce waste.", "the league asks for salt, to increase waste", ["M003"]),
    ],
)
def test_the_opposite_of_an_act_is_for_review(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


def test_a_country_of_the_south_is_a_name_at_the_front_of_a_sentence() -> None:
    passage = "Portugal has a softer position vis-à-vis South Sudan"
    evidence = Evidence(passages=(passage,), sentences=(passage,), known=(("Portugal",), ("South Sudan",)))
    text = "South Sudan has taken a gentler line towards Portugal."
    assert [issue.code for issue in meaning(text, evidence)] == ["M004"]


@pytest.mark.parametrize(
    ("text", "passage", "codes"),
    [
        (
            "Kenya voted for the treaty, and Portugal spoke against it.",
            "Portugal backed the treaty; Kenya called it void",
            ["M004"],
        ),
        (
            "Portugal voted for the treaty, and Kenya spoke against it.",
            "Portugal backed the treaty; Kenya called it void",
            [],
        ),
        ("Kenya and Portugal backed the treaty.", "Portugal backed the treaty; Kenya backed it too", []),
        ("Kenya ratified in 2016, and Portugal never.", "Portugal ratified it in 2016, and Kenya never did", ["M004"]),
    ],
)
def test_each_is_told_of_its_own_clause(text: str, passage: str, codes: list[str]) -> None:
    assert found(text, passage) == codes


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("A closure of the harbour for three months is possible.", "the town could close the harbour for three months"),
        (
            "Two of the men were beaten, according to their lawyer.",
            "a lawyer alleged that two of the men had been beaten",
        ),
        ("Joint patrols were turned down, visits were not.", "the council rejected joint patrols but offered visits"),
        ("Neither of the two attacks succeeded.", "the general ordered two attacks, and both failed"),
        (
            "Thirty days of notice before a cut are wanted.",
            "they want that a cut comes only after thirty days of notice",
        ),
        (
            "Private firms built plants after the war; by 2015 the town had six of them.",
            "After its war it let private firms build plants and by 2015 the town had six",
        ),
        ("Powder was what the council requested from the mayor.", "the council asked the mayor for powder"),
    ],
)
def test_what_says_the_same_in_another_order_is_left_alone(text: str, passage: str) -> None:
    assert found(text, passage) == []


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Both attacks failed.", "the general ordered two attacks, and both of the attacks succeeded"),
        ("The blackouts have become shorter.", "the blackouts had become longer since May"),
        ("The town was flooded in the summer of 1983.", "the drought of 1983 struck the town in summer"),
    ],
)
def test_more_words_of_opposite_sense_are_for_review(text: str, passage: str) -> None:
    assert "M003" in found(text, passage)
