#!/bin/sh
# Guess: a library that counts the countries which a text speaks of takes a capital's name for the capital. Seen: geotext
# has one country for each name of a city, and for many it is the one of a smaller namesake: "Seoul and Moscow" speaks of
# the Republic of Korea and of the United States; so do Rome, Vienna, Geneva and Paris. Berlin, London, Oslo and Tokyo are
# where one thinks they are.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check geotext==0.4.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from geotext import GeoText

print(f"geotext {version('geotext')}")
for text, expected in {
    "The envoys of Seoul and Moscow met.": {"KR": 1, "US": 1},
    "The envoys of Oslo and Tokyo met.": {"NO": 1, "JP": 1},
}.items():
    found = dict(GeoText(text).country_mentions)
    print(f"  {text:40} {found}")
    assert found == expected, f"other countries are found now in {text!r}"
elsewhere = [city for city in ("Moscow", "Rome", "Vienna", "Geneva", "Paris") if "US" in GeoText(city).country_mentions]
print(f"  in the United States: {', '.join(elsewhere)}")
assert elsewhere == ["Moscow", "Rome", "Vienna", "Geneva", "Paris"], "these cities have other countries now"
print("a count of countries by the names of their capitals is one of their namesakes")
PYTHON
