"""Who gives to whom, how likely an act is told to be, and what is hedged, negated or told plainly."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names import names_held

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
    ("text", "named"), [("Made-up reports spread on the pier.", False), ("Hyun-woo said so.", True)]
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
