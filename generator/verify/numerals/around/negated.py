"""Names that say what something is not: "non-oil exports", "exportaciones no petroleras"."""

import re

_NEGATOR = re.compile(
    r"(?<![^\W_])(?:(?:non|nicht)-(?=[^\W\d_]{2})|non\s(?=[^\W\d_]+(?:s|el|elle|aire|ière|ier|if|ive)(?![^\W_]))|"
    r"no\s(?!(?:menos|antes|meses|veces|todas|todos|ellas|ellos|nos|les)(?![^\W_]))"
    r"(?=[^\W\d_]{3,}(?:[aoe]s|er[oa]|ari[oa]|iv[oa]|ional|encial)(?![^\W_])))",
    re.I,
)


def named_by_negation(text: str) -> str:
    """A text of the same length, in which such a negation is a part of its word and denies nothing."""
    if "no" not in text.lower() and "nicht-" not in text.lower():
        return text
    return _NEGATOR.sub(lambda match: "no".ljust(len(match[0]), "n"), text)
