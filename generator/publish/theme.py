"""The theme as our templates want it, whichever engine brings it: its files, its schemes, its languages."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from generator.findings import Finding, Place, Severity
from generator.load.settings import SETTINGS, Settings
from generator.templates_dir import templates_dir
from generator.words import Catalogue

FAVICON = "assets/favicon.svg"
FEATURES = ["navigation.tabs"]

_PALETTE = (
    ("(prefers-color-scheme: light)", "default", "shell.dark"),
    ("(prefers-color-scheme: dark)", "slate", "shell.light"),
)

_WRITTEN_AS = {"no": "nb"}
"""Languages by the written form that a theme has."""

_UNUSED = ("lunr", "workers", "images")


def theme_dir() -> Path:
    """The folder that is laid over a theme's own templates."""
    return templates_dir() / "theme"


def theme_assets(folders: Iterable[str], custom_dir: str | None) -> dict[str, str]:
    """The theme's files to publish, as path in the site -> folder it is in; an earlier folder wins.

    Only `assets/` is read. Left out is what nothing here asks for: source maps and Material's own search. In
    the project's `custom_dir` a symbolic link is not followed, for it could publish any file of the machine.
    """
    found: dict[str, str] = {}
    for folder in folders:
        for path in sorted((Path(folder) / "assets").rglob("*")):
            relative = path.relative_to(folder)
            linked = any((Path(folder) / part).is_symlink() for part in (relative, *relative.parents[:-1]))
            if not path.is_file() or (folder == custom_dir and linked):
                continue
            if path.suffix == ".map" or any(part in _UNUSED for part in relative.parts) or path.name[0] == ".":
                continue
            found.setdefault(relative.as_posix(), folder)
    return found


def palette(words: Catalogue) -> list[dict[str, Any]]:
    """The two schemes, each with the name of the other."""
    return [
        {"media": media, "scheme": scheme, "primary": "custom", "accent": "custom", "toggle": {"name": words(other)}}
        for media, scheme, other in _PALETTE
    ]


def words_of(settings: Settings) -> str:
    """The language of our own words around the pages: what the settings say, else the briefing's."""
    return str(settings.theme.get("language", settings.language))


def language_of(settings: Settings, theme: Iterable[str | Path]) -> str:
    """The language of a theme's words around the pages: what the settings say, else the briefing's or the nearest to it
    that the folders of the theme have; English where they have none, as our own words are then."""
    if said := settings.theme.get("language"):
        return str(said)
    base = settings.language.partition("-")[0]
    nearest = (settings.language, base, _WRITTEN_AS.get(base, base))
    folders = tuple(theme)
    return next((one for one in nearest if _has_words(one, folders)), "en")


def without_words(language: str, theme: Iterable[str | Path]) -> Iterator[Finding]:
    """Where the folders of a theme have no words in a language."""
    if not _has_words(language, theme):
        message = f"the theme has no words in the language {language!r}"
        hint = "Say whose words go around the pages: 'language: en' under 'theme:', or another that Material speaks."
        yield Finding("W009", Severity.ERROR, Place(SETTINGS), message, hint)


def _has_words(language: str, theme: Iterable[str | Path]) -> bool:
    return any(Path(folder, "partials", "languages", f"{language}.html").is_file() for folder in theme)
