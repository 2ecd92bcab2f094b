#!/bin/sh
# Guess: get_text of Beautiful Soup gives all words of an element but scripts and styles, so that of a name in Han letters
# with its reading under it both are there, run together at worst. Seen: what stands in <rt> and <rp> is no text for it:
# a reading in Latin letters or in Hangul is left out by get_text, by .text and by stripped_strings, with both parsers and
# in silence. It is only there where the class RubyTextString is asked for by name. lxml gives both.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check beautifulsoup4==4.15.0 lxml==6.1.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import lxml.html
from bs4 import BeautifulSoup
from bs4.element import NavigableString, RubyTextString

PAGE = "<p>The envoy <ruby>金水<rp>(</rp><rt>Kim Su</rt><rp>)</rp></ruby> came.</p>"
print(f"beautifulsoup4 {version('beautifulsoup4')}: {PAGE}")
for parser in ("html.parser", "lxml"):
    paragraph = BeautifulSoup(PAGE, parser).p
    shown = {"get_text": paragraph.get_text(), "text": paragraph.text, "strings": " ".join(paragraph.stripped_strings)}
    print(f"  {parser:12} {shown}")
    assert all("Kim Su" not in text and "金水" in text for text in shown.values()), "the reading is there now"
    asked = paragraph.get_text(types=(NavigableString, RubyTextString))
    assert "Kim Su" in asked, "the reading is gone even where it is asked for"
both = lxml.html.fromstring(PAGE).text_content()
print(f"  lxml         {both!r}")
assert both == "The envoy 金水(Kim Su) came.", "lxml reads it otherwise now"
print("of a name that a page gives twice, the one that most readers can read is gone")
PYTHON
