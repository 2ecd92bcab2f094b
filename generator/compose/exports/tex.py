"""The sources for TeX: BibLaTeX, whose dates are EDTF, and BibTeX, which knows years and months."""

import re
from collections.abc import Iterable, Mapping

from generator import edtf
from generator.compose.exports.bibliography import doubt
from generator.compose.lens import Lens
from generator.compose.values import Code, code
from generator.model import Name, Source
from generator.verified import Held
from generator.verify.text.normalise import in_a_line

_SPECIAL = re.compile(r"[&%$#_{}~^\\<>|]")
_LATEX = {
    # BibTeX counts braces whatever stands before them: one that a title holds would end its entry.
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
}
_SPLITTING = re.compile(r",|\sand\s", re.I)
_NOT_IN_URL = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_BIBLATEX: Mapping[str, tuple[str, str]] = {
    "article-journal": ("article", "journaltitle"),
    "article-magazine": ("article", "journaltitle"),
    "article-newspaper": ("article", "journaltitle"),
    "book": ("book", "series"),
    "chapter": ("incollection", "booktitle"),
    "post-weblog": ("online", "organization"),
    "report": ("report", "series"),
    "webpage": ("online", "organization"),
}
"""By the types of CSL: the kind of entry, and the field for what it appeared in."""

_BIBTEX: Mapping[str, tuple[str, str]] = {
    "article-journal": ("article", "journal"),
    "article-magazine": ("article", "journal"),
    "article-newspaper": ("article", "journal"),
    "book": ("book", "series"),
    "chapter": ("incollection", "booktitle"),
    "report": ("techreport", "series"),
}
_MISC = ("misc", "howpublished")
_SUBTYPES = {"article-magazine": "magazine", "article-newspaper": "newspaper"}


def biblatex(lens: Lens, source: Source) -> str:
    """A source as a BibLaTeX entry. Its date stands as it is: biber reads it before TeX does, and an escaped `2023-12~`
    is no date."""
    kind, container = _BIBLATEX.get(source.type, _MISC)
    if kind == "online" and not source.URL:  # biber: mandatory there
        kind, container = _MISC
    fields = {
        **_title_and_authors(lens, source),
        "date": code(source.issued),
        container: _title(lens.held(source.container_title)),
        "entrysubtype": code(_SUBTYPES.get(source.type, "")),
        "institution" if kind == "report" else "publisher": _tex(lens.held(source.publisher)),
        "url": _address(lens, source),
        "urldate": code(source.accessed or "") if source.URL else "",
        "langid": _langid(source.language),
        "note": _tex(doubt(lens, source)),
    }
    return _entry(kind, source, {key: f"{{{value}}}" for key, value in fields.items() if value})


def bibtex(lens: Lens, source: Source) -> str:
    """A source as a BibTeX entry: what is not sure of its date stands in its note."""
    kind, container = _BIBTEX.get(source.type, _MISC)
    point = edtf.parse(source.issued).start
    fields = {
        **_title_and_authors(lens, source),
        container: _title(lens.held(source.container_title)),
        "institution" if kind == "techreport" else "publisher": _tex(lens.held(source.publisher)),
        "year": code(point.year if point else ""),
        "url": _address(lens, source),
        "note": _tex(doubt(lens, source)),
    }
    values = {key: f"{{{value}}}" for key, value in fields.items() if value}
    # A month is a name that every style knows, and no text.
    month = {"month": _MONTHS[point.month - 1]} if point and point.month else {}
    return _entry(kind, source, values | month)


def _langid(tag: str) -> Code:
    """What the babel package of LaTeX calls a language: its English name, as CLDR has it."""
    from babel import Locale

    name = Locale(tag.partition("-")[0]).english_name or ""
    return code(name.lower() if name.isalpha() else "")


def _entry(kind: str, source: Source, values: Mapping[str, str]) -> str:
    lines = (f"  {key} = {value}," for key, value in values.items())
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}\n"])


def _title_and_authors(lens: Lens, source: Source) -> dict[str, str]:
    return {
        "title": _title(lens.held(source.title)),
        "author": " and ".join(_name(lens, name) for name in source.author),
    }


def _address(lens: Lens, source: Source) -> str:
    return "".join(_NOT_IN_URL.get(sign, sign) for sign in lens.held(source.URL))


def _name(lens: Lens, name: Name) -> str:
    """Escaped before it is braced: a body's name is one word to BibTeX, and so is a family name with a comma."""
    if name.literal:
        return f"{{{_tex(lens.held(name.literal))}}}"
    parts = [_tex(lens.held(part)) for part in (name.family, name.given) if part]
    return ", ".join(f"{{{part}}}" if _SPLITTING.search(part) else part for part in parts)


def _title(text: Held) -> str:
    """A title as it is: braced as a whole, no style puts its names in small letters or its subtitle in capitals."""
    return f"{{{_tex(in_a_line(text))}}}" if text else ""


def _tex(text: Held | Code) -> str:
    return _SPECIAL.sub(lambda m: _LATEX.get(m[0], f"\\{m[0]}"), text)


def biblatex_rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source as an entry."""
    return [biblatex(lens, source)]


def bibtex_rows(lens: Lens, source: Source) -> Iterable[str]:
    """The same in the older form."""
    return [bibtex(lens, source)]


def entries(lens: Lens, rows: Iterable[str]) -> str:
    """Entries with a line between them."""
    return "\n".join(rows)
