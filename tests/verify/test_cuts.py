"""What a cut hides. In each sentence square brackets stand around the words that are quoted."""

import pytest

from generator.verify import Verdict, verify_quotation

LEAD = "The boats of both countries lay in the harbour all week.\n\n"
CUTS = {"Q013", "Q017", "Q019", "Q020", "Q021", "Q022", "Q023", "Q024", "Q025"}
MISLEADING = [
    '"[Every quay will be opened], except on Sundays," Arnason said.',
    '"[Every quay will be opened] only in the summer," Arnason said.',
    '"[Every quay will be opened] for now," Arnason said.',
    '"[Every quay will be opened], for the time being," Arnason said.',
    '"[Every quay will be opened], at least on paper," Arnason said.',
    '"[Every quay will be opened] apart from this one," Arnason said.',
    '"[Every quay will be opened], with the exception of Bror," Arnason said.',
    '"In theory, [every quay will be opened]," Arnason said.',
    '"[Every quay will be opened] until the ice comes," Arnason said.',
    '"[Every quay will be opened], according to the mayor," Arnason said.',
    '"[Every quay will be opened], provided that they pay," Arnason said.',
    '"[Every quay will be opened] if they pay," Arnason said.',
    '"[Every quay will be opened], so long as they pay," Arnason said.',
    '"[Every quay will be opened]," Arnason said, "unless they refuse to pay."',
    '"[Every quay will be opened]," said Arnason, "but only for us."',
    '"Nobody believes that [every quay will be opened]," Arnason said.',
    '"It is a lie that [every quay will be opened]," Arnason said.',
    '"[Every quay will be opened] – in principle," Arnason said.',
    '"[Every quay will be opened] (excluding Bror)," Arnason said.',
    '"[Every quay will be opened], or so they say," Arnason said.',
    '"[Every quay will be opened], barring a storm," Arnason said.',
    '"[Every quay will be opened], save for one," Arnason said.',
    '"[Every quay will be opened], if only for a day," Arnason said.',
    '"[Every quay will be opened] except on Sundays" in the harbour, Arnason said.',
    'Arnason said that "[every quay will be opened]" except on Sundays.',
    "„[Jeder Kai wird geöffnet], außer am Sonntag“, sagte Arnason.",
    "„[Jeder Kai wird geöffnet], jedenfalls theoretisch“, sagte Arnason.",
    "„[Jeder Kai wird geöffnet], wenn sie zahlen“, sagte Arnason.",
    "„Niemand glaubt, dass [jeder Kai geöffnet wird]“, sagte Arnason.",
    "« [Tous les quais seront ouverts], sauf le dimanche », a dit Arnason.",
    "« [Tous les quais seront ouverts] à condition qu'ils paient », a dit Arnason.",
    "« Personne ne croit que [tous les quais seront ouverts] », a dit Arnason.",
    "«[Todos los muelles se abrirán], salvo los domingos», dijo Arnason.",
    "«[Todos los muelles se abrirán] si pagan», dijo Arnason.",
    "«Nadie cree que [todos los muelles se abrirán]», dijo Arnason.",
    "«[Все причалы будут открыты], кроме одного», — сказал Арнасон.",
    "«[Все причалы будут открыты], если они заплатят», — сказал Арнасон.",
    "«Никто не верит, что [все причалы будут открыты]», — сказал Арнасон.",
    '"[모든 부두를 열 것이다], 다만 일요일은 제외한다"고 아르나손은 말했다.',
    '"그들이 돈을 낸다면 [모든 부두를 열 것이다]"라고 아르나손은 말했다.',
    '"[We will pay the crews in full], at least in name," Arnason said.',
    '"[The harbour is open to all] who have paid," Arnason said.',
    '"[We will leave the treaty], as some would have it," Arnason said.',
    '"[The treaty is dead], if you believe Oslo," Arnason said.',
    '"[We will sign] when the ice is gone and not before," Arnason said.',
    '"[Norway will join the pact], I was told," Arnason said.',
    '"I doubt that [we will sign]," Arnason said.',
    '"I would be lying if I said [we will sign]," Arnason said.',
    '"They want us to believe that [the treaty is dead]," Arnason said.',
    '"He dreamt that [the treaty is dead]," Arnason said.',
    '"Imagine that [the treaty is dead]," Arnason said.',
    '"[We support the plan] insofar as it is paid for," Arnason said.',
    '"[We support the plan], with one reservation," Arnason said.',
    '"[We support the plan] up to a point," Arnason said.',
    '"[We support the plan] in the long run," Arnason said.',
    '"[We will pay] at most half," Arnason said.',
    '"[We will pay every crown], or almost," Arnason said.',
    '"[Everyone must pay], bar the poor," Arnason said.',
    '"[Everyone must pay], the poor excepted," Arnason said.',
    '"[Everyone must pay], the poor excluded," Arnason said.',
    '"[The quay is safe], officially," Arnason said.',
    '"[The quay is safe], on average," Arnason said.',
    '"[The quay is safe] during the day," Arnason said.',
    '"[The quay is safe], relatively speaking," Arnason said.',
    '"[The quay is safe], they claim," Arnason said.',
    '"Oslo says [the quay is safe]," Arnason said.',
    '"Only when the ice goes [will we sign]," Arnason said.',
    '"Hardly anyone thinks [the quay is safe]," Arnason said.',
    '"If I were a fool I would say [the quay is safe]," Arnason said.',
    '"What if [the quay is safe]?" Arnason said.',
]
HONEST = [
    '"[Every quay will be opened]," Arnason said.',
    '"[Every quay will be opened in the spring]," Arnason said. "We are glad."',
    'Arnason said that a deal "[depends on Oslo]" this year.',
    '"[We will go]," Arnason said, "and they will stay."',
    '"The harbour is old, and [every quay will be opened]," Arnason said.',
    '"[We want peace]," Arnason said. "We will not fight."',
    "«[Все причалы будут открыты]», — сказал Арнасон.",
    "„[Jeder Kai wird geöffnet]“, sagte Arnason.",
    '"[모든 부두를 열 것이다]"라고 아르나손은 말했다.',
    "ARNASON: [Every quay will be opened.] (applause)",
    '"We have waited. (Laughter) [So every quay will be opened]," Arnason said.',
    '"[The harbour is the town\'s.] Now we will stay if they pay," Arnason said.',
]


