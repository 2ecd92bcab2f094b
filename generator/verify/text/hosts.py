"""Names of hosts and files beside names of people and papers: whether an address can be theirs."""

import re
import unicodedata
from collections.abc import Iterator

from generator.verify.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")
_HOST = re.compile(r"(?<![\w.-])(?:[\w.+-]+@)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@])", re.I)
_AUTHORITY = re.compile(r"https?://(?:[^\s/?#@]*@)?([\w.-]+)", re.I)
_SUFFIXES = frozenset("ac co com edu gov gob go gouv go info int net or org www m".split())
_SMALL = frozenset("a an and das de der des di die du el la las le les los of the von y".split())
_SHORTEST = 3
_LIBRARIES = (
    "archive.is archive.org archive.ph archive.today doi.org europeana.eu gutenberg.org hathitrust.org jstor.org "
    "loc.gov perma.cc researchgate.net scribd.com ssrn.com wikimedia.org wikisource.org youtube.com"
).split()
"""Hosts that keep the texts of others: their addresses say nothing of an outlet."""


def host_of(address: str) -> str:
    """The host of an address; of a page that an archive keeps, the host that it was on."""
    at = [host.lower() for host in _AUTHORITY.findall(address)]
    return next((host for host in at if not is_library(host)), at[0] if at else "")


def hosts_in(text: str) -> Iterator[str]:
    """The hosts of the addresses that a text prints, of pages and of mail."""
    yield from dict.fromkeys(match[1].lower() for match in _HOST.finditer(text))


def is_library(host: str) -> bool:
    """Whether a host keeps texts that appeared elsewhere."""
    return any(host == library or host.endswith(f".{library}") for library in _LIBRARIES)


def spells(host: str, name: str) -> bool:
    """Whether a part of a host is a name's words run together, one of them whole, or its initials: `nytimes`, `bls`."""
    words = _words(name)
    labels = [label for label in host.split(".")[:-1] or [host] if label not in _SUFFIXES]
    return any(_is_run(part, words) for label in labels for part in (label.replace("-", ""), *label.split("-")) if part)


def _words(name: str) -> tuple[str, ...]:
    letters = unicodedata.normalize("NFD", fold(name).replace("'", "").casefold())
    return tuple(_WORD.findall("".join(c for c in letters if not unicodedata.combining(c))))


def _is_run(label: str, words: tuple[str, ...]) -> bool:
    """Whether a label is made of beginnings of words in their order, one of them whole, or of their first letters."""
    large = "".join(word[0] for word in words if word not in _SMALL)
    initials = "".join(word[0] for word in words)
    if label in (initials, large) or (len(label) >= _SHORTEST and (label in initials or label in large)):
        return len(label) > 1
    return len(label) >= _SHORTEST and _made(label, words, whole=False)


def _made(label: str, words: tuple[str, ...], *, whole: bool) -> bool:
    if not label:
        return whole
    for index, word in enumerate(words):
        for length in range(1, len(word) + 1):
            if not label.startswith(word[:length]):
                break
            done = whole or (length == len(word) >= _SHORTEST and word not in _SMALL)
            if _made(label[length:], words[index + 1 :], whole=done):
                return True
    return False
