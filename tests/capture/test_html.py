"""A page's text is what its reader sees, word for word."""

import pytest

from generator.capture.document import capture
from generator.capture.html import parsed, read_html
from generator.capture.reading import CannotReadError, Text

SEEN_IN_A_LINE = (
    "a abbr acronym b bdi bdo big button cite code custom-word data del dfn em font i ins kbd label mark nobr output "
    "q s samp slot small span strike strong sub sup time tt u var"
).split()
SEEN_AS_A_BLOCK = (
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 "
    "h5 h6 header hgroup legend li main menu nav ol p pre search section summary ul"
).split()
UNSEEN = (
    "datalist iframe meter mphantom noscript object progress rp rt script style template video audio canvas".split()
)
CLASSES = "caption byline share social navy shareholders barley authorities embargo footer premium".split()


def page(body: str, head: str = "") -> Text:
    return read_html(parsed(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"))


def line(text: Text) -> str:
    return " ".join(text.text.split())


@pytest.mark.parametrize("tag", SEEN_IN_A_LINE)
def test_a_word_in_a_line_stays_in_the_line(tag: str) -> None:
    text = page(f"<p>They were <{tag}>not</{tag}> over.</p>").text
    assert text.replace("“", "").replace("”", "") == "They were not over.\n"


@pytest.mark.parametrize("tag", SEEN_AS_A_BLOCK)
def test_the_words_of_a_block_are_kept(tag: str) -> None:
    assert "none of it" in line(page(f"<div>before</div><{tag}>none of it</{tag}><div>after</div>"))


@pytest.mark.parametrize("tag", UNSEEN)
def test_what_a_reader_does_not_see_is_left_out_and_said(tag: str) -> None:
    text = page(f"<div>before <{tag}>unseen</{tag}> after</div>")
    assert line(text) == "before after"
    assert [one.words for one in text.left_out] == ["unseen"]


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_never_takes_a_word_out_of_a_sentence(name: str) -> None:
    assert line(page(f'<p>They were <span class="{name}">not</span> over.</p>')) == "They were not over."


@pytest.mark.parametrize(
    "hidden",
    [
        "<b hidden>x</b>",
        '<b style="display: none">x</b>',
        '<b style="visibility:hidden">x</b>',
        '<b class="gone">x</b>',
        '<b class="sf-hidden">x</b>',
        '<b style="position:absolute;left:-9999px">x</b>',
        "<dialog>x</dialog>",
        "<b popover>x</b>",
        '<b style="content-visibility:hidden">x</b>',
        '<b style="clip-path: inset(50%)">x</b>',
    ],
)
def test_hidden_words_are_not_in_the_text(hidden: str) -> None:
    sheet = "<style>.gone{display:none} .sf-hidden{display:none!important}</style>"
    assert line(page(f"<div>seen {hidden} too</div>", sheet)) == "seen too"


@pytest.mark.parametrize("seen", ['<b aria-hidden="true">x</b>', '<b class="print">x</b>', "<textarea>x</textarea>"])
def test_words_that_are_only_hidden_from_others_are_in_the_text(seen: str) -> None:
    sheet = "<style>@media print{.print{display:none}}</style>"
    assert line(page(f"<div>seen {seen} too</div>", sheet)) == "seen x too"


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        ("vertical-align: super", "10⁶"),
        ("vertical-align: sub", "10₆"),
        ("vertical-align: 0.5em", "10⁶"),
        ("vertical-align: -30%", "10₆"),
        ("font-variant-position: super", "10⁶"),
        ("vertical-align: -1px", "106"),
        ("vertical-align: middle", "106"),
    ],
)
def test_figures_that_a_style_raises_or_lowers_are_told_apart(style: str, shown: str) -> None:
    assert line(page(f'<p>10<span style="{style}">6</span></p>')) == shown


def test_a_cell_that_stands_higher_is_not_raised() -> None:
    assert line(page('<table><tr><td>10</td><td style="vertical-align: super">6</td></tr></table>')) == "10 6"


