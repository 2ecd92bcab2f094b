#!/bin/sh
# Guess: a rule in `@starting-style` says where a transition begins; without one a page looks as if the rule were not there.
# Seen: with `display: none` in it Chromium never shows the word, though the element's computed display is `inline`, and the
# other way round for `visibility: hidden`, which is without effect. What is asked of the style is not what is on the screen.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'
const browser = await puppeteer.launch({
  args: puppeteer.defaultArgs({ args: chromium.args, headless: 'shell' }),
  executablePath: await chromium.executablePath(),
  headless: 'shell',
})
console.log(`${await browser.version()}: the sentence with a rule in @starting-style`)
const rules = { 'display: none': false, 'visibility: hidden': true, 'opacity: 0': true }
for (const [rule, shown] of Object.entries(rules)) {
  const page = await browser.newPage()
  await page.setContent(
    `<!doctype html><style>@starting-style { b { ${rule} } }</style><p>The talks were <b>not</b> over.</p>`
  )
  await new Promise(done => setTimeout(done, 500))
  const [seen, display] = await page.evaluate(
    'new Array(document.body.innerText.trim(), getComputedStyle(document.querySelector("b")).display)'
  )
  console.log(`  ${rule.padEnd(18)} ${seen.padEnd(25)} computed display: ${display}`)
  if (seen.includes('not') !== shown || display !== 'inline') throw new Error(`${rule} gives "${seen}" now`)
}
await browser.close()
console.log('a word is on no screen, and its style says that it is')
JAVASCRIPT
node read.mjs
