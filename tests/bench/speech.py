# ruff: noqa: E501  a pattern reads best in a line
"""Made-up texts in which who speaks, or how far, is told in ways that are easily got wrong: voices without a name, a
spokesman, an asker; dialogue by dashes and transcripts; limits behind a cut; words that are denied or taken back.

Every pattern stands for a kind. `A` is the speaker who is asked about, `B` another whom the text names.
"""

import random
from collections.abc import Iterator

from tests.bench.mutations import Trial
from tests.bench.texts import NARRATION, PEOPLE, SENTENCES, Person

# kind, area, name, text; S is the sentence, s the same with a small first letter.
PATTERNS = (
    ("genuine", "named voices", "title before the name", "“S,” Rep. {A.name} said on Monday."),
    ("genuine", "named voices", "adverb before the name", "{A.name} spoke next. Already, “s,” {A.surname} said."),
    ("genuine", "named voices", "answer to another", "When {B.name} said no, {A.name} responded: “S.”"),
    ("genuine", "named voices", "verb of criticism", "{A.name} criticised the plan: “S,” {A.pronoun} told the council."),
    ("genuine", "named voices", "role between", "“S,” said {A.name}, {A.role}, after {B.name} had left."),
    ("genuine", "named voices", "written words", "“S,” {A.name} wrote in a letter to {B.name}."),
    ("misattributed", "described voices", "an angry fisherman", "{A.name} left early. “S,” an angry fisherman shouted."),
    ("misattributed", "described voices", "one of several", "{A.name} waited. “S,” one of the pilots said."),
    ("misattributed", "described voices", "a passive report", "{A.name} listened. “S,” it was said in the hall."),
    ("misattributed", "described voices", "relative", "“S,” said {A.name}’s brother."),
    ("misattributed", "described voices", "spokesman", "“S,” said a spokesman for {A.name}."),
    ("misattributed", "described voices", "lawyer", "“S,” the lawyer of {A.name} told the court."),
    ("misattributed", "described voices", "same surname", "{A.name} sat in front. “S,” said Ola {A.surname}."),
    ("misattributed", "described voices", "letter to them", "“S,” read a letter that {A.name} received."),
    ("misattributed", "described voices", "told to them", "“S,” a driver told {A.name}."),
    ("misattributed", "described voices", "asker for the answer", "“What now?” {A.name} asked. “S,” {B.name} answered."),
    ("misattributed", "described voices", "a banner", "{A.name} walked past a banner that read “S”."),
    ("misattributed", "described voices", "another named", "“S,” {B.name} said, and {A.name} nodded."),
    ("misattributed", "denials", "denied having said", "{A.name} denied having said “S.”"),
    ("misattributed", "denials", "rumoured", "{A.name} is rumoured to have said: “S.”"),
    ("misattributed", "denials", "never said", "“S”: {A.name} never said this."),
    ("genuine", "dashes", "dash and inversion", "— S, — said {A.name}.\n\n— Nothing more, — said {B.name}."),
    ("genuine", "dashes", "two parts", "— Well, — said {A.name}. — S.\n\n— Perhaps, — {B.name} replied."),
    ("misattributed", "dashes", "the other turn", "— Nothing more, — said {A.name}.\n\n— S, — said {B.name}."),
    ("genuine", "transcripts", "capitals", "{B.NAME}: Thank you for coming.\n\n{A.NAME}: S.\n\n{B.NAME}: Good night."),
    ("genuine", "transcripts", "surnames", "{B.surname}: Thank you for coming.\n{A.surname}: S.\n{B.surname}: I see."),
    ("misattributed", "transcripts", "the other turn", "{A.NAME}: Thank you.\n\n{B.NAME}: S.\n\n{A.NAME}: Good night."),
    ("misleading", "cuts before limits", "except", "“S, except in the weeks of ice,” {A.name} said."),
    ("misleading", "cuts before limits", "apart from", "“S, apart from the smallest of the islands,” {A.name} said."),
    ("misleading", "cuts before limits", "in theory", "“In theory, s,” {A.name} said."),
    ("misleading", "cuts before limits", "for now", "“S, at least for now,” {A.name} said."),
    ("misleading", "cuts before limits", "only in summer", "“S, but only in the summer,” {A.name} said."),
    ("misleading", "cuts before limits", "on paper", "“S, at any rate on paper,” {A.name} said."),
    ("misleading", "cuts before limits", "so long as", "“S, so long as the money lasts,” {A.name} said."),
    ("genuine", "cuts before limits", "nothing is limited", "“S, and I have said so before,” {A.name} said."),
    ("misleading", "corrections", "not theirs", "“S,” {A.name} said.\n\nCorrection: These words were wrongly attributed to {A.name}."),
    ("misleading", "corrections", "misquoted", "“S,” {A.name} said.\n\nCorrection: This article misquoted {A.name}, who spoke of another harbour."),
    ("genuine", "corrections", "of something else", "“S,” {A.name} said.\n\nCorrection: The bridge was opened in May, not in June."),
)  # fmt: skip

_WEIGHTY = set("i if not no nobody cannot unless only few never before half two little wrong mistake may".split())
# Sentences in which nothing is limited or denied already, so that what a pattern adds is all there is.
_PLAIN = tuple(sentence for sentence in SENTENCES if not set(sentence.lower().replace(",", "").split()) & _WEIGHTY)


def spoken(draws: int, rng: random.Random) -> Iterator[Trial]:
    """Each pattern filled `draws` times."""
    for kind, area, name, pattern in PATTERNS:
        for _ in range(draws):
            one, other = rng.sample(PEOPLE, 2)
            sentence = rng.choice(_PLAIN)
            text = _filled(pattern, one, other, sentence)
            words = sentence if sentence in text else sentence[0].lower() + sentence[1:]
            source = "\n\n".join([rng.choice(NARRATION), text, rng.choice(NARRATION)])
            others = (other,) if other.name.lower() in source.lower() or f"\n{other.surname}:" in source else ()
            yield Trial(kind, name, source, words, one, others, area)


def _filled(pattern: str, one: Person, other: Person, sentence: str) -> str:
    text = pattern
    for key, person in (("A", one), ("B", other)):
        for field in ("name", "surname", "pronoun", "role"):
            text = text.replace(f"{{{key}.{field}}}", getattr(person, field))
        text = text.replace(f"{{{key}.NAME}}", person.name.upper())
    small = sentence[0].lower() + sentence[1:]
    return "".join(sentence if part == "S" else small if part == "s" else part for part in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    """A pattern cut at the letters that stand for the sentence: alone between signs or spaces, beside a mark or dash."""
    start = 0
    for index, char in enumerate(text):
        before, after = text[index - 1] if index else " ", text[index + 1] if index + 1 < len(text) else " "
        if char in "Ss" and before in "“ \n" and after in ",.”":
            yield text[start:index]
            yield char
            start = index + 1
    yield text[start:]
