"""The interface's words, kept as data: one file a page kind in `templates/words/<language>/`."""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import yaml

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class WordMissingError(KeyError):
    """A template asks for words that the catalogue does not hold."""


class Catalogue:
    """The words of one language. `words("quotes.title")`, `words("quotes.status", shown=3, total=8)`."""

    def __init__(self, entries: Mapping[str, str]) -> None:
        self._entries = entries

    def __call__(self, key: str, /, **values: object) -> str:
        """The words of a key, with `{names}` filled in. With a `count`, `<key>.one` serves for 1."""
        if values.get("count") == 1 and f"{key}.one" in self._entries:
            key = f"{key}.one"
        try:
            text = self._entries[key]
        except KeyError:
            raise WordMissingError(key) from None
        return text.format(**values) if values else text

    def each(self, group: str, part: str) -> dict[str, str]:
        """One part of everything that a group names: `each("kinds", "name")`."""
        ways = (key.split(".") for key in self._entries)
        return {way[1]: self._entries[".".join(way)] for way in ways if [way[0], *way[2:]] == [group, part]}

    def __contains__(self, key: object) -> bool:
        return key in self._entries


@lru_cache(maxsize=8)
def catalogue(templates: Path, language: str) -> Catalogue:
    """The catalogue of a language, English where there is none."""
    folder = templates / "words" / language.split("-")[0]
    if not folder.is_dir():
        folder = templates / "words" / "en"
    entries: dict[str, str] = {}
    for file in sorted(folder.glob("*.yml")):
        data = yaml.load(file.read_text("utf-8"), Loader=_Loader)
        entries.update(_flat(file.stem, data))
    return Catalogue(entries)


def _flat(prefix: str, data: object) -> dict[str, str]:
    if isinstance(data, dict):
        return {key: text for name, part in data.items() for key, text in _flat(f"{prefix}.{name}", part).items()}
    return {prefix: str(data)}
