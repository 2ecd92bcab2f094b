"""A bundle is the same tree in one file, with the same bytes each time."""

import hashlib
import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner

from generator.carry.bundle import write_bundle
from generator.carry.ends import CarryError
from generator.cli import main
from generator.publish.manifest import own


@pytest.fixture(scope="session")
def bundle(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("bundle") / "briefing.zip"
    write_bundle(built, file)
    return file


def test_it_is_the_site_with_a_page_to_start_from_and_a_list_of_hashes(built: Path, bundle: Path) -> None:
    listed = own(built)
    assert listed
    with ZipFile(bundle) as archive:
        assert set(archive.namelist()) == {"START-HERE.html", "SHA256SUMS", *(f"site/{path}" for path in listed)}


def test_the_page_to_start_from_leads_to_the_site(bundle: Path) -> None:
    with ZipFile(bundle) as archive:
        links = re.findall('href="([^"]+)"', archive.read("START-HERE.html").decode())
        assert set(links) <= set(archive.namelist())
    assert links == ["site/index.html"]


def test_every_other_file_is_listed_by_its_hash(bundle: Path) -> None:
    with ZipFile(bundle) as archive:
        listed = dict(reversed(line.split("  ")) for line in archive.read("SHA256SUMS").decode().splitlines())
        hashes = {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}
    assert listed == {name: digest for name, digest in hashes.items() if name != "SHA256SUMS"}


def test_the_same_site_makes_the_same_bytes(built: Path, bundle: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(built, tmp_path / "elsewhere")
    write_bundle(copy, tmp_path / "other.zip")
    assert (tmp_path / "other.zip").read_bytes() == bundle.read_bytes()


def test_what_is_somebodys_own_is_not_handed_on(built: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(built, tmp_path / "site")
    (copy / "private.txt").write_text("mine")
    write_bundle(copy, tmp_path / "a.zip")
    with ZipFile(tmp_path / "a.zip") as archive:
        assert "site/private.txt" not in archive.namelist()


def test_a_bundle_takes_the_place_of_an_older_one(built: Path, bundle: Path, tmp_path: Path) -> None:
    old = shutil.copy(bundle, tmp_path)
    write_bundle(built, Path(old))
    assert [file.name for file in tmp_path.iterdir()] == ["briefing.zip"]


def test_no_other_file_is_written_over(built: Path, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_text("mine")
    with pytest.raises(CarryError, match="is no bundle"):
        write_bundle(built, tmp_path / "a.zip")
    assert (tmp_path / "a.zip").read_text() == "mine"


def test_a_folder_without_a_site_is_said_to_be_none(tmp_path: Path) -> None:
    run = CliRunner().invoke(main, ["bundle", str(tmp_path), str(tmp_path / "a.zip")])
    assert (run.exit_code, "run `briefing build` first" in run.output) == (3, True)
