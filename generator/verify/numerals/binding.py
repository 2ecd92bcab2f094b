"""Which number of a sentence a measure is bound to: what stands with it and not with its rivals."""

import re
from collections.abc import Sequence

from generator.verify.numerals.labels import months
from generator.verify.numerals.measures import DIRECTIONS, OPPOSED, concepts
from generator.verify.numerals.quantities import Quantity
from generator.verify.numerals.roles import clause, direction, following_end, is_former, meant
from generator.verify.numerals.scales import language_of
from generator.verify.numerals.units import goods, known, stem
from generator.verify.numerals.years import own_year

_WORD = re.compile(r"[^\W\d_]+")
_SPLIT = re.compile(r"[,;]|\band\b|\bwhile\b|\bbut\b")


def score(
    words: str,
    quantity: Quantity,
    rivals: Sequence[Quantity],
    found: Sequence[Quantity],
    about: str,
    local: str,
    names: frozenset[str],
    nouns: frozenset[str],
) -> tuple[int, int, int, int, int, int, int]:
    """How well a number goes with a measure: by its year, by what stands in its own stretch of the sentence, and by its
    clause."""
    start, end = clause(words, quantity)
    words_of = _WORD.findall(f"{about} {local}")
    stems = {stem(word) for word in words_of if word.lower() not in _LINKS} - names
    stems |= {one.lower() for one in _DESIGNATED.findall(about)}
    near, wide = beside(words, quantity, found), _stems(words[start:end])
    ideas, said = concepts(words[start:end]).keys(), concepts(about).keys()
    years = {int(year) for year in re.findall(r"\b(?:1\d|20)\d\d\b", about)}
    former = 2 * bool(not years and is_former(words, quantity))
    former *= -1 if _FORMERLY & {word.lower() for word in words_of} else 0 if _now_behind(words, quantity) else 1
    way, said_way = direction(words, quantity, found), meant(about, quantity.unit)
    changed = bool(way) or bool(_BY.search(words, 0, quantity.span.start))
    unlike = 4 * ((way is None) if said_way else changed and quantity.unit not in ("%", "percentage points"))
    against = sum(name in OPPOSED[idea] for idea in ideas for name in said if name not in ideas)
    year = own_year(quantity, words, found)
    own = own_stretch(words, quantity, rivals)
    dated = (
        (year in years) - (year not in years) if years and year else _of_month(words, quantity, rivals, found, about)
    )
    called = names | called_in(about, local)
    named = len(called & _stems(own)) + _called_before(words, quantity, rivals, called)
    meant_here = concepts(own).keys()
    along = (way or 0) * said_way
    stretch = (
        3 * len(stems & _close(words, quantity))
        + 3 * len((stems - nouns) & _stems(own))
        + 3 * len(meant_here & said - DIRECTIONS.keys())
    )
    held = 2 * len(stems & near) + len(stems & wide) + 2 * len(ideas & said) - 2 * against
    contrary = any(name in OPPOSED[idea] for idea in meant_here for name in said if name not in meant_here)
    return dated, -contrary, named, stretch - former - unlike, along, held, len(names & near)


_BY = re.compile(r"\s(?:or|oder|или|ou|o)\s(?:by|um|на|de|en)\s$")
_FORMERLY = frozenset("last before previous previously former formerly earlier prior".split())
_AT_PRESENT = frozenset("now this current currently present".split())
_LINKS = frozenset(
    "a an the of in at on by to for from with who that which was were is are has have had and or as".split()
)
_CLOSE = re.compile(r"\s(?:of|der|des|de|из|среди)\s(?:the\s|l[ae]s?\s|los\s)?([^\W\d_]+)", re.I)


def _close(words: str, quantity: Quantity) -> frozenset[str]:
    """What a number is of, by the word right behind it: "62 percent of women"."""
    found = _CLOSE.match(words, quantity.span.end)
    return frozenset([stem(found[1])]) if found else frozenset()


def _has_other(own: str, words: str) -> bool:
    """Whether a stretch has goods or a name of its own. In German all nouns have capitals."""
    if any(map(goods, _stems(own))):
        return True
    capitals = (word for word in _WORD.findall(own) if word[0].isupper() and not words.startswith(word))
    return language_of(words) != "de" and not all(known(stem(word)) for word in capitals)


def called_in(about: str, local: str) -> frozenset[str]:
    """The stems of the names of a measure, and of what the source calls them."""
    capitals = {stem(word) for word in _WORD.findall(about)[1:] if word[0].isupper()}
    return frozenset(name for name in capitals if not known(name)) | _stems(local)


