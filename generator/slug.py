"""Names as parts of an address."""

import re
import unicodedata


def slug(name: str) -> str:
    """A name in small letters, digits and hyphens: 'Côte d’Ivoire' is 'cote-d-ivoire'.

    A name without any Latin letter or digit keeps its own letters: 'Россия' is 'россия'.
    """
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c)).lower()
    latin = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return latin or re.sub(r"[\W_]+", "-", unicodedata.normalize("NFC", name).lower()).strip("-")
