#!/bin/sh
# Guess: what a page gives as its author in a tag made for that (`author`, `citation_author`) is taken as it stands, or
# parted where it names several people. Seen: a body's name is parted at "and" and at its comma, and what stands behind
# "of" or "for" is cut off: a ministry of trade, industry and energy is the authors "Ministry", "Industry" and "Energy"
# for trafilatura, "Ministry of Trade" for newspaper4k; and "Lund, Ada B.", as catalogues write a name, is two authors
# for the one and "Ada B" for the other. An author of one word, as names in Hangul are, is none for both. goose3 takes
# each as it stands.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
# One by one: together, an older pip does not see that all three ask for the same part of lxml.
for package in trafilatura==2.3.1 newspaper4k==0.9.6 goose3==3.1.22; do
    "$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check "$package" 2>/dev/null
done
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
from importlib.metadata import version

import newspaper
import trafilatura
from goose3 import Goose

TEXT = "".join(
    f"<p>On day {day} the harbour master told the council that the ferry would go on running until the spring, and "
    "that nobody in the town had asked for anything else.</p>"
    for day in range(6)
)
EXPECTED = {
    ("author", "Ministry of Trade, Industry and Energy"): ("Ministry; Industry; Energy", ["Ministry of Trade"]),
    ("author", "Center for Peace and Coastal Studies"): (
        "Center; Coastal Studies",
        ["Center for Peace", "Coastal Studies"],
    ),
    ("citation_author", "Lund, Ada B."): ("Lund; Ada B", ["Ada B"]),
    ("author", "김민수"): (None, []),
    ("author", "Ada Lund and Bo Berg"): ("Ada Lund; Bo Berg", ["Ada Lund", "Bo Berg"]),
}
print(f"trafilatura {version('trafilatura')}, newspaper4k {version('newspaper4k')}, goose3 {version('goose3')}")
for (tag, given), expected in EXPECTED.items():
    page = (
        f'<html><head><title>Ferry talks</title><meta name="{tag}" content="{given}"></head>'
        f"<body><article><h1>Ferry talks</h1>{TEXT}</article></body></html>"
    )
    article = newspaper.Article("https://example.org/a")
    article.download(input_html=page)
    article.parse()
    seen = (trafilatura.extract_metadata(page).author, article.authors)
    print(f"  {tag}: {given!r}  {seen[0]!r}  {seen[1]}")
    assert seen == expected, f"{given} is read otherwise now"
    assert Goose().extract(raw_html=page).authors == [given], "goose3 parts a name now"
print("a ministry is three authors or half of itself, and one author is two")
PYTHON
