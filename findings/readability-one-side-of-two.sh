#!/bin/sh
# Guess: of two columns that are marked up alike a reader's view shows both, or none. Seen: Readability, which Firefox uses,
# weighs each div by itself: one with fewer than ten commas in which links are more than a fifth of the letters is cut out.
# Of a comparison the side with the short quotation and the long name of its source is gone, heading and all.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@29.1.1 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
const { version } = JSON.parse(readFileSync('node_modules/@mozilla/readability/package.json'))
const around = '<p>The ferry came back from the yard in spring, and the boats lay in the bay until summer, with nets and crews.</p>'
const first = 'The talks go well, said the mayor of the town, and the ferry sails twice a day in summer, and in winter once.'
const second = 'The talks are over, said the mayor.'
const side = (tag, year, words, source) =>
  `<${tag}><h3>${year}</h3><p>“${words}”</p><p><a href="source.html">${source}</a></p></${tag}>`
const read = tag => {
  const sides = side(tag, 2021, first, 'Strand, ¶ 4') + side(tag, 2023, second, 'The Fjord Post, paragraph 12')
  const page = `<h1>Ferry</h1>${around}<h2>The talks</h2><${tag}>${sides}</${tag}>${around.repeat(4)}`
  const dom = new JSDOM(`<html><head><title>Ferry</title></head><body><article>${page}</article></body></html>`)
  const text = new Readability(dom.window.document).parse().textContent
  const shown = { 2021: text.includes(first), 2023: text.includes(second) || text.includes('2023') }
  console.log(`  in ${tag.padEnd(8)} ${JSON.stringify(shown)}`)
  return shown
}
console.log(`Readability ${version}: which side of a comparison is shown`)
const div = read('div')
const section = read('section')
if (!div[2021] || div[2023]) throw new Error('the second side is shown now, or the first is not')
if (!section[2021] || !section[2023]) throw new Error('a side in a section is cut out as well now')
console.log('the second period is gone without a gap; in a section, which is not weighed, both stand')
JAVASCRIPT
node read.mjs
