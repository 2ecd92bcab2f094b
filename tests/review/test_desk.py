"""The desk: a source's text with its statements, changed through the browser on this machine alone."""

import html
import re
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

import pytest

from generator.add.locate import located
from generator.build import check_project
from generator.edit import EditError
from generator.edit.items import with_item, without_item
from generator.findings import Finding, Place, Severity
from generator.review.desk import Desk
from generator.review.room import Room
from generator.review.server import Answer, Door
from generator.review.suggested import meant
from generator.verify import prepare
from tests.project import clean_copy

HOST = "127.0.0.1:8001"
OPENED = {"Host": HOST, "Cookie": "briefing-review=secret"}
FROM_HERE = {**OPENED, "Origin": f"http://{HOST}"}
SOURCE = "content/sources/berg-2019.yml"
SUMMARY = "Sees two neighbours at ease, and expects them to stay so."
CRITERIA = "A later source reports a quarrel, or its absence."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.fixture
def door(project: Path) -> Door:
    return Door(Room(project, lambda: date(2026, 11, 29)), 8001, "secret")


def shown(door: Door) -> str:
    return door.answer("GET", "/source/berg-2019", OPENED).body.decode()


def digest_of(door: Door) -> str:
    return shown(door).split('name="digest" value="')[1].split('"')[0]


def post(door: Door, action: str, **given: object) -> Answer:
    body = urlencode({"key": "secret", "digest": given.get("digest") or digest_of(door), **given})
    return door.answer("POST", f"/source/berg-2019/{action}", FROM_HERE, body)


def keep(door: Door, *changes: tuple[str, str, str]) -> Answer:
    """What a page sends where some of its values were typed anew: `kind/key/id`, what it showed, what was typed."""
    given = {f"was/{name}": was for name, was, _ in changes} | {f"to/{name}": now for name, _, now in changes}
    return post(door, "keep", **given)


def told(answer: Answer) -> str:
    found = re.search(r'<p class="told" role="alert">(.*?)</p>', answer.body.decode())
    return html.unescape(found[1]) if found else ""


def words_at(project: Path, words: str) -> dict[str, int]:
    text = next(path for path in (project / "seeds").iterdir() if words in path.read_text("utf-8")).read_text("utf-8")
    return {"start": text.index(words), "end": text.index(words) + len(words)}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": HOST},
        {"Host": HOST, "Cookie": "briefing-review=guess"},
        {"Host": "rebound.example:8001", "Cookie": "briefing-review=secret"},
        {"Host": HOST, "Cookie": "\x00=;;"},
    ],
)
def test_nobody_without_the_key_sees_anything(door: Door, headers: dict[str, str]) -> None:
    assert door.answer("GET", "/", headers).status == 403


def test_the_printed_address_opens_the_desk(door: Door) -> None:
    answer = door.answer("GET", "/?key=secret", {"Host": HOST})
    assert (answer.status, answer.headers["Location"]) == (303, "/")
    assert "SameSite=Strict" in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("origin", ["", "https://evil.example", "null", f"http://{HOST}.evil.example"])
def test_another_site_changes_nothing(door: Door, project: Path, origin: str) -> None:
    before = (project / SOURCE).read_bytes()
    body = urlencode({"key": "secret", "digest": digest_of(door), "kind": "quotations", "index": 0})
    assert door.answer("POST", "/source/berg-2019/drop", {**OPENED, "Origin": origin}, body).status == 403
    assert (project / SOURCE).read_bytes() == before


