#!/bin/sh
# Guess: CSV has no types, so there a reader guesses; a workbook and JSON say of each value whether it is a text, and pandas
# leaves such a text alone. Seen: it guesses there as well. Of cells that are texts, and of strings of JSON, "007" becomes 7
# and "1e5" a hundred thousand; of the cells "None" and "n/a" become gaps. openpyxl and json give what is written.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pandas==3.1.1 openpyxl==3.1.5 2>/dev/null
"$folder/venv/bin/python" - "$folder/table.xlsx" <<'PYTHON'
import io
import json
import sys
from importlib.metadata import version

import openpyxl
import pandas

columns = {"place": ["007", "012"], "mark": ["1e5", "2e5"], "word": ["None", "n/a"]}
book = openpyxl.Workbook()
book.active.append(list(columns))
for row in zip(*columns.values(), strict=True):
    book.active.append(row)
book.save(sys.argv[1])
sheet = openpyxl.load_workbook(sys.argv[1]).active
assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}, "a cell is no text"
seen = {
    "workbook": pandas.read_excel(sys.argv[1]),
    "JSON": pandas.read_json(io.StringIO(json.dumps([dict(zip(columns, row, strict=True)) for row in zip(*columns.values())]))),
}
print(f"pandas {version('pandas')}: what it makes of {columns}")
for name, frame in seen.items():
    print(f"  {name:9} {frame.to_dict('list')}")
    assert frame["place"].tolist() == [7, 12], "zeros are kept now"
    assert frame["mark"].tolist() == [100_000, 200_000], "a mark with an e is a text now"
assert seen["workbook"]["word"].isna().all(), "the words None and n/a are texts now"
assert seen["JSON"]["word"].tolist() == ["None", "n/a"], "strings of JSON become gaps now"
print("a text that is said to be one is a number or nothing, unless dtype and keep_default_na say it once more")
PYTHON
