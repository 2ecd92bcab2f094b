"""What the style sheets inside a page do to its words: hide them, set them apart, or print words of their own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import cssselect2
import tinycss2
from lxml import etree

from generator.capture.html.shadow import TREE, is_tree

_TOLD = frozenset(
    "display visibility content white-space float position left top right bottom clip clip-path opacity font-size"
    " text-indent overflow height width content-visibility vertical-align"
    " font-variant-position list-style list-style-type list-style-image"
    " counter-reset counter-increment counter-set".split()
)
_AS_WRITTEN = frozenset("content list-style-type counter-reset counter-increment counter-set".split())
"""Values whose letters count as they stand."""
_PSEUDO = ("before", "after", "marker")
_WHOLE = frozenset({"html", "body"})
_HIDING = frozenset("display visibility opacity position clip clip-path font-size text-indent".split())
"""What a page may hide itself by, whole, until a script shows it: whoever saved it has seen it."""
_PIXELS = re.compile(r"^-(\d+(?:\.\d+)?)(px|em|rem|vw|vh|%)?$")
_MOVED = re.compile(r"^([-+]?(?:\d+|\d*\.\d+))(em|ex|%|px|pt)$")
_FAR = {"em": 0.25, "ex": 0.5, "%": 20, "px": 4, "pt": 3}
"""From how much on a line's words are raised or lowered, and not set right by a hair."""
_LONGEST = 2_000
"""Signs of a selector with rules inside it: one that names what is around it twice doubles at each level."""
Declared = dict[str, str]


@dataclass(slots=True)
class Style:
    """The declarations that hold for an element, for what is printed before and after it, and for a list's marker."""

    own: Declared = field(default_factory=dict)
    before: Declared = field(default_factory=dict)
    after: Declared = field(default_factory=dict)
    marker: Declared = field(default_factory=dict)

    @property
    def display(self) -> str | None:
        """The element's display as a browser works it out: what floats or stands apart is a block."""
        given = self.own.get("display")
        apart = self.own.get("float", "none") != "none" or self.own.get("position") in {"absolute", "fixed"}
        return "block" if apart and given not in {"none", "contents"} else given

    @property
    def script(self) -> str:
        """Whether the element's words are raised ("sup") or lowered ("sub") in their line."""
        given = self.own.get("font-variant-position", self.own.get("vertical-align", ""))
        if self.display not in {None, "inline"}:
            return ""
        if (moved := _MOVED.match(given)) and abs(float(moved[1])) >= _FAR[moved[2]]:
            return "sub" if float(moved[1]) < 0 else "sup"
        return {"super": "sup", "sub": "sub"}.get(given, "")

    @property
    def hides(self) -> str | None:
        """Why a reader does not see the element at all, if so."""
        own = self.own
        if own.get("display") == "none" or own.get("content-visibility") == "hidden":
            return "hidden by the page’s style"
        if own.get("opacity") in {"0", "0.0", "0%"} or own.get("font-size") in {"0", "0px"}:
            return "hidden by the page’s style"
        if own.get("position") in {"absolute", "fixed"} and (
            any(_far(own.get(side, "")) for side in ("left", "top", "right", "bottom"))
            or re.sub(r"[\s,px]", "", own.get("clip", "")) in {"rect(0000)", "rect(1111)"}
        ):
            return "set outside the screen"
        if own.get("clip-path", "").replace(" ", "") in {"inset(50%)", "inset(100%)"}:
            return "hidden by the page’s style"
        return "set outside the screen" if _far(own.get("text-indent", "")) else None


