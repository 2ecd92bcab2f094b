#!/bin/sh
# Guess: what turns a Word document into text gives what Word shows: a day that stands in a field, a minus set with
# "Insert symbol", a range with a hyphen that does not break, a name with its reading above. Seen: none of four readers
# gives all of them. python-docx, mammoth and pandoc leave out what a simple field shows ("signed on  2021");
# python-docx and docx2txt the sign, so that minus five is five; docx2txt makes one number of 2021‑2023; and of a name
# with its reading above python-docx, mammoth and pandoc give nothing. mammoth has a message about fields and readings
# for who asks for it, the others are silent.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    python-docx==1.2.0 docx2txt==0.9 mammoth==1.13.0 pypandoc_binary==1.17 2>/dev/null
cd "$folder"
venv/bin/python - <<'PYTHON'
from importlib.metadata import version

import docx
import docx2txt
import mammoth
import pypandoc
from docx.oxml import parse_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BODIES = {
    "field": '<w:r><w:t xml:space="preserve">Signed on </w:t></w:r><w:fldSimple w:instr=" DATE ">'
    '<w:r><w:t>15 July</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 2021</w:t></w:r>',
    "sign": '<w:r><w:t xml:space="preserve">Exports </w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>'
    "<w:r><w:t>5 %</w:t></w:r>",
    "range": "<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2023</w:t></w:r>",
    "reading": '<w:r><w:t xml:space="preserve">It was </w:t></w:r><w:r><w:ruby><w:rubyPr/>'
    "<w:rt><w:r><w:t>Nam</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>南</w:t></w:r></w:rubyBase></w:ruby></w:r>",
}
EXPECTED = {
    "python-docx": ("Signed on 2021", "Exports 5 %", "2021-2023", "It was"),
    "docx2txt": ("Signed on 15 July 2021", "Exports 5 %", "20212023", "It was Nam南"),
    "mammoth": ("Signed on 2021", "Exports −5 %", "2021‑2023", "It was"),
    "pypandoc_binary": ("Signed on 2021", "Exports −5 %", "2021‑2023", "It was"),
}
READERS = {
    "python-docx": lambda file: docx.Document(file).paragraphs[0].text,
    "docx2txt": docx2txt.process,
    "mammoth": lambda file: mammoth.extract_raw_text(open(file, "rb")).value,
    "pypandoc_binary": lambda file: pypandoc.convert_file(file, "plain"),
}
for name, body in BODIES.items():
    document = docx.Document()
    paragraph = document.add_paragraph()._p
    for node in parse_xml(f"<w:p {SPACE}>{body}</w:p>"):
        paragraph.append(node)
    document.save(f"{name}.docx")
for reader, read in READERS.items():
    seen = tuple(" ".join(read(f"{name}.docx").split()) for name in BODIES)
    print(f"{reader} {version(reader)}  {'  |  '.join(seen)}")
    assert seen == EXPECTED[reader], f"{reader} reads otherwise now"
print("a day, a minus, a hyphen and a name are on the page, and each reader has lost some of them")
PYTHON
