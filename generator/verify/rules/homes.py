"""B: where somebody belongs is said by their name, a role or the words beside them in a source."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Actor, Role
from generator.model.kinds import ACTORS
from generator.verified import Anchor
from generator.verify.rules.naming import finding_of
from generator.verify.telling.names.names import stands
from generator.verify.text.normalise import fold

_BEFORE, _BEHIND = 60, 110
"""Characters before and behind a name in which a text says whose somebody is: "Norwegian envoy Per Lund"."""
_OFFICE = re.compile(
    r"\b(?:minist(?:er|ry|re)|president|prime|premier|ambassador|envoy|king|queen|chancellor|governor|senator|secretary"
    r"|general|lawmaker|mayor|parliament|congress\w*|presidente?|kanzler\w*|ministr[oa]|botschafter\w*)\b"
    r"|президент|министр|посол|장관|대통령|총리|대사",
    re.I,
)
_OTHERS = re.compile(r"[.!?;](?=\s)")


def homes(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """An actor's country is said by their name, a role or a text, and is none that their own name denies: a "Government
    of Norway" is not of Iceland. To what else they belong, a name or role says; a member is of the same country.

    Whoever holds an office of state may be anybody's: texts that call somebody "the minister" say elsewhere whose.
    """
    roles = _roles(corpus, captures, anchors)
    paragraphs = cache(lambda source: tuple(_paragraphs(captures[source])))
    unread = corpus.sources_unread or corpus.unresolved or corpus.entries.keys() - anchors.keys()
    whole = captures and len(captures) >= len(corpus.sources) and not unread
    for actor in corpus.actors.values():
        words = fold("\n".join((actor.name, *actor.aliases, *roles.get(actor.id, ()))))
        for index, other_id in enumerate(actor.of):
            if other_id in corpus.subjects and not stands(corpus.subjects[other_id].names, words):
                message = f"'{actor.id}' is of '{other_id}' here, and no name or role of theirs says so"
                yield _elsewhere(corpus, actor, ("of", index), message, "Take it out, add the role that says so")
        if not actor.country or actor.country not in corpus.subjects:
            continue
        named = (not actor.is_person and _countries(corpus, fold(actor.name))) or _countries(corpus, words)
        if named and actor.country not in named:
            message = f"'{actor.id}' is of '{actor.country}' here, and by name or role of {', '.join(sorted(named))}"
            yield _elsewhere(corpus, actor, ("country",), message, "Correct the country")
        elif (
            not named
            and whole
            and not _OFFICE.search(words)
            and not _beside(corpus, actor, chain.from_iterable(map(paragraphs, captures)))
        ):
            message = f"'{actor.id}' is of '{actor.country}' here, and no name, role or text says so"
            yield _elsewhere(corpus, actor, ("country",), message, "Take it out, add the role that says so")
        for index, member in enumerate(actor.members):
            theirs = corpus.actors[member].country if member in corpus.actors else None
            if theirs and theirs != actor.country:
                message = f"'{member}', who is to speak for '{actor.id}', is of another country"
                yield _elsewhere(corpus, actor, ("members", index), message, "Take the member out")


def _elsewhere(corpus: Corpus, actor: Actor, path: tuple[str | int, ...], message: str, step: str) -> Finding:
    hint = f"{step}, or accept the finding by name with your reason."
    return finding_of(corpus, (ACTORS, actor.id), path, "B012", Severity.REVIEW, message, hint)


def _roles(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Mapping[str, Sequence[str]]:
    """What roles say of each actor: their titles, and the passages that give them."""
    roles: dict[str, list[str]] = {}
    for entry in corpus.entries.values():
        if isinstance(entry.statement, Role):
            text = captures[entry.source.id].text if entry.id in anchors else ""
            passages = [text[start:end] for start, end in anchors[entry.id].spans] if entry.id in anchors else []
            roles.setdefault(entry.statement.actor, []).extend((entry.statement.title, *passages))
    return roles


def _countries(corpus: Corpus, words: str) -> frozenset[str]:
    """The countries that words name."""
    known = (corpus.subjects[one.id] for one in corpus.countries.values() if one.id in corpus.subjects)
    return frozenset(subject.id for subject in known if stands(subject.names, words))


def _paragraphs(capture: CaptureText) -> Iterator[str]:
    return (fold(capture.text[part.start : part.end]) for part in capture.paragraphs)


def _beside(corpus: Corpus, actor: Actor, texts: Iterable[str]) -> bool:
    """Whether a text says right before or behind a name whose they are. No text is read behind the first that does."""
    assert actor.country
    country = corpus.subjects[actor.country].names
    for text in texts:
        for name in (name for name in corpus.subjects[actor.id].names if name in text):
            for found in re.finditer(rf"(?<!\w){re.escape(name)}", text):
                before = _OTHERS.split(text[max(0, found.start() - _BEFORE) : found.start()])[-1]
                behind = _OTHERS.split(text[found.end() : found.end() + _BEHIND])[0]
                if stands(country, before) or stands(country, behind):
                    return True
    return False
