"""What newspapers call a country: CLDR's name, and the forms that stand in print beside it."""

import re
import unicodedata
from collections.abc import Iterator

from babel import Locale

_BRACKETED = re.compile(r"^(.+?) \((.+)\)$")
ENGLISH = {
    "ae": ("UAE", "U.A.E.", "the Emirates"),
    "ba": ("Bosnia",),
    "cd": ("Congo", "DR Congo", "DRC", "Democratic Republic of Congo", "Democratic Republic of the Congo"),
    "cg": ("Congo", "Republic of Congo", "Republic of the Congo", "Congo Republic"),
    "ci": ("Ivory Coast",),
    "cn": ("PRC", "People's Republic of China"),
    "cv": ("Cabo Verde",),
    "cz": ("Czech Republic",),
    "gb": ("UK", "U.K.", "Britain", "Great Britain"),
    "hk": ("Hong Kong",),
    "kp": ("DPRK", "Democratic People's Republic of Korea"),
    "kr": ("ROK", "Republic of Korea"),
    "mk": ("Macedonia",),
    "mo": ("Macao", "Macau"),
    "nl": ("Holland",),
    "ps": ("Palestine",),
    "ru": ("Russian Federation",),
    "sz": ("Swaziland",),
    "tl": ("East Timor",),
    "tr": ("Turkey",),
    "us": ("US", "U.S.", "USA", "U.S.A.", "United States of America"),
    "va": ("Vatican", "Holy See"),
}
"""Names beside the first one, by hand: what CLDR's English names have as `short` and `variant` (babel leaves them out),
official names, and what news agencies write."""


def country_name(code: str, language: str) -> str | None:
    """CLDR's name for an ISO 3166-1 code in a language, or None for a code that is none."""
    return Locale.parse(language, sep="-").territories.get(code.upper())


def printed_names(code: str, language: str) -> tuple[str, ...]:
    """Other forms of a country's name as papers in this language print it, none of them twice."""
    name = country_name(code, language)
    if name is None:
        return ()
    forms = [*_derived(name)]
    if Locale.parse(language, sep="-").language == "en":
        forms += ENGLISH.get(code, ())
    return tuple(form for form in dict.fromkeys(forms) if form != name)


def _derived(name: str) -> Iterator[str]:
    """The name without its bracket, what the bracket holds, with "and" for "&", "Saint" for "St.", without accents."""
    bracketed = _BRACKETED.match(name)
    for form in (name, *(bracketed.groups() if bracketed else ())):
        spelt = form.replace(" & ", " and ")
        for one in (form, spelt, spelt.replace("St. ", "Saint ")):
            yield one
            yield "".join(c for c in unicodedata.normalize("NFD", one) if not unicodedata.combining(c))
