"""Who speaks in a draft, and through whom: names as a text spells them, and outlets that had the words first."""

import pytest

from generator.draft import Known
from generator.draft.quotations import Quotation, quotations
from generator.verify import prepare, verify_quotation
from generator.verify.text.selectors import TextQuoteSelector
from generator.verify.voices.names import Names

HEAD = """Ferry talks stall

The ferry did not sail in the spring, and the crew has been waiting for weeks in the harbour of the town of Bergen,
where the boats are, and where many people wait too.

"""
FOOT = "\n\nThe talks are of the ferry, and they have been in the news of the town, but nobody knows when it will be.\n"
WORDS = "“We have seen nothing like it before,”"


def drafted(told: str, known: Known | None = None) -> list[tuple[str, str]]:
    found = [one for one in quotations(prepare(HEAD + told + FOOT), known or Known()) if isinstance(one, Quotation)]
    return [(one.speaker.name, one.via.name if one.via else "") for one in found]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (f"{WORDS} said Don Lee, the captain.", "Don Lee"),
        (f"Don Marsh, who runs the pier, was there. {WORDS} he said.", "Don Marsh"),
        (f"{WORDS} said Foreign Minister Don Luis Vega.", "Luis Vega"),
        (f"{WORDS} said Per Lund, the captain.", "Per Lund"),
        (f"{WORDS} Per Lund said.", "Per Lund"),
        (f"{WORDS} April Jones said.", "April Jones"),
        (f"{WORDS} said June Park, the captain.", "June Park"),
        (f"{WORDS} said Tran Van Minh, a captain.", "Tran Van Minh"),
        (f"{WORDS} said Ursula von der Leyen, the president.", "Ursula von der Leyen"),
        (f"The president, Ursula von der Leyen, came. {WORDS} von der Leyen said.", "Ursula von der Leyen"),
        (f"Few came, said Dosso Vincent Sodji, a doctor.\n\n{WORDS} Sodji said.", "Dosso Vincent Sodji"),
        (f"Economist David Ochieng of Lakeside was less sure. {WORDS} he said.", "David Ochieng"),
        (f"{WORDS} said Spanish Minister Luis Vega, who was late.", "Luis Vega"),
    ],
)
def test_a_speaker_is_called_as_the_text_spells_them(told: str, name: str) -> None:
    assert [one for one, _ in drafted(told)] == [name]


@pytest.mark.parametrize(
    ("told", "who", "outlet"),
    [
        (f"{WORDS} NHK quoted Foreign Minister Ken Mori as saying.", "Ken Mori", "NHK"),
        (f"NHK quoted Foreign Minister Ken Mori as saying {WORDS[:-2]}”.", "Ken Mori", "NHK"),
        (f"{WORDS} Ken Mori told The Fjord Post in an interview.", "Ken Mori", "The Fjord Post"),
        (f"{WORDS} Ken Mori said in an interview with the Fjord Times on Monday.", "Ken Mori", "Fjord Times"),
        (f"{WORDS} Ken Mori told reporters in Tokyo.", "Ken Mori", ""),
        (f"{WORDS} Ken Mori told the Security Council.", "Ken Mori", ""),
        (f"{WORDS} Ken Mori told Anna Berg.", "Ken Mori", ""),
    ],
)
def test_the_outlet_that_had_the_words_first_is_drafted(told: str, who: str, outlet: str) -> None:
    assert drafted(told) == [(who, outlet)]


def test_an_outlet_that_quotes_somebody_is_not_confirmed_as_who_speaks() -> None:
    source = prepare(f"{HEAD}{WORDS} Norwire quoted Foreign Minister Ken Mori as saying.{FOOT}")
    selector = (TextQuoteSelector("We have seen nothing like it before"),)
    checked = [verify_quotation(source, selector, speaker=name).speaker_checked for name in ("Ken Mori", "Norwire")]
    assert checked == [True, False]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (f"Kari Lund met the crew. {WORDS} Lund said.", "Kari Lund"),
        (f"{WORDS} Lund said.", "Lund"),
    ],
)
def test_who_is_known_by_a_last_name_alone_is_not_taken_for_who_bears_it_in_full(told: str, name: str) -> None:
    known = Known(actors={"lund": Names(("Lund",))}, taken=frozenset({"lund"}))
    assert [one for one, _ in drafted(told, known)] == [name]
