"""Hangul documents (HWPX) give the words that a reader of the document sees."""

import pytest

from generator.capture.document import capture
from generator.capture.reading import CannotReadError, Text
from tests.capture.documents import hp, hr, hwpx

BOX = f"<hp:rect><hp:drawText><hp:subList>{hp(hr('box'))}</hp:subList></hp:drawText></hp:rect>"
COUNTED = (
    '<hp:ctrl><hp:autoNum num="3" numType="{}"><hp:autoNumFormat type="{}" suffixChar=")"/></hp:autoNum></hp:ctrl>'
)


def text_of(*sections: str, base: str = "Contents/") -> Text:
    return capture(hwpx(*sections, base=base), "a.hwpx").text


def line(inside: str) -> str:
    return hp(hr(f"<hp:t>{inside}</hp:t>"))


def table(*rows: tuple[str, ...], floats: bool = False) -> str:
    cells = ("".join(f"<hp:tc><hp:subList>{hp(hr(cell))}</hp:subList></hp:tc>" for cell in row) for row in rows)
    written = "".join(f"<hp:tr>{row}</hp:tr>" for row in cells)
    return f'<hp:tbl><hp:pos treatAsChar="{0 if floats else 1}"/>{written}</hp:tbl>'


@pytest.mark.parametrize(
    ("paragraph", "shown"),
    [
        (line("went<hp:lineBreak/>home"), "went\nhome"),
        (line("12<hp:tab/>500 boxes"), "12\t500 boxes"),
        (line("12<hp:nbSpace/>500<hp:fwSpace/>boxes"), "12 500 boxes"),
        (line("2021<hp:hyphen/>2023"), "2021-2023"),
        (line("They were <hp:markpenBegin/>not<hp:markpenEnd/> over"), "They were not over"),
        (line('They were <hp:deleteBegin Id="1"/>not <hp:deleteEnd Id="1"/>over'), "They were over"),
        (line('They were <hp:insertBegin Id="1"/>not <hp:insertEnd Id="1"/>over'), "They were not over"),
        (hp(hr('<hp:t>a<hp:deleteBegin/>b</hp:t>')) + hp(hr("<hp:t>c<hp:deleteEnd/>d</hp:t>")), "ad"),
        (hp(hr("10"), hr("6", 1)), "10⁶"),
        (hp(hr("19"), hr("th", 1)), "19th"),
        (hp(hr("<hp:dutmal><hp:mainText>남</hp:mainText><hp:subText>Nam</hp:subText></hp:dutmal>")), "남"),
        (hp(hr("12"), hr('<hp:compose composeText="7"/>')), "12(7)"),
        (hp(hr("about"), hr("<hp:equation><hp:script>1 over 2</hp:script></hp:equation>"), hr("of it")),
         "about 1 over 2 of it"),
        (hp(hr("Table "), hr(COUNTED.format("TABLE", "DIGIT"))), "Table 3)"),
        (hp(hr("Table "), hr(COUNTED.format("TABLE", "CIRCLED_DIGIT"))), "Table ③)"),
        (hp(hr("Table "), hr(COUNTED.format("TABLE", "SYMBOL"))), "Table"),
        (hp(hr('<hp:ctrl><hp:fieldBegin><hp:parameters><hp:stringParam>x</hp:stringParam></hp:parameters>'
               '</hp:fieldBegin></hp:ctrl>'), hr("word")), "word"),
        (hp(hr(f"<hp:ctrl><hp:header><hp:subList>{line('Page')}</hp:subList></hp:header></hp:ctrl>"), hr("a")), "a"),
        (hp(hr(f"<hp:ctrl><hp:hiddenComment><hp:subList>{line('no')}</hp:subList></hp:hiddenComment></hp:ctrl>"),
            hr("a")), "a"),
        (hp(hr("<hp:switch><hp:case><hp:t>once</hp:t></hp:case><hp:default><hp:t>once</hp:t></hp:default></hp:switch>")),
         "once"),
        (hp(hr("The talks "), hr(BOX), hr("go on")), "The talks go on\n\nbox"),
        (hp(hr("The talks "), hr(table(("12",), floats=True)), hr("go on")), "The talks go on\n\n12"),
        (hp(hr(table(("12", "500 boxes"), ("eel", "3"))), hr("Source")), "12\t500 boxes\n\neel\t3\n\nSource"),
    ],
)  # fmt: skip
def test_a_hangul_document_s_elements_read_as_they_show(paragraph: str, shown: str) -> None:
    assert text_of(paragraph).text == f"{shown}\n"


