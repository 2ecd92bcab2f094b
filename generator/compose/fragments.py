"""Text fragments: the address of words on the page that a source is published on.

https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=[prefix-,]start[,end]`. Chromium finds whole words only, as
they are printed, and each part inside one block; it folds no dash into another and splits no word of Hangul.
"""

import re
from urllib.parse import quote

from generator.unseen import without_controls
from generator.verified import CaptureText

_LONGEST, _ENDS, _BEFORE = 10, 4, 3
"""Words given whole; of longer stretches the first and last; and of those before, where they are needed."""

_SPLIT_BEFORE, _SPLIT_AFTER = re.compile(r"\w\Z"), re.compile(r"\w")


def fragment(capture: CaptureText, start: int, end: int) -> str:
    """The fragment of a passage, or of what of it stands in the block where it begins; empty if no whole word does.

    A word that the passage cuts is left out. Words that the text has several times are told apart by those before them.
    """
    block = capture.paragraph_at(start)
    if block is None:
        return ""
    text, last = capture.text, min(end, block.end)
    words = text[start:last].split()
    if words and _SPLIT_BEFORE.search(text[block.start : start]) and _SPLIT_AFTER.match(words[0]):
        words = words[1:]
    if words and _SPLIT_AFTER.match(text[last : block.end]) and _SPLIT_BEFORE.search(words[-1]):
        words = words[:-1]
    if not words:
        return ""
    parts = [words] if len(words) <= _LONGEST else [words[:_ENDS], words[-_ENDS:]]
    before = text[block.start : start].split()[-_BEFORE:]
    repeated = " ".join(text.split()).count(" ".join(parts[0])) > 1
    prefix = f"{_encoded(before)}-," if repeated and before else ""
    return f":~:text={prefix}{','.join(map(_encoded, parts))}"


def on_the_page(address: str, capture: CaptureText, start: int, end: int) -> str:
    """A web address that leads to a passage; the address alone where there is no fragment."""
    found = fragment(capture, start, end)
    return f"{address}{'' if '#' in address or not found else '#'}{found}"


def _encoded(words: list[str]) -> str:
    """A dash sets parts apart, so that it is encoded as well."""
    return quote(without_controls(" ".join(words)), safe="").replace("-", "%2D")
