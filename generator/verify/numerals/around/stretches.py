"""What stands with a number rather than with the other numbers of its sentence."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.listed import of_them
from generator.verify.numerals.reading.quantity import Quantity
from generator.verify.numerals.words.units import stem

_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(
    r",(?!\s(?:según|selon|laut|nach angaben|according|по (?:данным|словам|оценк\w+|сведениям))(?!\w))|[;:()—–]|"
    r"(?-i:(?<!Mrd)(?<!Mio)(?<!Tsd)(?<!тыс)(?<!млн)(?<!млрд)(?<!руб)(?<!\b[^\W\d_])[.!?]\s(?=[^\W\d_a-zа-яёß-ÿ]))|"
    r"\s(?:and|und|et|y|e|и|а|but|aber|mais|pero|но|while|whereas|während|tandis|mientras|versus|(?-i:as)(?!\s(?:of|a|an|in|many|much|well|usual)\b)|because|although|though|weil|obwohl|lorsque|porque|cuando|aunque|поскольку|"
    r"когда|хотя)\s|"
    r"\s(?:instead of|rather than|(?:an)?statt|au lieu d|plutôt qu|en (?:lugar|vez) de|вместо)\s?(?=\S)|(?<=아니라)\s|"
    r"\s(?:followed by|gefolgt von|suivie?s? (?:de|par)|seguid[oa]s? (?:de|por)|а затем)\s|"
    # "a loss of 3, after a profit of 5"
    r"\s(?:after|following|against|nach|gegenüber|après|contre|tras|frente a)\s(?=(?:an?|eine[mr]?|une?|una)\s)|"
    # "a profit of 3 on sales of 40"
    r"\sпротив\s(?=[^\W\d_]+\s[^\s\d]{0,2}\d)|"
    r"\s(?:on|at|bei|mit|pour|avec|con|sobre|при|with)\s(?=(?:(?:[^\W\d_]|[-’'])+\s){1,4}?(?:of|von|de|в)\s[^\s\d]{0,3}\d)|"
    r"\s(?:to|auf|bis|à|a|hasta|до|from|von|against|gegenüber|contre|frente al?|after|nach|après|tras|после|with|"
    r"avec|con|с|от|против)"
    r"\s(?=(?:l[oa]s\s|el\s|some\s|about\s)?[A-Z]{0,3}[\d$€£₩¥])|(?<=[가-힣][고며로와과])\s|(?<=지만)\s|(?<=에서)\s|(?<=인)\s|(?<=[가-힣A-Za-z%]로)\s",
    re.I,
)


_TAIL = 30
"""Characters behind the last number that are its own; what follows may be told of all of them."""
_SAME_SUBJECT = re.compile(
    r"[,(]?\s?(?:(?:up|down|compared|compared with)\s)?(?:to|from|auf(?!\s(?:dem|der|den)\s)|von|bis|à|a|hasta|до|с|от|"
    r"versus|vs|against|"
    r"gegenüber|contre|"
    r"frente|против|after|nach|après|tras|после|with|avec)\s|\s?\((?:[^\W_]+\s){0,2}(?:19|20)\d\d\s?:\s|[,(]\s?(?:or|oder|soit|ou|o|или)\s|(?<=에서)\s|"
    # "and 3 of fish": no words of its own in front.
    r",?\s?(?:and|und|et|y|и|,)\s(?:another\s|also\s|noch\s|otr[oa]s\s|(?-i:[a-zà-ÿа-яё]{1,4})\s)?(?=[\d$€£₩¥])",
    re.I,
)


def own_stretch(words: str, quantity: Quantity, rivals: Sequence[Quantity]) -> str:
    """What stands with a number rather than with its rivals: the text between two of them is cut at the first comma,
    conjunction or preposition behind the one before; "from 4 to 3" has one subject for both."""
    after = min((q for q in rivals if q.span.start >= quantity.span.end), key=lambda q: q.span.start, default=None)
    end = cut(words, quantity.span.end, after.span.start) if after else _word_end(words, quantity.span.end + _TAIL)
    if not after and (before := [one for one in rivals if one.span.end <= quantity.span.start]):
        # Behind two numbers that "and" joins in Hangul stands the verb of both.
        shared = _AND_IN_HANGUL.search(words, before[-1].span.end, quantity.span.start)
        end = quantity.span.end if shared else end
    return lead(words, quantity, rivals) + words[quantity.span.end : end]


def near_it(own: str, words: str, rivals: Sequence[Quantity]) -> str:
    """A number's own stretch without what stands before the first of all."""
    return own.removeprefix(words[: min(one.span.start for one in rivals)])


def _word_end(words: str, at: int) -> int:
    while at < len(words) and words[at].isalpha():
        at += 1
    return at


_AND_IN_HANGUL = re.compile(r"[가-힣㎏㎡㎢㎞a-zA-Z%][과와]\s|\s및\s|^[을를],\s")


