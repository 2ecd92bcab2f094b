"""Whether a passage begins and ends where a word, and a number, does."""

import re
import unicodedata

from generator.unseen import INVISIBLE
from generator.verify.text.lexicon import UNSPACED
from generator.verify.text.selectors import Span

_HYPHENS = "-‐‑"
_APOSTROPHES = "'’‘ʼ"
_PREFIXES = re.compile(r"(?:^|[^\w])(?:anti|non|un|pro|ex|pre|post|quasi|pseudo|counter|semi|sub|vice)[–−]$", re.I)
_SIGNS = "-−–+±~≈<>≤≥$€£¥₩₽₴₹"
_SCALE = re.compile(
    r"[\s\u00a0]?(?:%|‰|°)|[\s-]*(?:per\s?cent(?:age)?|percent(?:age)?|million|billion|trillion|thousand|hundred|"
    r"dozen|bn|mn|crores?|lakhs?|basis points|prozent\w*|tausend|hundert|millionen|milliarden?|billionen|mio|mrd|"
    r"pour\s?cent|mille|millions|milliards?|por\s?ciento|mil|mill[oó]n|millones|billones|"
    r"процент\w*|тысяч\w*|миллион\w*|миллиард\w*|тыс|млн|млрд|퍼센트|만|억|조|천|백|万|亿|億|兆)(?![^\W\d_])",
    re.I,
)
_NUMBER_WORDS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    trillion
    """.split()
_SCALE_WORDS = frozenset(["hundred", "thousand", "million", "billion", "trillion", "dozen", "percent"])
_ENDS_IN_NUMBER = re.compile(rf"(?:\d|(?<![^\W\d_])(?:{'|'.join(_NUMBER_WORDS)}))$", re.I)
_STARTS_WITH_SCALE = re.compile(rf"(?:{'|'.join(sorted(_SCALE_WORDS))})(?![^\W\d_])", re.I)


def inside_a_word(text: str, span: Span) -> str:
    """The word that a passage cuts, or nothing."""
    if _joined(text, span.start):
        return _word_around(text, span.start)
    if _joined(text, span.end):
        return _word_around(text, span.end)
    return ""


def cut_short(text: str, span: Span) -> str:
    """The number whose sign, digits, scale or unit a passage leaves out, or nothing."""
    start, end = span.start, span.end
    head = text[max(0, start - 14) : start]
    if text[start].isdigit() and head and head[-1] in _SIGNS and not (len(head) > 1 and head[-2].isalnum()):
        return text[start - 1 : min(end, start + 12)]
    if _STARTS_WITH_SCALE.match(text, start) and _ENDS_IN_NUMBER.search(head.rstrip(" -\u00a0\n")):
        return _in_words(text, max(0, start - 12), start + 10)
    if _ENDS_IN_NUMBER.search(text[max(start, end - 12) : end]) and (scale := _SCALE.match(text, end)):
        return _in_words(text, max(start, end - 12), scale.end())
    return ""


def _in_words(text: str, start: int, end: int) -> str:
    """A stretch of text without the pieces of words that it begins and ends with."""
    while start < end and start and text[start - 1].isalnum() and text[start].isalnum():
        start += 1
    while end > start and end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end -= 1
    return " ".join(text[start:end].split())


def _is_word(char: str) -> bool:
    return char.isalnum() or unicodedata.category(char).startswith("M")


def _joined(text: str, offset: int) -> bool:
    """Whether the characters on both sides of an offset belong to one word or number."""
    left, right = offset - 1, offset
    while left >= 0 and text[left] in INVISIBLE:
        left -= 1
    while right < len(text) and text[right] in INVISIBLE:
        right += 1
    if left < 0 or right >= len(text):
        return False
    before, after = text[left], text[right]
    if _is_word(before) and _is_word(after):
        return not (_unspaced(before) and _unspaced(after))
    if _is_word(after) and left and _is_word(text[left - 1]) and _links(text, left, after):
        return True
    return bool(
        _is_word(before) and right + 1 < len(text) and _is_word(text[right + 1]) and _links(text, right, before)
    )


def _links(text: str, offset: int, beside: str) -> bool:
    """Whether the mark at an offset, between two letters or digits, makes one word of them."""
    char = text[offset]
    left, right = text[offset - 1], text[offset + 1]
    if char in _HYPHENS or char in _APOSTROPHES:
        return True
    if char == "–":
        return (left.isdigit() and right.isdigit()) or bool(_PREFIXES.search(text[max(0, offset - 9) : offset + 1]))
    if char in ".,:/":
        return (left.isdigit() and right.isdigit()) or (char == "." and _abbreviated(text, offset))
    return char in "_@&"


def _abbreviated(text: str, offset: int) -> bool:
    """Whether a point stands inside an abbreviation or an address ("U.S.", "example.org")."""
    left, right = text[offset - 1], text[offset + 1]
    return (left.isupper() and (offset < 2 or not text[offset - 2].isalpha())) or (left.islower() and right.islower())


def _unspaced(char: str) -> bool:
    return any(first <= char <= last for first, last in UNSPACED)


def _word_around(text: str, offset: int) -> str:
    start, end = offset, offset
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end].strip(".,;:!?\"“”'’()")
