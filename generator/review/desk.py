"""What the desk shows of a source: its text with the statements marked in it, and what is found of each; pure."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter

from generator.findings import Finding, Severity
from generator.load import RawDocument
from generator.review.beside import remarks
from generator.review.fields import DATED, KINDS, PEOPLE, Field, asked, is_plain, required, shown
from generator.review.suggested import Loose, loose, meant
from generator.source_file import Pages, exact, found, page_at, pages, prepared
from generator.verify import Span
from generator.verify.text.source_text import SourceText

NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as it stands in the file: `said` is what it says, `lines` what is changed in the file alone."""

    kind: str
    index: int
    id: str
    said: str
    fields: tuple[Field, ...]
    lines: tuple[tuple[str, str], ...]
    spans: tuple[Span, ...]
    findings: tuple[Finding, ...]
    read_by: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    page: str = ""

    people: tuple[str, ...] = ()
    """Who may be meant where nobody is named yet."""

    @property
    def open(self) -> bool:
        return bool(_decided(self.findings))

    @property
    def start(self) -> int:
        return self.spans[0].start if self.spans else -1


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text from `start`; `ids` are the statements that rest on it, `page` the one that begins."""

    start: int
    text: str
    ids: tuple[str, ...]
    page: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in a row: of the text, or of the page around it."""

    aside: bool
    paragraphs: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class Desk:
    """A source's file on the desk. `findings` are those of no single statement."""

    id: str
    file: str
    digest: str
    title: str
    draft: bool
    text: tuple[Stretch, ...]
    cards: tuple[Card, ...]
    findings: tuple[Finding, ...]
    loose: tuple[Loose, ...] = ()
    """Words in quotation marks that no statement rests on."""
    language: str = ""
    """That of the text, as its record says (BCP 47)."""

    @property
    def open(self) -> int:
        """How much is to be decided; what is only said is not."""
        return _decided(self.findings) + sum(_decided(card.findings) for card in self.cards)


def _decided(findings: Iterable[Finding]) -> int:
    return sum(one.severity is not Severity.NOTE for one in findings)


def desk(
    document: RawDocument,
    text: str,
    findings: Iterable[Finding],
    digest: str,
    *,
    draft: bool,
    forms: Mapping[str, str] = NOBODY,
    dropped: Collection[str] = (),
) -> Desk:
    """The desk of a file. What of it cannot be read as a statement is left to the findings. `forms`: what persons are
    called, with their ids, to propose them where nobody is named; `dropped`: what statements said that nobody wants."""
    source = prepared(document.data, text)
    own = [one for one in findings if one.place.file == document.file]
    cards = tuple(_cards(document, source, own, forms))
    taken = {id(one) for card in cards for one in card.findings}
    return Desk(
        document.stem,
        document.file,
        digest,
        str(document.data.get("title") or document.stem),
        draft,
        tuple(
            Stretch(aside, tuple(pieces for _, pieces in group))
            for aside, group in groupby(_paragraphs(source, cards, pages(document.data)), key=itemgetter(0))
        ),
        cards,
        tuple(one for one in own if id(one) not in taken),
        tuple(
            one
            for one in loose(source, [span for card in cards for span in card.spans], forms)
            if not any(one.words in said for said in dropped)
        ),
        str(document.data.get("language") or ""),
    )


def _cards(
    document: RawDocument, source: SourceText, findings: Sequence[Finding], forms: Mapping[str, str]
) -> Iterator[Card]:
    of_pages = pages(document.data)
    for kind in KINDS:
        given = document.data.get(kind)
        items = given if isinstance(given, Sequence) and not isinstance(given, str) else ()
        for index, item in enumerate(items):
            if not isinstance(item, Mapping):
                continue
            lines = range(document.place(kind, index).line, _end(document, kind, index, len(items)))
            own = tuple(one for one in findings if one.place.line in lines)
            spans = tuple(sorted(span for given in _selectors(item) if (span := found(source, given))))
            fields = tuple(_fields(kind, item))
            yield Card(
                kind,
                index,
                str(item.get("id") or f"{kind} {index + 1}"),
                " … ".join(source.text[span.start : span.end] for span in spans) or _said(item),
                fields,
                tuple((key, shown(value)) for key, value in item.items() if key not in {*_ELSEWHERE, *_keys(fields)}),
                spans,
                own,
                tuple(_readers(item.get("approved"))),
                remarks(document.text, lines),
                page_at(of_pages, spans[0].start) if spans else "",
                meant(source, spans[0].start, forms) if spans and any(_nobody(one) for one in fields) else (),
            )


def _nobody(field: Field) -> bool:
    """Whether a field names somebody and is empty."""
    return field.key in PEOPLE and field.needed and not field.value


_ELSEWHERE = frozenset({"id", "exact", "prefix", "suffix", "parts", "evidence", "text", "approved"})


def _fields(kind: str, item: Mapping[str, object]) -> Iterator[Field]:
    """What of a statement can be written at the desk: all that its form asks for, and the plain values that it has."""
    own = (key for key in item if key not in {*_ELSEWHERE, DATED})
    for key in dict.fromkeys((*asked(kind), *own)):
        if is_plain(value := item.get(key)):
            yield Field(key, shown(value), key in required(kind), key in item)


def _keys(fields: Iterable[Field]) -> Iterator[str]:
    return (one.key for one in fields)


def _end(document: RawDocument, kind: str, index: int, count: int) -> int:
    """The line behind a statement: where the next one, or the next key of the file, begins."""
    if index + 1 < count:
        return document.place(kind, index + 1).line
    line = document.place(kind, index).line
    later = [at for key in document.data if (at := document.place(key, key=True).line) > line]
    return min(later, default=1_000_000_000)


def _said(item: Mapping[str, object]) -> str:
    if "exact" in item:
        return f"“{item['exact']}”"
    if isinstance(parts := item.get("parts"), Sequence):
        return f"“{' … '.join(exact(part) for part in parts)}”"
    return str(item.get("text") or item.get("title") or item.get("measure") or "")


def _selectors(item: Mapping[str, object]) -> Iterator[object]:
    if "exact" in item:
        yield item
    for key in ("parts", "evidence"):
        given = item.get(key)
        yield from given if isinstance(given, Sequence) and not isinstance(given, str) else [given] if given else []


def _readers(approved: object) -> Iterator[str]:
    for one in approved if isinstance(approved, Sequence) and not isinstance(approved, str) else [approved]:
        if isinstance(one, Mapping) and "by" in one:
            yield str(one["by"])


def _paragraphs(source: SourceText, cards: Sequence[Card], pages: Pages) -> Iterator[tuple[bool, tuple[Piece, ...]]]:
    """Each paragraph in its pieces, with whether it is part of the page around the text."""
    text = source.captured.text
    begun = dict(pages)
    edges = sorted({*begun, *(edge for card in cards for span in card.spans for edge in span)})
    for whole in source.captured.paragraphs:
        cuts = [whole.start, *(edge for edge in edges if whole.start < edge < whole.end), whole.end]
        pieces = tuple(
            Piece(
                start,
                text[start:end],
                tuple(c.id for c in cards if any(s.start < end and start < s.end for s in c.spans)),
                _begun(begun, start),
            )
            for start, end in pairwise(cuts)
        )
        yield any(whole.within(part) for part in source.excluded), pieces


def _begun(pages: dict[int, str], at: int) -> str:
    """The last of the pages that begin here or before, which no piece before did; all are taken out."""
    due = [pages.pop(start) for start in sorted(pages) if start <= at]
    return due[-1] if due else ""
