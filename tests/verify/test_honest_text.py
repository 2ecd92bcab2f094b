"""What honest editors write of real kinds of text is let through; beside each, what only looks like it is not."""

from decimal import Decimal

import pytest

from generator.verify import read_numbers, supports, verify_quotation
from generator.verify.telling.names.named import named
from generator.verify.telling.names.names import stands
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.text.sentences import sentences
from generator.verify.text.source_text import prepare

NAMES_ON_LINES = """LENA HOLM
Good morning, what do you make of the first week at the harbour?

ANNA BERG
We are very glad of the week, and we stay with our aim.

LENA HOLM
Some say that the aim is too low.

ANNA BERG
No, no, we keep it as it is.
"""


@pytest.mark.parametrize(
    ("words", "speaker", "codes"),
    [
        ("we stay with our aim", "Anna Berg", []),
        ("Some say that the aim is too low.", "Lena Holm", []),
        ("we stay with our aim", "Lena Holm", ["Q009"]),
    ],
)
def test_a_name_alone_on_a_line_speaks_what_stands_below_it(words: str, speaker: str, codes: list[str]) -> None:
    other = {"Anna Berg", "Lena Holm"} - {speaker}
    verdict = verify_quotation(NAMES_ON_LINES, words, speaker=speaker, others=dict.fromkeys(other, ()))
    assert [issue.code for issue in verdict.findings if issue.severity == "error"] == codes


def test_a_heading_in_capitals_speaks_nothing() -> None:
    text = "THE HARBOUR: MAY\n\nLandings rose in May.\n\nPrices fell in all ports."
    assert not verify_quotation(text, "Prices fell in all ports.", speaker="The office", author=True).findings


@pytest.mark.parametrize(("speaker", "codes"), [("Lena Holm", []), ("Ola Vik", ["Q007"])])
def test_who_asks_in_an_interview_may_be_its_author(speaker: str, codes: list[str]) -> None:
    verdict = verify_quotation(NAMES_ON_LINES, "Some say that the aim is too low.", speaker=speaker, author=True)
    assert [issue.code for issue in verdict.findings] == codes


@pytest.mark.parametrize(
    ("name", "printed", "is_named"),
    [
        ("Anna Berg", "ANNA BERG: We stay.", True),
        ("Amélie Brûlé", "AMELIE BRULE said so", True),
        ("Amélie Brûlé", "AMÉLIE BRÛLÉ said so", True),
        ("Who", "The WHO did so", False),
        ("Anna Berg", "ANNA BERGEN: We stay.", False),
    ],
)
def test_a_name_may_stand_in_capitals(name: str, printed: str, is_named: bool) -> None:
    assert (named((name,), printed), stands((name,), printed)) == (is_named, is_named)


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure", "subject", "language", "code"),
    [
        ("the margin is plus or minus 3.4 percentage points", "3.4", "percentage points", "Margin", "Poll", "en", ""),
        ("The margin moved by minus 3.4 percentage points", "3.4", "percentage points", "Rise", "Poll", "en", "N007"),
        ("sie liegt bei 7,1 Monaten", "7.1", "months", "Range of orders", "Firms", "de", ""),
        ("sie liegt bei 7,1 Wochen", "7.1", "months", "Range of orders", "Firms", "de", "N002"),
        ("Berg est troisième au tableau", "3", "rank", "Place in the table", "Berg", "fr", ""),
        ("Berg est troisième au tableau", "2", "rank", "Place in the table", "Berg", "fr", "N001"),
        ("die Stadt ist der viertgrößte und zweite Hafen", "2", "rank", "Port", "Oslo", "de", ""),
        ("Twenty-three of the 53 wounded are in hospital", "23", "people", "In hospital", "Attack", "en", ""),
        ("Twenty-three of the 53 boats are in port", "23", "people", "In port", "Boats", "en", "N002"),
        ("74 percent approve of Berg, compared with 64 percent who say so of Holm", "64", "percent", "Approval", "Holm",
         "en", ""),
        ("74 percent approve of Berg, compared with 64 percent who say so of Holm", "64", "percent", "Approval", "Berg",
         "en", "N004"),
        ("Spain asked for 6 billion euros, compared with 17 billion for Italy", "17", "billion euros",
         "Asked for", "Italy", "en", ""),
        ("it hired 6 million people, against 17 million", "17", "million euros", "Asked for", "Italy", "en", "N002"),
        ("those at work (who would have liked more) were 3.2 million people", "3.2", "million people", "At work",
         "Land", "en", ""),
        ("those at work would be 3.2 million people", "3.2", "million people", "At work", "Land", "en", "N009"),
    ],
)  # fmt: skip
def test_a_number_as_real_texts_print_it(
    words: str, value: str, unit: str, measure: str, subject: str, language: str, code: str
) -> None:
    issues = supports(words, Decimal(value), unit, (measure,), (subject,), language=language)
    assert [issue.code for issue in issues][:1] == ([code] if code else [])


@pytest.mark.parametrize("text", ["from 11 to 15 February", "Feb. 11-15", "vom 11. bis 15. Februar"])
def test_both_days_of_a_range_are_days(text: str) -> None:
    days = {told.day for told in read_dates(text)}
    assert (days, {number.kind for number in read_numbers(text)}) == ({11, 15}, {"date"})


@pytest.mark.parametrize(
    ("text", "count"), [("Neither do I. The debate goes on.", 2), ("Captain I. Berg came. She left.", 2)]
)
def test_the_pronoun_i_ends_a_sentence(text: str, count: int) -> None:
    assert len(sentences(text, 0, len(text))) == count


@pytest.mark.parametrize(
    ("said", "speaker", "sure"),
    [
        ("said Secretary of State Anna Berg", "Anna Berg", True),
        ("said Secretary of State Anna Berg", "Ola Vik", False),
        ("said the wife of Anna Berg", "Anna Berg", None),
    ],
)
def test_an_office_may_stand_before_the_name(said: str, speaker: str, sure: bool | None) -> None:
    text = prepare(f'Ola Vik listened. "We stay with it," {said}.')
    others = dict.fromkeys({"Anna Berg", "Ola Vik"} - {speaker}, ())
    verdict = verify_quotation(text, "We stay with it", speaker=speaker, others=others)
    assert verdict.speaker_checked is bool(sure)


def test_the_minutes_of_a_clock_are_no_day() -> None:
    assert [(told.month, told.day) for told in read_dates("20:00 February 24, 2022")] == [(2, 24)]
