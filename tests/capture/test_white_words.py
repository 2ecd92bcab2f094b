"""Words of a Word document in the colour of its paper are left out by name; on any other ground they are read."""

import pytest

from tests.capture.documents import paragraph, run
from tests.capture.test_packages import text_of

WHITE = '<w:color w:val="FFFFFF"/>'
PAPER = '<w:color w:val="FFFFFF" w:themeColor="background1"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'
CELL = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
BOX = "<w:r><wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx></w:r>"


@pytest.mark.parametrize("looks", [WHITE, PAPER, WHITE + '<w:shd w:val="clear" w:fill="auto"/>'])
def test_white_words_on_white_paper_are_not_in_the_text(looks: str) -> None:
    text = text_of(paragraph(run("They were "), run("not ", looks), run("over.")))
    assert (text.text, text.account.left_out) == ("They were over.\n", (("in the colour of the paper", 1),))


SEEN = {
    "on a dark ground": paragraph(run("a", WHITE + DARK)),
    "marked": paragraph(run("a", WHITE + '<w:highlight w:val="black"/>')),
    "in a pattern": paragraph(run("a", WHITE + '<w:shd w:val="pct50" w:fill="auto"/>')),
    "in a dark paragraph": paragraph(run("a", WHITE), properties=DARK),
    "in a table": CELL.format(paragraph(run("a", WHITE))),
    "in a box": paragraph(BOX.format(paragraph(run("a", WHITE)))),
    "of a darker shade": paragraph(run("a", PAPER.replace("/>", ' w:themeShade="80"/>'))),
    "black again": paragraph(run("a", '<w:color w:val="000000"/>')),
}


@pytest.mark.parametrize("case", SEEN)
def test_white_words_that_are_seen_are_read(case: str) -> None:
    assert text_of(SEEN[case]).text.strip() == "a"


STYLE = '<w:style w:styleId="s"><w:pPr>{}</w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>'


@pytest.mark.parametrize(("ground", "shown"), [("", ""), (DARK, "a")])
def test_a_style_makes_words_white_and_gives_them_a_ground(ground: str, shown: str) -> None:
    body = paragraph(run("a"), properties='<w:pStyle w:val="s"/>') + paragraph(run("b"))
    assert text_of(body, styles=STYLE.format(ground)).text.split() == [*shown, "b"]


def test_on_coloured_paper_white_words_are_seen() -> None:
    text = text_of(paragraph(run("a", WHITE)) + '</w:body><w:background w:color="000000"/><w:body>')
    assert text.text == "a\n"
