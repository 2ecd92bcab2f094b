"""A statement as it is drafted: its keys with their values as YAML, and what an editor should look at."""

from dataclasses import dataclass

from generator.verify import Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom the text names: an actor of the briefing (`known`), or a name for a new one.

    `called`: what this text calls them beside that name: another spelling, or a part of it alone.
    """

    id: str
    name: str
    known: bool
    called: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """`kind` is the key of its list in a source's file; `span` the words that it rests on, `people` those it names.

    `asked`: keys that only an editor can fill, each with the question that stands behind it.
    """

    kind: str
    id: str
    span: Span
    lines: tuple[tuple[str, str | tuple[str, ...]], ...]
    people: tuple[Speaker, ...] = ()
    doubts: tuple[str, ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
