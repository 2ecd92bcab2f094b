"""What a note of ours says is printed in a source: a year that it gives stands there. English."""

import re
from collections.abc import Iterator, Sequence

from generator.verify.verdict import Issue

_PRINTS = re.compile(
    r"\bthe year (?:of it )?is (?:printed|given|stated|named)\b"
    r"|\b(?:caption|text|article|report|source|passage|page|paper|note)s? (?:itself )?"
    r"(?:gives?|prints?|states?|names?|has) (?:the|its|a) (?:full )?year\b",
    re.I,
)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


def printed_years_held(text: str, sources: Sequence[str], date: str) -> Iterator[Issue]:
    """T011 (review): a text says that a year is printed, and none of the sources has it, or any year if `date`, of
    which it speaks, is "". `date` in EDTF."""
    if not _PRINTS.search(text):
        return
    wanted = set(_YEAR.findall(date))
    printed = {year for source in sources for year in _YEAR.findall(source)}
    if not (wanted & printed if wanted else printed):
        message = f"'{text}': the source prints no such year"
        hint = "Say how the year is known, or accept the finding by name with your reason."
        yield Issue("T011", "review", message, hint)
