#!/bin/sh
# Guess: rich colours what stands between its own tags, [bold], and prints other words in brackets as they stand. Seen: any
# word in brackets that begins with a small letter is taken for a style, and one that is no style is left out in silence:
# an editor's "We will [not] sign" is printed as "We will  sign", in tables as well; "[sic]" and "[they]" are gone. Brackets
# that begin with a capital, a digit or three dots stay, and so does what rich.markup.escape was given first.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check rich==15.0.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import io
from importlib.metadata import version

from rich.console import Console
from rich.markup import escape
from rich.table import Table


def printed(what):
    out = io.StringIO()
    Console(file=out, width=60).print(what)
    return out.getvalue().rstrip("\n")


EXPECTED = {
    "We will [not] sign the paper": "We will  sign the paper",
    "They sayed [sic] nothing": "They sayed  nothing",
    "[they] will come back": " will come back",
    "[The minister] will come back": "[The minister] will come back",
    "[12] ships […] left": "[12] ships […] left",
}
print(f"rich {version('rich')}")
for text, expected in EXPECTED.items():
    shown = printed(text)
    print(f"  {text!r:34} {shown!r}")
    assert shown == expected, f"{text!r} is printed otherwise now"
table = Table("words", box=None, show_header=False)
table.add_row("We will [not] sign")
assert "[not]" not in printed(table), "a table keeps the word now"
assert printed(escape("We will [not] sign")) == "We will [not] sign", "escaped words are printed otherwise now"
print("a word that an editor put into a quotation is gone, and with it the sense")
PYTHON
