"""Content held against its sources. Only the `verify` stage makes a `VerifiedCorpus`; `compose` takes nothing else."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal, NewType

from generator.corpus import Corpus
from generator.findings import Counts, Finding
from generator.model.asserts import Asserts
from generator.model.base import Model, Typed
from generator.rules import Rule
from generator.unseen import INVISIBLE, ORDINARY, watermark, without_controls
from generator.validate import Document
from generator.words import Catalogue, number_words

_BLANKED = re.compile(r"[^\n]")
_UNSHOWN = str.maketrans("", "", "".join(set(INVISIBLE) - set(ORDINARY)))
ParagraphKind = Literal["text", "furniture", "heading", "byline", "caption", "note"]

Held = NewType("Held", str)
"""Words that may stand on a page: `verify` has held them. A `VerifiedCorpus` gives them out, and what is put together
from them is held as well; nothing else makes them."""

NOTHING = Held("")


def worded(form: str, *parts: Held | int | Decimal | ParagraphKind) -> Held:
    """Held words and numbers within words of our own: `form` is a literal, with `{}` for each part."""
    return Held(form.format(*parts))


def interface(words: Catalogue, key: str, /, **parts: Held | int | Decimal) -> Held:
    """Words of the interface around held ones and numbers."""
    return Held(words(key, **parts))


def joined(between: str, some: Iterable[Held]) -> Held:
    """Held words one after the other; `between` is a literal."""
    return Held(between.join(some))


def cut(words: Held, start: int, end: int | None = None) -> Held:
    """A stretch of held words."""
    return Held(words[start:end])


def small(words: Held) -> Held:
    """Held words in small letters, with plain apostrophes."""
    return Held(words.lower().replace("’", "'"))


def headed(words: Held) -> Held:
    """Held words as a heading begins."""
    return Held(words[:1].upper() + words[1:])


def listed(rules: Iterable[Rule]) -> Held:
    """What rules are called: words of our own, kept as data."""
    return Held(" ".join(f"{rule.code} {rule.name}" for rule in rules))


def on_calendar(day: date, pattern: str, language: str) -> Held:
    """A day as CLDR writes it; `pattern` is a literal ("d MMMM y")."""
    # A check shows no dates and does without.
    from babel.dates import format_date

    return Held(str(format_date(day, pattern, locale=language.replace("-", "_"))))


def figure(number: Decimal, language: str) -> Held:
    """A number as a language writes it."""
    return Held(number_words(number, language))


def ordinal_form(number: Decimal, language: str) -> str:
    """Which form of an ordinal a number takes, by CLDR's rules: one, two, few, other, …"""
    from babel import Locale

    return str(Locale.parse(language, sep="-").ordinal_form(number))


