#!/bin/sh
# Guess: Babel writes and reads a negative number with the sign that its own data have for the language. Seen: it knows
# U+2212 as the minus of Swedish, Norwegian, Finnish, Lithuanian and Slovene, writes a hyphen all the same, and refuses to
# read its sign in any language: a number as it is printed there is no number to it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check babel==2.19.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from babel.numbers import NumberFormatError, format_decimal, get_minus_sign_symbol, parse_decimal


def read(text, locale):
    try:
        return str(parse_decimal(text, locale=locale))
    except NumberFormatError:
        return "refused"


print(f"babel {version('babel')}: the sign it knows, what it writes, and what it makes of the number with its sign")
for locale in ("en", "sv", "nb", "fi", "lt", "sl"):
    sign, written = get_minus_sign_symbol(locale), format_decimal(-1.5, locale=locale)
    again = read(written.replace("-", sign), locale)
    print(f"  {locale}: {sign!a:9} {written!a:7} {again}")
    if locale == "en":
        assert (sign, again) == ("-", "-1.5"), "a hyphen is not read"
    else:
        assert sign == "\u2212", "the sign that it knows is another one now"
        assert written.startswith("-"), "it writes its own sign now"
        assert again == "refused", "it reads its own sign now"
print("what is printed as minus in five languages has to be read by code of one's own")
PYTHON
