"""A statement in words: as captured, or in one line."""

import re

from generator.compose.lens import Lens, once
from generator.compose.views import Words
from generator.corpus import Entry
from generator.model import Fact, Forecast, Quotation, Role, Statement
from generator.verify.normalise import in_a_line

ELISION = "[…]"


def statement_text(lens: Lens, entry: Entry) -> tuple[str, bool]:
    """A statement in a line, and whether the line is the source's own words."""
    statement = entry.statement
    match statement:
        case Quotation():
            return " ".join(part.text for part in words_of(lens, entry, statement)), True
        case Fact():
            value = statement.text or f"{number_of(statement)} {statement.unit}"
            counterparts = ", ".join(lens.name(c).name for c in statement.counterpart)
            to = f" ({counterparts})" if counterparts else ""
            return f"{lens.name(statement.subject).name}, {_in_a_line(lens, statement.measure)}{to}: {value}", False
        case Forecast(text=None):
            return captured_words(lens, entry), True
        case Role():
            return f"{lens.name(statement.actor).name}: {statement.title}", False
        case _:
            return _own_text(statement), False


def _in_a_line(lens: Lens, measure: str) -> str:
    """A measure that does not begin the line: in small letters, unless it begins with a name or with letters alone."""
    first = measure.split()[0]
    named = first[1:] != first[1:].lower() or re.split(r"['’]", first)[0] in _first_words(lens)
    return measure if named else f"{measure[0].lower()}{measure[1:]}"


@once
def _first_words(lens: Lens) -> frozenset[str]:
    """With what the names of countries and of all others begin."""
    names = (name for subject in lens.corpus.subjects.values() for name in subject.names)
    demonyms = (demonym for country in lens.corpus.countries.values() for demonym in country.demonyms)
    return frozenset(name.split()[0] for name in (*names, *demonyms))


def _own_text(statement: Statement) -> str:
    text = getattr(statement, "text", None)
    if not isinstance(text, str):
        raise TypeError(f"a {statement.kind} has no text of its own")
    return text


def words_of(lens: Lens, entry: Entry, quotation: Quotation) -> tuple[Words, ...]:
    """The words of a quotation as captured, with what the editor left out and put in between."""
    capture = lens.verified.captures[entry.source.id]
    inserted = {insertion.after: insertion.text for insertion in quotation.insertions}
    parts: list[Words] = []
    spans = lens.verified.anchors[entry.id].spans
    for number, (start, end) in enumerate(spans, start=1):
        if number > 1 and number - 1 not in inserted:
            parts.append(Words("elision", ELISION))
        parts.append(Words("words", in_a_line(capture.words(start, end))))
        if number in inserted:
            parts.append(Words("insertion", f"[{inserted[number]}]"))
    last = parts[-1]
    if last.kind == "words" and last.text.endswith(","):
        # The comma before the closing mark belongs to the sentence around the quotation.
        parts[-1] = Words("words", last.text[:-1])
    return tuple(parts)


def captured_words(lens: Lens, entry: Entry, trimmed: bool = True) -> str:
    """The words of the statement's passages, as captured; `trimmed` of a comma that only leads on."""
    capture = lens.verified.captures[entry.source.id]
    runs = [in_a_line(capture.words(start, end)) for start, end in lens.verified.anchors[entry.id].spans]
    words = f" {ELISION} ".join(runs)
    return words.rstrip(",") if trimmed else words


def number_of(fact: Fact) -> str:
    """The number of a fact as it is read, with commas between its thousands; empty where it has none."""
    return f"{fact.value:,}" if fact.value is not None else ""
