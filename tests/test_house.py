"""The way of the data is held: a stage knows only stages before it, and the pure ones touch nothing outside."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from subprocess import run

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"

# In order; what is not a stage (findings, pages as data, dates) may be known to all and knows no stage.
STAGES = (
    "capture",
    "model",
    "load",
    "validate",
    "resolve",
    "verify",
    "draft",
    "compose",
    "changes",
    "render",
    "search",
    "publish",
)
PURE = ("capture", "model", "validate", "resolve", "verify", "draft", "compose", "changes", "search")
OUTSIDE = {"os", "sys", "pathlib", "time", "shutil", "tempfile", "subprocess", "random", "socket", "urllib", "http"}
SHARED = {"corpus": "validate", "captured": "resolve", "verified": "resolve"}
ON_TOP = {"build", "checked", "cli", "docs"}


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


def test_no_modules_import_each_other_in_a_circle() -> None:
    named = {
        ".".join(path.relative_to(GENERATOR.parent).with_suffix("").parts): path for path in GENERATOR.rglob("*.py")
    }
    graph = {name: set(_modules_imported(path)) & named.keys() for name, path in named.items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(named)


def test_no_folders_import_each_other_in_a_circle() -> None:
    """A folder of `generator/`, or a module beside them, is a room; what it takes from itself does not count."""
    graph: dict[str, set[str]] = {}
    for path in GENERATOR.rglob("*.py"):
        room = path.relative_to(GENERATOR).parts[0].removesuffix(".py")
        names = (name.split(".") for name in _modules_imported(path) if name.startswith("generator."))
        graph.setdefault(room, set()).update(name[1] for name in names if name[1] != room)
    assert set(TopologicalSorter(graph).static_order()) >= graph.keys()


def _modules_imported(module: Path) -> Iterator[str]:
    """What a module imports, wherever in it, by the names that modules have: `from a import b` may be of a.b."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_knows_only_stages_before_it(stage: str) -> None:
    known = {other: module.name for module in modules(stage) for name in imports(module) if (other := stage_of(name))}
    # The plugin makes its own output where MkDocs starts the build; that one import is inside a function.
    later = {other for other in known if STAGES.index(other) > STAGES.index(stage)}
    assert later == set()


@pytest.mark.parametrize("stage", PURE)
def test_a_pure_stage_touches_no_file_no_clock_and_no_network(stage: str) -> None:
    touched = {
        (module.name, name)
        for module in modules(stage)
        for name in imports(module)
        if name.split(".")[0] in OUTSIDE and name != "urllib.parse"
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


def calls(*names: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function by one of these names, with the module that calls it."""
    for module in GENERATOR.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
                yield str(module.relative_to(GENERATOR)), node


def test_only_what_verify_has_held_is_held() -> None:
    makers = {module for module, _ in calls("Held")}
    assert {maker for maker in makers if not maker.startswith("verify/")} == {"verified.py"}


def test_what_an_editor_typed_is_made_by_the_model_alone() -> None:
    makers = {module.split("/")[0] for module, _ in calls("Typed")}
    # A year that is a period, and the name that a stamp is signed with.
    assert makers <= {"model", "resolve", "edit"}


def _literal(node: ast.expr) -> bool:
    """A text in quotation marks, or one of two."""
    if isinstance(node, ast.IfExp):
        return _literal(node.body) and _literal(node.orelse)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_words_of_our_own_around_held_ones_are_literals() -> None:
    made = calls("worded", "joined")
    open_ones = {module for module, call in made if module.startswith("compose/") and not _literal(call.args[0])}
    assert open_ones == set()


def test_a_text_of_a_view_is_held_and_only_ids_paths_and_words_of_lists_are_not() -> None:
    plain = {
        *("id", "kind", "path", "href", "anchor", "location", "tab", "letter", "machine", "edtf", "language", "source"),
        *("type", "code", "sha256", "value", "sort_value", "grade", "state", "wording", "style", "asserts"),
        *("older", "newer", "whole", "form", "difference", "why_not", "normalisation", "rules"),
    }
    # What data files hold is typed by `compose/values.py`; `site.py` has files that are whole.
    texts = {
        field.target.id
        for module in modules("compose")
        if module.parent.name not in ("exports", "kinds") and module.name != "site.py"
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        for field in node.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if ast.unparse(field.annotation) in ("str", "str | None")
    }
    assert texts - plain == set()


def test_only_publish_knows_the_engine() -> None:
    knowing = {
        str(module.relative_to(GENERATOR)).split("/")[0]
        for module in GENERATOR.rglob("*.py")
        for name in imports(module)
        if name.split(".")[0] == "mkdocs"
    }
    assert knowing == {"publish"}


def test_modules_stay_short() -> None:
    # The checker of receipts is handed out as one file.
    most = {"receipt.py": 290}
    lines = {str(file.relative_to(GENERATOR)): file.read_text("utf-8").count("\n") for file in GENERATOR.rglob("*.py")}
    assert {name: count for name, count in lines.items() if count > most.get(name, 270)} == {}


def test_the_generator_and_the_templates_know_nothing_of_this_briefing() -> None:
    words = ("seoul", "moscow", "korea", "russia", "putin", "tertitsky", "kremlin")
    aside = ("maps", "__pycache__")
    templates = (p for p in (GENERATOR.parent / "templates").rglob("*") if p.is_file() and p.parent.name not in aside)
    # Tables of all countries and their peoples hold these as any others, and standards name ways of counting so.
    tables = ("country_names.py", "longer_names.py", "peoples.py", "place_names.py", "ordinals.py", "lists.py",
              "numbering.py", "hwpx_numbers.py")  # fmt: skip
    modules = (p for p in GENERATOR.rglob("*.py") if p.name not in tables)
    files = [*modules, *templates]
    found = {(file.name, word) for file in files for word in words if word in file.read_text("utf-8").lower()}
    assert found == set()


def test_nothing_carried_points_to_a_place_on_one_machine() -> None:
    carried = run(["git", "ls-files", "-s"], cwd=GENERATOR.parent, capture_output=True, text=True, check=True).stdout
    assert [line for line in carried.splitlines() if line.startswith("120000")] == []