_NAME = re.compile(r"\b[^\W\d_a-zа-яё가-힣][^\W\d_]+|[가-힣]+(?:은|는|이|가)(?=\s)")


def _called_before(words: str, quantity: Quantity, rivals: Sequence[Quantity], called: frozenset[str]) -> int:
    """How many names of a measure stand before the first number, where none stands with this one: they are of all."""
    first = min(rivals, key=lambda one: one.span.start)
    if quantity is first or _NAME.search(own_stretch(words, quantity, rivals)):
        return 0
    return len(called & _stems(_lead(words, first, rivals)))


def of_before(words: str, quantity: Quantity, about: str) -> bool:
    """Whether a number that something had before is given as that of now."""
    if not (_AT_PRESENT & {word.lower() for word in _WORD.findall(about)} and is_former(words, quantity)):
        return False
    return not _now_behind(words, quantity)


def _now_behind(words: str, quantity: Quantity) -> bool:
    """Whether a number is said to be that of now: "from 2.3 percent now"."""
    after = words[quantity.span.end : quantity.span.end + _TAIL]
    return bool(_AT_PRESENT & {word.lower() for word in _WORD.findall(after)})


def told_elsewhere(words: str, quantity: Quantity, found: Sequence[Quantity], about: str, local: str) -> bool:
    """Whether goods or a name of a measure stand with another number alone, of whatever kind: "cement fell 3 percent"
    beside tonnes of steel."""
    amounts = [one for one in found if not one.year and one.kind == "amount"]
    if len(amounts) < 2 or quantity not in amounts:
        return False
    asked = {stem(word) for word in _WORD.findall(about) if goods(stem(word))} | called_in(about, local)
    own = own_stretch(words, quantity, amounts)
    if not asked or asked & _stems(own) or not _has_other(own, words):
        return False
    return any(asked & _stems(own_stretch(words, one, amounts)) for one in amounts if one is not quantity)


_BREAK = re.compile(
    r"[,;:()—–]|\s(?:and|und|et|y|e|и|а|but|aber|mais|pero|но|while|whereas|während|tandis|mientras|versus)\s|"
    # "a loss of 3, after a profit of 5"
    r"\s(?:after|following|against|nach|gegenüber|après|contre|tras|frente a)\s(?=(?:an?|eine[mr]?|une?|una)\s)|"
    r"\s(?:to|auf|bis|à|a|hasta|до|from|von|against|gegenüber|contre|frente al?|after|nach|après|tras|после|with|"
    r"avec|с|от|против)"
    r"\s(?=(?:l[oa]s\s|el\s|some\s|about\s)?[A-Z]{0,3}[\d$€£₩¥])|(?<=[가-힣][고며로와과])\s|(?<=지만)\s|(?<=에서)\s|(?<=인)\s|(?<=[가-힣]로)\s",
    re.I,
)


_TAIL = 30
"""Characters behind the last number that are its own; what follows may be told of all of them."""
_SAME_SUBJECT = re.compile(
    r"[,(]?\s?(?:(?:up|down|compared|compared with)\s)?(?:to|from|auf|von|bis|à|a|hasta|до|с|от|versus|vs|against|"
    r"gegenüber|contre|"
    r"frente|против|after|nach|après|tras|после|with|avec)\s|\s?\((?:[^\W\d_]+\s){0,2}(?:19|20)\d\d\s?:\s|[,(]\s?(?:or|oder|soit|ou|o|или)\s|(?<=에서)\s|"
    # "and 3 of fish": no words of its own in front.
    r",?\s?(?:and|und|et|y|и|,)\s(?:another\s|also\s|noch\s|otr[oa]s\s|(?-i:[a-zà-ÿа-яё]{1,4})\s)?(?=[\d$€£₩¥])",
    re.I,
)


def own_stretch(words: str, quantity: Quantity, rivals: Sequence[Quantity]) -> str:
    """What stands with a number rather than with its rivals: the text between two of them is cut at the first comma,
    conjunction or preposition behind the one before; "from 4 to 3" has one subject for both."""
    after = min((q for q in rivals if q.span.start >= quantity.span.end), key=lambda q: q.span.start, default=None)
    end = _cut(words, quantity.span.end, after.span.start) if after else quantity.span.end + _TAIL
    return _lead(words, quantity, rivals) + words[quantity.span.end : end]


