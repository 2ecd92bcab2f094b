"""`briefing new`: a small briefing that builds, to write over."""

import shutil
from pathlib import Path

from generator.edit.yaml_text import EditError
from generator.templates_dir import templates_dir


def start(folder: Path) -> None:
    """Copies the starter. Raises EditError where something is there already: nothing is ever written over."""
    if folder.exists() and any(folder.iterdir()):
        raise EditError(f"{folder} is not empty; give the name of a folder that does not exist")
    shutil.copytree(templates_dir() / "starter", folder, dirs_exist_ok=True)
