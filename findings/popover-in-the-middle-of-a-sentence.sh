#!/bin/sh
# Guess: readers of pages leave out what browsers do not show: `hidden`, `display: none`, and a `popover`, which is shown only
# after a button was pressed. Seen: neither leaves out a popover or `hidden` in the middle of a sentence, and a word like
# "not" turns it round; of the three inscriptis knows `display: none` in a style attribute, trafilatura none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    trafilatura==2.3.1 lxml_html_clean==0.4.6 inscriptis==2.7.6 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import inscriptis
import trafilatura


def read(attribute):
    page = (
        f"<html><body><article><p>The talks were <span {attribute}>not</span> over, the harbour master said in the spring, "
        "when the ferry had come back from the yard and the boats lay in the bay.</p></article></body></html>"
    )
    texts = (trafilatura.extract(page) or "", inscriptis.get_text(page))
    return tuple(" ".join(text.split())[:24] for text in texts)


print(f"trafilatura {version('trafilatura')}, inscriptis {version('inscriptis')}: “The talks were [not] over”")
seen = {one: read(one) for one in ("popover", "hidden", 'style="display: none"')}
for attribute, (first, second) in seen.items():
    print(f"  {attribute:22} {first:26} {second}")
assert all("were not over" in text for text in seen["popover"]), "a popover is left out now"
assert all("were not over" in text for text in seen["hidden"]), "hidden is left out now"
assert "were not over" in seen['style="display: none"'][0], "trafilatura leaves out what is not displayed now"
assert "not" not in seen['style="display: none"'][1], "inscriptis does not know display: none now"
print("what nobody sees until a button is pressed stands in the sentence")
PYTHON
