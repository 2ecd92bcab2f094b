#!/bin/sh
# Guess: to sniff a file of CSV finds its delimiter, and quotation marks within a cell are read as RFC 4180 has them. Seen:
# where the part that is looked at has no doubled mark, Python's csv.Sniffer concludes that marks are never doubled, and the
# first quotation further down falls apart at its commas. sqlite-utils believes it: half a sentence, and "she said" speaks.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check sqlite-utils==4.2.1 2>/dev/null
{
    echo '"id","text","speaker"'
    i=0
    while [ "$i" -lt 100 ]; do
        i=$((i + 1))
        echo "\"q-$i\",\"The ferry sails on Monday, the mayor said.\",\"kari-lund\""
    done
    echo '"last","The ""green"" plan, she said, is not dead.","jon-arnason"'
} >"$folder/table.csv"
for way in --csv "--csv --sniff"; do
    rm -f "$folder/base.db"
    "$folder/venv/bin/sqlite-utils" insert "$folder/base.db" said "$folder/table.csv" $way --silent
    "$folder/venv/bin/sqlite-utils" "$folder/base.db" "select text, speaker from said where id = 'last'" >"$folder/$way.json"
done
"$folder/venv/bin/python" - "$folder" <<'PYTHON'
import json
import platform
import sys
from importlib.metadata import version
from pathlib import Path

print(f"sqlite-utils {version('sqlite-utils')}, Python {platform.python_version()}: the last of 101 rows, read as")
seen = {}
for way in ("--csv", "--csv --sniff"):
    seen[way] = json.loads(Path(sys.argv[1], f"{way}.json").read_text())[0]
    print(f"  {way:13} {seen[way]}")
assert seen["--csv"] == {"text": 'The "green" plan, she said, is not dead.', "speaker": "jon-arnason"}, "not read plainly"
assert seen["--csv --sniff"] == {"text": 'The "green"" plan', "speaker": " she said"}, "it is read otherwise now"
print("the quotation ends at its first comma, somebody else speaks, and nothing is said of the rest")
PYTHON
