#!/bin/sh
# Guess: attr_list, which guides to Material switch on, takes what stands in braces for attributes where it looks like them:
# behind a colon, or with #, a dot or =. Seen: a bare word or number is one too, and is not shown: a heading loses its year
# in braces, an emphasised word its {sic}, a cell of a table its second number, a paragraph its last line. Nothing tells
# so. In the middle of a line the braces stay.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check markdown==3.11.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import re
from importlib.metadata import version

from markdown import markdown

print(f"Markdown {version('markdown')} with attr_list")
for text, shown in (
    ("# The treaty of the pier {1994}", "The treaty of the pier"),
    ("The *cease fire*{sic} held.", "The cease fire held."),
    ("| crates |\n| --- |\n| 5 {7} |", "crates 5"),
    ("The boats left the pier.\n{Lind}", "The boats left the pier."),
    ("The boats {12} left the pier.", "The boats {12} left the pier."),
):
    page = markdown(text, extensions=["attr_list", "tables"])
    words = " ".join(re.sub("<[^>]+>", " ", page).split()).replace(" .", ".")
    print(f"  {text!r}: {words!r}")
    assert words == shown, "shown otherwise now"
print("a year, a correction and a number of a text are gone from its page")
PYTHON
