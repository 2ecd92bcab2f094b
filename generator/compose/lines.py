"""A statement in words: as captured, or in one line."""

import re
from collections.abc import Iterable
from dataclasses import replace

from generator.compose.lens import Lens, once
from generator.compose.views import Words
from generator.corpus import Entry
from generator.model import Fact, Forecast, Quotation, Role, Statement
from generator.verified import Anchor
from generator.verify.insertions import find_word
from generator.verify.normalise import in_a_line

ELISION = "[…]"
OPENING = "…"


def statement_text(lens: Lens, entry: Entry) -> tuple[str, bool]:
    """A statement in a line, and whether the line is the source's own words."""
    statement = entry.statement
    match statement:
        case Quotation():
            return plain(words_of(lens, entry, statement)), True
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
    """The words of a quotation as captured, with what the editor left out, cut off and put in."""
    capture = lens.verified.captures[entry.source.id]
    anchor = lens.verified.anchors[entry.id]
    pending: dict[str, str] = {insertion.for_: insertion.text for insertion in quotation.insertions if insertion.for_}
    begins, ends = _cut_off(anchor)
    parts: list[Words] = [Words("opening", OPENING)] if begins else []
    parts += _inserted(quotation, 0)
    last = 0
    for number, (start, end) in enumerate(anchor.spans, start=1):
        if number > 1 and any(char.isalnum() for char in capture.words(last, start)):
            parts.append(Words("elision", ELISION))
            parts += _inserted(quotation, number - 1)
        elif number > 1:
            parts += _inserted(quotation, number - 1)
        parts += _replaced(in_a_line(capture.words(start, end)), pending)
        last = end
    if parts[-1].kind == "words" and parts[-1].text.endswith(","):
        # The comma before the closing mark belongs to the sentence around the quotation.
        parts[-1] = replace(parts[-1], text=parts[-1].text[:-1])
    parts += _inserted(quotation, len(anchor.spans))
    return (*parts, Words("opening", OPENING)) if ends else tuple(parts)


def plain(words: Iterable[Words]) -> str:
    """The words of a quotation in a line."""
    return "".join(part.text if part.joined else f" {part.text}" for part in words).strip()


def _inserted(quotation: Quotation, after: int) -> list[Words]:
    """The editor's words after a part, in the order of the file."""
    return [Words("insertion", f"[{one.text}]") for one in quotation.insertions if one.after == after]


def _replaced(words: str, pending: dict[str, str]) -> list[Words]:
    """A part, with the words for which an editor gives others shown as those; each is replaced once."""
    shown: list[Words] = []
    joined = False
    while found := _first_of(pending, words):
        word, start = found
        if before := words[:start].rstrip():
            shown.append(Words("words", before, joined))
        shown.append(Words("insertion", f"[{pending.pop(word)}]"))
        rest = words[start + len(word) :]
        words, joined = rest.strip(), not rest[:1].isspace()
    return [*shown, Words("words", words, joined)] if words else shown


def _first_of(pending: Iterable[str], words: str) -> tuple[str, int] | None:
    places = ((word, place) for word in pending if (place := find_word(words, word)) is not None)
    return min(places, key=lambda found: found[1], default=None)


def captured_words(lens: Lens, entry: Entry, trimmed: bool = True) -> str:
    """The words of the statement's passages, as captured; `trimmed` as pages show them: without a comma that only
    leads on, and with `…` where they begin or end inside a sentence."""
    capture = lens.verified.captures[entry.source.id]
    anchor = lens.verified.anchors[entry.id]
    words = f" {ELISION} ".join(in_a_line(capture.words(start, end)) for start, end in anchor.spans)
    if not trimmed:
        return words
    begins, ends = _cut_off(anchor)
    return " ".join(filter(None, [OPENING * begins, words.rstrip(","), OPENING * ends]))


def _cut_off(anchor: Anchor) -> tuple[bool, bool]:
    """Whether the words begin inside a sentence of their source, and whether they end inside one."""
    return (anchor.open[0][0], anchor.open[-1][1]) if anchor.open else (False, False)


def number_of(fact: Fact) -> str:
    """The number of a fact as it is read, with commas between its thousands; empty where it has none."""
    return f"{fact.value:,}" if fact.value is not None else ""
