"""Whether a text calls someone by any of their names: as whole words, a possessive or plural ending allowed."""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.verify.normalise import fold


def named(names: Iterable[str], text: str) -> bool:
    """Whether any of the names stands in the text."""
    return bool(_pattern(tuple(names)).search(fold(text)))


@lru_cache(maxsize=4096)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    forms = "|".join(re.escape(fold(name)) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{forms})(?:'s|s|n)?(?!\w)")
