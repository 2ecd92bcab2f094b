"""What a document says of itself, taken from the place that is to be trusted most."""

import pytest

from generator.capture.document import capture
from generator.capture.proposal import Record
from tests.capture.documents import epub

BODY = "<article><h1>Ferry talks stall</h1><p>They talked on and on about the old ferry and its crew.</p></article>"


def record(head: str = "", body: str = BODY, window: str = "Ferry talks stall | The Fjord Post") -> Record:
    markup = f"<html><head><title>{window}</title>{head}</head><body>{body}</body></html>"
    return capture(markup.encode(), "a.html").record


def value(given: Record, field: str) -> str | None:
    return given[field][0].value if field in given else None


def linked(data: str) -> str:
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize(
    "head",
    [
        linked('{"@type": "NewsArticle", "datePublished": "2021-03-04T08:00"}'),
        linked('<![CDATA[{"@type": "NewsArticle", "datePublished": "2021-03-04"}]]>'),
        linked('{"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "datePublished": "2021-03-04"}]}'),
        '<meta property="article:published_time" content="2021-03-04T08:00:00Z">',
        '<meta name="DC.date.issued" content="2021-03-04">',
        '<meta property="x:y dc:date" content="2021-03-04">',
    ],
)
def test_the_day_of_issue_is_found_where_pages_give_it(head: str) -> None:
    assert value(record(head), "issued") == "2021-03-04"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("20210304", "2021-03-04"),
        ("2021/3/4", "2021-03-04"),
        ("2021. 3. 4.", "2021-03-04"),
        ("2021-03", "2021-03"),
        ("2021-03-00", "2021-03"),
        ("2021-00-00", "2021"),
        ("2023-02-30T10:00:00Z", None),
        ("2021-13-05", None),
        ("30 February 2023", None),
    ],
)
def test_a_day_is_as_it_is_written_and_none_that_the_calendar_has_not(written: str, day: str | None) -> None:
    assert value(record(f'<meta property="article:published_time" content="{written}">'), "issued") == day


@pytest.mark.parametrize(
    "head",
    [
        linked('{"@type": "NewsArticle", "dateModified": "2022-01-01"}'),
        '<meta property="article:modified_time" content="2022-01-01">',
        linked('{"@type": "Organization", "datePublished": "2022-01-01"}'),
        linked("{broken"),
    ],
)
def test_a_day_of_change_is_no_day_of_issue(head: str) -> None:
    assert value(record(head), "issued") is None


@pytest.mark.parametrize(
    "printed",
    [
        "<p>4.3.2021, 9:30</p>",
        '<time datetime="2021-03-04T09:30">today</time>',
        '<div class="entry-date">Thursday, 4 March 2021</div>',
        "<p>Oslo, 4 March 2021.</p>",
        "<p>First published by The Fjord Review on 4 March 2021.</p>",
        "<p>Veröffentlicht am 4. März 2021.</p>",
        "<p>Опубликовано 4 марта 2021.</p>",
        "<p>입력 2021년 3월 4일.</p>",
        '<link rel="canonical" href="https://fjord.example/2021/03/04/talks">',
    ],
)
def test_the_day_of_issue_is_found_where_pages_show_it(printed: str) -> None:
    assert value(record(body=BODY.replace("</h1>", f"</h1>{printed}")), "issued") == "2021-03-04"


@pytest.mark.parametrize(
    "printed",
    ['<time class="updated" datetime="2021-03-04">today</time>', '<aside><time datetime="2021-03-04">x</time></aside>'],
)
def test_a_day_of_something_else_is_no_day_of_issue(printed: str) -> None:
    assert value(record(body=BODY.replace("</h1>", f"</h1>{printed}")), "issued") is None


def test_a_month_is_made_a_day_by_who_knows_it() -> None:
    head = '<meta name="citation_date" content="2021/03"><meta name="dc.date" content="2021-03-04">'
    assert value(record(head), "issued") == "2021-03-04"


def test_a_title_has_no_hyphen_that_nobody_sees() -> None:
    assert value(record(body=BODY.replace("Ferry", "Fer&shy;ry"), window=""), "title") == "Ferry talks stall"


