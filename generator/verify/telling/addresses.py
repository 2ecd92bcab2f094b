"""Addresses in our own prose: where a link leads is said to readers as well, and no rule can read what stands there."""

import re
from collections.abc import Iterable, Iterator

from generator.verify.verdict import Issue

_ADDRESS = re.compile(
    r"(?:https?://|www\.|mailto:)[^\s<>()\[\]\"']+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|ru|cn|kr|uk|de|eu|io)/[^\s<>()]+",
    re.I,
)


def addresses_held(text: str, given: Iterable[str]) -> Iterator[Issue]:
    """E010 (review): an address on another host that no source's record and no passage gives."""
    for match in _ADDRESS.finditer(text):
        address = match[0].rstrip(".,;:!?*_")
        if not any(address in words for words in given):
            message = f"the address '{address}' is that of no source"
            hint = "Cite a source that holds what stands there, or accept the finding by name with your reason."
            yield Issue("E010", "review", message, hint)
