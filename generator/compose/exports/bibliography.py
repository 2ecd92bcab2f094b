"""The sources for reference managers: CSL-JSON, BibTeX, RIS."""

import re
from collections.abc import Iterable

from generator import edtf
from generator.compose.exports.export import Export, File, Pieces
from generator.compose.lens import Lens
from generator.compose.values import Code, Json, Lines, Ours, code, encoded, json_text
from generator.model import Name, Source
from generator.verified import Held, joined
from generator.verify.text.normalise import in_a_line

_BIBTEX = {"article-newspaper": "article", "article-magazine": "article", "article-journal": "article", "book": "book"}
_RIS = {
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "article-journal": "JOUR",
    "book": "BOOK",
    "report": "RPRT",
    "webpage": "ELEC",
}
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


def csl(lens: Lens, source: Source) -> dict[str, Json]:
    """A source as CSL-JSON (citationstyles.org, schema 1.0). The date as EDTF and its reasons stand in `custom`."""
    capture: Json = {"file": lens.held(source.capture.file), "sha256": code(source.capture.sha256)}
    custom: Json = {
        "issued-edtf": code(source.issued),
        "issued-basis": tuple(lens.held(step.text) for step in source.issued_basis),
        "capture": capture,
        "page": code(lens.source_href(source.id)),
    }
    record: dict[str, Json] = {
        "id": code(source.id),
        "type": code(source.type),
        "title": lens.held(source.title),
        "title-short": lens.held(source.title_short),
        "author": tuple(_csl_name(lens, name) for name in source.author),
        "issued": _csl_date(source.issued),
        "accessed": _csl_date(source.accessed) if source.accessed else None,
        "container-title": lens.held(source.container_title),
        "publisher": lens.held(source.publisher),
        "URL": lens.held(source.URL),
        "language": code(source.language),
        "custom": custom,
    }
    return {key: value for key, value in record.items() if value}


def _csl_name(lens: Lens, name: Name) -> dict[str, Json]:
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    return {key: lens.held(part) for key, part in parts.items() if part}


def _csl_date(text: str) -> dict[str, Json]:
    parsed = edtf.parse(text)
    points = [p for p in (parsed.start, parsed.end if parsed.is_interval else None) if p]
    if any("X" in point.year for point in points):
        return {"literal": code(text)}
    parts = tuple(tuple(int(n) for n in (p.year, p.month, p.day) if n) for p in points)
    uncertain = any(p.approximate or p.uncertain for p in points)
    return {"date-parts": parts, **({"circa": True} if uncertain else {})}


def bibtex(lens: Lens, source: Source) -> str:
    """A source as a BibTeX entry; the date is biblatex's `date` (EDTF). Date and address stand as they are: biber reads
    them before TeX does, and an escaped `2023-12~` is no date."""
    fields = {
        "title": _tex_title(lens.held(source.title)),
        "author": " and ".join(_tex_name(lens, name) for name in source.author),
        "date": code(source.issued),
        "journaltitle": _tex_title(lens.held(source.container_title)),
        "publisher": _tex(lens.held(source.publisher)),
        "url": "".join(_NOT_IN_URL.get(sign, sign) for sign in lens.held(source.URL)),
        "language": code(source.language),
    }
    lines = [f"  {key} = {{{value}}}," for key, value in fields.items() if value]
    kind = _BIBTEX.get(source.type, "online" if source.URL else "misc")
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}\n"])


def _tex_name(lens: Lens, name: Name) -> str:
    """Escaped before it is braced: a body's name is one word to BibTeX, and so is a family name with a comma."""
    if name.literal:
        return f"{{{_tex(lens.held(name.literal))}}}"
    parts = [_tex(lens.held(part)) for part in (name.family, name.given) if part]
    return ", ".join(f"{{{part}}}" if _SPLITTING.search(part) else part for part in parts)


def _tex_title(text: Held) -> str:
    """A title as it is: braced as a whole, no style puts its names in small letters or its subtitle in capitals."""
    return f"{{{_tex(in_a_line(text))}}}" if text else ""


def _tex(text: Held) -> str:
    return _SPECIAL.sub(lambda m: _LATEX.get(m[0], f"\\{m[0]}"), text)


def _turned(lens: Lens, name: Name) -> Held:
    return joined(", ", map(lens.held, filter(None, [name.family, name.given])))


def ris(lens: Lens, source: Source) -> str:
    """A source as a RIS record."""
    point = edtf.parse(source.issued).start
    parts = [n for n in (point.year, point.month, point.day) if n] if point else []
    date = "/".join([*(str(n).zfill(2) for n in parts), *[""] * (3 - len(parts))]) + "/" if parts else ""
    rows: list[tuple[str, Held | Code]] = [
        ("TY", code(_RIS.get(source.type, "GEN"))),
        *(("AU", _turned(lens, n) or lens.held(n.literal)) for n in source.author),
        ("TI", lens.held(source.title)),
        ("T2", lens.held(source.container_title)),
        ("PB", lens.held(source.publisher)),
        ("DA", code(date)),
        ("PY", code(str(point.year) if point else "")),
        ("LA", code(source.language)),
        ("UR", lens.held(source.URL)),
        ("ID", code(source.id)),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in rows if value]
    return "\r\n".join([*lines, "ER  - ", ""]) + "\r\n"


def _csl_file(lens: Lens, pieces: Iterable[str]) -> str:
    return json_text(Lines(pieces))


def _bibtex_file(lens: Lens, pieces: Iterable[str]) -> str:
    return "\n".join(pieces)


def _ris_file(lens: Lens, pieces: Iterable[str]) -> str:
    return "".join(pieces)


def _pieces(lens: Lens, source: Source) -> Pieces:
    return {
        "sources.json": [encoded(csl(lens, source))],
        "sources.bib": [bibtex(lens, source)],
        "sources.ris": [ris(lens, source)],
    }


SOURCES = Export(
    (
        File("data/sources.json", "application/json", _csl_file, Ours("The sources as CSL-JSON")),
        File("data/sources.bib", "application/x-bibtex", _bibtex_file, Ours("The sources as BibTeX")),
        File("data/sources.ris", "application/x-research-info-systems", _ris_file, Ours("The sources as RIS")),
    ),
    _pieces,
)
