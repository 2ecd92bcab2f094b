"""Lines that say who wrote a text: "By Kari Lund", "author: Kari Lund", "박태인 기자", a name under the title."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise

from generator.capture.days import dateline
from generator.capture.reading import Text

REPORTER = "(?:(?:선임|수석|전문|객원) ?기자|기자|특파원|논설위원|편집위원)"
"""What stands behind the name of whom a paper writes with, and is no part of it."""
BYLINE = re.compile(
    r"^(?:(?:by|von|par|por):?|автор:?|текст:?|authors?:|autor(?:in)?:|auteur:|written by|story by"
    r"|\(?(?:reporting|writing) by|(?:беседовал|записал)а?:?)\s+"
    r"(?P<names>[^\W\d_][\w.’' -]{2,80})$"
    rf"|^(?P<reporter>[가-힣]{{1,3}}[가-힣](?<!부)) {REPORTER}(?![가-힣])"
    r"|^(?:[(\[][^)\]\n]{1,20}[)\]] ?|[^\W\d_][\w·]{1,9} (?:뉴스 )?)"
    rf"(?P<of_outlet>[가-힣]{{2}}[가-힣](?<!부)) {REPORTER}(?= ?(?:$|[=(\[|/]|\S+@))",
    re.I | re.M,
)
_CAPITAL = r"[^\W\d_a-zа-я][\w.’'-]*"
NAME = re.compile(rf"{_CAPITAL}(?: (?:{_CAPITAL}|de|da|del|di|du|la|le|van|von|der|den|al|bin))+")
LONGEST_NAME = 5
_MOST_WORDS, _DAY_WORDS = 14, 6
_BODY = re.compile(r"(?:[\w'’-]+ ){0,4}(?:Institute|Centre|Center|University|Ministry|Bank|Foundation|Agency)\b")
_NO_NAME = frozenset("the a an of and in on at for to from how why what when who der die das ein le la el".split())
"""Words with which titles begin, or that stand in them, and no names."""


def under_title(text: Text) -> str:
    """The name that the line right under a title begins with and that nothing follows but where they are from, or "".

    What is called like a person and is none (a subtitle, an institute) begins with a small word or has no comma behind
    two or three words.
    """
    title = next((one for one in text.stretches if one.what == "title"), None)
    lines = (line.strip() for line in text.text[title.end :].split("\n") if line.strip()) if title else ()
    line, below = islice(chain(lines, ("", "")), 2)
    # A report says which body gives it out, and then who wrote it.
    return _person_of(below if _BODY.match(line) and len(line.split()) <= _MOST_WORDS else line)


def _person_of(line: str) -> str:
    name, comma, where = line.partition(",")
    words = [word.lower() for word in name.split()]
    person = NAME.fullmatch(name) and 1 < len(words) <= LONGEST_NAME - 1 and _NO_NAME.isdisjoint(words)
    ended = not line.endswith((".", "?", "!", ":")) and len(line.split()) <= _MOST_WORDS
    return name if person and ended and (where[:2].strip()[:1].isupper() if comma else len(words) <= 3) else ""


def unmarked(text: Text, lines: Sequence[str], *, titled: bool) -> Iterator[tuple[str, str]]:
    """Names that stand by themselves, with where: right under a title, where that counts (`titled`), and as a line
    right above one of `lines` that is a day and nothing else."""
    if titled and (name := under_title(text)):
        yield name, "line under the title"
    for line, below in pairwise(lines):
        if (
            _person_of(line) == line != ""
            and len(below.split()) <= _DAY_WORDS
            and below[-1:] != "."
            and dateline(below)
        ):
            yield line, "line above the date"
            return
