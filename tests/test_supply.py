"""What the site is built with, and by whom: the workflow, the locks, the bill of materials, the threat model."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main

ROOT = Path(__file__).parent.parent
STARTED = ROOT / "templates" / "starter" / "dot.github" / "workflows" / "site.yml"
"""What a new briefing is published with."""
WORKFLOWS = [*sorted((ROOT / ".github" / "workflows").iterdir()), STARTED]
USES = re.compile(r"uses:\s*(\S+)")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.parts[-3])
def test_every_action_is_pinned_by_its_full_hash(workflow: Path) -> None:
    used = USES.findall(workflow.read_text("utf-8"))
    assert used
    assert [one for one in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.parts[-3])
def test_an_auditor_finds_nothing_in_the_workflows(workflow: Path) -> None:
    zizmor = shutil.which("zizmor", path=str(Path(sys.executable).parent)) or shutil.which("zizmor")
    if zizmor is None:
        pytest.skip("zizmor is not installed; `make test` installs it")
    command = [zizmor, "--offline", "--no-config", "--persona", "auditor", str(workflow)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.parts[-3])
def test_every_command_of_a_workflow_is_one_of_ours(workflow: Path) -> None:
    found = re.findall(r"run: \S*\bbriefing (\w+) ?(.*)", workflow.read_text("utf-8"))
    assert found
    known = {name: {option for param in main.commands[name].params for option in param.opts} for name, _ in found}
    asked = [(name, option) for name, arguments in found for option in re.findall(r"--[a-z-]+", arguments)]
    assert [one for one in asked if one[1] not in known[one[0]]] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.parts[-3])
def test_what_others_send_is_built_by_the_generator_of_main_and_trusted_with_nothing(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    content = text[text.index("\n  content:") : text.index("\n  build:")]
    asked = re.findall(r"run: (.*--project change.*)", content)
    assert [command for command in asked if "--untrusted" not in command] == []
    assert len(asked) == 2
    assert [run for run in re.findall(r"run: (.*)", content) if re.match(r"\S*change/", run)] == []
    assert re.findall(r"^ +\w[\w-]*: (?:write|read)\b", content, re.M) == ["      contents: read"]


def test_the_workflow_reads_the_changes_of_others_and_runs_nothing_of_them() -> None:
    text = (ROOT / ".github" / "workflows" / "site.yml").read_text("utf-8")
    assert "pull_request_target" not in text
    assert "check --untrusted" in text
    assert re.search(r"^permissions: \{\}$", text, re.M)


def test_the_bill_of_materials_has_every_locked_package() -> None:
    lock = (ROOT / "requirements.txt").read_text("utf-8")
    made = subprocess.run([sys.executable, str(ROOT / "tools" / "sbom")], capture_output=True, text=True, check=True)
    bill = json.loads(made.stdout)
    assert [part["name"] for part in bill["components"]] == re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.M)
    for part in bill["components"]:
        assert part["hashes"]
        assert part["licenses"][0]["license"]["name"] not in ("", "not told")


def test_every_row_of_the_threat_model_has_a_test_that_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    rows = [row.split("|") for row in text.splitlines() if row.startswith("| ") and "---" not in row][1:]
    assert len(rows) > 15
    for row in rows:
        tests = re.findall(r"`(tests/[\w/.-]+)(?:::(\w+))?`", row[3])
        assert tests, row
        for file, name in tests:
            assert (ROOT / file).exists(), file
            assert not name or f"def {name}(" in (ROOT / file).read_text("utf-8"), (file, name)
