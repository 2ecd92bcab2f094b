"""Titles, names, dates and addresses leave as they are, in the spelling of each format."""

from functools import cache

import pytest

from generator.build import check_project
from generator.compose.exports.bibliography import csl, ris
from generator.compose.exports.tex import biblatex, bibtex
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
    assert f"title = {written}," in biblatex(lens(), source(title=title))


def test_a_date_about_a_month_stays_a_date() -> None:
    assert "date = {2023-12~}," in biblatex(lens(), source())


@pytest.mark.parametrize(("address", "kind"), [("https://example.org/", "@online{"), (None, "@misc{")])
def test_only_what_has_an_address_is_online(address: str | None, kind: str) -> None:
    assert biblatex(lens(), source(type="webpage", URL=address)).startswith(kind)


def test_an_address_is_not_escaped() -> None:
    address = "https://example.org/a_b?c=1%20&d=~e#f"
    assert f"url = {{{address}}}," in biblatex(lens(), source(URL=address))


def test_a_brace_in_an_address_does_not_end_the_field() -> None:
    assert "url = {https://example.org/%7Ba%7D}," in biblatex(lens(), source(URL="https://example.org/{a}"))


def test_a_bodys_name_is_escaped_before_it_is_braced() -> None:
    assert r"author = {{Fish \& Sons}}," in biblatex(lens(), source(author=[{"literal": "Fish & Sons"}]))


def test_a_persons_name_is_escaped() -> None:
    assert r"author = {O\_Hara, Ann}," in biblatex(lens(), source(author=[{"family": "O_Hara", "given": "Ann"}]))


def test_a_ris_value_stands_on_one_line_as_it_is() -> None:
    assert "TI  - R&D at 100% of {it} <b>\r\n" in ris(lens(), source(title="R&D at 100%\n of {it} <b>"))


@pytest.mark.parametrize(
    ("language", "langid"), [("en", "english"), ("en-GB", "english"), ("ko", "korean"), ("nb", "")]
)
def test_a_language_is_what_babel_calls_it(language: str, langid: str) -> None:
    assert (f"langid = {{{langid}}}," in biblatex(lens(), source(language=language))) == bool(langid)


def test_bibtex_has_a_year_a_month_and_the_doubt() -> None:
    entry = bibtex(lens(), source())
    assert "  year = {2023},\n  note = {Date: about December 2023.},\n  month = dec,\n" in entry


def test_doubt_about_a_date_is_told_twice_in_csl_for_styles_that_drop_it() -> None:
    record = csl(lens(), source())
    assert record["issued"] == {"date-parts": ((2023, 12),), "circa": True}
    assert record["note"] == "Date: about December 2023."


@pytest.mark.parametrize("issued", ["2023-12?", "202X", "2021/2023", "2021/.."])
def test_what_a_format_cannot_say_of_a_date_is_said_in_a_note(issued: str) -> None:
    assert "\r\nN1  - Date: " in ris(lens(), source(issued=issued))


def test_a_date_without_doubt_has_no_note() -> None:
    assert "note" not in csl(lens(), source(issued="2023-12"))


def test_a_family_name_that_its_source_prints_first_stays_first() -> None:
    names = [{"family": "Arnason", "given": "said Jon"}, {"family": "said", "given": "Jon"}]
    written = csl(lens(), source(id="berg-2019", author=names))["author"]
    assert [name.get("static-ordering", False) for name in written] == [False, True]  # type: ignore[union-attr]


@pytest.mark.parametrize(("kind", "code"), [("webpage", "ELEC"), ("post-weblog", "BLOG"), ("treaty", "GOVDOC")])
def test_a_type_of_csl_is_one_of_ris(kind: str, code: str) -> None:
    assert ris(lens(), source(type=kind)).startswith(f"TY  - {code}\r\n")


def test_a_year_in_ris_is_bare() -> None:
    assert "DA  - 2023/12//\r\nPY  - 2023\r\n" in ris(lens(), source())
