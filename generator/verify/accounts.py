"""What a statement tells, by its fields: what of it may not change in silence once it has been published, and the rest.

Read from a file as it stands and not from a model, so that a version which the rules of today would refuse still tells
what it said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from json import dumps
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.asserts import Asserts, declared, referring
from generator.model.source import Source, lists
from generator.verify.text.normalise import fold

Data = Mapping[str, Any]


class Part(StrEnum):
    """What a field is to a reader who has cited the statement."""

    WORDS = "words"
    NUMBER = "number"
    SPEAKER = "speaker"
    DATE = "date"


_PARTS = {
    **dict.fromkeys((Asserts.WORDS, Asserts.PHRASE, Asserts.TOLD, Asserts.OFFICE), Part.WORDS),
    **dict.fromkeys((Asserts.INSERTED, Asserts.TRANSLATED), Part.WORDS),
    Asserts.QUANTITY: Part.NUMBER,
    Asserts.DATE: Part.DATE,
}
_GRADE = "state"
"""How an outcome grades its forecast: a judgement, and all that it says."""
_THROUGH = frozenset({"via", "addressee"})
"""Those through whom words came, or to whom: they did not say them."""
_PLACES = frozenset({"parts", "prefix", "suffix", "evidence"})
"""Words that say where a statement stands, and not what it says; parts are the words where a quotation has several."""
_SHOWN_NOWHERE = frozenset({"id", "accept", "corrections"})
_JOINED = " […] "


@dataclass(frozen=True, slots=True)
class Account:
    """A statement of a source, or a source's record (`kind` "source"). `told`: the fields that may not change in
    silence, in their order; `beside`: all others that a reader sees something of, as text."""

    id: str
    kind: str
    source: str
    told: Mapping[str, str] = field(default_factory=dict)
    beside: Mapping[str, str] = field(default_factory=dict)

    def said(self, key: str) -> str | None:
        """What a field says."""
        return self.told.get(key, self.beside.get(key))

    @property
    def line(self) -> str:
        """What it says, in a line."""
        return ", ".join(self.told.values())


def accounts(source: str, data: Data) -> Iterator[Account]:
    """The statements of a source's file, as far as they can be told from one another."""
    for _, key, model in lists(Source):
        items = data.get(key)
        for item in items if isinstance(items, list) else [items]:
            if isinstance(item, Mapping) and isinstance(identity := item.get("id"), str):
                yield _account(identity, model.kind, source, model, item)


def record(source: str, data: Data) -> Account:
    """A source's record: all of its file but the statements and the capture."""
    apart = {key for _, key, _ in lists(Source)}
    return _account(source, "source", source, Source, {key: value for key, value in data.items() if key not in apart})


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields that may not change in silence, by the kind of statement ("quotation", "source")."""
    parts = _parts(_models()[kind])
    return (*parts, *(["evidence"] if "text" in parts else []))


def part_of(kind: str, key: str) -> Part | None:
    """What a field is of, by the kind of statement ("quotation", "source"); by any where the kind is not known."""
    models = _models()
    asked = [models[kind]] if kind in models else models.values()
    return Part.WORDS if key == "evidence" else next((_parts(m)[key] for m in asked if key in _parts(m)), None)


def differing(before: Account, after: Account) -> dict[str, tuple[str | None, str | None]]:
    """The fields that may not change in silence and did, each with what stood and what stands."""
    keys = dict.fromkeys((*before.told, *after.told))
    pairs = {key: (before.told.get(key), after.told.get(key)) for key in keys}
    return {key: (was, now) for key, (was, now) in pairs.items() if not same(was, now)}


def same(one: str | None, other: str | None) -> bool:
    """Whether two texts say the same: as words by the normal form in which sources are searched, or as numbers."""
    if one is None or other is None:
        return one is other
    return fold(" ".join(one.split())) == fold(" ".join(other.split())) or _number(one) == _number(other) is not None


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text.strip())
    except InvalidOperation:
        return None


def _account(identity: str, kind: str, source: str, model: type[BaseModel], item: Data) -> Account:
    parts = _parts(model)
    given = {"exact": item["parts"], **item} if "parts" in item else item
    told = {key: text for key in parts if key in given and (text := _text(given[key], _JOINED))}
    if not {"text", "value"} & told.keys() and "text" in parts and "evidence" in item:
        # Without a text of ours, a page shows the words that it rests on.
        told = {"evidence": _text(item["evidence"], _JOINED), **told}
    beside = {
        key: _plain(value) for key, value in item.items() if key not in {*_SHOWN_NOWHERE, *told, "parts", "capture"}
    }
    return Account(identity, kind, source, told, beside)


def _text(value: object, between: str) -> str:
    """The words of a value, however deep they stand in it."""
    if isinstance(value, list):
        return between.join(filter(None, (_text(one, between) for one in value)))
    if isinstance(value, Mapping):
        words = (value.get(key) for key in ("exact", "text", "phrase"))
        return between.join(one for one in words if isinstance(one, str))
    return str(value)


def _plain(value: object) -> str:
    return value if isinstance(value, str) else dumps(value, ensure_ascii=False)


@cache
def _models() -> Mapping[str, type[BaseModel]]:
    return {"source": Source, **{model.kind: model for _, _, model in lists(Source)}}


@cache
def _parts(model: type[BaseModel]) -> Mapping[str, Part]:
    """The fields that may not change in silence, by their keys, in the order of the model."""
    keys = {name: info.alias or name for name, info in model.model_fields.items()}
    asserted, referred = declared(model), referring(model)
    if model is Source:
        printed = {name: Part.WORDS for name, asserts in asserted.items() if asserts is Asserts.PRINTED}
        return {keys[name]: part for name, part in ({**printed, "issued": Part.DATE}).items()}
    found: dict[str, Part] = {}
    for name, key in keys.items():
        if key in _PLACES:
            continue
        if name in referred and referred[name].what == "actor":
            if key not in _THROUGH:
                found[key] = Part.SPEAKER
        elif key == _GRADE or any(_PARTS.keys() & declared(one).values() for one in _held(model, name)):
            found[key] = Part.WORDS
        elif asserted.get(name) in _PARTS:
            found[key] = _PARTS[asserted[name]]
    return found


def _held(model: type[BaseModel], name: str) -> Iterator[type[BaseModel]]:
    """The models within a field."""
    todo: list[Any] = [model.model_fields[name].annotation]
    while todo:
        one = todo.pop()
        if isinstance(one, type) and issubclass(one, BaseModel):
            yield one
        todo += get_args(one)
