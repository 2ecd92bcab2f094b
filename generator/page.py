"""What `render` hands to `publish`: finished pages and files, free of any engine."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import groupby

from generator.verified import Held

PREVIEW = "assets/preview.png"
"""Where the picture for links to the site stands."""

CLOSING = "<!--closing-->"
"""Where in a page its closing line goes."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a page, by an anchor in it. `heading` is plain text for the table of contents and the search index;
    an empty one keeps the section out of the table of contents.
    """

    id: str
    heading: str


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing that search can find: where it is, what it is called and its words, all plain text."""

    location: str
    title: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Body:
    """A page's HTML: its head (kicker, title, lead) and its sections, whole and in order."""

    head: str
    sections: tuple[str, ...] = ()

    @property
    def html(self) -> str:
        return "\n".join([self.head, *self.sections])


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page of the site.

    `path` is relative to the site's root, with `/` and `.html` (`countries/kr.html`). `kind` names the template
    (`source`). `tab` is the path of the section index under which the page stands in the navigation. `body` is
    read only where it is asked for, for most pages of a site are the same as before.
    `closing` is the line that says what the whole site's build has verified; it changes where nothing else of the page
    does. `key`, where it is not empty, stands for all of the page but that line. Pages of one `volume` are known
    together: what they offer is kept for all of them. `offers` is what search can find of the page.
    """

    path: str
    kind: str
    title: str
    description: str
    tab: str
    sections: tuple[Section, ...]
    body: Callable[[], Body] = field(compare=False, repr=False)
    offers: Callable[[], tuple[SearchEntry, ...]] = field(default=tuple, compare=False, repr=False)
    key: bytes = b""
    closing: str = ""
    volume: str = ""

    @property
    def search(self) -> tuple[SearchEntry, ...]:
        """What search can find of it."""
        return self.offers()

    @property
    def html(self) -> str:
        """The page's content: everything inside Material's article element. Links in it are relative to the page."""
        return self.body().html.replace(CLOSING, self.closing)


def shelved(pages: Iterable[Page]) -> tuple[tuple[Page, ...], ...]:
    """Pages by what is known of them together: those of a volume, volume by volume, then each other page alone."""
    ordered = sorted(pages, key=lambda page: (not page.volume, page.volume, page.path))
    return tuple(tuple(some) for _, some in groupby(ordered, key=lambda page: (page.volume, page.volume or page.path)))


@dataclass(frozen=True, slots=True, eq=False)
class Asset:
    """A file of the site that is not a page (data, feed, picture). Where it is made only when it is asked for, `key`
    stands for its path and all that it is made of."""

    path: str
    made: bytes | Callable[[], bytes]
    key: bytes = b""

    @property
    def data(self) -> bytes:
        return self.made if isinstance(self.made, bytes) else self.made()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Asset) and (self.path, self.data) == (other.path, other.data)

    def __hash__(self) -> int:
        return hash(self.path)


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation: section indexes only."""

    title: Held
    path: str


@dataclass(frozen=True, slots=True)
class Output:
    """All that a build publishes: navigation, pages and assets, each path once. `notes` say what it goes without."""

    nav: tuple[NavItem, ...]
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    notes: tuple[str, ...] = ()
