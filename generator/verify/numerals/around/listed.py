"""Numbers of a list: the whole that the others are parts of, and "respectively"."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.votes import in_a_vote
from generator.verify.numerals.reading.quantity import Quantity, right_before
from generator.verify.numerals.words.counted_things import KINDS_OF
from generator.verify.numerals.words.measures import concepts
from generator.verify.numerals.words.units import stem

_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = r"(?:the\s|its\s|their\s|all\s|den\s|der\s|les\s|l[oa]s\s|ses\s|sus\s)?"
_OF_ALL_FIRST = re.compile(
    rf"(?:^|[.;:]\s)(?:of|out of|among|von|unter|sur|parmi|de|из|전체|총)\s{_ARTICLE}$|(?:^|\s)전체\s$", re.I
)
_PART_OF = re.compile(
    r"\b(?:half|majority|most|third|quarter|fifth|tenth|hälfte|mehrheit|großteil|drittel|viertel|fünftel|moitié|"
    r"majorité|plupart|"
    r"tiers|quart|mitad|mayoría|tercio|partes?|половин\w+|большинств\w+|треть|трети|четверть|четверти)\s(?:of|der|"
    rf"des|von|de|из)\s{_ARTICLE}$",
    re.I,
)
_ONE_IN_SO_MANY = re.compile(
    r"\b(?:one|two|three|four|\d+)\s(?:in|out of)\s(?:every\s)?(?:[a-z]+|\d+)\sof\s(?:the\s|its\s|all\s)?$|"
    r"\b(?:каждый\s\w+\sиз|jede[rs]?\s\w+\s(?:der|von)|un[oa]? de cada \w+(?:\s\w+)? de l[oa]s|"
    r"un\w* \w+ sur \w+ (?:des|parmi les))\s$",
    re.I,
)
_ASKED = re.compile(
    r"\b(?:survey|poll|study|sample|umfrage|befragung|sondage|enquête|encuesta|sondeo|опрос\w*|설문)\s(?:\w+\s)?(?:of|"
    r"among|with|unter|"
    r"mit|auprès|mené auprès|réalisé auprès|de|a|entre|среди)?\s?(?:de\s)?(?:some\s|rund\s|unas?\s)?$",
    re.I,
)
_AMONG_KO = re.compile(r"[가-힣]{0,3}(?:의\s[가-힣]+)?\s(?:중|가운데)(?![가-힣])")
_NO_MORE = frozenset(
    "who that which are is were was in on at for the of by and all total altogether number whole parliament asked "
    "surveyed survey polled poll questioned sample befragte examined tested inspected checked interviewed analysed "
    "analyzed studied present".split()
)
_NO_MORE_STEMS = frozenset(map(stem, _NO_MORE))


_DESCRIBED = re.compile(
    r"(?:\s(?:of|de)\s[^\W\d_]+|\sd[’'][^\W\d_]+|\s[^\W\d_]+)?\s([^\W\d_]+(?:ed|ad[oa]s?|id[oa]s?|[ei]st[oa]s?|ée?s?|ise?s?))"
    r"(?=[,\s])"
)
"""What is told of the whole itself: "of the $780 million pledged, …"."""


def for_all(quantity: Quantity, words: str, about: str = "") -> bool:
    """Whether a number is the whole of which something is told of a part: "of the 22 players, nine …", "half of the 48
    schools", "a survey of 8,400 families"."""
    first = quantity.span.start
    if about and (told := _DESCRIBED.match(words, quantity.span.end)) and concepts(told[1]).keys() & concepts(about):
        return False
    return (
        quantity.kind == "ratio"
        or bool(_AMONG_KO.match(words, quantity.span.end))
        or any(right_before(pattern, words, first) for pattern in (_OF_ALL_FIRST, _PART_OF, _ONE_IN_SO_MANY))
        # Nobody asks a share of those who were asked: "in the survey 57 percent …".
        or (quantity.unit not in ("%", "percentage points") and right_before(_ASKED, words, first) is not None)
    )


_OUT_OF = re.compile(
    r"(?:\s[^\W\d_]+)?\s(?:out of|of|von|der|sur|des?|из)\s"
    r"(?:(?:the|its|their|den|les|l[oa]s|ses|sus|leurs|seinen|ihren)\s)?"
    r"(?:[^\W\d_]+[’']s\s)?",
    re.I,
)


def whole_of(part: Quantity, quantity: Quantity, words: str) -> bool:
    """Whether a number is that of all, behind one of some of them: "226 seats out of 450"."""
    return bool(_OUT_OF.fullmatch(words, part.span.end, quantity.span.start)) and abs(part.value) < abs(quantity.value)


_AMONG_THEM = re.compile(
    r"(?:\b(?:of (?:whom|which|them|these|those)|including|among (?:whom|which|them)|davon|darunter|"
    r"(?:von|unter) (?:denen|ihnen)|dont|parmi (?:eux|elles|lesquel\w+)|"
    r"de l[oa]s (?:que|cuales)|de ell[oa]s|entre ell[oa]s|"
    r"из (?:них|которых)|в том числе|среди них)\W\s?(?:[^\W\d_]+\s){0,3}|"
    r"[이그]\s?(?:중|가운데)(?:에서?|엔)?,?\s(?:[가-힣]+\s){0,3})$",
    re.I,
)
_IN_ALL = re.compile(r"\b(?:in all|all|total|altogether|overall)\b", re.I)


def of_them(quantity: Quantity, words: str) -> bool:
    """Whether a number is said to be of those that the number before it counts."""
    return bool(_AMONG_THEM.search(words, max(0, quantity.span.start - 60), quantity.span.start))


