"""`briefing check --repair`: words typed anew as the source has them, proposed one by one, written where confirmed.

Only typing is repaired: marks, spaces, dashes, what stands before and after. Words that differ are never replaced: what
looks alike may say the opposite, and only a reader can tell a slip from a forgery.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.corpus import Corpus, Entry
from generator.edit.files import rewrite
from generator.edit.yaml_text import replaced
from generator.findings import Finding, Place
from generator.verify import Span, find_passage, prepare
from generator.verify.text.normalise import in_a_line
from generator.verify.text.retyped import Words


@dataclass(frozen=True, slots=True)
class Repair:
    """One value that could be written anew: where it is, what it is, what it says now and what it would say.

    Without a `new` one it is left as it is, and `why` says what keeps it from being repaired.
    """

    place: Place
    what: str
    now: str
    new: str = ""
    why: str = ""


def repairs(findings: tuple[Finding, ...], corpus: Corpus | None, texts: Mapping[str, str]) -> tuple[Repair, ...]:
    """What can be proposed for the findings: the file's hash where a capture changed; where words are not found, the
    same words as the source types them. `texts`: captured text by source."""
    return tuple(_repairs(findings, corpus, texts))


def _repairs(findings: tuple[Finding, ...], corpus: Corpus | None, texts: Mapping[str, str]) -> Iterator[Repair]:
    known: dict[str, Words] = {}
    for finding in findings:
        details = dict(finding.details)
        if finding.code == "P002":
            yield Repair(finding.place, "hash of the capture", details["recorded"], details["the file"])
        elif finding.code == "Q001" and "exact" in details and corpus and finding.statement in corpus.entries:
            entry = corpus.entries[finding.statement]
            if entry.source.id not in known:
                known[entry.source.id] = Words(prepare(texts.get(entry.source.id, "")))
            yield from _retyped(finding, entry, known[entry.source.id])


def _retyped(finding: Finding, entry: Entry, words: Words) -> Iterator[Repair]:
    given = {key: text[1:-1] for key, text in finding.details if key in ("exact", "prefix", "suffix")}
    what = f"words of '{finding.statement}'"
    everywhere = words.places(given["exact"])
    meant = [(exact, beside) for exact in everywhere if (beside := _beside(words, exact, given)) is not None]
    if len(meant) != 1:
        why = "its words are not the source's: nothing is changed" if not meant else "they stand in several places"
        yield Repair(finding.place, what, given["exact"], why=why)
        return
    exact, around = meant[0]
    if not find_passage(words.source, given["exact"]).spans:
        yield Repair(finding.place, what, given["exact"], _text(words, exact))
    for key, span in around.items():
        # All that stands between them and the words, marks as well.
        reach = Span(span.start, exact.start) if key == "prefix" else Span(exact.end, span.end)
        if (new := _text(words, reach)) != given[key]:
            yield Repair(entry.place(), f"{key} of '{finding.statement}'", given[key], new)


def _beside(words: Words, exact: Span, given: Mapping[str, str]) -> dict[str, Span] | None:
    """Where the words before and after stand, or None where others do."""
    found = {key: words.beside(exact, given[key], before=key == "prefix") for key in given if key != "exact"}
    placed = {key: span for key, span in found.items() if span is not None}
    return placed if len(placed) == len(found) else None


def _text(words: Words, span: Span) -> str:
    return in_a_line(words.source.text[span.start : span.end])


def apply_repair(project: Path, repair: Repair) -> None:
    """Writes one value anew. Raises EditError where it is no longer there."""
    line, column = repair.place.line, repair.place.column
    rewrite(project / repair.place.file, lambda text: replaced(text, line, column, repair.now, repair.new))
