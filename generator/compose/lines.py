"""A statement in words: as captured, or in one line."""

import re

from generator.compose.lens import Lens, once
from generator.compose.views import Words
from generator.corpus import Entry
from generator.model import Fact, Forecast, Quotation, Role, Statement
from generator.model.base import Typed
from generator.verified import NOTHING, Held, cut, evened, joined, small, worded

ELISION = worded("[…]")


def statement_text(lens: Lens, entry: Entry) -> tuple[Held, bool]:
    """A statement in a line, and whether the line is the source's own words."""
    statement = entry.statement
    match statement:
        case Quotation():
            return joined(" ", (part.text for part in words_of(lens, entry, statement))), True
        case Fact():
            value = lens.held(statement.text) or worded("{} {}", number_of(statement), lens.held(statement.unit))
            counterparts = joined(", ", (lens.named(c).name for c in statement.counterpart))
            to = worded(" ({})", counterparts) if counterparts else NOTHING
            measure = _in_a_line(lens, lens.held(statement.measure))
            return worded("{}, {}{}: {}", lens.named(statement.subject).name, measure, to, value), False
        case Forecast(text=None):
            return captured_words(lens, entry), True
        case Role():
            return worded("{}: {}", lens.name(statement.actor).name, lens.held(statement.title)), False
        case _:
            return lens.held(_own_text(statement)), False


def _in_a_line(lens: Lens, measure: Held) -> Held:
    """A measure that does not begin the line: in small letters, unless it begins with a name or with letters alone."""
    first = measure.split()[0]
    named = first[1:] != first[1:].lower() or re.split(r"['’]", first)[0] in _first_words(lens)
    return measure if named else worded("{}{}", small(cut(measure, 0, 1)), cut(measure, 1))


@once
def _first_words(lens: Lens) -> frozenset[str]:
    """With what the names of countries and of all others begin."""
    names = (name for subject in lens.corpus.subjects.values() for name in subject.names)
    demonyms = (demonym for country in lens.corpus.countries.values() for demonym in country.demonyms)
    return frozenset(name.split()[0] for name in (*names, *demonyms))


def _own_text(statement: Statement) -> Typed:
    text: Typed | None = getattr(statement, "text", None)
    if text is None:
        raise TypeError(f"a {statement.kind} has no text of its own")
    return text


def words_of(lens: Lens, entry: Entry, quotation: Quotation) -> tuple[Words, ...]:
    """The words of a quotation as captured, with what the editor left out and put in between."""
    inserted = {insertion.after: lens.held(insertion.text) for insertion in quotation.insertions}
    parts: list[Words] = []
    spans = lens.verified.anchors[entry.id].spans
    for number, (start, end) in enumerate(spans, start=1):
        if number > 1 and number - 1 not in inserted:
            parts.append(Words("elision", ELISION))
        parts.append(Words("words", evened(lens.verified.words(entry.source.id, start, end))))
        if number in inserted:
            parts.append(Words("insertion", worded("[{}]", inserted[number])))
    last = parts[-1]
    if last.kind == "words" and last.text.endswith(","):
        # The comma before the closing mark belongs to the sentence around the quotation.
        parts[-1] = Words("words", cut(last.text, 0, -1))
    return tuple(parts)


def captured_words(lens: Lens, entry: Entry, trimmed: bool = True) -> Held:
    """The words of the statement's passages, as captured; `trimmed` of a comma that only leads on."""
    spans = lens.verified.anchors[entry.id].spans
    runs = (evened(lens.verified.words(entry.source.id, start, end)) for start, end in spans)
    words = joined(" […] ", runs)
    return cut(words, 0, len(words.rstrip(","))) if trimmed else words


def number_of(fact: Fact) -> Held:
    """The number of a fact as it is read, with commas between its thousands; empty where it has none."""
    return worded("{:,}", fact.value) if fact.value is not None else NOTHING
