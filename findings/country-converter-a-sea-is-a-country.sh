#!/bin/sh
# Guess: a converter of country names that knows them by patterns finds none in the name of a sea, of a region or of a colony.
# Seen: whatever holds the name of a country is that country: the South China Sea is China, the Sea of Japan Japan, the
# Persian Gulf Iran, Inner Mongolia Mongolia, British India India. It guards against a few (Northern Ireland, New Jersey).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check country_converter==1.3.2 "pandas==2.3.3" 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import logging
from importlib.metadata import version

from country_converter import CountryConverter

logging.disable(logging.CRITICAL)
read = CountryConverter().convert
print(f"country_converter {version('country_converter')}: a name, and the country that it is taken for")
for name, taken in (
    ("South China Sea", "China"),
    ("Sea of Japan", "Japan"),
    ("Persian Gulf", "Iran"),
    ("Inner Mongolia", "Mongolia"),
    ("British India", "India"),
    ("Northern Ireland", "not found"),
    ("Indian Ocean", "not found"),
):
    found = read(name, to="name_short")
    print(f"  {name}: {found}")
    assert found == taken, "it is taken otherwise now"
print("names found in a text have to be told apart from longer ones before they are counted for a country")
PYTHON
