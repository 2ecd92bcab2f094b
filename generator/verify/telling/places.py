"""The cities of a country, as English calls both: a text that names Bogota may be told of Colombia.

The cities are those that time zones are called by, most capitals among them (IANA's names, by way of CLDR).
"""

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale
from babel.core import get_global

from generator.verify.telling.names.peoples import peoples


@lru_cache(maxsize=1)
def cities() -> frozenset[str]:
    """All of them."""
    return frozenset(city for found in _by_country().values() for city in found)


def cities_of(name: str) -> tuple[str, ...]:
    """The cities of a country, by any of its names, or of its people, in lower case; none for any other name."""
    forms = peoples().get(name, (name,))
    return tuple(dict.fromkeys(city for form in forms for city in _by_country().get(form.lower(), ())))


@lru_cache(maxsize=1)
def _by_country() -> Mapping[str, tuple[str, ...]]:
    zones: Mapping[str, str] = get_global("zone_territories")
    names = Locale("en").territories
    found: dict[str, tuple[str, ...]] = {}
    for zone, code in zones.items():
        _, inside, city = zone.rpartition("/")
        country = str(names.get(code, code)).lower()
        if inside:
            found[country] = (*found.get(country, ()), city.replace("_", " "))
    return found
