"""The commands around documents: `briefing add`, `briefing locate`, `briefing review`. No rule lives here."""

import sys
from pathlib import Path

import click

from generator.commands.clock import today
from generator.commands.options import Folder
from generator.commands.statuses import CLEAN, FINDINGS, UNUSABLE
from generator.terminal import say

PORT = click.IntRange(1, 65535)


def _of_a_briefing(context: click.Context, parameter: click.Parameter, project: Path) -> Path:
    """The folder, if it is a briefing's: what these commands write into another folder, nobody looks for there."""
    from generator.load.settings import BRIEFING

    if not (project / BRIEFING).is_file():
        step = "run the command in the briefing's own folder, or start one with `briefing new FOLDER`"
        say(f"briefing: {project.resolve()} is not a briefing: it has no {BRIEFING}; {step}", err=True)
        context.exit(FINDINGS)
    return project


_project = click.option(
    "--project",
    "-p",
    type=Folder(),
    default=Path("."),
    callback=_of_a_briefing,
    help="The briefing's folder (default: this one).",
)


@click.command()
@_project
@click.argument("documents", nargs=-1, type=click.Path(path_type=Path))
@click.option("--accept", "accepted", multiple=True, metavar="ID", help="Take a finished draft into the briefing.")
@click.option("--drop", "dropped", multiple=True, metavar="ID", help="Take out a draft, or one statement of a draft.")
def add(project: Path, documents: tuple[Path, ...], accepted: tuple[str, ...], dropped: tuple[str, ...]) -> None:
    """Take DOCUMENTS (text, HTML, MHTML, Word, Hangul, EPUB, PDF, e-mail, Markdown; folders) and leave a draft of each.

    Among them may be references (BibTeX, RIS, CSL-JSON), from which a document has its record: by its file's name, DOI,
    address or title.

    The document and its text go into seeds/, the draft into drafts/. Finish it there: nothing of a draft is published
    before `briefing add --accept ID`; what `briefing add --drop ID` takes out lies in drafts/dropped/.
    Without documents it tells what is left to decide.
    """
    try:
        from generator.add.command import lines
    except ImportError as error:
        say(f"briefing: {error.name} is not installed; run `pip install 'briefing-site[add]'`", err=True)
        sys.exit(UNUSABLE)
    faults = 0
    for text, is_fault in lines(project, documents, accepted, dropped, today()):
        say(text, err=is_fault)
        faults += is_fault
    sys.exit(FINDINGS if faults else CLEAN)


@click.command()
@_project
@click.argument("source")
@click.argument("words")
def locate(project: Path, source: str, words: str) -> None:
    """Print a ready selector for WORDS of SOURCE, or say where else they stand."""
    from generator.add.locate import located

    found, lines = located(project, source, words)
    say("\n".join(lines), err=not found)
    sys.exit(CLEAN if found else FINDINGS)


@click.command()
@_project
@click.option("--port", default=8001, show_default=True, type=PORT, help="The port on this machine.")
def review(project: Path, port: int) -> None:
    """Open a desk in the browser: a source's text with its statements marked, to correct, add, drop and accept them."""
    from generator.review.server import review as show

    try:
        show(project, port, say)
    except OSError as error:
        say(f"briefing: port {port} cannot be used: {error.strerror}", err=True)
        sys.exit(UNUSABLE)


commands = (add, locate, review)