def test_notes_stand_behind_the_text_of_all_sections() -> None:
    note = f'<hp:ctrl><hp:footNote number="1"><hp:subList>{line("Not quite.")}</hp:subList></hp:footNote></hp:ctrl>'
    text = text_of(line("Last."), hp(hr("They are"), hr(note), hr(" over.")))
    assert (text.text, [(one.kind, one.what) for one in text.stretches]) == (
        "They are over.\n\nLast.\n\nNot quite.\n",
        [("note", "footnote 1")],
    )


def test_the_number_before_a_note_is_no_word_of_it() -> None:
    number = COUNTED.format("FOOTNOTE", "DIGIT")
    note = f"<hp:ctrl><hp:footNote><hp:subList>{hp(hr(number), hr('12 boxes'))}</hp:subList></hp:footNote></hp:ctrl>"
    assert text_of(hp(hr("Over."), hr(note))).text == "Over.\n\n12 boxes\n"


def test_a_caption_stands_behind_what_it_is_of() -> None:
    captioned = table(("12",)).replace(
        "<hp:tr>", f"<hp:caption><hp:subList>{line('Boats')}</hp:subList></hp:caption><hp:tr>"
    )
    text = text_of(hp(hr(captioned)))
    assert (text.text, [one.kind for one in text.stretches]) == ("12\n\nBoats\n", ["caption"])


def test_what_is_struck_out_is_told_and_what_only_looks_so_to_the_file_is_not() -> None:
    text = text_of(hp(hr("They are "), hr("not ", 2), hr("over.")))
    assert [text.text[one.start : one.end] for one in text.stretches] == ["not"]


def test_the_guide_of_a_field_that_nobody_has_filled_in_is_furniture() -> None:
    guide = '<hp:parameters><hp:stringParam name="Direction">Type here</hp:stringParam></hp:parameters>'
    field = hr(f"<hp:ctrl><hp:fieldBegin>{guide}</hp:fieldBegin></hp:ctrl>")
    text = text_of(hp(field, hr("Type here")), hp(field, hr("Anna")))
    assert [text.text[one.start : one.end] for one in text.stretches] == ["Type here"]


def test_names_of_parts_are_taken_from_the_root_or_from_their_list() -> None:
    assert text_of(line("Over."), base="").text == "Over.\n"


def test_words_left_out_are_counted_by_their_rule() -> None:
    memo = f'<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>{line("Is it so?")}</hp:subList></hp:fieldBegin></hp:ctrl>'
    assert text_of(hp(hr(memo), hr("Over."))).account.left_out == (("comment in the margin", 3),)


@pytest.mark.parametrize(
    ("paragraph", "note"),
    [
        (hp(hr("Table "), hr(COUNTED.format("TABLE", "SYMBOL"))), "Numbers that the document counts by itself"),
        (line("<hp:insertBegin/>a<hp:insertEnd/>"), "tracked changes"),
        (hp(hr("a"), hr("<hp:chart/>")), "A chart stands in the document"),
        (line("\uf03da one"), "Signs that only a font"),
    ],
)
def test_what_the_text_does_not_show_as_the_document_does_is_told(paragraph: str, note: str) -> None:
    assert any(note in one for one in text_of(paragraph).notes)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (hwpx(hp(hr("<hp:news>stray</hp:news>"))), "an element that is not known .news: “stray”"),
        (hwpx(line("2021<hp:dash/>2023")), "a sign in its words that is not known .dash"),
        (hwpx(line("They were <hp:deleteBegin/>not over")), "a tracked change of the document has no end"),
        (hwpx(), "does not say where its text is"),
        (
            hwpx(line("a"), **{"META-INF/manifest.xml": "<manifest><encryption-data/></manifest>"}),
            "locked by a password",
        ),
    ],
)
def test_a_hangul_document_that_cannot_be_read_as_it_shows_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(CannotReadError, match=why):
        capture(data, "a.hwpx")
