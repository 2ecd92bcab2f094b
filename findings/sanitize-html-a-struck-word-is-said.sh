#!/bin/sh
# Guess: what cleans or flattens a page keeps <del> as it keeps <s>, or leaves its words out, for an author has withdrawn
# them. Seen: sanitize-html, as it comes, takes <del>, <ins> and <strike> away and leaves their words standing, while <s>
# stays: "We will <del>not</del> sign" is "We will not sign". html-to-text makes the same of it, of <s> as well. DOMPurify
# keeps all four.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts sanitize-html@2.17.5 html-to-text@10.0.1 dompurify@3.2.6 \
    jsdom@26.1.0 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import createDOMPurify from 'dompurify'
import { convert } from 'html-to-text'
import { JSDOM } from 'jsdom'
import sanitize from 'sanitize-html'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const purify = createDOMPurify(new JSDOM('').window)
const readers = {
  'sanitize-html': [sanitize, ['s']],
  'html-to-text': [convert, []],
  dompurify: [html => purify.sanitize(html), ['del', 's', 'strike']],
}
for (const [name, [read, kept]] of Object.entries(readers)) {
  console.log(`${name} ${version(name)}`)
  for (const tag of ['del', 's', 'strike']) {
    const html = `We will <${tag}>not</${tag}> sign`
    const shown = read(html)
    console.log(`  ${html.padEnd(36)} ${shown}`)
    const expected = kept.includes(tag) ? html : 'We will not sign'
    if (shown !== expected) throw new Error(`${name} makes something else of ${tag} now`)
  }
}
console.log('a word that was withdrawn is said, and nothing tells that it was struck out')
JAVASCRIPT
node read.mjs
