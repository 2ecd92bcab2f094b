"""The link check: over the finished HTML, every link leads somewhere and nothing loads from another host.

Rules, each an error at its place in the page:

H001 no such file · H002 no such anchor · H003 loads from another host · H004 an id used twice ·
H005 an absolute path, which a page opened from a disk cannot follow · H006 a link that runs or holds code
"""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote, urlsplit

from generator.findings import Finding, Place, Severity, in_order

ERROR_PAGE = "404.html"
"""The one page that is served at any depth, so that its links are absolute paths."""

# A comment, in which nothing is a tag; an element whose content is no markup, with that content; or a start tag with
# attributes. A quoted value may hold ">". What is never closed goes on to the end of the page, as it does for browsers:
# so a page is gone through once, whatever it holds.
_IN_TAG = r"[^>\"']*+(?:(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))[^>\"']*+)*+"
_TAG = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(script|style|textarea|title)(?=[\s/>])({_IN_TAG})(?<!/)>(.*?)(?=</\1(?![\w-])|\Z)"
    rf"|<([a-z][^\s/<>]*+)([\s/]{_IN_TAG})(?:>|\Z)",
    re.S | re.I,
)
_ATTRIBUTE = re.compile(r"([a-zA-Z_:][^\s=>\"'/]*)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_STYLE_URL = re.compile(r"url\(\s*[\"']?\s*([^\"')\s]+)|@import\s+[\"']([^\"']+)", re.I)
_TELLING = re.compile(r"\b(?:id|href|src|srcset|style|poster|data|background|action|formaction|cite)\s*=", re.I)

_LOADING = {
    "src": None,
    "srcset": None,
    "poster": None,
    "data": {"object"},
    "background": None,
    "href": {"link", "image", "use", "feimage"},
    "xlink:href": {"image", "use", "feimage"},
}
"""Attribute -> the elements on which it loads something (None: all)."""

_NAMING = frozenset({"canonical", "alternate", "author", "license"})
"""`rel` of a `<link>` that names an address and loads nothing."""

_LEADING = frozenset({"href", "xlink:href", "action", "formaction", "cite"})
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})


