"""B: what a source's record says of it is printed in its capture, or the record says how it is known."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from generator.captured import CaptureText, ParagraphKind
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Name, Source
from generator.validate import Document
from generator.verify.text.apparatus import apparatus, ends_with_lines, is_part, printed, spelt
from generator.verify.text.hosts import host_of, hosts_in
from generator.verify.text.normalise import fold
from generator.verify.text.tongue import known_tongue, tongue
from generator.verify.voices.person import is_called

_AROUND: tuple[ParagraphKind, ...] = ("heading", "byline", "furniture", "note")
_BYLINE_WORDS = 20
_PRINTED = re.compile(r"\bprinted\b|^\W*(?:as )?(?:given|stated|known)\W*$", re.I)
_UNPRINTED = re.compile(r"\b(?:not?|nowhere|never|without)\b[^.;]*\bprinted\b|\bun-?printed\b", re.I)
_OURS = re.compile(r"\b(?:our|ours|the editors?['’]?s?|no (?:title|heading))\b", re.I)
_ADDRESS = re.compile(r"\b(?:address|domain|host|URL|e-?mail|web ?site)\b", re.I)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_APART = re.compile(r"\s+(?:\d+[a-z]?|[a-z])$")
_HEADING: tuple[ParagraphKind, ...] = ("heading",)
_BYLINE: tuple[ParagraphKind, ...] = ("byline", "heading", "note")


@dataclass(frozen=True)
class Record:
    """A source's record beside what its capture prints around the running text."""

    corpus: Corpus
    source: Source
    document: Document
    capture: CaptureText

    def finding(
        self, code: str, path: tuple[str | int, ...], message: str, hint: str, severity: Severity = Severity.ERROR
    ) -> Finding:
        return Finding(code, severity, self.document.place(*path), message, hint)


def title(record: Record) -> Iterator[Finding]:
    """The title is the one that the capture prints; its short form is a part of it."""
    source = record.source
    if not _based(source.title_basis) and not _is_whole(source.title, record.capture):
        hint = "Give the title as it is printed and mark it as a 'heading' region, or say in 'title-basis' whose it is."
        nearest = get_close_matches(source.title, _headings(record.capture, 2 * len(source.title)), 1)
        instead = "".join(f"; the nearest that it prints is '{heading}'" for heading in nearest)
        yield record.finding("B001", ("title",), f"the capture does not print this title{instead}", hint)
    if source.title_short and not printed(source.title_short, (source.title,)):
        hint = "Take the short title out of the title, words in a row."
        yield record.finding("B001", ("title-short",), "the short title is no part of the title", hint)


def _headings(capture: CaptureText, longest: int) -> list[str]:
    """What may be the title: headings, each on one line, but for those with too many letters to be alike."""
    return [" ".join(line.split()) for line in apparatus(capture, _HEADING) if len(line) <= longest]


def _based(basis: str | None) -> bool:
    """Whether a basis says how something is known; that it is printed is no basis for what is not."""
    return basis is not None and not (_PRINTED.search(basis) and not _UNPRINTED.search(basis))


def bases(record: Record) -> Iterator[Finding]:
    """What the capture does not print rests on something that can be looked at: an address or a file that spells it.

    A title may be in our own words, if its basis says so; it is then held as what we tell.
    """
    source, lines = record.source, apparatus(record.capture, _AROUND)
    authors = " / ".join(name.full for name in source.author if not is_printed(record.corpus, name, record.capture))
    for key, value, basis, missing in (
        ("title", source.title, source.title_basis, not _is_whole(source.title, record.capture)),
        ("author", authors, source.author_basis, bool(authors)),
        ("container", *_outlet(source.container_title, source.container_basis, lines)),
        ("publisher", *_outlet(source.publisher, source.publisher_basis, lines)),
    ):
        if not (value and missing and _based(basis)) or (key == "title" and _OURS.search(basis or "")):
            continue
        names = value.split(" / ") if key == "author" else [value]
        places = (*_places(source, record.capture), *((source.URL,) if key == "title" and source.URL else ()))
        if strange := [name for name in names if not any(spelt(place, name) for place in places)]:
            message = f"nothing that can be looked at gives '{strange[0]}': no address and no name of a file spells it"
            hint = "Give the 'URL' from which it is known, or accept the finding by name and say who knows it."
            yield record.finding("B013", (f"{key}-basis",), message, hint, Severity.REVIEW)


