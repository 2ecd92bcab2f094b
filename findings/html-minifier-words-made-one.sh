#!/bin/sh
# Guess: a minifier of pages that is asked to collapse white space, as guides to static sites ask it, leaves one space
# where a browser shows one, for all elements that stand in a line. Seen: html-minifier-terser knows a list of them, and
# <data>, <output>, <slot> and elements with a name of their own are not on it: the spaces on both sides go. "in 2021
# <data>12</data> ships" is shown as "202112ships". html-minifier-next has <output> on its list and <data> not; htmlnano
# and minify-html keep all of these. HTML counts <data> and <output> among phrasing content, and browsers show them in
# the line.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts html-minifier-terser@7.2.0 html-minifier-next@6.2.11 \
    htmlnano@3.5.1 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check minify-html==0.18.1 2>/dev/null
cat >read.mjs <<'JAVASCRIPT'
import { minify as terser } from 'html-minifier-terser'
import { minify as next } from 'html-minifier-next'
import htmlnano from 'htmlnano'
const minifiers = {
  'html-minifier-terser 7.2.0': [
    html => terser(html, { collapseWhitespace: true }),
    ['data', 'output', 'slot', 'x-note'],
  ],
  'html-minifier-next 6.2.11': [html => next(html, { collapseWhitespace: true }), ['data', 'slot', 'x-note']],
  'htmlnano 3.5.1': [async html => (await htmlnano.process(html, { minifyCss: false })).html, []],
}
for (const [name, [minify, expected]] of Object.entries(minifiers)) {
  const joined = []
  for (const tag of ['b', 'time', 'q', 'data', 'output', 'slot', 'x-note']) {
    const shown = (await minify(`<p>in 2021 <${tag}>12</${tag}> ships</p>`)).replace(/<[^>]*>/g, '').trim()
    if (shown === 'in 202112ships') joined.push(tag)
    else if (shown !== 'in 2021 12 ships') throw new Error(`${name} makes "${shown}" of <${tag}> now`)
  }
  console.log(`${name}  "in 202112ships" with: ${joined.join(', ') || 'none'}`)
  if (joined.join() !== expected.join()) throw new Error('it joins others now')
}
JAVASCRIPT
node read.mjs 2>/dev/null
venv/bin/python - <<'PYTHON'
import re
from importlib.metadata import version

import minify_html

pages = (f"<p>in 2021 <{tag}>12</{tag}> ships</p>" for tag in ("data", "output"))
shown = {re.sub("<[^>]*>", "", minify_html.minify(page)) for page in pages}
print(f"minify-html {version('minify-html')}  {shown}")
assert shown == {"in 2021 12 ships"}, "minify-html joins words now"
PYTHON
echo "a year and a count are one number, which stands nowhere in the text"
