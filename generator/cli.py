"""The command `briefing`: arguments, clock, output and exit status. No rule lives here."""

import gc
import sys
from pathlib import Path
from typing import BinaryIO

import click

from generator.commands import carried, comparing, runs
from generator.commands.begun import new
from generator.commands.clock import today
from generator.commands.documents import PORT, commands
from generator.commands.guarded import Guarded
from generator.commands.mutating import mutate
from generator.commands.options import of_project
from generator.commands.statuses import CLEAN, FINDINGS, IN_A_LINE, status_of
from generator.engines import ENGINES, MKDOCS
from generator.findings import Counts, Finding, blocking
from generator.past import past_of
from generator.records import NO_RECORDS, Records, records_of
from generator.records.memory import Memory
from generator.records.unchanged import states
from generator.report import as_github, as_json, as_markdown, as_sarif, as_text, how_to_accept, summary
from generator.size import size_line
from generator.terminal import say

_anew = click.option(
    "--anew", is_flag=True, help="Make everything anew; without it, what did not change is taken from earlier runs."
)
_trust = click.option(
    "--trust",
    is_flag=True,
    help="Let mkdocs.yml and overrides/templates run hooks, plugins and templates: for a project whose files you know.",
)
_untrusted = click.option(
    "--untrusted",
    is_flag=True,
    help="For a change by somebody else: nothing of it is run, and nothing that earlier runs have kept is believed.",
)


@click.group(cls=Guarded, context_settings={"help_option_names": ["-h", "--help"]}, epilog=IN_A_LINE)
@click.version_option(package_name="briefing-site", prog_name="briefing")
def main() -> None:
    """Static briefing sites in which every quotation, number and claim is found in its source."""
    # A run ends before what it leaves in cycles is worth looking for; looking takes a tenth of a large build.
    gc.disable()


@main.command()
@of_project
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    show_default=True,
    help="For people, for programs, as annotations of a GitHub workflow, or as SARIF 2.1.0.",
)
@click.option(
    "--repair",
    is_flag=True,
    help="Type words anew as the source has them: marks, spaces, dashes, never other words; asks each time.",
)
@_untrusted
@click.option(
    "--against",
    metavar="FOLDER|REV",
    help="The briefing as readers have it, in a folder or at a revision of git: each correction must have its reason, "
    "and new captures, stamps and acceptances are listed, for a person to look at. Without it, the revision at which "
    "the branch that is published was left.",
)
@click.option(
    "--summary",
    "summed",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A file to which counts, and what --against lists, are added as Markdown: a workflow's GITHUB_STEP_SUMMARY.",
)
@_trust
@_anew
def check(
    project: Path,
    form: str,
    repair: bool,
    untrusted: bool,
    against: str | None,
    summed: Path | None,
    trust: bool,
    anew: bool,
) -> None:
    """Hold every statement against its source and report what does not hold."""
    if untrusted and (trust or repair):
        raise click.UsageError("--untrusted goes with neither --trust nor --repair")
    if summed:
        _outside("--summary", summed)
    if repair:
        from generator.edit.asked import repair_asked

        repair_asked(project)
    with _records(project, anew or untrusted) as records:
        past = None if untrusted or against else past_of(project)
        told = runs.check(project, records, trust, past, today())
    if against:
        told = comparing.against(told, project, against, today())
    if summed:
        with summed.open("a", encoding="utf-8") as file:
            file.write(as_markdown(told.findings, told.counts))
    if form == "text":
        _report(told.findings, told.counts)
    elif form == "json":
        say(as_json(told.findings, told.counts))
    else:
        say(as_github(told.findings) if form == "github" else as_sarif(told.findings))
    sys.exit(FINDINGS if blocking(told.findings) else CLEAN)


@main.command()
@of_project
@click.argument("what", nargs=-1, required=True)
@click.option("--by", required=True, help="Who has read it against its passages.")
def accept(project: Path, what: tuple[str, ...], by: str) -> None:
    """Stamp WHAT was read: statements by their ids, or files (content/briefing.yml, content/countries/*.yml).

    A statement and the passage that it rests on were read side by side, a file was read as a whole: that each of its
    texts holds for the sources that it speaks of. A change of either, or a source that is added to these and
    may make one of them untrue, voids the stamp, and `check` says which. A second person's stamp stands beside the
    first.
    """
    from generator.checked import check_project
    from generator.edit import EditError, stamp

    try:
        for one in what:
            # Each stamp changes a file, in which the next may have its place.
            checked = check_project(project)
            say(stamp(project, checked.corpus, checked.anchors, checked.captures, one, by, today()))
    except EditError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(status_of(error))


@main.command()
@of_project
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Where to put the site (default: site/ in the briefing's folder).",
)
@click.option(
    "--engine",
    type=click.Choice(ENGINES),
    default=MKDOCS,
    show_default=True,
    help="What gives the pages their frame: MkDocs with its theme Material, or Zensical. All else is the same.",
)
@click.option("--font", type=click.File("rb"), help="A font file that draws the picture for links to the site.")
@_untrusted
@_trust
@_anew
def build(
    project: Path, site_dir: Path | None, engine: str, font: BinaryIO | None, untrusted: bool, trust: bool, anew: bool
) -> None:
    """Check everything, then build the site. Nothing is published where a check fails."""
    if untrusted and trust:
        raise click.UsageError("--untrusted does not go with --trust")
    target = site_dir or project / "site"
    if site_dir:
        _outside("--site-dir", site_dir / "index.html")
    with _records(project, anew or untrusted) as records:
        past = None if untrusted else past_of(project)
        told = runs.build(project, target, today(), records, trust, past, engine, font.read() if font else b"")
    if _told(told):
        sys.exit(FINDINGS)
    index = (target / "index.html").resolve()
    say(f"The site is in {target}: open {index.as_uri()}")
    size = size_line((path, state[0]) for path, state in states(str(target)))
    say("\n".join((*told.notes, size)))


@main.command()
@of_project
@click.option("--port", default=8000, show_default=True, type=PORT, help="The port on this machine.")
@_trust
def serve(project: Path, port: int, trust: bool) -> None:
    """Show the site on this machine, and again after every change."""
    from generator.publish import PublishError
    from generator.publish.serve import serve as show

    memory = Memory()

    def build(target: Path) -> str:
        gc.collect()
        with records_of(project, memory.records) as records:
            return _told(runs.build(project, target, today(), records, trust, past_of(project)))

    try:
        show(project, port, build, trust)
    except PublishError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(status_of(error))


def _outside(option: str, file: Path) -> None:
    """Ends with a line where an option would write among a briefing's own files."""
    from generator.load.settings import folder_of

    if folder := folder_of(file):
        raise click.UsageError(f"{option} would write into {folder}, which a briefing is read from")


def _records(project: Path, anew: bool) -> Records:
    return NO_RECORDS if anew else records_of(project)


def _told(told: runs.Told) -> str:
    """Say what a build has to tell; what of it stands in the way of the site, or nothing."""
    _report(told.findings, told.counts)
    if not told.stopping:
        return ""
    say(told.stopping, err=True, bold=not told.publishable)
    return f"{as_text(told.findings)}\n\n{told.stopping}"


def _report(findings: tuple[Finding, ...], counts: Counts) -> None:
    if findings:
        say(as_text(findings), err=True)
        say("", err=True)
    if how := how_to_accept(findings):
        say(f"{how}\n", err=True)
    say(summary(findings, counts), err=True)


for _command in (*commands, *carried.commands, *comparing.commands, mutate, new):
    main.add_command(_command)

if __name__ == "__main__":
    main()
