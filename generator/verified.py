"""Content held against its sources. Only the `verify` stage makes a `VerifiedCorpus`; `compose` takes nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, NewType

from generator.captured import CaptureText, ParagraphKind
from generator.corpus import Corpus
from generator.findings import Counts, Finding
from generator.model.asserts import Asserts
from generator.model.base import Model, Typed
from generator.rules import Rule
from generator.validate import Document
from generator.words import Catalogue, number_words

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