def test_a_title_whose_signs_are_written_twice_over_is_read_as_shown() -> None:
    head = linked('{"@type": "Article", "headline": "Ferry &#8222;talks&#8220; stall"}')
    assert value(record(head), "title") == "Ferry „talks“ stall"


def test_a_day_in_the_middle_of_a_sentence_is_not_taken() -> None:
    body = BODY.replace("crew.", "crew, who had met the minister on the long voyage of 3 May 2019 in the old harbour.")
    assert value(record(body=body), "issued") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks ended on 3 May 2019.",
        "“We left Oslo on 3 May 2019.”",
        "Die Gespräche endeten am 3. Mai 2019.",
        "Переговоры закончились 3 мая 2019.",
        "회담은 2019년 5월 3일 끝났다.",
    ],
)
def test_a_short_sentence_with_a_day_is_no_line_that_dates_a_text(sentence: str) -> None:
    assert value(record(body=BODY.replace("</h1>", f"</h1><p>{sentence}</p>")), "issued") is None


def test_the_head_of_a_markdown_file_says_who_wrote_it() -> None:
    told = b"---\ntitle: Ice\nauthor: Anna Berg\ndate: 2021-03-04\n---\n\n# Ice\n\nIt melts.\n"
    assert value(capture(told, "ice.md").record, "author") == "Anna Berg"


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ('<p class="byline">By Anna Berg | 4 March 2021</p>', "Anna Berg"),
        ('<span class="author-name">Anna Berg</span>', "Anna Berg"),
        ('<a rel="author">Anna Berg</a>', "Anna Berg"),
        ('<div itemprop="author"><b itemprop="name">Anna Berg</b></div>', "Anna Berg"),
        ("<p>By Anna Berg</p>", "Anna Berg"),
        ("<p>김민수 기자 2025년 3월 4일</p>", "김민수"),
        ("<p>등대신문 뉴스 김민수 기자</p>", "김민수"),
        ("<p>[항구=등대뉴스] 김민수 기자 = 배가 늦었다.</p>", "김민수"),
        ("<p>등대신문 | 김민수 기자 | 2025년 3월 4일</p>", "김민수"),
        ("<p>By Anna Berg, The Fjord Post, May 3, 2016</p>", "Anna Berg"),
        ("<p>By Anna Berg, Centre for Sea Policy, 3 May 2016</p>", "Anna Berg"),
        ("<p>The Lighthouse · By Anna Berg · 4 March 2021</p>", "Anna Berg"),
        ("<p>어제 도착한 기자 여럿이 말했다.</p>", None),
        ("<p>정치부 기자</p>", None),
        ('<p class="byline">김민수 기자</p>', "김민수"),
        ('<p class="author">김민수 선임기자</p>', "김민수"),
        ("<p>Von: Anna Berg</p>", "Anna Berg"),
        ('<p class="author">Von Anna Berg, Bergen</p>', "Anna Berg"),
        ('<p><a href="/authors/anna">Anna Berg</a></p>', "Anna Berg"),
        ('<p><a href="/authors/anna">More of her</a></p>', None),
        ('<div class="author">About the author</div>', None),
        ('<div class="author">Posted by</div>', None),
    ],
)
def test_an_author_is_a_name_in_a_place_for_authors(byline: str, author: str | None) -> None:
    assert value(record(body=BODY.replace("</h1>", f"</h1>{byline}")), "author") == author


@pytest.mark.parametrize(
    ("head", "notice", "outlet"),
    [
        ("LIGHTHOUSE QUARTERLY · ANALYSIS", "© 2021 Lighthouse Quarterly", "Lighthouse Quarterly"),
        ("등대신문 | 김민수 기자", "저작권자 © 2021 등대신문. 무단 전재 금지.", "등대신문"),
        ("Anna Berg", "© 2021 Anna Berg", None),
        ("2021 | Ferries", "© 2021", None),
        ("LIGHTHOUSE · ANALYSIS", "© 2021 Lighthouse Quarterly", None),
    ],
)
def test_an_outlet_stands_at_the_head_and_in_the_notice(head: str, notice: str, outlet: str | None) -> None:
    page = BODY.replace("</h1>", f"</h1><p>{head}</p>") + f"<p>{notice}</p>"
    assert value(record(body=page), "container") == outlet


