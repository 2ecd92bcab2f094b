"""A value that is proposed for a source's record, and where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for a field of the record, where it stands, and whether that place can be trusted.

    `name`: family name and the rest, where the place tells them apart (a body has no rest). `beside`: what the document
    says instead, and where.
    """

    value: str
    where: str
    sure: bool
    name: tuple[str, str] | None = None
    beside: str = ""


Record = Mapping[str, tuple[Proposal, ...]]
"""By field (title, author, issued, container, language, url; type, publisher, accessed of references): what is
proposed, authors in their order."""
