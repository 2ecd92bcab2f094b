"""Word documents, books and PDFs give the words that a reader of the document sees."""

import io
import zipfile

import pypdf
import pytest

from generator.capture.document import capture
from generator.capture.pdf import _words
from generator.capture.reading import CannotReadError, Text
from tests.capture.documents import epub, hwpx, package, paragraph, pdf, run, word


def text_of(body: str, **parts: str) -> Text:
    return capture(word(body, **parts), "a.docx").text


def m(name: str, *inside: object) -> str:
    """An element of a formula around others, or around a text."""
    runs = (one if one.startswith("<") else f"<m:r><m:t>{one}</m:t></m:r>" for one in map(str, inside))
    return f"<m:{name}>{''.join(runs)}</m:{name}>"


NO_BAR = '<m:fPr><m:type m:val="noBar"/></m:fPr>'
SHOWN = {
    "sign of a font": (run("at ") + '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>' + run("5 °C"), "at −5 °C"),
    "hyphen that does not break": ("<w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2023</w:t></w:r>", "2021‑2023"),
    "soft hyphen": ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r>", "cooperate"),
    "reading": (
        f"<w:r><w:ruby><w:rt>{run('Nam')}</w:rt><w:rubyBase>{run('남')}</w:rubyBase></w:ruby></w:r>",
        "남",
    ),
    "smart tag": (run("a ") + f"<w:smartTag>{run('word')}</w:smartTag>", "a word"),
    "field": (f"<w:fldSimple>{run('page 3')}</w:fldSimple>", "page 3"),
    "moved": (f"<w:moveFrom>{run('here ')}</w:moveFrom>{run('now ')}<w:moveTo>{run('here')}</w:moveTo>", "now here"),
    "deleted": (
        run("They were ") + "<w:del><w:r><w:delText>not </w:delText></w:r></w:del>" + run("over"),
        "They were over",
    ),
    "inserted": (run("They were ") + f"<w:ins>{run('not ')}</w:ins>" + run("over"), "They were not over"),
    "breaks": ("<w:r><w:t>left</w:t><w:br/><w:t>at</w:t><w:cr/><w:t>ten</w:t></w:r>", "left\nat\nten"),
    "tab": ("<w:r><w:t>500</w:t><w:ptab/><w:t>boxes</w:t></w:r>", "500\tboxes"),
    "capitals": (run("nato", "<w:caps/>") + run(" Nato", "<w:smallCaps/>"), "NATO Nato"),
    "hidden": (run("seen") + run(" unseen", "<w:vanish/>"), "seen"),
    "fraction": (f"<m:oMath>{m('f', m('num', 1), m('den', 2))}</m:oMath>" + run(" percent"), "1/2 percent"),
    "no bar": (f"<m:oMath>{m('f', NO_BAR, m('num', 6), m('den', 2))}</m:oMath>", "6 2"),
    "mixed number": (run("3") + f"<m:oMath>{m('f', m('num', 1), m('den', 2))}</m:oMath>", "3 1/2"),
    "sum over a number": (f"<m:oMath>{m('f', m('num', 'a+1'), m('den', 2))}</m:oMath>", "(a+1)/2"),
    "power": (f"<m:oMath>{m('sSup', m('e', 10), m('sup', '-6'))}</m:oMath>", "10⁻⁶"),
    "power of a letter": (f"<m:oMath>{m('sSup', m('e', 'e'), m('sup', 'x'))}</m:oMath>", "e^x"),
    "lowered": (f"<m:oMath>{m('sSub', m('e', 'H'), m('sub', 2))}</m:oMath>", "H₂"),
    "root": (f"<m:oMath>{m('rad', m('deg', 3), m('e', 8))}{m('r', 5)}</m:oMath>", "³√(8)5"),
    "brackets": (f"<m:oMath>{m('d', m('e', 1), m('e', 2))}</m:oMath>", "(1|2)"),
    "rows": (f"<m:oMath>{m('m', m('mr', m('e', 1), m('e', 2)), m('mr', m('e', 3)))}</m:oMath>", "1 2 3"),
    "limits": (f"<m:oMath>{m('limLow', m('e', 'lim'), m('lim', 'x'))}</m:oMath>", "lim_x"),
    "formula": ("<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=5</m:t></m:r></m:oMath>", "x=5"),
    "raised": (run("10") + run("6", '<w:vertAlign w:val="superscript"/>'), "10⁶"),
    "letters raised": (run("2") + run("nd", '<w:vertAlign w:val="superscript"/>'), "2nd"),
    "second form": (
        f"<w:r><mc:AlternateContent><mc:Choice>{run('once')}</mc:Choice><mc:Fallback>{run('once')}</mc:Fallback>"
        "</mc:AlternateContent></w:r>",
        "once",
    ),
    "code of a field": (run("a") + "<w:r><w:instrText>PAGE 12</w:instrText></w:r>" + run("b"), "ab"),
}  # fmt: skip


