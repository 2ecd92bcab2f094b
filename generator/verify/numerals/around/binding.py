"""Which number of a sentence a measure is bound to: what stands with it and not with its rivals."""

import re
from collections.abc import Callable, Sequence, Set

from generator.verify.numerals.around.base_periods import base_periods
from generator.verify.numerals.around.contrary import ALTERNATIVES, ordinals
from generator.verify.numerals.around.dating import of_month, year_of_all
from generator.verify.numerals.around.former import AT_PRESENT, is_former, now_behind, of_today
from generator.verify.numerals.around.listed import of_them
from generator.verify.numerals.around.named_with import called_before, called_in, names_other
from generator.verify.numerals.around.roles import clause, direction, meant
from generator.verify.numerals.around.stretches import DESIGNATED, THOSE, lead, near_it, own_stretch, stems_of
from generator.verify.numerals.around.years import own_year, told_anew
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import around, right_before
from generator.verify.numerals.words.measures import DIRECTIONS, OPPOSED, concepts
from generator.verify.numerals.words.units import currency, known, stem

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
    own = own_stretch(words, quantity, rivals)
    near, wide = beside(words, quantity, found), stems_of(words[start:end])
    # Some of a whole and the whole are compared by what is told of either, for they share their clause.
    if any(of_them(one, words) for one in rivals):
        near = wide = stems_of(own)
    ideas, said = concepts(words[start:end]).keys(), concepts(about).keys()
    years = {int(year) for year in re.findall(r"\b(?:1\d|20)\d\d\b", about)}
    year = own_year(quantity, words, found) or (
        year_of_all(words, rivals, found) if years and not told_anew(quantity, words) else None
    )
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
        (stem(quantity.unit) != "vote" and right_before(_STEP, words, quantity.span.start))
        or right_before(_BY, words, quantity.span.start)
    )
    rated = quantity.unit in ("%", "percentage points")
    asks_change = bool(said_way or _CHANGE.search(about))
    unlike = 4 * (way is None or not (way or rated) if asks_change else changed and not rated)
    against = sum(name in OPPOSED[idea] for idea in ideas for name in said if name not in ideas)
    present = of_today(words, quantity, rivals)
    by_month = of_month(words, quantity, rivals, found, about)
    by_year = (year in years) - (year not in years) if years and year else 0
    dated = (
        present
        if present and AT_PRESENT & {word.lower() for word in words_of}
        else -present
        if present and years
        else -1
        if min(by_year, by_month) < 0
        else max(by_year, by_month)
    )
    called = names | called_in(about, local) | {one for one in stems if one.startswith("non")}
    named = len(called & stems_of(own)) + called_before(words, quantity, rivals, called)
    meant_here = concepts(own).keys()
    along = (way or 0) * said_way
    between = words[_end_before(quantity, rivals) : quantity.span.start]
    apart = _agree(base_periods, about, between if base_periods(between) else own) + _agree(ordinals, about, own)
    apart += _agree(_figures, about, between)
    close_by = near_it(own, words, rivals)
    stretch = (
        3 * len(stems & _close(words, quantity))
        + _weighed((stems - nouns) & stems_of(own), stems_of(close_by) | repeated)
        + 3 * (max(dated, 0) + apart)
        + _weighed(meant_here & said - DIRECTIONS.keys(), concepts(close_by).keys() | repeated)
    )
    held = 2 * len(stems & near) + len(stems & wide) + 2 * len(ideas & said) - 2 * against
    first = min(rivals, key=_start)
    contrary = any(name in OPPOSED[idea] for idea in meant_here - said for name in said if name not in meant_here)
    behind = concepts(own[len(lead(words, quantity, rivals)) :])
    at_hand = concepts(close_by).keys() if quantity is not first else set()
    contrary |= any(OPPOSED[idea] & said for idea in at_hand) and not at_hand & (said - DIRECTIONS.keys())
    contrary |= any(OPPOSED[idea] & said for idea in behind) and not behind.keys() & said
    contrary |= bool(_EXCLUDED.search(close_by)) and not _EXCLUDED.search(about)
    here = stems_of(own if quantity is first else close_by)
    contrary |= any(stems & kinds and here & kinds and not stems & here & kinds for kinds in ALTERNATIVES)
    contrary |= any(f"non-{one}" in stems_of(close_by) for one in stems)
    claimed = frozenset(said) | stems | nouns | frozenset(map(stem, words_of))
    strange = -len(topics(words, quantity, found) - common - claimed)
    if of_them(quantity, words) and not named:
        strange -= names_other(close_by, words)
    # "Weddings fell, the number of divorces rose": another noun tells more than the direction.
    along = -1 if strange < 0 and THOSE.search(own) else along
    own_date = bool(year and year in years)
    return (
        (dated if own_date else min(dated, 0)),
        -contrary,
        named,
        stretch - former - unlike,
        along,
        strange,
        held,
        len(names & near),
    )


def _end_before(quantity: Quantity, rivals: Sequence[Quantity]) -> int:
    return max((one.span.end for one in rivals if one.span.end <= quantity.span.start), default=0)


def _agree(read: Callable[[str], Set[object]], about: str, text: str) -> int:
    """1 where a text gives what a measure asks for, -1 where it gives something else."""
    if not (asked := read(about)) or not (given := read(text)):
        return 0
    return 1 if asked & given else -1


_EXCLUDED = re.compile(
    r"\b(?:exclud\w+|except|ex-\w+|stripping out|ohne|ausgenommen|hors|hormis|excluyendo|excepto|"
    r"sin (?:contar|incluir)|без уч[её]та|кроме|за исключением|not counting|without)(?!\w)|제외",
    re.I,
)
"""A number without some of what a measure is of."""
_FIGURE = re.compile(r"(?<![\d.,])\d{1,2}(?![\d.,]|\s?%)")


def _figures(text: str) -> frozenset[str]:
    """The small figures of a text, that name an age or a class: "those aged 15 to 64"."""
    return frozenset([" ".join(found)]) if (found := _FIGURE.findall(text)) else frozenset()


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


def repeated_in(words: str, rivals: Sequence[Quantity]) -> frozenset[str]:
    """What is named again with a number that is not the first."""
    first = min(rivals, key=_start)
    texts = [near_it(own_stretch(words, one, rivals), words, rivals) for one in rivals if one is not first]
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
_CLOSE = re.compile(
    r"\s(?:of|for|der|des|für|de|pour|para|из|для|среди)\s(?:the\s|l[ae]s?\s|los\s|die\s|den\s)?([^\W\d_]+)", re.I
)


def _close(words: str, quantity: Quantity) -> frozenset[str]:
    """What a number is of, by the word right behind it: "62 percent of women"."""
    found = _CLOSE.match(words, quantity.span.end)
    return frozenset([stem(found[1])]) if found else frozenset()


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


def beside(words: str, quantity: Quantity, found: Sequence[Quantity]) -> frozenset[str]:
    """The words that go with a number: from the number before it to the one after it, its own clause first."""
    start = max((q.span.end for q in found if q.span.end <= quantity.span.start), default=0)
    end = min((q.span.start for q in found if q.span.start >= quantity.span.end), default=len(words))
    before = _SPLIT.split(words[start : quantity.span.start])[-1]
    after = _SPLIT.split(words[quantity.span.end : end])[0]
    return stems_of(f"{before} {quantity.unit} {after}")