def language_name(of: str, language: str) -> Held:
    """What a language (BCP 47) is called in another, by CLDR; its code where CLDR has no name for it."""
    from babel import Locale, UnknownLocaleError

    try:
        return Held(Locale.parse(of, sep="-").get_display_name(language.replace("-", "_")) or of)
    except (UnknownLocaleError, ValueError):
        return Held(of)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a capture: code points `start` to `end`; `number` counts running text only, from 1."""

    start: int
    end: int
    kind: ParagraphKind
    number: int | None


@dataclass(frozen=True)
class CaptureText:
    """A captured text with its paragraphs in order, and the parts of it that are not the source's own words.

    Offsets are code points of `text`, which is what was captured. What is shown of it is what `words` gives.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    furniture: tuple[tuple[int, int], ...] = ()

    def own(self, start: int, end: int) -> str:
        """What stands between two offsets, of the same length, with furniture blank."""
        text = self.text[start:end]
        for first, last in self.furniture:
            if start < last and first < end:
                before, after = max(first, start) - start, min(last, end) - start
                text = text[:before] + _BLANKED.sub(" ", text[before:after]) + text[after:]
        return text

    def whole(self, paragraph: Paragraph) -> tuple[int, int]:
        """Where a paragraph begins and ends, with what stands of it beyond the furniture that was put into it."""
        if paragraph.number is None:
            return paragraph.start, paragraph.end
        pieces = [p for p in self.paragraphs if p.number == paragraph.number]
        return pieces[0].start, pieces[-1].end

    def words(self, start: int, end: int) -> str:
        """What the source says between two offsets: without furniture, controls, and watermarks that nobody can see."""
        pieces = []
        for first, last in sorted(self.furniture):
            if start < last and first < end:
                pieces.append(self.text[start : max(start, first)])
                start = last
        pieces.append(self.text[start:end])
        words = without_controls("".join(pieces))
        return words.translate(_UNSHOWN) if watermark(words) else words

    @cached_property
    def main_length(self) -> int:
        """Code points of running text."""
        return sum(end - start for start, end in zip(*self._texts, strict=True))

    def running(self, spans: Iterable[tuple[int, int]]) -> int:
        """Code points of running text that stand in half-open spans, each counted once."""
        starts, ends = self._texts
        shown = done = 0
        for start, end in sorted(spans):
            first, done = max(start, done), max(end, done)
            near = range(bisect_right(ends, first), bisect_left(starts, end) if first < end else 0)
            shown += sum(min(end, ends[at]) - max(first, starts[at]) for at in near)
        return shown

    @cached_property
    def _texts(self) -> tuple[list[int], list[int]]:
        """Where the paragraphs of running text begin, and where they end."""
        texts = sorted((p.start, p.end) for p in self.paragraphs if p.kind == "text")
        return [start for start, _ in texts], [end for _, end in texts]

    def paragraph_at(self, offset: int) -> Paragraph | None:
        return next((p for p in self.paragraphs if p.start <= offset < p.end), None)


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a statement stands in its source: half-open spans of code points, in the order of its selectors.

    `grade` says how the words match: verbatim, typographic, elided or translated. `speaker_checked` is None for
    a statement without a speaker. `open` says of each span whether it begins, and whether it ends, inside a sentence
    of its source: where it is shown as a quotation, that side gets `…`.
    """

    spans: tuple[tuple[int, int], ...]
    grade: str
    speaker_checked: bool | None = None
    accepted: tuple[str, ...] = ()
    open: tuple[tuple[bool, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """Fields that assert one kind of thing: how many there are, and how many one person or more has read, and two."""

    fields: int = 0
    read: int = 0
    twice: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.fields + other.fields, self.read + other.read, self.twice + other.twice)


Coverage = Mapping[Asserts, Tally]
"""What is asserted, by kind, and who stands for it beside the machine."""


def _filled(content: dict[str, Any]) -> dict[str, Any]:
    kept = ((key, value) for key, value in content.items() if value not in ("", [], {}))
    return {key: _within(value) for key, value in kept}


def _within(value: Any) -> Any:
    if isinstance(value, dict):
        return _filled(value)
    return [_within(item) for item in value] if isinstance(value, list) else value


_TOKEN = object()


@dataclass(frozen=True, slots=True)
class VerifiedCorpus:
    """A corpus in which every statement is found in its source. Made by `generator.verify.stage` alone."""

    corpus: Corpus
    captures: Mapping[str, CaptureText]
    anchors: Mapping[str, Anchor]
    counts: Counts
    notes: tuple[Finding, ...]
    refers: Mapping[str, frozenset[str]]
    """For each source the ids that it refers to."""
    coverage: Mapping[str, Coverage]
    """What each source's file asserts, by its id; under "" what all other files do."""
    made_by: object = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.made_by is not _TOKEN:
            raise TypeError("only the verify stage makes a VerifiedCorpus")

    def held(self, typed: Typed | None) -> Held:
        """A field of a content file, which the walker has held with all others; nothing where it is not set."""
        return Held(typed or "")

    def name(self, subject: str) -> Held:
        """What a country, territory or actor is called."""
        return Held(self.corpus.subjects[subject].name)

    def statement_id(self, statement: str) -> Held:
        """The id of a statement, as words."""
        return Held(self.corpus.entries[statement].id)

    def file(self, document: Document) -> Held:
        """Where a content file lies in the project."""
        return Held(document.raw.file)

    def content(self, model: Model) -> dict[str, Any]:
        """A file's content in the shape of its model, as JSON has it, without the fields that hold nothing."""
        return _filled(model.model_dump(mode="json", exclude_none=True))

    def words(self, source: str, start: int, end: int) -> Held:
        """The words of a capture from one code point to another, as they are shown."""
        return Held(self.captures[source].words(start, end))

    def captured(self, source: str, start: int, end: int) -> Held:
        """The same, as they were captured."""
        return Held(self.captures[source].text[start:end])
