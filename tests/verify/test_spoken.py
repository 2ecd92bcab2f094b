# ruff: noqa: E501
"""Who speaks: whom an attribution names, in six languages and every layout; and what is no attribution."""

import pytest

from generator.verify import Verdict, verify_quotation
from generator.verify.voices.attribution import after
from generator.verify.voices.speech import language_of

PEOPLE = {
    "Anna Berg": ["Berg"],
    "Per Lund": ["Lund"],
    "Jon Dahl": ["Dahl"],
    "Mia Holm": ["Holm"],
    "North Council": ["Council"],
    "Kim Mi-na": ["Kim"],
    "Kim Ji-ho": ["Kim"],
    "Ola Berg": [],
    "Анна Берг": ["Берг"],
    "Пётр Лунд": ["Лунд"],
    "김민아": [],
    "이준호": [],
}
# What it is; the text; the words; who says them.
SPOKEN = [
    (
        "rep-title",
        "“We will sign the treaty,” said Rep. Anna Berg, a member of the house.",
        "We will sign the treaty",
        "Anna Berg",
    ),
    ("gov-title", "“We will sign the treaty,” Gov. Berg said.", "We will sign the treaty", "Anna Berg"),
    ("col-title", "“We will sign the treaty,” said Lt. Col. Anna Berg.", "We will sign the treaty", "Anna Berg"),
    (
        "st-name",
        "“We will sign the treaty,” said Anna Berg of St. Olaf College.",
        "We will sign the treaty",
        "Anna Berg",
    ),
    (
        "last-month lead",
        "Last November, Anna Berg tweeted: “Every fisherman counts here.”",
        "Every fisherman counts here.",
        "Anna Berg",
    ),
    (
        "two-days lead",
        "Two days later, Anna Berg said: “Every fisherman counts here.”",
        "Every fisherman counts here.",
        "Anna Berg",
    ),
    (
        "asked-whether lead",
        "Asked by Per Lund about quotas, Anna Berg said: “Every fisherman counts here.”",
        "Every fisherman counts here.",
        "Anna Berg",
    ),
    (
        "after-clause",
        "After Per Lund said he would leave, Berg responded, “I would not miss him.”",
        "I would not miss him.",
        "Anna Berg",
    ),
    (
        "paren said 2",
        "Buying the port, Berg said, would “drive our business” for years.",
        "drive our business",
        "Anna Berg",
    ),
    (
        "indirect inverted 2",
        "Be kind to strangers, says Anna Berg. “It costs nothing at all.”",
        "It costs nothing at all.",
        "Anna Berg",
    ),
    (
        "accused",
        "Per Lund left the talks. Berg accused the envoy of being “weak and lazy” there.",
        "weak and lazy",
        "Anna Berg",
    ),
    (
        "slammed",
        "Per Lund said he would leave. Berg slammed the plan as “weak and lazy” at once.",
        "weak and lazy",
        "Anna Berg",
    ),
    (
        "told X that Y is",
        "Berg told Lund that the North Council news was “very troubling,” before noting that Holm is “a good person.”",
        "a good person.",
        "Anna Berg",
    ),
    ("X has said", "“We will sign the treaty,” Berg has said.", "We will sign the treaty", "Anna Berg"),
    (
        "role, name",
        "“We will sign the treaty,” said the prime minister, Anna Berg.",
        "We will sign the treaty",
        "Anna Berg",
    ),
    (
        "was quoted by",
        "“We will sign the treaty,” Berg was quoted as saying by the Tribune.",
        "We will sign the treaty",
        "Anna Berg",
    ),
    ("for X", "For Berg, the treaty is “a very good thing” for all.", "a very good thing", "Anna Berg"),
    (
        "interview Q/A",
        "Lund: “Will you sign the treaty?”\n\nBerg: “We will sign the treaty.”",
        "We will sign the treaty.",
        "Anna Berg",
    ),
    ("thinks", "Berg thinks the treaty is “a very good thing” for all.", "a very good thing", "Anna Berg"),
    (
        "X, after Y said",
        "Berg, after Lund said no, called the treaty “a very good thing” for all.",
        "a very good thing",
        "Anna Berg",
    ),
    (
        "possessive spokesman",
        "“We will sign the treaty,” said Anna Berg’s spokesman, Jon Dahl.",
        "We will sign the treaty",
        "Jon Dahl",
    ),
    ("according", "According to Berg, the treaty is “a very good thing” for all.", "a very good thing", "Anna Berg"),
    (
        "pron next para",
        "Anna Berg met the crews on Monday.\n\n“We will sign the treaty,” she said.",
        "We will sign the treaty",
        "Anna Berg",
    ),
    ("hyphen name", "“We will sign the treaty,” said Anna Berg-Olsen.", "We will sign the treaty", "Anna Berg"),
    (
        "issued statement",
        "Berg issued a statement saying the vote was “a very good thing” for all.",
        "a very good thing",
        "Anna Berg",
    ),
    (
        "paren called 2",
        "After the fire at the North Council office (Berg called it “horrific and wrong”), Lund went on by saying, “They burnt our office.”",
        "They burnt our office.",
        "Per Lund",
    ),
    (
        "passive described",
        "The plan was described as “a very good thing” by Anna Berg on Monday.",
        "a very good thing",
        "Anna Berg",
    ),
    (
        "chimed in",
        "“We will sign the treaty.”\n\nHer friend Mia Holm chimed in. “I will not.”",
        "I will not.",
        "Mia Holm",
    ),
    (
        "french",
        "« Nous allons signer le traité », a déclaré Anna Berg lundi. Per Lund était là.",
        "Nous allons signer le traité",
        "Anna Berg",
    ),
    (
        "Am Montag sagte Anna Berg: „",
        "Am Montag sagte Anna Berg: „Wir werden den Vertrag nicht unterschreiben.“ Per Lund schwieg dazu.",
        "Wir werden den Vertrag nicht unterschreiben.",
        "Anna Berg",
    ),
    (
        "„Wir werden den Vertrag nich",
        "„Wir werden den Vertrag nicht unterschreiben“, sagte Außenministerin Anna Berg der Zeitung. Per Lund schwieg.",
        "Wir werden den Vertrag nicht unterschreiben",
        "Anna Berg",
    ),
    (
        "„Wir werden nicht unterschre",
        "„Wir werden nicht unterschreiben“, so Berg. Auch Per Lund war da und hat nichts gesagt.",
        "Wir werden nicht unterschreiben",
        "Anna Berg",
    ),
    (
        "Laut Anna Berg ist der Vertr",
        "Laut Anna Berg ist der Vertrag „eine sehr gute Sache“ für alle. Per Lund war nicht da.",
        "eine sehr gute Sache",
        "Anna Berg",
    ),
    (
        "« Nous n’allons pas signer »",
        "« Nous n’allons pas signer », a répondu la ministre Anna Berg à Per Lund.",
        "Nous n’allons pas signer",
        "Anna Berg",
    ),
    (
        "Selon Anna Berg, le traité e",
        "Selon Anna Berg, le traité est « une très bonne chose » pour tous. Per Lund est parti.",
        "une très bonne chose",
        "Anna Berg",
    ),
    (
        "Anna Berg a affirmé que le t",
        "Anna Berg a affirmé que le traité était « une très bonne chose » pour tous les pêcheurs, et Per Lund est parti.",
        "une très bonne chose",
        "Anna Berg",
    ),
    (
        "— Nous partons demain, dit B",
        "— Nous partons demain, dit Berg.\n\n— Non, répondit Lund. Pas encore.\n\nLe vent se leva dans la rue et les bateaux étaient loin.",
        "Nous partons demain",
        "Anna Berg",
    ),
    (
        "«No vamos a firmar el tratad",
        "«No vamos a firmar el tratado», dijo Anna Berg el lunes en la ciudad. Per Lund no estaba.",
        "No vamos a firmar el tratado",
        "Anna Berg",
    ),
    (
        "La ministra Anna Berg dijo q",
        "La ministra Anna Berg dijo que el tratado es «una cosa muy buena» para todos. Per Lund no estaba.",
        "una cosa muy buena",
        "Anna Berg",
    ),
    (
        "—Nos vamos mañana —dijo Berg",
        "—Nos vamos mañana —dijo Berg—. No hay nada que hacer.\n\n—No —respondió Lund.\n\nEl viento se levantó en la calle.",
        "Nos vamos mañana",
        "Anna Berg",
    ),
    (
        "—Nos vamos mañana —dijo Berg",
        "—Nos vamos mañana —dijo Berg—. No hay nada que hacer.\n\n—No —respondió Lund.\n\nEl viento se levantó en la calle.",
        "No hay nada que hacer",
        "Anna Berg",
    ),
    (
        "«Мы не подпишем этот договор",
        "«Мы не подпишем этот договор», — сказала министр Анна Берг в понедельник. Пётр Лунд молчал.",
        "Мы не подпишем этот договор",
        "Анна Берг",
    ),
    (
        "— Мы уйдём завтра, — сказал ",
        "— Мы уйдём завтра, — сказал Берг. — Ждать нечего.\n\n— Нет, — ответил Лунд.\n\nВетер поднялся.",
        "Ждать нечего",
        "Анна Берг",
    ),
    (
        "— Мы уйдём завтра, — сказал ",
        "— Мы уйдём завтра, — сказал Берг. — Ждать нечего.\n\n— Нет, — ответил Лунд.\n\nВетер поднялся.",
        "Мы уйдём завтра",
        "Анна Берг",
    ),
    (
        "“협정에 서명하지 않겠다”라고 김민아 장관은 말했다",
        "“협정에 서명하지 않겠다”라고 김민아 장관은 말했다. 이준호 의원이 옆에 있었다.",
        "협정에 서명하지 않겠다",
        "김민아",
    ),
    (
        "이준호 의원이 떠난 뒤 김민아 장관은 13일 “협정",
        "이준호 의원이 떠난 뒤 김민아 장관은 13일 “협정에 서명하지 않겠다”며 반대했다고 밝혔다.",
        "협정에 서명하지 않겠다",
        "김민아",
    ),
    (
        "INTERVIEWER: Will you sign t",
        "INTERVIEWER: Will you sign the treaty this year?\n\nBERG: We will sign the treaty.\n\nIt is a good one for us.\n\nLUND: I will not sign it.",
        "We will sign the treaty.",
        "Anna Berg",
    ),
    (
        "INTERVIEWER: Will you sign t",
        "INTERVIEWER: Will you sign the treaty this year?\n\nBERG: We will sign the treaty.\n\nIt is a good one for us.\n\nLUND: I will not sign it.",
        "It is a good one for us.",
        "Anna Berg",
    ),
    (
        "—We will go tomorrow, Berg s",
        "—We will go tomorrow, Berg said.\n\n—No, said Lund.\n\nThe wind rose in the street.",
        "We will go tomorrow",
        "Anna Berg",
    ),
    (
        "In his letter Per Lund wrote",
        "In his letter Per Lund wrote the following:\n\nThe sea does not belong to those who counted it first.\n\nAnna Berg did not answer.",
        "The sea does not belong to those who counted it first.",
        "Per Lund",
    ),
    (
        "“It is a shame and a fraud,”",
        "“It is a shame and a fraud,” the minister said. Anna Berg, the minister, looked on.",
        "It is a shame and a fraud",
        "Anna Berg",
    ),
    (
        "Already, Anna Berg said, “th",
        "Already, Anna Berg said, “the boats are gone for good.”",
        "the boats are gone for good.",
        "Anna Berg",
    ),
    (
        "“We will sign,” said Sen. An",
        "“We will sign,” said Sen. Anna Berg, R-Oslo. Per Lund left.",
        "We will sign",
        "Anna Berg",
    ),
    (
        "“The treaty is dead,” chimed",
        "“The treaty is dead,” chimed in Berg, who was sitting next to Lund.",
        "The treaty is dead",
        "Anna Berg",
    ),
    (
        "Berg criticised the treaty a",
        "Berg criticised the treaty as “weak and lazy”. Lund said nothing.",
        "weak and lazy",
        "Anna Berg",
    ),
]
# What it is; the text; the words; somebody who did not say them.
NOT_SPOKEN = [
    (
        "answer to a question",
        "“Will you sign the treaty?” asked Per Lund.\n\n“We will not sign it.”\n\nAnna Berg left.",
        "We will not sign it.",
        "Per Lund",
    ),
    (
        "described voice 1",
        "Anna Berg met reporters on Monday. “It is a shame and a fraud,” a union official said.",
        "It is a shame and a fraud",
        "Anna Berg",
    ),
    (
        "described voice 3",
        "Anna Berg defended the quota on Monday.\n\n“It is a shame and a fraud,” a fisherman told her.",
        "It is a shame and a fraud",
        "Anna Berg",
    ),
    (
        "plural voice",
        "Anna Berg defended the quota on Monday.\n\n“It is a shame and a fraud,” opponents said.",
        "It is a shame and a fraud",
        "Anna Berg",
    ),
    (
        "title of a work",
        "Anna Berg read the book “The shame and the fraud” on Monday.",
        "The shame and the fraud",
        "Anna Berg",
    ),
    (
        "words about the named one",
        "Anna Berg was called “a shame and a fraud” on Monday.",
        "a shame and a fraud",
        "Anna Berg",
    ),
    ("denies she said", "Anna Berg denies she said “we will never sign” on Monday.", "we will never sign", "Anna Berg"),
    ("could have said", "“We will never sign,” Anna Berg could have said.", "We will never sign", "Anna Berg"),
    (
        "forged letter",
        "A forged letter had Anna Berg say: “We will never sign this paper.”",
        "We will never sign this paper.",
        "Anna Berg",
    ),
    (
        "it is false that",
        "It is false that Anna Berg said “we will never sign” on Monday.",
        "we will never sign",
        "Anna Berg",
    ),
    ("possessive deputy", "“We will sign,” said Anna Berg’s deputy, Jon Dahl.", "We will sign", "Anna Berg"),
    ("spokesman for", "“We will sign,” said a spokesman for Anna Berg.", "We will sign", "Anna Berg"),
    ("possessive husband", "“We will sign,” said Anna Berg’s husband.", "We will sign", "Anna Berg"),
    (
        "report of another's report",
        "Berg said Lund’s latest comments showed “a lack of respect for us.”",
        "a lack of respect for us.",
        "Per Lund",
    ),
    (
        "surname as an alias, someone undeclared",
        "Kim Mi-na was there. “We will not talk,” Kim Soo-hyun said.",
        "We will not talk",
        "Kim Mi-na",
    ),
    (
        "„Wir werden nicht unterschre",
        "„Wir werden nicht unterschreiben“, sagte der Sprecher von Anna Berg. Per Lund war nicht da.",
        "Wir werden nicht unterschreiben",
        "Anna Berg",
    ),
    (
        "— Nous partons demain, dit B",
        "— Nous partons demain, dit Berg.\n\n— Non, répondit Lund. Pas encore.\n\nLe vent se leva dans la rue et les bateaux étaient loin.",
        "Nous partons demain, dit Berg",
        "Anna Berg",
    ),
    (
        "—Nos vamos mañana —dijo Berg",
        "—Nos vamos mañana —dijo Berg—. No hay nada que hacer.\n\n—No —respondió Lund.\n\nEl viento se levantó en la calle.",
        "Nos vamos mañana —dijo Berg—. No hay",
        "Anna Berg",
    ),
    (
        "— Мы уйдём завтра, — сказал ",
        "— Мы уйдём завтра, — сказал Берг. — Ждать нечего.\n\n— Нет, — ответил Лунд.\n\nВетер поднялся.",
        "сказал Берг",
        "Анна Берг",
    ),
    (
        "INTERVIEWER: Will you sign t",
        "INTERVIEWER: Will you sign the treaty this year?\n\nBERG: We will sign the treaty.\n\nIt is a good one for us.\n\nLUND: I will not sign it.",
        "Will you sign the treaty this year?",
        "Anna Berg",
    ),
    (
        "Q: Will you sign it, Ms. Ber",
        "Q: Will you sign it, Ms. Berg?\n\nA: We will sign the treaty.\n\nAnna Berg spoke to the Tribune.",
        "We will sign the treaty.",
        "Anna Berg",
    ),
    (
        "Berg is rumoured to have sai",
        "Berg is rumoured to have said “we will never sign” to Lund.",
        "we will never sign",
        "Anna Berg",
    ),
    ("“We will never sign,” Berg n", "“We will never sign,” Berg never said.", "We will never sign", "Anna Berg"),
    (
        "Anna Berg denied having said",
        "Anna Berg denied having said “we will never sign” on Monday.",
        "we will never sign",
        "Anna Berg",
    ),
    (
        "Berg carried a banner saying",
        "Berg carried a banner saying “we will never sign” on Monday.",
        "we will never sign",
        "Anna Berg",
    ),
    (
        "“It is a shame and a fraud,”",
        "“It is a shame and a fraud,” an angry fisherman shouted. Anna Berg looked on.",
        "It is a shame and a fraud",
        "Anna Berg",
    ),
]


