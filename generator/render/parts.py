"""The smallest parts of pages, of which each has hundreds: functions, for a macro takes ten times as long."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from types import SimpleNamespace

from babel import Locale, UnknownLocaleError
from markupsafe import Markup, escape

from generator.compose.views import DateView, EvidenceView, NameView, PeriodView, Shown
from generator.verified import language_name
from generator.words import Catalogue, number_words

ROOT = "<root>"
"""What a link begins with until its page is known: a tag, which no text can forge, for every text is escaped."""


_RANGE = re.compile(r"\d+–\d+")


def href(target: str) -> Markup:
    """A path from the site's root as a link."""
    return Markup(f"{ROOT}{escape(target)}")


def period(p: PeriodView) -> Markup:
    """A period; its glyph is drawn by the style sheet."""
    return Markup(f'<span class="b-period" data-period="{p.letter}">{escape(p.label)}</span>')


def name(n: NameView) -> Markup:
    """A name, with the way to its page."""
    return Markup(f'<a href="{href(n.href)}">{escape(n.name)}</a>') if n.href else escape(n.name)


def names(some: Iterable[NameView]) -> Markup:
    """Names in a line."""
    return Markup(", ").join(map(name, some))


def time(d: DateView, short: bool = False, told: bool = False) -> Markup:
    """A date in words, as certain as it is; `told`: with whether it is inferred, where no other word says so."""
    words = escape(d.told if told else d.short if short else d.words)
    style = ' class="b-inferred"' if d.inferred else ""
    if d.machine:
        return Markup(f'<time{style} datetime="{escape(d.machine)}">{words}</time>')
    return Markup(f"<span{style}>{words}</span>") if style else words


def why(text: str) -> Markup:
    """How something is known; nothing where it is not said."""
    return Markup(f'<span class="b-date__why">{escape(text)}</span>' if text else "")


def unbroken(text: str) -> Markup:
    """A title in which no range of years breaks at its dash.

    >>> unbroken("<2019–2021> vs 2023")
    Markup('&lt;<span class="b-nowrap">2019–2021</span>&gt; vs 2023')
    """
    # Plain text, for to join what is escaped would escape the markup between.
    return Markup(_RANGE.sub(r'<span class="b-nowrap">\g<0></span>', str(escape(text))))


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

    def marker(e: EvidenceView | Shown, quoted: bool = False, behind: bool = False) -> Markup:
        """A marker that leads to a passage, with its words for print, where they are not `quoted` beside it. `behind`
        another of its source it names its place alone."""
        if isinstance(e, Shown):
            return Markup(e.__html__())
        printed = f' data-passage="{escape(e.words)}"' if e.words and not quoted else ""
        short = behind and bool(e.place)
        style, named = (" b-evidence--again", f' data-label="{escape(e.label)}"') if short else ("", "")
        of = f' data-period="{e.period.letter}"' if e.period else ""
        where = f"{e.period.label}, {e.spoken}" if e.period else e.spoken
        # What is seen stands in what is heard, so that it can be called by voice (WCAG 2.5.3).
        spoken = escape(words("common.evidence", label=e.label, where=where))
        return Markup(
            f'<a class="b-evidence{style}"{of} href="{href(e.href)}" aria-label="{spoken}"{named}{printed}>'
            f"{escape(e.place if short else e.label)}</a>"
        )

    def again(e: EvidenceView | Shown) -> Markup:
        """A marker behind another of its source."""
        return marker(e, behind=True)

    def markers(some: Iterable[EvidenceView | Shown], quoted: bool = False) -> Markup:
        """Markers in a line: of a source in a row only the first names it."""
        line, last = [], ""
        for one in some:
            source = "" if isinstance(one, Shown) else one.href.partition("#")[0]
            line.append(marker(one, quoted, source == last))
            last = source
        return Markup(" ").join(line)

    def tongue(of: str) -> Markup:
        """The attributes of an element with words in a language (BCP 47): nothing where it is the page's own."""
        return Markup(f' lang="{escape(of)}" dir="{direction(of)}"' if of != language else "")

    def tongue_name(of: str) -> Markup:
        """What a language (BCP 47) is called."""
        return escape(language_name(of, words.language))

    def dating(d: DateView) -> Markup:
        """How a date is known, and that it is the editors' dating where it is not printed."""
        return why(words("common.dating", basis=d.basis) if d.ours else d.basis)

    def counted(kind: str, count: int, strong: bool = False) -> Markup:
        """So many statements of a kind."""
        number = Markup("<b>{}</b>" if strong else "{}").format(number_words(count, language))
        return filled(words.form(f"kinds.{kind}.count", count), count=number)

    plain: tuple[Callable[..., Markup], ...] = (period, name, names, time, why, unbroken, filled)
    return SimpleNamespace(
        **{each.__name__: each for each in (*plain, again, counted, dating, marker, markers, tongue, tongue_name)}
    )
