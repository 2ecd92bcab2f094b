"""MathML: how each element of a formula is put into a line (MathML Core, https://www.w3.org/TR/mathml-core/)."""

from lxml import etree

from generator.capture.formulas import PLAIN, Part, bracketed, scripted
from generator.capture.nodes import words_of

_SCRIPTS = {
    **dict.fromkeys((("msup", 1), ("msubsup", 2), ("mover", 1), ("munderover", 2)), "superscript"),
    **dict.fromkeys((("msub", 1), ("msubsup", 1), ("munder", 1), ("munderover", 1)), "subscript"),
}


def part(node: etree._Element) -> Part:
    """What an element needs by its place in the one around it; anything but a part of a formula needs nothing."""
    around = node.getparent()
    if node.tag in {"mfrac", "mtd"}:
        return Part(apart=True)
    if node.tag == "msqrt":
        return Part("√(", ")")
    if around is None or not isinstance(around.tag, str) or not around.tag.startswith("m"):
        return PLAIN
    at = around.index(node)
    if around.tag == "mfrac" and around.get("linethickness", "1").startswith("0"):
        return Part(apart=True)
    if around.tag == "mfrac":
        return bracketed("/" if at else "", words_of(node))
    if around.tag == "mroot":
        return Part("^(1/", ")") if at else bracketed("", words_of(node))
    script = _SCRIPTS.get((around.tag, at))
    return scripted(script, words_of(node)) if script else PLAIN
