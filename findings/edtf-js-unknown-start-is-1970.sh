#!/bin/sh
# Guess: an interval whose start is unknown (EDTF "/2023-09") starts nowhere, or as early as its end lets it. Seen: edtf.js
# gives it no start (null), and reckons with that as with 0, where clocks of computers start: it covers 1971 and not 1969.
# Open at its start ("../2023-09") it is without a bound, as one would think.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts edtf@4.11.1 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import edtf from 'edtf'
const { version } = JSON.parse(readFileSync('node_modules/edtf/package.json'))
const day = instant => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : String(instant))
const read = text => {
  const date = edtf(text)
  const covers = ['1969', '1971', '2021'].filter(year => date.covers(edtf(year)))
  return `${day(date.min)} to ${day(date.max)}, covers ${covers.join(' ') || 'none'}`
}
const expected = {
  '/2023-09': 'null to 2023-09-30, covers 1971 2021',
  '../2023-09': '-Infinity to 2023-09-30, covers 1969 1971 2021',
}
console.log(`edtf.js ${version}: from when to when, and which of 1969, 1971 and 2021 it covers`)
for (const [text, told] of Object.entries(expected)) {
  console.log(`  ${text.padEnd(11)} ${read(text)}`)
  if (read(text) !== told) throw new Error(`${text} is told otherwise now`)
}
console.log('what began nobody knows when began on 1 January 1970')
JAVASCRIPT
node read.mjs
