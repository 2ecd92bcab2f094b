"""What the style sheets inside a page do to its words: hide them, set them apart, or print words of their own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import cssselect2
import tinycss2
from lxml import etree

_TOLD = frozenset(
    "display visibility content white-space float position left top right bottom clip clip-path opacity font-size"
    " text-indent overflow height width".split()
)
_WHOLE = frozenset({"html", "body"})
_HIDING = frozenset("display visibility opacity position clip clip-path font-size text-indent".split())
"""What a page may hide itself by, whole, until a script shows it: whoever saved it has seen it."""
_PIXELS = re.compile(r"^-(\d+(?:\.\d+)?)(px|em|rem|vw|vh|%)?$")
_WORD = re.compile(r"[^\W_]")
Declared = dict[str, str]


@dataclass(slots=True)
class Style:
    """The declarations that hold for an element, and the words that are printed before and after it."""

    own: Declared = field(default_factory=dict)
    before: str = ""
    after: str = ""

    @property
    def display(self) -> str | None:
        """The element's display as a browser works it out: what floats or stands apart is a block."""
        given = self.own.get("display")
        apart = self.own.get("float", "none") != "none" or self.own.get("position") in {"absolute", "fixed"}
        return "block" if apart and given not in {"none", "contents"} else given

    @property
    def hides(self) -> str | None:
        """Why a reader does not see the element at all, if so."""
        own = self.own
        if own.get("display") == "none":
            return "hidden by the page’s style"
        if own.get("opacity") in {"0", "0.0", "0%"} or own.get("font-size") in {"0", "0px"}:
            return "hidden by the page’s style"
        if own.get("position") in {"absolute", "fixed"} and (
            any(_far(own.get(side, "")) for side in ("left", "top", "right", "bottom"))
            or re.sub(r"[\s,px]", "", own.get("clip", "")) in {"rect(0000)", "rect(1111)"}
            or own.get("clip-path", "").replace(" ", "") in {"inset(50%)", "inset(100%)"}
        ):
            return "set outside the screen"
        return "set outside the screen" if _far(own.get("text-indent", "")) else None


class Styles:
    """The style sheets of one page, and `sheets` beside it; `missing` counts those that the page only names."""

    def __init__(self, root: etree._Element, sheets: Iterable[str] = ()) -> None:
        self._root = cssselect2.ElementWrapper.from_html_root(root)
        self._wrapped = {wrapper.etree_element: wrapper for wrapper in self._root.iter_subtree()}
        self._matcher = cssselect2.Matcher()
        inside = (sheet.text or "" for sheet in root.iter("style") if _on_screen(sheet.get("media", "")))
        for text in (*sheets, *inside):
            self._take(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True))
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
        pseudos: dict[str, Declared] = {"before": {}, "after": {}}
        for _, pseudo, declared in sorted(weighed, key=lambda one: one[0]):
            (style.own if pseudo is None else pseudos.get(pseudo, {})).update(declared)
        if element.tag in _WHOLE:
            style.own = {name: value for name, value in style.own.items() if name not in _HIDING}
        style.before, style.after = (_printed(pseudos[name]) for name in ("before", "after"))
        return style

    def _take(self, rules: Iterable[object]) -> None:
        for rule in rules:
            if isinstance(rule, tinycss2.ast.QualifiedRule):
                self._add(rule)
            elif isinstance(rule, tinycss2.ast.AtRule) and rule.content is not None:
                name = rule.lower_at_keyword
                if name in {"supports", "layer"} or (name == "media" and _on_screen(tinycss2.serialize(rule.prelude))):
                    self._take(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))

    def _add(self, rule: tinycss2.ast.QualifiedRule) -> None:
        plain, important = _declared(tinycss2.parse_blocks_contents(rule.content))
        if not plain and not important:
            return
        try:
            selectors = cssselect2.compile_selector_list(rule.prelude)
        except cssselect2.SelectorError:
            # A selector that is not known selects nothing, as in browsers.
            return
        for selector in selectors:
            if selector.pseudo_element in {None, "before", "after"}:
                self._matcher.add_selector(selector, (plain, important))


def _declared(content: Iterable[object]) -> tuple[Declared, Declared]:
    """The declarations that can hide or print words: plain ones, and those with `!important`."""
    plain: Declared = {}
    important: Declared = {}
    for one in content:
        if isinstance(one, tinycss2.ast.Declaration) and one.lower_name in _TOLD:
            (important if one.important else plain)[one.lower_name] = _value(one)
    return plain, important


def _value(declaration: tinycss2.ast.Declaration) -> str:
    if declaration.lower_name == "content":
        return "".join(token.value for token in declaration.value if token.type == "string")
    return str(tinycss2.serialize(declaration.value)).strip().lower()


def _printed(declared: Declared) -> str:
    """Words that a style sheet prints; signs alone (bullets, arrows, marks) say nothing."""
    words = declared.get("content", "")
    hidden = declared.get("display") == "none" or declared.get("visibility") == "hidden"
    return words if _WORD.search(words) and not hidden else ""


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
