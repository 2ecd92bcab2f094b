#!/bin/sh
# Guess: where no type is given, a loader of tables takes "paragraph 4" and "rank-5" for texts. Seen: vega-loader asks the
# engine's Date whether it can read a value, and that reads the number behind any word as a month or a year: a column of
# paragraphs, or of ids that end in a number up to 12, becomes instants of 2001, and sentences that end in a year that year.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts vega-loader@5.1.3 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import { inferType, read } from 'vega-loader'
const columns = {
  locator: [['paragraph 4', 'paragraph 12'], 'date'],
  id: [['rank-5', 'rank-6'], 'date'],
  text: [['The ferry came back in 2021', 'The nets were full in 2023'], 'date'],
  'locator, to 13': [['paragraph 4', 'paragraph 13'], 'string'],
}
const { version } = JSON.parse(readFileSync('node_modules/vega-loader/package.json'))
console.log(`vega-loader ${version}: the type of a column`)
for (const [name, [values, expected]] of Object.entries(columns)) {
  const type = inferType(values.map(value => ({ value })), 'value')
  console.log(`  ${name.padEnd(15)} ${type.padEnd(7)} ${JSON.stringify(values)}`)
  if (type !== expected) throw new Error(`${name} is ${type} now`)
}
const [row] = read('"id","locator"\n"rank-5","paragraph 4"\n', { type: 'csv', parse: 'auto' })
const day = new Date(row.locator)
console.log(`  a row of CSV that is read: ${JSON.stringify(row)}, where the locator is ${day.toDateString()}`)
if (day.getFullYear() !== 2001 || day.getMonth() !== 3) throw new Error('paragraph 4 is not April 2001 now')
console.log('a place in a text is a month of 2001, until the column has a thirteenth paragraph')
JAVASCRIPT
node read.mjs