def test_two_authors_are_two() -> None:
    authors = record('<meta name="author" content="Anna Berg and Per Lund">')["author"]
    assert [one.value for one in authors] == ["Anna Berg", "Per Lund"]


def test_a_heading_of_the_site_is_not_the_title() -> None:
    assert value(record(body=f"<header><h1>Harbour guide</h1></header>{BODY.replace('h1', 'h2')}"), "title") == (
        "Ferry talks stall"
    )


def test_a_headline_that_describes_the_thing_is_not_the_title() -> None:
    head = linked('{"@type": "Article", "name": "Ferry talks stall", "headline": "quarrel at sea"}')
    assert value(record(head), "title") == "Ferry talks stall"


def test_the_part_of_the_windows_title_that_the_page_repeats_is_the_title() -> None:
    body = "<article><h1>Ferries</h1><p>They talked on and on about the old ferry and its crew.</p></article>"
    assert value(record(body=body, window="Ferries - The Great Encyclopaedia of Ships"), "title") == "Ferries"


def test_the_name_of_the_site_is_not_the_title() -> None:
    head = '<meta property="og:title" content="The Fjord Post"><meta property="og:site_name" content="The Fjord Post">'
    assert value(record(head), "title") == "Ferry talks stall"


UNTITLED = BODY[BODY.index("</h1>") + 5 :]


def test_of_a_window_s_title_the_name_of_the_site_is_not_the_part_that_is_taken() -> None:
    head = '<meta property="og:site_name" content="The Fjord and Harbour Post">'
    assert value(record(head, UNTITLED, window="No deal | The Fjord and Harbour Post"), "title") == "No deal"


def test_a_title_that_was_cut_out_of_the_window_s_is_shown_with_the_whole() -> None:
    title = record(body=UNTITLED, window="Not yet - ferry talks go on in the harbour")["title"][0]
    assert (title.value, title.sure) == ("ferry talks go on in the harbour", False)
    assert title.beside == "the whole is “Not yet - ferry talks go on in the harbour”"
    assert record(body=UNTITLED, window="Ferry talks go on")["title"][0].beside == ""


def test_of_two_titles_the_one_of_the_window_is_the_title() -> None:
    head = linked('{"@type": "Article", "headline": "ferry with a crew of its own", "name": "Old ferry"}')
    assert value(record(head, window="Old ferry"), "title") == "Old ferry"


@pytest.mark.parametrize("address", ["http://[", "http://[::1/x", "https://a]b/"])
def test_what_is_no_address_is_left_out(address: str) -> None:
    assert value(record(f'<link rel="canonical" href="{address}">'), "URL") is None


def authors(head: str, body: str = BODY) -> list[str]:
    return [one.value for one in record(head, body)["author"]]


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("Anna Berg og Per Lund", ["Anna Berg", "Per Lund"]),
        ("Anna Berg/Per Lund", ["Anna Berg", "Per Lund"]),
        ("Anna Berg (abe), Per Lund (plu)", ["Anna Berg", "Per Lund"]),
        ("Anna Berg (avec Per Lund)", ["Anna Berg", "Per Lund"]),
        ("Anna Berg, who has sailed all of these waters herself", ["Anna Berg"]),
        ("Anna (Maria) Berg", ["Anna (Maria) Berg"]),
        ("Institute of Peace and Per Lund", ["Institute of Peace", "Per Lund"]),
        ("Министерство обороны и Анна Берг", ["Министерство обороны", "Анна Берг"]),
        ("Anna Berg and The Fjord Post", ["Anna Berg", "The Fjord Post"]),
    ],
)
def test_names_stand_apart_from_each_other_and_from_what_is_said_of_them(given: str, names: list[str]) -> None:
    assert authors(f'<meta name="author" content="{given}">') == names


@pytest.mark.parametrize(
    "body",
    [
        "Ministry of Trade, Industry and Energy",
        "Center for Strategic and International Studies",
        "Food and Agriculture Organization",
        "Agency for Science, Technology and Research",
        "Commission for Peace and Ships",
        "Ministère de la Culture et de la Communication",
        "Министерство промышленности и торговли",
        "Bundesministerium für Wirtschaft und Energie",
    ],
)
def test_the_name_of_a_body_is_not_parted_at_its_and(body: str) -> None:
    assert authors(f'<meta name="author" content="{body}">') == [body]


