"""A draft holds what the document says of itself and the words that the engine confirms for a speaker."""

import re
from datetime import date

import pytest
import yaml

from generator.capture.days import day_in
from generator.capture.document import capture
from generator.draft import Files, Known, draft, identity
from generator.draft.anchors import anchor
from generator.draft.holding import held
from generator.draft.known import as_document, fresh
from generator.draft.record import recorded
from generator.draft.scalars import scalar
from generator.draft.through import through
from generator.draft.write import filled
from generator.load import CapturedFile
from generator.verify import Span, find_passage, prepare
from generator.verify.voices.names import names
from tests.capture.documents import pdf

ARTICLE = """<!doctype html><html lang="en"><head><title>Ferry talks stall | The Fjord Post</title>
<meta property="og:site_name" content="The Fjord Post"><link rel="canonical" href="https://fjordpost.example/talks">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry talks stall",
"datePublished": "2021-03-04T23:30:00+01:00", "dateModified": "2022-01-01",
"author": [{"@type": "Person", "name": "Anna Berg"}]}</script></head>
<body><nav>Home</nav><article><h1>Ferry talks stall</h1><p>By Anna Berg</p><p>4 March 2021</p>
<p>The talks on the ferry are not over, the minister Ola Nes said on Thursday. “We will come back to the table,” Nes
said, “and we will bring a better offer.”</p>
<p>“Nobody here has seen any offer at all,” said Kari Lund of the crews. She said: “We are tired of waiting.”</p>
<p>One reader called it “a very long story”.</p></article><footer>All rights reserved</footer></body></html>"""
FILES = Files("a.txt", "0" * 64, "a.original.html", "1" * 64)
TODAY = date(2026, 1, 2)


def drafted(markup: str = ARTICLE, known: Known | None = None) -> dict[str, object]:
    captured = capture(markup.encode(), "talks.html")
    made = draft(captured, "berg-2021-03", FILES, "talks.html", known or Known(), TODAY)
    read = yaml.load(made.text, Loader=yaml.BaseLoader)
    assert isinstance(read, dict)
    return read


def words(read: dict[str, object]) -> list[tuple[str, object]]:
    quotations = read["quotations"]
    assert isinstance(quotations, list)
    return [(one["speaker"], one.get("exact") or one["parts"]) for one in quotations]


def test_the_record_is_what_the_page_says_of_itself() -> None:
    read = drafted()
    assert (read["title"], read["issued"], read["container-title"], read["language"], read["author"]) == (
        "Ferry talks stall", "2021-03-04", "The Fjord Post", "en", [{"family": "Berg", "given": "Anna"}],
    )  # fmt: skip


def test_what_the_text_does_not_print_says_how_it_is_known() -> None:
    assert drafted()["container-basis"] == "from the meta tag og:site_name; the text does not print it"


@pytest.mark.parametrize("text", ["The ferry sails again on Monday from the old quay.", "Closed."])
def test_of_a_short_text_no_more_is_shown_than_may_be(text: str) -> None:
    page = f'<html lang=en><head><meta property="article:published_time" content="2021-03-04"></head><body><p>{text}'
    captured = capture(page.encode(), "a.html")
    written = draft(captured, "a", FILES, "a.html", Known(), TODAY).text
    _, errors = held((), lambda _: filled(written, "2021"), {}, Known(), CapturedFile("a.txt", "0" * 64, text), "a")
    assert "V003" not in errors


def test_a_date_whose_basis_would_show_too_much_is_left_to_the_editor() -> None:
    captured = capture(ARTICLE.encode(), "talks.html")
    found = frozenset({"T004", "V003"})
    lines = recorded("a", captured, captured.record, found, prepare(captured.text.text))
    assert "issued:    # 2021-03-04, by the JSON-LD of the page; no line of the text can bear it" in lines


def test_the_head_of_a_text_without_paragraphs_is_what_its_record_was_read_off() -> None:
    data = pdf(
        (
            "Nine bridges",
            "By Oleg Stein",
            "Fjord Post",
            "14 September 2018",
            "The boats were late, and so",
            "was the ice.",
        )
    )
    read = yaml.load(draft(capture(data, "a.pdf"), "a", FILES, "a.pdf", Known(), TODAY).text, Loader=yaml.BaseLoader)
    assert [region["what"] for region in read["capture"]["regions"]] == [
        *("title", "author", "line of the head", "date")
    ]
    assert (read["issued"], {key for key in read if key.endswith("-basis")}) == ("2018-09-14", set())


