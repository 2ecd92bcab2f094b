"""What the grammar of attribution has to know of a language: its words, by what they do."""

from dataclasses import dataclass

Words = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """The words of a language by which a text says who speaks, in lower case.

    A language is one module beside this one; the grammar (`attribution`) is the same for all that put the subject
    beside the verb. `known_by`: words that tell the language of a text. `verbs`: forms of verbs of saying that can
    stand with a subject; of them `bare` are no statement without an auxiliary ("had her say"), `participles` take the
    subject of their sentence ("…, adding"), `passives` may stand with a form of `being`, which turns subject and
    object round (`agent` then stands before who says it), and `asked` ones do so without it ("Berg, asked whether").
    `replies` are verbs with which nobody goes on after words of his own. `nouns`: what a saying is called ("her
    remark that"). `aside`, between two quotations, begins what somebody else may do. `linking`: what may stand
    between a subject and its verb, auxiliaries and adverbs; of them `modals` leave open whether it was said.
    `negations`, `denials`: say that it was not. `doubts`: say that others say so. `according`: what stands before the
    name in "according to X"; `opening`: the same where it opens a sentence ("For X, …"). `works`: what has a title,
    not a speaker. `objects`: pronouns for one who is spoken to. `aides`: who speaks for another whose name
    follows. `naming`: verbs that say what something is to be called.
    """

    code: str
    known_by: Words
    verbs: Words
    pronouns: Words
    others_pronouns: Words
    articles: Words
    titles: Words
    prepositions: Words
    subordinators: Words
    conjunctions: Words
    aside: Words
    linking: Words
    negations: Words
    denials: Words
    according: tuple[tuple[str, ...], ...]
    opening: tuple[tuple[str, ...], ...] = ()
    opening_words: Words = frozenset()
    bare: Words = frozenset()
    participles: Words = frozenset()
    passives: Words = frozenset()
    being: Words = frozenset()
    agent: Words = frozenset()
    asked: Words = frozenset()
    who: Words = frozenset()
    nouns: Words = frozenset()
    replies: Words = frozenset()
    modals: Words = frozenset()
    doubts: Words = frozenset()
    objects: Words = frozenset()
    works: Words = frozenset()
    aides: Words = frozenset()
    naming: Words = frozenset()
    calendar: Words = frozenset()
    verblike: str = ""
    """A regular expression for what looks like a verb in the third person, past or present."""
    letters: str = ""
    """Those that the other languages do not have."""
    elisions: str = ""
    """A regular expression for what is to be cut off a word as a word of its own ("dit-il", "l'envoyé")."""
    dropped: str = ""
    """The pronoun that a verb without a subject stands for, in languages that leave it out."""
    capitals: bool = True
    """Whether a capital inside a sentence makes a name. It does not where all nouns have one."""
    cases: bool = False
    """Whether a name has an ending of its own where it says whose something is ("адвокат Анны Берг")."""
    inverts: bool = True
    """Whether the subject may follow the verb before the words, too ("Am Montag sagte Berg: …")."""


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a list that is written as one text, with bars between them."""
    return tuple(tuple(phrase.split()) for phrase in text.split("|"))


def words(text: str) -> Words:
    """The words of a list that is written as one text."""
    return frozenset(text.split())