def lead(words: str, quantity: Quantity, rivals: Sequence[Quantity]) -> str:
    """What stands with a number in front of it; with that of the number before, where both have one subject."""
    before = max((q for q in rivals if q.span.end <= quantity.span.start), key=lambda q: q.span.end, default=None)
    if not before:
        return words[: quantity.span.start]
    start = cut(words, before.span.end, quantity.span.start)
    if start == quantity.span.start:
        return lead(words, before, rivals) + words[before.span.end : start]
    own = words[start : quantity.span.start]
    same = _SAME_SUBJECT.match(words, start)
    if (
        THOSE.search(own)
        or _THAN.search(own)
        or _MORE_OR_LESS.match(words, quantity.span.end)
        or _NO_SUBJECT.fullmatch(own)
        or _THEY.search(own)
        or of_them(quantity, words)
        or _of_one_topic(words[: before.span.start], own)
        or (same and cut(words, same.end(), quantity.span.start) == quantity.span.start)
    ):
        verb = _VERB.match(words, before.span.end) if _OBJECT.match(words, quantity.span.end) else None
        behind = words[before.span.end : start] if of_them(quantity, words) else verb[0] if verb else ""
        return f"{lead(words, before, rivals)} {behind} {own}"
    return f" {own}"


def _of_one_topic(before: str, own: str) -> bool:
    """Whether words in Hangul go on about what was spoken of: without another topic or subject."""
    return bool(_TOPIC.search(before)) and not _TOPIC.search(own) and (not own.strip() or bool(_IN_HANGUL.search(own)))


_TOPIC = re.compile(r"[가-힣](?<![에서로])(?:은|는|이|가)\s")
_IN_HANGUL = re.compile(r"[가-힣]")
THOSE = re.compile(
    r"(?:[,;]\s|\b(?:and|und|et|y|и|while|but)\s)(?:that|those|celles?|celui|ceux|l[ao]s?\sdel?|el\sdel?|jene\w*|dasjenige)\s",
    re.I,
)
"""What stands for the noun of the number before: "exports to the north … and those to the south"."""
_THAN = re.compile(r"\b(?:than|mehr als|weniger als|más que|menos que|plus que|moins que|чем)\s[^,;]*$", re.I)
_MORE_OR_LESS = re.compile(
    r"\s(?:[^\W\d_]+\s)?(?:more|less|fewer|mehr|weniger|de plus|de moins|más|menos|больше|меньше)(?![^\W_]|\sof\s)",
    re.I,
)
"""What a number is compared with has the subject of the one before."""
_THEY = re.compile(r"(?<![^\W_])(?:es|sie|it|they|elles?|ils?|он[аои]?)\s", re.I)
_NO_SUBJECT = re.compile(
    r",?\s?(?:and|und|et|y|и)\s(?:reached|stood|totalled|totaled|erreichte|betrug|atteint|alcanzó|llegó|достиг\w*|"
    r"составил\w*)(?:\s[^\W\d_]{1,3})?\s\S?",
    re.I,
)
"""A verb alone tells on of the same."""
_VERB = re.compile(r"\s[^\W\d_]+")
_OBJECT = re.compile(r"\s(?:an?|the|ein\w*|der|die|das|une?|le|la|el|las?|los)\s", re.I)
"""Behind a number without a verb, which is that of the number before: "612 got the drug and 608 a placebo"."""


def cut(words: str, start: int, end: int) -> int:
    """Where between two offsets what belongs to the first ends: the first break, or the end."""
    # What stands in brackets is told of by what follows them: "two of three (66%) want it".
    start += words[start : start + 1] == ")"
    # "640 — женщины": there a dash stands for "are".
    start += len(_ARE) if words.startswith(_ARE, start) else 0
    found = _BREAK.search(words, start)
    while found and found[0] == "(" and start < (closed := words.find(")", found.end(), end)):
        found = _BREAK.search(words, closed + 1)
    if (
        found
        and found.end() <= end
        and _OF_THE_NEXT.match(found[0])
        and (name := _NAMED.search(words, start, found.start()))
    ):
        return name.start()
    return found.start() if found and found.end() <= end else end


_ARE = " — "
_NAMED = re.compile(r"\s[A-ZА-ЯЁ][^\W\d_]{2,}")
_OF_THE_NEXT = re.compile(r"\s(?:with|avec|con|mit|с)\s", re.I)
"""What stands before these goes with the number behind them: "followed by Oslo with 4"."""


DESIGNATED = re.compile(r"(?<![\w-])[^\W\d_]{1,4}-?\d+[^\W_]*", re.I)


def stems_of(text: str) -> frozenset[str]:
    """Of words, and of what is called by letters and a number ("F-35A")."""
    return frozenset([*map(stem, _WORD.findall(text)), *(one.lower() for one in DESIGNATED.findall(text))])
