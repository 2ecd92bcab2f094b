"""The command that falsifies a briefing to see what is caught: `briefing mutate`. No rule lives here."""

import sys
from math import isnan
from pathlib import Path

import click

from generator.commands.options import of_project
from generator.commands.statuses import CLEAN, FINDINGS
from generator.report import as_text
from generator.terminal import say, with_progress


@click.command()
@of_project
@click.option(
    "--count", default=200, show_default=True, type=click.IntRange(1, 100_000), help="How many false versions to make."
)
@click.option("--seed", default=0, show_default=True, help="Another number makes others; the same makes the same.")
@click.option("--class", "names", multiple=True, metavar="NAME", help="Only this class of forgery; may be repeated.")
@click.option(
    "--at-least",
    default=80.0,
    show_default=True,
    type=click.FloatRange(0, 100),
    help="The share of a hundred that must be refused for the exit status to be 0.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def mutate(project: Path, count: int, seed: int, names: tuple[str, ...], at_least: float, form: str) -> None:
    """Make false versions of the briefing, in memory, and say which of them `check` would not see.

    Each changes one value: a digit, a word of a source, a speaker, a name, a date, a title. What is put in is taken
    from the briefing's other places. Only a finding at that place, of a rule that is there for it, counts as seen. The
    exit status is 3 where fewer are refused than --at-least, or the briefing itself is not clean.
    """
    from generator.mutate import CLASSES, NotCleanError, mutations_json, mutations_text
    from generator.mutate import mutate as mutated

    if isnan(at_least):
        raise click.UsageError("--at-least takes a share of a hundred, and nan is none")
    unknown = set(names) - {kind.name for kind in CLASSES}
    if unknown:
        known = ", ".join(kind.name for kind in CLASSES)
        raise click.UsageError(f"there is no class '{sorted(unknown)[0]}'; the classes are {known}")
    chosen = [kind for kind in CLASSES if not names or kind.name in names]
    try:
        made = mutated(project, count, seed, chosen, with_progress)
    except NotCleanError as error:
        say(as_text(error.findings), err=True)
        say("\nbriefing: only a clean briefing can be falsified; mend what stands above first", err=True)
        sys.exit(FINDINGS)
    say(mutations_json(made) if form == "json" else mutations_text(made))
    sys.exit(CLEAN if made.share >= at_least else FINDINGS)
