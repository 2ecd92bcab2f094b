"""Formulas of Word (ECMA-376, Office Math Markup): how each element of one is put into a line."""

from lxml import etree

from generator.capture.formulas import PLAIN, Part, bracketed, scripted
from generator.capture.nodes import words_of

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SCRIPTS = {"sup": "superscript", "sub": "subscript"}
_LIMITS = {"limUpp": "superscript", "limLow": "subscript"}
_APART = {"f", "mr", "eqArr"}


def part(node: etree._Element) -> Part:
    """What an element needs by its name and its place in the one around it."""
    tag, around = _name(node), node.getparent()
    within = "" if around is None else _name(around)
    if tag in _APART or (tag == "e" and within in _APART):
        return Part(apart=True)
    if tag == "d":
        return Part(_sign(node, "begChr", "("), _sign(node, "endChr", ")"))
    if within == "f" and tag in {"num", "den"} and around is not None:
        if _given(around, "fPr", "type") == "noBar":
            return Part(apart=True)
        return bracketed("/" if tag == "den" else "", words_of(node))
    if tag in _SCRIPTS or (tag == "lim" and within in _LIMITS):
        return scripted(_SCRIPTS.get(tag) or _LIMITS[within], words_of(node)) if words_of(node) else PLAIN
    if within == "rad":
        return scripted("superscript", words_of(node)) if tag == "deg" and words_of(node) else _root(tag)
    if within == "d" and tag == "e" and around is not None and node is not around.find(f"{M}e"):
        return Part(_sign(around, "sepChr", "|"))
    return PLAIN


def _root(tag: str) -> Part:
    return Part("√(", ")") if tag == "e" else PLAIN


def _name(node: etree._Element) -> str:
    return node.tag.removeprefix(M) if isinstance(node.tag, str) and node.tag.startswith(M) else ""


def _sign(delimiters: etree._Element, which: str, otherwise: str) -> str:
    given = _given(delimiters, "dPr", which)
    return otherwise if given is None else given


def _given(node: etree._Element, properties: str, which: str) -> str | None:
    found = node.find(f"{M}{properties}/{M}{which}")
    return None if found is None else found.get(f"{M}val", "")
