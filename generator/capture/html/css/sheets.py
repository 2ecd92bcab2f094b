"""What the style sheets inside a page do to its words: hide them, set them apart, or print words of their own."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import cssselect2
import tinycss2
from lxml import etree

from generator.capture.html.css.animated import frames, left_as
from generator.capture.html.css.brought import imported, sheets_of
from generator.capture.html.css.brought import named as held_in
from generator.capture.html.css.conditions import in_column, on_screen, parted, supported
from generator.capture.html.css.declared import Declared, declared, put_in
from generator.capture.html.css.layers import Layers
from generator.capture.html.css.style import Style
from generator.capture.html.shadow import TREE, home, is_tree

_PSEUDO = ("before", "after", "marker")
_WHOLE = frozenset({"html", "body"})
_HIDING = frozenset("display visibility opacity position clip clip-path font-size text-indent color".split())
"""What a page may hide itself by, whole, until a script shows it: whoever saved it has seen it."""
_DRAWN = ("display", "visibility", "opacity", "font-size")
"""Attributes of a drawing's parts that are weak declarations (SVG 2, section 6.6)."""
_HOLDS = {"media": on_screen, "supports": supported, "container": in_column}
_PSEUDO_NAME = re.compile(r"::?([-a-z]+)")
_OF_BROWSERS = re.compile(
    "-webkit-.*|defined|modal|popover-open|open|fullscreen|placeholder-shown|autofill|read-only|read-write|in-range"
    "|out-of-range|indeterminate|default|host|host-context|part|slotted|cue|highlight|dir|state|valid|invalid|required"
    "|optional|user-valid|view-transition.*|details-content|file-selector-button|backdrop|target-text|scroll-.*|is|not"
    "|where|has|before|after|first-.*|last-.*|nth-.*|only-.*|hover|focus.*|active|visited|link|any-link|checked|root"
    "|disabled|enabled|empty|lang|target|marker|selection|placeholder|grammar-error|spelling-error"
)
"""What browsers know of elements beside their names, and what cannot be told of a page as it was saved."""
_LONGEST = 2_000
"""Signs of a selector with rules inside it: one that names what is around it twice doubles at each level."""
_ANY, _IMPORTANT = -1, 2
"""Of the weights of declarations the least of all, and of important ones."""
Cascaded = dict[str | None, Declared]
"""Declarations by the pseudo-element that they hold for; None: the element itself."""


