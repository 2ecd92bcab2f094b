#!/bin/sh
# Guess: a reader of RIS takes a byte order mark as nothing, or refuses the file. Seen: rispy leaves out the first record
# and says nothing, so that a library of one record is an empty one; with the line ends of old Macs it finds no record
# at all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check rispy==0.10.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import rispy

text = "TY  - NEWS\nTI  - Ferry talks stall\nER  - \nTY  - NEWS\nTI  - Ferry talks resume\nER  - \n"
told = {"as it is": text, "with a mark": "\ufeff" + text, "with \\r": text.replace("\n", "\r")}
print(f"rispy {version('rispy')}: two records")
found = {name: [record["title"] for record in rispy.loads(one)] for name, one in told.items()}
for name, titles in found.items():
    print(f"  {name:12} {titles}")
assert len(found["as it is"]) == 2, "two plain records are not read"
assert found["with a mark"] == ["Ferry talks resume"], "a mark takes no record away now"
assert found["with \\r"] == [], "line ends of old Macs are read now"
print("the first record is gone without a sign")
PYTHON
