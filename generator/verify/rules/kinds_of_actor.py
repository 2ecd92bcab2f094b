"""B: an actor is of the kind that the sources' titles of them say, and a government is some country's."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Role
from generator.verified import Anchor

_LAST = {
    "person": "president minister ambassador leader author professor researcher fellow director spokesman spokeswoman"
    " reporter journalist senator mayor präsident botschafter 대통령 장관 대사 교수 기자",
    "news-agency": "news.agency press.agency wire.service nachrichtenagentur presseagentur 통신사",
    "outlet": "newspaper magazine broadcaster zeitung zeitschrift 신문 방송",
    "government": "government ministry cabinet regierung ministerium 정부 외교부",
    "organisation": "institute university union association foundation institut universität verband 연구원 대학교 협회",
}
"""The last words of titles of each kind, before any "of", where a language puts what says more ahead of its noun."""
_FIRST = {
    "person": "professeur ambassadeur presidente embajador alcalde президент министр посол мэр",
    "news-agency": "agence agencia информагентство",
    "outlet": "journal quotidien periódico revista газета журнал",
    "government": "gouvernement ministère gobierno ministerio правительство министерство",
    "organisation": "université syndicat universidad sindicato институт университет союз",
}
"""What titles of each kind begin with, behind one word at most, where a language puts its noun first."""
_MORE = re.compile(
    r"[,;:(/]|\s(?:of|for|in|at|to|and|from|on|with|by|that|which|based|der|des|die|für|im|von|vom|zu|zur|bei|aus)\s",
    re.I,
)
"""What ends the noun of a title."""


@lru_cache(4096)
def kinds_named(title: str) -> frozenset[str]:
    """The kinds whose words a title is: "minister", and neither "office of the minister" nor "newspaper publisher"."""
    noun = _MORE.split(title)[0]
    ends = (kind for kind, words in _LAST.items() if re.search(rf"(?:{_any(words)})(?:s|in|en)?\W*$", noun, re.I))
    begins = (kind for kind, words in _FIRST.items() if re.match(rf"\W*(?:\w+\W+)?(?:{_any(words)})\b", title, re.I))
    return frozenset((*ends, *begins))


def _any(words: str) -> str:
    return "|".join(words.split())


def kinds_of_actor(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """B020 (review): a title of an actor names another kind and not its own, or a government belongs to nothing.

    A person's title names the body as well.
    """
    titles: dict[str, list[str]] = {}
    for entry in corpus.entries.values():
        if isinstance(entry.statement, Role):
            titles.setdefault(entry.statement.actor, []).append(entry.statement.title)
    writers = {name.id for source in corpus.sources.values() for name in source.author if name.family}
    for actor in corpus.actors.values():
        named = {kind for title in titles.get(actor.id, ()) for kind in kinds_named(title)}
        if actor.id in writers and actor.kind != "person":
            message = f"'{actor.id}' has a family name as an author, and is of the kind '{actor.kind}'"
        elif named and actor.kind not in (*named, "person"):
            message = f"'{actor.id}' is of the kind '{actor.kind}', and its title is that of another"
        elif actor.kind == "government" and not actor.belongs_to:
            message = f"'{actor.id}' is of the kind 'government', and of no country"
        else:
            continue
        hint = "Correct the kind, name the country, or accept the finding by name with your reason."
        place = corpus.document("actors", actor.id).place("kind")
        yield Finding("B020", Severity.REVIEW, place, message, hint)
