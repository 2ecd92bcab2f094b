"""Something measured or stated."""

import re
from collections.abc import Iterator, Mapping

from generator.compose.kinds.kind import Kind, Line, ListPage, column, name_column, table
from generator.compose.lens import Lens, once
from generator.compose.magnitude import magnitude
from generator.compose.values import Json, code, number
from generator.corpus import Entry
from generator.model import Fact, Table
from generator.verified import NOTHING, Held, cut, figure, interface, joined, ordinal_form, small, worded

RANK = "rank"
"""The unit of a place in an order."""


def number_of(lens: Lens, fact: Fact) -> Held:
    """The number of a fact as it is read: as its language writes it, or an ordinal; empty where it has none."""
    if fact.value is None:
        return NOTHING
    if fact.unit == RANK:
        return interface(lens.words, f"facts.rank.{ordinal_form(fact.value, lens.language)}", n=fact.value)
    return figure(fact.value, lens.language)


def unit_of(lens: Lens, fact: Fact) -> Held:
    """The unit that stands beside the number; none where that is an ordinal."""
    return NOTHING if fact.unit == RANK else lens.held(fact.unit)


def table_of(lens: Lens, entry: Entry) -> Table:
    """The table that a fact stands in: the one that it names, or the first."""
    tables = lens.corpus.briefing.tables
    return next((table for table in tables if table.id == entry.holds(Fact).table), tables[0])


def _line(lens: Lens, entry: Entry) -> Line:
    fact = entry.holds(Fact)
    value = lens.held(fact.text) or joined(" ", filter(None, (number_of(lens, fact), unit_of(lens, fact))))
    counterparts = joined(", ", (lens.named(c).name for c in fact.counterpart))
    to = worded(" ({})", counterparts) if counterparts else NOTHING
    measure = _in_a_line(lens, lens.held(fact.measure))
    return worded("{}, {}{}: {}", lens.named(fact.subject).name, measure, to, value), False


def _in_a_line(lens: Lens, measure: Held) -> Held:
    """A measure that does not begin the line: in small letters, unless it begins with a name or with letters alone."""
    first = measure.split()[0]
    named = first[1:] != first[1:].lower() or re.split(r"['’]", first)[0] in _first_words(lens)
    return measure if named else worded("{}{}", small(cut(measure, 0, 1)), cut(measure, 1))


@once
def _first_words(lens: Lens) -> frozenset[str]:
    """With what the names of all subjects begin."""
    names = (name for subject in lens.corpus.subjects.values() for name in subject.names)
    return frozenset(name.split()[0] for name in names)


def _formula(lens: Lens, entry: Entry) -> Held:
    return lens.held(entry.holds(Fact).formula)


def _magnitude(lens: Lens, entry: Entry) -> Json:
    fact = entry.holds(Fact)
    return number(magnitude(fact.value, fact.unit or "")) if fact.value is not None else None


@once
def _numbers(lens: Lens) -> Mapping[tuple[str, ...], tuple[Entry, ...]]:
    """The facts that are numbers, by what they are of."""
    of: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    for entry in lens.entries(Fact):
        fact = entry.holds(Fact)
        if fact.value is not None:
            of[fact.of_what] = (*of.get(fact.of_what, ()), entry)
    return of


def otherwise(lens: Lens, entry: Entry) -> tuple[Entry, ...]:
    """The facts of other sources that give another number for the same thing."""
    fact = entry.holds(Fact)
    beside = _numbers(lens).get(fact.of_what, ()) if fact.value is not None else ()
    return tuple(one for one in beside if one.source is not entry.source and one.holds(Fact).value != fact.value)


def _others(lens: Lens, entry: Entry) -> Iterator[str | bytes]:
    """The facts that it is worked out from, and those that give another number for the same."""
    roots = lens.roots(entry.id) if entry.holds(Fact).formula else ()
    for other in (*roots, *(root for one in otherwise(lens, entry) for root in (one.id, *lens.roots(one.id)))):
        yield from (other, lens.file_key(lens.corpus.entries[other].source.id))


def _table_id(lens: Lens, entry: Entry) -> Json:
    return code(table_of(lens, entry).id)


FACT = Kind(
    Fact,
    page=ListPage(lambda lens, entry: table_of(lens, entry).page, "f", share=2),
    line=_line,
    how=_formula,
    rank=5,
    others=_others,
    table=table(
        "facts",
        "Everything measured or stated as a fact, with ambiguous wording kept and marked",
        column(
            "table_id",
            "string",
            "id of the table that it stands in",
            lambda lens, entry: code(table_of(lens, entry).id),
        ),
        column("group", "string", "heading in the table"),
        column("subject", "string", "id or name of what it is about"),
        name_column("subject", "name of what it is about"),
        column("measure", "string", "what is measured or stated"),
        column("counterpart", "list", "ids or names of the other side"),
        name_column("counterpart", "names of the other side"),
        column("value", "number", "the number, where there is one"),
        column("unit", "string", "its unit"),
        column(
            "magnitude",
            "number",
            "the number to sort by: 2.5 billion is 2500000000, and 3 tonnes are 3000 (kilograms, metres, watts)",
            _magnitude,
        ),
        column("as_of", "edtf", "the date for which it is given (EDTF)"),
        column("as_of_basis", "string", "how that date is known"),
        column("text", "string", "what is stated, where there is no number"),
        column(
            "formula",
            "string",
            "how it is worked out from other facts, where it is",
            lambda lens, entry: _formula(lens, entry) or None,
        ),
        column("wording", "string", "clear, ambiguous or reported"),
        column("readings", "list", "what ambiguous wording can mean"),
    ),
)