def test_a_language_that_the_page_does_not_name_is_read_off_its_words() -> None:
    assert drafted(ARTICLE.replace(' lang="en"', ""))["language"] == "en"


def test_a_quotation_that_goes_on_after_its_speaker_is_one() -> None:
    assert words(drafted())[0] == ("ola-nes", ["We will come back to the table", "and we will bring a better offer."])


def test_who_says_the_words_between_them_is_no_part_of_the_words() -> None:
    told = "<p>«Мы никому не враги и не союзники, – сказал Павел Нес. – И в этом большая удача для города».</p>"
    both = ["Мы никому не враги и не союзники", "И в этом большая удача для города"]
    assert words(drafted(f'<html lang="ru"><body><article>{told}'))[0] == ("pavel-nes", both)


def test_short_words_that_their_tag_parts_are_told_together() -> None:
    told = "<p>«Дальше ждать нельзя, – заявил Павел Нес. – Опоры трескаются».</p>"
    assert words(drafted(f'<html lang="ru"><body><article>{told}'))[0] == (
        "pavel-nes", ["Дальше ждать нельзя", "Опоры трескаются"],
    )  # fmt: skip


@pytest.mark.parametrize("mark", [".", ""])
def test_a_byline_below_a_sentence_that_sums_up_is_printed(mark: str) -> None:
    standfirst = f"<p>The crews want a better offer, and the town waits for what comes of it by the summer{mark}</p>"
    read = drafted(ARTICLE.replace("<p>By Anna", f"{standfirst}<p>By Anna"))
    regions = read["capture"]["regions"]  # type: ignore[index,call-overload]
    told = [one["what"] for one in regions if one["kind"] == "byline"]
    assert (read["issued"], "author-basis" in read, "issued-basis" in read, told) == (
        "2021-03-04", False, False, ["author", "date"],
    )  # fmt: skip


def test_the_fullest_name_of_the_text_is_the_speaker_s() -> None:
    assert words(drafted())[1] == ("kari-lund", "Nobody here has seen any offer at all")


def test_she_is_whom_the_engine_confirms() -> None:
    assert words(drafted())[2] == ("kari-lund", "We are tired of waiting.")


def test_a_name_that_the_briefing_spells_otherwise_is_a_name_of_this_source() -> None:
    file = as_document("actors", "the-minister", "id: the-minister\nkind: person\nname: Ola Per Nes\n")
    known = Known({"the-minister": names("Ola Per Nes")}, frozenset({"the-minister"}), (file,))
    read = drafted(ARTICLE.replace("Ola Nes", "Ola-Per Nes"), known)
    assert (words(read)[0][0], read["names"]) == ("the-minister", [{"id": "the-minister", "forms": "Ola-Per Nes"}])


def test_a_last_name_that_a_text_uses_alone_is_a_name_of_this_source() -> None:
    page = ARTICLE.replace("<p>One reader", "<p>“We shall see what they bring,” Lund said.</p><p>One reader")
    assert drafted(page)["names"] == [{"id": "ola-nes", "forms": "Nes"}, {"id": "kari-lund", "forms": "Lund"}]


def test_a_speaker_of_the_briefing_keeps_their_id() -> None:
    known = Known({"the-minister": names("Ola Nes", ["Nes"])}, frozenset({"the-minister"}))
    assert words(drafted(known=known))[0][0] == "the-minister"


def test_names_of_other_scripts_have_ids_in_latin_letters() -> None:
    text = "이영희 연구위원은 “무역은 줄지 않을 것으로 본다”고 말했다."
    assert words(drafted(f"<html lang=ko><body><article><p>{text}</p></article></body></html>")) == [
        ("iyeonghui", "무역은 줄지 않을 것으로 본다")
    ]


