"""C: whoever a statement names beside its text is named near its passage."""

from collections.abc import Iterator

from generator.findings import Finding
from generator.model import Claim, Forecast, Quotation, Role
from generator.verify.case import Case
from generator.verify.naming import named


def near(case: Case) -> Iterator[Finding]:
    """Holder, chain, forecaster, addressee and the one whom a role is of are named in the paragraphs of the passage.

    An author needs no naming: the record says whose text it is, and is held by itself.
    """
    paragraphs = "\n".join(case.evidence.paragraphs)
    for key, identity in _beside(case):
        if identity in case.entry.source.author_ids or named(_all_names(case, identity), paragraphs):
            continue
        name = case.corpus.subjects[identity].name
        message = f"{name} is not named in the paragraph of this {case.entry.statement.kind}"
        hint = "Correct the name, add the form used in the source to the actor's aliases, or cite more words."
        yield case.finding("C003", (key,), message, hint, ("paragraph", paragraphs[:300]))


def _beside(case: Case) -> Iterator[tuple[str, str]]:
    statement = case.entry.statement
    match statement:
        case Claim() if not statement.absence:
            yield "holder", statement.holder
            yield from (("via", identity) for identity in statement.via)
        case Forecast():
            yield "forecaster", statement.forecaster
        case Quotation(addressee=str(addressee)):
            yield "addressee", addressee
        case Role():
            yield "actor", statement.actor


def _all_names(case: Case, identity: str) -> tuple[str, ...]:
    actor = case.corpus.actors.get(identity)
    names = list(case.corpus.subjects[identity].names)
    if actor and actor.kind == "government" and actor.country and actor.country in case.corpus.subjects:
        names += case.corpus.subjects[actor.country].names
    for member in actor.members if actor else ():
        names += case.corpus.subjects[member].names
    return tuple(names)
