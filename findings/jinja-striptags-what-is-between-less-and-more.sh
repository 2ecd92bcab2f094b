#!/bin/sh
# Guess: Jinja's filter that strips tags from a plain text takes away what looks like a tag, "<b>" and "</b>", and leaves the
# signs of "less than" and "more than" alone where a space follows them, as a browser does. Seen: all between the two signs
# goes, so that "fell < 5 percent in May and > 9 in June" becomes "fell 9 in June", a sentence that reads well and is false.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check Jinja2==3.1.6 MarkupSafe==3.0.3 lxml==6.0.2 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from jinja2 import Environment
from lxml import html

TEXT = "Prices fell < 5 percent in May and > 9 in June."
stripped = Environment(autoescape=True).from_string("{{ text | striptags }}").render(text=TEXT)
parsed = html.fromstring(f"<p>{TEXT}</p>").text_content()
print(f"Jinja2 {version('Jinja2')}, MarkupSafe {version('MarkupSafe')}: {stripped}")
print(f"a parser of HTML (lxml {version('lxml')}): {parsed}")
assert stripped == "Prices fell 9 in June.", "it strips otherwise now"
assert parsed == TEXT, "the parser reads otherwise now"
print("a text is stripped of tags only after it was escaped, or by a parser")
PYTHON
