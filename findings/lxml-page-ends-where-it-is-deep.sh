#!/bin/sh
# Guess: lxml.html mends whatever page it gets and gives all its words, as browsers do; limits of depth and size are for
# XML. Seen: where elements lie 255 deep, or one attribute (a picture within the page) has more than ten million letters, it
# stops and gives what came before as the page: no exception. Only the parser's log has a line, of the level FATAL.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check lxml==6.1.3 html5lib==1.1 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import html5lib
from lxml import etree
from lxml.html import HTMLParser, document_fromstring


def page(middle):
    return f"<p>The ferry sails on Monday.</p>{middle}<p>But not in winter.</p>"


def told(markup, huge=False):
    parser = HTMLParser(huge_tree=huge)
    text = document_fromstring(markup, parser=parser).xpath("string()")
    return text, [one.message for one in parser.error_log if one.level_name == "FATAL"]


pages = {
    "100 deep": page("<span>" * 100 + "</span>" * 100),
    "300 deep": page("<span>" * 300 + "</span>" * 300),
    "a large picture": page(f'<img src="data:image/png;base64,{"A" * 12_000_000}" alt="">'),
}
print(f"lxml {etree.__version__}, libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}: two sentences, and what lies between")
for name, markup in pages.items():
    text, log = told(markup)
    print(f"  {name:16} {text!r} {log}")
    assert told(markup, huge=True)[0].endswith("in winter."), "huge_tree does not help now"
    whole = text.endswith("in winter.")
    assert whole == (name == "100 deep"), "where the page ends is elsewhere now"
    assert whole or (text.endswith("Monday.") and log), "the log does not tell now"
deep = html5lib.parse(pages["300 deep"], treebuilder="lxml").xpath("string()")
assert deep.endswith("in winter."), "html5lib stops as well now"
print("the second sentence is gone without an exception; huge_tree=True moves the limit (2,048 deep), the log has to be read")
PYTHON
