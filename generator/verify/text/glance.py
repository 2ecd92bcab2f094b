"""A glance before a close look: whether, and where, a text can hold at all what a costly pattern looks for."""

from collections.abc import Iterable, Iterator


def places(text: str, part: str) -> Iterator[int]:
    """Where a part stands in a text, those that overlap among them."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def any_in(text: str, parts: Iterable[str]) -> bool:
    """Whether any of the parts stands in a text."""
    return any(part in text for part in parts)
