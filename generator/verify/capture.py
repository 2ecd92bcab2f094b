"""Captures against their records: the hash, the regions that are not running text, and the paragraphs."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from operator import attrgetter

from generator.captured import CaptureText, Paragraph, ParagraphKind
from generator.corpus import Corpus
from generator.findings import Finding, Place, Severity
from generator.load import CapturedFile
from generator.model import Region, Selector, Source
from generator.unseen import CONTROL, named, watermark
from generator.validate import Document
from generator.verified import Anchor
from generator.verify import SourceText, Span, TextQuoteSelector, find_passage, prepare
from generator.verify.text.no_text import no_text

_ALPHANUMERIC = re.compile(r"[^\W_]")


def read_capture(
    corpus: Corpus, source: Source, files: Mapping[str, CapturedFile], findings: list[Finding]
) -> tuple[CaptureText, SourceText] | None:
    """A source's text in paragraphs and prepared for matching, or None where the capture does not hold."""
    document = corpus.document("sources", source.id)
    name = source.capture.file
    captured = files.get(name)
    if captured is None:
        if not corpus.may_be_there("seeds", name):
            hint = "Put the document into seeds/ under this very name, or correct the name."
            message = f"there is no file '{name}' in seeds/"
            findings.append(Finding("P001", Severity.ERROR, document.place("capture", "file"), message, hint))
        return None
    if captured.text is None or not captured.text.strip():
        hint = "Save the document's text as UTF-8 and capture that."
        message = f"seeds/{name} holds no UTF-8 text"
        findings.append(Finding("P003", Severity.ERROR, document.place("capture", "file"), message, hint))
        return None
    if why := no_text(captured.text):
        hint = "Capture the document's text: what is nothing but marks, or data, is not read."
        message = f"seeds/{name} holds {why}"
        findings.append(Finding("P003", Severity.ERROR, document.place("capture", "file"), message, hint))
        return None
    findings.extend(_watermark(document, name, captured.text))
    findings.extend(_controls(document, name, captured.text))
    findings.extend(_pages(source, document, captured.text))
    whole = prepare(captured.text)
    regions = tuple(_regions(corpus, source, whole, findings))
    furniture = [Span(start, end) for start, end, kind in regions if kind == "furniture"]
    text = whole.without(furniture, (e for start, end, kind in regions if kind != "furniture" for e in (start, end)))
    return CaptureText(captured.text, _paragraphs(text, regions), tuple((s.start, s.end) for s in furniture)), text


def _watermark(document: Document, name: str, text: str) -> Iterator[Finding]:
    if hidden := watermark(text):
        message = f"seeds/{name} holds {len(hidden)} characters that nobody can see ({named(hidden)})"
        hint = "Publishers mark copies so; they are left out wherever the source's words are compared or shown."
        yield Finding("P007", Severity.NOTE, document.place("capture", "file"), message, hint)


def _controls(document: Document, name: str, text: str) -> Iterator[Finding]:
    """Form feeds part the pages of many a text, and C1 holds the line break of mainframes: both are white space."""
    found = [match for match in CONTROL.finditer(text) if not match[0].isspace()]
    if found:
        line = text.count("\n", 0, found[0].start()) + 1
        message = (
            f"seeds/{name} holds {len(found):,} control characters ({named(m[0] for m in found)}), first in line {line}"
        )
        hint = (
            "They are shown nowhere, and words with one inside cannot be cited; capture the text anew if it has none."
        )
        yield Finding("P012", Severity.NOTE, document.place("capture", "file"), message, hint)


def _pages(source: Source, document: Document, text: str) -> Iterator[Finding]:
    """Pages that begin in the middle of a line, or behind the text: nothing of a document does."""
    for index, page in enumerate(source.capture.pages):
        if page.start >= len(text) or (page.start and text[page.start - 1] != "\n"):
            message = f"page {page.label} begins at {page.start:,}, where no line of seeds/{source.capture.file} does"
            hint = "Correct the number, or add the document again: `briefing add` counts where its pages begin."
            yield Finding("P011", Severity.ERROR, document.place("capture", "pages", index), message, hint)


def _regions(
    corpus: Corpus, source: Source, whole: SourceText, findings: list[Finding]
) -> Iterator[tuple[int, int, ParagraphKind]]:
    for index, region in enumerate(source.capture.regions):
        ends = {}
        for key, selector in (("from", region.from_), ("to", region.to)):
            if selector is None:
                continue
            found = find_passage(whole, _w3c(selector))
            if not found.spans:
                place = corpus.document("sources", source.id).place("capture", "regions", index, key)
                issue = found.findings[0]
                message = f"the region '{region.what}' has no such place: {issue.message}"
                findings.append(Finding("P004", Severity.ERROR, place, message, issue.hint, issue.details))
                break
            ends[key] = found.spans[0]
        else:
            yield _extent(region, ends, whole.text)


def _extent(region: Region, ends: dict[str, Span], text: str) -> tuple[int, int, ParagraphKind]:
    start = ends["from"].start if "from" in ends else 0
    end = ends["to"].end if "to" in ends else len(text)
    return start, max(start, end), region.kind


