"""Numbers of lists are read as a browser or a word processor prints them: in its letters, and where it begins anew."""

import pytest

from generator.capture.document import capture
from generator.capture.ordinals import written
from tests.capture.documents import hp, hr, hwpx, paragraph, run
from tests.capture.test_html import line, page
from tests.capture.test_packages import text_of

# As Chromium 156 shows them, but for what CSS has no name for.
SIGNS = {
    ("decimal", 12): "12",
    ("decimal-leading-zero", 7): "07",
    ("lower-alpha", 28): "ab",
    ("upper-latin", 2): "B",
    ("lower-roman", 4): "iv",
    ("upper-roman", 4000): "4000",
    ("lower-alpha", 0): "0",
    ("lower-greek", 2): "β",
    ("hangul", 2): "나",
    ("hangul-consonant", 1): "ㄱ",
    ("korean-hangul-formal", 11): "일십일",
    ("cjk-ideographic", 21): "二十一",
    ("cjk-decimal", 10): "一〇",
    ("circled-decimal", 3): "③",
    ("circled-decimal", 21): "21",
    ("lower-russian", 10): "к",
    ("thai", 5): "๕",
    ("nobody-s", 5): "",
}


@pytest.mark.parametrize(("kind", "number"), SIGNS)
def test_a_number_is_written_in_the_signs_of_its_style(kind: str, number: int) -> None:
    assert written(number, kind) == SIGNS[kind, number]


PICTURE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
# What is behind each was seen in Chromium 156.
PAGES = {
    '<ol style="list-style:none"><li>a</ol>': "a",
    '<ol style="list-style:inside none"><li>a</ol>': "a",
    f'<ol style="list-style-image:url({PICTURE})"><li>a</ol>': "a",
    '<ol style="list-style-type:upper-roman" start=4><li>a<li value=9>b<li>c</ol>': "IV. a IX. b X. c",
    '<ol style="list-style-type:Upper-Roman"><li>a</ol>': "I. a",
    '<ol style="counter-reset:a --5 +-3 b"><li>a</ol>': "1. a",
    '<ol type=I style="list-style-type:decimal"><li>a</ol>': "1. a",
    '<ol><li type=a>a<li>b</ol>': "a. a 2. b",
    '<ul style="list-style-type:decimal"><li>a<li>b</ul>': "1. a 2. b",
    '<ul><li>a</ul>': "a",
    '<ol style="list-style-type:korean-hangul-formal"><li>a</ol>': "일, a",
    '<ol style="list-style-type:\'Art. \'"><li>a</ol>': "Art. a",
    '<ol><li style="display:none">a<li>b</ol>': "1. b",
    '<ol><li style="display:flex">a<li>b</ol>': "a 1. b",
    '<ol><li style="visibility:hidden">a<li>b</ol>': "2. b",
    '<ol><div><li>a</div><li>b</ol>': "1. a 2. b",
    '<ol><li>a<ol><li>b<li>c</ol><li>d</ol>': "1. a 1. b 2. c 2. d",
    '<ol><li>a</li><ol><li>b<li>c</ol><li>d</ol>': "1. a 1. b 2. c 2. d",
    '<ol reversed start=10><li>a<li>b</ol>': "10. a 9. b",
}  # fmt: skip


@pytest.mark.parametrize("markup", PAGES)
def test_an_item_has_the_number_that_a_browser_shows(markup: str) -> None:
    assert line(page(markup)) == PAGES[markup]


STYLED = {
    "numbered": (
        "ol{counter-reset:i} li{list-style:none} li::before{counter-increment:i;content:counter(i) ') '}",
        "<ol><li>a<li>b</ol>",
        "1) a 2) b",
    ),
    "inside each other": (
        "ol{counter-reset:i;list-style:none} li{counter-increment:i} li::before{content:counters(i,'.') ' '}",
        "<ol><li>a<ol><li>b<li>c</ol><li>d</ol>",
        "1 a 1.1 b 1.2 c 2 d",
    ),
    "of headings": (
        "body{counter-reset:h} h2{counter-increment:h;counter-reset:s} h3{counter-increment:s} "
        "h3::before{content:counter(h) '.' counter(s,upper-roman) ' '}",
        "<h2>a</h2><h3>b</h3><h3>c</h3><h2>d</h2><h3>e</h3>",
        "a 1.I b 1.II c d 2.I e",
    ),
    "the list's own": (
        "ol{list-style:none} li::before{content:'§ ' counter(list-item) ' '}",
        "<ol start=3><li>a</ol>",
        "§ 3 a",
    ),
    "by the marker": ("li::marker{content:'(' counter(list-item) ') '}", "<ol><li>a</ol>", "(1) a"),
    "an attribute": ("p::before{content:attr(data-day) ': '}", '<p data-day="5 May">a</p>', "5 May: a"),
    "behind": (
        "body{counter-reset:i 6} p{counter-increment:i -2} p::after{content:' ' counter(i)}",
        "<p>a<p>b",
        "a 4 b 2",
    ),
    "put": ("p{counter-set:i 8} p::after{content:' ' counter(i)}", "<p>a</p>", "a 8"),
    "begun by each": ("p{counter-reset:i 3} p::after{content:' ' counters(i,'.')}", "<p>a<p>b", "a 3 b 3"),
    "for those who do not see": ("p::before{content:'★' / 'starred'}", "<p>a</p>", "a"),
    "not made": ("p::before{counter-increment:i} p::after{content:' ' counter(i)}", "<p>a</p>", "a 0"),
}


