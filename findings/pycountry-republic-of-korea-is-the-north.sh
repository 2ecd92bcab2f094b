#!/bin/sh
# Guess: a search for a country by its whole name finds that country, first at least. Seen: pycountry keeps the name turned
# round ("Korea, Republic of") and looks for what is asked anywhere in others: "Republic of Korea", as the South calls
# itself in English, is found in the official name of the North and there alone. "the United States" is the Virgin Islands.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pycountry==26.2.16 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import pycountry

EXPECTED = {
    "Republic of Korea": ["KP"],
    "Korea, Republic of": ["KR"],
    "South Korea": ["KR"],
    "the United States": ["VI"],
    "United States": ["US"],
}
print(f"pycountry {version('pycountry')}: what a search by name finds first")
for name, expected in EXPECTED.items():
    found = pycountry.countries.search_fuzzy(name)
    print(f"  {name:20} {', '.join(f'{one.alpha_2} ({one.name})' for one in found[:1])}")
    assert [one.alpha_2 for one in found[:1]] == expected, f"{name} is found otherwise now"
others = [one.alpha_2 for one in pycountry.countries.search_fuzzy("Republic of Korea")]
assert "KR" not in others, "the South is among them now"
print("the South's own name finds the North, and the South is not even behind it")
PYTHON
