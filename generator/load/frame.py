"""What the settings say around every page: the site's name, a line on rights and one at the foot. None of it rests on a
source, so it may only say what the briefing is called and who made it."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.findings import Finding, Severity
from generator.load.settings import OURS, Settings
from generator.load.yaml_reader import RawDocument
from generator.vouching import vouching

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LICENCE = re.compile(r"\bCC(?:[ -](?:BY|SA|NC|ND|0))+(?:[ -]\d(?:\.\d)?)?|\bCC0(?: 1\.0)?", re.I)
_QUOTED = re.compile(r"[\"“”„«»「」『』]")
_LONGEST = 200


def said_around(settings: Settings, documents: Iterable[RawDocument]) -> Iterator[Finding]:
    """L007: a name that is not the briefing's title; a line that says more than who made it, or names somebody else.

    What stands there is not repeated, for the environment may have given it.
    """
    given = tuple(documents)
    briefing: Mapping[str, object] = next((one.data for one in given if one.kind == "briefing"), {})
    yield from _named_otherwise(settings, briefing.get("title"))
    editors = briefing.get("editors")
    own = [name for name in editors if isinstance(name, str)] if isinstance(editors, list) else []
    others = [name for name in _names(given) if name not in own]
    for key, text in (("copyright", settings.values.get("copyright")), ("plugins", _footer(settings.values))):
        if isinstance(text, str) and (fault := _says_more(text, own, others, whose=key == "copyright")):
            what = "copyright" if key == "copyright" else "footer"
            hint = (
                "Write whose it is, as 'editors' has it, and no more."
                if what == "copyright"
                else "Say less, or leave it out."
            )
            yield Finding("L007", Severity.ERROR, settings.place(key), f"'{what}' {fault}", hint)


def _named_otherwise(settings: Settings, title: object) -> Iterator[Finding]:
    """Every page would carry another name than the briefing's title, which is held as all its words are."""
    name = settings.values.get("site_name")
    if isinstance(name, str) and isinstance(title, str) and " ".join(name.split()) != " ".join(title.split()):
        message = "'site_name' is not the briefing's title"
        hint = f"Write the title of content/briefing.yml, {title!r}; that is where the briefing's words are held."
        yield Finding("L007", Severity.ERROR, settings.place("site_name"), message, hint)


def _says_more(text: str, own: list[str], others: list[str], *, whose: bool) -> str:
    """What a line around every page says that nothing holds; or ""."""
    rest = _LICENCE.sub(" ", text)
    for name in sorted(own, key=len, reverse=True):
        rest = rest.replace(name, " ")
    if vouches := vouching(rest):
        return f"vouches for the site ('{vouches}')"
    if named := next((name for name in others if _stands(name, rest)), ""):
        return f"names '{named}', of whom the briefing speaks"
    if not all(_YEAR.fullmatch(number) for number in _NUMBER.findall(rest)):
        return "holds a number"
    if _QUOTED.search(rest):
        return "holds quotation marks"
    if whose and _WORD.search(rest) and rest == _LICENCE.sub(" ", text):
        return "names none of the editors"
    return f"is longer than {_LONGEST} characters" if len(text) > _LONGEST else ""


def _stands(name: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _names(documents: Iterable[RawDocument]) -> Iterator[str]:
    """What the files call those of whom the briefing speaks, and the capitals that stand for them."""
    for document in documents:
        if document.kind not in ("briefing", "sources", "topics", "comparisons"):
            data = document.data
            aliases = data.get("aliases")
            listed = aliases if isinstance(aliases, list) else [aliases]
            for name in (data.get("name"), data.get("capital"), *listed):
                if isinstance(name, str) and len(name) > 1:
                    yield name


def _footer(values: Mapping[str, object]) -> object:
    plugins = values.get("plugins")
    for item in plugins if isinstance(plugins, list) else [plugins]:
        options = item.get(OURS) if isinstance(item, Mapping) else None
        if isinstance(options, Mapping) and "footer" in options:
            return options["footer"]
    return None
