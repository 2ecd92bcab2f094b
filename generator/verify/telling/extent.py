"""How much, or how often, a text says where its evidence says nothing of the kind: "only", "all", "most", "few"."""

import re

from generator.verify.telling.across.found import any_of
from generator.verify.telling.extent_words import HELD, IDIOMS, SAID
from generator.verify.text.normalise import fold

_COUNTED = re.compile(r"\b(?:all|every|only) (?:of )?(?:the |these |those |its |their )?(?:some |about )?\d")
_NO_ONLY = re.compile(r"(?<=[\d천백십])만|(?<=[가-힣]지)만")
"""Ten thousand and "but" are spelt as "only" is: "210만 헥타르", "늘었지만"."""


def says_more(text: str, words: str, languages: tuple[str, str]) -> str:
    """A word of the text that takes in more, or less, of a thing than any word of its evidence; or "".

    `languages` (BCP 47) of the text and of `words`, which are all that the text may rest on.
    """
    ours, theirs = (language.partition("-")[0].lower() for language in languages)
    if not any(ours in said for said in SAID.values()):
        return ""
    told = _NO_ONLY.sub("0", fold(text).lower())
    told = _COUNTED.sub(" ", any_of(IDIOMS.get(ours, "")).sub(" ", told))
    found = (
        (held, any_of(said.get(ours, "")).search(told)) for held, said in zip(HELD.values(), SAID.values(), strict=True)
    )
    said = [(held[theirs], match[0]) for held, match in found if match and theirs in held]
    evidence = fold(words).lower() if said else ""
    return next((word for held, word in said if not any_of(held).search(evidence)), "")
