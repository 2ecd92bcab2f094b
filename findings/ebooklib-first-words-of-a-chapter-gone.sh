#!/bin/sh
# Guess: a library for e-books writes a chapter with all the words that it was given, and gives back those of a book
# that it reads. Seen: EbookLib takes the elements of a body and not the words before the first of them: a chapter that
# begins without a paragraph, "They did <b>not</b> sign.", is written as "not sign.". Read back, another maker's chapter
# loses the same words, though its file has them. Words between and behind elements stay.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check EbookLib==0.20 2>/dev/null
cd "$folder"
venv/bin/python -W ignore - <<'PYTHON'
import re
import zipfile
from importlib.metadata import version

from ebooklib import ITEM_DOCUMENT, epub

EXPECTED = {
    "They did <b>not</b> sign.": "not sign.",
    "<p>They did</p> not <p>sign.</p>": "They did not sign.",
    "<p>They did <b>not</b> sign.</p>": "They did not sign.",
}
print(f"EbookLib {version('EbookLib')}")


def words(markup):
    return " ".join(re.sub(r"<[^>]*>", "", markup.partition("<body")[2].partition(">")[2]).split())


for content, expected in EXPECTED.items():
    book = epub.EpubBook()
    book.set_identifier("a")
    book.set_title("A")
    book.set_language("en")
    chapter = epub.EpubHtml(title="One", file_name="one.xhtml", lang="en", content=content)
    for item in (chapter, epub.EpubNcx(), epub.EpubNav()):
        book.add_item(item)
    book.toc = book.spine = [chapter]
    epub.write_epub("a.epub", book)
    written = words(zipfile.ZipFile("a.epub").read("EPUB/one.xhtml").decode())
    print(f"  {content:36} written: {written}")
    assert written == expected, "it is written otherwise now"

WHOLE = (
    '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head>'
    "<body>They did <b>not</b> sign.</body></html>"
)
with zipfile.ZipFile("a.epub") as old, zipfile.ZipFile("b.epub", "w") as new:
    for name in old.namelist():
        new.writestr(name, WHOLE if name.endswith("one.xhtml") else old.read(name))
chapters = epub.read_epub("b.epub").get_items_of_type(ITEM_DOCUMENT)
chapter = next(one for one in chapters if one.get_name() == "one.xhtml")
read = words(chapter.get_content().decode())
print(f"  in the file: {words(WHOLE)}  read: {read}")
assert read == "not sign.", "it is read otherwise now"
print("who did not sign is gone, in what is written and in what is read")
PYTHON