_NARROWED = re.compile(
    r"(?<!^)\b(?-i:[A-Z])|\b(?:who|whom|whose|which|that|with|without|from|aged|born|under|over|[^\W\d_]{2,}ing)\b",
    re.I,
)
"""What a measure of some says of them: "residents who speak Swedish"."""
_PLAIN = re.compile(r"(?:[a-z-]+(?<!ed)(?<!ing)\s)?([a-z-]+(?<!ed)(?<!ing))\s(?:of|in)\s(?:the|a|its)\s[a-z-]+")
"""A measure that is as well of all: "residents of the town"."""


def of_all(about: str, nouns: frozenset[str]) -> bool:
    """Whether a measure says nothing of a number but what it counts, and of what: "ministers in the cabinet"."""
    if says_no_more(about, nouns):
        return True
    plain = _PLAIN.fullmatch(about)
    return bool(plain and stem(plain[1]) in nouns)


def part_or_whole(quantity: Quantity, rivals: Sequence[Quantity], words: str, about: str) -> bool:
    """Whether a number is that of some and the measure narrows what it counts, or that of all and it does not."""
    narrowed = _NARROWED.search(about)
    if of_them(quantity, words):
        return bool(narrowed)
    return not narrowed and bool(_PLAIN.fullmatch(about)) and all(of_them(one, words) for one in rivals)


def part_for_whole(
    quantity: Quantity, rivals: Sequence[Quantity], words: str, about: str, nouns: frozenset[str]
) -> bool:
    """Whether a number of some is given as that of all: of "1,350 patients, of whom 210 were children" the 210 as
    patients in all, or of a part the whole: of "226 of 450 seats" the 450."""
    among = of_them(quantity, words)
    no_more = says_no_more(about, nouns)
    if among and _IN_ALL.search(about):
        return True
    if no_more:
        return not for_all(quantity, words) and any(for_all(one, words) for one in rivals)
    said = {stem(word) for word in _WORD.findall(about)} - nouns
    return any(
        whole_of(one, quantity, words) and not said & _stems(words[one.span.end : quantity.span.start])
        for one in rivals
    )


def says_no_more(about: str, nouns: frozenset[str]) -> bool:
    """Whether a measure says nothing of a number but what it counts."""
    said = {stem(word) for word in _WORD.findall(about) if word.lower() not in _NO_MORE}
    if nouns & KINDS_OF["person"]:
        said.discard("person")
    return bool(about) and not said - nouns - _NO_MORE_STEMS


_RESPECTIVELY = re.compile(
    r"\b(?:respectively|respective|respectivement|respectivamente|соответственно|beziehungsweise|bzw\.|jeweils)|각각",
    re.I,
)
_TOGETHER = re.compile(
    r"((?:[^\s,]+,\s)*)([^\s,]+)\s(?:and|und|et|y|e|и)\s(?:the\s|der\s|die\s|la\s|le\s)?([^\s,.]+)|"
    r"([가-힣]+)[과와]\s([가-힣]+)"
)


_TOPIC_KO = re.compile(r"([가-힣]{2,})(?<!에서)(?<!까지)(?:은|는|이|가)\s")


def in_turn(words: str, quantity: Quantity, rivals: Sequence[Quantity], about: str) -> bool | None:
    """Whether a number is that of the name at its place in a list: "Oslo and Bergen took 5 and 7 respectively"; None
    where the text does not say so."""
    order = sorted((quantity, *rivals), key=lambda one: one.span.start)
    if (side := in_a_vote(words, quantity, order, about)) is not None:
        return side
    if not _RESPECTIVELY.search(words) and not _two_and_two(words, order):
        return None
    asked = {stem(word) for word in _WORD.findall(about)}
    topics = [match[1] for match in _TOPIC_KO.finditer(words, 0, words.find("각각"))] if "각각" in words else []
    if len(topics) == len(order):
        matches = [
            len(concepts(name).keys() & concepts(about).keys()) + 2 * len(_stems(name) & asked) for name in topics
        ]
        if matches.count(max(matches)) == 1:
            return matches.index(max(matches)) == order.index(quantity)
    for match in _TOGETHER.finditer(words):
        names = [*match[1].replace(",", " ").split(), match[2], match[3]] if match[2] else [match[4], match[5]]
        if len(names) != len(order) or any(char.isdigit() for name in names for char in name):
            continue
        meant = [
            bool(_stems(name) & asked) or any(word.startswith(name[:2]) for word in about.split()) for name in names
        ]
        if sum(meant) == 1:
            return meant.index(True) == order.index(quantity)
    return None


_JOINED = re.compile(r"\s?(?:%|[^\W\d_]+)?\s(?:and|und|et|y|e|и)\s|[^\W\d_%]{0,3}%?[과와]\s")
_TWO_NAMES = re.compile(r"[A-ZА-ЯЁ][^\W\d_]+\s(?:and|und|et|y|e|и)\s[A-ZА-ЯЁ][^\W\d_]+\s[^\d.;]{0,40}$")


def _two_and_two(words: str, order: Sequence[Quantity]) -> bool:
    """Whether two names are followed by two numbers in the same way: "Oslo and Bergen took 5 and 7 percent"."""
    if len(order) != len(("first", "second")):
        return False
    first, second = order
    joined = _JOINED.fullmatch(words, first.span.end, second.span.start)
    return bool(joined and right_before(_TWO_NAMES, words, first.span.start))


def _stems(text: str) -> set[str]:
    return {stem(word) for word in _WORD.findall(text)}