@pytest.mark.parametrize(
    ("language", "names", "sentence", "said"),
    [
        ("en", "Kari Lund met Ola Nes and Per Dahl.", "“We are all tired of waiting,” she said.", "she"),
        ("ru", "Анна Берг встретила Ольгу Нес.", "«Переговоры совсем не закончены», — добавила она.", "она"),
        ("ko", "박서연 장관과 이도현 지사가 만났다.", "그는 “회담은 아직 끝나지 않았다”고 덧붙였다.", "그"),
    ],
)
def test_words_of_somebody_without_a_name_are_drafted_for_the_editor_to_name(
    language: str, names: str, sentence: str, said: str
) -> None:
    around = {"en": "The boats lie in the harbour.", "ru": "Лодки стоят в гавани.", "ko": "배들이 항구에 있다."}[
        language
    ]
    page = f"<html lang={language}><body><article>{f'<p>{around}</p>' * 9}<p>{names}</p><p>{sentence}</p>"
    text = draft(capture(page.encode(), "a.html"), "a", FILES, "a.html", Known(), TODAY).text
    assert f"    speaker:    # the text says “{said}”: who is it?\n" in text


def test_what_is_said_on_behind_an_attribution_is_the_same_speaker_s() -> None:
    lead = "<p>Envoy to Norway Erik Dahl warned at a meeting that ties would suffer.</p>"
    said = "<p>“This is deeply regrettable,” Dahl said. “We have built all of this in thirty years.”</p>"
    page = f"<html lang=en><body><article><h1>Talks</h1>{lead}{said}</article></body></html>"
    assert {speaker for speaker, _ in words(drafted(page))} == {"erik-dahl"}


@pytest.mark.parametrize(
    "line", ["Published : Jun 21, 2018 - 09:20 Updated : Jun 21, 2018", "Photo: two boats at the quay of the old town"]
)
def test_a_line_about_the_page_is_nobody_s_words(line: str) -> None:
    assert "quotations" not in drafted(
        f"<html lang=en><body><article><h1>Talks</h1><p>{line}</p><p>They met.</p></article>"
    )


def test_an_end_that_cannot_be_told_apart_takes_no_more_than_the_page_s_last_words() -> None:
    page = ARTICLE.replace("All rights reserved", "Home " * 40)
    regions = drafted(page)["capture"]["regions"]  # type: ignore[index]
    assert [one for one in regions if one["kind"] == "furniture" and not {"from", "to"} & one.keys()] == []


def test_words_of_nobody_are_told_and_not_drafted() -> None:
    captured = capture(ARTICLE.encode(), "talks.html")
    text = draft(captured, "berg-2021-03", FILES, "talks.html", Known(), TODAY).text
    assert "“a very long story”: the text does not say whose they are" in text


def test_letters_before_the_turns_of_a_talk_are_nobody() -> None:
    talk = "A talk with Kari Lund\n\nQ: Are the talks of the ferry over?\nA: The talks of the ferry are not over yet.\n"
    made = draft(capture(talk.encode(), "talk.txt"), "talk", FILES, "talk.txt", Known(), TODAY)
    assert made.actors == {}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("The official said: “We have told them of every step.”", "the official"),
        ("“We have told them of every step,” the official said. “Nothing will surprise them at all.”", "the official"),
    ],
)
def test_whom_the_text_means_and_does_not_name_is_asked_of_the_editor(told: str, words: str) -> None:
    captured = capture(ARTICLE.replace("One reader called it “a very long story”.", told).encode(), "talks.html")
    text = draft(captured, "berg-2021-03", FILES, "talks.html", Known(), TODAY).text
    asked = re.findall("the text says “([^”]*)”: who is it", text)
    assert [one.lower() for one in asked] == [words] * told.count("“")


@pytest.mark.parametrize(
    "author", ["The Fjord Post Team", "North News Agency", "Fjord Staff Writer", "Associated Press", "The Fjord Letter"]
)
def test_a_body_that_wrote_has_no_family_name(author: str) -> None:
    assert drafted(ARTICLE.replace('"name": "Anna Berg"', f'"name": "{author}"'))["author"] == [{"literal": author}]


@pytest.mark.parametrize(
    ("called", "name"),
    [("PM Nes", "Nes"), ("North Gas CEO Ola Nes", "Ola Nes"), ("North Gas Chief Executive Ola Nes", "Ola Nes"),
     ("Chief Cabinet Secretary Ola Nes", "Ola Nes")],
)  # fmt: skip
def test_an_office_is_no_part_of_a_new_name(called: str, name: str) -> None:
    captured = capture(f"<p>{called} said: “We will come back to the table.”".encode(), "a.html")
    made = draft(captured, "nes", FILES, "a.html", Known(), TODAY)
    assert [yaml.safe_load(one)["name"] for one in made.actors.values()] == [name]


