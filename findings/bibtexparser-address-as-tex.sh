#!/bin/sh
# Guess: bibtexparser's LatexDecodingMiddleware reads TeX where TeX is meant. Seen: it reads every field so: `%` ends an
# address as a comment, `~` in a date ("about") becomes a space; and before SeparateCoAuthors it takes away the braces
# that keep "{Ministry of Fish and Ships}" one author.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check bibtexparser==2.1.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors

text = r"@misc{k, url = {https://a.example/x%20y}, date = {2021~}, author = {{Ministry of Fish and Ships}}}"
library = bibtexparser.parse_string(text, append_middleware=[LatexDecodingMiddleware(), SeparateCoAuthors()])
read = {field.key: field.value for field in library.entries[0].fields}
print(f"bibtexparser {version('bibtexparser')}: {text}")
for key, value in read.items():
    print(f"  {key:7} {value!r}")
assert read["url"] == "https://a.example/x", "an address is whole now"
assert read["date"] == "2021\xa0", "a date keeps its mark now"
assert read["author"] == ["Ministry of Fish", "Ships"], "a body is one author now"
print("half an address, a date without its doubt, two authors of one")
PYTHON
