"""Stamps: the hash of what a statement says, and of the passages that it rests on."""

import hashlib
import json
from collections.abc import Iterable

from generator.model import Statement

_LENGTH = 16
_NOT_SAID = {"accept", "approved"}


def says(statement: Statement) -> str:
    """The stamp of everything that the statement says, whatever the order of its keys in the file."""
    data = statement.model_dump(mode="json", exclude=_NOT_SAID, exclude_defaults=True)
    return _stamp(json.dumps(data, ensure_ascii=False, sort_keys=True))


def rests_on(passages: Iterable[str]) -> str:
    """The stamp of the words of its passages, line breaks and spaces apart."""
    return _stamp("\n".join(" ".join(passage.split()) for passage in passages))


def _stamp(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