def test_the_first_word_of_a_sentence_is_nobody() -> None:
    told = "In terms of numbers, men fish more, while women are involved in “landward work of many kinds”."
    captured = capture(f"<p>{told}".encode(), "a.html")
    assert draft(captured, "fish", FILES, "a.html", Known(), TODAY).actors == {}


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("интервью нашей газете", ""),
        ("интервью журналисту Ивану Несу", ""),
        ("интервью газете «Заря»", "Заря"),
        ("интервью агентству ТАСС", "ТАСС"),
    ],
)
def test_words_came_through_the_outlet_that_is_named(told: str, outlet: str) -> None:
    text = f"Паром не вышел в море.\n\n«Мы ждём ответа уже третий день», – сказал Павел Нес в {told}."
    source = prepare("Заголовок газеты о пароме. " * 9 + text)
    at = source.text.index("Мы ждём")
    assert through(source, Span(at, at + 30)) == outlet


def test_an_office_without_an_article_is_asked_of_the_editor_too() -> None:
    told = "Паром не вышел в море. «Мы ждём ответа уже третий день подряд», — отметил министр."
    captured = capture(f"<html lang=ru><body><p>{told}".encode(), "talks.html")
    text = draft(captured, "ru", FILES, "talks.html", Known(), TODAY).text
    assert "speaker:    # the text says “министр”: who is it?" in text


def test_somebody_in_an_office_without_a_name_speaks_by_that_office() -> None:
    told = "외교부 당국자는 “동맹국과 보조를 맞추는 것이 우리의 원칙”이라고 설명했다."
    captured = capture(f"<p>{told}".encode(), "talks.html")
    text = draft(captured, "ko", FILES, "talks.html", Known(), TODAY).text
    assert "speaker: oegyobu-danggugja" in text


def test_somebody_in_another_script_may_be_somebody_known() -> None:
    known = Known({"pavel-nes": names("Pavel Nes")}, frozenset({"pavel-nes"}))
    captured = capture(
        "<html lang=ru><body><article><p>«Мы нашли деньги на ремонт», — сказал Павел Нес.".encode(), "a.html"
    )
    text = draft(captured, "nes", FILES, "a.html", known, TODAY).text
    assert "pavel-nes-2 is new to the briefing; or pavel-nes, who then needs the alias Павел Нес" in text


def test_ids_have_no_part_that_is_an_apostrophe() -> None:
    assert fresh("Хольм O'Brien", ()) == "kholm-obrien"


def test_a_short_text_s_language_is_told_by_its_letters() -> None:
    captured = capture("Новый маяк зажгут. Мы рады.".encode(), "a.txt")
    assert "language: ru" in draft(captured, "a", FILES, "a.txt", Known(), TODAY).text


def test_an_id_is_the_author_and_the_month_and_never_taken_twice() -> None:
    captured = capture(ARTICLE.encode(), "talks.html")
    assert identity(captured, "talks", Known(taken=frozenset({"berg-2021-03"}))) == "berg-2021-03-2"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3 May 2021", "2021-05-03"),
        ("May 3rd, 2021, 5 pm", "2021-05-03"),
        ("Sept. 12, 2020", "2020-09-12"),
        ("4. März 2022", "2022-03-04"),
        ("1er juillet 2021", "2021-07-01"),
        ("12 de marzo de 2020", "2020-03-12"),
        ("4 мая 2021", "2021-05-04"),
        ("2023년 12월 4일", "2023-12-04"),
        ("July 2021", "2021-07"),
        ("03/04/2021", None),
        ("23/04/2021", "2021-04-23"),
        ("04/23/2021", "2021-04-23"),
        ("3.4.2021, 9:30", "2021-04-03"),
        ("2021. 4. 3.", "2021-04-03"),
        ("version 1.2.2021.3", None),
        ("3 maggio 2021", "2021-05-03"),
        ("3 May 2021, changed on 4 May 2021", None),
        ("Dec. 4 (local time)", None),
    ],
)
def test_a_line_s_date_is_read_in_its_language_or_not_at_all(line: str, day: str | None) -> None:
    assert day_in(line) == day