def verdict_of(text: str, words: str, speaker: str) -> Verdict:
    others = {name: forms for name, forms in PEOPLE.items() if name != speaker}
    return verify_quotation(text, words, speaker=speaker, aliases=PEOPLE[speaker], others=others)


def confirmed(text: str, words: str, speaker: str) -> bool:
    verdict = verdict_of(text, words, speaker)
    return bool(verdict.speaker_checked and not verdict.refused)


@pytest.mark.parametrize(("kind", "text", "words", "speaker"), SPOKEN)
def test_the_one_whom_the_text_names_is_confirmed_and_nobody_else(
    kind: str, text: str, words: str, speaker: str
) -> None:
    assert [name for name in PEOPLE if confirmed(text, words, name)] == [speaker]


@pytest.mark.parametrize(("kind", "text", "words", "speaker"), NOT_SPOKEN)
def test_a_name_nearby_is_never_confirmed(kind: str, text: str, words: str, speaker: str) -> None:
    assert not confirmed(text, words, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg denied having said “we will never sign” on Monday.",
        "“we will never sign,” Anna Berg never said.",
        "It is false that Anna Berg said “we will never sign” on Monday.",
    ],
)
def test_a_denial_is_for_a_person_to_judge(text: str) -> None:
    assert "Q017" in {issue.code for issue in verdict_of(text, "we will never sign", "Anna Berg").findings}


