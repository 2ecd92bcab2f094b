"""The record of a source in its draft: each value with where it comes from, or why it is held though not printed."""

import re
from collections.abc import Iterator

from generator.capture import Proposal, Record
from generator.capture.document import Captured
from generator.draft.anchors import anchor
from generator.draft.holding import SHOWN
from generator.draft.scalars import scalar, written_selector
from generator.verify import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText
from generator.verify.text.tongue import tongue

_WORD = re.compile(r"\S+")
_LINE = 20
"""Words of a line at the head of a text are fewer."""
_PAGES = {"text/html", "multipart/related"}
_LINES = ("title", "author", "issued", "container", "publisher")
KEYS = {
    "type": "type", "title": "title", "author": "author", "issued": "issued", "container": "container-title",
    "publisher": "publisher", "accessed": "accessed", "url": "URL", "language": "language",
}  # fmt: skip
"""The keys of a source's file for the fields of a record, in the file's order."""
BASES = {
    "title": ("title-basis", {"B001"}),
    "author": ("author-basis", {"B002"}),
    "issued": ("issued-basis", {"T002", "T004"}),
    "container": ("container-basis", {"B003"}),
    "publisher": ("publisher-basis", {"B003"}),
}
"""How each is known where the text does not print it, and by which rules the engine finds that it does not."""
A_BODY = re.compile(
    r"^The \S"
    r"|\b(?:Institute|Ministry|Association|Agency|Council|Department|Committee|Company|Bank|Institut|Ministerium|"
    r"Associated Press|France-Presse|Министерство|МИД|Институт|Агентство|Ассоциация)\b"
    r"|\b(?:Bureau|Desk|Editors|Editorial Board|News|Newsroom|Reporters?|Staff|Team|Writers?|редакция)$"
    r"|(?:부|청|처|위원회|협회|연구소|은행|공사|본부|당국)$"
)
"""How names of bodies are built that look like a person's, a newspaper's own desk among them."""


def recorded(
    source_id: str, captured: Captured, record: Record, unprinted: frozenset[str], source: SourceText, actor: str = ""
) -> Iterator[str]:
    """`unprinted`: the codes of what the engine does not find printed, which then says how it is known; `actor`: the id
    of the only author, where the source names them as who says something."""
    text = captured.text.text
    needed = bool(BASES["issued"][1] & unprinted) and SHOWN not in unprinted
    begins = next(short_lines(source), None) if needed else None
    yield f"id: {source_id}"
    kind = "webpage" if captured.media_type in _PAGES else "document"
    known = record.get("type")
    yield (
        f"type: {known[0].value}{_origin(known[0])}"
        if known
        else f"type: {kind}    # or article-newspaper, report, speech, interview, post …"
    )
    for field in _LINES:
        key = KEYS[field]
        proposals = record.get(field, ())
        if field == "publisher" and proposals and not proposals[0].sure and BASES[field][1] & unprinted:
            # What a package says and no line does is told: nobody could hold it against anything.
            yield f"# publisher: {scalar(proposals[0].value)}, by the {proposals[0].where}; the text does not print it"
            continue
        if field == "author" and proposals:
            yield "author:"
            for one in proposals:
                yield f"  - {_person(one, actor)}{_origin(one)}"
        elif proposals and field == "issued" and not begins and BASES[field][1] & unprinted:
            yield f"{key}:    # {proposals[0].value}, by the {proposals[0].where}; no line of the text can bear it"
        elif proposals:
            value = proposals[0].value
            shown = scalar(value) if field != "issued" else doubted(value) if begins else value
            yield f"{key}: {shown}{_origin(proposals[0])}"
        elif field in {"title", "issued"}:
            yield f"{key}:    # nothing found: {'what is it called' if field == 'title' else 'when was it published'}?"
        basis, codes = BASES[field]
        if proposals and codes & unprinted:
            where = f"from the {proposals[0].where}; the text does not print it"
            if field != "issued":
                yield f"{basis}: {scalar(where)}"
            elif begins:
                yield f"{basis}:"
                yield f"  - {{id: {source_id}-date, text: {scalar(where)}, evidence: {written_selector(begins)}}}"
    if accessed := record.get("accessed"):
        yield f"accessed: {accessed[0].value}{_origin(accessed[0])}"
    elif captured.saved:
        yield f"accessed: {captured.saved.isoformat()}    # the day on which the page was saved"
    if url := record.get("url"):
        yield f"URL: {scalar(url[0].value)}{_origin(url[0])}"
    spoken, language = spoken_in(text), record.get("language")
    if language and (not spoken or language[0].value.startswith(spoken)):
        yield f"language: {language[0].value}{_origin(language[0])}"
    elif spoken:
        yield f"language: {spoken}    # by the text’s words and letters"
    else:
        yield "language:    # which one? (en, ko, ru …)"
    authors = record.get("author")
    if authors:
        yield f"label: {scalar(_named(authors[0])[0])}"
    yield "summary:    # two sentences in your own words: what it is, and what it says"


def spoken_in(text: str) -> str:
    """The language of a text by its words; of one too short for that by its letters, where only one has them; or ""."""
    if told := tongue(text):
        return told
    ukrainian = re.search("[їєґ]", text)
    return "uk" if ukrainian else "ru" if re.search("[ыэ]", text) and not re.search("[іў]", text) else ""


def short_lines(source: SourceText) -> Iterator[TextQuoteSelector]:
    """The lines at the head of a text; of one that is most of the text its beginning, for no text is shown whole."""
    most = sum(paragraph.end - paragraph.start for paragraph in source.paragraphs) // 2
    for paragraph in source.paragraphs:
        words = [*_WORD.finditer(source.text, *paragraph)]
        if len(words) >= _LINE:
            continue
        end = max((word.end() for word in words if word.end() <= paragraph.start + most), default=paragraph.start)
        stretch = paragraph if paragraph.end - paragraph.start <= most else Span(paragraph.start, end)
        if stretch.start < stretch.end and (selector := anchor(source, stretch)):
            yield selector


def doubted(date: str) -> str:
    """An EDTF date as uncertain, each end that is not marked already."""
    return "/".join(f"{one}?" if one[-1:].isalnum() else one for one in date.split("/"))


def _origin(proposal: Proposal) -> str:
    beside = f"; {proposal.beside}" if proposal.beside else ""
    return f"    # {proposal.where}{beside}{'' if proposal.sure else '; look whether it is right'}"


def _named(proposal: Proposal) -> tuple[str, str]:
    return proposal.name or family(proposal.value)


def _person(proposal: Proposal, actor: str) -> str:
    last, given = _named(proposal)
    keys = {"family": last, "given": given, "id": actor} if given else {"literal": last, "id": actor}
    return f"{{{', '.join(f'{key}: {scalar(value)}' for key, value in keys.items() if value)}}}"


def family(name: str) -> tuple[str, str]:
    """The family name and the rest. A hyphened second word is a given name (Nam Hyun-woo); a body has none."""
    words = name.split()
    if len(words) > 1 and A_BODY.search(name):
        return name, ""
    if len(words) == 2 and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[1]) and len(words[0]) <= 5:
        return words[0], words[1]
    return words[-1], " ".join(words[:-1])
