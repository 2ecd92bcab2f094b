"""A draft as a file: YAML that an editor finishes, with where each value comes from behind it."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from generator.capture.datelines import datelines
from generator.capture.document import Captured
from generator.capture.reading import Page
from generator.draft.gathered import gathered
from generator.draft.heads import head_lines
from generator.draft.holding import SHOWN, held
from generator.draft.known import Known, fresh
from generator.draft.quotations import Unclaimed
from generator.draft.record import A_BODY, family, recorded
from generator.draft.regions import Region, regions
from generator.draft.scalars import scalar, written_selector
from generator.draft.statement import Speaker, Statement
from generator.draft.through import AN_OUTLET
from generator.load import CapturedFile
from generator.verify import prepare

_LEFT_OUT = re.compile(r"\d|\b(?:not|no|never|nor|none|without|nicht|kein|ne|pas|не|нет|ни)\b", re.I)
_RIGHTS = "The text is taken to belong to its publisher. Only passages are shown, as evidence."
_MOST_LISTED = 12
_A_LINE = 12
_OPEN = re.compile(r"^( *[a-z-]+):    #.*$", re.M)
SOMEBODY = "somebody"
_ANY = {
    "title": "A title", "summary": "A source.", "language": "en", "speaker": SOMEBODY,
    "criteria": "A later source says whether it did.",
}  # fmt: skip
_NO_DATE = "2000"


@dataclass(frozen=True)
class Files:
    """The two files of a capture as they lie in `seeds/`: the document, and the text that was made of it."""

    text: str
    text_sha256: str
    original: str
    original_sha256: str


@dataclass(frozen=True)
class Draft:
    """A source's file, files for those who are new, how many statements of which kind, and what the editor is told."""

    id: str
    text: str
    actors: dict[str, str]
    counts: Mapping[str, int]
    told: tuple[str, ...]


def identity(captured: Captured, name: str, known: Known) -> str:
    """A readable id for a source: its first author or its title, and the year."""
    record = captured.record
    author, title, issued = (record.get(field, (None,))[0] for field in ("author", "title", "issued"))
    handle = (
        (author.name or family(author.value))[0] if author else " ".join(title.value.split()[:4]) if title else name
    )
    year = f" {issued.value[:7]}" if issued else ""
    return fresh(handle + year, known.taken)


def draft(captured: Captured, source_id: str, files: Files, name: str, known: Known, today: date) -> Draft:
    """The draft of a source, made `today`. `name` is the document's file, for the editor to know it by."""
    head = (*head_lines(captured.text, captured.record), *(one for one, _ in datelines(captured.text)))
    text = replace(captured.text, stretches=(*captured.text.stretches, *head))
    whole = prepare(text.text)
    marked, unclear = regions(text, whole)
    furniture = [region.span for region in marked if region.kind == "furniture"]
    edges = (edge for region in marked if region.kind != "furniture" for edge in region.span)
    source = whole.without(furniture, edges)
    issued = next((one.value for one in captured.record.get("issued", ())), "")
    apart = [one.span for one in marked if one.kind != "furniture"]
    statements, loose = gathered(source, known, apart, issued, _author(captured), today)
    about = (
        f"# Drafted from {name}. Nothing of it is published before it is accepted: briefing add --accept {source_id}"
    )
    capture = CapturedFile(files.text, files.text_sha256, text.text)

    def written(some: Sequence[Statement], unprinted: frozenset[str] = frozenset()) -> str:
        record = recorded(source_id, captured, captured.record, unprinted, source, _id_of(_author(captured), some))
        lines = (
            about,
            *record,
            *_capture(captured, files, marked),
            *_rights(),
            *_names(some),
            *_statements(some, known),
        )
        return "".join(f"{line}\n" for line in lines)

    def holding(some: Sequence[Statement], unprinted: frozenset[str]) -> tuple[list[Statement], frozenset[str]]:
        def whole(left: Sequence[Statement]) -> str:
            return filled(written(left, unprinted), issued or _NO_DATE)

        people = {**_new(some), SOMEBODY: actor_file(SOMEBODY, "Somebody")}
        return held(some, whole, people, known, capture, source_id)

    kept, wrong = holding(statements, frozenset())
    if wrong:
        # What says how a date is known shows a passage of its own.
        kept, then = holding(kept, wrong)
        wrong |= then & {SHOWN}
    told = (*text.notes, *_omissions(captured), *(f"not marked, for it stands twice: {one}" for one in unclear))
    lines = "".join(f"{line}\n" for line in _unclaimed(loose))
    return Draft(source_id, written(kept, wrong) + lines, _new(kept), Counter(one.kind for one in kept), told)


