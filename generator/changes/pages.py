"""Two composed sites beside each other: the pages that read otherwise, and what each shows that is new or changed."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache

from generator.changes.compare import What
from generator.compose.site import Form, Leaf, LeafView, Site
from generator.compose.views import PageView, Shown


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page that is new, gone or reads otherwise. `shows`: the statements and sources of which it shows something that
    is not as it was, or in whose place something else stands."""

    path: str
    title: str
    what: What
    shows: frozenset[str]


def page_changes(before: Site, after: Site) -> tuple[PageChange, ...]:
    """The pages that differ. What every page says of the build as a whole is no difference."""
    old, new = _Pages(before), _Pages(after)
    same_leaves = {leaf.source for leaf in before.leaves if old.keys[leaf.source] == new.keys.get(leaf.source)}
    otherwise = _forms_that_differ(old, new, same_leaves)
    return tuple(filter(None, (_change(path, old, new, otherwise) for path in dict.fromkeys((*old.all, *new.all)))))


class _Pages:
    """The pages of a site, each composed when it is first looked at."""

    def __init__(self, site: Site) -> None:
        self.keys = {leaf.source: leaf.shown for leaf in site.leaves}
        self.leaves: Mapping[str, Callable[[], LeafView]] = {leaf.source: cache(leaf.make) for leaf in site.leaves}
        self.all: Mapping[str, tuple[str, bytes, Callable[[], PageView]]] = {
            **{page.path: (page.title, page.key, page.make) for page in site.pages},
            **{_path(leaf): (leaf.source, leaf.shown, cache(self._own(leaf))) for leaf in site.leaves},
        }

    def _own(self, leaf: Leaf) -> Callable[[], PageView]:
        return lambda: self.leaves[leaf.source]().page

    def forms(self, source: str) -> Mapping[tuple[str, str], Form]:
        return {(form.of, form.name): form for form in self.leaves[source]().forms} if source in self.leaves else {}


def _path(leaf: Leaf) -> str:
    return f"sources/{leaf.source}.html"


def _forms_that_differ(old: _Pages, new: _Pages, same: set[str]) -> frozenset[tuple[str, str, str]]:
    """The forms of statements that show something else than they did: source, id and name."""
    found = set()
    for source in sorted((old.leaves.keys() | new.leaves.keys()) - same):
        before, after = old.forms(source), new.forms(source)
        either = before.keys() | after.keys()
        found |= {(source, *key) for key in either if _stripped(before.get(key)) != _stripped(after.get(key))}
    return frozenset(found)


def _change(path: str, old: _Pages, new: _Pages, otherwise: frozenset[tuple[str, str, str]]) -> PageChange | None:
    if path not in old.all or path not in new.all:
        what = What.NEW if path in new.all else What.WITHDRAWN
        title, _, make = (new if path in new.all else old).all[path]
        view = make()
        return PageChange(path, view.title or title, what, frozenset(_ids(_shown(view))))
    (_, key, make), (_, other_key, make_other) = old.all[path], new.all[path]
    if key == other_key:
        return None
    before, after = make(), make_other()
    was, now = set(_shown(before)), set(_shown(after))
    differing = (was ^ now) | ((was & now) & otherwise)
    if not differing and _stripped(before) == _stripped(after):
        return None
    return PageChange(path, after.title, What.CHANGED, frozenset(_ids(differing)))


def _ids(shown: "set[tuple[str, str, str]] | Iterator[tuple[str, str, str]]") -> Iterator[str]:
    return (identity or source for source, identity, _ in shown)


def _shown(node: object) -> Iterator[tuple[str, str, str]]:
    """All that a view shows by reference."""
    if isinstance(node, Shown):
        yield node.source, node.id, node.form
    elif is_dataclass(node):
        for one in fields(node):
            yield from _shown(getattr(node, one.name))
    elif isinstance(node, tuple):
        for item in node:
            yield from _shown(item)


def _stripped(node: object) -> object:
    """A view without the keys of what it refers to, without what search and machines are given, and without the counts
    of the build: what a reader sees of the page itself."""
    if isinstance(node, Shown):
        return node.source, node.id, node.form
    if is_dataclass(node):
        kept = (one.name for one in fields(node) if one.name not in ("search", "linked", "verified"))
        return tuple(_stripped(getattr(node, name)) for name in kept)
    return tuple(map(_stripped, node)) if isinstance(node, tuple) else node