def test_a_form_without_the_key_changes_nothing(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    body = urlencode({"digest": digest_of(door), "kind": "quotations", "index": 0})
    assert door.answer("POST", "/source/berg-2019/drop", FROM_HERE, body).status == 403
    assert (project / SOURCE).read_bytes() == before


@pytest.mark.parametrize("path", ["/nowhere", "/source/", "/source/nobody", "/../content/briefing.yml", "/source/x/y"])
def test_what_is_not_there_is_not_found(door: Door, path: str) -> None:
    assert door.answer("GET", path, OPENED).status == 404


def test_every_source_is_on_the_list(door: Door) -> None:
    page = door.answer("GET", "/", OPENED).body.decode()
    assert 'href="/source/berg-2019"' in page
    assert 'href="/source/dahl-2022"' in page


def test_the_words_of_a_statement_are_marked_in_the_text(door: Door) -> None:
    assert re.search(r"<mark [^>]*data-ids=\"neighbours\"", shown(door))


def test_words_on_which_the_statement_before_rests_as_well_are_not_shown_twice(door: Door, project: Path) -> None:
    text = (project / SOURCE).read_text("utf-8")
    first = next(line for line in text.splitlines() if "evidence: Norway and Iceland have divided" in line)
    text = text.replace("    evidence: Oslo did not impose a tariff of its own", first)
    (project / SOURCE).write_text(text, "utf-8")
    assert shown(door).count("The same words.") == 1


def test_selected_words_become_a_statement_that_holds(door: Door, project: Path) -> None:
    corpus = check_project(project).corpus
    assert corpus is not None
    quotation = corpus.sources["berg-2019"].quotations[0]
    place = words_at(project, quotation.selectors[0].exact)
    (project / SOURCE).write_text(without_item((project / SOURCE).read_text("utf-8"), "quotations", 0), "utf-8")
    answer = post(door, "add", kind="quotations", speaker=quotation.speaker, **place)
    assert "#" in answer.headers["Location"]
    checked = check_project(project)
    assert answer.headers["Location"].partition("#")[2] in checked.anchors


def test_a_selection_within_words_takes_in_the_whole_words(door: Door, project: Path) -> None:
    corpus = check_project(project).corpus
    assert corpus is not None
    exact = corpus.sources["berg-2019"].quotations[0].selectors[0].exact
    place = words_at(project, exact)
    place["start"] += 1
    place["end"] -= 1
    post(door, "add", kind="quotations", speaker="anna-berg", **place)
    last = (project / SOURCE).read_text("utf-8")
    assert last.count(exact) == 2


def test_somebody_new_gets_a_file_of_their_own(door: Door, project: Path) -> None:
    corpus = check_project(project).corpus
    assert corpus is not None
    place = words_at(project, corpus.sources["berg-2019"].quotations[0].selectors[0].exact)
    post(door, "add", kind="quotations", speaker="Liv Holm", **place)
    assert "name: Liv Holm" in (project / "content/actors/liv-holm.yml").read_text("utf-8")


def test_somebody_whose_file_cannot_be_read_is_told_and_nothing_is_written(door: Door, project: Path) -> None:
    corpus = check_project(project).corpus
    assert corpus is not None
    place = words_at(project, corpus.sources["berg-2019"].quotations[0].selectors[0].exact)
    before = (project / SOURCE).read_bytes()
    (project / "content/actors/liv-holm.yml").write_text("name: [", "utf-8")
    assert "is there already" in told(post(door, "add", kind="quotations", speaker="Liv Holm", **place))
    assert (project / SOURCE).read_bytes() == before


def test_nobody_new_is_left_where_the_statement_was_not_written(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/nothing", "", "Liv Holm"))
    assert not (project / "content/actors/liv-holm.yml").exists()


def test_a_missing_value_is_asked_for_and_nothing_is_written(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    assert "'speaker' is missing" in told(post(door, "add", kind="quotations", start=10, end=20))
    assert (project / SOURCE).read_bytes() == before


def test_a_file_that_changed_meanwhile_is_left_alone(door: Door, project: Path) -> None:
    digest = digest_of(door)
    path = project / SOURCE
    path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")
    before = path.read_bytes()
    assert "has changed since" in told(post(door, "drop", kind="quotations", index=0, digest=digest))
    assert path.read_bytes() == before


def test_a_statement_is_dropped_and_the_others_stay(door: Door, project: Path) -> None:
    before = check_project(project).corpus
    post(door, "drop", kind="quotations", index=0)
    after = check_project(project).corpus
    assert before is not None
    assert after is not None
    assert after.sources["berg-2019"].quotations == before.sources["berg-2019"].quotations[1:]


def test_what_was_dropped_is_not_offered_again(door: Door) -> None:
    post(door, "drop", kind="quotations", index=0, said="We are neighbours before we are rivals")
    assert "is-loose" not in shown(door)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("항구의 물류 회사에서 만난 박태인 지사장은 문을 열었다. 그는 “창고가 모자란다”고 말했다.", "박태인"),
        ("표도르 베르그 러시아 극동대 교수는 조급하다고 본다. 그는 “다툴 일이 없다”고 했다.", "표도르 베르그"),
    ],
)
def test_who_acted_last_is_proposed_for_a_hangul_pronoun(told: str, who: str) -> None:
    assert meant(prepare(told), told.index("“") + 1, {})[0] == who


@pytest.mark.parametrize(
    ("told", "words", "who"),
    [
        ("“It cost us a week,” a senior official said. “A week in which nobody came.”", "A week", "a senior official"),
        (
            "План представил председатель комитета Павел Ким. «Мы рассчитываем на рост торговли», – сказал он, "
            "и сказал это на форуме, когда все уже ушли.",
            "Мы рассч", "Павел Ким",
        ),
    ],
)  # fmt: skip
def test_who_speaks_on_or_is_named_by_an_office_before_is_proposed_first(told: str, words: str, who: str) -> None:
    assert meant(prepare(told), told.index(words) + 1, {})[0] == who


def test_a_speaker_is_corrected(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "jon-arnason", "per-lund"))
    corpus = check_project(project).corpus
    assert corpus is not None
    assert corpus.sources["berg-2019"].quotations[0].speaker == "per-lund"


