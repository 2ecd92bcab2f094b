"""A page saved as MHTML (RFC 2557) by a browser: its first part, frames in their places, address and day of saving."""

import email
import email.message
import email.policy
import email.utils
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from lxml import etree

from generator.capture.html import parsed
from generator.capture.html.frames import follow
from generator.capture.reading import CannotReadError, Text

_OWN = "cid:css-"
"""How Chromium calls a sheet that stands in the page itself."""
_NAMED = 5
_UNTOLD = "The archive does not tell which of the page’s styles holds, and so whether"
_LOST = "Parts of the page have styles of their own, which the archive has lost with what they hide"
_LOOK = "Look at the page itself, or save it with SingleFile"
Parts = dict[str, email.message.Message]
"""The parts of an archive by their addresses."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A page and what the program that saved it says of the saving."""

    root: etree._Element
    url: str | None
    day: date | None


def read_mhtml(data: bytes, *, own_last: bool = False) -> Saved:
    """A browser puts a page's own styles before those that it links to; `own_last` has them behind.

    Raises CannotReadError where the archive holds no page, or a page that is not UTF-8."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts: Parts = {}
    for part in message.walk():
        if not part.is_multipart():
            parts[part.get("Content-Location", "").strip()] = parts[f"cid:{part.get('Content-ID', '').strip('<>')}"] = (
                part
            )
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise CannotReadError("there is no page in this file. Save the page again, as HTML")
    root = _page(_text(page), parts, own_last)
    follow(root, lambda markup: _page(markup, parts, own_last), lambda address: _held(parts, address, "text/html"))
    day = email.utils.parsedate_tz(message.get("Date", ""))
    return Saved(root, message.get("Snapshot-Content-Location"), None if day is None else date(*day[:3]))


def _held(parts: Parts, address: str, kind: str) -> str | None:
    """The text of a part of the archive by its address, if it is of that kind."""
    part = parts.get(address.strip())
    return _text(part) if part is not None and part.get_content_type() == kind else None


def without_order(text: Text, other: Text, saved: Saved) -> Text:
    """The text with a note on what an archive does not tell: the order of the styles (`other` is read with the other
    one), and those of parts that have their own."""
    one, two = Counter(text.text.split()), Counter(other.text.split())
    notes = list(text.notes)
    if unsure := [*(one - two), *(two - one)]:
        named = ", ".join(f"“{word}”" for word in unsure[:_NAMED]) + (" …" if unsure[_NAMED:] else "")
        notes.append(
            f"The archive does not tell which of the page’s styles holds, and so whether {named} is seen. {_LOOK}"
        )
    if any("shadowmode" in tree.attrib and tree.find(".//style") is None for tree in saved.root.iter("template")):
        notes.append(
            f"Parts of the page have styles of their own, which the archive has lost with what they hide. {_LOOK}"
        )
    return replace(text, notes=tuple(notes))


def _page(markup: str, parts: Parts, own_last: bool) -> etree._Element:
    """A page of the archive, with the sheets that it links to."""
    root = parsed(markup)
    for link in list(root.iter("link")):
        address = link.get("href") or ""
        sheet = _held(parts, address, "text/css")
        if sheet is not None:
            link.set("href", "data:text/css," + quote(sheet))
        if own_last and address.startswith(_OWN):
            root.append(link)
    return root


def _text(part: email.message.Message) -> str:
    # Browsers write UTF-8 and do not say so; the email package would take each letter beyond ASCII for an error.
    payload = part.get_payload(decode=True)
    try:
        return payload.decode("utf-8") if isinstance(payload, bytes) else ""
    except UnicodeDecodeError as error:
        raise CannotReadError(f"the page is not UTF-8 (byte {error.start}). Save it again, as HTML") from None