def test_officials_speak_for_a_body() -> None:
    text = "“The doors are open,” North Council officials said."
    assert verify_quotation(text, "The doors are open", speaker="North Council", body=True).speaker_checked


def test_officials_of_a_body_are_no_person() -> None:
    assert not confirmed("“The doors are open,” officials close to Anna Berg said.", "The doors are open", "Anna Berg")


def test_a_line_of_dialogue_may_be_indented() -> None:
    text = "Так они говорили.\n\n    — Мы уйдём завтра, — сказал Берг.\n    — Нет, — ответил Лунд."
    assert confirmed(text, "Мы уйдём завтра", "Анна Берг")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lund spoke in Oslo. Berg, he said, “came late to it.”", "came late to it"),
        ("Lund spoke in Oslo. But Anna Berg, he said on Monday, “came late to it.”", "came late to it"),
        ("Лунд выступил в Осло. Берг, сказал он, «опоздала на встречу».", "опоздала на встречу"),
        ("Lund sprach in Oslo. Berg, sagte er, „kam viel zu spät“.", "kam viel zu spät"),
        ("Habló en Oslo. Berg, dijo, «llegó muy tarde».", "llegó muy tarde"),
    ],
)
def test_of_whom_somebody_says_something_is_not_who_says_it(text: str, words: str) -> None:
    assert not confirmed(text, words, "Anna Berg")


def test_narration_between_two_dashes_is_nobodys_words() -> None:
    text = "— Мы уйдём завтра, — сказал Берг. — Ждать нечего.\n\n— Нет, — ответил Лунд."
    assert verdict_of(text, "сказал Берг", "Анна Берг").refused


def test_a_narrators_tag_is_not_taken_into_a_line_of_dialogue() -> None:
    text = "— Nous partons demain, dit Berg.\n\n— Non, répondit Lund."
    assert verdict_of(text, "Nous partons demain, dit Berg", "Anna Berg").refused


@pytest.mark.parametrize("behind", ["в", "на", "из", "в #", "в интервью нашей газете"])
def test_a_verb_with_a_place_and_nobody_behind_it_names_nobody(behind: str) -> None:
    language = language_of("Он сказал, что город стоит. Мы говорим, что это так и будет всегда.")
    assert after(f", сказал {behind}", language) is None