@dataclass(frozen=True, slots=True)
class Reference:
    """One address in a page: `url` as written, whether the browser loads it unasked, and its offset."""

    url: str
    loads: bool
    offset: int


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What the link check knows of a page: its ids by offset and its references."""

    ids: tuple[tuple[str, int], ...]
    references: tuple[Reference, ...]


def anatomy(html: str) -> Anatomy:
    """The ids and references of one page. Depends on nothing but the page."""
    ids: list[tuple[str, int]] = []
    references: list[Reference] = []
    for tag in _TAG.finditer(html):
        name, at = (tag[1], 2) if tag[1] else (tag[4], 5)
        if name is None or _TELLING.search(tag[at]) is None:
            attributes = {}
        else:
            attributes = {
                found[1].lower(): (
                    unescape(found[2] or found[3] or found[4] or "").strip(),
                    tag.start(at) + found.start(),
                )
                for found in _ATTRIBUTE.finditer(tag[at])
            }
            references.extend(_references(name.lower(), attributes))
        if "id" in attributes:
            ids.append(attributes["id"])
        if tag[1] and tag[1].lower() == "style":
            references.extend(style_references(tag[3], tag.start(3)))
    return Anatomy(tuple(ids), tuple(references))


def _references(name: str, attributes: Mapping[str, tuple[str, int]]) -> Iterator[Reference]:
    rel = frozenset(attributes.get("rel", ("", 0))[0].lower().split())
    for key, (value, offset) in attributes.items():
        if key == "style":
            yield from style_references(value, offset)
        elif key == "srcset":
            for candidate in value.split(","):
                yield Reference(candidate.split()[0] if candidate.split() else "", True, offset)
        elif key in _LOADING and ((elements := _LOADING[key]) is None or name in elements):
            yield Reference(value, not rel & _NAMING, offset)
        elif key in _LEADING:
            yield Reference(value, False, offset)


def style_references(css: str, offset: int = 0) -> Iterator[Reference]:
    """The addresses that a style sheet, or the style of an element, loads."""
    for found in _STYLE_URL.finditer(css):
        yield Reference(found[1] or found[2], True, offset + found.start())


def check_links(
    pages: Mapping[str, str], files: Collection[str], *, styles: Mapping[str, str] | None = None, base: str = "/"
) -> tuple[Finding, ...]:
    """Findings for a site of `pages` (path -> HTML), `styles` (path -> CSS) and all its `files` (paths).

    `base` is the path of the site on its host, under which the error page's absolute links stand.
    """
    known = {path: anatomy(html) for path, html in pages.items()}
    findings: list[Finding] = []
    for path, faults in _faults(known, files, base).items():
        findings.extend(_finding(path, pages[path], *fault) for fault in faults)
    everything = frozenset(files) | frozenset(pages)
    for path, css in (styles or {}).items():
        for reference in style_references(css):
            if (fault := fault_of(path, reference, everything, {}, base)) is not None:
                findings.append(_finding(path, css, reference.offset, *fault))
    return in_order(findings)


def _faults(
    known: Mapping[str, Anatomy], files: Collection[str], base: str
) -> dict[str, list[tuple[int, str, str, str]]]:
    """For each page with a fault: offset, code, message and hint of each."""
    anchors = {path: {name for name, _ in found.ids} for path, found in known.items()}
    everything = frozenset(files) | frozenset(known)
    result = {}
    for path, found in known.items():
        faults = [
            *_repeated(found),
            *(
                (reference.offset, *fault)
                for reference in found.references
                if (fault := fault_of(path, reference, everything, anchors, base)) is not None
            ),
        ]
        if faults:
            result[path] = faults
    return result


def fault_of(
    path: str, reference: Reference, files: Collection[str], anchors: Mapping[str, Collection[str]], base: str
) -> tuple[str, str, str] | None:
    """Code, message and hint for what is wrong with one reference of the page at `path`, if anything is."""
    url = reference.url
    try:
        parts = urlsplit(url)
    except ValueError:
        return "H001", f"{url!r} is not an address", "correct the link"
    scheme = parts.scheme.lower()
    if scheme == "data" and reference.loads:
        return None
    if scheme and scheme not in _SAFE_SCHEMES:
        return "H006", f"{url!r} is not a link to a page", "link to http, https or mailto, or to an id of this site"
    if scheme or parts.netloc:
        if not reference.loads:
            return None
        return "H003", f"the page loads {url!r} from another host", "put the file into the site, or link to it"
    target = unquote(parts.path)
    if target.startswith("/"):
        if path != ERROR_PAGE or not target.startswith(base):
            return "H005", f"{url!r} is an absolute path", "make the link relative to the page"
        target = target.removeprefix(base)
    elif target:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    else:
        target = path
    if target in ("", "."):
        target = "index.html"
    if target not in files:
        return "H001", f"{url!r} leads to no file of the site", "correct the link, or publish what it leads to"
    fragment = unquote(parts.fragment)
    if fragment and not reference.loads and target in anchors and fragment not in anchors[target]:
        if fragment.startswith("?"):
            return None
        return "H002", f"{url!r} leads to no part of {target!r}", "correct the part after #"
    return None


def _repeated(found: Anatomy) -> Iterator[tuple[int, str, str, str]]:
    seen: set[str] = set()
    for name, offset in found.ids:
        if name in seen:
            yield offset, "H004", f"the id {name!r} stands twice in the page", "give one of the two another id"
        seen.add(name)


def _finding(path: str, text: str, offset: int, code: str, message: str, hint: str) -> Finding:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return Finding(code, Severity.ERROR, Place(path, line, column), message, hint)
