"""Which language the words around the pages are in."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.load.settings import Settings
from generator.page import Output
from generator.publish import publish
from generator.publish.theme import language_of, words_of
from generator.records import Records
from tests.publish.sites import output

Build = Callable[[Output], Path]
HAS = ("en", "nb", "pt", "pt-BR", "zh", "zh-TW")


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    languages = tmp_path / "partials" / "languages"
    languages.mkdir(parents=True)
    for language in HAS:
        (languages / f"{language}.html").touch()
    return tmp_path


def settings(said: str | None, briefing: str) -> Settings:
    theme = {"name": "material"} if said is None else {"name": "material", "language": said}
    return Settings({"theme": theme}, (), language=briefing)


@pytest.mark.parametrize(
    ("said", "briefing", "language"),
    [
        (None, "en", "en"),
        (None, "pt-BR", "pt-BR"),
        (None, "pt-PT", "pt"),
        (None, "zh-TW", "zh-TW"),
        (None, "no", "nb"),
        (None, "ga", "en"),
        ("pt", "en", "pt"),
        ("xx", "pt", "xx"),
    ],
)
def test_a_theme_speaks_as_it_is_told_or_as_the_briefing_does_as_near_as_it_can(
    theme: Path, said: str | None, briefing: str, language: str
) -> None:
    assert language_of(settings(said, briefing), [theme]) == language


@pytest.mark.parametrize(("said", "briefing", "language"), [(None, "ga", "ga"), ("en", "ga", "en")])
def test_our_own_words_are_those_of_the_briefing_unless_it_is_told_another(
    said: str | None, briefing: str, language: str
) -> None:
    assert words_of(settings(said, briefing)) == language


def speak(project: Path, language: str) -> None:
    (project / "content" / "briefing.yml").write_text(f"language: {language}\n", "utf-8")


def lang(site: Path) -> str:
    found = re.search('<html lang="([^"]*)"', (site / "index.html").read_text("utf-8"))
    assert found is not None
    return found[1]


def test_a_page_is_in_the_language_of_the_briefing_though_the_theme_has_no_words_in_it(
    build: Build, project: Path
) -> None:
    speak(project, "ga")
    assert lang(build(output())) == "ga"


def test_a_frame_that_was_kept_is_not_that_of_another_language(project: Path, tmp_path: Path) -> None:
    spoken = []
    with Records(tmp_path / "records") as records:
        for language in ("ga", "mt"):
            speak(project, language)
            assert publish(output(), project, None, records) == ()
            spoken.append(lang(project / "site"))
    assert spoken == ["ga", "mt"]


def test_a_language_that_the_theme_is_told_to_speak_and_cannot_is_a_finding(project: Path) -> None:
    file = project / "mkdocs.yml"
    file.write_text(file.read_text("utf-8").replace("name: material", "name: material\n  language: xx"), "utf-8")
    assert [finding.code for finding in publish(output(), project)] == ["W009"]
