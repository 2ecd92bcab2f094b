"""A: a stamp holds as long as neither what was read nor what it rests on has changed."""

from collections.abc import Iterator

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Quotation, Source, Vouched
from generator.validate import Document
from generator.verify.approval import rests_on, says
from generator.verify.case import Case
from generator.verify.telling.prose import has_prose

_NAMED = 4


def stamp(case: Case) -> Iterator[Finding]:
    """A stamped statement says what it said, and its passages stand in the sentences that were read."""
    statement = case.entry.statement
    if not statement.approved:
        return
    said, rests = says(statement), rests_on(case.source.captured, case.spans)
    for index, approval in enumerate(statement.approved):
        changed = [
            what
            for what, now, then in (
                ("what it says", said, approval.says),
                ("the sentence that it rests on", rests, approval.rests_on),
            )
            if now != then
        ]
        if changed:
            message = f"{' and '.join(changed)} changed since {approval.by} accepted it on {approval.date}"
            hint = f"Read the two side by side, then run `briefing accept {statement.id} --by NAME`."
            yield case.finding("A002", ("approved", index), message, hint)


def compulsory(corpus: Corpus) -> Iterator[Finding]:
    """Where the settings ask for stamps, nothing stands that nobody has read: one finding a file."""
    wanted = corpus.briefing.settings.approvals
    if wanted == "none":
        return
    for document in corpus.documents.values():
        unread = tuple(_unread(document, quotations=wanted == "all"))
        if unread:
            named = ", ".join(unread[:_NAMED]) + (f" and {len(unread) - _NAMED} more" if len(unread) > _NAMED else "")
            message = f"nobody has read: {named}"
            hint = f"Read each against its passages, then run `briefing accept {document.raw.file} --by NAME`."
            place = document.place("approved", key=True)
            yield Finding("A003", Severity.REVIEW, place, message, hint)


def _unread(document: Document, *, quotations: bool) -> Iterator[str]:
    model = document.model
    if isinstance(model, Vouched) and not model.approved and has_prose(model):
        yield "the record and its summary" if isinstance(model, Source) else "its readings"
    if isinstance(model, Source):
        for _, _, statement in model.statements():
            if not statement.approved and (quotations or not isinstance(statement, Quotation)):
                yield statement.id
