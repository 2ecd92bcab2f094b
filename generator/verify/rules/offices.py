"""C: an office is the one that the passage gives to this person, and to nobody else."""

import re
from collections.abc import Iterator
from functools import cache

from generator.findings import Finding, Severity
from generator.model import Role
from generator.verify.case import Case
from generator.verify.telling.beside_the_point import strangers
from generator.verify.telling.names.names import declared, stands
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.office_words import LESSER
from generator.verify.telling.wording import STOP, root, roots, words_of
from generator.verify.text.normalise import fold

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SAME = tuple(
    frozenset(map(root, line.split()))
    for line in """
head chief leader boss
minister secretary
premier prime
spokesman spokeswoman spokesperson
chairman chairwoman chairperson chair
envoy ambassador
professor academic scholar
reporter journalist correspondent writer
former ex
director manager
lawmaker legislator parliamentarian
soldier troop
""".strip().splitlines()
)
_WRITING = frozenset(map(root, "author writer reporter journalist correspondent byline columnist editor wrote".split()))
_OUTLETS = frozenset(
    map(root, "newspaper paper magazine outlet agency publisher broadcaster channel website site journal wire".split())
)
_PICTURES = frozenset(map(root, "credit picture photo photograph image caption photographer".split()))
_HEAD = re.compile(r",|\s(?:of|for|at|from|in|to|von|für|der|des)\s")
_HEAD_FIRST = ("fr", "es", "ru")
_SENT = re.compile(r"\bto (?:the )?$")
_OVER = re.compile(r"\b(?:former\w*|ex|once|then|late|past|until|was|retired|ousted|outgoing|deposed)\b", re.I)
_OFFICE = r"(?P<office>(?:[\w'-]+ ){0,4}[\w'-]+)"
_FORMER = re.compile(
    rf"\b(?:former|ex-|one-?time|erstwhile|ousted|deposed|retired)\s?{_OFFICE}"
    rf"|\b(?:was|had been|served as|were) (?:an? |the )?{_OFFICE.replace('office', 'held')} (?:until|from \d)",
    re.I,
)
"""An office that is over: "former minister", "was minister until 2020"."""
_SHORT = 3
"""An office of more letters than these may end otherwise: мэр, мэра."""
_HINT = "Give the office as the passage gives it, cite the words that do, or accept the finding by name."


def title(case: Case) -> Iterator[Finding]:
    """The words of a title stand in the passage or its sentence, and the passage gives it to nobody else.

    What describes the capture itself is no office: its author, for one whom the record names; the paper or agency, for
    one that is an outlet; whom a picture is credited to, outside the running text. Only where source and briefing are
    in one language. "Leader" and "head" say the same; countries go by their people as well.
    """
    role = case.entry.statement
    if not isinstance(role, Role):
        return
    if case.entry.source.language.partition("-")[0] != case.corpus.briefing.language.partition("-")[0]:
        return
    if _of_the_capture(case, role):
        if country := _of_another_country(case, role):
            message = f"the office '{role.title}' names {country}, and neither the passage nor the record does"
        elif strange := _of_another_picture(case, role):
            message = f"the office '{role.title}' speaks of '{strange}', and nothing beside the credit does"
        else:
            return
        yield case.finding("C009", ("title",), message, _HINT, severity=Severity.REVIEW)
    else:
        if missing := _missing(case, role):
            message = f"the office '{role.title}' is not in the evidence: it has no {' '.join(missing)}"
        elif holder := _another(case, role):
            message = f"the passage gives the office '{role.title}' to {holder}"
        elif elsewhere := _posted_elsewhere(case, role):
            message = f"the passage has '{elsewhere}', and the title '{role.title}' another place"
        elif former := _former(case, role):
            message = f"the passage has '{former}', and the title '{role.title}' says nothing of a time that is over"
        elif lesser := _lesser(case, role):
            message = f"the passage has '{lesser}', and the title '{role.title}' is more than that"
        else:
            return
        details = ("evidence", " ".join(case.passages))
        yield case.finding("C009", ("title",), message, _HINT, details, severity=Severity.REVIEW)


