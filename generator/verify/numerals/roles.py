"""Which number of a sentence is meant: its clause, the direction that it states, the concept and the year beside it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from generator.verify.numerals.labels import months
from generator.verify.numerals.measures import DIRECTIONS, OPPOSED, concepts
from generator.verify.numerals.quantities import Quantity
from generator.verify.numerals.units import MEASURED, stem

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(
    r"[;:—]|,(?=\s)|(?<!Mrd)(?<!Mio)(?<!Tsd)(?<!тыс)(?<!млн)(?<!млрд)(?<!U\.S)\.\s|\b(?:while|but|and|whereas|against|compared|während|und|aber|et|tandis|mais|mientras|y|pero|а|и|но)\b"
    r"|(?<=[고며만])(?=\s)",
    re.I,
)
_SPLIT = re.compile(r"[,;]|\band\b|\bwhile\b|\bbut\b")
_LEVEL = re.compile(
    r"(?:\b(?:to|at|auf|bei|à|al|hasta|atteindre|stood|reaching|was|were|is|of|to a record|totalling|totaling|worth|"
    r"before|от|до|из|from|von|desde)"
    r"\s(?:a\s|the\s|some\s|about\s|around\s|nearly\s|only\s|just\s|US)?)$",
    re.I,
)
_LEVEL_KO = re.compile(r"\s?[가-힣]{0,3}?(?:으로|로)(?=[\s,.]|$)")
_CHANGE = re.compile(
    r"(?:\b(?:by|um|de|un|на|of|up|down|en)\s(?:about\s|around\s|some\s|nearly\s|almost\s|only\s|etwa\s|rund\s)?)$",
    re.I,
)


_MOVED = re.compile(
    r"\b(?:rose|fell|grew|dropped|increased|decreased|declined|jumped|climbed|shrank|rise of|fall of|drop of|"
    r"increase of|decline of)\s(?:\w+\s)?$",
    re.I,
)
_MOVE = re.compile(r"^[\w\s-]{0,16}\b(?:drop|fall|rise|increase|decline|decrease)\b", re.I)
_FORMER = re.compile(r"\b(?:from|von|de|с|desde|against)\s\S{0,4}$", re.I)


@lru_cache(maxsize=1024)
def clauses(words: str) -> tuple[tuple[int, int], ...]:
    """The clauses of a text, roughly: start and end of each."""
    cuts = [match.start() for match in _CLAUSE.finditer(words)]
    return tuple(zip([0, *cuts], [*cuts, len(words)], strict=True))


def clause(words: str, quantity: Quantity) -> tuple[int, int]:
    """The clause that a number stands in."""
    return next((s, e) for s, e in reversed(clauses(words)) if s <= quantity.span.start)


_EITHER_WAY = re.compile(
    r"(?:±|\+\s?/\s?[-–−]|\b(?:plus (?:or|oder|ou) minus|plus/minus|más o menos|плюс-минус))\s?$", re.I
)
"""A margin, not a rise or a fall."""


def direction(words: str, quantity: Quantity, found: Sequence[Quantity]) -> int | None:
    """1 where a number says how much something rose, -1 how much it fell, 0 for no change; None for a level reached."""
    start, end = clause(words, quantity)
    before = words[start : quantity.span.start]
    if _EITHER_WAY.search(before):
        return None
    if _LEVEL_KO.match(words, quantity.span.end):
        return None
    if _LEVEL.search(before) and not re.search(
        r"\b(?:rise|fall|drop|decline|increase|growth|decrease|gain|loss)\sof\s(?:\w+\s)?$", before, re.I
    ):
        return None
    near = max((q.span.end for q in found if q.span.end <= quantity.span.start and not q.year), default=start)
    own = words[max(start, near) : quantity.span.start]
    after = words[quantity.span.end : _next(words, quantity, found, end)]
    after = re.split(r"\b(?:from|in|to|auf|hasta|pour|для|до|on|when|as|than\sin)\b", after)[0]
    marked = _CHANGE.search(own) or quantity.unit in ("%", "percentage points")
    counted = quantity.unit not in MEASURED
    places = {name: spots[-1] for name, spots in concepts(own).items() if name in DIRECTIONS}
    if places and (marked or (_MOVED.search(own) if counted else len(own) - max(places.values()) < 24)):
        return DIRECTIONS[max(places, key=lambda name: places[name])]
    following = {name: spots[0] for name, spots in concepts(after).items() if name in DIRECTIONS}
    if following and (marked or (_MOVE.search(after) if counted else min(following.values()) < 20)):
        return DIRECTIONS[min(following, key=lambda name: following[name])]
    if marked and near > start and (wide := concepts(words[start:end])):
        held = {name for name in DIRECTIONS if name in wide}
        return DIRECTIONS[held.pop()] if len(held) == 1 else 0
    if re.search(r"(?:^|[^\w])(?:zurück)(?!\w)", words[quantity.span.end : end]) and _CHANGE.search(own):
        return -1
    return 0


def _next(words: str, quantity: Quantity, found: Sequence[Quantity], end: int) -> int:
    following = min((q.span.start for q in found if q.span.start >= quantity.span.end and not q.year), default=end)
    return max(quantity.span.end, min(following, end))


def meant(measure: str, unit: str = "%") -> int:
    """The direction that a measure names: 1 for growth, -1 for a fall, 0 for neither or both."""
    said = concepts(measure)
    held = [DIRECTIONS[name] for name in said if name in DIRECTIONS]
    if not held and "loss" in said and unit == "%":
        return -1
    return held[0] if len(held) == 1 else 0


def opposed(words: str, quantity: Quantity, measure: str) -> tuple[str, str] | None:
    """A concept of the measure and its opposite beside the number ("Exports", "imports"), or None."""
    said = concepts(measure)
    start, end = clause(words, quantity)
    for name in said:
        if not OPPOSED[name] or any(other in said for other in OPPOSED[name]):
            continue
        for first, last in _outward(words, start, end):
            here = concepts(words[first:last])
            rivals = {other: here[other] for other in OPPOSED[name] if other in here}
            if name in here and not rivals:
                break
            if rivals:
                other = min(rivals, key=lambda o: _away(first, rivals[o], quantity))
                nearest = _away(first, rivals[other], quantity)
                if name not in here or nearest < _away(first, here[name], quantity):
                    return name, other
                break
    return None


def _outward(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """The clause itself, then those before it, nearest first."""
    return [(start, end), *((s, e) for s, e in reversed(clauses(words)) if e <= start)]


def _away(first: int, places: Sequence[int], quantity: Quantity) -> int:
    """How far the nearest place is from a number; what stands before it counts as nearer."""
    return min(
        quantity.span.start - first - at if first + at < quantity.span.start else 3 * (first + at - quantity.span.end)
        for at in places
    )


def own_year(quantity: Quantity, words: str, found: Sequence[Quantity]) -> int | None:
    """The year that a number is given for: the one right behind it, or the only one before it in its clause."""
    start = clause(words, quantity)[0]
    after = [q for q in found if q.span.start >= quantity.span.end]
    if after and after[0].year and _given_for(words, after[0], quantity.span.end):
        return int(abs(after[0].value))
    before = [
        q for q in found if q.year and start <= q.span.start < quantity.span.start and _given_for(words, q, start)
    ]
    between = [q for q in found if before and before[-1].span.end <= q.span.start < quantity.span.start]
    return int(abs(before[-1].value)) if len(before) == 1 and not between else None


def _given_for(words: str, year: Quantity, start: int) -> bool:
    """Whether numbers beside a year are those of that year: "in 2021", not "since 2021"."""
    between = words[start : year.span.start]
    marked = words[year.span.end : year.span.end + 1] == "년"
    return marked or (
        bool(re.search(r"(?:^|\b)(?:in|im|en|в|for|during|jahr|année|año)\s$", between, re.I))
        and not re.search(r"[,;.]\s", between)
    )


def score(
    words: str, quantity: Quantity, found: Sequence[Quantity], about: str, names: frozenset[str]
) -> tuple[int, int, int]:
    """How well a number goes with a measure: words and concepts of its clause and of the words right beside it."""
    start, end = clause(words, quantity)
    stems = {stem(word) for word in _WORD.findall(about)} - names
    near, wide = beside(words, quantity, found), _stems(words[start:end])
    ideas, said = concepts(words[start:end]).keys(), concepts(about).keys()
    years = {int(year) for year in re.findall(r"\b(?:1\d|20)\d\d\b", about)}
    former = 4 * bool(not years and _FORMER.search(words, max(0, quantity.span.start - 12), quantity.span.start))
    way, said_way = direction(words, quantity, found), meant(about, quantity.unit)
    unlike = 4 * ((way is None) if said_way else bool(way) and quantity.unit not in ("%", "percentage points"))
    against = sum(name in OPPOSED[idea] for idea in ideas for name in said if name not in ideas)
    year = own_year(quantity, words, found)
    dated = (year in years) - (year not in years) if years and year else _of_month(words, quantity, found, about)
    held = 2 * len(stems & near) + len(stems & wide) + 2 * len(ideas & said) - 2 * against - former - unlike
    return dated, held, len(names & near)


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


def _of_month(words: str, quantity: Quantity, found: Sequence[Quantity], about: str) -> int:
    """1 where the month of a measure stands behind a number, -1 where another month does."""
    asked = months(about)
    given = months(words[quantity.span.end : _next(words, quantity, found, len(words))]) if asked else frozenset()
    return 0 if not given else 1 if given & asked else -1


def beside(words: str, quantity: Quantity, found: Sequence[Quantity]) -> frozenset[str]:
    """The words that go with a number: from the number before it to the one after it, its own clause first."""
    start = max((q.span.end for q in found if q.span.end <= quantity.span.start), default=0)
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    before = _SPLIT.split(words[start : quantity.span.start])[-1]
    after = _SPLIT.split(words[quantity.span.end : end])[0]
    return _stems(f"{before} {quantity.unit} {after}")


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(text))
