"""Whatever is made of a site goes into a file of its own, whole, and nowhere else; a damaged site is said to be one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.carry.book import write_book
from generator.carry.bundle import write_bundle
from generator.carry.database import write_database
from generator.carry.workbook import write_workbook
from generator.cli import main
from tests.project import clean_copy

FORMS = ["bundle.zip", "database.db", "workbook.xlsx", "book.epub", "book.pdf"]
WRITERS: dict[str, Callable[[Path, Path], object]] = {
    "a.zip": write_bundle,
    "a.db": write_database,
    "a.xlsx": write_workbook,
    "a.epub": write_book,
}


def carried(form: str, site: Path, folder: Path) -> Result:
    """What the command says that makes a file of this form in a folder."""
    command, _, ending = form.partition(".")
    return CliRunner().invoke(main, [command, str(site), str(folder / f"a.{ending}")])


@pytest.fixture(params=["a folder", "a pipe", "a symbolic link", "a device"])
def taken(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[str], tuple[Path, str]]:
    """Puts what is no plain file where the command is to write."""

    def put(form: str) -> tuple[Path, str]:
        what, path = str(request.param), tmp_path / f"a.{form.partition('.')[2]}"
        if what == "a folder":
            path.mkdir()
        elif what == "a pipe":
            os.mkfifo(path)
        elif what == "a symbolic link":
            path.symlink_to(tmp_path / "nowhere")
        elif os.geteuid() == 0:
            os.mknod(path, 0o20666, os.makedev(1, 7))
        else:
            pytest.skip("only root makes devices")
        return tmp_path, what

    return put


@pytest.mark.parametrize("form", FORMS)
def test_what_is_no_plain_file_is_neither_read_nor_replaced(
    form: str, taken: Callable[[str], tuple[Path, str]], built: Path
) -> None:
    folder, what = taken(form)
    done = carried(form, built, folder)
    assert (done.exit_code, f"is {what}; choose another name" in done.output) == (3, True)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("folder", ["content", "content/sources", "seeds", "overrides", "drafts"])
def test_nothing_is_put_among_a_briefings_own_files(form: str, folder: str, built: Path, tmp_path: Path) -> None:
    target = clean_copy(tmp_path) / folder
    target.mkdir(exist_ok=True)
    before = sorted(target.iterdir())
    done = carried(form, built, target)
    assert (done.exit_code, "which a briefing is read from" in done.output, sorted(target.iterdir())) == (
        3,
        True,
        before,
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_folder_that_is_not_there_is_said_with_the_next_step(form: str, built: Path, tmp_path: Path) -> None:
    done = carried(form, built, tmp_path / "none")
    assert (done.exit_code, "make the folder that it is to stand in" in done.output) == (74, True)


@pytest.mark.parametrize("form", FORMS[:4])
@pytest.mark.parametrize("name", ["data/datapackage.json", "feed.xml", "index.html", "assets/tokens.css"])
@pytest.mark.parametrize("damage", [None, b"", b"{}", bytes(range(256))])
def test_a_damaged_site_makes_no_error_of_the_program(
    form: str, name: str, damage: bytes | None, built: Path, tmp_path: Path
) -> None:
    site = shutil.copytree(built, tmp_path / "site")
    if damage is None:
        (site / name).unlink()
    else:
        (site / name).write_bytes(damage)
    assert carried(form, site, tmp_path).exit_code in (0, 3)


@pytest.mark.parametrize("name", WRITERS)
def test_another_process_makes_the_same_bytes(name: str, built: Path, tmp_path: Path) -> None:
    WRITERS[name](built, tmp_path / name)
    command = {"a.zip": "bundle", "a.db": "database", "a.xlsx": "workbook", "a.epub": "book"}[name]
    for seed in ("1", "2"):
        file = tmp_path / seed / name
        file.parent.mkdir()
        run = [sys.executable, "-m", "generator.cli", command, str(built), str(file)]
        subprocess.run(run, check=True, capture_output=True, env=os.environ | {"PYTHONHASHSEED": seed})
    assert len({file.read_bytes() for file in tmp_path.rglob(name)}) == 1


@pytest.mark.parametrize(
    ("command", "name", "ending"),
    [("book", "a.docx", ".pdf or .epub"), ("workbook", "a.csv", ".xlsx"), ("bundle", "a.tar", ".zip")],
)
def test_a_name_that_is_another_kinds_is_refused(
    command: str, name: str, ending: str, built: Path, tmp_path: Path
) -> None:
    done = CliRunner().invoke(main, [command, str(built), str(tmp_path / name)])
    assert (done.exit_code, f"choose a name in {ending}" in done.output, list(tmp_path.iterdir())) == (3, True, [])


@pytest.mark.parametrize("form", FORMS)
def test_a_folder_that_no_build_has_left_is_told_as_such(form: str, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    done = carried(form, tmp_path / "other", tmp_path)
    assert (done.exit_code, "run `briefing build` first" in done.output) == (3, True)
