"""A page saved as MHTML (RFC 2557) by a browser: its first part, frames in their places, address and day of saving."""

import email
import email.message
import email.policy
import email.utils
from dataclasses import dataclass
from datetime import date

from lxml import etree

from generator.capture.html import parsed
from generator.capture.reading import CannotReadError


@dataclass(frozen=True, slots=True)
class Saved:
    """A page and what the program that saved it says of the saving."""

    root: etree._Element
    sheets: tuple[str, ...]
    url: str | None
    day: date | None


def read_mhtml(data: bytes) -> Saved:
    """Raises CannotReadError where the archive holds no page, or a page that is not UTF-8."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    parts = {part.get("Content-ID", "").strip("<>"): part for part in message.walk() if not part.is_multipart()}
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise CannotReadError("there is no page in this file. Save the page again, as HTML")
    root = parsed(_text(page))
    for frame in list(root.iter("iframe")):
        inner = parts.get((frame.get("src") or "").removeprefix("cid:"))
        around = frame.getparent()
        if inner is not None and around is not None and inner.get_content_type() == "text/html":
            body = parsed(_text(inner)).find("body")
            if body is not None:
                body.tag, body.tail = "div", frame.tail
                around.replace(frame, body)
    day = email.utils.parsedate_tz(message.get("Date", ""))
    sheets = tuple(_text(part) for part in parts.values() if part.get_content_type() == "text/css")
    return Saved(root, sheets, message.get("Snapshot-Content-Location"), None if day is None else date(*day[:3]))


def _text(part: email.message.Message) -> str:
    # Browsers write UTF-8 and do not say so; the email package would take each letter beyond ASCII for an error.
    payload = part.get_payload(decode=True)
    try:
        return payload.decode("utf-8") if isinstance(payload, bytes) else ""
    except UnicodeDecodeError as error:
        raise CannotReadError(f"the page is not UTF-8 (byte {error.start}). Save it again, as HTML") from None