def verdict(sentence: str) -> Verdict:
    words = sentence[sentence.index("[") + 1 : sentence.index("]")]
    text = LEAD + sentence.replace("[", "").replace("]", "")
    return verify_quotation(text, words, speaker="Jon Arnason", aliases=["Arnason", "Арнасон", "아르나손"])


def codes(sentence: str) -> set[str]:
    return {issue.code for issue in verdict(sentence).findings} & CUTS


@pytest.mark.parametrize("sentence", MISLEADING)
def test_a_cut_before_what_turns_the_words_is_for_review(sentence: str) -> None:
    assert codes(sentence)


@pytest.mark.parametrize("sentence", HONEST)
def test_whole_sentences_and_honest_parts_are_not(sentence: str) -> None:
    assert codes(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ('"[Every quay will be opened]," Arnason said.', (False, False)),
        ('"[Every quay will be opened] in spring," Arnason said.', (False, True)),
        ('"In spring [every quay will be opened]," Arnason said.', (True, False)),
        ('"Now [every quay] will be opened," Arnason said.', (True, True)),
        ('"It is cold. [Every quay will be opened]," Arnason said.', (False, False)),
        ('Arnason said that a deal "[depends on Oslo]" this year.', (False, False)),
        ('Arnason said that a deal "[depends] on Oslo" this year.', (False, True)),
        ('"[Every quay will be opened]," Arnason said, "in spring."', (False, True)),
        ('"In spring," Arnason said, "[every quay will be opened]."', (True, False)),
        ('"[Every quay will be opened]," Arnason said. "In spring we sail."', (False, False)),
        ("ARNASON: [Every quay will be opened.] (Applause.)", (False, False)),
        ('"[Every quay will be opened].[3]" Arnason said.'.replace("[3]", "(3)"), (False, False)),
    ],
)
def test_a_side_is_open_where_the_sentence_goes_on(sentence: str, sides: tuple[bool, bool]) -> None:
    assert verdict(sentence).open == (sides,)


def test_a_gap_may_not_jump_over_a_limit() -> None:
    text = LEAD + '"We will open the quays, in theory, to every boat in spring," Arnason said.'
    parts = ["We will open the quays", "to every boat in spring"]
    found = verify_quotation(text, parts, speaker="Jon Arnason", aliases=["Arnason"])
    assert "Q025" in {issue.code for issue in found.findings}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Exports rose to 34 billion won.", "Exports rose to 34"),
        ("India sold 3 crore sacks.", "India sold 3"),
        ("Die Ausfuhr stieg auf 4,9 Milliarden Euro.", "Die Ausfuhr stieg auf 4,9"),
        ("Der Handel fiel um 12 Prozent.", "Der Handel fiel um 12"),
        ("Le commerce a baissé de 12 pour cent.", "Le commerce a baissé de 12"),
        ("El comercio subió a 3 millones.", "El comercio subió a 3"),
        ("Экспорт вырос до 4,9 миллиона тонн.", "Экспорт вырос до 4,9"),
        ("Торговля упала на 12 процентов.", "Торговля упала на 12"),
    ],
)
def test_a_number_keeps_its_scale(text: str, words: str) -> None:
    assert "Q015" in {issue.code for issue in verify_quotation(text, words).findings}
