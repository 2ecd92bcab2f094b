"""C, M: whoever a statement names beside its text is named near its passage, or in its source."""

import re
from collections.abc import Iterator

from generator.findings import Finding, Severity
from generator.model import Claim, Forecast
from generator.verify import verify_quotation
from generator.verify.case import Case
from generator.verify.rules.whose import forms_of
from generator.verify.telling.named import named
from generator.verify.telling.names import declared, stands
from generator.verify.text.normalise import fold

_BEFORE = 2
"""Paragraphs before a passage in which a name that is understood can stand."""


def near(case: Case) -> Iterator[Finding]:
    """Holder, channel, forecaster, addressee, the one whom a role is of, and whom any other field beside the text
    names, are named in the paragraphs of the passage.

    An author needs no naming, nor does the outlet of a text that nobody signed: the record says whose text it is, and
    is held by itself.
    """
    paragraphs = "\n".join(case.evidence.paragraphs)
    for key, identity in _beside(case):
        if _is_its_own(case, identity) or named(_all_names(case, identity), paragraphs):
            continue
        if key == "via" and not named(case.corpus.subjects[identity].names, case.source.normal.text):
            continue  # one whom the source does not name at all is told with the words themselves
        name = case.corpus.subjects[identity].name
        message = f"{name} is not named in the paragraph of this {case.entry.statement.kind}"
        hint = "Correct the name, add the form used in the source to its 'names', or cite more words."
        yield case.finding("C003", (key,), message, hint, ("paragraph", paragraphs[:300]))


def _is_its_own(case: Case, identity: str) -> bool:
    """Whether a text is an actor's own: its author's, or its outlet's where it has no author."""
    source = case.entry.source
    outlets = {source.container_title, source.publisher} - {None}
    return identity in source.author_ids or (
        not source.author and any(name in outlets for name in case.corpus.subjects[identity].names)
    )


def _beside(case: Case) -> Iterator[tuple[str, str]]:
    statement = case.entry.statement
    if not statement.of_whole_text:
        yield from ((key, identity) for key, identity in statement.beside() if key not in statement.apart)


def _all_names(case: Case, identity: str) -> tuple[str, ...]:
    actor = case.corpus.actors.get(identity)
    names = [*case.corpus.subjects[identity].names, *case.corpus.aliases_in(case.entry.source, identity)]
    if actor and actor.kind == "government" and actor.country and actor.country in case.corpus.subjects:
        names += case.corpus.subjects[actor.country].names
    for member in actor.members if actor else ():
        names += case.corpus.subjects[member].names
    return tuple(names)


def attributed(case: Case) -> Iterator[Finding]:
    """Where a claim's own words give it to somebody ("…, Lund says", "according to Lund"), that is its holder."""
    claim = case.entry.statement
    if not isinstance(claim, Claim) or named(_all_names(case, claim.holder), claim.text):
        return
    near = (claim.holder, *claim.via)
    called = {forms for found, _ in declared(fold(claim.text), case.evidence.known) for forms in found}
    for identity, subject in case.corpus.subjects.items() if called else ():
        if (
            subject.names in called
            and identity not in near
            and _is_sayer(subject.names, claim.text)
            and not _tied(case, identity, claim.holder)
        ):
            holder = case.corpus.subjects[claim.holder].name
            message = f"the text gives to {subject.name} what {holder} holds"
            hint = "Correct the name in the text or the holder, or accept the finding by name with your reason."
            yield case.finding("M006", ("text",), message, hint, ("text", claim.text), severity=Severity.REVIEW)


_SAYS = "says|said|writes|wrote|argues|argued|claims|claimed|adds|added|holds|states|stated|believes|warns|insists"


def _is_sayer(names: tuple[str, ...], text: str) -> bool:
    spelt = "|".join(re.escape(fold(name)) for name in names if name)
    who = rf"(?:the\s)?(?:{spelt})"
    tail, head = rf",\s{who}\s(?:{_SAYS})(?!\w)", rf"^{who}\s(?:{_SAYS})\s(?:that|of)\b"
    return bool(re.search(rf"{tail}|{head}|\baccording\sto\s{who}(?!\w)", fold(text), re.IGNORECASE))


def _tied(case: Case, one: str, other: str) -> bool:
    """Whether one speaks for the other, or both for one country."""
    actors = case.corpus.actors
    first, second = actors.get(one), actors.get(other)
    of_first, of_second = (first.country if first else one), (second.country if second else other)
    members = (*(first.members if first else ()), *(second.members if second else ()))
    return one in members or other in members or (of_first is not None and of_first == of_second)


def spoken(case: Case) -> Iterator[Finding]:
    """Where all the words that a claim or forecast rests on are spoken, nobody else is confirmed to say them than its
    holder: what an author or outlet reports is not asked."""
    statement = case.entry.statement
    key = "holder" if isinstance(statement, Claim) else "forecaster" if isinstance(statement, Forecast) else ""
    identity = getattr(statement, key) if key else ""
    if identity not in case.corpus.actors or _is_its_own(case, identity):
        return
    runs = [run.words for run in case.source.quoted]
    if not case.spans or not all(any(span.within(run) for run in runs) for span in case.spans):
        return
    for passage in case.passages:
        verdict = verify_quotation(
            case.source,
            passage,
            speaker=case.corpus.subjects[identity].name,
            aliases=_all_names(case, identity),
            others={
                other.name: case.corpus.aliases_in(case.entry.source, other.id)
                for other in case.corpus.actors.values()
                if other.id != identity and not _tied(case, other.id, identity)
            },
        )
        if another := next((issue for issue in verdict.findings if issue.code == "Q009"), None):
            message = f"the source gives the words to another than {case.corpus.subjects[identity].name}"
            hint = "Correct the name, or accept the finding by name with your reason."
            yield case.finding("M006", (key,), message, hint, *another.details, severity=Severity.REVIEW)
            return


def inferred(case: Case) -> Iterator[Finding]:
    """What an editor infers beyond the passage of a statement stands near it: in its paragraphs, those before, or a
    heading. For review: only elsewhere in the source. An error: nowhere."""
    names = case.entry.statement.given("inferred") or ()
    if not names:
        return
    start = min((span.start for span in case.spans), default=0)
    earlier = [p for p in case.capture.paragraphs if p.end <= start and p.kind == "text"][-_BEFORE:]
    headings = [p for p in case.capture.paragraphs if p.kind == "heading"]
    around = "\n".join(case.capture.text[p.start : p.end] for p in (*earlier, *headings))
    near = "\n".join((*case.evidence.paragraphs, around))
    for index, name in enumerate(names):
        subject = next((s for s in case.corpus.subjects.values() if name in s.names), None)
        forms = forms_of(case.corpus, subject.id) if subject else (name,)
        if not stands(forms, case.source.text):
            message = f"'{name}' is inferred, and the source does not hold it anywhere"
            hint = "Infer only what the source says elsewhere, and drop the rest."
            yield case.finding("C008", ("inferred", index), message, hint)
        elif case.spans and not stands(forms, near):
            message = f"'{name}' is inferred, and stands only far from the passage"
            hint = "Cite the words that name it, or accept the finding by name with your reason."
            yield case.finding("C008", ("inferred", index), message, hint, severity=Severity.REVIEW)
