"""The interface's words, kept as data: one file a page kind in `templates/words/<language>/`."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import yaml

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class WordMissingError(KeyError):
    """A template asks for words that the catalogue does not hold."""


class Catalogue:
    """The words of one language. `words("quotes.title")`, `words("quotes.status", shown=3, total=8)`."""

    def __init__(self, entries: Mapping[str, str], language: str, english: Mapping[str, str] = {}) -> None:
        self._entries, self.language, self._english = entries, language, english

    def __call__(self, key: str, /, **values: object) -> str:
        """The words of a key, with `{names}` filled in; numbers are written as the language writes them.

        With a `count`, `<key>.<form>` serves where the catalogue has it, `form` being what CLDR calls the plural form
        of the number: English has `one` for 1, Polish `one`, `few` and `many`.
        """
        text = self.form(key, values.get("count"))
        if not values:
            return text
        return text.format(**{name: _written(value, self.language) for name, value in values.items()})

    def form(self, key: str, count: object = None) -> str:
        """The words of a key as they stand, with their `{names}`, in the form that a number takes."""
        if isinstance(count, int | Decimal) and f"{key}.one" in self._entries:
            form = f"{key}.{plural_form(count, self.language)}"
            key = form if form in self._entries else key
        try:
            return self._entries[key]
        except KeyError:
            raise WordMissingError(key) from None

    def instead(self, of: str, key: str) -> str:
        """The words of a key where the catalogue has them, or those that stand in the code, which are English."""
        return self._entries.get(key, of)

    def each(self, group: str, part: str) -> dict[str, str]:
        """One part of everything that a group names: `each("kinds", "name")`."""
        ways = (key.split(".") for key in self._entries)
        return {way[1]: self._entries[".".join(way)] for way in ways if [way[0], *way[2:]] == [group, part]}

    def anew(self, message: str) -> str:
        """What a rule says in English, in this language, where there are words for it: else "".

        A sentence of ours is known by its own words, and what stands in its places goes into those of the other.
        """
        for key, says in self._english.items():
            if key.startswith("messages.") and (found := _sentence(says).fullmatch(message)):
                return self(key, **found.groupdict())
        return ""

    def __contains__(self, key: object) -> bool:
        return key in self._entries


def catalogue(templates: Path, language: str, own: tuple[tuple[str, str], ...] = ()) -> Catalogue:
    """The catalogue of a language, English where there is none; `own` are words that stand in for ours."""
    name = language.split("-")[0]
    there = (templates / "words" / name).is_dir()
    return Catalogue(
        {**entries(templates, name), **dict(own)}, name if there or own else "en", entries(templates, "en")
    )


@lru_cache(maxsize=8)
def entries(templates: Path, language: str) -> Mapping[str, str]:
    """Our words of a language by their keys, the English ones where there are none."""
    folder = templates / "words" / language
    if not folder.is_dir():
        folder = templates / "words" / "en"
    found: dict[str, str] = {}
    for file in sorted(folder.glob("*.yml")):
        data = yaml.load(file.read_text("utf-8"), Loader=_Loader)
        found.update(_flat(file.stem, data))
    return found


def plural_form(number: int | Decimal, language: str) -> str:
    """Which form of a noun a number takes, by CLDR's rules: one, few, many, other, …"""
    # A check shows no words and does without.
    from babel import Locale

    return str(Locale.parse(language, sep="-").plural_form(number))


def number_words(number: int | Decimal, language: str) -> str:
    """A number in digits, with all that it gives, and the marks that CLDR has between thousands and before decimals.

    >>> number_words(Decimal("12345.50"), "en"), number_words(Decimal("12345.50"), "de")
    ('12,345.50', '12.345,50')
    """
    written = f"{number:,}"
    if written.isdigit() or language.partition("-")[0] == "en":
        return written
    from babel.numbers import get_decimal_symbol, get_group_symbol

    locale = language.replace("-", "_")
    return written.translate({ord(","): get_group_symbol(locale), ord("."): get_decimal_symbol(locale)})


@lru_cache(maxsize=128)
def _sentence(says: str) -> re.Pattern[str]:
    """A sentence with places to fill in; a rule about a quotation adds of which source it is."""
    pieces = re.split(r"\{(\w+)\}", says)
    told = "".join(f"(?P<{one}>.+?)" if at % 2 else re.escape(one) for at, one in enumerate(pieces))
    return re.compile(rf"{told}(?: \(source '[^']*'\))?", re.S)


def _written(value: object, language: str) -> object:
    return number_words(value, language) if isinstance(value, int | Decimal) else value


def _flat(prefix: str, data: object) -> dict[str, str]:
    if isinstance(data, dict):
        return {key: text for name, part in data.items() for key, text in _flat(f"{prefix}.{name}", part).items()}
    return {prefix: str(data)}
