"""Titles, names, dates and addresses leave as they are, in the spelling of each format."""

from functools import cache

import pytest

from generator.build import check_project
from generator.compose.exports.bibliography import bibtex, ris
from generator.compose.lens import Lens
from generator.model import Source
from tests.project import CLEAN, WORDS

RECORD = {
    "id": "probe",
    "type": "article-newspaper",
    "title": "A title",
    "issued": "2023-12~",
    "language": "en",
    "capture": {"file": "a.txt", "sha256": "0" * 64},
    "rights": {"statement": "Invented"},
    "summary": "A report.",
}


@cache
def lens() -> Lens:
    verified = check_project(CLEAN).verified
    assert verified is not None
    return Lens(verified, WORDS)


def source(**changed: object) -> Source:
    return Source.model_validate({**RECORD, **changed})


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Fish & ships", r"{{Fish \& ships}}"),
        ("100% of it", r"{{100\% of it}}"),
        ("C#_1", r"{{C\#\_1}}"),
        ("{draft} for $5", r"{{\textbraceleft{}draft\textbraceright{} for \$5}}"),
        ("a ~ b ^ c", r"{{a \textasciitilde{} b \textasciicircum{} c}}"),
        (r"the \alpha case", r"{{the \textbackslash{}alpha case}}"),
        ("<b>bold</b>", r"{{\textless{}b\textgreater{}bold\textless{}/b\textgreater{}}}"),
        ("Why Oslo and NATO talk", "{{Why Oslo and NATO talk}}"),
        ("in two\n lines", "{{in two lines}}"),
    ],
)
def test_a_title_is_escaped_and_keeps_its_capitals(title: str, written: str) -> None:
    assert f"title = {written}," in bibtex(lens(), source(title=title))


def test_a_date_about_a_month_stays_a_date() -> None:
    assert "date = {2023-12~}," in bibtex(lens(), source())


def test_an_address_is_not_escaped() -> None:
    address = "https://example.org/a_b?c=1%20&d=~e#f"
    assert f"url = {{{address}}}," in bibtex(lens(), source(URL=address))


def test_a_brace_in_an_address_does_not_end_the_field() -> None:
    assert "url = {https://example.org/%7Ba%7D}," in bibtex(lens(), source(URL="https://example.org/{a}"))


def test_a_bodys_name_is_escaped_before_it_is_braced() -> None:
    assert r"author = {{Fish \& Sons}}," in bibtex(lens(), source(author=[{"literal": "Fish & Sons"}]))


def test_a_persons_name_is_escaped() -> None:
    assert r"author = {O\_Hara, Ann}," in bibtex(lens(), source(author=[{"family": "O_Hara", "given": "Ann"}]))


def test_a_ris_value_stands_on_one_line_as_it_is() -> None:
    assert "TI  - R&D at 100% of {it} <b>\r\n" in ris(lens(), source(title="R&D at 100%\n of {it} <b>"))
