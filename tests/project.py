"""The clean project, and edits laid over a copy of it."""

import shutil
from pathlib import Path
from typing import Any

import yaml

from generator.templates_dir import templates_dir
from generator.words import catalogue

WORDS = catalogue(templates_dir(), "en")
CLEAN = Path(__file__).parent / "clean"


def clean_copy(folder: Path) -> Path:
    """A copy of the clean project to do harm to."""
    project = folder / "project"
    shutil.copytree(CLEAN, project)
    return project


def apply_edits(project: Path, edits: list[dict[str, Any]]) -> None:
    """Lays edits over a project: `find`/`put` replaces text that stands there once; `write` sets a whole file, so many
    `times` over."""
    for edit in edits:
        path = project / edit["file"]
        if "find" in edit:
            text = path.read_text("utf-8")
            assert text.count(edit["find"]) == 1, (
                f"{edit['file']}: {edit['find']!r} stands there {text.count(edit['find'])} times"
            )
            path.write_text(text.replace(edit["find"], edit["put"]), "utf-8")
        elif "write" in edit:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(edit["write"] * edit.get("times", 1), "utf-8")
        elif "bytes" in edit:
            path.write_bytes(bytes.fromhex(edit["bytes"]))
        elif "link" in edit:
            path.symlink_to(edit["link"])
        else:
            path.unlink()


def read_yaml_file(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))