class Styles:
    """The style sheets of one page, and `sheets` beside it; `missing` counts those that the page only names."""

    def __init__(self, root: etree._Element, sheets: Iterable[str] = ()) -> None:
        self._root = cssselect2.ElementWrapper.from_html_root(root)
        self._wrapped = {wrapper.etree_element: wrapper for wrapper in self._root.iter_subtree()}
        for tree in filter(is_tree, root.iter("template")):
            # A selector sees what is around a tree as little as what is inside another.
            inside = cssselect2.ElementWrapper.from_html_root(tree).iter_subtree()
            self._wrapped |= {one.etree_element: one for one in inside if home(one.etree_element) == tree.get(TREE)}
        self._matcher = cssselect2.Matcher()
        self._layers = Layers()
        self._frames: dict[str, tuple[Declared, Declared]] = {}
        self._variables: dict[etree._Element, Mapping[str, str]] = {}
        self.missing = 0
        self._tree, self._is_parted = "", any(map(is_tree, root.iter("template")))
        for text in sheets:
            self._read(text)
        for sheet in sheets_of(root):
            self._tree = home(sheet.owner)
            self._read(sheet.text)

    def of(self, element: etree._Element) -> Style:
        """What holds for an element, by the order of the cascade: weight, layer, specificity, place."""
        cascaded = self._cascaded(element)
        known = {pseudo: put_in(given, lambda: self._variables_of(element)) for pseudo, given in cascaded.items()}
        style = Style(known.get(None, {}), *(known.get(pseudo, {}) for pseudo in _PSEUDO))
        if moved := left_as(style.own, self._frames):
            # No animation gets over what is important.
            firm = self._cascaded(element, _IMPORTANT).get(None, {})
            style.own |= moved | put_in(firm, lambda: self._variables_of(element))
        if element.tag in _WHOLE:
            style.own = {name: value for name, value in style.own.items() if name not in _HIDING}
        return style

    def _cascaded(self, element: etree._Element, least: int = _ANY) -> Cascaded:
        weighed: list[tuple[tuple[int, object, object, object], str | None, Declared]] = []
        own = home(element) if self._is_parted else ""
        for specificity, order, pseudo, (tree, layer, plain, important) in self._matcher.match(self._wrapped[element]):
            if tree != own:
                continue
            weighed.append(((0, self._layers.rank(layer), specificity, order), pseudo, plain))
            weighed.append(((2, self._layers.rank(layer, important=True), specificity, order), pseudo, important))
        drawn = {name: element.get(name, "").lower() for name in _DRAWN if name in element.attrib}
        if drawn and next(element.iterancestors("svg"), None) is not None:
            weighed.append(((-1, (), (0, 0, 0), 0), None, drawn))
        if inline := element.get("style"):
            plain, important = declared(tinycss2.parse_blocks_contents(inline))
            weighed += [((1, (), (0, 0, 0), 0), None, plain), ((3, (), (0, 0, 0), 0), None, important)]
        found: Cascaded = {}
        for (weight, *_), pseudo, given in sorted(weighed, key=lambda one: one[0]):
            if weight >= least:
                found.setdefault(pseudo, {}).update(given)
        return found

    def _variables_of(self, element: etree._Element) -> Mapping[str, str]:
        """The custom properties of an element: its own, and what it inherits of those around it."""
        outwards: list[etree._Element] = []
        parent: etree._Element | None = element
        while parent is not None and parent not in self._variables:
            outwards.append(parent)
            parent = parent.getparent()
        around = {} if parent is None else self._variables[parent]
        for one in reversed(outwards):
            own = self._cascaded(one).get(None, {}) if one in self._wrapped else {}
            named = {name: value for name, value in own.items() if name.startswith("--")}
            around = self._variables[one] = {**around, **named} if named else around
        return around

    def _read(self, text: str | None, within: str = "", layer: str = "") -> None:
        """Takes a sheet; one that is elsewhere is counted as missing."""
        if text is None:
            self.missing += 1
        else:
            self._take(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), within, layer)

    def _take(self, rules: Iterable[object], within: str = "", layer: str = "") -> None:
        """Takes what holds on a screen. `within`: the selector around rules inside another one; `layer`: theirs."""
        if len(within) > _LONGEST:
            return
        for rule in rules:
            if isinstance(rule, tinycss2.ast.QualifiedRule):
                self._add(_nested(rule.prelude, within) if within else rule.prelude, rule.content, layer)
            elif isinstance(rule, tinycss2.ast.AtRule):
                self._take_at(rule, within, layer)

    def _take_at(self, rule: Any, within: str, layer: str) -> None:
        """A rule with a condition, of a layer or of a part of the page; what others say decides about no words."""
        name, named = rule.lower_at_keyword, str(tinycss2.serialize(rule.prelude)).strip()
        if name == "import" and rule.content is None:
            self._import(rule.prelude, within, layer)
            return
        if name == "layer":
            layers = [self._layers.named(one.strip(), layer) for one in named.split(",")]
            layer = layers[-1]
        elif name == "scope":
            root = next((part for part in rule.prelude if part.type == "() block"), None)
            within = str(tinycss2.serialize(root.content)) if root else within
        elif name.endswith("keyframes") and rule.content is not None:
            self._frames[named] = frames(rule.content)
            return
        elif name not in _HOLDS or not _HOLDS[name](rule.prelude):
            return
        if rule.content is None:
            return
        if within and name != "scope":
            self._add(within, rule.content, layer)
        else:
            rules = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
            self._take(rules, within, layer)

    def _import(self, prelude: Iterable[Any], within: str, layer: str) -> None:
        address, behind = imported(prelude)
        media: list[Any] = []
        for token in behind:
            called = token.lower_name if token.type == "function" else getattr(token, "lower_value", "")
            if called == "layer":
                own = str(tinycss2.serialize(token.arguments)).strip() if token.type == "function" else ""
                layer = self._layers.named(own, layer)
            elif called != "supports":
                media.append(token)
            elif not supported([tinycss2.ast.ParenthesesBlock(0, 0, token.arguments)]):
                return
        if address and on_screen(media):
            self._read(held_in(address), within, layer)

    def _add(self, selector_list: str | list[Any], content: list[Any], layer: str) -> None:
        """Takes the declarations of a rule, and the rules inside it (CSS Nesting)."""
        parts = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
        if inside := [one for one in parts if not isinstance(one, tinycss2.ast.Declaration)]:
            around = selector_list if isinstance(selector_list, str) else tinycss2.serialize(selector_list)
            self._take(inside, around, layer)
        plain, important = declared(parts)
        if not plain and not important:
            return
        for selector in _compiled(selector_list):
            if selector.pseudo_element in {None, *_PSEUDO}:
                self._matcher.add_selector(selector, (self._tree, layer, plain, important))


def _compiled(selector_list: str | list[Any]) -> Iterable[Any]:
    """A list of selectors, each by itself; one that no browser knows makes them all select nothing."""
    tokens = tinycss2.parse_component_value_list(selector_list) if isinstance(selector_list, str) else selector_list
    try:
        return cssselect2.compile_selector_list(tokens)  # type: ignore[no-any-return]
    except cssselect2.SelectorError:
        pass
    found: list[Any] = []
    for part in parted(tokens, ",", solid=False):
        try:
            found += cssselect2.compile_selector_list(part)
        except cssselect2.SelectorError:
            if not all(map(_OF_BROWSERS.fullmatch, _PSEUDO_NAME.findall(str(tinycss2.serialize(part)).lower()))):
                return []
    return found


def _nested(prelude: Iterable[object], within: str) -> str:
    """A selector list as it reads outside the rule around it: `&` is what that one selects, and before all else."""
    lists = parted(prelude, ",", solid=False)
    written = (str(tinycss2.serialize(one)).strip().replace(":scope", "&") for one in lists)
    around = f":is({within.strip()})"
    return ", ".join(one.replace("&", around) if "&" in one else f"{around} {one}" for one in written)
