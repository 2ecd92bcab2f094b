#!/bin/sh
# Guess: a range as Korean and Japanese texts print it, 5~10, comes out of Markdown as it stands, for what is struck out in
# GFM has two tildes on each side. Seen: its readers take one as well, inside a word too. Of a sentence with two ranges the
# words between them are struck out and both tildes are gone, so that 5 to 10 ships and 12 to 15 people are 5 and 15. One
# range alone stays. markdown-it, which wants two tildes, leaves both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts marked@18.2.1 markdown-it@14.1.0 \
    unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 remark-rehype@11.1.2 rehype-stringify@10.0.1 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check cmarkgfm==2025.10.22 2>/dev/null
cat >read.mjs <<'JAVASCRIPT'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)
const cmark = 'import sys, cmarkgfm; sys.stdout.write(cmarkgfm.github_flavored_markdown_to_html(sys.argv[1]))'
const plain = new MarkdownIt()
const readers = [
  [`marked ${version('marked')}`, text => marked.parse(text), true],
  [`remark-gfm ${version('remark-gfm')}`, text => String(remark.processSync(text)), true],
  ['cmark-gfm (cmarkgfm 2025.10.22)', text => execFileSync('venv/bin/python', ['-c', cmark, text], { encoding: 'utf8' }), true],
  [`markdown-it ${version('markdown-it')}`, text => plain.render(text), false],
]
const one = '배 5~10척이 떠났다.'
const two = '배 5~10척이 오고 12~15명이 떠났다.'
for (const [name, read, strikes] of readers) {
  const shown = [one, two].map(text => read(text).trim())
  console.log(`${name}: ${shown.join(' | ')}`)
  if (shown[0] !== `<p>${one}</p>`) throw new Error('one range alone is read otherwise now')
  const expected = strikes ? '<p>배 5<del>10척이 오고 12</del>15명이 떠났다.</p>' : `<p>${two}</p>`
  if (shown[1] !== expected) throw new Error(`${name} reads two ranges otherwise now`)
}
console.log('a sentence of two ranges is shown with half of it withdrawn, and its text has neither')
JAVASCRIPT
node read.mjs
