#!/bin/sh
# Guess: an archive (MHTML) that the browser saved shows, opened again, the words that the page showed. Seen: Chromium puts a
# page's own styles before those that it links to, so that the other one holds; it loses the `media` of a style, so that a
# sheet for paper hides words on the screen; and it loses styles of a shadow tree and those that a script has adopted, so
# that what these hid is seen. "They are not over" and "They are over" change places in five of six pages.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'
const browser = await puppeteer.launch({
  args: puppeteer.defaultArgs({ args: chromium.args, headless: 'shell' }),
  executablePath: await chromium.executablePath(),
  headless: 'shell',
})
const hidden = 'b { display: none }'
const shown = 'b { display: inline }'
const words = '<p>They are <b>not</b> over.</p>'
const linked = '<link rel="stylesheet" href="/other.css">'
const adopted = `<script>
  const sheet = new CSSStyleSheet()
  sheet.replaceSync("${hidden}")
  document.adoptedStyleSheets = [sheet]
</script>`
const pages = {
  'a style': [`<style>${hidden}</style>${words}`, '', false, false],
  'a style behind a link, showing': [`${linked}<style>${shown}</style>${words}`, hidden, true, false],
  'a style behind a link, hiding': [`${linked}<style>${hidden}</style>${words}`, shown, false, true],
  'a style for paper': [`<style media="print">${hidden}</style>${words}`, '', true, false],
  'a style of a shadow tree': [
    `<x-a><template shadowrootmode="open"><style>${hidden}</style>${words}</template></x-a>`, '', false, true,
  ],
  'an adopted style': [words + adopted, '', false, true],
}
const seen = page => page.evaluate(() => {
  const root = document.querySelector('x-a')?.shadowRoot ?? document
  return root.querySelector('b').getClientRects().length > 0
})
console.log(`${await browser.version()}: whether "not" is seen on the page, and in its archive`)
for (const [name, [markup, other, before, after]] of Object.entries(pages)) {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => {
    const isSheet = request.url().endsWith('.css')
    request.respond({ contentType: isSheet ? 'text/css' : 'text/html', body: isSheet ? other : `<!doctype html>${markup}` })
  })
  await page.goto('http://saved.test/')
  const session = await page.createCDPSession()
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
  const file = join(process.cwd(), 'page.mhtml')
  writeFileSync(file, data)
  const archive = await browser.newPage()
  await archive.goto(`file://${file}`)
  const found = [await seen(page), await seen(archive)]
  console.log(`  ${name.padEnd(32)} ${found.join(' ')}`)
  if (String(found) !== String([before, after])) throw new Error(`${name}: ${found} now`)
}
await browser.close()
console.log('an archive says other words than the page did')
JAVASCRIPT
node read.mjs