@pytest.mark.parametrize("tag", ["citation_author", "DC.creator"])
@pytest.mark.parametrize(
    ("given", "names"),
    [
        ("Lund, Ada B.", [("Ada B. Lund", ("Lund", "Ada B."))]),
        ("van der Lund, Ada Berit", [("Ada Berit van der Lund", ("van der Lund", "Ada Berit"))]),
        ("Lund, Ada; Berg, Bo", [("Ada Lund", ("Lund", "Ada")), ("Bo Berg", ("Berg", "Bo"))]),
        ("김, 민수", [("김민수", ("김", "민수"))]),
        ("Anna Berg, Per Lund", [("Anna Berg", None), ("Per Lund", None)]),
        ("Anna Berg, PhD", [("Anna Berg", None)]),
        ("Anna Berg, The Fjord Post", [("Anna Berg", None), ("The Fjord Post", None)]),
    ],
)
def test_a_name_that_a_catalogue_has_turned_round_is_one(
    tag: str, given: str, names: list[tuple[str, tuple[str, str] | None]]
) -> None:
    assert [(one.value, one.name) for one in record(f'<meta name="{tag}" content="{given}">')["author"]] == names


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ('{"@type": "Organization", "name": "Fish, Ships and Harbours"}', [("Fish, Ships and Harbours", None)]),
        ('{"@type": "Person", "name": "Lund, Ada B."}', [("Ada B. Lund", ("Lund", "Ada B."))]),
        ('{"@type": "Person", "name": "Lund, A."}', [("A. Lund", ("Lund", "A."))]),
        (
            '{"@type": "Person", "name": "Lund Vik, Ada", "familyName": "Lund Vik", "givenName": "Ada"}',
            [("Ada Lund Vik", ("Lund Vik", "Ada"))],
        ),
        ('{"name": "김민수", "familyName": "김", "givenName": "민수"}', [("김민수", ("김", "민수"))]),
        ('{"@type": "Person", "name": "Anna Berg, Reuters"}', [("Anna Berg", None), ("Reuters", None)]),
        ('{"@type": "Person", "name": "Reuters, AFP"}', [("Reuters", None), ("AFP", None)]),
        ('"Anna Berg and Per Lund"', [("Anna Berg", None), ("Per Lund", None)]),
    ],
)
def test_an_author_who_is_described_to_machines_is_who_is_described(
    author: str, names: list[tuple[str, tuple[str, str] | None]]
) -> None:
    head = linked(f'{{"@type": "Article", "headline": "Ferry talks stall", "author": {author}}}')
    assert [(one.value, one.name) for one in record(head)["author"]] == names


SITE = (
    '<meta property="og:site_name" content="The Fjord Post"><link rel="canonical" href="https://www.fjord.example/a">'
)
BYLINE = BODY.replace("</h1>", '</h1><p class="byline">By Anna Berg</p>')


@pytest.mark.parametrize("outlet", ["The Fjord Post", "FJORD", "fjord.example"])
def test_who_is_named_goes_before_the_outlet_that_calls_itself_the_author(outlet: str) -> None:
    assert authors(f'{SITE}<meta name="author" content="{outlet}">', BYLINE) == ["Anna Berg"]


def test_an_outlet_is_the_author_where_nobody_is_named() -> None:
    assert authors(f'{SITE}<meta name="author" content="The Fjord Post">') == ["The Fjord Post"]


def test_an_outlet_goes_where_a_person_stands_beside_it() -> None:
    assert authors(f'{SITE}<meta name="author" content="Anna Berg, The Fjord Post">') == ["Anna Berg"]


def test_an_author_is_found_under_a_label_for_programs_that_show_links() -> None:
    label = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Anna Berg">'
    assert authors(label) == ["Anna Berg"]


@pytest.mark.parametrize(
    "given", ["Ferry talks stall - The Fjord Post", "Stall of the ferry talks", "Old boat, no bargain"]
)
def test_the_title_is_the_one_that_the_page_prints(given: str) -> None:
    assert value(record(f'<meta property="og:title" content="{given}">', window=given), "title") == "Ferry talks stall"