def _of_another_country(case: Case, role: Role) -> str:
    """A country or people in the title of one whom only the capture shows, if neither their name nor the words say it;
    or ""."""
    actor = case.corpus.actors.get(role.actor)
    own = (actor.name, *actor.aliases) if actor else ()
    home = case.corpus.subjects.get(actor.country or "") if actor else None
    said = (*case.passages, *own, *(home.names if home else ()))
    # What a passage calls them by is theirs; other countries of its sentence are others'.
    near = () if _named_in(" ".join(case.passages)) else case.evidence.sentences
    words = fold("\n".join((*said, *near))).lower()
    return next((word for word in _named_in(role.title) if word.lower() not in words), "")


def _named_in(text: str) -> list[str]:
    """The words of a text that are of a country or a people."""
    return [word for word in _WORD.findall(fold(text)) if word.lower() in _peoples()]


def _of_another_picture(case: Case, role: Role) -> str:
    """What a picture shows by the title of whom it is credited to, and by no word of the paragraphs of the credit; or
    "". English."""
    said = {root(word.lower()) for word in _WORD.findall(_HEAD.split(role.title, maxsplit=1)[0])}
    if not said & _PICTURES or not case.evidence.in_english:
        return ""
    return next(iter(strangers(role.title, "\n".join(case.evidence.paragraphs))), "")


@cache
def _peoples() -> frozenset[str]:
    """All countries and peoples, word for word, in small letters."""
    return frozenset(form.lower() for name, forms in peoples().items() for form in (name, *forms))


def _posted_elsewhere(case: Case, role: Role) -> str:
    """Where a passage sends somebody, "to Norway", if the title sends them to another place; or ""."""
    told, known = fold(role.title), case.evidence.known
    ours = {found for found, span in declared(told, known) if _SENT.search(told, 0, span.start)}
    for passage in map(fold, case.passages):
        theirs = [(found, span) for found, span in declared(passage, known) if _SENT.search(passage, 0, span.start)]
        if ours and theirs and not any(found in ours for found, _ in theirs):
            return f"to {passage[theirs[0][1].start : theirs[0][1].end]}"
    return ""


def _former(case: Case, role: Role) -> str:
    """What says in a passage's sentence that an office is over, right by its words, if the title does not say it."""
    if _OVER.search(role.title):
        return ""
    wanted = roots(words_of(role.title))
    for passage in case.passages:
        for match in _FORMER.finditer(fold(passage)):
            if wanted & roots(words_of(match["office"] or match["held"])):
                return match[0]
    return ""


def _lesser(case: Case, role: Role) -> str:
    """What the passages have beside an office and its title has not, "deputy mayor", if none has it alone; or ""."""
    language = case.entry.source.language.partition("-")[0]
    signs = LESSER.get(language)
    words = _WORD.findall(_HEAD.split(fold(role.title), maxsplit=1)[0])
    head = (words or [""])[0 if language in _HEAD_FIRST else -1]
    if not signs or not head or re.search(rf"\b(?:{signs})", role.title, re.I):
        return ""
    office = re.escape(head[:-1] if len(head) > _SHORT else head)
    lesser = re.compile(
        rf"\b(?:{signs})[\s-]?(?:[^\W\d_]+\s){{0,2}}{office}\w{{0,3}}|\b{office}\w{{0,3}}[\s-](?:{signs})\b", re.I
    )
    found = ""
    for passage in map(fold, case.passages):
        found = found or (match[0] if (match := lesser.search(passage)) else "")
        if re.search(rf"(?<!\w){office}", lesser.sub(" ", passage), re.I):
            return ""
    return found


