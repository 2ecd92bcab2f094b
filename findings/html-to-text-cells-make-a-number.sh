#!/bin/sh
# Guess: a converter of pages to text puts at least a space between two cells of a table. Seen: html-to-text, as it comes,
# takes a table for one run of words: the cells 1 and 200 are 1200, a head and its row "YearShips202112", a term and its
# explanation one word. Cells are apart only where its options name the tables. Python's html2text and inscriptis keep
# them apart unasked.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts html-to-text@10.0.1 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check inscriptis==2.7.0 html2text==2025.4.15 2>/dev/null
cat >read.mjs <<'JAVASCRIPT'
import { convert } from 'html-to-text'
const pages = {
  '<table><tr><td>1</td><td>200</td></tr></table>': '1200',
  '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2021</td><td>12</td></tr></table>': 'YearShips202112',
  '<dl><dt>load</dt><dd>port</dd></dl>': 'loadport',
}
for (const [html, expected] of Object.entries(pages)) {
  const shown = convert(html)
  console.log(`  ${html}  ${shown}`)
  if (shown !== expected) throw new Error('cells are read otherwise now')
}
const asked = convert('<table><tr><td>1</td><td>200</td></tr></table>', { selectors: [{ selector: 'table', format: 'dataTable' }] })
if (!/1\s+200/.test(asked)) throw new Error('cells are joined even where tables are asked for')
JAVASCRIPT
echo "html-to-text 10.0.1"
node read.mjs
venv/bin/python - <<'PYTHON'
import re
from importlib.metadata import version

import html2text
import inscriptis

TABLE = "<table><tr><td>1</td><td>200</td></tr></table>"
for name, text in {"inscriptis": inscriptis.get_text(TABLE), "html2text": html2text.html2text(TABLE)}.items():
    print(f"{name} {version(name)}  {text.split()}")
    assert not re.search(r"1200", text), f"{name} joins the cells now"
print("two cells are one number, and it is larger than both")
PYTHON
