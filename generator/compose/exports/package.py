"""The Data Package descriptor (datapackage.org) of the data files."""

from collections.abc import Sequence

from generator.compose.kinds import tables
from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Json, Ours, code
from generator.model import Source
from generator.slug import slug

_MEDIA = {
    "json": "application/json",
    "csv": "text/csv",
    "bib": "application/x-bibtex",
    "ris": "application/x-research-info-systems",
    "jsonld": "application/ld+json",
}
WHAT = {
    "sources.json": "The sources as CSL-JSON",
    "sources.bib": "The sources as BibTeX",
    "sources.ris": "The sources as RIS",
    "annotations.jsonld": "Every statement as a W3C Web Annotation of the captured text",
    "verification.json": "Each statement with its spans, their hash and the verdict",
    "briefing.json": "All content of the briefing",
    "datapackage.json": "What is in the data files",
}


def described(name: str) -> Ours:
    """What a data file holds, by its name without a folder."""
    stem, _, suffix = name.rpartition(".")
    table = next((t for _, t in tables() if t.name == stem), None)
    return Ours(WHAT.get(name, "")) or (table.description if table and suffix in ("json", "csv") else Ours(""))


def data_package(lens: Lens, paths: Sequence[str]) -> dict[str, Json]:
    """The descriptor; tables carry their Table Schema."""
    briefing = lens.corpus.briefing
    return {
        "$schema": code("https://datapackage.org/profiles/2.0/datapackage.json"),
        "name": code(slug(briefing.title)),
        "title": lens.held(briefing.title),
        "description": lens.held(briefing.scope),
        "contributors": tuple({"title": lens.held(e), "roles": (code("editor"),)} for e in briefing.editors),
        "sources": tuple(_source(lens, source) for source in lens.corpus.sources.values()),
        "resources": tuple(_resource(path) for path in paths),
    }


def _source(lens: Lens, source: Source) -> dict[str, Json]:
    path: dict[str, Json] = {"path": lens.held(source.URL)} if source.URL else {}
    return {"title": lens.held(source.title), **path}


def _resource(path: str) -> dict[str, Json]:
    name = path.rpartition("/")[2]
    stem, _, suffix = name.rpartition(".")
    resource: dict[str, Json] = {
        "name": code(name.replace(".", "-")),
        "path": code(name),
        "description": described(name),
        "format": code(suffix),
        "mediatype": code(_MEDIA[suffix]),
        "encoding": code("utf-8"),
    }
    table = next((t for _, t in tables() if t.name == stem), None)
    if table and suffix == "csv":
        fields = tuple(_field(column) for column in table.columns)
        resource["schema"] = {"fields": fields, "primaryKey": (code("id"),)}
    return resource


def _field(column: Column) -> dict[str, Json]:
    kind = "string" if column.type == "array" else column.type
    return {"name": code(column.name), "type": code(kind), "description": column.description}