def test_a_title_that_stands_in_the_text_is_the_title_whatever_its_heading_adds() -> None:
    body = BODY.replace("<h1>Ferry", "<h1>NorthFerry")
    assert value(record('<meta property="og:title" content="Ferry talks stall">', body), "title") == "Ferry talks stall"


def test_the_title_of_the_data_is_told_beside_the_one_that_is_printed() -> None:
    told = record('<meta property="og:title" content="Old boat, no bargain">')["title"][0]
    assert told.beside == "meta tag og:title: “Old boat, no bargain”"


def test_the_name_of_an_encoding_is_no_language() -> None:
    assert value(record('<meta http-equiv="Content-Language" content="utf-8">'), "language") is None


def test_a_page_that_shows_the_beginning_of_its_article_alone_says_so() -> None:
    body = " ".join(f"word{number} of the ferry." for number in range(60))
    data = linked(f'{{"@type": "NewsArticle", "articleBody": "{body}"}}')
    page = f"<html><head>{data}</head><body>{BODY}</body></html>".encode()
    assert any("240 words" in note for note in capture(page, "a.html").text.notes)


def test_a_page_that_shows_its_article_says_nothing_of_it() -> None:
    body = " ".join(f"wörd{number} öf thë fërry." for number in range(60))
    written = body.replace("ë", "&amp;euml;").replace("ö", "&amp;ouml;")
    data = linked(f'{{"@type": "NewsArticle", "articleBody": "{written}"}}')
    page = f"<html><head>{data}</head><body><p>{body}</p></body></html>".encode()
    assert not any("words of the article" in note for note in capture(page, "a.html").text.notes)


def test_an_author_whom_a_graph_names_by_an_id_is_looked_up() -> None:
    article = '{"@type": "NewsArticle", "headline": "Ferry talks stall", "author": {"@id": "#a"}}'
    assert authors(linked(f'{{"@graph": [{article}, {{"@type": "Person", "@id": "#a", "name": "Anna Berg"}}]}}')) == [
        "Anna Berg"
    ]


def test_what_a_page_says_of_another_article_comes_after_what_it_says_of_its_own() -> None:
    other = '{"@type": "NewsArticle", "headline": "Storm over Bergen", "author": {"name": "Per Lund"}}'
    own = '{"@type": "NewsArticle", "headline": "Ferry talks stall", "author": {"name": "Anna Berg"}}'
    assert authors(linked(f"[{other}, {own}]")) == ["Anna Berg"]


def test_a_line_of_a_name_and_a_place_is_a_byline() -> None:
    assert authors("", BODY.replace("</h1>", "</h1><p>By Anna Berg, Bergen</p>")) == ["Anna Berg"]


def test_a_printed_day_goes_before_one_that_could_be_that_of_sending() -> None:
    body = BODY.replace("</h1>", "</h1><p>Published 4 March 2021</p>")
    assert value(record('<meta name="date" content="2026-11-30">', body), "issued") == "2021-03-04"


def test_a_newsroom_is_its_outlet() -> None:
    assert authors(f'{SITE}<meta name="author" content="Redaktion The Fjord Post">', BYLINE) == ["Anna Berg"]


TEASER = """<article><a href="/other">Another matter altogether</a><p class="byline">Per Lund</p></article>"""


def test_who_wrote_what_a_page_leads_to_did_not_write_the_page() -> None:
    assert value(record(body=BODY + TEASER), "author") is None


def test_a_link_to_a_person_s_page_under_the_title_names_the_author() -> None:
    body = BODY.replace("</h1>", '</h1><a href="/people/anna-berg/">Anna Berg</a>')
    assert value(record(body=body + TEASER), "author") == "Anna Berg"


BOOK = """<metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
<dc:creator opf:role="aut">Anna Berg</dc:creator><dc:creator opf:role="ill">Per Lund</dc:creator>
<dc:creator id="t">Jon Dahl</dc:creator><meta refines="#t" property="role">trl</meta>
<dc:date opf:event="modification">2023-05-06</dc:date><dc:date>2021-03-04</dc:date><dc:publisher>Quay</dc:publisher>
<dc:language>en-GB</dc:language></metadata>"""


