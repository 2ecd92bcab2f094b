"""The Data Package descriptor (datapackage.org) of the data files."""

from collections.abc import Iterable, Sequence
from functools import partial

from generator.compose.exports.export import Export, File
from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Json, Ours, code, json_text
from generator.model import Source
from generator.slug import latin

_WHAT = Ours("What is in the data files")


def package(files: Sequence[File]) -> Export:
    """The descriptor of some files; it lists all but itself."""
    return Export((File("data/datapackage.json", "application/json", partial(_whole, files), _WHAT),))


def _whole(files: Sequence[File], lens: Lens, pieces: Iterable[str]) -> str:
    return json_text(_descriptor(lens, files))


def _descriptor(lens: Lens, files: Sequence[File]) -> dict[str, Json]:
    """Tables carry their Table Schema."""
    briefing = lens.corpus.briefing
    return {
        "$schema": code("https://datapackage.org/profiles/2.0/datapackage.json"),
        "name": code(latin(briefing.title) or "briefing"),
        "title": lens.held(briefing.title),
        "description": lens.held(briefing.scope),
        "contributors": tuple({"title": lens.held(e), "roles": (code("editor"),)} for e in briefing.editors),
        "sources": tuple(_source(lens, source) for source in lens.corpus.sources.values()),
        "resources": tuple(_resource(file) for file in files),
    }


def _source(lens: Lens, source: Source) -> dict[str, Json]:
    path: dict[str, Json] = {"path": lens.held(source.URL)} if source.URL else {}
    return {"title": lens.held(source.title), **path}


def _resource(file: File) -> dict[str, Json]:
    resource: dict[str, Json] = {
        "name": code(file.name.replace(".", "-")),
        "path": code(file.name),
        "description": file.what,
        "format": code(file.name.rpartition(".")[2]),
        "mediatype": code(file.media),
        "encoding": code("utf-8"),
    }
    if file.columns:
        fields = tuple(_field(column) for column in file.columns)
        resource["schema"] = {"fields": fields, "primaryKey": (code("id"),)}
    return resource


def _field(column: Column) -> dict[str, Json]:
    kind = "string" if column.type == "array" else column.type
    return {"name": code(column.name), "type": code(kind), "description": column.description}
