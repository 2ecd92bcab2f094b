#!/bin/sh
# Guess: what converts HTML to Markdown escapes what would mean something else there, so that a paragraph comes back with its
# words. Seen: markdownify leaves a number, a sign or a mark at the head of a paragraph bare, and Markdown takes it for a
# list, a heading or a quotation: 1945 is gone, minus five degrees are five, "more than" as well. html2text and
# html-to-markdown, which escape some, lose others; and ten to the sixth is 106 for all three.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    markdownify==1.2.3 html2text==2025.4.15 html-to-markdown==3.21.2 Markdown==3.11.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import html
import re
from importlib.metadata import version

import html2text
import html_to_markdown
import markdown
import markdownify


def third(page: str) -> str:
    made = html_to_markdown.convert(page)
    return made if isinstance(made, str) else made.content


CONVERTERS = {"markdownify": markdownify.markdownify, "html2text": html2text.html2text, "html-to-markdown": third}
EXPECTED = {
    "<p>1945. The war ended.</p>": ("The war ended.", "1945. The war ended.", "1945. The war ended."),
    "<p>- 5 degrees</p>": ("5 degrees", "- 5 degrees", "- 5 degrees"),
    "<p>+ 5 percent</p>": ("5 percent", "+ 5 percent", "+ 5 percent"),
    "<p>&gt; 5 ships</p>": ("5 ships", "5 ships", "> 5 ships"),
    "<p>#1 in trade</p>": ("1 in trade", "1 in trade", "1 in trade"),
    "<p>2*3*4 tons</p>": ("2*3*4 tons", "234 tons", "234 tons"),
    "<p>10<sup>6</sup> crates</p>": ("106 crates", "106 crates", "106 crates"),
}


def back(text: str) -> str:
    """The words of Markdown as a page shows them."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markdown.markdown(text))).split())


print(f"to Markdown and back by Markdown {version('Markdown')}: " + ", ".join(f"{n} {version(n)}" for n in CONVERTERS))
for page, expected in EXPECTED.items():
    found = tuple(back(convert(page)) for convert in CONVERTERS.values())
    print(f"  {page:32} {' | '.join(found)}")
    assert found == expected, f"{page} comes back otherwise now"
print("a year, signs and a power are gone on the way, without a word of it")
PYTHON
