"""A draft as a file: YAML that an editor finishes, with where each value comes from behind it."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from generator.capture import Proposal, Record
from generator.capture.document import Captured
from generator.draft.known import Known, fresh
from generator.draft.quotations import Quotation, Unclaimed, quotations
from generator.draft.regions import Region, regions
from generator.verify import Issue, TextQuoteSelector, prepare
from generator.verify.text.apparatus import printed
from generator.verify.text.tongue import tongue

_PLAIN = re.compile(r"[^\W_](?:[\w ’“”…—–-]|[.,;!?](?! *$)|,(?= ))*[\w.!?”’…]|[^\W_]")
_LEFT_OUT = re.compile(r"\d|\b(?:not|no|never|nor|none|without|nicht|kein|ne|pas|не|нет|ни)\b", re.I)
_RIGHTS = "The text is taken to belong to its publisher. Only passages are shown, as evidence."
_MOST_LISTED = 12
_PAGES = {"text/html", "multipart/related"}
_KEYS = {"title": "title", "author": "author", "issued": "issued", "container": "container-title"}
_BASES = {"title": "title-basis", "author": "author-basis", "container": "container-basis"}


@dataclass(frozen=True)
class Files:
    """The two files of a capture as they lie in `seeds/`: the document, and the text that was made of it."""

    text: str
    text_sha256: str
    original: str
    original_sha256: str


@dataclass(frozen=True)
class Draft:
    """A source's file, files for those who are new to the briefing, and what is to be told to the editor."""

    id: str
    text: str
    actors: dict[str, str]
    quotations: int
    told: tuple[str, ...]


def identity(captured: Captured, name: str, known: Known) -> str:
    """A readable id for a source: its first author or its title, and the year."""
    record = captured.record
    author, title, issued = (record.get(field, (None,))[0] for field in ("author", "title", "issued"))
    handle = _family(author.value)[0] if author else " ".join(title.value.split()[:4]) if title else name
    year = f" {issued.value[:7]}" if issued else ""
    return fresh(handle + year, known.taken)


def draft(captured: Captured, source_id: str, files: Files, name: str, known: Known) -> Draft:
    """The draft of a source. `name` is the document's file, for the editor to know it by."""
    text = captured.text
    whole = prepare(text.text)
    marked, unclear = regions(text, whole)
    furniture = [region.span for region in marked if region.kind == "furniture"]
    edges = (edge for region in marked if region.kind != "furniture" for edge in region.span)
    source = whole.without(furniture, edges)
    found = list(quotations(source, known, [one.span for one in marked if one.kind != "furniture"]))
    kept = [one for one in found if isinstance(one, Quotation)]
    loose = [one for one in found if isinstance(one, Unclaimed)]
    record = captured.record
    lines = [
        f"# Drafted from {name}. Nothing of it is published before it is accepted: briefing add --accept {source_id}",
        *_record(source_id, captured, record),
        *_capture(captured, files, marked),
        *_rights(),
        *_statements(kept),
        *_unclaimed(loose),
    ]
    new = {one.speaker.id: actor_file(one.speaker.id, one.speaker.name) for one in kept if not one.speaker.known}
    told = (*text.notes, *_omissions(captured), *(f"not marked, for it stands twice: {one}" for one in unclear))
    return Draft(
        source_id,
        "\n".join(lines) + "\n",
        new,
        len(kept),
        told,
    )


def _record(source_id: str, captured: Captured, record: Record) -> Iterator[str]:
    text = captured.text.text
    yield f"id: {source_id}"
    kind = "webpage" if captured.media_type in _PAGES else "document"
    yield f"type: {kind}    # or article-newspaper, report, speech, interview, post …"
    for field, key in _KEYS.items():
        proposals = record.get(field, ())
        if field == "author" and proposals:
            yield "author:"
            for one in proposals:
                yield f"  - {_person(one.value)}{_origin(one)}"
        elif proposals:
            value = proposals[0].value
            yield f"{key}: {value if field == 'issued' else scalar(value)}{_origin(proposals[0])}"
        elif field in {"title", "issued"}:
            yield f"{key}:    # nothing found: {'what is it called' if field == 'title' else 'when was it published'}?"
        if field in _BASES and not all(printed(one.value, [text]) for one in proposals):
            yield f"{_BASES[field]}: {scalar(f'from the {proposals[0].where}; the text does not print it')}"
    if captured.saved:
        yield f"accessed: {captured.saved.isoformat()}    # the day on which the page was saved"
    if url := record.get("url"):
        yield f"URL: {scalar(url[0].value)}{_origin(url[0])}"
    if language := record.get("language"):
        yield f"language: {language[0].value}{_origin(language[0])}"
    elif spoken := tongue(text):
        yield f"language: {spoken}    # by the text’s commonest words"
    else:
        yield "language:    # which one? (en, ko, ru …)"
    authors = record.get("author")
    if authors:
        yield f"label: {scalar(_family(authors[0].value)[0])}"
    yield "summary:    # two sentences in your own words: what it is, and what it says"