def of_book(chapter: str) -> dict[str, list[str]]:
    data = epub({"a": chapter}, spine=f'<itemref idref="a"/></spine>{BOOK}<spine>')
    return {field: [one.value for one in given] for field, given in capture(data, "a.epub").record.items()}


def test_a_book_says_in_its_package_who_wrote_it_and_when_it_came_out() -> None:
    said = of_book("<h1>Ferries</h1><p>They talked on and on about the old ferry and its crew.</p>")
    assert (said["author"], said["issued"], said["publisher"]) == (["Anna Berg"], ["2021-03-04"], ["Quay"])


def test_what_a_book_prints_goes_before_what_its_package_says() -> None:
    said = of_book("<h1>Ferries</h1><p>By Mia Holm</p><p>5 May 2020</p><p>They talked on and on about it.</p>")
    assert (said["author"], said["issued"]) == (["Mia Holm"], ["2020-05-05"])


@pytest.mark.parametrize(
    ("begins", "day"),
    [
        ("OSLO, March 4, 2021 (Nordwire) - The talks", "2021-03-04"),
        ("OSLO (Nordwire), 4 March 2021 – The talks", "2021-03-04"),
        ("OSLO, 4 March 2021 -- The talks", "2021-03-04"),
        ("The ferry of 4 March 2021 - the old one - stood still. The talks", None),
        ("OSLO (Nordwire) - The talks of 4 March 2021", None),
    ],
)
def test_the_day_of_a_dateline_is_that_of_issue(begins: str, day: str | None) -> None:
    text = f"Ferry talks stall\n\n{begins} went on and on about the old ferry and its crew, with no end to be seen."
    assert value(capture(text.encode(), "a.txt").record, "issued") == day


def test_the_month_of_a_title_is_not_that_of_issue() -> None:
    text = "Fares down in February 2020\nThe bureau, 3 April 2020\n\nFares fell by a little, as they do in winter."
    assert value(capture(text.encode(), "a.txt").record, "issued") == "2020-04-03"


def test_the_heading_of_a_part_is_not_the_title_where_there_is_another() -> None:
    text = "# Abstract\n\nIt is of a ferry.\n\n# 1 Introduction\n\nIt sails.\n\n# Ferries and their crews\n\nBy us.\n"
    assert value(capture(text.encode(), "a.md").record, "title") == "Ferries and their crews"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("(Reporting by Anna Berg; editing by Per Lund)", ["Anna Berg"]),
        ("Reporting by Anna Berg and Kari Nes in Oslo; Writing by Per Lund", ["Anna Berg", "Kari Nes"]),
        ("(Additional reporting by Anna Berg)", []),
    ],
)
def test_an_agency_says_at_the_end_who_reported(line: str, names: list[str]) -> None:
    told = "\n\n".join(["Ferry talks stall", *["They talked on and on about the ferry and its crew."] * 20, line])
    found = capture(told.encode(), "a.txt").record
    assert [one.value for one in found.get("author", ())] == names


def test_who_held_a_conversation_wrote_it() -> None:
    told = "Лёд не прощает спешки\n\nБеседовал Антон Нес\n\nЛёд тоньше, но ветра сильнее. Это так."
    assert value(capture(told.encode(), "a.txt").record, "author") == "Антон Нес"


def test_a_text_that_begins_with_its_first_sentence_has_no_title() -> None:
    told = "OSLO, May 5, 2021 (Nordwire) - The owners of the ferry and its crew met on Tuesday and talked until late."
    assert value(capture(f"{told}\n\nThey meet again.".encode(), "a.txt").record, "title") is None


@pytest.mark.parametrize(
    ("lines", "author"),
    [
        (("The crews want more.", "Ruth Berg", "2 October 2024"), "Ruth Berg"),
        (("The crews want more.", "Ruth Berg", "They talked on."), None),
        (("The crews want more.", "The Crews", "2 October 2024"), None),
        (("*By Ruth Berg, 2 October 2024*", "They talked on."), "Ruth Berg"),
        (("***", "They talked on."), None),
    ],
)
def test_a_name_right_above_the_day_is_who_wrote_it(lines: tuple[str, ...], author: str | None) -> None:
    told = "\n\n".join(("# Ferry talks stall", *lines, "They talked on and on about the old ferry and its crew."))
    assert value(capture(told.encode(), "a.md").record, "author") == author
