"""What `render` hands to `publish`: finished pages and files, free of any engine."""

from dataclasses import dataclass

from generator.verified import Held

CLOSING = "<!--closing-->"
"""Where in a page its closing line goes."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a page. `html` holds the part whole, its own heading included; `id` is an anchor in it.

    `heading` is plain text for the table of contents and the search index; an empty one keeps the section
    out of the table of contents.
    """

    id: str
    heading: str
    html: str


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing that search can find: where it is, what it is called and its words, all plain text."""

    location: str
    title: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Page:
    """One HTML page of the site.

    `path` is relative to the site's root, with `/` and `.html` (`countries/kr.html`). `kind` names the template
    (`source`). `tab` is the path of the section index under which the page stands in the navigation. `html` is
    the page's content: everything inside Material's article element. Links in it are relative to the page.
    `closing` is the line that says what the whole site's build has verified; it changes where nothing else of the page
    does. `key`, where it is not empty, stands for all of the page but that line.
    """

    path: str
    kind: str
    title: str
    description: str
    tab: str
    head: str
    sections: tuple[Section, ...]
    search: tuple[SearchEntry, ...] = ()
    key: bytes = b""
    closing: str = ""

    @property
    def html(self) -> str:
        """The page's content: its head (kicker, title, lead), then its sections in order."""
        return "\n".join([self.head, *(section.html for section in self.sections)]).replace(CLOSING, self.closing)


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the site that is not a page (data, feed, picture)."""

    path: str
    data: bytes


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation: section indexes only."""

    title: Held
    path: str


@dataclass(frozen=True, slots=True)
class Output:
    """All that a build publishes: navigation, pages and assets, each path once."""

    nav: tuple[NavItem, ...]
    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
