"""The smallest parts of pages, of which each has hundreds: functions, for a macro takes ten times as long."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from types import SimpleNamespace

from babel import Locale, UnknownLocaleError
from markupsafe import Markup, escape

from generator.compose.views import DateView, EvidenceView, NameView, PeriodView, Shown
from generator.words import Catalogue, number_words

ROOT = "<root>"
"""What a link begins with until its page is known: a tag, which no text can forge, for every text is escaped."""

_ICON = '<svg class="b-icon" viewBox="0 0 16 16" aria-hidden="true">{}</svg>'
_GLYPHS = {
    "a": '<circle cx="8" cy="8" r="7" fill="currentColor"/>',
    "b": '<path d="M8 0l8 8-8 8-8-8z" fill="currentColor"/>',
    "c": '<path d="M1.5 1.5h13v13h-13z" fill="currentColor"/>',
    "d": '<path d="M8 1l7.5 13.5H.5z" fill="currentColor"/>',
}
_HOLLOW = '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2.5"/>'


def href(target: str) -> Markup:
    """A path from the site's root as a link."""
    return Markup(f"{ROOT}{escape(target)}")


def icon(letter: str) -> Markup:
    """A period's glyph by its place in order: circle, diamond, square, triangle, then hollow ones."""
    return Markup(_ICON.format(_GLYPHS.get(letter, _HOLLOW)))


def period(p: PeriodView) -> Markup:
    """A period with its glyph."""
    return Markup(f'<span class="b-period" data-period="{p.letter}">{icon(p.letter)}{escape(p.label)}</span>')


def glyph(p: PeriodView) -> Markup:
    """A period's glyph where it is said elsewhere, in words for those who do not see it."""
    return Markup(f'{icon(p.letter)}<span class="b-vh">{escape(p.label)}: </span>')


def name(n: NameView) -> Markup:
    """A name, with the way to its page."""
    return Markup(f'<a href="{href(n.href)}">{escape(n.name)}</a>') if n.href else escape(n.name)


def names(some: Iterable[NameView]) -> Markup:
    """Names in a line."""
    return Markup(", ").join(map(name, some))


def time(d: DateView, short: bool = False) -> Markup:
    """A date in words, as certain as it is."""
    words = escape(d.short if short else d.words)
    inner = f'<time datetime="{escape(d.machine)}">{words}</time>' if d.machine else words
    return Markup(f'<span class="b-date{" b-date--inferred" if d.inferred else ""}">{inner}</span>')


def why(text: str) -> Markup:
    """How something is known; nothing where it is not said."""
    return Markup(f'<span class="b-date__why">{escape(text)}</span>' if text else "")


def filled(form: str, **within: Markup) -> Markup:
    """Words of the interface with markup in their places, where a language wants it between them."""
    return escape(form).format(**within)


@lru_cache
def direction(language: str) -> str:
    """Which way a language is written, by CLDR; `auto`, by its first letter, where CLDR does not know it."""
    try:
        return str(Locale.parse(language, sep="-").text_direction)
    except (UnknownLocaleError, ValueError):
        return "auto"


def parts(words: Catalogue, language: str) -> SimpleNamespace:
    """The functions by the names that templates have for them, on pages in a language."""

    def marker(e: EvidenceView | Shown) -> Markup:
        """A marker that leads to a passage."""
        if isinstance(e, Shown):
            return Markup(e.__html__())
        of, sign = (f' data-period="{e.period.letter}"', icon(e.period.letter)) if e.period else ("", "")
        where = f"{e.period.label}, {e.spoken}" if e.period else e.spoken
        # What is seen stands in what is heard, so that it can be called by voice (WCAG 2.5.3).
        spoken = escape(words("common.evidence", label=e.label, where=where))
        return Markup(
            f'<a class="b-evidence"{of} href="{href(e.href)}" aria-label="{spoken}">{sign}{escape(e.label)}</a>'
        )

    def markers(some: Iterable[EvidenceView | Shown]) -> Markup:
        return Markup(" ").join(map(marker, some))

    def tongue(of: str) -> Markup:
        """The attributes of an element with words in a language (BCP 47): nothing where it is the page's own."""
        return Markup(f' lang="{escape(of)}" dir="{direction(of)}"' if of != language else "")

    def dating(d: DateView) -> Markup:
        """How a date is known, and that it is the editors' dating where it is not printed."""
        return why(words("common.dating", basis=d.basis) if d.ours else d.basis)

    def counted(kind: str, count: int, strong: bool = False) -> Markup:
        """So many statements of a kind."""
        number = Markup("<b>{}</b>" if strong else "{}").format(number_words(count, language))
        return filled(words.form(f"kinds.{kind}.count", count), count=number)

    plain: tuple[Callable[..., Markup], ...] = (icon, period, glyph, name, names, time, why, filled)
    return SimpleNamespace(**{each.__name__: each for each in (*plain, counted, dating, marker, markers, tongue)})
