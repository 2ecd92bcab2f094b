#!/bin/sh
# Guess: a title in BibTeX whose words are in small letters already is read as it stands; braces are needed around
# names only. Seen: pandoc also puts a capital on the first word after a colon, so that only braces around the whole
# title keep it as it is printed. An approximate date in EDTF (2019~) is read as it is meant.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import json

import pypandoc

entries = """
@article{plain, title={Fish and friendship: why boats rarely meet}, date={2019~}}
@article{names, title={Fish and {Oslo}: why {Oslo} boats rarely meet}, date={2019}}
@article{whole, title={{Fish and friendship: why boats rarely meet}}, date={2019}}
"""
read = {entry["id"]: entry for entry in json.loads(pypandoc.convert_text(entries, "csljson", format="biblatex"))}
print(f"pandoc {pypandoc.get_pandoc_version()}: titles and the approximate date as they are read")
for name, entry in read.items():
    print(f"  {name:6} {entry['title']!r} {entry['issued']}")
assert read["plain"]["title"] == "Fish and friendship: Why boats rarely meet", "no capital after the colon now"
assert read["whole"]["title"] == "Fish and friendship: why boats rarely meet", "braces around all do not protect now"
assert read["plain"]["issued"].get("circa"), "the approximate date is read otherwise now"
print("a capital appears after the colon; braces around the whole title keep it away")
PYTHON
