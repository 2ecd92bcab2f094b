"""The Data Package descriptor (datapackage.org) of the data files."""

from collections.abc import Iterable, Sequence

from generator import edtf
from generator.compose.exports.format import Made
from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Json, code, json_text
from generator.model import Source
from generator.slug import latin

PACKAGE = "data/datapackage.json"
FOLDER = "data/"


def descriptor(lens: Lens, files: Iterable[Made]) -> str:
    """What is in the data files, each with its size and hash; tables with their Table Schema. It lists all but itself.

    `type` is said of every table: without it Frictionless says that a file is valid and has not opened it.
    """
    briefing = lens.corpus.briefing
    record: Json = {
        "$schema": code("https://datapackage.org/profiles/2.0/datapackage.json"),
        "name": code(latin(briefing.title) or "briefing"),
        "title": lens.held(briefing.title),
        "description": lens.held(briefing.scope),
        "contributors": tuple({"title": lens.held(e), "roles": (code("editor"),)} for e in briefing.editors),
        "sources": tuple(_source(lens, source) for source in lens.corpus.sources.values()),
        "resources": tuple(_resource(file) for file in files if file.asset.path.startswith(FOLDER)),
    }
    return json_text(record)


def _source(lens: Lens, source: Source) -> dict[str, Json]:
    path: dict[str, Json] = {"path": lens.held(source.URL)} if source.URL else {}
    return {"title": lens.held(source.title), **path}


def _resource(file: Made) -> dict[str, Json]:
    format, path = file.format, file.asset.path.removeprefix(FOLDER)
    resource: dict[str, Json] = {
        "name": code(path.replace(".", "-").replace("/", "-")),
        "path": code(path),
        "description": format.what,
        "format": code(path.rpartition(".")[2]),
        "mediatype": code(format.media),
        "encoding": code("utf-8"),
        "bytes": file.size,
        "hash": code(f"sha256:{file.sha256}"),
    }
    if format.columns:
        resource |= {"type": code("table"), "schema": _schema(format.columns)}
    return resource


def _schema(columns: Sequence[Column]) -> Json:
    """A Table Schema. Columns of one id are foreign keys; those of several only say of which table."""
    keys = ((column.name, column.to) for column in columns if column.to and column.type != "list")
    return {
        "fields": tuple(map(_field, columns)),
        "primaryKey": (code("id"),),
        "foreignKeys": tuple(
            {"fields": (code(name),), "reference": {"resource": code(f"{to}-csv"), "fields": (code("id"),)}}
            for name, to in keys
        ),
    }


def _field(column: Column) -> dict[str, Json]:
    field: dict[str, Json] = {"name": code(column.name), "type": code(column.type), "description": column.description}
    if column.type == "list":
        field |= {"type": code("string"), "separator": code(";"), "references": code(column.to)}
    if column.type == "edtf":
        field |= {"type": code("string"), "rdfType": code(edtf.DATATYPE)}
    return {key: value for key, value in field.items() if value}
