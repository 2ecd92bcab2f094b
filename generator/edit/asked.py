"""`briefing check --repair`: each repair is shown and asked for."""

from pathlib import Path

import click

from generator.checked import check_project
from generator.edit.repair import apply_repair, repairs
from generator.edit.yaml_text import EditError
from generator.terminal import say


def repair_asked(project: Path) -> None:
    """Go through what is not found, and rewrite only what is confirmed."""
    checked = check_project(project)
    proposed = repairs(checked.findings, checked.corpus, checked.texts)
    if not proposed:
        say("There is nothing to repair.", err=True)
    for repair in proposed:
        say(f"\n{repair.place}: {repair.what}\n    now: {repair.now}", err=True)
        if not repair.new:
            say(f"    {repair.why}", err=True)
            continue
        say(f"    new: {repair.new}", err=True)
        try:
            if click.confirm("    Write the new one?", default=False, err=True):
                apply_repair(project, repair)
        except EditError as error:
            say(f"    {error}", err=True)
        except click.Abort:  # nobody is there to answer
            say("", err=True)
            return