FORMULAS = {
    "<mfrac><mn>1</mn><mn>2</mn></mfrac>": "1/2",
    "<mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>": "3 1/2",
    "<mfrac><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow><mn>2</mn></mfrac>": "(a+1)/2",
    '<mfrac linethickness="0"><mn>6</mn><mn>2</mn></mfrac>': "6 2",
    "<msup><mn>10</mn><mrow><mo>−</mo><mn>6</mn></mrow></msup>": "10⁻⁶",
    "<msup><mi>e</mi><mi>x</mi></msup>": "e^x",
    "<msub><mi>H</mi><mn>2</mn></msub><mi>O</mi>": "H₂O",
    "<msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>": "a₁²",
    "<msqrt><mn>2</mn></msqrt><mn>5</mn>": "√(2)5",
    "<mroot><mn>8</mn><mn>3</mn></mroot>": "8^(1/3)",
    "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>": "1 2",
    "<munderover><mo>∑</mo><mi>i</mi><mn>10</mn></munderover><mi>i</mi>": "∑_i¹⁰i",
}


@pytest.mark.parametrize("formula", FORMULAS)
def test_the_digits_of_a_formula_are_told_apart(formula: str) -> None:
    assert line(page(f"<p><math>{formula}</math> percent</p>")) == f"{FORMULAS[formula]} percent"


@pytest.mark.parametrize("tag", ["canvas", "iframe", "meter", "object", "progress", "video"])
def test_words_around_what_is_seen_in_place_of_words_stay_apart(tag: str) -> None:
    assert line(page(f"<p>12<{tag}></{tag}>34</p>")) == "12 34"


@pytest.mark.parametrize(
    ("rule", "seen"),
    [
        (".o { .x {display:none} }", "y"),
        (".o { &.p .x {display:none} }", "y"),
        (".o { .y, > .x {display:none} }", "y"),
        (".x { .o & {display:none} }", "y"),
        (".x { @media screen {display:none} }", ""),
        (".o { color: red; @media screen { .x {display:none} } }", "y"),
        ("@media screen { .o { .x {display:none} } }", "y"),
    ],
)
def test_a_rule_inside_another_hides_what_both_select(rule: str, seen: str) -> None:
    body = '<p class="x">y</p><div class="o p"><b class="x">x</b></div>'
    assert line(page(body, f"<style>{rule}</style>")) == seen


@pytest.mark.parametrize(
    "rule", [".o { .x {display:none} }", ".o { &.x {display:none} }", ".o { > .x {display:none} }"]
)
def test_a_rule_inside_another_hides_nothing_else(rule: str) -> None:
    assert line(page('<p class="x">seen</p>', f"<style>{rule}</style>")) == "seen"


TREE = '<template shadowrootmode="open">'
SHADOWS = {
    f"<x-a>before{TREE}<p>in <slot></slot> end</p></template><b>slotted</b> tail</x-a>": "in beforeslotted tail end",
    f'<x-a>{TREE}<slot name="t">none</slot>: <slot></slot></template>no <b slot="t">Title</b></x-a>': "Title: no",
    f'<x-a>{TREE}<slot name="t">fallback</slot></template><b>no slot</b></x-a>': "fallback",
    f"<x-a>{TREE}<x-b>{TREE}[<slot></slot>]</template><slot></slot></x-b></template>words</x-a>": "[words]",
    f"<x-a>not shown{TREE}shadow</template></x-a>": "shadow",
}


@pytest.mark.parametrize("markup", SHADOWS)
def test_children_of_an_element_with_a_shadow_tree_stand_in_its_slots(markup: str) -> None:
    assert line(page(markup)) == SHADOWS[markup]


def test_a_style_in_a_shadow_tree_holds_for_that_tree_alone() -> None:
    tree = f"<x-a>{TREE}<style>p{{display:none}}</style><p>hidden</p>kept</template></x-a>"
    assert line(page(f"{tree}<p>seen</p>")) == "kept seen"


def test_a_child_can_be_visible_in_a_hidden_element() -> None:
    assert line(page('<p>a <i style="visibility:hidden">b <b style="visibility:visible">c</b></i> d</p>')) == "a c d"


