"""Findings that an editor accepts by name: a `review` accepted with its code and a reason no longer blocks."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.model import Acceptance, Accepting
from generator.validate import Document
from generator.verify.assertions import assertions

STAMPED = frozenset({"A003", "D005", "D006"})
"""What only reading settles: a stamp, and no acceptance."""
_NAMED = 6


def settle(
    acceptances: Sequence[Acceptance],
    place: Callable[..., Place],
    findings: Iterable[Finding],
    statement: str = "",
    whole: bool = True,
) -> tuple[list[Finding], tuple[str, ...]]:
    """The findings that stand, and the codes that were accepted.

    `place`: the way to a part of what the acceptances stand in. An acceptance of something that is not there, or of an
    error, is a finding itself; not so where the content is not `whole`, for rules then look at less: a file, a
    reference or the words of a statement are not there.
    """
    standing: list[Finding] = []
    accepted: list[str] = []
    wanted = {acceptance.code for acceptance in acceptances} - STAMPED
    for finding in findings:
        if finding.severity is Severity.REVIEW and finding.code in wanted:
            accepted.append(finding.code)
        else:
            standing.append(finding)
    there = {finding.code: finding.severity for finding in standing}
    for index, acceptance in enumerate(acceptances):
        if acceptance.code in accepted or not (whole or acceptance.code in there):
            continue
        if acceptance.code in STAMPED and acceptance.code in there:
            message = f"{acceptance.code} is settled by a stamp"
            hint = "Run `briefing accept`, and remove the acceptance."
        elif there.get(acceptance.code) is Severity.ERROR:
            message, hint = f"{acceptance.code} is an error and cannot be accepted", "Mend what is found."
        else:
            message, hint = f"{acceptance.code} is accepted here but no longer found", "Remove the acceptance."
        at = place("accept", index, "code")
        standing.append(Finding("A001", Severity.ERROR, at, message, hint, statement=statement))
    return standing, tuple(dict.fromkeys(accepted))


def settle_files(corpus: Corpus, findings: Iterable[Finding], whole: bool) -> list[Finding]:
    """The same for what was found in a file beside its statements: an `accept` at the head of the file settles it, in
    one place each."""
    findings = list(findings)
    for document in corpus.documents.values():
        model, file = document.model, document.raw.file
        if not isinstance(model, Accepting) or not model.accept:
            continue
        own = [finding for finding in findings if finding.place.file == file and not finding.statement]
        apart = [finding for finding in findings if finding.place.file != file or finding.statement]
        findings = [*apart, *_settled(document, model.accept, own, whole)]
    return findings


def _settled(
    document: Document, acceptances: Sequence[Acceptance], left: list[Finding], whole: bool
) -> Iterator[Finding]:
    """What stands of a file's findings. An acceptance without a place is for a code that is found in one alone."""
    for index, acceptance in enumerate(acceptances):
        where = _under(document, acceptance.at)
        meant = [f for f in left if f.code == acceptance.code and (where is None or f.place in where)]
        places = sorted({f.place for f in meant if f.severity is Severity.REVIEW}, key=lambda place: place.line)
        if where is None and len(places) > 1:
            yield _several(document, index, acceptance, places)
            continue
        standing, _ = settle([acceptance], partial(_as_nth, document, index), meant, whole=whole)
        yield from (finding for finding in standing if finding.code == "A001")
        kept = [finding for finding in standing if finding.code != "A001"]
        left = [*(finding for finding in left if finding not in meant), *kept]
    yield from left


def _as_nth(document: Document, nth: int, *path: str | int) -> Place:
    """The place of a part of an acceptance that was looked at by itself, and is one of several in its file."""
    return document.place(path[0], nth, *path[2:])


def _under(document: Document, at: str | None) -> frozenset[Place] | None:
    """The places of all that stands under a part of a file; None where no part is named."""
    if at is None:
        return None
    steps = tuple(int(step) - 1 if step.isdigit() else step for step in at.split())
    inside = (a.path for a in assertions(document) if a.path[: len(steps)] == steps)
    return frozenset(document.place(*path) for path in (steps, *inside))


def _several(document: Document, index: int, acceptance: Acceptance, places: Sequence[Place]) -> Finding:
    message = f"{acceptance.code} is accepted once, and found in {len(places)} places"
    hint = "Accept each by itself, and say with 'at' which is meant ('overview 2': the second item of 'overview')."
    found = ("found in", ", ".join(f"line {place.line}" for place in places[:_NAMED]))
    return Finding("A001", Severity.ERROR, document.place("accept", index, "code"), message, hint, (found,))
