"""One record of a file of references, whatever its format."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from babel import Locale
from babel.core import get_global


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` names it in its file. `type` is one of CSL's; `authors` are family name and the rest, which a body has not.

    `issued` and `accessed` are EDTF. `files` are paths as they stand; `unread` tells what could not be taken over.
    """

    key: str
    type: str = ""
    title: str = ""
    authors: tuple[tuple[str, str], ...] = ()
    container: str = ""
    publisher: str = ""
    issued: str = ""
    accessed: str = ""
    language: str = ""
    url: str = ""
    doi: str = ""
    files: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Library:
    """The entries of a file in its order, and what of it is no entry."""

    entries: tuple[Entry, ...]
    unread: tuple[str, ...] = field(default=())


_DOI = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)$", re.I)
_DIALECTS = {"american": "en", "british": "en", "ngerman": "de", "naustrian": "de", "acadian": "fr", "brazil": "pt"}
"""What babel, the package for TeX, calls languages beside their names."""


def in_a_line(text: str) -> str:
    return " ".join(text.split())


def doi_in(text: str) -> str:
    """A DOI without the address around it, in small letters, for it has no case (ISO 26324)."""
    found = _DOI.match(text.strip())
    return found[1].lower() if found else ""


def shortened(key: str) -> str:
    """A key that is an address by its last part."""
    return in_a_line(key.rstrip("/").rpartition("/")[2]) if "://" in key else in_a_line(key)


def language_of(text: str) -> str:
    """The code of a language (ISO 639) by its code, its name in English, or what TeX calls it."""
    word = in_a_line(text).lower()
    code = word.replace("_", "-").partition("-")[0]
    if len(code) == 2 and code.isalpha():
        return code
    aliases: Mapping[str, str] = get_global("language_aliases")
    return _names().get(word) or aliases.get(code) or ""


@cache
def _names() -> dict[str, str]:
    return {name.lower(): code for code, name in Locale("en").languages.items() if len(code) == 2} | _DIALECTS
