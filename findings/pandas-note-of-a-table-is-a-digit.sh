#!/bin/sh
# Guess: a table read from a page keeps a raised figure apart from its number, or leaves the cell as text; and where a column
# has 4,9 and 5,1, it stays text or becomes 4.9. Seen: 1,200 with a note's 1 is the number 12001, 4,9 is 49, and 10 with a
# raised 6 is 106: columns of whole numbers, with nothing that says so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pandas==3.1.1 lxml==6.1.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version
from io import StringIO

import pandas

TABLE = """<table><tr><th>Quay</th><th>Tonnes</th><th>Per cent</th><th>Litres</th></tr>
<tr><td>north</td><td>1,200<sup>1</sup></td><td>4,9</td><td>10<sup>6</sup></td></tr>
<tr><td>south</td><td>1,350<sup>2</sup></td><td>5,1</td><td>10<sup>7</sup></td></tr></table>"""
(read,) = pandas.read_html(StringIO(TABLE))
print(f"pandas {version('pandas')}: 1,200 with note 1, 4,9 and 10 with a raised 6 are read as")
numbers = [int(number) for number in read.iloc[0].tolist()[1:]]
print(f"  {numbers}, columns of {sorted({str(kind) for kind in read.dtypes[1:]})}")
assert numbers == [12001, 49, 106], "other numbers now"
print("a note is a digit, and a decimal comma nothing")
PYTHON
