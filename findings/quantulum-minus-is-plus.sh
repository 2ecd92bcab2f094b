#!/bin/sh
# Guess: a reader of quantities keeps the sign that is written out, and takes a rank ("the 12th partner") for none. Seen:
# quantulum3 reads "minus 12 percent" as 12 percent and "minus 5 degrees" as 5, though it knows the word: "minus five" with
# no unit is -5, and "-5 degrees" is as well. The 12th partner is twelve tonne-hours ("t h"), the 8th and the 6th nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check quantulum3==0.10.0 2>/dev/null
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
from importlib.metadata import version

from quantulum3 import parser

EXPECTED = {
    "Growth was minus 12 percent.": [(12.0, "percentage")],
    "It was minus 5 degrees.": [(5.0, "degree angle")],
    "It was -5 degrees.": [(-5.0, "degree angle")],
    "It was minus five.": [(-5.0, "dimensionless")],
    "It is the 12th partner.": [(12.0, "tonne hour")],
    "It is the 8th partner.": [],
}
print(f"quantulum3 {version('quantulum3')}")
for text, expected in EXPECTED.items():
    found = [(quantity.value, quantity.unit.name) for quantity in parser.parse(text)]
    print(f"  {text:30} {found}")
    assert found == expected, f"{text!r} is read otherwise now"
print("a fall becomes a rise, and a rank a weight for some time")
PYTHON
