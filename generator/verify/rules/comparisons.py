"""D: comparisons say what each period's sources say. Silence is looked up, and is never "unchanged"."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Comparison, OnlyIn, TopicReading
from generator.model.kinds import SILENT
from generator.validate import Document
from generator.verified import Anchor
from generator.verify import absent, prepare
from generator.verify.telling.tempers import score

_NAMED = 3
_JOINED = re.compile(r"\s+(?:and|und|et|y|e|и)\s+|\s*[,;/&]\s*")
_Said = Mapping[tuple[str, str], list[Entry]]
"""Statements by period and topic."""


def comparisons(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """Every comparison of the briefing."""
    silent = any(_silent(topic, c) for c in corpus.comparisons.values() for topic in c.topics)
    said = _by_period_and_topic(corpus) if silent else {}
    texts = _texts(corpus, captures) if any(c.only for c in corpus.comparisons.values()) else {}
    for comparison in corpus.comparisons.values():
        document = corpus.document("comparisons", comparison.id)
        for index, topic in enumerate(comparison.topics):
            yield from _against(corpus, document, index, topic)
            yield from _silence(document, index, topic, comparison, said)
            for key, side, period in (
                ("first", topic.first, comparison.first),
                ("second", topic.second, comparison.second),
            ):
                cited = side.evidence if side else ()
                yield from _of_period(corpus, document, ("topics", index, key, "evidence"), cited, period)
        for index, pair in enumerate(comparison.pairs):
            yield from _of_period(corpus, document, ("pairs", index, "first"), (pair.first,), comparison.first)
            yield from _of_period(corpus, document, ("pairs", index, "second"), (pair.second,), comparison.second)
        for index, only in enumerate(comparison.only):
            yield from _of_period(corpus, document, ("only", index, "evidence"), only.evidence, only.period)
            other = comparison.second if only.period == comparison.first else comparison.first
            yield from _only(captures, document, index, only, other, texts.get(other, {}))


_GOES = {"up": (1, 2), "softened": (1, 1), "down": (-1, 2), "hardened": (-1, 1), "continued": (0, 3)}
"""By shape: whether two are more at one afterwards, or as before; and by how many clauses the sides have to differ, for
more trade is up as well as more war."""


def _against(corpus: Corpus, document: Document, index: int, topic: TopicReading) -> Iterator[Finding]:
    """A change goes where its sides go: from words of two at one to words of two at odds, or the other way round.

    Only where both sides tell, and in a topic that is not itself about a quarrel.
    """
    shapes: dict[str, str] = {change.id: change.shape for change in corpus.briefing.changes}
    shape = _GOES.get(shapes.get(topic.change, topic.change))
    if shape is None or not (topic.first and topic.second) or not corpus.briefing.language.startswith("en"):
        return
    goes, least = shape
    went = score(topic.second.text) - score(topic.first.text)
    if abs(went) >= least and went * goes <= 0 and score(topic.topic.replace("-", " ")) >= 0:
        more = "at odds" if went < 0 else "at one"
        message = f"the change is '{topic.change}', and its second side has more than its first of two {more}"
        hint = "Correct the change or the readings, or accept the finding by name with your reason."
        yield Finding("D008", Severity.REVIEW, document.place("topics", index, "change"), message, hint)


def _by_period_and_topic(corpus: Corpus) -> dict[tuple[str, str], list[Entry]]:
    said: dict[tuple[str, str], list[Entry]] = {}
    periods = {source.id: corpus.period_of(source) for source in corpus.sources.values()}
    for entry in corpus.entries.values():
        if period := periods[entry.source.id]:
            for topic in entry.statement.topics:
                said.setdefault((period.id, topic), []).append(entry)
    return said


def _silence(
    document: Document, index: int, topic: TopicReading, comparison: Comparison, said: _Said
) -> Iterator[Finding]:
    """A side without statements says nothing where its sources say nothing, and only there."""
    place = document.place("topics", index, "change")
    silent = _silent(topic, comparison)
    denied = [period for period in silent if (period, topic.topic) in said]
    for period in denied:
        found = said[period, topic.topic]
        message = f"{period} is silent on '{topic.topic}' here, where its sources have {_counted(found)} on it"
        hint = "Write what those sources say, with its evidence, and name the change."
        yield Finding("D004", Severity.ERROR, place, message, hint, (("among them", _named(found)),))
    if denied:
        return
    if silent and topic.change != SILENT:
        message = f"'{topic.change}' where the sources of {silent[0]} are silent on '{topic.topic}'"
        hint = "Write 'change: not-mentioned', or add what those sources say with its evidence."
        yield Finding("D001", Severity.ERROR, place, message, hint)
    if topic.change == SILENT and len(silent) != 1:
        message = f"'not-mentioned' where {'neither' if silent else 'each'} period has a statement"
        hint = "Leave out the side whose sources are silent, or name the change."
        yield Finding("D002", Severity.ERROR, place, message, hint)


def _silent(topic: TopicReading, comparison: Comparison) -> list[str]:
    """The periods that a topic's reading says nothing of."""
    sides = ((topic.first, comparison.first), (topic.second, comparison.second))
    return [period for side, period in sides if side is None or not side.evidence]


def _counted(found: list[Entry]) -> str:
    return "a statement" if len(found) == 1 else f"{len(found)} statements"


def _named(found: list[Entry]) -> str:
    return ", ".join(entry.id for entry in found[:_NAMED])


def _texts(corpus: Corpus, captures: Mapping[str, CaptureText]) -> dict[str, dict[str, str]]:
    """The captured texts of each period in small letters, by source: a glance before a text is prepared."""
    texts: dict[str, dict[str, str]] = {}
    for source in corpus.sources.values():
        if (period := corpus.period_of(source)) and source.id in captures:
            texts.setdefault(period.id, {})[source.id] = captures[source.id].text.casefold()
    return texts


def _only(
    captures: Mapping[str, CaptureText],
    document: Document,
    index: int,
    only: OnlyIn,
    other: str,
    texts: Mapping[str, str],
) -> Iterator[Finding]:
    """What only one period's sources are said to mention stands in none of the other's: the first that it stands in."""
    for term in _terms(only.name):
        first = term.split()[0].casefold()
        for identity in (source for source, text in texts.items() if first in text):
            text = captures[identity].text
            prepared = prepare(text)
            for span in absent(prepared, term)[:1]:
                passage = " ".join(text[max(0, span.start - 40) : span.end + 40].split())
                message = f"'{term}' stands in '{identity}' as well, a source of {other}"
                hint = "Leave the entry out, name it more closely, or accept the finding by name with your reason."
                details = ((f"line {prepared.line(span.start)}", f"… {passage} …"),)
                yield Finding("D007", Severity.REVIEW, document.place("only", index, "name"), message, hint, details)
                return


def _terms(name: str) -> tuple[str, ...]:
    """What a name lists: `Railway and pipeline` is two things, `Summit of Oslo and Bergen` is one."""
    parts = _JOINED.split(name)
    return tuple(parts) if all(len(part.split()) < 3 for part in parts) and all(parts) else (name,)


def _of_period(
    corpus: Corpus, document: Document, path: tuple[str | int, ...], cited: tuple[str, ...], period: str
) -> Iterator[Finding]:
    for index, identity in enumerate(cited):
        entry = corpus.entries.get(identity)
        found = corpus.period_of(entry.source) if entry else None
        if found is not None and found.id != period:
            message = f"'{identity}' is from a source of {found.label}, not of {period}"
            hint = f"Cite a statement from a source of {period}."
            yield Finding("D003", Severity.ERROR, document.place(*path, index), message, hint)