def test_words_that_stand_twice_are_told_apart_by_what_stands_beside_them() -> None:
    source = prepare("They left. They came back, and they left. They stayed.")
    span = Span(source.text.rindex("left"), source.text.rindex("left") + 4)
    selector = anchor(source, span)
    assert selector is not None
    assert find_passage(source, selector).spans == (span,)


@pytest.mark.parametrize(
    "text", ["no", "12", "a: b", "a #b", "- x", "It's so", '"x"', "Ja, nein", "2021-03-04", "[a]", "ä ö", "Who? He"]
)
def test_a_value_reads_back_as_it_was(text: str) -> None:
    assert yaml.safe_load(f"{{a: {scalar(text)}}}") == {"a": text}


@pytest.mark.parametrize("text", ["1e3", "81e9", "0o17"])
def test_what_is_a_number_to_readers_of_a_later_yaml_stands_in_marks(text: str) -> None:
    assert scalar(text) == f'"{text}"'


def test_a_statement_stands_on_the_pages_of_those_whom_its_words_name() -> None:
    beside = (
        as_document("countries", "is", "id: is\ncapital: Reykjavik\ndemonyms: [Icelandic]\n"),
        as_document("countries", "no", "id: 'no'\n"),
        as_document("topics", "table", "id: table\nname: table\n"),
    )
    said = ARTICLE.replace("a better offer", "a better offer to the Icelandic crews")
    about = [one.get("about") for one in drafted(said, Known(documents=beside))["quotations"]]  # type: ignore[attr-defined]
    assert about == [["is"], None, None]


def test_a_code_that_yaml_would_take_for_no_is_a_code() -> None:
    known = Known(documents=(as_document("countries", "no", "id: 'no'\n"),))
    said = ARTICLE.replace("a better offer", "a better offer to Norway")
    assert drafted(said, known)["quotations"][0]["about"] == ["no"]  # type: ignore[index]


def test_a_country_is_known_in_a_language_that_inflects_its_name() -> None:
    known = Known(documents=(as_document("countries", "ru", "id: ru\n"),))
    assert (known.about("러시아는 떠났다", "ko"), known.about("в России", "ru"), known.about("в Польше", "ru")) == (
        ("ru",), ("ru",), (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("line", "day"),
    [("No. 14 · October 2025", "2025-10"), ("No. 14 October 2025", "2025-10"), ("№ 3 2021-03-04", "2021-03-04")],
)
def test_the_number_of_an_issue_is_no_day(line: str, day: str) -> None:
    assert day_in(line) == day


def test_a_person_is_called_without_the_word_that_opens_the_sentence() -> None:
    page = "<p>There Ola Nes, the minister, asked for more. “We are tired of waiting for it,” he said.</p>"
    assert "there-ola-nes" not in draft(capture(page.encode(), "a.html"), "a", FILES, "a.html", Known(), TODAY).text


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("“Nobody here has seen any offer,” said a senior Norwegian official.", "senior-norwegian-official"),
        ("한 은행 임원은 “우리는 먼저 변호사에게 묻는다”고 털어놓았다.", "eunhaeng-imwon"),
        ("표도르 베르그 러시아 외무장관은 “우리는 문을 닫은 적이 없다”고 비판했다.", "pyodoleu-beleugeu"),
    ],
)
def test_somebody_unnamed_or_named_with_an_office_speaks(told: str, who: str) -> None:
    text = draft(capture(f"<p>{told}".encode(), "a.html"), "a", FILES, "a.html", Known(), TODAY).text
    assert f"speaker: {who}" in text


@pytest.mark.parametrize("before", ["The first who came was blunt. ", "The first who came was the ", ""])
def test_an_office_that_begins_in_the_line_before_is_whole(before: str) -> None:
    page = f"<pre>{before}Deputy\nForeign Minister Ola Nes was there.\n“Nobody has seen any offer,” said Ola Nes.</pre>"
    text = draft(capture(page.encode(), "a.html"), "a", FILES, "a.html", Known(), TODAY).text
    assert "title: Foreign Minister" not in text
