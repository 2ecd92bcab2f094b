"""The sources for reference managers: CSL-JSON and RIS."""

from collections.abc import Iterable

from generator import edtf
from generator.compose.lens import Lens
from generator.compose.values import Code, Json, Lines, code, encoded, json_text
from generator.model import Name, Source
from generator.verified import NOTHING, Held, interface, joined

_RIS = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "broadcast": "MPCT",
    "chapter": "CHAP",
    "interview": "PCOMM",
    "legislation": "STAT",
    "post": "ICOMM",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "speech": "CPAPER",
    "treaty": "GOVDOC",
    "webpage": "ELEC",
}
"""The types of RIS by those of CSL, as pandoc, Zotero and citation.js read them: of WEB the last keeps no more than the
type, and GEN is an encyclopedia's entry to pandoc, so that is left for what nothing else is known of."""


def csl(lens: Lens, source: Source) -> dict[str, Json]:
    """A source as CSL-JSON (citationstyles.org, schema 1.0). The date as EDTF and its reasons stand in `custom`."""
    custom: dict[str, Json] = {
        "issued-edtf": code(source.issued),
        "issued-basis": tuple(lens.held(step.text) for step in source.issued_basis),
        "page": code(lens.source_href(source.id)),
    }
    record: dict[str, Json] = {
        "id": code(source.id),
        "type": code(source.type),
        "title": lens.held(source.title),
        "title-short": lens.held(source.title_short),
        "author": tuple(_csl_name(lens, source, name) for name in source.author),
        "issued": _csl_date(source.issued),
        "accessed": _csl_date(source.accessed) if source.accessed else None,
        "container-title": lens.held(source.container_title),
        "publisher": lens.held(source.publisher),
        "URL": lens.held(source.URL),
        "language": code(source.language),
        "note": doubt(lens, source),
        "custom": {key: value for key, value in custom.items() if value},
    }
    return {key: value for key, value in record.items() if value}


def doubt(lens: Lens, source: Source) -> Held:
    """What a date has beyond a year, a month or a day: many formats and styles have no place for it but a note."""
    date = lens.issued(source)
    if date.inferred:
        return interface(lens.words, "cite.doubt-inferred", date=date.words)
    return NOTHING if edtf.parse(source.issued).is_plain else interface(lens.words, "cite.doubt", date=date.words)


def _csl_name(lens: Lens, source: Source, name: Name) -> dict[str, Json]:
    parts = {"family": name.family, "given": name.given, "literal": name.literal}
    named: dict[str, Json] = {key: lens.held(part) for key, part in parts.items() if part}
    return named | {"static-ordering": True} if family_first(lens, source, name) else named


def family_first(lens: Lens, source: Source, name: Name) -> bool:
    """Whether the source prints the family's name first, and never last."""
    if not name.family or not name.given:
        return False
    text = lens.verified.captures[source.id].text
    return f"{name.family} {name.given}" in text and f"{name.given} {name.family}" not in text


def _csl_date(text: str) -> dict[str, Json]:
    """`date-parts` with `circa`: of all spellings the only one that pandoc, citeproc-py and citation-js read alike."""
    parsed = edtf.parse(text)
    points = [p for p in (parsed.start, parsed.end if parsed.is_interval else None) if p]
    if any("X" in point.year for point in points):
        return {"literal": code(text)}
    parts = tuple(tuple(int(n) for n in (p.year, p.month, p.day) if n) for p in points)
    return {"date-parts": parts, **({} if parsed.certain else {"circa": True})}


def ris(lens: Lens, source: Source) -> str:
    """A source as a RIS record. `PY` is a bare year, which is all that pandoc reads of a date."""
    rows: list[tuple[str, Held | Code]] = [
        ("TY", code(_RIS.get(source.type, "GEN"))),
        *(("AU", _turned(lens, n) or lens.held(n.literal)) for n in source.author),
        ("TI", lens.held(source.title)),
        ("T2", lens.held(source.container_title)),
        ("PB", lens.held(source.publisher)),
        ("DA", _ris_date(source.issued)),
        ("PY", _ris_date(source.issued, year=True)),
        ("Y2", _ris_date(source.accessed) if source.accessed else NOTHING),
        ("LA", code(source.language)),
        ("UR", lens.held(source.URL)),
        ("N1", doubt(lens, source)),
        ("ID", code(source.id)),
    ]
    lines = [f"{tag}  - {' '.join(value.split())}" for tag, value in rows if value]
    return "\r\n".join([*lines, "ER  - ", ""]) + "\r\n"


def _turned(lens: Lens, name: Name) -> Held:
    return joined(", ", map(lens.held, filter(None, [name.family, name.given])))


def _ris_date(text: str, year: bool = False) -> Code:
    """The first point of a date as `2021/07/15/`, or its year alone."""
    point = edtf.parse(text).start
    if point is None:
        return code("")
    if year:
        return code(point.year)
    parts = [str(n).zfill(2) for n in (point.year, point.month, point.day) if n]
    return code("/".join([*parts, *[""] * (3 - len(parts))]) + "/")


def csl_rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source as a line of an array."""
    return [encoded(csl(lens, source))]


def csl_file(lens: Lens, rows: Iterable[str]) -> str:
    """The array."""
    return json_text(Lines(rows))


def ris_rows(lens: Lens, source: Source) -> Iterable[str]:
    """A source as a record."""
    return [ris(lens, source)]


def one_after_another(lens: Lens, rows: Iterable[str]) -> str:
    """Records as they are."""
    return "".join(rows)
