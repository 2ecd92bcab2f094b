"""Small documents of each kind, made in memory."""

import io
import zipfile

_WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:shape"'
)


def package(parts: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return data.getvalue()


def word(body: str, main: str = "document", **parts: str) -> bytes:
    """A Word document; `parts` are others of its parts (numbering, footnotes, styles), without their root."""
    written = {f"word/{main}.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"}
    written |= {f"word/{name}.xml": f"<w:{name} {_WORD}>{text}</w:{name}>" for name, text in parts.items()}
    written["_rels/.rels"] = _relations({"officeDocument": f"/word/{main}.xml"})
    written[f"word/_rels/{main}.xml.rels"] = _relations({name: f"{name}.xml" for name in parts})
    return package(written)


def _relations(parts: dict[str, str]) -> str:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    named = (
        f'<Relationship Id="r{at}" Type="{kind}/{name}" Target="{where}"/>'
        for at, (name, where) in enumerate(parts.items())
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(named)}</Relationships>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    looks = properties and f"<w:rPr>{properties}</w:rPr>"
    return f'<w:r>{looks}<w:t xml:space="preserve">{text}</w:t></w:r>'


def epub(chapters: dict[str, str], *, spine: str, items: str = "", **others: str) -> bytes:
    """A book of chapters by id (the body's markup); `spine` is its list as written, `items` more files."""
    items += "".join(f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in chapters)
    pages = {
        f"OPS/{name}.xhtml": '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f'<head><title>t</title><link rel="stylesheet" href="book.css"/></head><body>{body}</body></html>'
        for name, body in chapters.items()
    }
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OPS/book.opf"/></rootfiles></container>'
    )
    book = f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>'
    return package({"META-INF/container.xml": container, "OPS/book.opf": book, **pages, **others})


def pdf(*pages: tuple[str, ...], rotate: int = 0, labels: str = "", title: str = "", over: str = "") -> bytes:
    """A PDF of pages, each of lines from the top. `labels`: what its pages are called (ISO 32000, 12.4.2); `over`: what
    lies over each. `/F` is the font of its lines, `/B` a bold one."""
    bold = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
    called = labels and f"/PageLabels<</Nums[{labels}]>>"
    objects = [f"<</Type/Catalog/Pages 2 0 R{called}>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for lines in pages:
        drawn = "".join(f"1 0 0 1 72 {740 - 20 * at} Tm ({line}) Tj " for at, line in enumerate(lines))
        stream = f"BT /F 12 Tf {drawn}ET"
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Rotate {rotate}/Annots[{over}]"
            f"/Resources<</Font<</F 3 0 R/B {bold}>>>>/Contents {len(objects)} 0 R>>"
        )
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>"
    objects.append(f"<</Title({title})>>")
    text, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj{content}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info {len(objects)} 0 R>>\nstartxref\n{len(text)}\n%%EOF"
    return f"{text}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


_HWPX = "http://www.hancom.co.kr/hwpml/2011"
_LOOKS = (
    '<hh:charPr id="0"><hh:strikeout shape="3D"/></hh:charPr><hh:charPr id="1"><hh:supscript/></hh:charPr>'
    '<hh:charPr id="2"><hh:strikeout shape="SOLID"/></hh:charPr>'
)


def hwpx(*sections: str, base: str = "Contents/", looks: str = "", **others: str) -> bytes:
    """A Hangul document of sections. Letters look plain (0), raised (1) or struck (2); `looks` are others, and those of
    paragraphs. `base`: what the list of parts has before their names."""
    names = [f"section{at}" for at in range(len(sections))]
    items = "".join(f'<opf:item id="{name}" href="{base}{name}.xml"/>' for name in ["header", *names])
    spine = "".join(f'<opf:itemref idref="{name}"/>' for name in reversed(names))
    book = f"<opf:manifest>{items}</opf:manifest><opf:spine>{spine}</opf:spine>"
    written = {
        "mimetype": "application/hwp+zip",
        "META-INF/container.xml": "<container/>",
        "Contents/content.hpf": f'<opf:package xmlns:opf="http://www.idpf.org/2007/opf/">{book}</opf:package>',
        "Contents/header.xml": f'<hh:head xmlns:hh="{_HWPX}/head">{_LOOKS}{looks}</hh:head>',
    }
    spaces = f'xmlns:hs="{_HWPX}/section" xmlns:hp="{_HWPX}/paragraph"'
    texts = reversed(sections)
    written |= {f"Contents/{name}.xml": f"<hs:sec {spaces}>{next(texts)}</hs:sec>" for name in reversed(names)}
    return package(written | others)


def hp(*runs: str, looks: int = 0) -> str:
    """A paragraph of a Hangul document, of runs as `hr` makes them."""
    return f'<hp:p paraPrIDRef="{looks}">{"".join(runs)}</hp:p>'


def hr(inside: str, looks: int = 0) -> str:
    """A run: a text, or elements as they are written."""
    return f'<hp:run charPrIDRef="{looks}">{inside if inside.startswith("<hp:") else f"<hp:t>{inside}</hp:t>"}</hp:run>'


def mail(*parts: tuple[str, str], kind: str = "mixed", head: str = "") -> bytes:
    """A mail of parts, each with the lines of its own head; of one part it is no multipart. `head`: other lines."""
    lines = f"Subject: Talks\nFrom: Anna Berg <anna@fjordpost.example>\nDate: Mon, 4 Dec 2023 05:30:00 +0900\n{head}"
    if len(parts) == 1:
        return f"{lines}MIME-Version: 1.0\n{parts[0][0]}\n\n{parts[0][1]}".encode()
    inner = "".join(f"--edge\n{own}\n\n{text}\n" for own, text in parts)
    return f"{lines}MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=edge\n\n{inner}--edge--\n".encode()
