#!/bin/sh
# Guess: of an interval whose beginning or end is unknown (`/2023-09`, `2021-09/`), a reader of EDTF gives no bound, as of
# one that is open (`../2023-09`); and the winter of 2021 (`2021-24`) is three months. Seen: edtf puts an unknown bound ten
# years away, to the day, so that a list sorted by it has a year that nobody gave; and its winter ends on 31 December.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check edtf==5.0.2 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import time
from importlib.metadata import version

from edtf import parse_edtf


def told(bound):
    return time.strftime("%Y-%m-%d", bound) if isinstance(bound, time.struct_time) else str(bound)


print(f"edtf {version('edtf')}: the first and the last day of a date")
seen = {}
for text in ("../2023-09", "/2023-09", "2021-09/..", "2021-09/", "2021-23", "2021-24"):
    date = parse_edtf(text)
    seen[text] = (told(date.lower_strict()), told(date.upper_strict()))
    print(f"  {text:12} {seen[text][0]:12} {seen[text][1]}")
assert seen["../2023-09"][0] == "-inf" and seen["2021-09/.."][1] == "inf", "an open bound is something else now"
assert seen["/2023-09"][0] == "2013-09-30", "an unknown beginning is something else now"
assert seen["2021-09/"][1] == "2031-09-01", "an unknown end is something else now"
assert seen["2021-23"] == ("2021-09-01", "2021-11-30"), "autumn is something else now"
assert seen["2021-24"] == ("2021-12-01", "2021-12-31"), "winter does not end with December now"
print("open is without a bound, unknown is ten years, and winter is a month long")
PYTHON
