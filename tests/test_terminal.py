"""Nothing that a terminal obeys reaches it, whoever wrote it, and wherever it stands."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.terminal import harmless
from tests.project import CLEAN, clean_copy

OBEYED = ("\x1b[2J", "\x00", "\x07", "\r", "\x9b31m", "\x7f", "\u202e", "\u2066", "\u2028")
HOSTILE = "Ho\x1b]0;owned\x07st\x9b2J\u202eile\r"
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
SOURCE = "content/sources/berg-2019.yml"


def quoted(text: str) -> str:
    """A text as YAML reads it again."""
    return json.dumps(text)


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A project with what a terminal obeys in the names of its files, in its values and in its sources."""
    project = clean_copy(tmp_path)
    for command in (["init"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-m", "a"]):
        subprocess.run(["git", *command], cwd=project, check=True, capture_output=True)
    record = project / SOURCE
    text = record.read_text("utf-8")
    for key in ("title", "summary", "label"):
        text = re.sub(f"^{key}: .*", lambda _, key=key: f"{key}: {quoted(HOSTILE + key)}", text, count=1, flags=re.M)
    text = text.replace("topics: quota\n", f"topics: {quoted(HOSTILE)}\n", 1)
    record.write_text(text.replace("id: ferry\n", f"{quoted(HOSTILE)}: a\n    id: ferry\n", 1), "utf-8")
    (project / "seeds" / f"{HOSTILE}.txt").write_text(HOSTILE, "utf-8")
    (project / "content" / f"{HOSTILE}.yml").write_text(f"{quoted(HOSTILE)}: [", "utf-8")
    seed = project / "seeds/2019-friendship.txt"
    seed.write_text(seed.read_text("utf-8").replace("The ferry", f"The ferry {HOSTILE}"), "utf-8")
    document = project.parent / f"{HOSTILE}.txt"
    document.write_text(
        f"{HOSTILE}\n\n“The boats {HOSTILE} are out,” said Jon {HOSTILE} Arnason in 2018.\n" * 3, "utf-8"
    )
    return project


COMMANDS = {
    "check": ["check"],
    "check for machines": ["check", "--format", "json"],
    "check for a forge": ["check", "--format", "github"],
    "check for a code scanner": ["check", "--format", "sarif"],
    "check beside what stood": ["check", "--against", "HEAD"],
    "repair": ["check", "--repair"],
    "build": ["build"],
    "diff": ["diff"],
    "diff for machines": ["diff", "--format", "json"],
    "diff with nothing": ["diff", HOSTILE.replace("\x00", "")],
    "add": ["add", f"../{HOSTILE}.txt"],
    "add what is not there": ["add", f"../{HOSTILE}.pdf"],
    "take in a draft": ["add", "--accept", HOSTILE],
    "locate": ["locate", "berg-2019", f"The ferry {HOSTILE}"],
    "locate in nothing": ["locate", HOSTILE, "The ferry"],
    "accept": ["accept", HOSTILE, "--by", HOSTILE],
    "a file's name for an option": ["check", f"--{HOSTILE}"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_prints_has_nothing_that_a_terminal_obeys(hostile: Path, name: str) -> None:
    command, *arguments = COMMANDS[name]
    arguments = [str(hostile / one) if one.startswith("../") else one for one in arguments]
    said = CliRunner().invoke(main, [command, "-p", str(hostile), *arguments]).output
    assert RAW.findall(said or "\0") == []


@pytest.mark.parametrize("sign", OBEYED)
def test_data_stay_the_same_data(sign: str) -> None:
    assert json.loads(harmless(json.dumps(f"a{sign}b", ensure_ascii=False))) == f"a{sign}b"


def test_what_people_read_stays_as_it_is() -> None:
    assert harmless("naïve — 바다,\t“море”\n\u200fשלום") == "naïve — 바다,\t“море”\n\u200fשלום"


def test_all_that_is_printed_goes_through_one_place() -> None:
    files = [path for path in (CLEAN.parents[1] / "generator").rglob("*.py") if path.name != "terminal.py"]
    assert [path.name for path in files if "click.echo" in path.read_text("utf-8")] == []
