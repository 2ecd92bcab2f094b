"""What pages say of themselves in the words of schema.org: a source with its quotations and claims, the data in all.

The context stands in it, for one that is only named must be fetched. Ids are those of the page, and of captured texts.
"""

from collections.abc import Iterable

from generator import edtf
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from generator.compose.site import ListedFile
from generator.compose.values import Json, Linked, code
from generator.corpus import Entry
from generator.model import Claim, Quotation, Source
from generator.verified import joined

_LINK: Json = {"@type": code("@id")}
_CONTEXT: Json = {"@vocab": code("https://schema.org/"), "url": _LINK, "contentUrl": _LINK}

_TYPES = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "legislation": "Legislation",
    "post": "SocialMediaPosting",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "webpage": "WebPage",
}


def source_linked(lens: Lens, source: Source) -> Linked:
    """A source as a work with its record, the quotations in it and the claims that it reports.

    A date that is not certain is left out: schema.org has no way to doubt one.
    """
    entries = lens.corpus.entries_of(source.id)
    work: dict[str, Json] = {
        "@context": _CONTEXT,
        "@id": code(f"urn:sha256:{source.capture.sha256}"),
        "@type": code(_TYPES.get(source.type, "CreativeWork")),
        "name": lens.held(source.title),
        "author": tuple(_person(author.id, author.name, lens) for author in lens.authors(source)),
        "datePublished": code(source.issued) if edtf.parse(source.issued).is_plain else None,
        "isPartOf": {"@type": code("CreativeWork"), "name": lens.held(source.container_title)}
        if source.container_title
        else None,
        "publisher": {"@type": code("Organization"), "name": lens.held(source.publisher)} if source.publisher else None,
        "url": lens.held(source.URL),
        "inLanguage": code(source.language),
        "hasPart": tuple(_quotation(lens, entry) for entry in entries if isinstance(entry.statement, Quotation)),
        "mentions": tuple(_claim(lens, entry) for entry in entries if isinstance(entry.statement, Claim)),
    }
    return {key: value for key, value in work.items() if value}


def dataset(lens: Lens, files: Iterable[ListedFile]) -> Linked:
    """The data files as one data set."""
    briefing = lens.corpus.briefing
    works: tuple[Json, ...] = tuple(
        {
            "@type": code("DataDownload"),
            "name": file.what,
            "contentUrl": code(file.path),
            "encodingFormat": code(file.media),
        }
        for file in files
        if file.path.startswith("data/")
    )
    return {
        "@context": _CONTEXT,
        "@type": code("Dataset"),
        "name": lens.held(briefing.title),
        "description": lens.held(briefing.scope),
        "creator": {"@type": code("Organization"), "name": joined(", ", map(lens.held, briefing.editors))},
        "inLanguage": code(briefing.language),
        "isAccessibleForFree": True,
        "distribution": works,
    }


def _person(identity: str | None, name: Json, lens: Lens) -> dict[str, Json]:
    actor = lens.corpus.actors.get(identity or "")
    kind = "Organization" if actor and not actor.is_person else "Person"
    return {"@type": code(kind), "name": name}


def _quotation(lens: Lens, entry: Entry) -> dict[str, Json]:
    speaker = entry.holds(Quotation).speaker
    return {
        "@type": code("Quotation"),
        "@id": code(f"#{entry.id}"),
        "text": statement_text(lens, entry)[0],
        "spokenByCharacter": _person(speaker, lens.name(speaker).name, lens),
    }


def _claim(lens: Lens, entry: Entry) -> dict[str, Json]:
    holder = entry.holds(Claim).holder
    return {
        "@type": code("Claim"),
        "@id": code(f"#{entry.id}"),
        "text": statement_text(lens, entry)[0],
        "author": _person(holder, lens.name(holder).name, lens),
    }
