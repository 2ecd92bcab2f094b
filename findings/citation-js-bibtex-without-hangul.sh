#!/bin/sh
# Guess: BibTeX in Unicode keeps a title as it is given, or in commands of TeX; what it cannot write is told. Seen:
# citation-js lets go what has no command, so that a title in Hangul or Cyrillic is empty and 2021‑2023 with its own hyphen one
# number, and makes of signs what NFKC makes of them: 10⁶ is 106, and 5 m² is 5 m2. Its RIS of the same record is right.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts citation-js@0.7.22 >/dev/null 2>&1
cat >write.js <<'JAVASCRIPT'
const Cite = require('citation-js')
const titles = {
  '10⁶ boats on 5 m²': '106 boats on 5 m2',
  '2021‑2023': '20212023',
  '배가 돌아왔다': '',
  'Лодки вернулись': '',
  '≤ 5 boats': ' 5 boats',
}
console.log(`citation-js ${require('citation-js/package.json').version}: a title as it is given, and in BibTeX`)
for (const [title, expected] of Object.entries(titles)) {
  const cite = new Cite([{ id: 'x', type: 'book', title, author: [{ family: 'Lund' }], issued: { 'date-parts': [[2023]] } }])
  const written = cite.format('bibtex').match(/title = \{(.*)\},/)[1]
  console.log(`  ${title.padEnd(18)} ${JSON.stringify(written)}`)
  if (written.trim() !== expected.trim()) throw new Error(`${title} is ${written} now`)
  if (!cite.format('ris').includes(`TI  - ${title}`)) throw new Error('its RIS is not right now')
}
console.log('a million is a hundred and six, two years are one number, and titles of two scripts are gone without a word')
JAVASCRIPT
node write.js
