#!/bin/sh
# Guess: what turns pages and Word documents into text keeps the numbers of a list, for HTML and Word say each of them: an
# item its own (value), a list that it begins again. Seen: html2text and markdownify pass over value, so that Article 12 is
# 8; trafilatura counts from 1 as Markdown; inscriptis has 12 right and Article 7 as 1; and of a Word list that begins again
# mammoth and markitdown make one that goes on, so that Article 1 of the second part is 3. Browsers and Word show 7, 12, 13
# and 1, 2, 1, 2. No reader tells.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.2 \
    trafilatura==2.3.1 lxml_html_clean==0.4.6 inscriptis==2.7.5 mammoth==1.13.0 'markitdown[docx]==0.1.9' 2>/dev/null
"$folder/venv/bin/python" - "$folder/parts.docx" <<'PYTHON'
import re
import sys
import warnings
import zipfile
from importlib.metadata import version

warnings.simplefilter("ignore")
import html2text
import inscriptis
import mammoth
import markdownify
import trafilatura
from markitdown import MarkItDown

articles = ("The quays are open to ships of both ports on every day of the year.",
            "Grain is weighed twice before it leaves the harbour by sea or by rail.",
            "Disputes go to the harbour master, whose word is the last one in the matter.")
items = f"<li>{articles[0]}</li><li value=12>{articles[1]}</li><li>{articles[2]}</li>"
opening = "<p>The two ports agree on these articles, which hold from the day on which both have signed them.</p>"
page = f"<!doctype html><html><body><article><h1>Treaty</h1>{opening}<ol start=7>{items}</ol></article></body></html>"

names = "http://schemas.openxmlformats.org/"
word, office = f"{names}wordprocessingml/2006/main", f"{names}officeDocument/2006/relationships"
paragraph = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{}'/></w:numPr></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>"
body = "".join(paragraph.format(part, text) for part in (1, 2) for text in articles[:2])
level = "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"
of = "<w:abstractNumId w:val='0'/>"
lists = f"<w:abstractNum w:abstractNumId='0'>{level}</w:abstractNum><w:num w:numId='1'>{of}</w:num><w:num w:numId='2'>{of}{anew}</w:num>"


def related(*to):
    each = "".join(f"<Relationship Id='r{n}' Type='{office}/{kind}' Target='{where}'/>" for n, (kind, where) in enumerate(to))
    return f"<Relationships xmlns='{names}package/2006/relationships'>{each}</Relationships>"


kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml."
with zipfile.ZipFile(sys.argv[1], "w") as package:
    package.writestr("[Content_Types].xml", f"<Types xmlns='{names}package/2006/content-types'>"
        "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        f"<Override PartName='/word/document.xml' ContentType='{kinds}document.main+xml'/>"
        f"<Override PartName='/word/numbering.xml' ContentType='{kinds}numbering+xml'/></Types>")
    package.writestr("_rels/.rels", related(("officeDocument", "word/document.xml")))
    package.writestr("word/_rels/document.xml.rels", related(("numbering", "numbering.xml")))
    package.writestr("word/document.xml", f"<w:document xmlns:w='{word}'><w:body>{body}</w:body></w:document>")
    package.writestr("word/numbering.xml", f"<w:numbering xmlns:w='{word}'>{lists}</w:numbering>")


def numbers(text):
    return [int(number) for number in re.findall(r"^\s*(\d+)\.", text, re.M)]


converted = mammoth.convert_to_html(open(sys.argv[1], "rb")).value
seen = {
    "html2text": numbers(html2text.html2text(page)),
    "markdownify": numbers(markdownify.markdownify(page)),
    "trafilatura": numbers(trafilatura.extract(page, output_format="markdown")),
    "inscriptis": numbers(inscriptis.get_text(page)),
    "mammoth": [len(re.findall("<li>", one)) for one in re.findall("<ol.*?</ol>", converted)],
    "markitdown": numbers(MarkItDown().convert(sys.argv[1]).text_content),
}
for name, found in seen.items():
    print(name, version(name), "has", found, "items in each list" if name == "mammoth" else "")
assert seen == {
    "html2text": [7, 8, 9],
    "markdownify": [7, 8, 9],
    "trafilatura": [1, 2, 3],
    "inscriptis": [1, 12, 13],
    "mammoth": [4],
    "markitdown": [1, 2, 3, 4],
}, seen
PYTHON
