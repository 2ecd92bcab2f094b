#!/bin/sh
# Guess: what reads a date that the calendar has not (30 February, a month 13, as a form without a check lets through) refuses
# it or gives the words as they stand. Seen: feed readers move it on to a day that there is, and say nothing: feedparser and
# rss-parser make it 2 March, feedparser makes month 13 January of the next year; so does yaml in the schema of YAML 1.1. In
# the form of e-mail (30 Feb 2023) feedparser gives no date, and PyYAML refuses what yaml moves.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0 yaml@2.9.1 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check feedparser==6.0.14 pyyaml==6.0.3 2>/dev/null
cat >read.py <<'PYTHON'
import sys
from importlib.metadata import version

import feedparser
import yaml

FEED = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier</title>'
    "<entry><title>Boats</title><published>{}</published></entry></feed>"
)


def day(text):
    found = feedparser.parse(FEED.format(text)).entries[0].get("published_parsed")
    return found and "{:04}-{:02}-{:02}".format(*found[:3])


def plain(text):
    try:
        return str(yaml.safe_load(text))
    except ValueError as error:
        return f"refused: {error}"


print(f"feedparser {version('feedparser')}")
for text, expected in (
    ("2023-02-28", "2023-02-28"),
    ("2023-02-30", "2023-03-02"),
    ("2023-02-30T10:00:00Z", "2023-03-02"),
    ("2021-13-05", "2022-01-05"),
    ("Thu, 30 Feb 2023 10:00:00 GMT", None),
):
    print(f"  {text}: {day(text)}")
    assert day(text) == expected, "read otherwise now"
print(f"PyYAML {version('pyyaml')}: 2023-02-30: {plain('2023-02-30')}")
assert plain("2023-02-30").startswith("refused"), "PyYAML takes it now"
PYTHON
cat >read.mjs <<'JAVASCRIPT'
import { readFileSync } from 'node:fs'
import Parser from 'rss-parser'
import YAML from 'yaml'
const version = name => JSON.parse(readFileSync(`node_modules/${name}/package.json`)).version
const entry = '<entry><title>Boats</title><published>2023-02-30T10:00:00Z</published></entry>'
const feed = await new Parser().parseString(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier</title>${entry}</feed>`)
const [old, now] = ['1.1', '1.2'].map(schema => YAML.parse('day: 2023-02-30', { version: schema }).day)
console.log(`rss-parser ${version('rss-parser')}: 2023-02-30T10:00:00Z: ${feed.items[0].isoDate}`)
console.log(`yaml ${version('yaml')}: 2023-02-30: in YAML 1.1 ${old.toISOString()}, in 1.2 ${JSON.stringify(now)}`)
if (feed.items[0].isoDate !== '2023-03-02T10:00:00.000Z') throw new Error('rss-parser reads it otherwise now')
if (old.toISOString() !== '2023-03-02T00:00:00.000Z' || now !== '2023-02-30') throw new Error('yaml reads it otherwise now')
console.log('two days later is a day on which nobody published anything')
JAVASCRIPT
venv/bin/python read.py
node read.mjs
