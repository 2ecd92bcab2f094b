"""The day on which a page says that it was issued, in its values, its markup and its address."""

import re
from collections.abc import Set

from lxml import etree

from generator.capture.days import day_in, on_calendar
from generator.capture.nodes import words_of
from generator.capture.proposal import Proposal

_DATES = frozenset("date datum fecha published pubdate publishdate created".split())
_OTHER_DATES = frozenset("modified updated update comment comments commentmetadata event events related teaser".split())
"""Words in the names of classes: of what tells a day, and of what tells another than that of issue."""
_SHORT = 8
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])(?=/|$)")
_WRITTEN = re.compile(
    r"(\d{4})(?:(\d\d)(\d\d)?|[-/.] ?(\d{1,2})(?:[-/.] ?(\d{1,2}))?)?(?:\D|$)"  # 2021-07-15, 20210715, 2021. 7. 15.
)


def fuller(before: Proposal, now: Proposal) -> bool:
    """Whether a date tells the day, or month, of one that is there already."""
    return now.sure and now.value.startswith(f"{before.value}-")


def _aside(node: etree._Element) -> bool:
    """Whether a part of a page stands beside its text."""
    return any(one.tag in {"aside", "nav", "footer"} for one in node.iterancestors())


def day_told(node: etree._Element, classes: Set[str]) -> str:
    """The day that an element tells, by its name or the words of its classes, where it tells little else."""
    if not (node.tag == "time" or classes & _DATES) or classes & _OTHER_DATES or _aside(node):
        return ""
    told = words_of(node)
    return (day_in(told) if len(told.split()) <= _SHORT else "") or day_of(node.get("datetime"))


def day_in_address(url: str) -> str:
    """The day that an address has as its folders (`/2021/05/03/`)."""
    found = _IN_ADDRESS.search(url)
    return on_calendar(found[1], int(found[2]), int(found[3])) or "" if found else ""


def day_of(value: object) -> str:
    """A date as EDTF: the day as it stands, never moved to another zone, nor to the next day that there is."""
    text = value.strip() if isinstance(value, str) else ""
    if found := _WRITTEN.match(text):
        year, *parts = filter(None, found.groups())
        return on_calendar(year, *map(int, parts)) or ""
    return day_in(text) or ""
