"""Words of a Word document in the colour of the paper, which nobody sees (ECMA-376, part 1, 17.3.2.6 and 17.3.5)."""

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PLAIN = frozenset({"", "auto", "none", "FFFFFF"})
_PAPER = frozenset({"background1", "light1"})
"""The colour of a theme that the paper has."""
_FILLED = frozenset({"tbl", "txbxContent"})
"""What may have a colour of its own, given in many places: white words in it are taken as seen."""


def is_white(properties: etree._Element, around: bool) -> bool:
    """Whether a run's words are white, by its own properties or, where these do not say, as around it."""
    if (color := properties.find(_W + "color")) is None:
        return around
    if theme := color.get(_W + "themeColor"):
        return theme in _PAPER and color.get(_W + "themeShade") is None
    return color.get(_W + "val", "").upper() == "FFFFFF"


def is_filled(properties: etree._Element | None) -> bool:
    """Whether something has a colour behind its words."""
    if properties is None:
        return False
    shade, marked = properties.find(_W + "shd"), properties.find(_W + "highlight")
    fill = "" if shade is None else shade.get(_W + "themeFill") or shade.get(_W + "fill", "")
    pattern = "" if shade is None else shade.get(_W + "val", "")
    return (
        fill not in _PLAIN
        or pattern not in {"", "clear", "nil"}
        or (marked is not None and marked.get(_W + "val") not in {"none", "white"})
    )


def of_style(style: etree._Element, around: bool) -> bool:
    """Whether paragraphs of a style have a colour behind their words, as what they are based on may have."""
    return around or is_filled(style.find(_W + "pPr"))


def on_paper(paragraph: etree._Element) -> bool:
    """Whether a paragraph of no colour of its own stands right on the paper, and this is white."""
    if is_filled(paragraph.find(_W + "pPr")):
        return False
    if any(etree.QName(one).localname in _FILLED for one in paragraph.iterancestors()):
        return False
    painted = paragraph.getroottree().getroot().find(_W + "background")
    return painted is None or painted.get(_W + "color", "").upper() in _PLAIN
