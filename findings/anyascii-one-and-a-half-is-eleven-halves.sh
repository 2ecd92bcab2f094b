#!/bin/sh
# Guess: what writes a text in plain letters for addresses and search keeps a space where two numbers would meet: "1½" is
# "1 1/2". Seen: anyascii and text-unidecode make "11/2" of it, and of "2¼ million" more than five; text-unidecode knows no
# minus. Unidecode keeps one and a half. Per mille is a percent sign with a nought behind it in all three.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check anyascii==0.3.3 text-unidecode==1.3 Unidecode==1.4.0 2>/dev/null
cat >read.py <<'PYTHON'
from importlib.metadata import version

import anyascii
import text_unidecode
import unidecode

WAYS = {
    "anyascii": anyascii.anyascii,
    "text-unidecode": text_unidecode.unidecode,
    "Unidecode": unidecode.unidecode,
}
TEXTS = ("1½ tonnes", "2¼ million", "−5", "5 ‰")
seen = {name: [way(text) for text in TEXTS] for name, way in WAYS.items()}
for name, told in seen.items():
    print(f"{name} {version(name)}: " + "; ".join(f"{text} -> {one}" for text, one in zip(TEXTS, told)))
assert seen == {
    "anyascii": ["11/2 tonnes", "21/4 million", "-5", "5 %0"],
    "text-unidecode": ["11/2 tonnes", "21/4 million", "[?]5", "5 %0"],
    "Unidecode": ["1 1/2 tonnes", "2 1/4 million", "-5", "5 %0"],
}, "they write otherwise now"
PYTHON
venv/bin/python read.py