@pytest.mark.parametrize("case", SHOWN)
def test_word_s_elements_read_as_word_shows_them(case: str) -> None:
    body, shown = SHOWN[case]
    assert text_of(paragraph(body)).text == f"{shown}\n"


@pytest.mark.parametrize(
    ("part", "why"), [("header", "head of the pages"), ("footer", "foot of the pages"), ("comments", "comment")]
)
def test_what_stands_beside_the_text_of_a_word_document_is_left_out_by_name(part: str, why: str) -> None:
    text = capture(word(paragraph(run("They were over.")), **{part: paragraph(run("not"))}), "a.docx").text
    assert (text.text, [(one.why, one.words) for one in text.left_out]) == ("They were over.\n", [(why, "not")])


def test_a_list_s_numbers_are_read_where_word_prints_them() -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    level = '<w:lvl w:ilvl="0"><w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1."/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = paragraph(run("Rights"), properties=numbered) + paragraph(run("Duties"), properties=numbered)
    assert text_of(body, numbering=numbering).text == "Article 7. Rights\n\nArticle 8. Duties\n"


def test_a_row_that_a_tracked_change_has_deleted_is_gone() -> None:
    rows = (("<w:trPr><w:del/></w:trPr>", "1,200 ships"), ("", "1,300 ships"))
    cells = (f"<w:tr>{mark}<w:tc>{paragraph(run(words))}</w:tc></w:tr>" for mark, words in rows)
    text = text_of(f"<w:tbl>{''.join(cells)}</w:tbl>")
    assert (text.text, [(one.why, one.words) for one in text.left_out]) == (
        "1,300 ships\n",
        [("deleted by a tracked change", "1,200 ships")],
    )


def test_rows_and_cells_of_a_table_stay_apart() -> None:
    def cell(text: str) -> str:
        return f"<w:tc>{paragraph(run(text))}</w:tc>"

    table = f"<w:tbl><w:tr>{cell('12')}{cell('500 boxes')}</w:tr><w:tr>{cell('eel')}{cell('3')}</w:tr></w:tbl>"
    assert text_of(table).text == "12\t500 boxes\n\neel\t3\n"


def test_a_deleted_end_of_a_paragraph_joins_it_to_the_next() -> None:
    body = paragraph(run("They were "), properties="<w:rPr><w:del/></w:rPr>") + paragraph(run("over."))
    assert text_of(body).text == "They were over.\n"


