"""A draft is held against its source by the engine before an editor sees it: what has an error in it is not drafted."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from generator.draft.known import Known, as_document
from generator.draft.statement import Statement
from generator.findings import Finding, Severity
from generator.load import CapturedFile
from generator.resolve import resolve
from generator.validate import validate
from generator.verify.stage import verify_source

BRIEFING = """
title: A briefing
kicker: A briefing
question: What is it?
answer: [{text: It is drafted., evidence: none}]
scope: One source
editors: [The editors]
"""
"""What a source is held in where there is no briefing."""
SHOWN = "V003"
"""The rule for how much of a source is shown."""
_UNTOLD = "T008"
_ONLY_A_YEAR = re.compile(r"\d{4}\?")
"""A year to which nothing beside the words leads: an editor would owe a reason for what a draft only supposed."""
_OF_A_SPEAKER = frozenset({"Q009", "Q010", "Q030"})
"""What is found of a speaker, which says nothing where only the editor can name one."""


def held(
    statements: Sequence[Statement],
    whole: Callable[[Sequence[Statement]], str],
    actors: Mapping[str, str],
    known: Known,
    capture: CapturedFile,
    source_id: str,
) -> tuple[list[Statement], frozenset[str]]:
    """Those of the statements in which the engine finds no error, with what it wants to be looked at; and the codes of
    the errors that it finds in the source's record.

    `whole`: the source's file with some of them and nothing left open; `actors`: files of those who are new. Where too
    much of a source would be shown, the last ones are left out.
    """
    around = [*known.documents, *(as_document("actors", identity, text) for identity, text in actors.items())]
    if not any(document.kind == "briefing" for document in around):
        around.append(as_document("briefing", "briefing", BRIEFING))
    kept = [*statements]
    while True:
        documents, _ = validate([*around, as_document("sources", source_id, whole(kept))])
        corpus, _ = resolve(documents)
        source = corpus.sources.get(source_id) if corpus else None
        if corpus is None or source is None:
            # A file that has no shape holds nothing that could be judged; `check` says what is wrong with it.
            return kept, frozenset()
        verdict = verify_source(corpus, source, capture)
        before = len(kept)
        faults = {one.id: [*_of(one, verdict.faults.get(one.id, ()))] for one in kept}
        kept = [one for one in kept if not any(_is_fault(one, found) for found in faults[one.id])]
        errors = frozenset(one.code for one in verdict.findings if one.severity is Severity.ERROR)
        if SHOWN not in errors or not kept:
            return [_told(one, faults[one.id]) for one in kept], errors
        if len(kept) == before:
            kept = kept[: -max(1, len(kept) // 4)]


def _is_fault(one: Statement, found: Finding) -> bool:
    """Whether it keeps a statement out of the draft: an error, or a year of which only the draft speaks."""
    year = _ONLY_A_YEAR.fullmatch(str(dict(one.lines).get("as-of", "")))
    return found.severity is Severity.ERROR or (found.code == _UNTOLD and year is not None)


def _of(statement: Statement, findings: Iterable[Finding]) -> Iterator[Finding]:
    """What is found of a statement as far as it is filled in."""
    unnamed = any(key == "speaker" for key, _ in statement.asked)
    return (one for one in findings if not (unnamed and one.code in _OF_A_SPEAKER))


def _told(statement: Statement, findings: Iterable[Finding]) -> Statement:
    doubts = (f"{one.code} {' '.join(one.message.split())}" for one in findings if one.severity is Severity.REVIEW)
    return replace(statement, doubts=tuple(dict.fromkeys((*statement.doubts, *doubts))))
