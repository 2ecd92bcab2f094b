#!/bin/sh
# Guess: csvkit takes numbers and dates in usual forms for what they are, and leaves words alone. Seen: it reads dates as
# people speak, counted from the year 1: a column that says "next year" and "next month" is of dates of antiquity, titles
# like "Tomorrow" too; "3 w" is 21 days, 1,5 is 15; and of the codes of countries no is false and na (Namibia) nothing.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    csvkit==2.2.0 agate==1.14.2 parsedatetime==2.6 2>/dev/null
cat >"$folder/table.csv" <<'CSV'
"id","when","title","length","share","about"
"a","next year","Tomorrow","3 w","1,5","no"
"b","next month","May","12 m","2,75","na"
CSV
"$folder/venv/bin/csvjson" "$folder/table.csv" >"$folder/read.json"
"$folder/venv/bin/python" - "$folder/read.json" <<'PYTHON'
import json
import sys
from importlib.metadata import version

with open(sys.argv[1]) as file:
    rows = json.load(file)
seen = {name: [row[name] for row in rows] for name in rows[0]}
print(f"csvkit {version('csvkit')}, csvjson: the columns as they are read")
for name, values in seen.items():
    print(f"  {name:7} {values}")
assert seen["when"] == ["0002-01-01", "0001-02-01"], "words are no dates now"
assert seen["title"] == ["0001-01-02", "0001-05-01"], "titles are no dates now"
assert seen["length"] == ["21 days, 0:00:00", "0:12:00"], "a number with a letter is no duration now"
assert seen["share"] == [15.0, 275.0], "a comma is no separator of thousands now"
assert seen["about"] == [False, None], "codes of countries are texts now"
print("words are days of the year 1, one and a half fifteen, a country false and another nothing; -I leaves all as it is")
PYTHON
