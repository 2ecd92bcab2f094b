#!/bin/sh
# Guess: a slug of a title in Hangul or Han letters is the title itself or its sound, so that two titles have two addresses.
# Seen: @sindresorhus/slugify, which Eleventy's filter `slugify` is, knows no letter of either: every such title is the empty
# text. Eleventy writes a page "/towns/{title}/" to the address of the section, and stops where there are two. slugify by
# another author says the same; transliteration has a sound for each.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts @sindresorhus/slugify@3.0.1 slugify@1.6.9 transliteration@2.6.1 \
    @11ty/eleventy@3.1.8 >/dev/null 2>&1
cat >read.mjs <<'JAVASCRIPT'
import slug from '@sindresorhus/slugify'
import other from 'slugify'
import { slugify as sound } from 'transliteration'
for (const title of ['서울', '부산', '東京']) {
  console.log(`  ${title}  ${JSON.stringify([slug(title), other(title), sound(title)])}`)
  if (slug(title) !== '' || other(title) !== '') throw new Error(`${title} has a slug now`)
  if (sound(title) === '') throw new Error(`${title} has no sound any more`)
}
if (slug('Москва') !== 'moskva') throw new Error('Cyrillic is read otherwise now')
JAVASCRIPT
echo "@sindresorhus/slugify 3.0.1, slugify 1.6.9, transliteration 2.6.1"
node read.mjs
mkdir one two
page() { printf -- '---\ntitle: %s\npermalink: "towns/{{ title | slugify }}/index.html"\n---\n%s\n' "$1" "$1"; }
page 서울 >one/a.md
page 서울 >two/a.md
page 부산 >two/b.md
npx eleventy --quiet --input=one --output=out >/dev/null 2>&1
test -f out/towns/index.html || { echo "the page has an address of its own now"; exit 1; }
echo "Eleventy 3.1.8: one such page is written to towns/index.html"
if npx eleventy --quiet --input=two --output=out-2 >said 2>&1; then echo "two such pages have addresses now"; exit 1; fi
grep -qi "duplicate" said || { echo "two such pages stop it for another reason now"; exit 1; }
echo "two stop it as one address that is taken twice"
