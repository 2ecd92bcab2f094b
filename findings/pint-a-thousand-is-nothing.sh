#!/bin/sh
# Guess: a quantity that is given as text is read as a number and a unit, or refused where the number is not written as
# in programs. Seen: pint reckons with it. A gap between thousands multiplies: 1 200 kg are 200, 10 000 t are nothing,
# with the narrow gap that typesetters and Intl use too. A comma is taken out: 1,5 kg are 15. A sign that Python does
# not know is passed over: with a minus sign (U+2212) five degrees below are above, and 5–10 km are 50. Five hours and
# thirty minutes written "5 h 30 min" are 150 h·min. No error, no warning.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pint==0.25.3 2>/dev/null
"$folder/venv/bin/python" -W error - <<'PYTHON'
from importlib.metadata import version

import pint

EXPECTED = {
    "1,200 kg": (1200, "kilogram"),
    "1 200 kg": (200, "kilogram"),
    "1\u202f200 kg": (200, "kilogram"),
    "10 000 t": (0, "metric_ton"),
    "1,5 kg": (15, "kilogram"),
    "-5 m": (-5, "meter"),
    "\u22125 m": (5, "meter"),
    "5\u201310 km": (50, "kilometer"),
    "5 h 30 min": (150, "hour * minute"),
}
units = pint.UnitRegistry()
print(f"pint {version('pint')}")
for words, expected in EXPECTED.items():
    quantity = units.Quantity(words)
    print(f"  {words:12} {quantity}")
    assert (quantity.magnitude, str(quantity.units)) == expected, f"{words} is read otherwise now"
print("ten thousand tonnes are none, one and a half is fifteen, and a minus sign is none")
PYTHON
