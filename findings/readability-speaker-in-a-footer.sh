#!/bin/sh
# Guess: a reader's view of a page keeps who said a quotation: the footer in a blockquote is its attribution, as manuals of
# HTML have shown it for years, and so is the caption of a figure. Seen: Readability (Firefox) and Defuddle take that footer
# for the page's and show the words without a speaker; trafilatura does so as well, and leaves out a figure with its words.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean==0.4.6 2>/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 defuddle@0.19.4 jsdom@29.1.1 \
    >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM } from 'jsdom'
const around = '<p>The ferry came back from the yard in spring, and the boats lay in the bay until summer, with nets and crews.</p>'
const words = '<p>The talks are over.</p>'
const ways = {
  'a footer': `<blockquote>${words}<footer>Kari Lund</footer></blockquote>`,
  'a caption': `<figure><blockquote>${words}</blockquote><figcaption>Kari Lund</figcaption></figure>`,
  'a paragraph': `<blockquote>${words}</blockquote><p>Kari Lund</p>`,
}
const python = 'import sys, trafilatura; print(trafilatura.extract(sys.stdin.read()) or "")'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const kept = text => `${text.includes('are over') ? 'words' : '-'} ${text.includes('Kari Lund') ? 'speaker' : '-'}`
console.log(`Readability ${version('@mozilla/readability')}, Defuddle ${version('defuddle')}, trafilatura 2.3.1: what they keep`)
const seen = {}
for (const [name, quotation] of Object.entries(ways)) {
  const page = `<html><head><title>Talks</title></head><body><article>${around.repeat(3)}${quotation}${around}</article></body></html>`
  const document = () => new JSDOM(page).window.document
  const texts = [
    new Readability(document()).parse().textContent,
    (await Defuddle(document(), 'https://fjord.example/', {})).content,
    execFileSync('venv/bin/python', ['-c', python], { input: page, encoding: 'utf8' }),
  ]
  seen[name] = texts.map(kept)
  console.log(`  with ${name.padEnd(12)} ${seen[name].map(one => one.padEnd(14)).join('')}`)
}
const same = (one, ...other) => JSON.stringify(one) === JSON.stringify(other)
if (!same(seen['a footer'], 'words -', 'words -', 'words -')) throw new Error('a footer is something else now')
if (!same(seen['a caption'], 'words speaker', 'words speaker', '- -')) throw new Error('a caption is something else now')
if (seen['a paragraph'].some(one => one !== 'words speaker')) throw new Error('a paragraph behind the words is lost now')
console.log('who speaks is lost with a footer; the paragraph behind the words keeps it in all three')
JAVASCRIPT
node read.mjs
