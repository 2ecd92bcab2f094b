"""References are read as their programs write them: names, dates and addresses, and nothing is made up."""

import json

import pytest

from generator.capture.reading import CannotReadError
from generator.capture.references import Entry, read_references


def bib(fields: str, kind: str = "article") -> Entry:
    return read_references(f"@{kind}{{k, {fields}}}".encode(), "a.bib").entries[0]


def ris(*lines: str, mark: bytes = b"", end: str = "\n") -> tuple[Entry, ...]:
    return read_references(mark + end.join((*lines, "ER  - ", "")).encode(), "a.ris").entries


def csl(**item: object) -> Entry:
    return read_references(json.dumps([{"type": "report", "title": "A", **item}]).encode(), "a.json").entries[0]


@pytest.mark.parametrize(
    ("names", "people"),
    [
        ("Berg, Anna and Ola Nes", (("Berg", "Anna"), ("Nes", "Ola"))),
        ("{{Ministry of Fish and Ships}}", (("Ministry of Fish and Ships", ""),)),
        (r"M{\"u}ller, {\'E}mile", (("Müller", "Émile"),)),
        ("Charles de Gaulle and others", (("de Gaulle", "Charles"),)),
        ("family=Gaulle, given=Charles, prefix=de, useprefix=true", (("de Gaulle", "Charles"),)),
    ],
)
def test_names_of_bibtex_are_parted_before_its_escapes_are_read(
    names: str, people: tuple[tuple[str, str], ...]
) -> None:
    assert bib(f"author = {{{names}}}").authors == people


def test_braces_and_escapes_of_a_title_are_its_letters() -> None:
    assert (
        bib(r"title = {{Ferry} talks in Troms{\o} \& B{\'e}ar~Island}").title == "Ferry talks in Tromsø & Béar Island"
    )


@pytest.mark.parametrize(
    ("fields", "issued"),
    [
        ("date = {2021-07-15}", "2021-07-15"),
        ("date = {2021-07~}", "2021-07~"),
        ("date = {2021?}", "2021?"),
        ("date = {2021/2022-03}", "2021/2022-03"),
        ("date = {2021/..}", "2021/.."),
        ("date = {2021-21}", "2021"),
        ("date = {2021-07-15T10:00:00Z}", "2021-07-15"),
        ("date = {199u}", "199X"),
        ("date = {2021-02-30}", ""),
        ("year = 2021, month = jul", "2021-07"),
        ('year = 2021, month = "15~" # jul', "2021-07-15"),
        ("year = {2021}, month = {7}, day = {3}", "2021-07-03"),
        ("year = {c. 2021}", "2021~"),
        ("year = {[2021?]}", "2021?"),
        ("year = {2021--2022}", "2021/2022"),
        ("year = {in press}", ""),
    ],
)
def test_a_date_of_bibtex_is_as_certain_as_it_is_written(fields: str, issued: str) -> None:
    assert bib(fields).issued == issued


def test_a_date_that_cannot_be_taken_over_is_told() -> None:
    assert bib("year = {in press}").unread == ("the date “in press”",)


def test_an_address_is_no_tex() -> None:
    assert bib(r"url = {https://a.example/x\_y%20z~w?a=1}").url == "https://a.example/x_y%20z~w?a=1"


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ("talks.html", ("talks.html",)),
        ("Text:a/1/talks.html:text/html;Copy:a/2/t.pdf:application/pdf", ("a/1/talks.html", "a/2/t.pdf")),
        (r":C\:\\papers\\talks.pdf:PDF", ("C:\\papers\\talks.pdf",)),
    ],
)  # fmt: skip
def test_the_files_of_an_entry_are_its_paths(value: str, files: tuple[str, ...]) -> None:
    assert bib(f"file = {{{value}}}").files == files


def test_a_block_that_is_no_bibtex_is_told_by_its_line() -> None:
    library = read_references(b"@misc{a, title={One}}\n@misc{b, title={Two\n@misc{c, title={Three}}\n", "a.bib")
    assert ([one.key for one in library.entries], library.unread) == (["a", "c"], ("the entry in line 2 is no BibTeX",))


@pytest.mark.parametrize(("mark", "end"), [(b"", "\n"), (b"\xef\xbb\xbf", "\r\n"), (b"", "\r")])
def test_ris_is_the_same_with_every_line_end_and_mark(mark: bytes, end: str) -> None:
    (entry,) = ris("TY  - NEWS", "AU  - Berg, Anna", "AU  - Ministry of Fish", "TI  - Talks", "T2  - The Post",
                   "DA  - 2021/07/15/", "PY  - 2021", "ID  - b", mark=mark, end=end)  # fmt: skip
    people = (("Berg", "Anna"), ("Ministry of Fish", ""))
    assert entry == Entry("b", "article-newspaper", "Talks", people, "The Post", "", "2021-07-15")


def test_a_tag_of_ris_with_one_space_is_a_tag() -> None:
    (entry,) = read_references(b"TY - NEWS\nTI - Ferries - a view\nAU - Lund, Kari\nER -\n", "a.ris").entries
    assert (entry.title, entry.authors) == ("Ferries - a view", (("Lund", "Kari"),))


def test_a_record_of_ris_without_an_id_is_known_by_its_number() -> None:
    assert ris("TY  - WEB", "TI  - One", "ER  - ", "TY  - WEB", "TI  - Two")[1].key == "number 2"


@pytest.mark.parametrize(
    ("issued", "edtf"),
    [
        ({"date-parts": [[2021, 7, 15]]}, "2021-07-15"),
        ({"date-parts": [["2021", "7"]], "circa": True}, "2021-07~"),
        ({"date-parts": [[2021], [2022]]}, "2021/2022"),
        ({"literal": "15 July 2021"}, "2021-07-15"),
        ({"raw": "2021-07"}, "2021-07"),
        ({"literal": "in spring"}, ""),
    ],
)
def test_a_date_of_csl_is_read_in_each_of_its_forms(issued: object, edtf: str) -> None:
    assert csl(issued=issued).issued == edtf


def test_people_and_bodies_of_csl_are_told_apart() -> None:
    people = [{"family": "Leyen", "given": "Ida", "non-dropping-particle": "von der"}, {"literal": "The Council"}]
    assert csl(author=people).authors == (("von der Leyen", "Ida"), ("The Council", ""))


@pytest.mark.parametrize(
    ("name", "data"), [("a.json", b'{"a": 1}'), ("a.json", b"no"), ("a.bib", b"no"), ("a.ris", b"no")]
)
def test_what_is_no_reference_is_refused_with_what_to_do(name: str, data: bytes) -> None:
    with pytest.raises(CannotReadError, match="Export the references"):
        read_references(data, name)


def test_authors_of_ris_stand_in_the_file_s_order_whatever_their_tags() -> None:
    (entry,) = ris("TY  - JOUR", "TI  - Quotas", "A1  - Lund, Ida", "AU  - Berg, Ola")
    assert entry.authors == (("Lund", "Ida"), ("Berg", "Ola"))
