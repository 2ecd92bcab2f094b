#!/bin/sh
# Guess: a reader of sums of money takes "$1.2 million" for a million and two hundred thousand, or says that it cannot read
# it. Seen: price-parser gives 1.2 dollars, and as much for a billion, for "Mio.", "млн" and 억: the word that says how much
# is passed over in every language; and a sum with a minus before it has none. Its answer has no room for what was left.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check price-parser==0.4.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from price_parser import Price

EXPECTED = {
    "$1,200": ("1200", "$"),
    "$1.2 million": ("1.2", "$"),
    "1.2 billion won": ("1.2", None),
    "€ 3,5 Mio.": ("3.5", "€"),
    "4,9 млн руб.": ("4.9", "руб."),
    "134억 달러": ("134", None),
    "-5 dollars": ("5", None),
}
print("price-parser", version("price-parser"))
for written, expected in EXPECTED.items():
    price = Price.fromstring(written)
    print(f"  {written:<18} {price.amount} {price.currency or ''}".rstrip())
    if (str(price.amount), price.currency) != expected:
        raise SystemExit(f"{written} is {price} now")
print("what is written in front of the scale is the sum")
PYTHON
