#!/bin/sh
# Guess: search_dates of dateparser finds "Dec. 4, 2023", the way in which American newspapers print a day, as that day.
# Seen: the dot parts it in two: "on Dec" is a day of December of the year that it is now, and "4, 2023" a day of April 2023,
# each with the day of the month that it is today. Without a year the 4th is gone. "4 December 2023" and "December 4, 2023"
# are found, and dateparser.parse reads "Dec. 4, 2023" by itself. Two times side by side are one: "in 2004, a decade ago" is
# ten years before now, and the year that was printed is gone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check dateparser==1.5.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from datetime import datetime
from importlib.metadata import version

import dateparser
from dateparser.search import search_dates

NOW = {"RELATIVE_BASE": datetime(2026, 1, 30, 9, 0)}
EXPECTED = {
    "The ceremony was on Dec. 4, 2023.": [("on Dec", "2026-12-30"), ("4, 2023", "2023-04-30")],
    "The ceremony was on Monday, Dec. 4.": [("on Monday, Dec", "2026-12-30")],
    "The ceremony was on December 4, 2023.": [("on December 4, 2023", "2023-12-04")],
    "The ceremony was on 4 December 2023.": [("on 4 December 2023", "2023-12-04")],
    "The talks were held in 2004, a decade ago.": [("in 2004, a decade ago", "2016-01-30")],
}
print(f"dateparser {version('dateparser')}, on 30 January 2026")
for text, expected in EXPECTED.items():
    found = [(words, str(day.date())) for words, day in search_dates(text, languages=["en"], settings=NOW) or ()]
    print(f"  {text:45} {found}")
    assert found == expected, f"{text!r} is read otherwise now"
alone = dateparser.parse("Dec. 4, 2023", languages=["en"], settings=NOW)
assert alone is not None and str(alone.date()) == "2023-12-04", "the day by itself is read otherwise now"
print("a printed day becomes two, and neither is it")
PYTHON