@pytest.mark.parametrize("case", STYLED)
def test_what_a_style_sheet_counts_is_read_as_it_is_printed(case: str) -> None:
    style, body, shown = STYLED[case]
    assert line(page(body, f"<style>{style}</style>")) == shown


def test_numbers_in_letters_that_are_not_known_are_left_out_and_told() -> None:
    text = page('<ol style="list-style-type:armenian"><li>a</ol>')
    assert (line(text), "armenian" in text.notes[0]) == ("a", True)


def test_words_of_an_attribute_that_a_style_sheet_prints_are_told() -> None:
    text = page('<p data-day="5 May">a</p>', "<style>p::before{content:attr(data-day)}</style>")
    assert any("“5 May”" in note for note in text.notes)


def test_a_number_that_a_style_sheet_prints_is_no_word_of_its_own() -> None:
    assert page("<p>a</p>", "<style>p::before{content:counter(i) '. '}</style>").notes == ()


NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'


def level(kind: str = "decimal", text: str = "%1.", depth: int = 0, more: str = "", start: int = 1) -> str:
    how = f'<w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>'
    return f'<w:lvl w:ilvl="{depth}">{how}{more}<w:lvlText w:val="{text}"/></w:lvl>'


def lists(*levels: str, more: str = "") -> str:
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}'
    )


def numbers(numbering: str, *places: tuple[int, int], styles: str = "") -> str:
    """What stands before paragraphs that have one letter each, by how deep they are in which list."""
    body = "".join(paragraph(run("x"), properties=NUMBERED.format(*place)) for place in places)
    found = text_of(body, numbering=numbering, **({"styles": styles} if styles else {})).text
    return " ".join(found.replace(" x", "").replace("x", "").split())


WORD = {
    "lowerLetter": "aa.", "upperLetter": "AA.", "decimalZero": "27.", "ganada": "하하.", "chosung": "ㅎㅎ.",
    "russianLower": "ю.", "koreanCounting": "이십칠.", "upperRoman": "XXVII.", "decimalEnclosedCircle": "27.",
    "chineseCounting": "二十七.", "none": "", "bullet": "",
}  # fmt: skip


@pytest.mark.parametrize("kind", WORD)
def test_word_s_ways_of_counting_are_written_as_word_writes_them(kind: str) -> None:
    start = 28 if kind in {"ganada", "chosung"} else 27
    assert numbers(lists(level(kind, start=start)), (0, 1)) == WORD[kind]


def test_behind_z_word_has_bb_where_a_browser_has_ab() -> None:
    assert numbers(lists(level("lowerLetter", start=28)), (0, 1)) == "bb."


def test_a_number_beyond_what_letters_say_is_in_digits() -> None:
    assert numbers(lists(level("lowerLetter", start=2_000_000_000)), (0, 1)) == "2000000000."


def test_a_way_of_counting_that_is_not_known_is_left_out_and_told() -> None:
    body = paragraph(run("x"), properties=NUMBERED.format(0, 1))
    text = text_of(body, numbering=lists(level("ordinalText")))
    assert (text.text, "ordinalText" in text.notes[0]) == ("x\n", True)


AGAIN = '<w:num w:numId="2"><w:abstractNumId w:val="0"/>{}</w:num>'
ANEW = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'


def test_a_list_that_starts_anew_starts_anew() -> None:
    assert numbers(lists(level(), more=AGAIN.format(ANEW)), (0, 1), (0, 1), (0, 2), (0, 2)) == "1. 2. 1. 2."


def test_a_list_of_another_name_goes_on_where_nothing_is_said() -> None:
    assert numbers(lists(level(), more=AGAIN.format("")), (0, 1), (0, 2)) == "1. 2."


def test_a_deeper_level_begins_again_behind_each_one_above() -> None:
    numbering = lists(level(), level(text="%1.%2", depth=1))
    assert numbers(numbering, (0, 1), (1, 1), (1, 1), (0, 1), (1, 1)) == "1. 1.1 1.2 2. 2.1"


def test_a_level_that_never_begins_again_goes_on() -> None:
    numbering = lists(level(), level(text="%2)", depth=1, more='<w:lvlRestart w:val="0"/>'))
    assert numbers(numbering, (0, 1), (1, 1), (0, 1), (1, 1)) == "1. 1) 2. 2)"