class Styles:
    """The style sheets of one page, and `sheets` beside it; `missing` counts those that the page only names."""

    def __init__(self, root: etree._Element, sheets: Iterable[str] = ()) -> None:
        self._root = cssselect2.ElementWrapper.from_html_root(root)
        self._wrapped = {wrapper.etree_element: wrapper for wrapper in self._root.iter_subtree()}
        self._matcher = cssselect2.Matcher()
        inside = ((sheet.text or "", _tree_of(sheet)) for sheet in root.iter("style") if _is_on(sheet))
        for text, tree in (*((sheet, "") for sheet in sheets), *inside):
            self._take(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), tree)
        self.missing = sum(
            "stylesheet" in (link.get("rel") or "").lower().split()
            and not (link.get("href") or "").startswith("data:")
            and _on_screen(link.get("media", ""))
            for link in root.iter("link")
        )

    def of(self, element: etree._Element) -> Style:
        """What holds for an element, by the order of the cascade: weight, specificity, place."""
        style = Style()
        weighed: list[tuple[tuple[object, ...], str | None, Declared]] = []
        for specificity, order, pseudo, (plain, important) in self._matcher.match(self._wrapped[element]):
            weighed.append(((0, specificity, order), pseudo, plain))
            weighed.append(((2, specificity, order), pseudo, important))
        if inline := element.get("style"):
            plain, important = _declared(tinycss2.parse_blocks_contents(inline))
            weighed += [((1, (0, 0, 0), 0), None, plain), ((3, (0, 0, 0), 0), None, important)]
        for _, pseudo, declared in sorted(weighed, key=lambda one: one[0]):
            of: Declared = style.own if pseudo is None else getattr(style, pseudo)
            of.update(declared)
        if element.tag in _WHOLE:
            style.own = {name: value for name, value in style.own.items() if name not in _HIDING}
        return style

    def _take(self, rules: Iterable[object], within: str = "") -> None:
        """Takes what holds on a screen. `within`: the selector around rules that stand inside another."""
        if len(within) > _LONGEST:
            return
        for rule in rules:
            if isinstance(rule, tinycss2.ast.QualifiedRule):
                self._add(_nested(rule.prelude, within) if within else rule.prelude, rule.content)
            elif isinstance(rule, tinycss2.ast.AtRule) and rule.content is not None:
                name = rule.lower_at_keyword
                if name in {"supports", "layer"} or (name == "media" and _on_screen(tinycss2.serialize(rule.prelude))):
                    if within:
                        self._add(within, rule.content)
                    else:
                        self._take(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))

    def _add(self, selector_list: str | list[Any], content: list[Any]) -> None:
        """Takes the declarations of a rule, and the rules inside it (CSS Nesting)."""
        parts = tinycss2.parse_blocks_contents(content, skip_comments=True, skip_whitespace=True)
        if inside := [one for one in parts if not isinstance(one, tinycss2.ast.Declaration)]:
            self._take(inside, selector_list if isinstance(selector_list, str) else tinycss2.serialize(selector_list))
        plain, important = _declared(parts)
        if not plain and not important:
            return
        try:
            selectors = cssselect2.compile_selector_list(selector_list)
        except cssselect2.SelectorError:
            # A selector that is not known selects nothing, as in browsers.
            return
        for selector in selectors:
            if selector.pseudo_element in {None, *_PSEUDO}:
                self._matcher.add_selector(selector, (plain, important))


def _is_on(sheet: etree._Element) -> bool:
    return _on_screen(sheet.get("media", ""))


def _tree_of(sheet: etree._Element) -> str:
    """The selector of the shadow tree that a style sheet stands in: it holds for nothing outside."""
    tree = next(filter(is_tree, sheet.iterancestors()), None)
    return "" if tree is None else f'[{TREE}="{tree.get(TREE)}"]'


def _nested(prelude: Iterable[object], within: str) -> str:
    """A selector list as it reads outside the rule around it: `&` is what that one selects, and before all else."""
    lists: list[list[object]] = [[]]
    for token in prelude:
        if isinstance(token, tinycss2.ast.LiteralToken) and token.value == ",":
            lists.append([])
        else:
            lists[-1].append(token)
    written = (str(tinycss2.serialize(one)).strip() for one in lists)
    around = f":is({within.strip()})"
    return ", ".join(one.replace("&", around) if "&" in one else f"{around} {one}" for one in written)


def _declared(content: Iterable[object]) -> tuple[Declared, Declared]:
    """The declarations that can hide or print words: plain ones, and those with `!important`."""
    plain: Declared = {}
    important: Declared = {}
    for one in content:
        if isinstance(one, tinycss2.ast.Declaration) and one.lower_name in _TOLD:
            told = important if one.important else plain
            told |= of_list(one.value) if one.lower_name == "list-style" else {one.lower_name: _value(one)}
    return plain, important


def of_list(value: Iterable[Any]) -> Declared:
    """`list-style` as what it stands for: which marks, and whether a picture is in their place."""
    told = [one for one in value if one.type not in {"whitespace", "comment"}]
    picture = any(one.type in {"url", "function"} for one in told)
    kinds = [one.serialize() for one in told if one.type in {"ident", "string"}]
    kinds = [kind for kind in kinds if kind not in {"inside", "outside"}]
    return {
        "list-style-image": "url()" if picture else "none",
        "list-style-type": "none" if "none" in kinds else next(iter(kinds), "disc"),
    }


def _value(declaration: tinycss2.ast.Declaration) -> str:
    value = str(tinycss2.serialize(declaration.value)).strip()
    return value if declaration.lower_name in _AS_WRITTEN else value.lower()


def _on_screen(media: str) -> bool:
    """Whether a sheet holds on a wide screen: conditions on anything else than kind and least width are not taken."""
    queries = [query.strip().lower() for query in media.split(",")]
    return any(
        re.fullmatch(r"(?:only )?(?:all|screen)?(?: and )?(?:\(min-width:\s*[\d.]+(?:px|em|rem)\))?", query) is not None
        for query in queries
    )


def _far(length: str) -> bool:
    found = _PIXELS.match(length)
    return found is not None and float(found[1]) >= (90 if found[2] in {"em", "rem", "vw", "vh", "%"} else 900)