def test_words_that_a_style_sheet_prints_are_in_the_text_and_told() -> None:
    text = page("<p>They were <i>over.</i></p>", '<style>i::before{content:"not "}</style>')
    assert line(text) == "They were not over."
    assert any("“not”" in note for note in text.notes)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("2023<sup>1</sup>", "2023¹"),
        ("10<sup>6</sup>", "10⁶"),
        ("H<sub>2</sub>O", "H₂O"),
        ("the 5<sup>th</sup>", "the 5th"),
        ("was<wbr>large", "waslarge"),
        ("one<br>two", "one two"),
        ("<q>so he <q>said</q></q>", "“so he ‘said’”"),
        ("<ruby>남<rp>(</rp><rt>Nam</rt><rp>)</rp></ruby>", "남"),
        ("<ol start=5><li>five<li>six</ol>", "5. five 6. six"),
        ("<ol reversed><li>a<li>b</ol>", "2. a 1. b"),
        ("<ol type=a><li>x<li value=27>y</ol>", "a. x aa. y"),
        ("<table><tr><td>12<td>500 boxes</table>", "12 500 boxes"),
        ('<span style="float:left">T</span>he talks', "The talks"),
        ('<div style="display:flex"><span>12</span><span>500</span></div>', "12 500"),
    ],
)
def test_what_is_set_apart_stays_apart(markup: str, text: str) -> None:
    assert line(page(f"<div>{markup}</div>")) == text


def test_paragraphs_stay_paragraphs_and_lines_stay_lines() -> None:
    assert page("<p>One\nline.<p>Two<br>lines.<pre>as\n  set</pre>").text == "One line.\n\nTwo\nlines.\n\nas\nset\n"


def test_every_word_is_used_or_left_out_by_a_name() -> None:
    account = page("<p>five words are in it<script>two not</script>").account
    assert (account.words, account.used, account.left_out) == (7, 5, (("script", 2),))


def test_what_is_struck_out_cannot_be_quoted() -> None:
    text = page("<p>sold <del>12</del> <ins>21</ins> boxes")
    assert [(one.kind, text.text[one.start : one.end]) for one in text.stretches] == [("furniture", "12")]


def test_the_page_around_an_article_is_furniture() -> None:
    menu, foot = "<nav>Home</nav>", "<footer>All rights</footer>"
    text = page(f"{menu}<article><h1>Talks</h1><p>{'They talked on. ' * 9}</article>{foot}")
    stretches = [(one.kind, text.text[one.start : one.end]) for one in text.stretches]
    assert stretches == [("furniture", "Home"), ("heading", "Talks"), ("furniture", "All rights")]


@pytest.mark.parametrize(
    "items",
    [("Facebook share button", "Twitter share button"), ("Facebook", "Kakao", "E-mail"), ("Share on X", "Copy link")],
)
def test_buttons_that_share_a_page_are_furniture_in_its_head(items: tuple[str, ...]) -> None:
    buttons = "".join(f"<li>{item}</li>" for item in items)
    text = page(f"<article><p>By Anna Berg</p><ul>{buttons}</ul><p>{'They talked on. ' * 9}</article>")
    assert [(one.kind, one.what) for one in text.stretches] == [("furniture", "share buttons")]


@pytest.mark.parametrize("items", [("Facebook", "Twitter"), ("Facebook lost a third", "Twitter lost a half")])
def test_a_list_that_a_text_leads_up_to_is_text(items: tuple[str, ...]) -> None:
    listed = "".join(f"<li>{item}</li>" for item in items)
    text = page(f"<article><p>{'They closed two of them. ' * 9}</p><ul>{listed}</ul></article>")
    assert text.stretches == ()


def test_an_article_that_a_script_has_named_after_its_buttons_is_the_article() -> None:
    body = f"<p>{'They talked on. ' * 9}</p>"
    text = page(
        f'<article><div itemprop="articleBody" id="share-btns">{body}<div class="share">Send</div></div></article>'
    )
    assert [(one.kind, text.text[one.start : one.end]) for one in text.stretches] == [("furniture", "Send")]


LONG = "<p>They talked on and on about the old ferry and its crew.</p>" * 3


