#!/bin/sh
# Guess: SQLite's date functions give nothing for "2022", which has no month, as they give nothing for "2022-09", or take it
# for the beginning of that year. Seen: "2022" is the 2022nd day of the Julian period, in June of 4708 BC, whose year sorts and
# counts as any other.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check apsw==3.54.1.0 2>/dev/null
cat >read.py <<'PYTHON'
import apsw

base = apsw.Connection(":memory:")
asked = "SELECT date(:t), strftime('%Y', :t), date(julianday(:t))"
seen = {text: next(base.execute(asked, {"t": text})) for text in ("2022-09-14", "2022-09", "2022")}
print(f"SQLite {apsw.sqlite_lib_version()}")
for text, (day, year, counted) in seen.items():
    print(f"  {text}: date {day}, year {year}, by its Julian day {counted}")
assert seen == {
    "2022-09-14": ("2022-09-14", "2022", "2022-09-14"),
    "2022-09": (None, None, None),
    "2022": ("-4707-06-07", "-4707", "-4707-06-07"),
}, "it reads otherwise now"
PYTHON
venv/bin/python read.py
