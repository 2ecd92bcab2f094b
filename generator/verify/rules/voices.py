"""C, M: whoever a statement names beside its text is named near its passage, or in its source."""

import re
from collections.abc import Iterator

from generator.findings import Finding, Severity
from generator.model import Claim, Forecast
from generator.verify import verify_quotation
from generator.verify.case import Case
from generator.verify.rules.whose import forms_of
from generator.verify.telling.names.named import named
from generator.verify.telling.names.names import declared, stands
from generator.verify.text.normalise import fold
from generator.verify.text.quotemarks import nested

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


def held_by(case: Case) -> Iterator[Finding]:
    """Who holds or foretells something is named in the sentence of its passage, or a pronoun or the words of somebody
    stand there; and whom a sentence gives as its source ("according to Norwire") is among those through whom it came.

    English: other languages leave pronouns out.
    """
    if not case.evidence.in_english:
        return
    sentences, paragraphs = "\n".join(case.evidence.sentences), "\n".join(case.evidence.paragraphs)
    for key, identity in _beside(case):
        name = case.corpus.subjects[identity].name
        if key == "via" and (another := _source_of(case, sentences)):
            message = f"the sentence gives as its source {another}, not {name}"
        elif key in ("holder", "forecaster") and not _is_its_own(case, identity) and not _SOMEBODY.search(sentences):
            # Whom not even the paragraph names is told by that.
            if named(_all_names(case, identity), sentences) or not named(_all_names(case, identity), paragraphs):
                continue
            message = f"the sentence of this {case.entry.statement.kind} does not name {name}"
        else:
            continue
        hint = "Correct the name, cite the words that give it to them, or accept the finding by name with your reason."
        yield case.finding("M006", (key,), message, hint, ("sentence", sentences), severity=Severity.REVIEW)


_SOMEBODY = re.compile(r"\b(?:he|she|they|him|her|his|their)\b|[\"“”„«]", re.I)
_ACCORDING = re.compile(r"\baccording to\s", re.I)
_NEAR = 60
"""Characters behind "according to" in which the one is named who said it."""


def _source_of(case: Case, text: str) -> str:
    """Whom a text names behind "according to", if they are none of those through whom a statement came; or ""."""
    through = [case.corpus.subjects[identity].names for identity in case.entry.statement.given("via") or ()]
    for found in _ACCORDING.finditer(text):
        told = fold(text[found.end() : found.end() + _NEAR])
        called = [forms for some, _ in declared(told, _outlets(case)) for forms in some]
        if called and not any(forms in through for forms in called):
            return called[0][0]
    return ""


def _outlets(case: Case) -> tuple[tuple[str, ...], ...]:
    actors = case.corpus.actors.values()
    return tuple(case.corpus.subjects[one.id].names for one in actors if one.kind in ("outlet", "news-agency"))


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


_SAYS = (
    "says|said|writes|wrote|argues|argued|claims|claimed|adds|added|holds|states|stated|believes|warns|warned|insists"
    "|insisted|acknowledges|admits|(?:(?:has|had|have) )?(?:acknowledged|admitted|conceded|announced|confirmed|denied)"
)


def _is_sayer(names: tuple[str, ...], text: str) -> bool:
    spelt = "|".join(re.escape(fold(name)) for name in names if name)
    who = rf"(?:the\s)?(?:{spelt})"
    tail, head = rf",\s{who}\s(?:{_SAYS})(?!\w)", rf"^(?:\w+\s)?{who}\s(?:{_SAYS})\s(?:that|of)\b"
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
    if not case.spans or not all(any(nested(case.source.quoted, span)) for span in case.spans):
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