def test_criteria_are_dated_by_the_day_on_which_they_are_written(door: Door, project: Path) -> None:
    keep(door, ("forecasts/criteria/no-quarrel", CRITERIA, "A later source tells of one."))
    corpus = check_project(project).corpus
    assert corpus is not None
    forecast = corpus.sources["berg-2019"].forecasts[0]
    assert (forecast.criteria, forecast.criteria_written) == ("A later source tells of one.", "2026-11-29")


def test_what_a_draft_leaves_open_can_be_filled_in_at_the_desk(door: Door, project: Path) -> None:
    text = (project / SOURCE).read_text("utf-8")
    open_ones = text.replace("criteria: A later source reports a quarrel, or its absence.", "criteria:    # what?")
    (project / SOURCE).write_text(open_ones.replace("criteria-written: 2022-10-01", "criteria-written:", 1), "utf-8")
    assert re.search(r'is-wanted">\s*<label [^>]*>criteria', shown(door))
    keep(door, ("forecasts/criteria/no-quarrel", "", "A later source tells of one."))
    corpus = check_project(project).corpus
    assert corpus is not None
    assert corpus.sources["berg-2019"].forecasts[0].criteria == "A later source tells of one."


def test_values_of_many_statements_are_kept_in_one_go(door: Door, project: Path) -> None:
    keep(
        door,
        ("quotations/speaker/neighbours", "jon-arnason", "per-lund"),
        ("quotations/topics/neighbours", "ties", "ties, quota"),
        ("facts/value/buyer-rank", "4", "5"),
        ("record/summary/", SUMMARY, "A report."),
    )
    text = (project / SOURCE).read_text("utf-8")
    wanted = ("speaker: per-lund", "topics: [ties, quota]", "value: 5", "summary: A report.")
    assert [one for one in wanted if one not in text] == []


def test_a_value_that_is_emptied_goes_with_its_key(door: Door, project: Path) -> None:
    keep(door, ("quotations/topics/neighbours", "ties", ""))
    corpus = check_project(project).corpus
    assert corpus is not None
    assert corpus.sources["berg-2019"].quotations[0].topics == ()


def test_a_value_that_a_statement_needs_is_not_emptied(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    assert "'speaker' of neighbours needs a value" in told(
        keep(door, ("quotations/speaker/neighbours", "jon-arnason", ""))
    )
    assert (project / SOURCE).read_bytes() == before


def test_what_two_windows_have_typed_is_kept_of_both(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "jon-arnason", "per-lund"))
    keep(door, ("quotations/topics/neighbours", "ties", "quota"))
    text = (project / SOURCE).read_text("utf-8")
    assert "    speaker: per-lund\n    topics: quota\n" in text


def test_what_another_window_has_written_is_not_written_over(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "jon-arnason", "per-lund"))
    before = (project / SOURCE).read_bytes()
    keep(
        door,
        ("quotations/speaker/neighbours", "jon-arnason", "erik-dahl"),
        ("quotations/topics/neighbours", "ties", "quota"),
    )
    assert (project / SOURCE).read_bytes() == before


def test_what_is_not_kept_stands_in_its_field_and_can_be_kept_then(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "jon-arnason", "per-lund"))
    page = keep(door, ("quotations/speaker/neighbours", "jon-arnason", "erik-dahl")).body.decode()
    shown_as = re.findall(r'name="(to|was)/quotations/speaker/neighbours" value="([^"]*)"', page)
    assert shown_as == [("to", "erik-dahl"), ("was", "per-lund")]


def test_what_was_typed_of_a_statement_that_is_gone_is_told(door: Door, project: Path) -> None:
    post(door, "drop", kind="quotations", index=0)
    answer = keep(door, ("quotations/context/neighbours", "", "said at the quay"))
    assert "“said at the quay”" in told(answer)


def test_authors_are_written_as_names_and_who_was_there_keeps_their_id(door: Door, project: Path) -> None:
    keep(door, ("record/author/", "Berg, Anna", "Berg, Anna; Lie, Kari; Fjord Institute"))
    authors = "[{family: Berg, given: Anna, id: anna-berg}, {family: Lie, given: Kari}, {literal: Fjord Institute}]"
    assert authors in (project / SOURCE).read_text("utf-8")


