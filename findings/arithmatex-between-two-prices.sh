#!/bin/sh
# Guess: the extension for formulas, whose option for dollars is called smart, leaves prices alone: a formula does not begin
# behind a letter or a digit, nor end before one (so pandoc). Seen: two prices in a line are a formula, whatever stands around
# the signs: "US$5m–US$6m" becomes "US", the formula "5m–US", and "6m", without a sign of money.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    markdown==3.11.3 pymdown-extensions==13.1.2 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import markdown

NAME = "pymdownx.arithmatex"
SEEN = {
    "It costs US$5m–US$6m a year.": "5m–US",
    "It costs US$5 or US$6.": "5 or US",
    "A quay for $5 and a$7 ferry.": "5 and a",
    "It costs 5$–6$ a crate.": "–6",
    "It costs $5 or $6.": "",
}
print(f"Markdown {version('markdown')}, pymdown-extensions {version('pymdown-extensions')}: what is a formula")
for text, formula in SEEN.items():
    html = markdown.markdown(text, extensions=[NAME], extension_configs={NAME: {"generic": True}})
    found = html.partition(r"\(")[2].partition(r"\)")[0]
    print(f"  {text:30} {found or '-'}")
    assert found == formula, f"{text!r} gives {html!r} now"
print("between two prices stands mathematics, unless a space is before the second")
PYTHON
