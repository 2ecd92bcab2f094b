#!/bin/sh
# Guess: a reader of pages puts a sign or at least a space between the numerator and the denominator of a fraction in
# MathML, or leaves the formula out. Seen: three of them put the two side by side, so that half a percent reads "12 percent"
# and ten to the sixth "106": numbers that stand nowhere on the page.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    trafilatura==2.3.1 lxml_html_clean==0.4.6 inscriptis==2.7.6 html2text==2025.4.15 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import html2text
import inscriptis
import trafilatura

half = "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>"
million = "<math><msup><mn>10</mn><mn>6</mn></msup></math>"
page = (
    f"<html><body><article><p>The toll rose by {half} percent and brought in {million} crowns, the harbour master said in "
    "the spring, when the ferry had come back from the yard.</p></article></body></html>"
)
seen = {
    "trafilatura": trafilatura.extract(page) or "",
    "inscriptis": inscriptis.get_text(page),
    "html2text": html2text.html2text(page),
}
for name, text in seen.items():
    line = " ".join(text.split())
    print(f"{name} {version(name)}: {line[:52]}")
    assert "rose by 12 percent" in line, "one over two is something else now"
    assert "brought in 106 crowns" in line, "ten to the sixth is something else now"
print("half a percent is twelve, and a million a hundred and six")
PYTHON
