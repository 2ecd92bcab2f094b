"""Names as parts of an address."""

import re
import unicodedata


def slug(name: str) -> str:
    """A name in small letters, digits and hyphens: 'Côte d’Ivoire' is 'cote-d-ivoire'.

    A name without any Latin letter or digit keeps its own letters: 'Россия' is 'россия', 'भारत' is 'भारत'.
    """
    own = unicodedata.normalize("NFC", name.lower())
    plain = "".join(sign if unicodedata.category(sign)[0] in "LMN" else "-" for sign in own)
    return latin(name) or re.sub("-+", "-", plain).strip("-")


def latin(name: str) -> str:
    """The same in Latin letters and digits alone; empty where a name has letters of another script."""
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    if any(c.isalpha() and not unicodedata.name(c, "").startswith("LATIN") for c in plain):
        return ""
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
