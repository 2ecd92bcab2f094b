"""A source's record as it is written at the desk: each field in one line, authors and datings included; pure."""

from collections.abc import Iterator, Mapping, Sequence

from generator.draft.record import BASES, KEYS, short_lines
from generator.draft.scalars import scalar, written_selector
from generator.review.fields import Field, shown
from generator.review.refused import RefusedError
from generator.verify.text.source_text import SourceText

_NEEDED = frozenset({"summary", "type", "title", "issued", "language"})
_DATING = BASES["issued"][0]
_ORDER = ("title", "author", "container", "issued", "language", "url", "type", "publisher", "accessed")


def record(data: Mapping[str, object]) -> Iterator[Field]:
    """The fields of a record in the order in which one reads them, each with how it is known behind it."""
    for name in ("summary", *_ORDER, "label"):
        for key in (KEYS.get(name, name), *(BASES[name][:1] if name in BASES else ())):
            yield Field(key, said(data, key), key in _NEEDED, key in data)


def said(data: Mapping[str, object], key: str) -> str:
    """A value of the record in one line."""
    value = data.get(key)
    if key == "author":
        return "; ".join(_name(one) for one in _listed(value) if isinstance(one, Mapping))
    if key == _DATING:
        first = next(iter(_listed(value)), None)
        return shown(first.get("text")) if isinstance(first, Mapping) else ""
    return shown(value)


def _name(person: Mapping[str, object]) -> str:
    if "literal" in person:
        return shown(person["literal"])
    return ", ".join(filter(None, (shown(person.get("family")), shown(person.get("given")))))


def _listed(value: object) -> Sequence[object]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def recorded(
    data: Mapping[str, object], source: SourceText, key: str, value: str, field: str
) -> tuple[tuple[str | int, ...], str, str | None]:
    """Where in the file a value of the record is written, under which key, and as which YAML; None: the key goes.

    `field`: where it was typed. Raises RefusedError where a source cannot be without it, or where no line of the text
    can bear how a date is known.
    """
    if key not in {one.key for one in record(data)}:
        raise RefusedError("by-hand", field, key=key)
    if not value:
        if key in _NEEDED:
            raise RefusedError("record-needed", field, key=key)
        return (), key, None
    if key == "author":
        return (), key, _authors(value, _listed(data.get(key)))
    if key != _DATING:
        return (), key, value if key in ("issued", "accessed") else scalar(value)
    if _listed(data.get(key)):
        return (key, 0), "text", scalar(value)
    if (line := next(short_lines(source), None)) is None:
        raise RefusedError("undated", field)
    return (), key, f"[{{id: {data.get('id')}-date, text: {scalar(value)}, evidence: {written_selector(line)}}}]"


def _authors(value: str, before: Sequence[object]) -> str:
    """Names between semicolons: "Family, Given", or a body without a comma; who was there keeps their `id`."""
    ids = {_name(one): shown(one.get("id")) for one in before if isinstance(one, Mapping)}
    return f"[{', '.join(_author(one.strip(), ids) for one in value.split(';') if one.strip())}]"


def _author(name: str, ids: Mapping[str, str]) -> str:
    last, _, given = (part.strip() for part in name.partition(","))
    keys = {"family": last, "given": given} if given else {"literal": last}
    keys |= {"id": ids[name]} if ids.get(name) else {}
    return f"{{{', '.join(f'{key}: {scalar(one)}' for key, one in keys.items())}}}"