def test_how_a_date_is_known_is_written_with_a_line_that_bears_it(door: Door, project: Path) -> None:
    keep(door, ("record/issued-basis/", "", "from the file name; the text does not print it"))
    corpus = check_project(project).corpus
    assert corpus is not None
    assert corpus.sources["berg-2019"].issued_basis[0].text == "from the file name; the text does not print it"


def test_how_an_author_is_known_is_written(door: Door, project: Path) -> None:
    keep(door, ("record/author-basis/", "", "from the masthead"))
    assert "author-basis: from the masthead\n" in (project / SOURCE).read_text("utf-8")


@pytest.mark.parametrize("name", ["record/capture/", "record/id/", "quotations/accept/berg-choose"])
def test_what_the_desk_does_not_write_is_changed_in_the_file_alone(door: Door, project: Path, name: str) -> None:
    before = (project / SOURCE).read_bytes()
    keep(door, (name, "", "x"))
    assert (project / SOURCE).read_bytes() == before


def test_a_value_of_the_record_is_written(door: Door, project: Path) -> None:
    keep(door, ("record/summary/", SUMMARY, "A report on quotas: short."))
    assert 'summary: "A report on quotas: short."' in (project / SOURCE).read_text("utf-8")


def test_a_finding_is_let_stand_by_name(door: Door, project: Path) -> None:
    source = project / SOURCE
    post(door, "stand", kind="quotations", index=0, code="Q021", by="A. Reader", reason="The rest is shown beside it.")
    assert "accept: [{code: Q021, by: A. Reader, reason: The rest is shown beside it.}]" in source.read_text("utf-8")


def test_a_finding_is_not_let_stand_without_a_reason(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_text("utf-8")
    assert "who lets it stand" in told(post(door, "stand", kind="quotations", index=0, code="Q021", by="A", reason=" "))
    assert (project / SOURCE).read_text("utf-8") == before


def test_a_finding_of_the_record_is_let_stand_at_the_head(door: Door, project: Path) -> None:
    post(door, "stand", code="B014", by="A. Reader", reason="It is their English edition.")
    assert "accept:\n  - code: B014\n    by: A. Reader\n" in (project / SOURCE).read_text("utf-8")


@pytest.fixture
def drafted(project: Path, door: Door) -> Path:
    """A draft whose speaker is new to the briefing by name, and is there under another."""
    (project / "drafts" / "actors").mkdir(parents=True)
    source = project / SOURCE
    draft = source.rename(project / "drafts" / source.name)
    text = draft.read_text("utf-8").replace("    speaker: ", "    speaker: new-one # ", 1)
    draft.write_text(text.replace("new-one # ", "new-one    # who is it? was "), "utf-8")
    (project / "drafts" / "actors" / "new-one.yml").write_text("id: new-one\nkind: person\nname: Nes\n", "utf-8")
    return draft


def test_a_remark_of_a_draft_is_shown(drafted: Path, door: Door) -> None:
    assert '<p class="remark">who is it? was' in shown(door)


def test_somebody_new_who_is_known_is_one_person(drafted: Path, door: Door, project: Path) -> None:
    post(door, "same", new="new-one", value="jon-arnason")
    text = drafted.read_text("utf-8")
    assert "speaker: jon-arnason    # who is it?" in text
    assert "names:\n  - id: jon-arnason\n    forms: Nes\n" in text
    assert (project / "drafts" / "dropped" / "new-one.yml").is_file()


def test_somebody_new_is_called_and_sorted_at_the_desk(drafted: Path, door: Door, project: Path) -> None:
    post(door, "newcomer", new="new-one", name="Nes Council", sort="government")
    stub = (project / "drafts" / "actors" / "new-one.yml").read_text("utf-8")
    assert stub == "id: new-one\nkind: government\nname: Nes Council\n"


def test_the_name_that_the_source_prints_stays_as_an_alias(drafted: Path, door: Door, project: Path) -> None:
    stub = project / "drafts" / "actors" / "new-one.yml"
    stub.write_text("id: new-one\nkind: person\nname: Oslo\n", "utf-8")
    for name in ("Nes Counsel", "Nes Council"):
        post(door, "newcomer", new="new-one", name=name, sort="government")
    assert stub.read_text("utf-8") == "id: new-one\nkind: government\nname: Nes Council\naliases: [Oslo]\n"


def test_somebody_new_whom_nothing_names_any_more_is_set_aside(drafted: Path, door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "new-one", "jon-arnason"))
    assert (project / "drafts" / "dropped" / "new-one.yml").is_file()


