"""Which number of a sentence a measure is bound to: what stands with it and not with its rivals."""

import re
from collections.abc import Sequence, Set

from generator.verify.numerals.former import AT_PRESENT, is_former, now_behind, of_today
from generator.verify.numerals.labels import months
from generator.verify.numerals.measures import DIRECTIONS, OPPOSED, concepts
from generator.verify.numerals.quantities import Quantity
from generator.verify.numerals.quantity import around
from generator.verify.numerals.roles import clause, direction, following_end, meant
from generator.verify.numerals.scales import language_of
from generator.verify.numerals.stretches import DESIGNATED, cut, lead, own_stretch, stems_of
from generator.verify.numerals.units import currency, goods, known, stem
from generator.verify.numerals.years import own_year, year_behind
from generator.verify.telling.named import territories_in

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
    common: frozenset[str],
    repeated: frozenset[str],
) -> tuple[int, int, int, int, int, int, int, int]:
    """How well a number goes with a measure: by its year, by what stands in its own stretch of the sentence, and by its
    clause."""
    start, end = clause(words, quantity)
    words_of = _WORD.findall(f"{about} {local}")
    stems = {stem(word) for word in words_of if word.lower() not in _LINKS} - names - nouns - {"before"}
    stems |= {one.lower() for one in DESIGNATED.findall(about)}
    near, wide = beside(words, quantity, found), stems_of(words[start:end])
    ideas, said = concepts(words[start:end]).keys(), concepts(about).keys()
    years = {int(year) for year in re.findall(r"\b(?:1\d|20)\d\d\b", about)}
    year = own_year(quantity, words, found)
    former = 2 * bool(not years and is_former(words, quantity))
    former *= (
        -1
        if _FORMERLY & {word.lower() for word in words_of} or _BEFORE.search(about)
        else 0
        if now_behind(words, quantity)
        else 1
    )
    way, said_way = direction(words, quantity, found), meant(about, quantity.unit)
    changed = bool(way) or bool(
        (stem(quantity.unit) != "vote" and _STEP.search(words, 0, quantity.span.start))
        or _BY.search(words, 0, quantity.span.start)
    )
    rated = quantity.unit in ("%", "percentage points")
    asks_change = bool(said_way or _CHANGE.search(about))
    unlike = 4 * (way is None or not (way or rated) if asks_change else changed and not rated)
    against = sum(name in OPPOSED[idea] for idea in ideas for name in said if name not in ideas)
    own = own_stretch(words, quantity, rivals)
    present = of_today(words, quantity, rivals)
    dated = (
        present
        if present and AT_PRESENT & {word.lower() for word in words_of}
        else -present
        if present and years
        else (year in years) - (year not in years)
        if years and year
        else _of_month(words, quantity, rivals, found, about)
    )
    called = names | called_in(about, local) | {one for one in stems if one.startswith("non")}
    named = len(called & stems_of(own)) + _called_before(words, quantity, rivals, called)
    meant_here = concepts(own).keys()
    along = (way or 0) * said_way
    near_it = _near_it(own, words, rivals)
    stretch = (
        3 * len(stems & _close(words, quantity))
        + _weighed((stems - nouns) & stems_of(own), stems_of(near_it) | repeated)
        + 3 * max(dated, 0)
        + _weighed(meant_here & said - DIRECTIONS.keys(), concepts(near_it).keys() | repeated)
    )
    held = 2 * len(stems & near) + len(stems & wide) + 2 * len(ideas & said) - 2 * against
    contrary = any(name in OPPOSED[idea] for idea in meant_here for name in said if name not in meant_here)
    contrary |= any(f"non-{one}" in stems_of(near_it) for one in stems)
    claimed = frozenset(said) | stems | nouns | frozenset(map(stem, words_of))
    strange = -len(topics(words, quantity, found) - common - claimed)
    own_date = year_behind(quantity, words, found) in years
    return (
        (dated if own_date else min(dated, 0)),
        -contrary,
        named,
        stretch - former - unlike,
        strange,
        along,
        held,
        len(names & near),
    )


def stands_with(
    words: str,
    ours: Quantity,
    rivals: Sequence[Quantity],
    found: Sequence[Quantity],
    told: tuple[str, str],
    nouns: tuple[frozenset[str], frozenset[str]],
) -> int:
    """1 where a number goes better with a measure than its rivals, -1 where one of these does, 0 where nothing tells.

    `told` are the measure, and the words of the source that name what it names; `nouns` the stems of whom the fact is
    about, and of what it counts.
    """
    everyone = (ours, *rivals)
    common = frozenset.intersection(*(topics(words, one, found) for one in everyone))
    context = (common, repeated_in(words, everyone))
    own, *others = (score(words, one, everyone, found, *told, *nouns, *context) for one in everyone)
    return (own > max(others)) - (own < max(others))


def _weighed(matched: Set[str], near: Set[str]) -> int:
    """What stands near a number alone says more of it than what stands before the first of several: that may be told of
    all of them."""
    return 3 * len(matched & near) + min(1, len(matched - near))


