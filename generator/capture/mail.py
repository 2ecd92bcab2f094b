"""An e-mail (RFC 5322, MIME): what its writer says; what is quoted and signed told apart, what is attached left out."""

import email
import email.header
import email.message
import email.policy
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import errors
from email.utils import getaddresses, parsedate_tz

from generator.capture.charsets import codec_of, decoded, named_by
from generator.capture.flowed import lines_of
from generator.capture.html import parsed, walk
from generator.capture.html.shadow import flatten
from generator.capture.nodes import texts
from generator.capture.proposal import Proposal, Record
from generator.capture.reading import CannotReadError, Kind, Reading, Text

_INSTEAD = "Save what the mail says as a page (.html) or as text, and add that"
_SECOND_FORM = "second form of the mail"
_LOCKED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
_BROKEN = (
    errors.StartBoundaryNotFoundDefect,
    errors.NoBoundaryInMultipartDefect,
    errors.MultipartInvariantViolationDefect,
    errors.InvalidBase64CharactersDefect,
    errors.InvalidBase64LengthDefect,
)
_HEAD: dict[str, tuple[Kind, str]] = {
    "Subject": ("heading", "title"),
    "From": ("byline", "author and date"),
    "Date": ("byline", "author and date"),
}
"""What mail programs show above the words."""
_ARCHIVED = re.compile(r"<(https?://[^<>\s]+)>")
_LINK = re.compile(r"\S*(?:://|@)\S*")
_WORD = re.compile(r"[^\W_]+")
_MOST_TOLD = 8

_Part = email.message.Message


def read_mail(data: bytes) -> tuple[Text, Record]:
    """The words of a mail, and what its head says. Raises CannotReadError where a part is damaged, encrypted, or not in
    the encoding that it names."""
    mail = email.message_from_bytes(data, policy=email.policy.compat32)
    reading, forms = Reading(), list[str]()
    head = {name: line for name in _HEAD if (line := _line(mail, name, reading))}
    for name, line in head.items():
        with reading.stretch(*_HEAD[name]):
            reading.use(line)
        reading.paragraph()
    nodes = list(head.values())
    for part, why in _leaves(mail):
        if why == _SECOND_FORM and _is_text(part):
            forms.append(_letters(part))
            reading.leave(forms[-1], why)
        elif not why and _is_text(part):
            nodes += _page(part, reading) if part.get_content_type() == "text/html" else _plain(part, reading)
            reading.paragraph()
        else:
            reading.note(f"Attached and not read: {_name(part)}. Add it by itself if it is cited")
    if any(isinstance(one, errors.CloseBoundaryNotFoundDefect) for part in mail.walk() for one in part.defects):
        reading.note("The mail breaks off before its end")
    text = reading.finish([*nodes, *forms])
    if text.account.used <= sum(len(line.split()) for line in head.values()):
        raise CannotReadError(f"the mail holds no words beside its head. {'. '.join(text.notes) or _INSTEAD}")
    differences = (_difference(form, text.text) for form in forms)
    return replace(text, notes=(*text.notes, *filter(None, differences))), _record(mail, head)


def _leaves(part: _Part, why: str = "") -> Iterator[tuple[_Part, str]]:
    """The parts that hold something, each with why it is left out. Of two forms of the same, the page is shown."""
    if part.get_content_type() in _LOCKED:
        raise CannotReadError(f"the mail is encrypted. {_INSTEAD}")
    _refuse_broken(part)
    inner = [one for one in part.get_payload() if isinstance(one, _Part)] if part.is_multipart() else []
    if part.get_content_maintype() != "multipart":
        yield part, why
    elif part.get_content_type() == "multipart/alternative":
        shown = next((one for kind in ("text/html", "text/plain") for one in inner if _holds(one, kind)), None)
        for one in inner:
            yield from _leaves(one, why or ("" if one is shown else _SECOND_FORM))
    else:
        for one in inner:
            yield from _leaves(one, why)


def _holds(part: _Part, kind: str) -> bool:
    return any(one.get_content_type() == kind and _is_text(one) for one in part.walk())


def _is_text(part: _Part) -> bool:
    """Whether a part is shown among the words of the mail."""
    named = part.get_content_disposition() == "attachment" or part.get_filename()
    return not named and part.get_content_type() in {"text/plain", "text/html"}


