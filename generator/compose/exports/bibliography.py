"""The sources for reference managers: CSL-JSON, BibTeX, RIS."""

import re

from generator import edtf
from generator.compose.lens import Lens
from generator.model import Name, Source

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
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
}
_NOT_IN_URL = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}


def csl(lens: Lens, source: Source) -> dict[str, object]:
    """A source as CSL-JSON (citationstyles.org, schema 1.0). The date as EDTF and its reasons stand in `custom`."""
    record = {
        "id": source.id,
        "type": source.type,
        "title": source.title,
        "title-short": source.title_short,
        "author": [_csl_name(name) for name in source.author] or None,
        "issued": _csl_date(source.issued),
        "accessed": _csl_date(source.accessed) if source.accessed else None,
        "container-title": source.container_title,
        "publisher": source.publisher,
        "URL": source.URL,
        "language": source.language,
        "custom": {
            "issued-edtf": source.issued,
            "issued-basis": [step.text for step in source.issued_basis],
            "capture": {"file": source.capture.file, "sha256": source.capture.sha256},
            "page": lens.source_href(source.id),
        },
    }
    return {key: value for key, value in record.items() if value is not None}


def _csl_name(name: Name) -> dict[str, str]:
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    return {key: part for key, part in parts.items() if part}


def _csl_date(text: str) -> dict[str, object]:
    parsed = edtf.parse(text)
    points = [p for p in (parsed.start, parsed.end if parsed.is_interval else None) if p]
    if any("X" in point.year for point in points):
        return {"literal": text}
    parts = [[int(n) for n in (p.year, p.month, p.day) if n] for p in points]
    uncertain = any(p.approximate or p.uncertain for p in points)
    return {"date-parts": parts, **({"circa": True} if uncertain else {})}


def bibtex(source: Source) -> str:
    """A source as a BibTeX entry; the date is biblatex's `date` (EDTF). Date and address stand as they are: biber reads
    them before TeX does, and an escaped `2023-12~` is no date."""
    fields = {
        "title": _tex_title(source.title),
        "author": " and ".join(_tex_name(name) for name in source.author),
        "date": source.issued,
        "journaltitle": _tex_title(source.container_title or ""),
        "publisher": _tex(source.publisher or ""),
        "url": "".join(_NOT_IN_URL.get(sign, sign) for sign in source.URL or ""),
        "language": source.language,
    }
    lines = [f"  {key} = {{{value}}}," for key, value in fields.items() if value]
    kind = _BIBTEX.get(source.type, "online" if source.URL else "misc")
    return "\n".join([f"@{kind}{{{source.id},", *lines, "}\n"])


def _tex_name(name: Name) -> str:
    """Escaped before it is braced: a body's name is one word to BibTeX, and so is a family name with a comma."""
    if name.literal:
        return f"{{{_tex(name.literal)}}}"
    parts = [_tex(part) for part in (name.family, name.given) if part]
    return ", ".join(f"{{{part}}}" if "," in part or " and " in part else part for part in parts)


def _tex_title(text: str) -> str:
    """A title as it is: braced as a whole, no style puts its names in small letters or its subtitle in capitals."""
    return f"{{{_tex(_in_one_line(text))}}}" if text else ""


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda m: _LATEX.get(m[0], f"\\{m[0]}"), text)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


def ris(source: Source) -> str:
    """A source as a RIS record."""
    point = edtf.parse(source.issued).start
    parts = [n for n in (point.year, point.month, point.day) if n] if point else []
    date = "/".join([*(str(n).zfill(2) for n in parts), *[""] * (3 - len(parts))]) + "/" if parts else ""
    rows = [
        ("TY", _RIS.get(source.type, "GEN")),
        *(("AU", ", ".join(filter(None, [n.family, n.given])) or n.literal or "") for n in source.author),
        ("TI", source.title),
        ("T2", source.container_title or ""),
        ("PB", source.publisher or ""),
        ("DA", date),
        ("PY", str(point.year) if point else ""),
        ("LA", source.language),
        ("UR", source.URL or ""),
        ("ID", source.id),
    ]
    lines = [f"{tag}  - {_in_one_line(value)}" for tag, value in rows if value]
    return "\r\n".join([*lines, "ER  - ", ""]) + "\r\n"
