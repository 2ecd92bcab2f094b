#!/bin/sh
# Guess: the sanitizer that browsers now have of their own (Element.setHTML) takes a tag away that it does not know, and
# leaves its words, as DOMPurify and other sanitizers do; only scripts go with what is in them. Seen: the words go too.
# Of old tags that browsers still show (<font>, <center>, <big>, <tt>, <strike>), of <button>, <label>, <output>,
# <details> and of any element with a name of its own nothing stays: "We will <font>not</font> sign" is "We will  sign".
# What was `hidden` or styled away is shown, since these attributes go and the words stay.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 \
    dompurify@3.5.0 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'
const browser = await puppeteer.launch({
  args: puppeteer.defaultArgs({ args: chromium.args, headless: 'shell' }),
  executablePath: await chromium.executablePath(),
  headless: 'shell',
})
const page = await browser.newPage()
await page.setContent('<!doctype html><p id="p"></p>')
await page.evaluate(readFileSync('node_modules/dompurify/dist/purify.min.js', 'utf8'))
console.log(`${await browser.version()}, DOMPurify ${await page.evaluate('DOMPurify.version')}`)
const lost = ['font', 'center', 'big', 'tt', 'strike', 'button', 'label', 'output', 'details', 'x-note']
const kept = ['b', 'del', 's', 'q', 'mark', 'data', 'time']
for (const tag of [...lost, ...kept]) {
  const html = `We will <${tag}>not</${tag}> sign`
  const [own, others] = await page.evaluate(html => {
    const p = document.getElementById('p')
    p.setHTML(html)
    const shown = p.textContent
    p.innerHTML = DOMPurify.sanitize(html)
    return [shown, p.textContent]
  }, html)
  console.log(`  <${tag}>`.padEnd(12), own)
  if (own.includes('not') !== kept.includes(tag)) throw new Error(`<${tag}> is treated otherwise now`)
  if (!others.includes('not')) throw new Error(`DOMPurify takes the words of <${tag}> too now`)
}
for (const attribute of ['hidden', 'style="display: none"']) {
  const shown = await page.evaluate(html => {
    const p = document.getElementById('p')
    p.setHTML(html)
    return p.innerText
  }, `We will <span ${attribute}>not</span> sign`)
  console.log(`  ${attribute}: ${shown}`)
  if (shown !== 'We will not sign') throw new Error(`${attribute} is kept now`)
}
await browser.close()
console.log('a word that readers saw is gone, and one that they did not see is there')
JAVASCRIPT
node read.mjs