def test_notes_stand_behind_the_text() -> None:
    body = paragraph(run("Over."), '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph(run("Next."))
    notes = f'<w:footnote w:id="2">{paragraph(run("Not quite."))}</w:footnote>'
    text = text_of(body, footnotes=notes)
    assert text.text == "Over.\n\nNext.\n\nNot quite.\n"
    assert [one.kind for one in text.stretches] == ["note"]


def test_a_text_box_stands_behind_its_paragraph_once() -> None:
    box = f"<w:r><wps:txbx><w:txbxContent>{paragraph(run('box'))}</w:txbxContent></wps:txbx></w:r>"
    assert text_of(paragraph(run("a "), box, run("b"))).text == "a b\n\nbox\n"


def test_an_element_with_words_that_nobody_knows_is_refused() -> None:
    with pytest.raises(CannotReadError, match="an element that is not known"):
        text_of("<w:p><w:r><w:news>stray</w:news></w:r></w:p>")


def test_a_book_is_read_in_its_order_with_the_rest_behind() -> None:
    chapters = {"one": "<p>First.</p>", "two": "<p>Second.</p>", "end": "<p>Notes.</p>"}
    spine = '<itemref idref="end" linear="no"/><itemref idref="one"/><itemref idref="two"/>'
    text = capture(epub(chapters, spine=spine), "a.epub").text
    assert text.text == "First.\n\nSecond.\n\nNotes.\n"


def with_a_part(kind: str, fallback: str = "") -> bytes:
    """A book whose first part is of a kind of its own."""
    items = f'<item id="x" href="x.part" media-type="{kind}"{fallback}/>'
    drawn = '<svg xmlns="http://www.w3.org/2000/svg"><text>Drawn.</text></svg>'
    spine = '<itemref idref="x"/><itemref idref="a"/>'
    return epub({"a": "<p>Told.</p>", "b": "<p>Instead.</p>"}, spine=spine, items=items, **{"OPS/x.part": drawn})


def test_a_part_of_a_book_that_is_a_drawing_is_read() -> None:
    assert capture(with_a_part("image/svg+xml"), "a.epub").text.text == "Drawn.\n\nTold.\n"


def test_what_a_book_has_in_place_of_a_part_is_read() -> None:
    assert capture(with_a_part("image/tiff", ' fallback="b"'), "a.epub").text.text == "Instead.\n\nTold.\n"


def test_a_part_of_a_book_that_cannot_be_read_is_told() -> None:
    notes = capture(with_a_part("image/tiff"), "a.epub").text.notes
    assert "A part of the book is image/tiff and not read: x.part" in notes


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('sold 12<span epub:type="pagebreak">18</span>00 boxes', "sold 1200 boxes"),
        ('in 2023<a epub:type="noteref" href="#n">1</a>', "in 2023"),
        ('they were <span class="gone">not</span> over', "they were over"),
        ("caf&eacute; open", "café open"),
    ],
)
def test_a_book_s_marks_are_no_words(markup: str, shown: str) -> None:
    book = epub({"a": f"<p>{markup}</p>"}, spine='<itemref idref="a"/>', **{"OPS/book.css": ".gone{display:none}"})
    assert capture(book, "a.epub").text.text == f"{shown}\n"


def test_a_document_is_where_its_package_says_that_it_is() -> None:
    assert capture(word(paragraph(run("The talks.")), main="document2"), "a.docx").text.text == "The talks.\n"


def test_a_package_may_part_its_folders_as_another_system_does() -> None:
    data = hwpx('<hp:p><hp:run charPrIDRef="0"><hp:t>The talks are not over.</hp:t></hp:run></hp:p>')
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    turned = package({name.replace("/", "\\"): text for name, text in parts.items()})
    assert capture(turned, "a.hwpx").text.text == capture(data, "a.hwpx").text.text == "The talks are not over.\n"


def test_a_part_that_is_named_and_is_not_there_is_done_without() -> None:
    named = word(paragraph(run("The talks.")), styles="")
    assert capture(without(named, "word/styles.xml"), "a.docx").text.text == "The talks.\n"


def without(data: bytes, part: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as whole:
        return package({name: whole.read(name).decode() for name in whole.namelist() if name != part})


def test_a_book_whose_fonts_alone_are_locked_is_read() -> None:
    assert capture(guarded("http://www.idpf.org/2008/embedding"), "a.epub").text.text == "The talks.\n"


def test_a_book_whose_chapters_are_locked_is_refused() -> None:
    with pytest.raises(CannotReadError, match="locked"):
        capture(guarded("http://www.w3.org/2001/04/xmlenc#aes256-cbc"), "a.epub")


def guarded(algorithm: str) -> bytes:
    lock = f'<encryption><EncryptedData><EncryptionMethod Algorithm="{algorithm}"/></EncryptedData></encryption>'
    return epub({"a": "<p>The talks.</p>"}, spine='<itemref idref="a"/>', **{"META-INF/encryption.xml": lock})


def test_a_page_that_no_second_reader_could_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pypdf, "PdfReader", lambda _: 1 / 0)
    assert "No second reader could read page 1: look at it twice" in capture(pdf(("One",)), "a.pdf").text.notes


