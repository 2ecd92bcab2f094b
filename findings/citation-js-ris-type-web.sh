#!/bin/sh
# Guess: RIS has two types for a page of the web, WEB and ELEC, and a reader that knows both reads the same fields of
# either. Seen: of a WEB record with a year or a language citation-js keeps the type and the id alone: title
# and authors are gone without a word. With none of these the same record is read whole. ELEC is read whole always.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts citation-js@0.7.22 >/dev/null 2>&1
cat >read.js <<'JAVASCRIPT'
const Cite = require('citation-js')
const record = (type, ...more) =>
  [`TY  - ${type}`, 'AU  - Strand, Lena', 'TI  - Nets full again', ...more, 'ID  - strand', 'ER  - ', ''].join('\r\n')
const read = (...given) => {
  const [{ _graph, ...fields }] = new Cite(record(...given)).data
  console.log(`  ${given.join(', ').padEnd(34)} ${JSON.stringify(fields)}`)
  return 'title' in fields && 'author' in fields
}
console.log(`citation-js ${require('citation-js/package.json').version}: what is read of a record`)
const bare = read('WEB')
const elec = read('ELEC', 'PY  - 2025')
const web = ['PY  - 2025', 'LA  - en'].map(line => read('WEB', line))
if (!bare || !elec) throw new Error('a bare WEB record, or an ELEC one, is not read whole now')
if (web.some(Boolean)) throw new Error('a WEB record with a year or a language is read whole now')
console.log('WEB loses title and author as soon as there is a year or a language; ELEC keeps them')
JAVASCRIPT
node read.js