def _lead(words: str, quantity: Quantity, rivals: Sequence[Quantity]) -> str:
    before = max((q for q in rivals if q.span.end <= quantity.span.start), key=lambda q: q.span.end, default=None)
    if not before:
        return words[: quantity.span.start]
    start = _cut(words, before.span.end, quantity.span.start)
    if start == quantity.span.start:
        return _lead(words, before, rivals) + words[before.span.end : start]
    own = words[start : quantity.span.start]
    same = _SAME_SUBJECT.match(words, start)
    if (
        _THOSE.search(own)
        or _of_one_topic(words[: before.span.start], own)
        or (same and _cut(words, same.end(), quantity.span.start) == quantity.span.start)
    ):
        verb = _VERB.match(words, before.span.end) if _OBJECT.match(words, quantity.span.end) else None
        return f"{_lead(words, before, rivals)} {verb[0] if verb else ''} {own}"
    return f" {own}"


def _of_one_topic(before: str, own: str) -> bool:
    """Whether words in Hangul go on about what was spoken of: without another topic or subject."""
    return bool(_TOPIC.search(before)) and not _TOPIC.search(own) and (not own.strip() or bool(_IN_HANGUL.search(own)))


_TOPIC = re.compile(r"[가-힣](?<![에서로])(?:은|는|이|가)\s")
_IN_HANGUL = re.compile(r"[가-힣]")
_THOSE = re.compile(
    r"(?:[,;]\s|\b(?:and|und|et|y|и|while|but)\s)(?:that|those|celles?|celui|ceux|l[ao]s?\sdel?|el\sdel?|jene\w*|dasjenige)\s",
    re.I,
)
"""What stands for the noun of the number before: "exports to the north … and those to the south"."""
_VERB = re.compile(r"\s[^\W\d_]+")
_OBJECT = re.compile(r"\s(?:an?|the|ein\w*|der|die|das|une?|le|la|el|las?|los)\s", re.I)
"""Behind a number without a verb, which is that of the number before: "612 got the drug and 608 a placebo"."""


def _cut(words: str, start: int, end: int) -> int:
    # What stands in brackets is told of by what follows them: "two of three (66%) want it".
    found = _BREAK.search(words, start + (words[start : start + 1] == ")"))
    return found.start() if found and found.end() <= end else end


def said_alike(words: str, ours: Quantity, rivals: Sequence[Quantity], names: frozenset[str]) -> bool:
    """Whether a number is one of a list whose measure is said once: "74 percent approve of Berg, 64 say so of Holm".

    It is the one that stands beside the subject's name (`names`: stems), where no rival does and no word beside it is
    of a measure.
    """
    own, *others = (_stretch(words, one, (ours, *rivals)) for one in (ours, *rivals))
    named = bool(names & _stems(own)) and not any(names & _stems(other) for other in others)
    return named and not concepts(own)


def _stretch(words: str, quantity: Quantity, found: Sequence[Quantity]) -> str:
    """The words right before a number, and those behind it up to the next one or the end of its sentence."""
    start = max((q.span.end for q in found if q.span.end <= quantity.span.start), default=0)
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    before = _SPLIT.split(words[start : quantity.span.start])[-1]
    after = re.split(r"[,;.](?=\s|$)", words[quantity.span.end : end])[0]
    return f"{before} {after}"


def _of_month(words: str, quantity: Quantity, rivals: Sequence[Quantity], found: Sequence[Quantity], about: str) -> int:
    """1 where the month of a measure stands with a number, -1 where another month does: between it and its rivals, or
    else behind it."""
    asked = months(about)
    if not asked:
        return 0
    first = max((q.span.end for q in rivals if q.span.end <= quantity.span.start), default=0)
    last = min((q.span.start for q in rivals if q.span.start >= quantity.span.end), default=len(words))
    ahead = words[_cut(words, first, quantity.span.start) if first else 0 : quantity.span.start]
    behind = words[quantity.span.end : _cut(words, quantity.span.end, last)]
    given = months(f"{ahead} {behind}") or months(
        words[quantity.span.end : following_end(words, quantity, found, len(words))]
    )
    return 0 if not given else 1 if given & asked else -1


def beside(words: str, quantity: Quantity, found: Sequence[Quantity]) -> frozenset[str]:
    """The words that go with a number: from the number before it to the one after it, its own clause first."""
    start = max((q.span.end for q in found if q.span.end <= quantity.span.start), default=0)
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    before = _SPLIT.split(words[start : quantity.span.start])[-1]
    after = _SPLIT.split(words[quantity.span.end : end])[0]
    return _stems(f"{before} {quantity.unit} {after}")


_DESIGNATED = re.compile(r"(?<![\w-])[^\W\d_]{1,4}-?\d+[^\W_]*", re.I)


def _stems(text: str) -> frozenset[str]:
    """Of words, and of what is called by letters and a number ("F-35A")."""
    return frozenset([*map(stem, _WORD.findall(text)), *(one.lower() for one in _DESIGNATED.findall(text))])
