"""B: an actor is of the kind that the sources' titles of them say, and a government is some country's."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Role
from generator.verified import Anchor

_WORDS = {
    "person": "president minister ambassador leader author professor researcher fellow director spokesman spokeswoman"
    " reporter journalist senator mayor präsident botschafter professeur ambassadeur presidente embajador alcalde"
    " президент министр посол мэр 대통령 장관 대사 시장 교수 기자",
    "news-agency": "news.agency nachrichtenagentur agence.de.presse agencia.de.noticias информагентств 통신사",
    "outlet": "newspaper magazine broadcaster zeitung zeitschrift journal quotidien periódico revista"
    " газет журнал 신문 방송",
    "government": "government ministry cabinet regierung ministerium gouvernement ministère gobierno ministerio"
    " правительств министерств 정부 외교부",
    "organisation": "institute university union association committee foundation institut universität"
    " verband université"
    " syndicat universidad sindicato институт университет союз 연구원 대학교 협회",
}
"""What the titles of each kind are made of, in six languages: beginnings of words."""
_KINDS = {kind: re.compile(rf"(?<![^\W_])(?:{'|'.join(words.split())})", re.I) for kind, words in _WORDS.items()}


def kinds_of_actor(
    corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """B020 (review): a title of an actor names another kind and not its own, or a government belongs to nothing.

    A person's title names the body as well."""
    titles: dict[str, list[str]] = {}
    for entry in corpus.entries.values():
        if isinstance(entry.statement, Role):
            titles.setdefault(entry.statement.actor, []).append(entry.statement.title)
    writers = {one for source in corpus.sources.values() for name in source.author for one in (name.id,) if name.family}
    for actor in corpus.actors.values():
        named = {kind for title in titles.get(actor.id, ()) for kind, words in _KINDS.items() if words.search(title)}
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