def _origin(proposal: Proposal) -> str:
    return f"    # {proposal.where}{'' if proposal.sure else '; look whether it is right'}"


def _capture(captured: Captured, files: Files, marked: Sequence[Region]) -> Iterator[str]:
    account = captured.text.account
    yield "capture:"
    yield f"  # {account.words:,} words in the document: {account.used:,} in the text, the others left out by rule"
    yield f"  file: {scalar(files.text)}"
    yield f"  sha256: {files.text_sha256}"
    if files.original != files.text:
        yield "  original:"
        yield f"    file: {scalar(files.original)}"
        yield f"    sha256: {files.original_sha256}"
        yield f"    media-type: {captured.media_type}"
        yield f"    extractor: {scalar(captured.extractor)}"
    if marked:
        yield "  regions:"
        for one in marked:
            ends = [("from", one.start), ("to", one.end)]
            places = "".join(f", {key}: {written_selector(at)}" for key, at in ends if at is not None)
            yield f"    - {{kind: {one.kind}, what: {scalar(one.what)}{places}}}"


def _rights() -> Iterator[str]:
    yield "rights:"
    yield f"  statement: {scalar(_RIGHTS)}"


def _statements(kept: Sequence[Quotation]) -> Iterator[str]:
    if kept:
        yield "quotations:"
    for one in kept:
        yield f"  - id: {one.id}"
        if len(one.selectors) == 1:
            yield from (f"    {key}: {scalar(value)}" for key, value in _keys(one.selectors[0]))
        else:
            yield "    parts:"
            yield from (f"      - {written_selector(part)}" for part in one.selectors)
        yield f"    speaker: {one.speaker.id}{_doubts(one)}"


def _doubts(one: Quotation) -> str:
    """What of a draft is for the editor to look at, behind its speaker."""
    doubts = [] if one.speaker.known else ["new"]
    if not one.verdict.speaker_checked:
        doubts.append("nothing near the words says for certain that they speak")
    doubts += [_short(issue) for issue in one.verdict.findings if issue.severity == "review"]
    return f"    # {'; '.join(doubts)}" if doubts else ""


def _short(issue: Issue) -> str:
    return f"{issue.code} {issue.message}".replace("\n", " ")


def _unclaimed(loose: Sequence[Unclaimed]) -> Iterator[str]:
    if loose:
        yield "# Also in quotation marks, and not drafted:"
    for one in loose:
        yield f"#   line {one.line}: “{' '.join(one.words.split())[:70]}”: {one.why}"


def _omissions(captured: Captured) -> Iterator[str]:
    """Words left out that could turn what stands around them: numbers and negations, for the editor to look at."""
    rules = {"head of the page", "script", "style sheet", "template", "shown only without JavaScript"}
    doubtful = [one for one in captured.text.left_out if one.why not in rules and _LEFT_OUT.search(one.words)]
    for one in doubtful[:_MOST_LISTED]:
        before = " ".join(captured.text.text[: one.at].split()[-4:])
        yield f"left out after “{before}”: “{one.words[:60]}” ({one.why})"
    if len(doubtful) > _MOST_LISTED:
        yield f"and {len(doubtful) - _MOST_LISTED} more left out that hold a number or a negation"


def actor_file(identity: str, name: str) -> str:
    """The file of somebody who is new to the briefing."""
    kinds = "person    # or government, organisation, outlet, news-agency"
    return f"id: {identity}\nkind: {kinds}\nname: {scalar(name)}\n"


def _person(name: str) -> str:
    family, given = _family(name)
    return f"{{family: {scalar(family)}, given: {scalar(given)}}}" if given else f"{{literal: {scalar(family)}}}"


def _family(name: str) -> tuple[str, str]:
    """The family name and the rest. A hyphened second word is a given name (Nam Hyun-woo)."""
    words = name.split()
    if len(words) == 2 and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[1]) and len(words[0]) <= 5:
        return words[0], words[1]
    return words[-1], " ".join(words[:-1])


def written_selector(selector: TextQuoteSelector) -> str:
    if not selector.prefix and not selector.suffix:
        return scalar(selector.exact)
    return f"{{{', '.join(f'{key}: {scalar(value)}' for key, value in _keys(selector))}}}"


def _keys(selector: TextQuoteSelector) -> list[tuple[str, str]]:
    given = (("exact", selector.exact), ("prefix", selector.prefix), ("suffix", selector.suffix))
    return [(key, value) for key, value in given if value]


def scalar(text: str) -> str:
    """A text in a line of YAML: bare where it reads back as it is, else in quotation marks."""
    if _PLAIN.fullmatch(text) and ": " not in text and " #" not in text:
        read = yaml.safe_load(f"[{text}]") if "," not in text else None
        if read == [text]:
            return text
    return json.dumps(text, ensure_ascii=False)
