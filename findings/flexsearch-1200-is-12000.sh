#!/bin/sh
# Guess: a search for a number finds this number, or one that begins with it. Seen: FlexSearch cuts numbers in threes from
# the left and takes a letter that stands twice for one: 12000 is "120" and "0" as 1200 is, so each finds the other; 1,200
# is "1" and "20", which is found by 200 and not by 1200.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts flexsearch@0.8.212 >/dev/null 2>&1
cat >read.cjs <<'JAVASCRIPT'
const { readFileSync } = require('node:fs')
const { Encoder, Index } = require('flexsearch')
const { version } = JSON.parse(readFileSync('node_modules/flexsearch/package.json'))
const texts = ['1,200 crates', '1200 boxes', '12000 barrels', '200 nets', '12 boats']
const index = new Index()
texts.forEach((text, number) => index.add(number, text))
const expected = {
  1200: ['1200 boxes', '12000 barrels'],
  12000: ['1200 boxes', '12000 barrels'],
  '1,200': ['1,200 crates'],
  200: ['200 nets', '1,200 crates'],
}
console.log(`flexsearch ${version}: what is found of ${texts.join(', ')}`)
for (const [query, texts_of] of Object.entries(expected)) {
  const found = index.search(query).map(number => texts[number])
  console.log(`  ${query.padEnd(6)} as ${JSON.stringify(new Encoder().encode(query)).padEnd(12)} ${JSON.stringify(found)}`)
  if (JSON.stringify([...found].sort()) !== JSON.stringify([...texts_of].sort())) throw new Error(`${query} finds others now`)
}
console.log('ten times as much is the same number, and the same number with a comma is another')
JAVASCRIPT
node read.cjs
