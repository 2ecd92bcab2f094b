"""Our Markdown as readers see it: without its signs, and with every numeral and mark as one that the rules know."""

import re
import unicodedata
from functools import lru_cache

_LINK = re.compile(r"\](?:\([^()\s]*(?:\s+[\"'][^\n]*?[\"'])?\)|\[[^\]\n]*\])")
_CODE = re.compile(r"(?<!`)`(?!`)([^`\n]+)`(?!`)")
_STARS = r"(?<![\\\d*])\*+|(?<!\\)\*+(?![\d*])"
_LINES = r"(?<![^\W_])_+(?=\S)|(?<=\S)_+(?![^\W_])"
_EMPHASIS = re.compile(rf"{_STARS}|{_LINES}|\\(?=[*_#>\[\]()!.+\"'-])")
_ENTITY = re.compile(r"&(?:[lr]d?[sq]?quo|[lb]d?quo|quot|apos|laquo|raquo|lsaquo|rsaquo);")
_ENTITIES = {"&lsquo;": "‘", "&rsquo;": "’", "&apos;": "'", "&laquo;": "«", "&raquo;": "»"}


@lru_cache(maxsize=4096)
def as_read(text: str) -> str:
    """The text without the signs of Markdown and the addresses of links, whose titles no page shows."""
    unmarked = _EMPHASIS.sub("", _CODE.sub(r"\1", _LINK.sub("]", text)))
    return _ENTITY.sub(lambda entity: _ENTITIES.get(entity[0], '"'), unmarked)


@lru_cache(maxsize=4096)
def in_plain_numerals(text: str) -> str:
    """With raised, lowered and encircled digits as digits: a reader takes ④ for a 4."""
    if text.isascii():
        return text
    return "".join(_numeral(char) for char in text)


def _numeral(char: str) -> str:
    if unicodedata.category(char) not in ("No", "Nl") or "⁄" in unicodedata.normalize("NFKD", char):
        return char
    value = unicodedata.numeric(char, -1)
    return str(int(value)) if value >= 0 and value == int(value) else char