def _w3c(selector: Selector) -> TextQuoteSelector:
    return TextQuoteSelector(selector.exact, selector.prefix, selector.suffix)


def _paragraphs(source: SourceText, regions: tuple[tuple[int, int, ParagraphKind], ...]) -> tuple[Paragraph, ...]:
    """The text's paragraphs and the furniture between them, in order.

    One in a region is of the region's kind and has no number. What is left of one that furniture was put into has the
    same number on both sides.
    """
    found = [Paragraph(part.start, part.end, "furniture", None) for part in source.excluded if part.start < part.end]
    edges = sorted({edge for start, end, _ in regions for edge in (start, end)})
    kinds = [_kind(edge, regions) for edge in (-1, *edges)]
    number = 0
    for whole in source.paragraphs:
        if not _ALPHANUMERIC.search(source.text, whole.start, whole.end):
            continue
        kind = kinds[bisect_right(edges, whole.start)]
        number += kind == "text"
        given = number if kind == "text" else None
        if source.apart:
            found += [Paragraph(start, end, kind, given) for start, end in _pieces(source, whole)]
        else:
            found.append(Paragraph(whole.start, whole.end, kind, given))
    return tuple(sorted(found, key=attrgetter("start", "end")))


def _kind(offset: int, regions: tuple[tuple[int, int, ParagraphKind], ...]) -> ParagraphKind:
    """What an offset is part of: of regions that overlap the first counts."""
    return next((kind for first, last, kind in regions if first <= offset < last), "text")


def _pieces(source: SourceText, whole: Span) -> Iterator[tuple[int, int]]:
    """What of a paragraph stands before, between and after the furniture in it, without white space around it."""
    start = whole.start
    first, last = bisect_left(source.apart, (start,)), bisect_right(source.apart, (whole.end,))
    inside = [part for part in source.apart[first:last] if part.within(whole)] if first < last else ()
    if not inside:
        yield start, whole.end
        return
    for part in (*inside, Span(whole.end, whole.end)):
        piece = source.text[start : part.start]
        if piece.strip():
            yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
        start = part.end


def is_as_captured(source: Source, files: Mapping[str, CapturedFile]) -> bool:
    """Whether the file of a source has the bytes that were recorded."""
    file = files.get(source.capture.file)
    return file is not None and file.sha256 == source.capture.sha256


def changed_captures(
    corpus: Corpus, files: Mapping[str, CapturedFile], anchors: Mapping[str, Anchor]
) -> Iterator[Finding]:
    """Captures whose bytes are not those that were recorded, with what is no longer found in them."""
    for source in corpus.sources.values():
        captured = files.get(source.capture.file)
        if captured is None or not (captured.text or "").strip() or is_as_captured(source, files):
            continue
        statements = [entry.id for entry in corpus.entries_of(source.id)]
        lost = [identity for identity in statements if identity not in anchors]
        gone = ", ".join(lost[:8]) + (f" and {len(lost) - 8} more" if len(lost) > 8 else "")
        details = [("recorded", source.capture.sha256), ("the file", captured.sha256)]
        details.append(("still found", f"{len(statements) - len(lost)} of {len(statements)} statements"))
        if lost:
            details.append(("not found", gone))
        message = f"the bytes of seeds/{source.capture.file} are not those that were captured"
        hint = "Restore the file as it was captured; if the new text is meant, run `briefing check --repair`."
        place = corpus.document("sources", source.id).place("capture", "sha256")
        yield Finding("P002", Severity.ERROR, place, message, hint, tuple(details))


def changed_originals(corpus: Corpus, files: Mapping[str, CapturedFile]) -> Iterator[Finding]:
    """Documents that a capture's text was made of and that are gone, or have other bytes."""
    for source in corpus.sources.values():
        original = source.capture.original
        if original is None:
            continue
        place = corpus.document("sources", source.id).place("capture", "original")
        held = files.get(original.file)
        if held is None:
            hint = "Put the document back into seeds/: whoever doubts the text must be able to look at it."
            yield Finding("P001", Severity.ERROR, place, f"there is no file '{original.file}' in seeds/", hint)
        elif held.sha256 != original.sha256:
            message = f"the bytes of seeds/{original.file} are not those that the text was made of"
            hint = "Restore the document, or add it anew with `briefing add`."
            details = (("recorded", original.sha256), ("the file", held.sha256))
            yield Finding("P002", Severity.ERROR, place, message, hint, details)


def unused_captures(corpus: Corpus, files: Mapping[str, CapturedFile]) -> Iterator[Finding]:
    """Documents in `seeds/` that no source describes."""
    captures = [source.capture for source in corpus.sources.values()]
    used = {c.file for c in captures} | {c.original.file for c in captures if c.original}
    for name in sorted(set(files) - used):
        hint = "Describe it in a file of content/sources/ (or accept the draft that does), or take it out of seeds/."
        yield Finding("P006", Severity.NOTE, Place(f"seeds/{name}"), "no source describes this document", hint)