def test_a_pdf_is_read_line_by_line() -> None:
    text = capture(pdf(("The talks are not", "over, he said.", "Sold 12", "500 boxes.")), "a.pdf").text
    assert text.text == "The talks are not\nover, he said.\nSold 12\n500 boxes.\n"


def test_the_lines_of_a_turned_page_are_not_joined() -> None:
    text = capture(pdf(("went", "home", "12", "500 boxes"), rotate=90), "a.pdf").text
    assert set(text.text.split("\n")) >= {"went", "home", "12", "500 boxes"}
    assert any("Turned pages: 1" in note for note in text.notes)


def _raised(figures: str, rise: int = 5, size: int = 7) -> str:
    """Figures in a line of a PDF that stand higher than it, or lower."""
    return f") Tj /F {size} Tf {rise} Ts ({figures}) Tj /F 12 Tf 0 Ts ("


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (f"10{_raised('6')} crates", "10⁶ crates"),
        (f"10{_raised('-6')} m", "10⁻⁶ m"),
        (f"1,200{_raised('12')} crates", "1,200¹² crates"),
        (f"CO{_raised('2', -3)}", "CO₂"),
        (f"over.{_raised('3')} The", "over.³ The"),
        (f"20{_raised('23', 0)}", "2023"),
        (f"20{_raised('23', 5, 12)}", "2023"),
    ],
)
def test_figures_above_and_below_the_line_of_a_pdf_are_told_apart(line: str, shown: str) -> None:
    assert " ".join(capture(pdf((line,)), "a.pdf").text.text.split()) == shown


def test_a_raised_figure_is_no_difference_between_two_readers() -> None:
    read = capture(pdf((f"10{_raised('6')} crates",)), "a.pdf").text
    assert not any("second reader" in note for note in read.notes)


UNSEEN = {
    "invisible": "3 Tr (not) Tj 0 Tr",
    "invisible over a picture": "3 Tr (not) Tj 0 Tr ET 72 700 6 6 re f 84 700 4 6 re f BT /F 12 Tf",
    "one white sign": "1 g (n) Tj (ot) Tj 0 g",
    "white": "1 g (not) Tj 0 g",
    "tiny": "/F 0.1 Tf (not) Tj /F 12 Tf",
    "off the page": "1 0 0 1 900 700 Tm (not) Tj",
    "covered": "(not) Tj ET 1 g 0 600 612 128 re f 0 g BT /F 12 Tf",
    "blacked out": "(not) Tj ET 0 600 612 128 re f BT /F 12 Tf",
}


@pytest.mark.parametrize("how", UNSEEN)
def test_words_of_a_pdf_that_nobody_sees_are_left_out_and_told(how: str) -> None:
    line = f"They were) Tj 1 0 0 1 72 700 Tm {UNSEEN[how]} 1 0 0 1 72 500 Tm (over."
    text = capture(pdf((line,)), "a.pdf").text
    assert text.text.split() == ["They", "were", "over."]
    assert [(one.why, one.words) for one in text.left_out] == [("not seen on the page", "not")]
    assert any("Words that nobody sees on page 1 are left out: “not”" in note for note in text.notes)


@pytest.mark.parametrize(
    "over",
    [
        "<</Type/Annot/Subtype/FreeText/Rect[72 600 300 620]/Contents(not yet)>>",
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[72 600 300 620]/V(not yet)>>",
    ],
)
def test_words_that_lie_over_a_page_of_a_pdf_are_told(over: str) -> None:
    notes = capture(pdf(("They were over.",), over=over), "a.pdf").text.notes
    assert "Notes or fields of a form lie over page 1; their words are not in the text: “not yet”" in notes


def test_an_empty_field_of_a_form_is_not_told() -> None:
    over = "<</Type/Annot/Subtype/Widget/FT/Btn/T(a)/Rect[72 600 300 620]/V/Off>>"
    assert not any("lie over" in note for note in capture(pdf(("One",), over=over), "a.pdf").text.notes)


def test_a_part_of_a_word_that_nobody_sees_is_no_part_of_it() -> None:
    assert capture(pdf(("12) Tj 1 g (500) Tj 0 g ( crates",)), "a.pdf").text.text.split() == ["12", "crates"]


