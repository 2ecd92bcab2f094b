"""The site as `render` is given it: leaves and pages to be made into text, and files whose text is ready."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.compose.values import Ours
from generator.compose.views import PageView, PeriodView
from generator.page import Asset, NavItem
from generator.verified import Held


@dataclass(frozen=True, slots=True)
class LaterPage:
    """A page that is composed only where it is not kept: `key` stands for all that it shows."""

    path: str
    title: Held
    tab: str
    key: bytes
    make: Callable[[], PageView]


class Form(NamedTuple):
    """How a statement of a source, or the source itself (""), is shown somewhere: `view`, by the macro named."""

    of: str
    name: str
    macro: str
    view: object


@dataclass(frozen=True, slots=True)
class LeafView:
    """All that is shown of a source anywhere: its own page, and its forms on others."""

    page: PageView
    forms: tuple[Form, ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A source, to be composed only where it is not kept: `key` stands for all that is shown of it, `shown` for that
    with the volumes that its statements stand in. `volume` is the one that the source is in itself."""

    source: str
    volume: str
    key: bytes
    shown: bytes
    make: Callable[[], LeafView]


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A data file as readers are told of it: what it is, what is in it and what it is good for."""

    path: str
    name: Ours
    media: str
    what: Ours
    use: Ours


@dataclass(frozen=True, slots=True)
class VerifiedView:
    """The line that closes every page: of the site, or of one `source` on its own page."""

    statements: int
    verified: int
    passages: int
    found: int
    waived: int
    unverifiable: int
    normalisation: str
    told: int
    read: int
    rules: str
    source: bool = False


@dataclass(frozen=True, slots=True)
class Site:
    """All that the briefing publishes, before it is text."""

    title: Held
    language: str
    verified: VerifiedView
    periods: tuple[PeriodView, ...]
    nav: tuple[NavItem, ...]
    leaves: tuple[Leaf, ...]
    pages: tuple[LaterPage, ...]
    cards: Mapping[str, str]
    """Where statements stand whose lists are cut, by where they would stand."""
    left: tuple[tuple[str, str], ...]
    """Paths of pages that are no more, and of those that stand for them."""
    files: tuple[Asset, ...] = field(default=())