def _near_it(own: str, words: str, rivals: Sequence[Quantity]) -> str:
    return own.removeprefix(words[: min(rivals, key=_start).span.start])


def repeated_in(words: str, rivals: Sequence[Quantity]) -> frozenset[str]:
    """What is named again with a number that is not the first."""
    first = min(rivals, key=_start)
    texts = [_near_it(own_stretch(words, one, rivals), words, rivals) for one in rivals if one is not first]
    return frozenset(name for text in texts for name in (*stems_of(text), *concepts(text)))


def _start(quantity: Quantity) -> int:
    return quantity.span.start


def topics(words: str, quantity: Quantity, found: Sequence[Quantity]) -> frozenset[str]:
    """What of the tables the words beside a number speak of, by name; directions and times say nothing of that."""
    amounts = [one for one in around(found, quantity) if not one.year]
    text = own_stretch(words, quantity, amounts)
    # What stands before the first number is told of all.
    text = text.removeprefix(words[: amounts[0].span.start])
    named = frozenset(stem(word) for word in _WORD.findall(text) if not currency([word]))
    things = frozenset(one for one in named if known(one))
    return frozenset(things | concepts(text).keys()) - _NO_TOPIC


_NO_TOPIC = frozenset(DIRECTIONS) | frozenset(
    "before more less year month day country company city region ministry minister government person".split()
)


_CHANGE = re.compile(r"\bchange\b", re.I)
_STEP = re.compile(r"\b(?:by|um)\s$", re.I)
_BY = re.compile(r"\s(?:or|oder|или|ou|o)\s(?:by|um|на|de|en)\s$")
_BEFORE = re.compile(r"\bbefore(?!\s(?!\d|the\s|that)\w)", re.I)
"""Not "earnings before tax"."""
_FORMERLY = frozenset("last previous previously former formerly earlier prior ago".split())
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
    if any(map(goods, stems_of(own))):
        return True
    capitals = (
        word
        for word in _WORD.findall(_SENTENCE_BEGUN.sub(" ", own))
        if word[0].isupper() and not words.startswith(word)
    )
    return language_of(words) != "de" and not all(known(stem(word)) for word in capitals)


_SENTENCE_BEGUN = re.compile(r"[.!?]\s[^\W\d_]+")


def called_in(about: str, local: str) -> frozenset[str]:
    """The stems of the names of a measure, and of what the source calls them."""
    capitals = {stem(word) for word in _WORD.findall(about)[1:] if word[0].isupper()}
    return frozenset(name for name in capitals if not known(name) and not months(name.title())) | stems_of(local)


_NAME = re.compile(r"\b[^\W\d_a-zа-яё가-힣][^\W\d_]+|[가-힣]+(?:은|는|이|가)(?=\s)")


def _called_before(words: str, quantity: Quantity, rivals: Sequence[Quantity], called: frozenset[str]) -> int:
    """How many names of a measure stand before the first number, where none stands with this one: they are of all."""
    first = min(rivals, key=lambda one: one.span.start)
    if quantity is first or _names_other(own_stretch(words, quantity, rivals), words):
        return 0
    return len(called & stems_of(lead(words, first, rivals)))


def _names_other(own: str, words: str) -> bool:
    """Whether a stretch has a name. In German all nouns have capitals, so there only places tell."""
    if (language := language_of(words)) != "de":
        return bool(_NAME.search(own))
    return not {*_WORD.findall(own)}.isdisjoint(territories_in(language).values())


def told_elsewhere(words: str, quantity: Quantity, found: Sequence[Quantity], about: str, local: str) -> bool:
    """Whether goods or a name of a measure stand with another number alone, of whatever kind: "cement fell 3 percent"
    beside tonnes of steel."""
    amounts = [one for one in found if not one.year and one.kind == "amount"]
    if len(amounts) < 2 or quantity not in amounts:
        return False
    asked = {stem(word) for word in _WORD.findall(about) if goods(stem(word))} | called_in(about, local)
    own = own_stretch(words, quantity, amounts)
    if not asked or asked & stems_of(own) or not _has_other(own, words):
        return False
    return any(asked & stems_of(own_stretch(words, one, amounts)) for one in amounts if one is not quantity)


def said_alike(words: str, ours: Quantity, rivals: Sequence[Quantity], names: frozenset[str]) -> bool:
    """Whether a number is one of a list whose measure is said once: "74 percent approve of Berg, 64 say so of Holm".

    It is the one that stands beside the subject's name (`names`: stems), where no rival does and no word beside it is
    of a measure.
    """
    own, *others = (_stretch(words, one, (ours, *rivals)) for one in (ours, *rivals))
    named = bool(names & stems_of(own)) and not any(names & stems_of(other) for other in others)
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
    ahead = words[cut(words, first, quantity.span.start) if first else 0 : quantity.span.start]
    behind = words[quantity.span.end : cut(words, quantity.span.end, last)]
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
    return stems_of(f"{before} {quantity.unit} {after}")
