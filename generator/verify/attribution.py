"""Who speaks: the words of a text that say whose a quotation is.

Read as a reader of newspapers reads them: "…," said X · X said "…" · X told Y that "…" · according to X · X's
remark that "…"; a quotation in the same paragraph goes on with the same voice; so does one that is continued in
the next paragraph. What is found is a phrase ("the minister", "he", "Hong"); whom it means is for `speaker`.
"""

import re
from dataclasses import dataclass

from generator.verify.lexicon import ARTICLES, LEADS, PRONOUNS, SPEECH, SPEECH_PAST
from generator.verify.normalise import legible
from generator.verify.quotemarks import Quoted

MASK = "\x1a"
_TOKEN = re.compile(r"[^\W_](?:\w|['’.&-](?=\w))*\.?(?<!\w\w\w\.)|[,;:()\[\]—–]|\.(?=\s|$)|[?!]")
_AFTER_STOPS = frozenset(
    """
    in on at to during after when as while by with through before who whom that and but from about since until if
    """.split()
)
_AUXILIARIES = frozenset(
    """
    did does do has had have was is were are will would could should may might can been be
    """.split()
)
_CLAUSE = frozenset(["that", "while", "when", "which", "because", "whereas"])
_MARKS = frozenset(",;:()[]—–.?!")
_FAR = 26
_NOUNS = frozenset(
    """
    remark remarks statement statements comment comments words claim claims report reports warning call reply answer
    note message speech letter post tweet
    """.split()
)
PUT_IT = re.compile(
    r"\W*(?:th(?:at|is) (?:was|is) how|as|so)\s+(?P<who>(?:[\w.'’-]+\s+){1,5}?)"
    r"(?:put|puts|phrased|described|saw|sees)\b",
    re.I,
)
"""`"…" as Hong put it`; `"…" That was how Hong put it.`"""


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words that name a voice, and how sure they are: by a verb of speech, or by `source` ("according to")."""

    words: str
    negated: bool = False


def masked(text: str, runs: tuple[Quoted, ...], depth: int = 0) -> str:
    """`text` with all that is quoted blanked, so that only the narration is left; the same length."""
    pieces: list[str] = []
    done = 0
    for run in runs:
        if run.depth != depth or run.words.start < done:
            continue
        words = text[run.words.start : run.words.end]
        tail = words[-1:] if words[-1:] in ".,?!…;" else ""
        pieces.append(text[done : run.words.start])
        pieces.append(MASK * (len(words) - len(tail)) + tail)
        done = run.words.end
    pieces.append(text[done:])
    return "".join(pieces)


def after(text: str) -> Phrase | None:
    """The voice named right after a quotation: `," said Hong Min, a fellow` or `," Hong said`."""
    if put := PUT_IT.match(legible(text)):
        return Phrase(put["who"])
    tokens = _tokens(text)
    while tokens and tokens[0] in (",", "—", "–"):
        tokens.pop(0)
    if tokens and tokens[0].lower() in ("and", "but") and _starts_phrase(tokens[1:]):
        tokens.pop(0)
    if not tokens or tokens[0] in _MARKS:
        return None
    if tokens[0].lower() in SPEECH:
        subject: list[str] = []
        for token in tokens[1:]:
            if token in _MARKS or token.lower() in _AFTER_STOPS:
                break
            subject.append(token)
        return Phrase(" ".join(subject)) if subject else None
    if tokens[0].lower() == "according" and len(tokens) > 2:
        return _according(tokens[2:])
    if not _starts_phrase(tokens):
        return None
    for index, token in enumerate(tokens[:_FAR]):
        if token in (";", ":", ".", "?", "!"):
            return None
        if index and token.lower() in SPEECH and not _is_noun(tokens, index):
            subject = _up_to_comma(tokens[:index])
            return Phrase(" ".join(subject), _negated(tokens, index)) if subject else None
    return None


def before(text: str, *, adjacent: bool = True) -> Phrase | None:
    """The voice that a sentence names before its quotation. `adjacent`: the verb stands near the end of `text`."""
    tokens = _tokens(text)
    for index in range(len(tokens) - 1, -1, -1):
        if adjacent and len(tokens) - index > _FAR:
            break
        token = tokens[index].lower()
        if token in _NOUNS and _introduces(tokens, index) and (owner := _owner(tokens, index)):
            return Phrase(owner)
        if token not in SPEECH or _is_noun(tokens, index):
            continue
        if subject := _subject(tokens, index):
            return Phrase(subject, _negated(tokens, index))
    for index in range(len(tokens) - 2, -1, -1):
        if tokens[index].lower() == "according" and tokens[index + 1].lower() == "to":
            return _according(tokens[index + 2 :])
    return None


def leading(text: str) -> str:
    """The phrase that a sentence begins with: what a later "he" most likely means."""
    return " ".join(_noun_phrase(_without_lead(_tokens(text))))


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(legible(text).replace(MASK, " "))


def _starts_phrase(tokens: list[str]) -> bool:
    return bool(tokens) and (tokens[0][0].isupper() or tokens[0].lower() in PRONOUNS | ARTICLES)


def _according(tokens: list[str]) -> Phrase | None:
    subject = _up_to_comma(tokens)
    return Phrase(" ".join(subject)) if subject else None


def _up_to_comma(tokens: list[str]) -> list[str]:
    subject: list[str] = []
    for token in tokens:
        if token in _MARKS:
            break
        subject.append(token)
    return subject


def _is_noun(tokens: list[str], index: int) -> bool:
    """Whether what looks like a verb of speech is a noun ("the report", "its claim", "no call")."""
    previous = tokens[index - 1].lower() if index else ""
    if tokens[index].lower() in SPEECH_PAST or (tokens[index].endswith(("ed", "ing")) and previous not in ARTICLES):
        return False
    return previous in ARTICLES | {"to", "of", "no"} or previous.endswith(("'s", "’s"))


def _introduces(tokens: list[str], index: int) -> bool:
    """Whether a noun of speech leads up to the words: "his remark that …", "the statement: …"."""
    return index + 1 == len(tokens) or tokens[index + 1].lower() in ("that", ":", ",", "is", "was", "were", "are")


def _owner(tokens: list[str], index: int) -> str | None:
    for back in (1, 2):
        if index >= back and tokens[index - back].endswith(("'s", "’s")):
            start = index - back
            while start and tokens[start - 1][:1].isupper():
                start -= 1
            return " ".join(tokens[start : index - back + 1])[:-2]
    return None


def _subject(tokens: list[str], verb: int) -> str | None:
    if verb and tokens[verb - 1].lower() == "who":
        return _last_name(tokens[: verb - 1])
    start = 0
    if not tokens[verb].lower().endswith("ing"):
        start = next((i + 1 for i in range(verb - 1, -1, -1) if tokens[i] in ";:" or tokens[i].lower() in _CLAUSE), 0)
    clause = _without_lead(tokens[start:verb])
    phrase = _noun_phrase(_last_conjunct(clause))
    if not phrase and start:
        phrase = _noun_phrase(_without_lead(tokens[:verb]))
    return " ".join(phrase) or None


def _last_conjunct(clause: list[str]) -> list[str]:
    """What follows ", and" or ", but": "She left, and Hong said" is Hong's; "Hong left and said" is Hong's, too."""
    for index in range(len(clause) - 2, 0, -1):
        if clause[index].lower() in ("and", "but") and clause[index - 1] == ",":
            rest = clause[index + 1 :]
            if rest and (rest[0][:1].isupper() or rest[0].lower() in PRONOUNS | ARTICLES):
                return rest
    return clause


def _without_lead(tokens: list[str]) -> list[str]:
    """Without "In Oslo on Monday," and its like at the front."""
    while tokens and (tokens[0].lower() in LEADS or tokens[0] in _MARKS):
        if tokens[0] in _MARKS:
            tokens = tokens[1:]
        elif tokens[0].lower() in ("and", "but") and _starts_phrase(tokens[1:]):
            return tokens[1:]
        elif "," in tokens:
            tokens = tokens[tokens.index(",") + 1 :]
        elif tokens[0].lower() == "according":
            return []
        else:
            tokens = tokens[1:]
    if tokens and tokens[0].lower() == "according" and "," in tokens:
        tokens = tokens[tokens.index(",") + 1 :]
    return tokens


def _noun_phrase(tokens: list[str]) -> list[str]:
    phrase: list[str] = []
    for token in tokens:
        if token in _MARKS or token.lower() in _AUXILIARIES:
            break
        phrase.append(token)
    return phrase


def _last_name(tokens: list[str]) -> str | None:
    end = len(tokens)
    while end and tokens[end - 1] in _MARKS:
        end -= 1
    start = end
    while start and tokens[start - 1][:1].isupper():
        start -= 1
    return " ".join(tokens[start:end]) or None


def _negated(tokens: list[str], verb: int) -> bool:
    near = [token.lower() for token in tokens[max(0, verb - 3) : verb]]
    return tokens[verb].lower() in ("denied", "deny", "denies") or any(
        token in ("not", "never") or token.endswith(("n't", "n’t")) for token in near
    )
