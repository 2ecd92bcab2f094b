"""Which ids each kind of file refers to, and what each must be: the whole reference model in one table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.model import (
    Actor,
    Briefing,
    Claim,
    Comparison,
    Country,
    Fact,
    Forecast,
    Outcome,
    Quotation,
    Reading,
    Role,
    Source,
    Statement,
    Territory,
)
from generator.model.base import ID_PATTERN
from generator.validate import Document

Path = tuple[str | int, ...]
_ID = re.compile(ID_PATTERN)


@dataclass(frozen=True, slots=True)
class Reference:
    """An id used at `path`, and what it must name."""

    path: Path
    id: str
    to: str


def references(document: Document) -> Iterator[Reference]:
    """Every id that the file refers to."""
    match document.model:
        case Source() as source:
            yield from _source(source)
        case Country() as country:
            yield from _reading(("role",), country.role)
            yield from _readings(("overview",), country.overview)
        case Territory() as territory:
            yield from _reading(("status-note",), territory.status_note)
        case Actor() as actor:
            yield from _one(("country",), actor.country, "country")
            yield from _each(("members",), actor.members, "actor")
        case Briefing() as briefing:
            yield from _readings(("answer",), briefing.answer)
            yield from _each(("featured",), briefing.featured, "quotation")
        case Comparison() as comparison:
            yield from _comparison(comparison)


def _source(source: Source) -> Iterator[Reference]:
    for index, name in enumerate(source.author):
        yield from _one(("author", index, "id"), name.id, "actor")
    for index, called in enumerate(source.names):
        yield from _one(("names", index, "id"), called.id, "actor")
    for key, index, statement in source.statements():
        for reference in _statement(statement):
            yield Reference((key, index, *reference.path), reference.id, reference.to)


def _statement(statement: Statement) -> Iterator[Reference]:
    yield from _each(("topics",), statement.topics, "topic")
    yield from _each(("about",), statement.about, "subject")
    match statement:
        case Quotation():
            yield from _one(("speaker",), statement.speaker, "actor")
            yield from _one(("addressee",), statement.addressee, "actor")
            yield from _each(("via",), statement.via, "actor")
        case Claim():
            yield from _one(("holder",), statement.holder, "actor")
            yield from _each(("via",), statement.via, "actor")
            if statement.position:
                yield from _one(("position", "of"), statement.position.of, "subject")
                yield from _one(("position", "towards"), statement.position.towards, "subject")
            if statement.relation:
                yield from _one(("relation", "from"), statement.relation.from_, "subject")
                yield from _one(("relation", "to"), statement.relation.to, "subject")
        case Fact():
            yield from _named(("subject",), statement.subject)
            for index, counterpart in enumerate(statement.counterpart):
                yield from _named(("counterpart", index), counterpart)
        case Forecast():
            yield from _one(("forecaster",), statement.forecaster, "actor")
        case Outcome():
            yield from _one(("forecast",), statement.forecast, "forecast")
        case Role():
            yield from _one(("actor",), statement.actor, "actor")


def _comparison(comparison: Comparison) -> Iterator[Reference]:
    yield from _one(("first",), comparison.first, "period")
    yield from _one(("second",), comparison.second, "period")
    for index, topic in enumerate(comparison.topics):
        here: Path = ("topics", index)
        yield from _one((*here, "topic"), topic.topic, "topic")
        for key, side in (("first", topic.first), ("second", topic.second)):
            yield from _reading((*here, key), side)
        for key, part in (("driver", topic.driver), ("watch", topic.watch)):
            yield from _each((*here, key, "evidence"), part.evidence if part else (), "statement")
    for index, pair in enumerate(comparison.pairs):
        yield from _one(("pairs", index, "first"), pair.first, "quotation")
        yield from _one(("pairs", index, "second"), pair.second, "quotation")
    for index, only in enumerate(comparison.only):
        yield from _one(("only", index, "period"), only.period, "period")
        yield from _each(("only", index, "evidence"), only.evidence, "statement")
    yield from _readings(("not-comparable",), comparison.not_comparable)


def _one(path: Path, identity: str | None, to: str) -> Iterator[Reference]:
    if identity is not None:
        yield Reference(path, identity, to)


def _each(path: Path, identities: tuple[str, ...], to: str) -> Iterator[Reference]:
    for index, identity in enumerate(identities):
        yield Reference((*path, index), identity, to)


def _named(path: Path, name: str) -> Iterator[Reference]:
    """A fact's subject is an id, or a plain name with a capital letter or a space in it."""
    if _ID.match(name):
        yield Reference(path, name, "subject")


def _reading(path: Path, reading: Reading | None) -> Iterator[Reference]:
    if reading:
        yield from _each((*path, "evidence"), reading.evidence, "statement")


def _readings(path: Path, readings: tuple[Reading, ...]) -> Iterator[Reference]:
    for index, reading in enumerate(readings):
        yield from _reading((*path, index), reading)
