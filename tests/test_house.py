"""The way of the data is held: a stage knows only stages before it, and the pure ones touch nothing outside."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"

# In order; what is not a stage (findings, pages as data, dates) may be known to all and knows no stage.
STAGES = ("model", "load", "validate", "resolve", "verify", "compose", "render", "search", "publish")
PURE = ("model", "validate", "resolve", "verify", "compose", "search")
OUTSIDE = {"os", "sys", "pathlib", "time", "shutil", "tempfile", "subprocess", "random", "socket", "urllib", "http"}
SHARED = {"corpus": "validate", "verified": "resolve"}
ON_TOP = {"build", "cli", "docs"}


def modules(stage: str) -> list[Path]:
    return sorted((GENERATOR / stage).rglob("*.py"))


def imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module == "generator":
                yield from (f"generator.{alias.name}" for alias in node.names)


def stage_of(name: str) -> str | None:
    """The stage that a module belongs to, or that a shared one comes after."""
    part = name.split(".")[1] if name.startswith("generator.") else ""
    return part if part in STAGES else SHARED.get(part)


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_knows_only_stages_before_it(stage: str) -> None:
    known = {other: module.name for module in modules(stage) for name in imports(module) if (other := stage_of(name))}
    # The plugin makes its own output where MkDocs starts the build; that one import is inside a function.
    later = {other for other in known if STAGES.index(other) > STAGES.index(stage)}
    assert later == set()


@pytest.mark.parametrize("stage", PURE)
def test_a_pure_stage_touches_no_file_no_clock_and_no_network(stage: str) -> None:
    touched = {
        (module.name, name) for module in modules(stage) for name in imports(module) if name.split(".")[0] in OUTSIDE
    }
    assert touched == set()


@pytest.mark.parametrize("stage", PURE)
def test_a_pure_stage_opens_nothing_and_asks_for_no_date(stage: str) -> None:
    calls = {
        (module.name, ast.unparse(node.func))
        for module in modules(stage)
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
    }
    assert {call for call in calls if call[1] in {"open", "print", "input", "date.today", "datetime.now"}} == set()


def test_only_verify_makes_verified_content() -> None:
    makers = {
        str(module.relative_to(GENERATOR))
        for module in GENERATOR.rglob("*.py")
        if "VerifiedCorpus(" in module.read_text("utf-8")
    }
    assert makers == {"verify/stage.py"}


def test_only_publish_knows_the_engine() -> None:
    knowing = {
        str(module.relative_to(GENERATOR)).split("/")[0]
        for module in GENERATOR.rglob("*.py")
        for name in imports(module)
        if name.split(".")[0] == "mkdocs"
    }
    assert knowing == {"publish"}


def test_modules_stay_short() -> None:
    long = {
        str(module.relative_to(GENERATOR)): lines
        for module in GENERATOR.rglob("*.py")
        if (lines := module.read_text("utf-8").count("\n")) > 270
    }
    assert long == {}


def test_the_generator_and_the_templates_know_nothing_of_this_briefing() -> None:
    words = ("seoul", "moscow", "korea", "russia", "putin", "tertitsky", "kremlin")
    templates = (p for p in (GENERATOR.parent / "templates").rglob("*") if p.is_file() and p.parent.name != "maps")
    # Tables of all countries and their peoples hold these as any others.
    modules = (p for p in GENERATOR.rglob("*.py") if p.name not in ("country_names.py", "peoples.py"))
    files = [*modules, *templates]
    found = {(file.name, word) for file in files for word in words if word in file.read_text("utf-8").lower()}
    assert found == set()