def _of_the_capture(case: Case, role: Role) -> bool:
    """Whether a title says what somebody is to the capture, and they are that."""
    said = {root(word.lower()) for word in _WORD.findall(_HEAD.split(role.title, maxsplit=1)[0])}
    actor = case.corpus.actors.get(role.actor)
    if said & _WRITING and role.actor in case.entry.source.author_ids:
        return True
    if said & _OUTLETS and actor and actor.kind in ("outlet", "news-agency"):
        return True
    beside = [p for p in case.capture.paragraphs if any(s.start < p.end and p.start < s.end for s in case.spans)]
    return bool(said & _PICTURES) and all(paragraph.kind != "text" for paragraph in beside)


def _missing(case: Case, role: Role) -> list[str]:
    """The words of a title that the passage and its sentence have in no form; a country that only the sentence has, and
    not the passage, where the passage names another."""
    words = "\n".join((*case.passages, *case.evidence.sentences))
    told = fold(role.title)
    missing: list[str] = []
    rest = told
    for found, span in declared(told, case.evidence.known):
        rest = f"{rest[: span.start]}{' ' * (span.end - span.start)}{rest[span.end :]}"
        if not any(stands(forms, words) for forms in found) or _of_another(case, found, told):
            missing.append(told[span.start : span.end])
    held = roots(words_of(words))
    for word in _WORD.findall(rest):
        lower = word.lower()
        if lower in STOP or len(lower) < 3 or stands((word,), words):
            continue
        same = next((group for group in _SAME if root(lower) in group), frozenset())
        if root(lower) not in held and not same & held and not all(root(part) in held for part in lower.split("-")):
            missing.append(word)
    return missing


def _of_another(case: Case, found: tuple[tuple[str, ...], ...], told: str) -> bool:
    """Whether the passage names a country that the title does not, and not the one that it does."""
    passage = " ".join(case.passages)
    if any(stands(forms, passage) for forms in found):
        return False
    countries = [case.corpus.subjects[identity].names for identity in case.corpus.countries]
    return any(forms in countries for forms in found) and any(
        stands(names, passage) and not stands(names, told) for names in countries
    )


def _another(case: Case, role: Role) -> str:
    """Another one who has the title beside them: "Ambassador Lee", "Lee, the ambassador"; or "". The sentence is looked
    at where the passage has nothing of the title."""
    subjects = case.corpus.subjects
    wanted = roots(words_of(role.title))
    holders: dict[str, str] = {}
    near = case.passages if wanted & roots(words_of("\n".join(case.passages))) else case.evidence.sentences
    for text in near:
        told = fold(text)
        spans = [(span.start, span.end, found) for found, span in declared(told, case.evidence.known)]
        people = {s.names: s.id for s in subjects.values() if s.id in case.corpus.actors}
        for start, end, found in spans:
            held = next((people[forms] for forms in found if forms in people), "")
            if held and _beside(told, start, end, wanted):
                holders[held] = subjects[held].name
    if role.actor in holders or not holders or _same_people(case, role.actor, set(holders)):
        return ""
    return next(iter(holders.values()))


def _beside(text: str, start: int, end: int, wanted: frozenset[str]) -> bool:
    """Whether a word of the title stands right before a name, or behind it and a comma."""
    before = _WORD.findall(text[:start][-60:])
    if before and not text[:start].rstrip().endswith((",", ".", ";", ":")) and root(before[-1].lower()) in wanted:
        return True
    after = re.match(r",\s(?:the|a|an|its|their)?\s*([^,.;:]+)", text[end:])
    return bool(after and any(root(word.lower()) in wanted for word in _WORD.findall(after[1])))


def _same_people(case: Case, actor: str, holders: set[str]) -> bool:
    """Whether the holder is a member of the body that a role is of, or the other way round."""
    one = case.corpus.actors.get(actor)
    mine = set(one.members) if one else set()
    return bool(mine & holders) or any(actor in case.corpus.actors[holder].members for holder in holders)
