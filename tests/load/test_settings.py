"""What somebody else's `mkdocs.yml` may say: a briefing's few settings, as data."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.build import check_project
from generator.cli import main
from generator.load.settings import read_settings
from tests.project import clean_copy

PLAIN = "site_name: Oslo and Reykjavik\ndocs_dir: unchecked\ntheme: {name: material}\nplugins: [briefing]\n"
RUNS = "open(__import__('os').environ['RAN'], 'w')"
HOOK = f"{RUNS}\ndef on_config(config): {RUNS}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return clean_copy(tmp_path)


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is there once code of the project has run."""
    file = tmp_path / "ran"
    monkeypatch.setenv("RAN", str(file))
    return file


def build(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["build", "-p", str(project), *arguments])


RUNNING = {
    "hooks": "hooks: [hook.py]\n",
    "a tag of Python": 'site_description: !!python/object/apply:builtins.exec ["CODE"]\n',
    "a tag of Python in place of a key": '? !!python/object/apply:builtins.exec ["CODE"]\n: x\n',
    "a verbatim tag": 'site_description: !<tag:yaml.org,2002:python/object/apply:builtins.exec> ["CODE"]\n',
    "a tag by a handle": "%TAG !p! tag:yaml.org,2002:python/\n---\nsite_description: !p!object/apply:builtins.exec "
    '["CODE"]\n',
    "another file": "INHERIT: other.yml\n",
    "a template": "theme: {name: material, custom_dir: own}\n",
    "an extension of Markdown": "markdown_extensions: [hook]\n",
    "a plugin with hooks": "plugins: [briefing, {hooks: hook.py}]\n",
}


@pytest.mark.parametrize("said", RUNNING.values(), ids=RUNNING)
def test_nothing_of_a_project_runs(project: Path, ran: Path, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "hook.py").write_text(HOOK)
    (project / "other.yml").write_text("hooks: [hook.py]\n")
    (project / "own").mkdir()
    (project / "own" / "main.html").write_text("{{ ''.__class__.__mro__ }}")
    head, mark, rest = said.replace("CODE", RUNS).rpartition("---\n")
    (project / "mkdocs.yml").write_text(f"{head}{mark}{PLAIN}{rest}")
    monkeypatch.chdir(project)
    result = build(project)
    assert result.exit_code == 3, result.output
    assert "mkdocs.yml:" in result.output
    assert not ran.exists()
    assert not (project / "site").exists()


def test_hooks_run_where_the_editor_trusts_the_project(project: Path, ran: Path) -> None:
    (project / "hook.py").write_text(HOOK)
    (project / "mkdocs.yml").write_text(f"{PLAIN}hooks: [hook.py]\n")
    assert build(project, "--trust").exit_code == 0
    assert ran.exists()


def test_what_a_setting_says_stands_in_the_page_as_text(project: Path) -> None:
    said = "site_name: Oslo & Reykjavik\ncopyright: '© 2026 The keepers of the generator & B’s'\n"
    (project / "mkdocs.yml").write_text(said + PLAIN.partition("\n")[2])
    briefing = project / "content" / "briefing.yml"
    text = briefing.read_text("utf-8")
    briefing.write_text(text.replace("title: Oslo and Reykjavik", "title: Oslo & Reykjavik", 1), "utf-8")
    assert build(project).exit_code == 0
    html = (project / "site" / "index.html").read_text("utf-8")
    assert "Oslo &amp; Reykjavik" in html
    assert "© 2026 The keepers of the generator &amp; B’s" in html


def test_markup_is_refused(project: Path) -> None:
    (project / "mkdocs.yml").write_text(f"{PLAIN}copyright: <script>alert(1)</script>\n")
    assert [finding.code for finding in read_settings(project).findings] == ["L005"]


@pytest.mark.parametrize("folder", ["/tmp", "..", "../elsewhere", ".", "a/../..", "link/site"])
def test_a_site_outside_the_project_is_refused(project: Path, folder: str) -> None:
    (project / "link").symlink_to(project.parent)
    (project / "mkdocs.yml").write_text(f"{PLAIN}site_dir: {folder}\n")
    assert [finding.code for finding in read_settings(project).findings] == ["L005"]


@pytest.mark.parametrize("folder", ["content", "content/sources", "seeds/site", "drafts", "overrides/words"])
def test_a_site_among_a_briefings_own_files_is_refused(project: Path, folder: str) -> None:
    (project / "mkdocs.yml").write_text(f"{PLAIN}site_dir: {folder}\n")
    assert [finding.code for finding in read_settings(project).findings] == ["L005"]


@pytest.mark.parametrize(
    ("documents", "site"), [("site", "site"), ("site/unchecked", "site"), ("unchecked", "unchecked/site")]
)
def test_the_site_and_what_other_engines_read_lie_apart(project: Path, documents: str, site: str) -> None:
    said = f"site_name: Oslo\ndocs_dir: {documents}\nsite_dir: {site}\n"
    (project / "mkdocs.yml").write_text(said)
    assert ["one folder, or" in finding.message for finding in read_settings(project).findings] == [True]


