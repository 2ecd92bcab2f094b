#!/bin/sh
# Guess: without a language to stem by, an index of words finds a word as it is written, in whatever letters. Seen: lunr and
# Orama find no name in Cyrillic or in Hangul, for what is no Latin letter is taken off a word, or parts it; lunr does not
# find "café" either, but "caf": in the text a word loses an accented letter at its ends, in the question it does not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts lunr@2.3.9 @orama/orama@3.1.18 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import lunr from 'lunr'
import { create, insert, search } from '@orama/orama'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const texts = ['Паром и причал', '부두의 배', 'a quay with a café', 'a quay in Århus']
const index = lunr(function () {
  this.ref('at')
  this.field('text')
  texts.forEach((text, at) => this.add({ at, text }))
})
const orama = create({ schema: { text: 'string' } })
texts.forEach(text => insert(orama, { text }))
const expected = { Паром: [0, 0], 배: [0, 0], café: [0, 1], caf: [1, 1], Århus: [0, 1], quay: [2, 2] }
console.log(`lunr ${version('lunr')}, Orama ${version('@orama/orama')}: texts found of ${texts.join(', ')}`)
for (const [query, counts] of Object.entries(expected)) {
  const found = [index.search(query).length, (await search(orama, { term: query })).count]
  console.log(`  ${query.padEnd(6)} ${found.join('  ')}`)
  if (String(found) !== String(counts)) throw new Error(`${query} finds ${found} now`)
}
console.log('a name in letters that are not Latin is not there')
JAVASCRIPT
node read.mjs
