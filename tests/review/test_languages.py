"""The desk in the language of the briefing."""

import ast
import re
from pathlib import Path

import pytest

import generator.render.engine
import generator.review.shown
from generator.review.desk import KINDS
from generator.review.fields import helps
from generator.review.room import Room
from generator.templates_dir import templates_dir
from generator.words import catalogue, entries
from tests.compose.test_catalogues import WRITTEN, other_letters, texts
from tests.project import clean_copy


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


def in_language(project: Path, language: str) -> Path:
    path = project / "content" / "briefing.yml"
    path.write_text(f"language: {language}\n{path.read_text('utf-8')}", "utf-8")
    return project


def pages(project: Path) -> str:
    """The pages of the desk, one behind the other."""
    room = Room(project)
    return "".join((room.sources("k"), room.source("berg-2019", "k") or "", room.rereading.page("k")))


@pytest.mark.parametrize(("language", "words"), [("ko", "입력한 내용 저장"), ("ru", "Сохранить введённое")])
def test_an_editor_meets_the_desk_in_the_language_of_the_briefing(project: Path, language: str, words: str) -> None:
    shown = pages(in_language(project, language))
    assert (f'<html lang="{language}">' in shown, words in shown) == (True, True)


def test_a_field_is_called_in_that_language_with_its_key_behind(project: Path) -> None:
    assert "говорящий <code>speaker</code>" in pages(in_language(project, "ru"))


def test_the_source_s_words_are_marked_as_of_its_own_language(project: Path) -> None:
    assert '<h1 lang="en"' in pages(in_language(project, "ko"))


def test_what_is_refused_is_told_in_that_language(project: Path) -> None:
    room = Room(in_language(project, "ko"))
    assert "‘nobody’ 출처가 이제 없다" in room.sources("k", room.missing("nobody"))


def test_without_words_of_a_language_the_desk_is_english(project: Path) -> None:
    assert '<html lang="en">' in pages(in_language(project, "fr"))


def test_no_word_of_the_desk_stands_outside_the_catalogue(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generator.review.shown, "catalogue", other_letters)
    monkeypatch.setattr(generator.render.engine, "catalogue", other_letters)
    generator.render.engine.environment.cache_clear()
    shown = pages(project)
    generator.render.engine.environment.cache_clear()
    examples = [example for kind in KINDS for _, example in helps(kind).values()]
    own = [path.read_text("utf-8") for path in project.rglob("*") if path.suffix in (".yml", ".txt")]
    known = {word.casefold() for text in (*own, *examples, "Esc Ctrl Enter") for word in WRITTEN.findall(text)}
    unknown = {
        text
        for text in texts(re.sub(r"<!doctype html>|content/\S+?\.yml", "", shown))
        if any(word.casefold() not in known for word in WRITTEN.findall(text))
    }
    assert unknown == set()


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ko", ("찾지 못함.", "할 일:</span> 말을 출처에서 그대로 옮기거나", "가장 가까운 말:")),
        ("ru", ("Не найдено.", "Что делать:</span> Перепишите слова", "ближе всего:")),
    ],
)
def test_what_is_found_says_in_that_language_what_it_is_and_what_to_do(
    project: Path, language: str, told: tuple[str, ...]
) -> None:
    source = project / "content" / "sources" / "berg-2019.yml"
    text = source.read_text("utf-8")
    quoted = re.search(r"exact: (.+)", text)
    assert quoted
    source.write_text(text.replace(quoted[0], f"exact: {quoted[1].rsplit(' ', 1)[0]} zebra", 1), "utf-8")
    shown = pages(in_language(project, language))
    assert [words for words in told if words not in shown] == []
    assert '<p class="hint" lang="en">The words are not in the source' in shown


def sentences_of_the_code() -> set[str]:
    """Every text of the generator with `{}` for what is filled in."""
    found: set[str] = set()
    for file in Path(generator.review.shown.__file__).parent.parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                found.add("".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def test_what_rules_say_is_known_by_the_sentences_of_the_code() -> None:
    says = {key: text for key, text in entries(templates_dir(), "en").items() if key.startswith("messages.")}
    code = sentences_of_the_code()
    assert [one for one in says.values() if re.sub(r"\{\w+\}", "{}", one) not in code] == []
    words = catalogue(templates_dir(), "ru")
    assert all(words.anew(re.sub(r"\{(\w+)\}", r"<\1>", one)) for one in says.values())


def test_a_finding_is_told_in_that_language_with_what_it_is_of(project: Path) -> None:
    path = in_language(project, "ko") / "content/sources/berg-2019.yml"
    path.write_text(re.sub("(?m)^summary:.*$", "summary: It names Per Lund.", path.read_text("utf-8")), "utf-8")
    shown = pages(project)
    assert ("글은 ‘Per Lund’ 이름을 드는데 근거에는" in shown, "the text names" in shown) == (True, False)


@pytest.mark.parametrize("language", ["ko", "ru"])
@pytest.mark.parametrize(
    "message",
    [
        "nothing beside the words speaks of '2022?' or of any time before their source (source 'berg-2019')",
        "the fact does not say what 1.25 % are taken of",
        "the evidence gives 31000, but not as tonnes",
        "the evidence does not bind 33 % to what it is said to measure",
        "the evidence does not give 12 ships",
        "the source gives the words to another than Per Lund",
        "the parts are the words of two speakers: Per Lund and Kari Nes",
        "the office 'Minister of fish' is not in the evidence: it has no fish",
        "no words of the forecast say that its window is '2024'",
        "the date '2024-05' is after 2023, when its source came out",
    ],
)
def test_what_drafts_and_their_edits_meet_is_told_whole(message: str, language: str) -> None:
    told = catalogue(templates_dir(), language).anew(message)
    assert told
    assert not re.search("[A-Za-z]{2}", re.sub("tonnes|Per Lund|Kari Nes|Minister of fish|fish|ships|and", "", told))
