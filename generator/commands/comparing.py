"""The command around change: `briefing diff`. No rule lives here."""

import sys
from datetime import date
from pathlib import Path

import click

from generator.commands.clock import today
from generator.commands.options import of_project
from generator.commands.runs import Told, with_fresh
from generator.commands.statuses import status_of
from generator.terminal import say


@click.command()
@of_project
@click.argument("what", default="HEAD", metavar="[REV | REV..REV | FOLDER]")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def diff(project: Path, what: str, form: str) -> None:
    """Say what readers would see differ: between a revision of git (HEAD) or another FOLDER and the working tree, or
    between two revisions.

    Statements that are new, changed or withdrawn, each with what stood and what stands and the pages that show it, and
    whether it is a correction, an update or a change of the source; new sources with what they change in the briefing;
    and for each correction its reason in the log, or the line that the log asks for. Nothing is checked out, and
    nothing of the repository is run.
    """
    from generator.changes.report import as_data, in_words
    from generator.past.git import GitError
    from generator.past.states import compared
    from generator.records import records_of

    try:
        with records_of(project) as records:
            found = compared(project, what, today(), records)
    except GitError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(status_of(error))
    say(as_data(found) if form == "json" else "\n".join(in_words(found)))


def against(told: Told, project: Path, what: str, day: date) -> Told:
    """What was told of a project, with what is to be said of its changes since it was as in a folder or at a revision.
    Ends with a line where there is no such thing."""
    from generator.past.git import GitError
    from generator.past.states import is_folder, revision

    try:
        if is_folder(what):
            return with_fresh(told, Path(what), project, day)
        with revision(project, what) as (_, folder):
            return with_fresh(told, folder, project, day)
    except GitError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(status_of(error))


commands = (diff,)