@pytest.mark.parametrize(
    "line",
    [
        *(f") Tj /F {size} Tf (a {sign} b) Tj /F 12 Tf (" for size in (5, 8, 12, 60, 72) for sign in "-.|lI_:"),
        ") Tj ET 0 g 0 700 612 60 re f 1 g BT /F 12 Tf 1 0 0 1 72 720 Tm (white on black) Tj 0 g (",
        ") Tj ET 0 0 1 rg 0 700 612 60 re f 0.4 0 0 rg BT /F 12 Tf 1 0 0 1 72 720 Tm (dark on blue) Tj 0 g (",
    ],
)
def test_words_of_a_pdf_that_are_seen_stay(line: str) -> None:
    assert capture(pdf((line,)), "a.pdf").text.left_out == ()


def test_a_scan_with_the_words_of_a_program_under_it_is_refused_by_what_it_is() -> None:
    with pytest.raises(CannotReadError, match="nobody sees the words of this PDF"):
        capture(pdf((") Tj 3 Tr (They were over.) Tj 0 Tr (",)), "a.pdf")


def test_what_runs_along_all_pages_of_a_pdf_is_furniture() -> None:
    pages = [(f"Report {n}", *(f"{word} words of it." for word in words)) for n, words in enumerate(
        (("First", "more", "other"), ("Second", "few", "great"), ("Third", "plain", "last")), 1
    )]  # fmt: skip
    text = capture(pdf(*pages), "a.pdf").text
    furniture = [text.text[one.start : one.end] for one in text.stretches]
    assert furniture == ["Report 1", "Report 2", "Report 3"]


def test_what_a_browser_printed_around_a_page_is_furniture() -> None:
    edges = ("4/3/21, 9:20 AM Ferry talks", "https://fjordpost.example/talks 1/1")
    text = capture(
        pdf(("Ferry talks", "They go on.", "At 9:20 AM the talks", "were over.", *edges), title="Ferry talks"), "a.pdf"
    )
    furniture = [text.text.text[one.start : one.end] for one in text.text.stretches if one.kind == "furniture"]
    assert furniture == [*edges]


def test_a_pdf_s_title_is_its_own_where_its_first_page_prints_it_over_lines() -> None:
    lines = ("Fjord Post", "Ferry talks that", "go on", "4 March 2021", "The talks are not over.")
    named, other = (
        capture(pdf(lines, title=one), "a.pdf").record["title"][0] for one in ("Ferry talks that go on", "doc1")
    )
    assert (named.value, other.value) == ("Ferry talks that go on", "Fjord Post")


def test_readers_that_differ_in_ligatures_alone_agree() -> None:
    assert _words("\ufb01sh \ufb02oat o\ufb03ce") == _words("fish float office")


_TEXT = ("The talks are over and", "the boats went home.", "Ice costs more than it", "did before the winter.")


def _set(line: str, font: str) -> str:
    """A line of a PDF in a font of its own."""
    return f") Tj /{font} Tf ({line}) Tj /F 12 Tf ("


@pytest.mark.parametrize("font", ["F 15", "B 12"])
def test_a_heading_of_a_pdf_is_a_paragraph_of_its_own(font: str) -> None:
    text = capture(pdf((*_TEXT[:2], _set("Who pays", font), _set("for the ice", font), *_TEXT[2:])), "a.pdf").text
    assert text.text.split("\n\n")[1:2] == ["Who pays\nfor the ice"]


def test_a_heading_of_a_pdf_is_none_of_its_running_text() -> None:
    text = capture(pdf((*_TEXT[:2], _set("Who pays for the ice", "B 12"), *_TEXT[2:])), "a.pdf").text
    assert [(one.kind, text.text[one.start : one.end]) for one in text.stretches] == [
        ("heading", "Who pays for the ice")
    ]


@pytest.mark.parametrize(
    "stressed",
    [
        ("They said ) Tj /B 12 Tf (that the", _set("Council alone decides", "B 12"), "about the quota of"),
        ("The lead is short:", _set("Nobody pays for ice.", "F 14")),
        ("They said that it is", _set("only the council", "B 12"), "that decides about it."),
    ],
)
def test_stressed_words_in_the_text_of_a_pdf_are_no_heading(stressed: tuple[str, ...]) -> None:
    assert "\n\n" not in capture(pdf((*stressed, *_TEXT)), "a.pdf").text.text.strip()