def _outlet(name: str | None, basis: str | None, lines: tuple[str, ...]) -> tuple[str | None, str | None, bool]:
    """An outlet with its basis, and whether that has to show it: an address has, wherever else the name is printed."""
    return name, basis, not printed(name or "", lines) or bool(_ADDRESS.search(basis or ""))


def _places(source: Source, capture: CaptureText) -> tuple[str, ...]:
    """What can vouch for a name: the hosts of the source's address and of those that it prints, its file's name."""
    return (*filter(None, [host_of(source.URL or "")]), *hosts_in(capture.text), source.capture.file)


def _is_whole(title: str, capture: CaptureText) -> bool:
    """Whether a title is printed, and not cut out of a longer one: that of the heading, where one is marked."""
    headings = tuple(capture.text[p.start : p.end] for p in capture.paragraphs if p.kind == "heading")
    lines = apparatus(capture, _AROUND)
    return printed(title, lines) and ends_with_lines(title, headings or lines)


def authors(record: Record) -> Iterator[Finding]:
    """Each author is printed at the head or foot of the capture, and is the actor that the record says."""
    source = record.source
    for index, name in enumerate(source.author):
        if not _based(source.author_basis) and not is_printed(record.corpus, name, record.capture):
            hint = "Give the author as a 'byline' prints it, or say in 'author-basis' with the 'URL' how it is known."
            message = f"the capture does not print {name.full} as its author"
            yield record.finding("B002", ("author", index), message, hint)
        subject = record.corpus.subjects.get(name.id or "")
        if subject and not is_called(subject.names, name):
            message = f"'{name.id}' is {subject.name}, not {name.full}"
            hint = "Name the actor whom the byline means, or leave out 'id'."
            yield record.finding("B002", ("author", index, "id"), message, hint)


def writers(corpus: Corpus, source: Source, capture: CaptureText) -> frozenset[str]:
    """The actors whose own words may stand outside quotation marks: the authors whom the capture prints.

    One who is not printed and has no basis is reported by itself, and not once more for each of their sentences. A
    speech is all its speaker's, and a transcript need not print who that is: without a byline, an author counts whom
    the captured file's name spells. An address does not count, for anybody can write one into the record.
    """
    speech = source.type == "speech" and all(p.kind != "byline" for p in capture.paragraphs)
    names = (
        name
        for name in source.author
        if not source.author_basis
        or is_printed(corpus, name, capture)
        or (speech and spelt(source.capture.file, name.full))
    )
    return frozenset(name.id for name in names if name.id)


def is_printed(corpus: Corpus, name: Name, capture: CaptureText) -> bool:
    """Whether the capture's byline, heading or foot gives a name, in either order of its parts or as an alias of its
    actor that has the same given name."""
    subject = corpus.subjects.get(name.id or "")
    turned = " ".join(filter(None, [name.family, name.given]))
    aliases = (form for form in (subject.names if subject else ()) if " " in form and is_called((form,), name))
    lines = apparatus(capture, _BYLINE)
    return any(printed(form, lines) for form in dict.fromkeys(filter(None, (name.full, turned, *aliases))))


