"""What several commands are given."""

import os
from pathlib import Path
from typing import Any

import click


class Folder(click.Path):
    """A folder that is there; click lets pipes and devices pass for one."""

    def __init__(self) -> None:
        super().__init__(path_type=Path, file_okay=False, exists=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path."""
        path = Path(os.fsdecode(super().convert(value, param, ctx)))
        if not path.is_dir():
            self.fail(f"{path} is no folder.", param, ctx)
        return path


of_project = click.option(
    "--project",
    "-p",
    type=Folder(),
    default=Path("."),
    help="The briefing's folder (default: this one).",
)