def _id_of(name: str, statements: Iterable[Statement]) -> str:
    """The id of somebody whom a statement names; the author is known by it as who speaks there."""
    return next((who.id for one in statements for who in one.people if who.name == name), "")


def _author(captured: Captured) -> str:
    """Who wrote it, if one person did."""
    authors = captured.record.get("author", ())
    return authors[0].value if len(authors) == 1 else ""


def _new(statements: Iterable[Statement]) -> dict[str, str]:
    """The files of those who are new to the briefing."""
    people = {person.id: person for one in statements for person in one.people if not person.known}
    return {person.id: actor_file(person.id, person.name) for person in people.values()}


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
    yield from _pages(captured.text.pages)


def _pages(pages: Sequence[Page]) -> Iterator[str]:
    """Where the pages begin; those that are called by their number in a row."""
    if not pages:
        return
    yield "  # where each page begins in the text"
    yield "  pages:"
    if [page.label for page in pages] == [str(number) for number in range(1, len(pages) + 1)]:
        yield "    ["
        for at in range(0, len(pages), _A_LINE):
            yield "".join(("     ", *(f" {page.start}," for page in pages[at : at + _A_LINE])))
        yield "    ]"
    else:
        yield from (f"    - {{start: {page.start}, label: {scalar(page.label)}}}" for page in pages)


def _rights() -> Iterator[str]:
    yield "rights:"
    yield f"  statement: {scalar(_RIGHTS)}"


def _names(statements: Sequence[Statement]) -> Iterator[str]:
    """How the text spells those whom the briefing spells otherwise."""
    called = {person.called: person.id for one in statements for person in one.people if person.called}
    if called:
        yield "names:"
    yield from (f"  - {{id: {identity}, forms: {scalar(name)}}}" for name, identity in called.items())


def _introduced(person: Speaker, known: Known) -> str:
    base = re.sub(r"-\d+$", "", person.id)
    last = person.name.split()[-1]
    alone = next((identity for identity, who in known.actors.items() if last == who.name != person.name), "")
    other = base if base in known.actors else alone
    same = f"; or {other}, who then needs the alias {person.name}" if other else ""
    return f"{person.id} is new to the briefing{same}"


def _statements(statements: Sequence[Statement], known: Known) -> Iterator[str]:
    for kind, group in groupby(statements, key=lambda one: one.kind):
        yield f"{kind}:"
        for one in group:
            new = [_introduced(person, known) for person in one.people if not person.known]
            doubts = "; ".join((*new, *one.doubts))
            yield f"  - id: {one.id}{f'    # {doubts}' if doubts else ''}"
            for key, value in one.lines:
                if isinstance(value, str):
                    yield f"    {key}: {value}"
                else:
                    yield f"    {key}:"
                    yield from (f"      - {item}" for item in value)
            yield from (f"    {key}:    # {question}" for key, question in one.asked)


def filled(text: str, issued: str) -> str:
    """A draft as it would be with all that is left open filled in, to be held against its source; `SOMEBODY` speaks."""
    return _OPEN.sub(lambda found: f"{found[1]}: {_ANY.get(found[1].strip(), issued)}", text)


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
    sort = "outlet" if AN_OUTLET.search(name) else "organisation" if A_BODY.search(name) else "person"
    others = ", ".join(one for one in ("person", "government", "organisation", "outlet", "news-agency") if one != sort)
    return f"id: {identity}\nkind: {sort}    # or {others}\nname: {scalar(name)}\n"