def test_in_a_legal_list_all_numbers_are_digits() -> None:
    numbering = lists(level("upperRoman"), level(text="%1.%2", depth=1, more="<w:isLgl/>"))
    assert numbers(numbering, (0, 1), (1, 1)) == "I. 1.1"


def test_a_number_stands_close_to_its_word_where_the_list_says_so() -> None:
    numbering = lists(level(text="%1-", more='<w:suff w:val="nothing"/>'))
    body = paragraph(run("x"), properties=NUMBERED.format(0, 1))
    assert text_of(body, numbering=numbering).text == "1-x\n"


def test_a_way_of_counting_of_one_s_own_has_its_noughts() -> None:
    own = (
        '<mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
    )
    numbering = lists(f'<w:lvl w:ilvl="0"><w:start w:val="7"/>{own}<w:lvlText w:val="%1."/></w:lvl>')
    assert numbers(numbering, (0, 1)) == "007."


STYLE = '<w:style w:styleId="deep"><w:pPr><w:numPr>{}<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'


def test_a_paragraph_says_how_deep_it_is_in_the_list_of_its_style() -> None:
    numbering = lists(level(), level(text="%2)", depth=1))
    own = '<w:pStyle w:val="deep"/><w:numPr><w:ilvl w:val="1"/></w:numPr>'
    found = text_of(paragraph(run("x"), properties=own), numbering=numbering, styles=STYLE.format(""))
    assert found.text == "1) x\n"


def test_a_level_names_the_style_that_it_is_of() -> None:
    numbering = lists(level(), level(text="%2)", depth=1, more='<w:pStyle w:val="deep"/>'))
    body = paragraph(run("x"), properties='<w:pStyle w:val="deep"/>')
    assert text_of(body, numbering=numbering, styles=STYLE.format("")).text == "1) x\n"


def test_a_list_may_be_made_after_a_style_for_lists() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="own"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="own"/>{level("upperLetter")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>'
    )
    assert numbers(numbering, (0, 1)) == "A."


HEAD = '<hh:paraHead level="{}" start="1" numFormat="{}">{}</hh:paraHead>'


def hangul(depths: str, *heads: tuple[str, str], kind: str = "NUMBER") -> str:
    """What a Hangul document has before paragraphs so deep in a list, by the form and the signs of each level."""
    levels = "".join(HEAD.format(at, signs, form) for at, (form, signs) in enumerate(heads, 1))
    named = 7 if kind == "NUMBER" else 0
    looks = f'<hh:numbering id="7">{levels}</hh:numbering>' + "".join(
        f'<hh:paraPr id="{at}"><hh:heading type="{kind}" idRef="{named}" level="{at - 1}"/></hh:paraPr>'
        for at in range(1, len(heads) + 1)
    )
    outline = hp('<hp:run><hp:secPr outlineShapeIDRef="7"/></hp:run>')
    section = outline + "".join(hp(hr("x"), looks=int(depth)) for depth in depths)
    return " ".join(capture(hwpx(section, looks=looks), "a.hwpx").text.text.replace("x", "").split())


@pytest.mark.parametrize(
    ("depths", "heads", "shown"),
    [
        ("1221", [("^1.", "DIGIT"), ("^2.", "HANGUL_SYLLABLE")], "1. 가. 나. 2."),
        ("12212", [("^1.", "ROMAN_CAPITAL"), ("^1.^2)", "LATIN_SMALL")], "I. I.a) I.b) II. II.a)"),
        ("122", [("제^1장", "IDEOGRAPH"), ("(^2)", "CIRCLED_DIGIT")], "제一장 (①) (②)"),
        ("123", [("^1", "DIGIT"), ("^n", "DIGIT"), ("^N", "DIGIT")], "1 1.1 1.1.1."),
        # Numbered so in a document of the word processor's own makers, which says each number in its words.
        ("13323", [("^1.", "DIGIT"), ("^1.^2.", "DIGIT"), ("^1.^2.^3.", "DIGIT")], "1. 1.1.1. 1.1.2. 1.2. 1.2.1."),
        ("11", [("^1.", "SYMBOL")], ""),
    ],
)
def test_a_hangul_document_s_paragraphs_are_numbered_as_its_list_says(
    depths: str, heads: list[tuple[str, str]], shown: str
) -> None:
    assert hangul(depths, *heads) == shown


def test_a_hangul_document_s_headings_are_numbered_as_its_section_says() -> None:
    assert hangul("11", ("^1.", "DIGIT"), kind="OUTLINE") == "1. 2."


def test_behind_the_last_syllable_come_those_of_the_next_vowel() -> None:
    assert hangul("1" * 15, ("^1", "HANGUL_SYLLABLE")).split()[-2:] == ["하", "거"]
