"""The files of a project as the desk asks for them; pure."""

from generator.load import Loaded, RawDocument
from generator.review.fields import KINDS, PEOPLE
from generator.review.newcomers import newcomers
from generator.source_file import capture_of


def sources(loaded: Loaded) -> list[RawDocument]:
    """The files of all sources, drafts too where they were read."""
    return [document for document in loaded.documents if document.kind == "sources"]


def ids(loaded: Loaded, kind: str) -> list[str]:
    """The ids of all files of a kind."""
    return sorted(document.stem for document in loaded.documents if document.kind == kind)


def topics(loaded: Loaded) -> list[str]:
    """The ids of all topics, in the order of the briefing."""
    order = {one.stem: str(one.data.get("order") or "") for one in loaded.documents if one.kind == "topics"}
    return sorted(order, key=lambda one: (not order[one].isdigit(), order[one].zfill(9), one))


def names(loaded: Loaded) -> dict[str, str]:
    """What all actors are called, by their ids."""
    return {one.stem: str(one.data.get("name") or one.stem) for one in loaded.documents if one.kind == "actors"}


def named(loaded: Loaded, source_id: str) -> RawDocument | None:
    """The file of a source."""
    return next((document for document in sources(loaded) if document.stem == source_id), None)


def new_in(document: RawDocument, loaded: Loaded) -> dict[str, RawDocument]:
    """The files of those of whom only drafts know and whom this one names, by id."""
    named = (str(item.get(key)) for kind in KINDS for item in items(document, kind) for key in PEOPLE)
    return newcomers(named, loaded.documents)


def text_of(document: RawDocument, loaded: Loaded) -> str | None:
    """The captured text of a source; None where there is none."""
    file = loaded.captures.get(capture_of(document))
    return file.text if file else None


def items(document: RawDocument, kind: str) -> list[dict[str, object]]:
    """The statements of a kind as they stand in a source's file."""
    given = document.data.get(kind)
    return [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []
