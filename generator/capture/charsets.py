"""Bytes as letters: by the encoding that they are said to have, and never with one of them guessed at."""

import codecs
import re

import webencodings

from generator.capture.reading import CannotReadError

_NAMED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_FEWEST_BEYOND = 3
"""Signs beyond ASCII that come out as UTF-8 by more than chance."""
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def named_by(page: bytes) -> str:
    """The encoding that a page names, as browsers take the name (WHATWG Encoding); UTF-8 where it names none."""
    found = _NAMED.search(page[:4096])
    encoding = webencodings.lookup(found[1].decode("ascii")) if found else None
    return encoding.codec_info.name if encoding else "utf-8"


def codec_of(name: str) -> str | None:
    """The codec of an encoding's name, as browsers take it or as the language knows it; None for an unknown name."""
    if encoding := webencodings.lookup(name):
        return encoding.codec_info.name
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None


def page_letters(data: bytes) -> str:
    """The letters of a saved page: as UTF-8 where its bytes are that, else by the encoding that it names.

    Programs that save a page write it as UTF-8 and leave the name of the old encoding in it. Bytes that are letters of
    another encoding come out as UTF-8 by chance only where there are one or two.
    """
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return decoded(data, named_by(data))
    beyond = sum(1 for sign in text if sign > "\x7f")
    return decoded(data, "utf-8" if beyond >= _FEWEST_BEYOND else named_by(data))


def decoded(data: bytes, charset: str, step: str = "Open the file in an editor and save it as UTF-8") -> str:
    """The letters. Raises CannotReadError, with the next `step`, where a byte is none in that encoding."""
    charset = next((name for mark, name in _BOMS if data.startswith(mark)), charset)
    try:
        text = data.decode(charset)
    except UnicodeDecodeError as error:
        raise CannotReadError(f"byte {error.start:,} is no letter in {charset}. {step}") from None
    if "\x00" in text:
        raise CannotReadError(f"this is no text: it holds bytes that are no letters. {step}")
    return text
