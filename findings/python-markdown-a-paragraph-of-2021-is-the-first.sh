#!/bin/sh
# Guess: a paragraph that begins "2021. The pact was signed." becomes a list whose first number is 2021, as with every reader
# of CommonMark: it looks odd, and the year stays. Seen: Python-Markdown throws the number away and counts from one, and the
# paragraph of 2023 behind it becomes the second; in the middle of a paragraph the same words stay as they are. With
# sane_lists the first number is kept and the second paragraph is told as 2022.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check Markdown==3.11.3 markdown-it-py==4.0.0 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import re
from importlib.metadata import version

from markdown import markdown
from markdown_it import MarkdownIt

TEXT = "2021. The pact was signed.\n\n2023. The pact was broken."


def numbers(page):
    """The numbers that a reader of the page sees before its items."""
    begun = re.search(r'<ol(?: start="(\d+)")?>', page)
    first = int(begun[1] or 1)
    return [first + place for place in range(page.count("<li>"))]


plain, sane = markdown(TEXT), markdown(TEXT, extensions=["sane_lists"])
common = MarkdownIt().render(TEXT)
print(f"Markdown {version('Markdown')}: {numbers(plain)}")
print(f"  with sane_lists: {numbers(sane)}")
print(f"markdown-it-py {version('markdown-it-py')} (CommonMark): {numbers(common)}")
assert numbers(plain) == [1, 2], "the years are kept now"
assert numbers(sane) == [2021, 2022], "sane_lists does otherwise now"
assert numbers(common) == [2021, 2022], "CommonMark does otherwise now"
inside = markdown("He said so in\n2021. The pact was signed.")
assert "2021. The pact" in inside, "inside a paragraph a list begins now"
print("a year at the head of a paragraph is a number that the page counts anew, and none of the three shows 2023")
PYTHON
