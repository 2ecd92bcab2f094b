#!/bin/sh
# Guess: a column of figures with a decimal comma is text for who does not know that comma, or numbers. Seen:
# frictionless takes 4,9 and 12,5, as CSV from most of Europe has a share in per cent, for places on the globe, four
# east and nine north: `describe` writes the type geopoint into the package, and who reads the table by it gets pairs. A
# column that holds one larger figure, 12,95, is text. And a column of codes, 007, is integers without a sign that
# anything was cut.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check frictionless==5.21.0 2>/dev/null
cd "$folder"
printf 'year;share;code\n2021;4,9;007\n2022;12,5;010\n' >shares.csv
printf 'year;share\n2021;4,9\n2022;12,95\n' >larger.csv
venv/bin/python -W ignore - <<'PYTHON'
from importlib.metadata import version

from frictionless import Resource

print(f"frictionless {version('frictionless')}")


def told(name):
    table = Resource(name)
    rows = [list(row.values()) for row in table.read_rows()]
    return [(field.name, field.type) for field in table.schema.fields], rows


fields, rows = told("shares.csv")
print(f"  {fields}\n  {rows}")
assert fields == [("year", "integer"), ("share", "geopoint"), ("code", "integer")], "it is described otherwise now"
assert [[float(part) for part in row[1]] for row in rows] == [[4, 9], [12, 5]], "a share is read otherwise now"
fields, rows = told("larger.csv")
print(f"  {fields}\n  {rows}")
assert fields[1] == ("share", "string"), "a column with a larger figure is described otherwise now"
print("a share of trade is a place in Africa")
PYTHON