@pytest.mark.parametrize("tag", ['div class="share-wrapper"', 'div class="newsletter"'])
def test_what_holds_most_of_the_running_words_is_the_text_whatever_it_is_called(tag: str) -> None:
    text = page(f"<div><p>Elsewhere.</p></div><{tag}><h1>Talks</h1>{LONG}</{tag.split()[0]}>")
    at = text.text.index("They talked")
    assert not any(one.start <= at < one.end for one in text.stretches if one.kind == "furniture")


def test_a_form_around_a_page_without_paragraphs_is_no_form() -> None:
    text = page("<form><h1>Talks</h1>They talked on and on.<br>Nobody left.</form>")
    assert [one.kind for one in text.stretches] == ["heading"]


def test_comments_are_none_of_the_text_however_long_they_are() -> None:
    text = page(f'<div><h1>Talks</h1><p>They went on.</p></div><div class="comments">{LONG}</div>')
    at = text.text.index("They talked")
    assert [one.kind for one in text.stretches if one.start <= at < one.end] == ["furniture"]


def test_a_style_sheet_that_is_not_in_the_file_is_told() -> None:
    assert any("Style sheets" in note for note in page("<p>x", '<link rel="stylesheet" href="a.css">').notes)


def test_a_page_saved_as_utf_8_is_read_so_whatever_older_encoding_it_names() -> None:
    data = "<html><head><meta charset=iso-8859-15></head><body><p>La sanción de mañana, dijo él</p>".encode()
    assert "La sanción de mañana, dijo él" in capture(data, "a.html").text.text


def test_a_few_letters_that_could_be_utf_8_by_chance_are_read_as_the_page_says() -> None:
    data = "<html><head><meta charset=windows-1252></head><body><p>Ã© it is".encode("cp1252")
    assert "Ã© it is" in capture(data, "a.html").text.text


def test_the_encoding_is_the_one_that_the_page_names() -> None:
    data = "<html><head><meta charset=windows-1251></head><body><p>Переговоры".encode("cp1251")
    assert capture(data, "a.html").text.text == "Переговоры\n"


def test_bytes_that_are_no_letters_are_refused() -> None:
    with pytest.raises(CannotReadError, match="no letter in utf-8"):
        capture(b"<html><body><p>caf\xe9", "a.html")


def test_a_saved_archive_is_read_with_its_frames_and_its_address() -> None:
    data = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/talks\r\n"
        "Date: Sat, 4 Dec 2021 05:30:00 +0900\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        '<html><body><p>Gespräche</p><iframe src="cid:f@x"></iframe><p>Ende</p></body></html>\r\n'
        "--b\r\nContent-Type: text/html\r\nContent-ID: <f@x>\r\n\r\n<html><body><p>im Rahmen</p></body></html>\r\n--b--"
    ).encode()
    captured = capture(data, "talks.mhtml")
    assert captured.text.text == "Gespräche\n\nim Rahmen\n\nEnde\n"
    assert captured.record["url"][0].value == "https://example.org/talks"
    assert captured.saved is not None
    assert captured.saved.isoformat() == "2021-12-04"


def test_a_page_of_single_file_brings_its_address_and_day() -> None:
    data = (
        b"<!doctype html><html><!--\n Page saved with SingleFile \n url: https://example.org/a \n"
        b" saved date: Sat Nov 28 2026 21:26:41 GMT+0000 (Coordinated Universal Time)\n--><body><p>Words"
    )
    captured = capture(data, "a.html")
    assert captured.record["url"][0].value == "https://example.org/a"
    assert str(captured.saved) == "2026-11-28"


def test_a_page_that_hides_itself_whole_until_its_scripts_have_run_is_read() -> None:
    page = "<style>body {visibility: hidden !important}</style><p>The talks are not over.</p>"
    assert capture(page.encode(), "a.html").text.text == "The talks are not over.\n"


def test_a_page_that_shows_no_word_without_its_scripts_is_refused() -> None:
    page = "<style>p {visibility: hidden}</style><p>The talks are not over.</p>"
    with pytest.raises(CannotReadError, match=r"no word of the document can be seen \(left out: 5 hidden"):
        capture(page.encode(), "talks.html")