def test_somebody_new_goes_with_their_last_statement(drafted: Path, door: Door, project: Path) -> None:
    post(door, "drop", kind="quotations", index=0)
    assert (project / "drafts" / "dropped" / "new-one.yml").is_file()


def test_an_id_that_nobody_has_is_no_name(door: Door, project: Path) -> None:
    before = (project / SOURCE).read_bytes()
    answer = keep(door, ("quotations/speaker/neighbours", "jon-arnason", "liv-holm"))
    assert "of somebody new give the name" in told(answer)
    assert (project / SOURCE).read_bytes() == before


def test_a_name_in_other_letters_is_a_name(door: Door, project: Path) -> None:
    keep(door, ("quotations/speaker/neighbours", "jon-arnason", "이석"))
    keep(door, ("quotations/speaker/berg-choose", "anna-berg", "이석"))
    assert "name: 이석" in (project / "content/actors/iseog.yml").read_text("utf-8")
    assert not (project / "content/actors/iseog-2.yml").exists()


def test_a_field_says_what_it_is_for_with_an_example(door: Door) -> None:
    assert (
        ">How that is known.</span>" in shown(door),
        'placeholder="such as: as printed"' in shown(door),
    ) == (True, True)


def test_what_is_only_said_is_not_to_be_decided() -> None:
    said = (Finding("Q030", Severity.NOTE, Place("a.yml"), "nothing near the words says that they speak"),)
    assert Desk("a", "a.yml", "0", "A", draft=True, text=(), cards=(), findings=said).open == 0


def test_words_that_nobody_is_given_are_offered_with_whom_the_text_gives_them_to(door: Door) -> None:
    post(door, "drop", kind="quotations", index=0)
    offered = shown(door).partition("is-loose")[2]
    assert ("“We are neighbours before we are rivals”" in offered, 'data-person="jon-arnason"' in offered) == (
        True,
        True,
    )


def test_the_desk_and_locate_say_the_page_of_a_passage(door: Door, project: Path) -> None:
    source = project / SOURCE
    text = source.read_text("utf-8").replace("capture:\n", "capture:\n  pages: [{start: 0, label: iii}]\n", 1)
    source.write_text(text, "utf-8")
    assert '<span class="page" lang="en">page iii</span>' in shown(door)
    assert ", page iii" in shown(door)
    words = "depends" if "depends" in text else "ferry"
    assert located(project, "berg-2019", words)[1][0].startswith("page iii, line ")


def test_what_to_do_where_words_stand_nowhere_is_a_line_of_its_own(project: Path) -> None:
    assert located(project, "berg-2019", "a word of nobody")[1][-1].startswith("    hint: ")


def test_what_was_read_is_stamped(door: Door, project: Path) -> None:
    corpus = check_project(project).corpus
    assert corpus is not None
    post(door, "stamp", id=corpus.sources["berg-2019"].quotations[0].id, by="Liv Holm")
    assert 'by: "Liv Holm"' in (project / SOURCE).read_text("utf-8")


YAML = """# mine
quotations:
  # the first
  - id: a
    exact: One    # said once
  - id: b
    exact: Two    # the last
claims: []
"""


def test_an_item_is_added_behind_the_others_and_comments_stay() -> None:
    added = with_item(YAML, "quotations", [("id", "c"), ("exact", "Three")])
    assert added == YAML.replace("# the last\n", "# the last\n  - id: c\n    exact: Three\n")


def test_a_list_that_is_not_there_is_made() -> None:
    assert with_item("id: a\n", "facts", [("id", "b")]) == "id: a\n\nfacts:\n  - id: b\n"


def test_an_item_is_taken_out_with_its_remark() -> None:
    assert without_item(YAML, "quotations", 0) == YAML.replace("  - id: a\n    exact: One    # said once\n", "")


def test_the_last_item_takes_the_list_along() -> None:
    assert without_item("id: a\nfacts:\n  - id: b\n", "facts", 0) == "id: a\n"


@pytest.mark.parametrize("text", ["", "- a", "a: [", "quotations: [a]"])
def test_a_file_of_another_form_is_not_touched(text: str) -> None:
    with pytest.raises(EditError):
        with_item(text, "quotations", [("id", "c")])


def test_a_file_that_cannot_be_read_meanwhile_is_told_by_its_place(door: Door, project: Path) -> None:
    digest = digest_of(door)
    path = project / SOURCE
    path.write_text(path.read_text("utf-8") + "quotations: [\n", "utf-8")
    assert f"{SOURCE}:" in told(post(door, "drop", kind="quotations", index=0, digest=digest))
