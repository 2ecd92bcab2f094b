#!/bin/sh
# Guess: `itertext(with_tail=False)` gives all the text inside an element and leaves out only what follows the element
# itself. Seen: it leaves out what follows every element inside as well, so that words in the middle and at the end of
# a sentence are gone without a sign; XPath's `.//text()` gives what was meant.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check lxml==6.1.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from lxml import etree

root = etree.fromstring("<div><p>The ferry did <b>not</b> sail on <i>Monday</i> or later.</p> Behind it.</div>")
paragraph = root[0]
told = {
    "itertext()": "".join(paragraph.itertext()),
    "itertext(with_tail=False)": "".join(paragraph.itertext(with_tail=False)),
    'xpath(".//text()")': "".join(paragraph.xpath(".//text()")),
}
print(f"lxml {etree.__version__}: the text inside a paragraph")
for name, text in told.items():
    print(f"  {name:26} {text!r}")
whole = "The ferry did not sail on Monday or later."
assert told['xpath(".//text()")'] == whole, "XPath gives another text now"
assert told["itertext()"] == whole, "the tail of the element itself is among the text now"
assert told["itertext(with_tail=False)"] == "The ferry did notMonday", "the words between are kept now"
print("without tails, the words behind each inner element are gone, and the gap is closed")
PYTHON
