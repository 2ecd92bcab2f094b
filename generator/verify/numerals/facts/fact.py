"""A fact beside its evidence, as the rules about its number see it."""

from dataclasses import dataclass

from generator.verify.numerals.facts.wanted import Wanted


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact beside its evidence: `words` cited and the `sentence` around them (both as they stand in `shown`), `about`
    the measure, `names` of whom."""

    shown: tuple[str, str]
    words: str
    sentence: str
    want: Wanted
    about: str
    names: frozenset[str]
    language: str | None
    as_of: int | None
