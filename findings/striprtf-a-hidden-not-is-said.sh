#!/bin/sh
# Guess: what takes the text out of an RTF file leaves out what a word processor does not show: words marked as hidden (\v)
# and words that a tracked change has deleted (\deleted), as it leaves out headers, footers and notes. Seen: both are in the
# text, so that those who sign have not signed; and the call of a note that is left out stands as one more digit.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check striprtf==0.0.35 2>/dev/null
cat >read.py <<'PYTHON'
from importlib.metadata import version

from striprtf.striprtf import rtf_to_text

TEXTS = {
    "a footer": r"They sign.{\footer Page 3}",
    "hidden": r"They will {\v not }sign.",
    "deleted": r"They have {\deleted not }signed.",
    "a note": r"1,200{\super 1}{\footnote {\super 1} By May.} boats",
}
seen = {name: rtf_to_text(r"{\rtf1\ansi " + text + "}").strip() for name, text in TEXTS.items()}
print(f"striprtf {version('striprtf')}")
for name, text in seen.items():
    print(f"  {name}: {text}")
assert seen == {
    "a footer": "They sign.",
    "hidden": "They will not sign.",
    "deleted": "They have not signed.",
    "a note": "1,2001 boats",
}, "it reads otherwise now"
PYTHON
venv/bin/python read.py
