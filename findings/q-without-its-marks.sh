#!/bin/sh
# Guess: what turns a page into text writes the quotation marks of `<q>`, which every browser draws. Seen: html2text,
# markdownify and inscriptis do. Turndown, html-text, trafilatura and Readability (Firefox's view keeps the element, its
# textContent has no mark) give the words bare, so that what the mayor said is told as a fact; trafilatura also ends the
# paragraph behind it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 @mozilla/readability@0.6.0 jsdom@29.1.1 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check trafilatura==2.3.1 html-text==0.7.1 \
    lxml-html-clean==0.4.6 inscriptis==2.7.6 html2text==2025.4.15 markdownify==1.2.3 2>/dev/null
cat >page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Boats</title></head><body><article><h1>Boats</h1>
<p>At the pier the mayor said that <q>nobody owns the harbour</q> and that the boats would stay until the spring.</p>
<p>The crews sat in the sun with bread and coffee, and the nets lay on the stones of the quay to dry before the night.</p>
</article></body></html>
HTML
cat >read.py <<'PYTHON'
from importlib.metadata import version

import html2text
import html_text
import inscriptis
import markdownify
import trafilatura

page = open("page.html", encoding="utf-8").read()
READERS = (
    ("html2text", html2text.html2text, True),
    ("markdownify", markdownify.markdownify, True),
    ("inscriptis", inscriptis.get_text, True),
    ("html-text", html_text.extract_text, False),
    ("trafilatura", trafilatura.extract, False),
)
for name, read, marked in READERS:
    text = read(page)
    at = text.index("nobody owns")
    shown = text[at - 1 : at + len("nobody owns the harbour") + 5]
    print(f"{name} {version(name)}: {shown!r}")
    assert (shown[0] in '"“') == marked, "it treats the marks otherwise now"
    if name == "trafilatura":
        assert shown.endswith("harbour\nand "), "the sentence stays whole now"
PYTHON
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import TurndownService from 'turndown'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const page = readFileSync('page.html', 'utf8')
const readers = [
  ['turndown', new TurndownService().turndown(page)],
  ['@mozilla/readability', new Readability(new JSDOM(page).window.document).parse().textContent],
]
for (const [name, text] of readers) {
  const shown = text.match(/that (.?)nobody owns the harbour(.?)/)
  console.log(`${name} ${version(name)}: ${JSON.stringify(shown[0])}`)
  if (shown[1] !== '' || shown[2] !== ' ') throw new Error(`${name} writes marks now`)
}
console.log('who takes text from these and looks for quotations finds none, and a claim without a speaker')
JAVASCRIPT
venv/bin/python read.py
node read.mjs