@pytest.mark.parametrize(
    "address",
    [
        "https://name:word@example.org/",
        "https://name@example.org/",
        "https://example.org:99999/",
        "https://example.org/?from=here",
        "https://example.org/#top",
        "https://example.org/{{x}}/",
        "https://example.org/100%/",
        "https:///here/",
    ],
)
def test_an_address_below_which_no_page_can_stand_is_refused(project: Path, address: str) -> None:
    (project / "mkdocs.yml").write_text(f"site_url: '{address}'\n{PLAIN}")
    assert [finding.code for finding in read_settings(project).findings] == ["L005"]


@pytest.mark.parametrize("path", ["a;b/", "(x)/", "$%7Bx%7D/", "%ED%95%9C/", "한/", "~name/site"])
@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])
def test_the_error_page_leads_home_below_any_path(project: Path, engine: str, path: str) -> None:
    (project / "mkdocs.yml").write_text(f"site_url: 'https://example.org/{path}'\n{PLAIN}")
    assert build(project, f"--engine={engine}").exit_code == 0


@pytest.mark.parametrize("char", ["\\0", "\\e", "\\u200b", "\\u202e", "\\U000e0041"])
@pytest.mark.parametrize(
    "setting", ["docs_dir: {}", "site_dir: {}", "copyright: {}", "plugins: [briefing: {{footer: {}}}]"]
)
def test_what_nobody_can_see_is_refused_in_every_setting(project: Path, setting: str, char: str) -> None:
    said = setting.format(f'"ours{char}"')
    (project / "mkdocs.yml").write_text("".join(f"{line}\n" for line in ("site_name: Oslo", "theme: material", said)))
    assert "nobody can see" in read_settings(project).findings[0].message


def test_what_nobody_can_see_is_refused_from_the_environment(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADDRESS", "https://example.org/\x1b[2J")
    (project / "mkdocs.yml").write_text(f"site_url: !ENV ADDRESS\n{PLAIN}")
    assert [finding.code for finding in read_settings(project).findings] == ["L005"]


def test_a_link_in_place_of_the_site_is_refused(project: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (project / "site").symlink_to(tmp_path / "elsewhere")
    assert build(project).exit_code == 3
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize("setting", ["site_url", "copyright"])
def test_the_environment_is_not_shown(project: Path, monkeypatch: pytest.MonkeyPatch, setting: str) -> None:
    monkeypatch.setenv("TOKEN", "a-secret")
    (project / "mkdocs.yml").write_text(f"{setting}: !ENV TOKEN\n{PLAIN}")
    result = build(project)
    assert (result.exit_code, "a-secret" in result.output) == (3, False)


def test_the_address_of_the_site_may_come_from_the_environment(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.org/here/")
    (project / "mkdocs.yml").write_text(f'site_url: !ENV [OTHER_URL, SITE_URL, ""]\n{PLAIN}')
    assert build(project).exit_code == 0
    assert "https://example.org/here/" in (project / "site" / "sitemap.xml").read_text("utf-8")


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(os.path.relpath(path))


ODD: dict[str, Callable[[Path], None]] = {
    "a symbolic link": lambda path: path.symlink_to("/etc/hostname"),
    "a pipe": os.mkfifo,
    "a folder": Path.mkdir,
    "a socket": _socket,
}
PLACES = ["mkdocs.yml", "content/briefing.yml", "content/actors/per-lund.yml", "seeds/2019-friendship.txt"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_plain_file_is_refused_by_name(
    project: Path, place: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project)
    (project / place).unlink()
    ODD[kind](project / place)
    result = build(project)
    assert result.exit_code == 3
    assert f"{place}:1:1: L004 error: not a plain file but {kind}" in result.output


@pytest.mark.parametrize("folder", ["content", "content/actors", "content/sources", "seeds"])
def test_a_folder_that_is_a_link_is_the_one_fault(project: Path, folder: str, tmp_path: Path) -> None:
    (project / folder).rename(tmp_path / "elsewhere")
    (project / folder).symlink_to(tmp_path / "elsewhere")
    found = [str(finding.place) for finding in check_project(project).findings if finding.code not in ("P006", "L005")]
    assert found == [f"{folder}:1:1"]


def test_what_may_not_be_read_is_said(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def locked(path: Path, *arguments: int) -> int:
        if str(path).endswith(("berg-2019.yml", "mkdocs.yml", "2022-freeze.txt")):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *arguments)

    monkeypatch.setattr(os, "open", locked)
    result = build(project)
    assert result.exit_code == 3
    assert result.output.count("L004 error: it cannot be read: Permission denied") == 3


def test_untrusted_and_trusted_exclude_each_other(project: Path) -> None:
    assert CliRunner().invoke(main, ["check", "-p", str(project), "--untrusted", "--trust"]).exit_code == 2


def test_the_settings_know_the_language_of_the_briefing(project: Path) -> None:
    briefing = project / "content" / "briefing.yml"
    briefing.write_text("language: pt-BR\n" + briefing.read_text("utf-8"), "utf-8")
    (project / "mkdocs.yml").write_text(PLAIN, "utf-8")
    assert read_settings(project).language == "pt-BR"
