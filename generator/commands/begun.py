"""The command that begins a project: `briefing new`. No rule lives here."""

import sys
from pathlib import Path

import click

from generator.commands.statuses import status_of
from generator.terminal import say


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="What the briefing is called.")
@click.option("--compares", help="What it compares, in the plural: companies, cities, countries.")
@click.option("--language", help="The language of its pages, by its code (en).")
def new(folder: Path, name: str | None, compares: str | None, language: str | None) -> None:
    """Start a briefing in FOLDER, which must not exist or be empty.

    A small complete project on a made-up subject: it passes, builds and is there to be written over. What is not said
    is asked for in a terminal.
    """
    from generator.edit import EditError, Start, start

    def told(value: str | None, question: str, usual: str) -> str:
        asked = value is None and sys.stdin.isatty()
        return str(click.prompt(question, default=usual)) if asked else value or usual

    wanted = Start(
        told(name, "What is the briefing called", Start.name),
        told(compares, "What does it compare, in the plural (companies, cities, countries)", Start.compares),
        told(language, "Which language are its pages in", Start.language),
    )
    try:
        start(folder, wanted)
    except EditError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(status_of(error))
    say(f"A briefing to start from is in {folder}. Next: cd {folder} && briefing build")
