"""Names in running English that no file declares: the runs of words with a capital that are not ordinary words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.verify.telling.names.opening_words import ARTICLES, COMPASS, LEADS, PRONOUNS, SENTENCE_OPENERS, TITLES
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.places import cities
from generator.verify.telling.times.calendar_words import read_dates
from generator.verify.telling.wording import STOP
from generator.verify.text.lexicon import SPEECH
from generator.verify.text.selectors import Span
from generator.verify.text.sentences import sentences

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_][\w&]*(?:[.’'-](?=\w)[\w&]+)*")
ENDING = re.compile(r"(?:['’]s?|['’]ll|['’]ve)$")
ACRONYM = re.compile(r"[A-Z](?:[A-Z&0-9]|\.(?=[A-Z]))+\.?s?")
_OWNS = re.compile(r"['’]s?$")
_OPENS = re.compile(r"(?:[:;–—“\"«„(\[•·|]|^[-*]|\s-)\s*$")
_NO_NAMES = SENTENCE_OPENERS | PRONOUNS | ARTICLES | LEADS | TITLES | STOP | frozenset(
    """
    each every such neither either several many few fewer half other others all any nothing nobody nor even also there
    it's only according between among within without against under over through until unless about around despite during
    that's north south east west northern southern eastern western central mid january february march april may june
    july august september october november december today yesterday tomorrow o okay yes i'm let
    """.split()
)  # fmt: skip
_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
_VERBS = frozenset(
    """
    is was has had will would can could may might must should does did began won lost left sent took gave told met got
    went
    """.split()
)
"""What tells that a single capitalised word in front is somebody, besides verbs of speech."""
_SPEAKERS = frozenset(
    """
    police officials experts analysts sources critics reports government authorities prosecutors lawyers scientists
    researchers doctors residents witnesses people men women investigators nobody everyone someone none others no-one
    one two three four five six seven eight nine ten eleven twelve media press parliament congress management staff
    observers aircraft fish cattle sheep deer livestock
    """.split()
)


_MANY = ("men", "children", "folk", "people")
"""How words for several end that have no plural of their own: "fishermen's wives"."""
_ABSTRACT = re.compile(r"\w{2,}(?:tion|sion|ment|ness|ism|ity|ship|eum|ogy|ics)$")
"""How words end that are no names, though a verb follows them: "Petroleum is", "Corruption was"."""
_ALSO_NOUNS = frozenset("reports claims notes comments remarks demands promises calls warnings".split())


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words in a text, with those of them that are looked for."""

    words: tuple[str, ...]
    sought: tuple[str, ...]


def undeclared(told: str, taken: tuple[Span, ...] = ()) -> Iterator[Name]:
    """The runs of capitalised words of a folded text that no declared subject covers."""
    dates = tuple(date.span for date in read_dates(told))
    elsewhere = _inside(told)
    for extent in sentences(told, 0, len(told)):
        run: list[str] = []
        sought: list[str] = []
        end = -1
        for match in TOKEN.finditer(told, extent.start, extent.end):
            word = ENDING.sub("", match[0])
            joined = told[end : match.start()] in (" ", ". ", "-", " & ")
            if run and not (joined and word[:1].isupper()):
                yield from _named(run, sought)
                run, sought = [], []
            if word[:1].isupper():
                place = Span(*match.span())
                run.append(word)
                first = place.start == extent.start or bool(_OPENS.search(told[max(0, place.start - 3) : place.start]))
                free = not any(place.touches(span) for span in (*taken, *dates))
                if free and _is_name(word, told, match.end(), first=first, elsewhere=elsewhere):
                    sought.append(word)
            end = match.end()
        yield from _named(run, sought)


def _named(run: list[str], sought: list[str]) -> Iterator[Name]:
    if sought:
        yield Name(tuple(run), tuple(sought))


def _inside(told: str) -> frozenset[str]:
    """The capitalised words that stand inside a sentence."""
    return frozenset(re.findall(r"(?<=[a-z,] )[A-Z][\w'-]+", told))


def _is_name(word: str, told: str, end: int, *, first: bool, elsewhere: frozenset[str]) -> bool:
    lowered = word.lower().rstrip(".")
    ordinary = lowered in _NO_NAMES and lowered not in COMPASS and not ACRONYM.fullmatch(word)
    if ordinary or lowered in _ORDINALS or len(lowered) < 2:
        return False
    following = TOKEN.match(told, end + 1)
    plural = lowered in _SPEAKERS or lowered.endswith(_MANY)
    if first and not plural and _OWNS.search(told[max(0, end - 2) : end]):
        return True
    # "south of the border", "in the West"
    if lowered in COMPASS:
        return bool(following and following[0][:1].isupper())
    if not first or ACRONYM.fullmatch(word) or word in elsewhere or lowered in peoples() or word in cities():
        return True
    if following is None or told[end : end + 1] != " ":
        return False
    if following[0][:1].isupper():
        return following[0].lower() not in peoples() and not ACRONYM.fullmatch(following[0])
    if _compound(lowered, word) or (following[0].lower() in _ALSO_NOUNS and "-" in word):
        return False
    verb = following[0].lower()
    # "Petrova and Lund"
    if verb == "and" and told[following.end() + 1 : following.end() + 2].isupper():
        return lowered not in _SPEAKERS
    return (
        (verb in SPEECH or verb in _VERBS or verb.endswith("ed"))
        and lowered not in _SPEAKERS
        and not lowered.endswith("s")
        and not _ABSTRACT.match(lowered)
    )


def _compound(lowered: str, word: str) -> bool:
    """Whether a word with hyphens is made of ordinary words: "Made-up", "Long-standing", not "Hyun-woo"."""
    parts = lowered.split("-")
    small = len(parts) > 1 and all(part[:1].islower() for part in word.split("-")[1:])
    return small and any(part in STOP or part.endswith(("ed", "ing", "ly")) for part in parts)
