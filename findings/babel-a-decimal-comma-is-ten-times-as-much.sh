#!/bin/sh
# Guess: Babel reads "12,5" by the rules of English as no number, for a comma groups three digits there, and "1.5" by those of
# German likewise. Seen: the signs that group are taken out wherever they stand, so that 12,5 is 125 and 1.5 is 15, without a
# word; it refuses them only if asked to be strict.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check babel==2.19.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from babel.numbers import NumberFormatError, parse_decimal


def strictly(text, locale):
    try:
        return str(parse_decimal(text, locale=locale, strict=True))
    except NumberFormatError:
        return "refused"


print(f"babel {version('babel')}: what is printed, read by which rules, and read strictly")
for text, locale, seen in (("12,5", "en", "125"), ("1.5", "de", "15"), ("3,75", "ko", "375"), ("1,2,3", "en", "123")):
    read = str(parse_decimal(text, locale=locale))
    print(f"  {text:6} {locale}: {read:5} {strictly(text, locale)}")
    assert read == seen, "it is read otherwise now"
    assert strictly(text, locale) == "refused", "strict reading lets it pass now"
assert str(parse_decimal("1,234.5", locale="en")) == "1234.5"
print("a number printed in one language and read by the rules of another is ten or a hundred times as much")
PYTHON
