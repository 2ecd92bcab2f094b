"""The Data Package descriptor (datapackage.org) of the data files."""

from collections.abc import Sequence

from generator.compose.exports.tables import TABLES
from generator.compose.lens import Lens
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


def described(name: str) -> str:
    """What a data file holds, by its name without a folder."""
    stem, _, suffix = name.rpartition(".")
    table = next((t for t in TABLES if t.name == stem), None)
    return WHAT.get(name) or (table.description if table and suffix in ("json", "csv") else "")


def data_package(lens: Lens, paths: Sequence[str]) -> dict[str, object]:
    """The descriptor; tables carry their Table Schema."""
    briefing = lens.corpus.briefing
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": slug(briefing.title),
        "title": briefing.title,
        "description": briefing.scope,
        "contributors": [{"title": editor, "roles": ["editor"]} for editor in briefing.editors],
        "sources": [
            {"title": source.title, **({"path": source.URL} if source.URL else {})}
            for source in lens.corpus.sources.values()
        ],
        "resources": [_resource(path) for path in paths],
    }


def _resource(path: str) -> dict[str, object]:
    name = path.rpartition("/")[2]
    stem, _, suffix = name.rpartition(".")
    resource: dict[str, object] = {
        "name": name.replace(".", "-"),
        "path": name,
        "description": described(name),
        "format": suffix,
        "mediatype": _MEDIA[suffix],
        "encoding": "utf-8",
    }
    table = next((t for t in TABLES if t.name == stem), None)
    if table and suffix == "csv":
        fields = [
            {"name": c.name, "type": "string" if c.type == "array" else c.type, "description": c.description}
            for c in table.columns
        ]
        resource["schema"] = {"fields": fields, "primaryKey": ["id"]}
    return resource
