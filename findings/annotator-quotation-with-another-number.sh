#!/bin/sh
# Guess: a library that ties an annotation to its passage by the quoted words finds these words or nothing. Seen:
# dom-anchor-text-quote looks for what is like them: a quotation with another number, without its "not" or with "rose" for
# "fell" gets the range of the words that it turns round, and nothing tells so; the range may end inside a word.
# Apache Annotator takes the words as they are, but has no space where a paragraph ends.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts \
    dom-anchor-text-quote@4.0.2 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 jsdom@29.1.1 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { JSDOM } from 'jsdom'
const require = createRequire(import.meta.url)
const page = [
  '<p>The harbour sold 12 crates of herring in May.</p>',
  '<p>“We will not leave the quay,” the skipper said. Prices fell by 4.5 percent.</p>',
]
const { window } = new JSDOM(`<main>${page.join('')}</main>`)
const { document, Node, NodeFilter, Range } = window
Object.assign(globalThis, { window, document, Node, NodeFilter, Range })
const { toRange } = require('dom-anchor-text-quote')
const { createTextQuoteSelectorMatcher } = await import('@apache-annotator/dom')
const root = document.querySelector('main')
const exactly = async exact => {
  for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact })(root)) return range.toString()
  return null
}
const near = exact => toRange(root, { exact })?.toString() ?? null
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const quoted = [
  ['sold 12 crates of herring', 'sold 12 crates of herring', 'sold 12 crates of herring'],
  ['sold 72 crates of herring', 'sold 12 crates of herring', null],
  ['Prices rose by 4.5 percent', 'Prices fell by 4.5 percent', null],
  ['Prices fell by 45 percent', 'Prices fell by 4.5 percen', null],
  ['We will leave the quay', 'We will not leave the ', null],
  ['nobody sold any coal at all', null, null],
]
console.log(`dom-anchor-text-quote ${version('dom-anchor-text-quote')} | Apache Annotator ${version('@apache-annotator/dom')}`)
for (const [exact, ...expected] of quoted) {
  const found = [near(exact), await exactly(exact)]
  console.log(`  ${JSON.stringify(exact).padEnd(30)} ${found.map(each => JSON.stringify(each)).join(' | ')}`)
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${exact} is found otherwise now`)
}
const over = [await exactly('in May. “We'), await exactly('in May.“We')]
console.log(`  over two paragraphs, with a space and without, Apache Annotator: ${JSON.stringify(over)}`)
if (over[0] !== null || over[1] === null) throw new Error('paragraphs are held apart now')
console.log('five words that nobody said are given the place of the ones that somebody did')
JAVASCRIPT
node read.mjs