def test_a_running_head_in_bold_is_the_page_s_and_no_heading() -> None:
    page = (_set("Harbour report", "B 12"), *_TEXT)
    kinds = {one.kind for one in capture(pdf(page, page, page), "a.pdf").text.stretches}
    assert kinds == {"furniture"}


def test_a_pdf_s_pages_are_called_as_it_calls_them() -> None:
    text = capture(pdf(("One",), (), ("Two",), labels="0<</S/r>> 2<</S/D/St 7>>"), "a.pdf").text
    assert [(page.label, text.text[page.start :].split()[0]) for page in text.pages] == [("i", "One"), ("7", "Two")]


def test_pages_that_are_called_alike_go_by_their_number() -> None:
    text = capture(pdf(("One",), ("Two",), labels="0<</S/D>> 1<</S/D>>"), "a.pdf").text
    assert [page.label for page in text.pages] == ["1", "2"]


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "a.txt", "the file is empty"),
        (b" \n ", "a.html", "the file is empty"),
        (b"\xff\xd8\xff\xe0 picture", "a.jpg", "cannot be read"),
        (b"a\x00b", "a.txt", "no text"),
        (b"PK\x03\x04 broken", "a.docx", "damaged"),
        (b"\x00\x9fnoise", "a.docx", "is no .docx: it is damaged, or of another kind"),
        (package({"xl/workbook.xml": "<x/>"}), "a.xlsx", "this kind of package"),
        (package({"mimetype": "application/vnd.oasis.opendocument.text"}), "a.odt", "an OpenDocument text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1mail", "a.msg", "a mail of Outlook .* Save it as .eml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old", "a.doc", "old or locked"),
        (b"%PDF-1.4 broken", "a.pdf", "the PDF is damaged"),
        (pdf(()), "a.pdf", "holds pictures of pages"),
        (word("").replace(b"w:document", b"w:dokument"), "a.docx", "damaged|no Word document"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(data: bytes, name: str, why: str) -> None:
    with pytest.raises(CannotReadError, match=why):
        capture(data, name)


def test_a_text_file_is_its_own_text() -> None:
    assert capture(b"One  line.\r\n\tTwo.\n", "a.txt").text.text == "One  line.\n\tTwo.\n"


LEFT = ("The ferry between the", "two harbours has been", "planned for thirty years", "and nobody has built", "it.")
RIGHT = ("council meets again in", "the spring and until", "then the boats stay in", "their places as they", "were.")
TABLE = ("Third quarter of 2020", "Fourth quarter of 2020", "First quarter of 2021", "Second quarter of 2021", "All.")


def beside(left: tuple[str, ...], right: tuple[str, ...], at: int = 330) -> tuple[str, ...]:
    """Lines that are drawn from left to right over two columns."""
    return tuple(
        f"{one}) Tj 1 0 0 1 {at} {740 - 20 * row} Tm ({other}"
        for row, (one, other) in enumerate(zip(left * 2, right * 2, strict=True))
    )


def told_across(lines: tuple[str, ...]) -> bool:
    return any("go on across a gap" in note for note in capture(pdf(lines), "a.pdf").text.notes)


def test_words_of_a_pdf_that_run_across_its_columns_are_told() -> None:
    assert told_across(beside(LEFT, RIGHT))


def test_columns_of_a_pdf_that_are_drawn_one_after_the_other_are_read_so() -> None:
    right = tuple(f") Tj 1 0 0 1 330 {740 - 20 * row} Tm ({line}" for row, line in enumerate(RIGHT))
    assert not told_across((*LEFT, *right))


@pytest.mark.parametrize(("first", "told"), [(1, True), (112, True), (2001, False)])
def test_lines_of_a_pdf_that_are_numbered_in_the_margin_are_told(first: int, told: bool) -> None:
    lines = tuple(f"{first + at:03} The ferry is late, and the crew waits" for at in range(12))
    notes = capture(pdf(lines), "a.pdf").text.notes
    assert any("numbered in the margin" in note for note in notes) is told


def test_rows_of_a_table_in_a_pdf_go_across_it() -> None:
    assert not told_across(beside(TABLE, TABLE))
