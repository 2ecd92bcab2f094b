"""The picture for links to a site: what it says, when there is one, and how pages name it."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageFont

from generator import preview
from generator.build import build_output
from generator.engines import ENGINES
from generator.page import PREVIEW, Asset
from generator.preview import HEIGHT, WIDTH, Preview, drawn
from generator.publish import publish
from generator.records import NO_RECORDS, Records
from tests.project import clean_copy
from tests.publish.sites import output

SAYS = Preview("Northern shore", "What becomes of the quays?", (("a", "2019"), ("b", "2022"), ("e", "2030")))
TAG = '<meta property="og:image" content="https://example.org/briefing/assets/preview.png">'


def pixels(says: Preview) -> Image.Image:
    return Image.open(BytesIO(drawn(says, NO_RECORDS).picture)).convert("RGB")


def test_it_has_the_size_that_it_is_told_to_have() -> None:
    assert pixels(SAYS).size == (WIDTH, HEIGHT)


def test_the_same_words_make_the_same_bytes() -> None:
    assert drawn(SAYS, NO_RECORDS) == drawn(SAYS, NO_RECORDS)


@pytest.mark.parametrize("middle", [59, 220, 550])
def test_title_question_and_periods_are_seen(middle: int) -> None:
    colours = pixels(SAYS).crop((80, middle - 30, 400, middle + 30)).getcolors(100_000) or []
    assert len(colours) > 10


def test_a_period_has_the_colour_that_it_has_on_the_pages() -> None:
    assert pixels(SAYS).getpixel((92, 550)) == (0x0F, 0x5C, 0x8C)


def test_a_long_question_is_cut_with_an_ellipsis_and_stays_inside() -> None:
    edge = pixels(replace(SAYS, question="What becomes of the quays? " * 40)).crop((WIDTH - 70, 130, WIDTH, HEIGHT))
    assert edge.getcolors() == [(70 * (HEIGHT - 130), (0xFD, 0xFC, 0xFA))]


@pytest.mark.parametrize("question", ["Что с причалами?", "ما مصير الأرصفة؟"])
def test_what_the_font_cannot_draw_is_told_and_not_drawn(question: str) -> None:
    made = drawn(replace(SAYS, question=question), NO_RECORDS)
    assert (made.picture, made.missing[:26]) == (b"", "the built-in font has no '")


def test_a_file_that_is_no_font_is_told() -> None:
    assert drawn(replace(SAYS, font=b"no font"), NO_RECORDS).missing[:28] == "the font file cannot be read"


def test_a_font_file_takes_the_place_of_the_built_in_one() -> None:
    font = ImageFont.load_default(20)
    assert isinstance(font, ImageFont.FreeTypeFont)
    assert drawn(replace(SAYS, font=font.font_bytes), NO_RECORDS) == drawn(SAYS, NO_RECORDS)


def test_it_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Records(tmp_path / "records", b"1") as records:
        made = drawn(SAYS, records)
        monkeypatch.setattr(preview, "_drawn", lambda says: pytest.fail("drawn again"))
        assert drawn(SAYS, records) == made


def built(project: Path) -> tuple[bool, tuple[str, ...]]:
    """Whether a project's site has the picture, and what it is said to go without."""
    made, _ = build_output(project, today=date(2026, 1, 1))
    assert made is not None
    return any(asset.path == PREVIEW for asset in made.assets), made.notes


def test_a_site_without_an_address_has_none_and_says_nothing(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("site_url", "# site_url"), "utf-8")
    assert built(project) == (False, ())


def test_where_nothing_draws_the_site_goes_without_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview, "find_spec", lambda name: None)
    told = "No picture for links to the site: pip install 'briefing-site[preview]' draws it."
    assert built(clean_copy(tmp_path)) == (False, (told,))


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("there", [True, False])
def test_pages_name_it_by_its_whole_address_where_it_is(project: Path, engine: str, there: bool) -> None:
    assets = (Asset(PREVIEW, b"png"),) if there else ()
    assert publish(output(assets=assets), project, engine=engine) == ()
    assert (TAG in (project / "site/index.html").read_text("utf-8")) == there
    assert (project / "site" / PREVIEW).is_file() == there
