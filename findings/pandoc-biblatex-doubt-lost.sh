#!/bin/sh
# Guess: who reads the circa of a biblatex date (2023-12~) reads the other two signs of doubt of ISO 8601-2 too. Seen: pandoc
# takes "2023?" (uncertain) for 2023, and "2023-12%" (uncertain and about) for December 2023, so that the one with more doubt
# has none. A decade and an interval with an open end are no date at all ("n.d."), and one with an unknown start begins in
# year 0.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import json

import pypandoc

EXPECTED = {
    "2023-12~": {"circa": True, "date-parts": [[2023, 12]]},
    "2023?": {"date-parts": [[2023]]},
    "2023-12%": {"date-parts": [[2023, 12]]},
    "199X": None,
    "2023-09/..": None,
    "/2023-09": {"date-parts": [[0], [2023, 9]]},
}
print(f"pandoc {pypandoc.get_pandoc_version()}: a biblatex date as CSL-JSON")
for date, expected in EXPECTED.items():
    entry = f"@article{{ferry, title = {{Ferries}}, journaltitle = {{The Fjord Post}}, date = {{{date}}}}}"
    issued = json.loads(pypandoc.convert_text(entry, "csljson", format="biblatex"))[0].get("issued")
    print(f"  {date:11} {issued}")
    assert issued == expected, f"{date} is read otherwise now"
print("a date in doubt is a plain one, twice in doubt as well; doubt of one kind alone is kept")
PYTHON