def outlets(record: Record) -> Iterator[Finding]:
    """Where it appeared, and who published it, is printed around the text."""
    source = record.source
    lines = apparatus(record.capture, _AROUND)
    for key, name, basis in (
        ("container-title", source.container_title, source.container_basis),
        ("publisher", source.publisher, source.publisher_basis),
    ):
        known = f"or say in '{key.partition('-')[0]}-basis' with the 'URL' how it is known."
        if name and not _based(basis) and not printed(name, lines):
            hint = f"Give the name as printed and mark the line as a region, {known}"
            yield record.finding("B003", (key,), f"the capture does not print the name '{name}'", hint)
        elif name and not _based(basis) and not is_part(name, lines):
            message = f"'{name}' is printed only as a part of other words, or as a button or credit"
            yield record.finding(
                "B003", (key,), message, f"Give the name as printed by itself, {known}", Severity.REVIEW
            )


def label(record: Record) -> Iterator[Finding]:
    """What evidence markers call a source is taken from its record."""
    source = record.source
    # Sources of one author are told apart by a year, a number or a letter: "Vale 2021a".
    name = _APART.sub("", source.label or "")
    years = _YEAR.findall(source.label or "")
    if wrong := [year for year in years if year not in source.issued and year not in source.title]:
        message = f"the label '{source.label}' names {wrong[0]}, and the source is of {source.issued}"
        yield record.finding("B006", ("label",), message, "Correct the year, or leave it out.")
    called = (form for one in source.author_ids if (body := record.corpus.subjects.get(one)) for form in body.names)
    given = (*(name.full for name in source.author), source.container_title, source.publisher, source.title, *called)
    if name and not printed(name, [text for text in given if text]):
        hint = "Use the author's family name, or words of the outlet's name or of the title."
        message = f"the label '{source.label}' is neither the author's name nor the outlet's nor of the title"
        yield record.finding("B006", ("label",), message, hint)
    elif named := _another(record, name, [text for text in given if text and text != source.title]):
        hint = "Use the author's family name, or words of the outlet's name."
        yield record.finding(
            "B006", ("label",), f"the label '{source.label}' names {named}, who did not write it", hint
        )


def _another(record: Record, name: str, own: list[str]) -> str:
    """Somebody of whom the briefing speaks whom words of a title name alone: as a marker, they are taken to speak."""
    if printed(name, own):
        return ""
    words = fold(name)
    return next((one.name for one in record.corpus.subjects.values() if any(fold(f) == words for f in one.names)), "")


def language(record: Record) -> Iterator[Finding]:
    """The language is the one that the text is in, where its commonest words tell."""
    running = (p for p in record.capture.paragraphs if p.kind == "text")
    found = tongue(" ".join(record.capture.text[p.start : p.end] for p in running))
    said = record.source.language
    if found and found != said.split("-")[0].lower() and known_tongue(said):
        message = f"the text is in '{found}', as far as its commonest words tell, not in '{said}'"
        yield record.finding(
            "B005", ("language",), message, f"Write 'language: {found}', or capture the text that is meant."
        )


def bylines(record: Record) -> Iterator[Finding]:
    """What is marked as a byline is short lines of their own, and no sentence of the text."""
    kinds = [(index, region) for index, region in enumerate(record.source.capture.regions) if region.kind == "byline"]
    lines = [record.capture.text[p.start : p.end] for p in record.capture.paragraphs if p.kind == "byline"]
    longest = max((len(line.split()) for text in lines for line in text.splitlines()), default=0)
    if kinds and longest > _BYLINE_WORDS:
        message = f"a line of {longest} words is marked as a byline"
        hint = "Mark the line that names the author, and nothing of the running text."
        yield record.finding("B004", ("capture", "regions", kinds[0][0]), message, hint)


RECORD_RULES = (bylines, title, authors, outlets, bases, label, language)


def record(corpus: Corpus, source: Source, capture: CaptureText, anchors: object) -> Iterator[Finding]:
    """All that is held of a source's record."""
    here = Record(corpus, source, corpus.document("sources", source.id), capture)
    for rule in RECORD_RULES:
        yield from rule(here)
