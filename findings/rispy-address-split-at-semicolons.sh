#!/bin/sh
# Guess: a line of RIS holds one value, and an address is read as it stands; for several there are several lines. Seen: rispy
# cuts UR, and no other tag that may come several times, at each semicolon, which an address may have: half of it leads
# elsewhere or nowhere. Written again, one address is three, so that other readers do not find it either.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check rispy==0.10.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import rispy

address = "https://fjord.example/news;issue=12;page=3?from=harbour"
text = f"TY  - NEWS\nTI  - Ferry; talks stall\nUR  - {address}\nN1  - one; two\nL1  - {address}\nER  - \n"
record = rispy.loads(text)[0]
print(f"rispy {version('rispy')}: of {address}")
for key, value in record.items():
    print(f"  {key:18} {value!r}")
assert record["urls"] == ["https://fjord.example/news", "issue=12", "page=3?from=harbour"], "an address is whole now"
assert record["title"] == "Ferry; talks stall", "a title is cut as well now"
assert record["notes"] == ["one; two"], "a note is cut as well now"
assert rispy.dumps([record]).count("UR  - ") == 3, "it is written as one address now"
print("the first address is half of what was given, and the others are none")
PYTHON
