"""The words of the interface: every language has all of them, and none stands anywhere but in a catalogue."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest
from babel import Locale
from babel.dates import get_month_names
from lxml import html

import generator.build
import generator.render.engine
from generator.build import build_output
from generator.compose.exports.formats import FORMATS
from generator.model.source import SourceType
from generator.page import Output
from generator.render.parts import parts
from generator.review.fields import in_code
from generator.rules import PUBLISHED, RULES, SITE_RULES
from generator.templates_dir import templates_dir
from generator.words import Catalogue, catalogue
from tests.project import CLEAN

FOLDER = templates_dir() / "words"
OTHERS = sorted(folder.name for folder in FOLDER.iterdir() if folder.name != "en")
HASH = re.compile(r"\b[0-9a-f]{16,64}\b")
FORMS = ("zero", "one", "two", "few", "many")


def english() -> dict[str, str]:
    """Every text of the interface by its key, with those that stand in the code."""
    rules = {
        f"rules.{r.code}.{part}": getattr(r, part)
        for r in (*RULES, *PUBLISHED, *SITE_RULES)
        for part in ("name", "protects")
    }
    formats = {f"formats.{f.path}.{part}": getattr(f, part) for f in FORMATS for part in ("what", "use")}
    # What to do next is said with each finding, in English.
    steps = dict.fromkeys((f"steps.{rule.code}" for rule in (*RULES, *PUBLISHED)), "")
    return {**rules, **steps, **formats, **in_code(), **entries("en")}


def entries(language: str) -> dict[str, str]:
    return dict(catalogue(templates_dir(), language)._entries)


def base(key: str, known: dict[str, str]) -> str:
    """A key without the plural form at its end."""
    stem, _, form = key.rpartition(".")
    return stem if form in FORMS and stem in known else key


def names(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def places(key: str, text: str) -> set[str]:
    """What is filled in; a form of a number need not say the number."""
    return names(text) - ({"count"} if key.rpartition(".")[2] in FORMS else set())


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_every_word_and_no_other(language: str) -> None:
    there, wanted = entries(language), english()
    assert {base(key, there) for key in there} == {base(key, wanted) for key in wanted}


@pytest.mark.parametrize("language", OTHERS)
def test_a_word_has_the_places_that_the_english_one_has(language: str) -> None:
    there, wanted = entries(language), english()
    wrong = {
        key: text
        for key, text in there.items()
        if not key.startswith("dates.pattern") and places(key, text) != places(key, wanted[base(key, wanted)])
    }
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_counted_has_the_plural_forms_of_its_language(language: str) -> None:
    there = entries(language)
    # The last form of whole numbers is the text without a form.
    forms = list(dict.fromkeys(Locale.parse(language).plural_form(number) for number in range(1, 1000)))[:-1]
    counted = {base(key, english()) for key in english() if key.endswith(".one")} - {"facts.rank.one"}
    assert [f"{key}.{form}" for key in sorted(counted) for form in forms if f"{key}.{form}" not in there] == []


def test_every_type_of_source_has_a_name() -> None:
    assert {f"source.types.{one}" for one in get_args(SourceType)} - english().keys() == set()


def test_a_number_takes_the_form_of_its_language() -> None:
    words = Catalogue({"n": "{count} plików", "n.one": "{count} plik", "n.few": "{count} pliki"}, "pl")
    assert [words("n", count=count) for count in (1, 2, 5, 22, 1000)] == [
        "1 plik",
        "2 pliki",
        "5 plików",
        "22 pliki",
        "1\N{NO-BREAK SPACE}000 plików",
    ]


def test_so_many_statements_of_a_kind_stand_in_the_order_of_the_language() -> None:
    english, korean = (parts(catalogue(templates_dir(), language), language) for language in ("en", "ko"))
    assert [english.counted("quotation", 1), english.counted("quotation", 1200, strong=True)] == [
        "1 quotation",
        "<b>1,200</b> quotations",
    ]
    assert [korean.counted("quotation", 1), korean.counted("quotation", 1200, strong=True)] == [
        "인용문 1건",
        "인용문 <b>1,200</b>건",
    ]


WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in map(chr, range(ord("A"), ord("z") + 1)) if letter.isalpha()}
"""Letters that no content has."""

WRITTEN = re.compile(r"\b[A-Za-z]{2,}\b")


def other_letters(templates: Path, language: str, own: object = ()) -> Catalogue:
    """A language of the same words in other letters."""
    return Catalogue(
        {key: text if "pattern" in key else in_other_letters(text) for key, text in english().items()}, "en"
    )


def in_other_letters(text: str) -> str:
    return "".join(part if part[:1] == "{" else part.translate(WIDE) for part in re.split(r"(\{[^}]*\})", text))


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Output:
    monkeypatch.setattr(generator.build, "catalogue", other_letters)
    monkeypatch.setattr(generator.render.engine, "catalogue", other_letters)
    generator.render.engine.environment.cache_clear()
    output, _ = build_output(CLEAN, today=date(2026, 1, 1))
    # Templates are held with the words that they were read with.
    generator.render.engine.environment.cache_clear()
    assert output is not None
    return output


def texts(page: str) -> Iterator[str]:
    """What a reader sees or hears of a page, but for codes, addresses and dates."""
    for element in html.fromstring(f"<div>{page}</div>").iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "pre", "code", "time"):
            yield element.text or ""
            yield from (element.get(name, "") for name in ("title", "aria-label", "alt", "placeholder", "data-label"))
        if element.getparent() is not None and element.getparent().tag not in ("script", "pre", "code", "time"):
            yield element.tail or ""


def test_no_word_of_the_interface_stands_outside_the_catalogue(shown: Output) -> None:
    files = [*CLEAN.rglob("content/**/*.yml"), *CLEAN.glob("seeds/*"), CLEAN / "mkdocs.yml"]
    formats = [name for format in FORMATS for name in (format.name, format.path)]
    months = [*get_month_names("wide").values(), *get_month_names("abbreviated").values()]
    by_cldr = [*months, Locale.parse("en").get_display_name("en") or ""]
    own = " ".join([*(file.read_text("utf-8") for file in files), *formats, *by_cldr])
    known = {word.casefold() for word in WRITTEN.findall(own)}
    found = {
        word: page.path
        for page in shown.pages
        for text in texts(page.html)
        if not re.fullmatch(r"[\w./-]*\.\w+", text.strip())
        for word in WRITTEN.findall(HASH.sub("", text))
        if word.casefold() not in known
    }
    assert found == {}
