"""What several commands are given."""

from pathlib import Path

import click

of_project = click.option(
    "--project",
    "-p",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path("."),
    help="The briefing's folder (default: this one).",
)
