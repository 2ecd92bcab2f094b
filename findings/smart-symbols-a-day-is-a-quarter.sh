#!/bin/sh
# Guess: extensions for typographic symbols leave numbers as they are, but for a fraction that stands where one can. Seen:
# pymdownx.smartsymbols makes a fraction of any two numbers that can be one: a day (1/4) is a quarter, in 1/4/2021 too,
# which is a quarter of 2021 then; and it makes the third clause of a law, (c), a sign of copyright, as markdown-it does
# with its typographer. Days like 5/4 stay, so that of two days in one sentence one is a day and one a fraction.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts markdown-it@14.1.0 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check markdown==3.11.3 pymdown-extensions==13.1.2 2>/dev/null
venv/bin/python - <<'PYTHON'
import html
from importlib.metadata import version

from markdown import markdown

print(f"pymdownx.smartsymbols {version('pymdown-extensions')}")
for text, shown in (
    ("shut from 1/4 to 5/4", "shut from ¼ to 5/4"),
    ("shut on 1/4/2021", "shut on ¼/2021"),
    ("under (a), (b) and (c)", "under (a), (b) and ©"),
):
    page = html.unescape(markdown(text, extensions=["pymdownx.smartsymbols"]))
    print(f"  {text}: {page}")
    assert page == f"<p>{shown}</p>", "shown otherwise now"
PYTHON
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
const version = JSON.parse(readFileSync('node_modules/markdown-it/package.json')).version
const shown = new MarkdownIt({ typographer: true }).renderInline('shut on 1/4 under (a), (b) and (c)')
console.log(`markdown-it ${version}: ${shown}`)
if (shown !== 'shut on 1/4 under (a), (b) and ©') throw new Error('shown otherwise now')
console.log('a date or a clause that was quoted letter for letter is another on the page')
JAVASCRIPT
node read.mjs
