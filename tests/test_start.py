"""`briefing new`: a small briefing without countries that passes, builds and shows what it declares."""

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner

from generator.build import build_output, check_project
from generator.cli import main
from generator.edit import EditError, Start, start
from generator.page import Output
from generator.report import as_text
from tests.killed import Killed, killed_after
from tests.project import apply_edits

COMPANIES = Start("What lanterns cost", "companies")

TWO_KINDS = [
    {
        "file": "content/briefing.yml",
        "find": '  - {id: companies, name: "company", plural: "companies"}\n',
        "put": "  - {id: companies, name: company, plural: companies, sections: [facts, positions]}\n"
        "  - {id: boats, name: boat, plural: boats}\n"
        "changes:\n"
        "  - {id: put-off, words: Put off, shape: down}\n",
    },
    {
        "file": "content/briefing.yml",
        "find": "  - {id: money, title: Money, heading: What the lantern cost}\n",
        "put": "  - {id: money, title: Money, heading: What the lantern cost, columns: [measure, value]}\n"
        "  - {id: glass, title: Glass, path: what-glass-cost.html}\n",
    },
    {"file": "content/comparisons/2024-vs-2025.yml", "find": "change: continued", "put": "change: put-off"},
    {
        "file": "content/sources/lantern-2025.yml",
        "find": "    group: Glass\n",
        "put": "    table: glass\n    group: Glass\n",
    },
    {
        "file": "content/sources/lantern-2025.yml",
        "find": "    holder: mira-holt\n",
        "put": "    holder: mira-holt\n    position: {of: paul-anders, towards: northlight}\n",
    },
    {
        "file": "content/sources/lantern-2025.yml",
        "find": "    evidence: The old light was lit yesterday, a year late\n",
        "put": "    evidence: [The old light was lit yesterday, a year late]\n"
        "    accept: [{code: E006, by: Me, reason: For the trial.}]\n",
    },
    {
        "file": "content/actors/paul-anders.yml",
        "find": "aliases: [Anders]\n",
        "put": "aliases: [Anders]\noverview: [{text: He waited for the light., evidence: waited}]\n",
    },
]


def made(folder: Path, *edits: dict[str, str]) -> Output:
    start(folder, COMPANIES)
    apply_edits(folder, list(edits))
    output, checked = build_output(folder, today=date(2026, 1, 1))
    assert output is not None, as_text(checked.findings)
    return output


@cache
def plain() -> Output:
    with TemporaryDirectory() as folder:
        return made(Path(folder) / "new")


@cache
def declared() -> dict[str, str]:
    """The pages of a briefing with kinds of subject, tables and changes of its own, read while its files are there."""
    with TemporaryDirectory() as folder:
        return {page.path: page.html for page in made(Path(folder) / "new", *TWO_KINDS).pages}


@pytest.mark.parametrize("wanted", [Start(), COMPANIES, Start(compares="countries"), Start(language="de")])
def test_a_new_briefing_has_no_finding(wanted: Start, tmp_path: Path) -> None:
    start(tmp_path / "new", wanted)
    assert as_text(check_project(tmp_path / "new").findings) == ""


def test_a_briefing_without_countries_has_no_tab_of_them() -> None:
    assert [item.title for item in plain().nav] == [
        *("Briefing", "Companies", "2024 vs 2025", "Quotations", "Money"),
        *("People", "Sources", "About"),
    ]


def test_no_page_of_it_has_a_word_of_countries() -> None:
    assert [page.path for page in plain().pages if "countr" in (page.title + page.html).lower()] == []


def test_no_page_of_it_has_a_map() -> None:
    assert [page.path for page in plain().pages if "b-worldmap" in page.html or "b-locator" in page.html] == []


def test_a_kind_of_which_there_is_nothing_has_no_index() -> None:
    assert "boats/index.html" not in declared()


def test_a_profile_has_the_sections_of_its_kind() -> None:
    page = declared()["companies/northlight.html"]
    assert ('id="facts"' in page, 'id="claims"' in page) == (True, False)


def test_a_table_has_a_page_of_its_own_and_its_own_columns() -> None:
    shown = [part for part in ("Payment for", "12,000", "40,000", "As of") if part in declared()["money.html"]]
    assert shown == ["Payment for", "40,000"]


def test_a_fact_stands_in_the_table_that_it_names() -> None:
    assert "12,000" in declared()["what-glass-cost.html"]


def test_a_kind_of_change_is_called_as_the_briefing_calls_it() -> None:
    assert "Put off" in declared()["compare/2024-vs-2025.html"]


def test_an_actor_has_an_overview_and_the_positions_held() -> None:
    page = declared()["people/paul-anders.html"]
    assert ('id="overview"' in page, 'id="positions"' in page) == (True, True)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    with pytest.raises(EditError, match="is not empty"):
        start(tmp_path, Start())


@pytest.mark.parametrize("written", [1, 4, 9])
def test_a_run_that_was_killed_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int) -> None:
    start(tmp_path / "whole", Start())
    whole = files_of(tmp_path / "whole")
    with monkeypatch.context() as patched:
        # All is tried out first, in a folder of its own.
        killed_after(patched, len(whole) + written)
        with pytest.raises(Killed):
            start(tmp_path / "new", Start())
    assert len(files_of(tmp_path / "new")) == written
    start(tmp_path / "new", Start())
    assert files_of(tmp_path / "new") == whole


def test_what_was_begun_and_written_in_is_somebodys(tmp_path: Path) -> None:
    start(tmp_path / "new", Start())
    next(path for path in (tmp_path / "new" / "content").rglob("*.yml")).unlink()
    with (tmp_path / "new" / "content" / "briefing.yml").open("a", encoding="utf-8") as file:
        file.write("# mine\n")
    with pytest.raises(EditError, match="is not empty"):
        start(tmp_path / "new", Start())


def test_what_is_there_whole_is_not_begun_again(tmp_path: Path) -> None:
    start(tmp_path / "new", Start())
    with pytest.raises(EditError, match="is not empty"):
        start(tmp_path / "new", Start())


def files_of(folder: Path) -> dict[Path, bytes]:
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_that_holds_nothing_of_anybody_is_one_to_begin_in(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert CliRunner().invoke(main, ["new", str(tmp_path)]).exit_code == 0


def test_a_kind_whose_name_yaml_takes_for_nothing_is_called_so(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["new", str(tmp_path / "new"), "--compares=null"]).exit_code == 0


def test_what_has_a_place_already_is_no_kind_of_its_own(tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["new", str(tmp_path / "new"), "--compares", "people"])
    assert (told.exit_code, "name what else it compares" in told.output) == (3, True)


@pytest.mark.parametrize(
    "option",
    [
        "--name=<script>x",
        "--name=<sha256 x>",
        "--name=\x1b[31m",
        "--compares=con",
        "--compares=briefing",
        "--compares=a\nb",
        "--language=xx",
    ],
)
def test_what_no_briefing_can_have_is_said_and_nothing_is_left(option: str, tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["new", str(tmp_path / "new"), option])
    assert (told.exit_code, [*tmp_path.iterdir()]) == (3, []), told.output


def test_a_link_to_nothing_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "new").symlink_to(tmp_path / "elsewhere")
    assert CliRunner().invoke(main, ["new", str(tmp_path / "new")]).exit_code == 3
