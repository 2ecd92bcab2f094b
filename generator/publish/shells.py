"""A page's shell is all that the theme puts around its content: rendered once for each place, filled for each page.

The theme's own templates render a specimen page for each place, with marks where a page's own words go. What stands
between the marks is the shell. A page is then its shell's pieces joined with its own, as the templates would have
joined them.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property

from markupsafe import escape

from generator.page import Body, Page, Section
from generator.records import digest

_PATH, _TITLE, _DESCRIPTION, _CONTENT = (f"specimen-{name}-of-a-page" for name in ("path", "title", "words", "body"))
_HEADINGS = (("specimen-id-1", "specimen-heading-1"), ("specimen-id-2", "specimen-heading-2"))
_BODY = "\n".join([_CONTENT, *("" for _ in _HEADINGS)])
# Of the content both forms end alike; the longer one is looked for first.
_MARKS = re.compile("|".join([_PATH, _TITLE, _DESCRIPTION, _BODY, _CONTENT, *(m for pair in _HEADINGS for m in pair)]))


class NoShellError(Exception):
    """The theme does more with a page than a shell can say."""


@dataclass(frozen=True, slots=True)
class Place:
    """All of a page that its shell depends on. `path` is that of a page of the navigation, and empty for any other."""

    folder: str
    tab: str
    path: str
    described: bool
    outlined: bool


def place_of(page: Page, navigation: Collection[str]) -> Place:
    """The place of a page in a site whose navigation leads to the paths `navigation`."""
    return Place(
        page.path.rpartition("/")[0],
        page.tab,
        page.path if page.path in navigation else "",
        bool(page.description),
        any(section.heading for section in page.sections),
    )


def specimen(place: Place, number: int) -> Page:
    """A page at a place with marks for its words; `number` tells it from others in its folder."""
    return Page(
        path=place.path or "/".join(filter(None, [place.folder, f"{_PATH}-{number}.html"])),
        kind="specimen",
        title=_TITLE,
        description=_DESCRIPTION if place.described else "",
        tab=place.tab,
        sections=tuple(Section(id_, name) for id_, name in _HEADINGS) if place.outlined else (),
        body=lambda: Body(_CONTENT, tuple("" for _ in _HEADINGS) if place.outlined else ()),
    )


@dataclass(frozen=True)
class Shell:
    """The pieces of a shell in order: literal text, or the name of what goes there.

    `outline` is what stands between a heading's id and its text, and between one heading and the next.
    """

    pieces: tuple[tuple[str, str], ...]
    outline: tuple[str, str] | None

    @cached_property
    def key(self) -> bytes:
        return digest(repr(self.pieces), repr(self.outline))

    @property
    def bare(self) -> str:
        """The shell without a page, for what can be said of it alone. An empty heading stands in its outline, which
        begins inside an attribute: without the rest of that, all that follows would be part of a value."""
        heading = self.outline[0] if self.outline else ""
        return "".join({"text": text, "outline": heading}.get(kind, "") for kind, text in self.pieces)

    def filled(self, page: Page) -> str:
        """The page as the theme renders it."""
        return "".join(text if kind == "text" else self._own(page, kind) for kind, text in self.pieces)

    def _own(self, page: Page, kind: str) -> str:
        match kind:
            case "path":
                return page.path.rpartition("/")[2]
            case "title":
                return str(escape(page.title))
            case "description":
                return str(escape(page.description))
            case "content":
                return page.html
            case _:
                return self._outline(page.sections)

    def _outline(self, sections: Sequence[Section]) -> str:
        assert self.outline is not None
        inner, between = self.outline
        headings = (f"{escape(s.id)}{inner}{escape(s.heading)}" for s in sections if s.heading)
        return between.join(headings)


@dataclass(frozen=True)
class Filled:
    """A page in its shell. `key` stands for all that it is made of; it is text only where that is asked for."""

    page: Page
    shell: Shell

    @cached_property
    def key(self) -> bytes:
        page = self.page
        if page.key:
            return digest(self.shell.key, page.key, page.closing)
        outline = (part for section in page.sections for part in (section.id, section.heading))
        return digest(self.shell.key, page.path, page.title, page.description, page.html, *outline)

    @property
    def tied(self) -> bytes:
        """What stands for all that the page leads to and holds, but for its closing line."""
        return digest(self.shell.key, self.page.key) if self.page.key else self.key

    def data(self) -> bytes:
        """The page as the theme renders it."""
        return self.shell.filled(self.page).encode("utf-8", "xmlcharrefreplace")


def shell(html: str, place: Place, number: int) -> Shell:
    """The shell that a rendered specimen shows. Raises NoShellError where its marks are not where they are expected."""
    found: list[tuple[str, str]] = []
    at = 0
    for mark in _MARKS.finditer(html):
        found += [("text", html[at : mark.start()]), ("mark", mark[0])]
        at = mark.end()
    found.append(("text", html[at:]))
    marks = [text for kind, text in found if kind == "mark"]
    body = _BODY if place.outlined else _CONTENT
    if marks.count(body) != 1:
        raise NoShellError("the content of a page does not stand in it once, as it is")
    outline = None
    first = [index for index, piece in enumerate(found) if piece == ("mark", _HEADINGS[0][0])]
    if place.outlined and first:
        found, outline = _with_outline(found, first)
    names = {_PATH: "path", _TITLE: "title", _DESCRIPTION: "description", body: "content", "": "outline"}
    if left := {text for kind, text in found if kind == "mark"} - set(names):
        raise NoShellError(f"a heading stands where none is expected: {sorted(left)}")
    pieces = tuple((kind, text) if kind == "text" else (names[text], "") for kind, text in found)
    return Shell(_without_number(pieces, number), outline)


def _with_outline(found: list[tuple[str, str]], first: list[int]) -> tuple[list[tuple[str, str]], tuple[str, str]]:
    """The pieces with the two specimen headings as one place; what stands inside and between them."""
    start = first[0]
    marks = [text for kind, text in found[start : start + 7] if kind == "mark"]
    if len(first) > 1 or marks != [mark for pair in _HEADINGS for mark in pair]:
        raise NoShellError("the headings of a page do not stand in one list")
    inner, between, again = (found[start + offset][1] for offset in (1, 3, 5))
    if inner != again:
        raise NoShellError("the headings of a page are not written alike")
    return [*found[:start], ("mark", ""), *found[start + 7 :]], (inner, between)


def _without_number(pieces: tuple[tuple[str, str], ...], number: int) -> tuple[tuple[str, str], ...]:
    """A specimen's file name is its mark, its number and `.html`; only the mark was taken out."""
    end = f"-{number}.html"
    return tuple(
        (kind, text.removeprefix(end) if index and pieces[index - 1][0] == "path" else text)
        for index, (kind, text) in enumerate(pieces)
    )