def _name(part: _Part) -> str:
    name = part.get_filename() or "a part without a name"
    return f"{_unfolded(name) or name} ({part.get_content_type()})"


def _refuse_broken(part: _Part) -> None:
    if broken := next((one for one in part.defects if isinstance(one, _BROKEN)), None):
        what = " ".join((broken.__doc__ or "").split()).rstrip(".")
        raise CannotReadError(f"the mail is damaged ({what}). {_INSTEAD}")


def _letters(part: _Part) -> str:
    data = part.get_payload(decode=True)
    _refuse_broken(part)
    if not isinstance(data, bytes):
        return ""
    is_page = part.get_content_type() == "text/html"
    name = part.get_content_charset() or (named_by(data) if is_page else "utf-8")
    # ASCII is what writers of mail programs mean by default, and says nothing of letters beyond it.
    codec = "utf-8" if name == "us-ascii" else codec_of(name)
    if codec is None:
        raise CannotReadError(f"the mail is written in {name}, an encoding that is not known. {_INSTEAD}")
    return decoded(data, codec, _INSTEAD).replace("\r\n", "\n").replace("\r", "\n")


def _page(part: _Part, reading: Reading) -> list[str]:
    markup = _letters(part)
    if not markup.strip():
        return []
    root = parsed(markup)
    words = texts(root)
    for body in root.iter("body"):
        # All of a mail is the mail: nothing stands around an article.
        body.set("role", "main")
    flatten(root)
    walk(root, reading)
    return words


def _plain(part: _Part, reading: Reading) -> list[str]:
    letters = _letters(part)
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    joins = str(part.get_param("delsp", "")).lower() == "yes"
    region, depth = "", 0
    for line in lines_of(letters, flowed=flowed, joins=joins):
        if (line.region, line.depth) != (region, depth):
            reading.paragraph()
        if line.region != region:
            if region:
                reading.close()
            if line.region:
                reading.open("furniture", line.region)
        region, depth = line.region, line.depth
        reading.use(line.raw, shown=line.shown)
        if not line.goes_on:
            reading.line()
    if region:
        reading.close()
    return [letters]


def _line(mail: _Part, name: str, reading: Reading) -> str:
    """A line of the head in letters; none where its bytes are not what it says."""
    raw = next((str(value) for key, value in mail.raw_items() if key.lower() == name.lower()), "")
    line = _unfolded(raw)
    if raw.strip() and not line:
        reading.note(f"The mail’s {name} is in no encoding that it names, and is left out")
    return line


def _unfolded(raw: str) -> str:
    try:
        letters = raw.encode("utf-8", "surrogateescape").decode("utf-8")
        words = " ".join(str(email.header.make_header(email.header.decode_header(letters))).split())
    except (LookupError, ValueError, errors.MessageError):
        return ""
    return "" if "\ufffd" in words else words


def _record(mail: _Part, head: dict[str, str]) -> Record:
    found: dict[str, tuple[Proposal, ...]] = {}
    if title := head.get("Subject"):
        found["title"] = (Proposal(title, "subject of the mail", True),)
    # As they stand: letters that nobody has encoded would be lost.
    sent = [value for key, value in mail.raw_items() if key.lower() == "from"][:1] if "From" in head else []
    names = [_unfolded(name) for name, _ in getaddresses(sent)]
    if authors := tuple(Proposal(name, "sender of the mail", True) for name in names if name and "@" not in name):
        found["author"] = authors
    try:
        # The day as the mail has it: another zone could make another day of it.
        day = date(*(parsedate_tz(head.get("Date", "")) or ())[:3])
    except (TypeError, ValueError):
        day = None
    if day:
        found["issued"] = (Proposal(day.isoformat(), "date of the mail", True),)
    if address := _ARCHIVED.fullmatch(str(mail.get("Archived-At", "")).strip()):
        found["url"] = (Proposal(address[1], "address in the archive (Archived-At)", True),)
    return found


def _difference(form: str, shown: str) -> str:
    """What one of the two forms of a mail says and the other does not, addresses apart."""
    other, page = (Counter(_WORD.findall(_LINK.sub(" ", text).casefold())) for text in (form, shown))
    told = [f"“{word}”" for word in other - page][:_MOST_TOLD]
    return f"The mail’s second form has words that its page has not: {', '.join(told)}" if told else ""
