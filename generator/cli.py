"""The command `briefing`: arguments, clock, output and exit status. No rule lives here."""

import os
import sys
from datetime import date
from pathlib import Path

import click

from generator.build import build_output, check_project
from generator.findings import Finding, blocking
from generator.report import as_text, summary
from generator.verified import Counts

CLEAN, USAGE, FINDINGS = 0, 2, 3

_project = click.option(
    "--project",
    "-p",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path("."),
    help="The briefing's folder (default: this one).",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="briefing-site", prog_name="briefing")
def main() -> None:
    """Static briefing sites in which every quotation, number and claim is found in its source."""


@main.command()
@_project
def check(project: Path) -> None:
    """Hold every statement against its source and report what does not hold."""
    checked = check_project(project)
    _report(checked.findings, checked.counts)
    sys.exit(FINDINGS if blocking(checked.findings) else CLEAN)


@main.command()
@_project
@click.option(
    "--site-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=None,
    help="Where to put the site (default: site/ in the briefing's folder).",
)
def build(project: Path, site_dir: Path | None) -> None:
    """Check everything, then build the site. Nothing is published where a check fails."""
    from generator.publish import PublishError, publish  # the engine takes a moment to load; checks come first

    target = site_dir or project / "site"
    output, checked = build_output(project, today=_today())
    _report(checked.findings, checked.counts)
    if output is None:
        click.echo(click.style("The site was not built: nothing above may be published.", bold=True), err=True)
        sys.exit(FINDINGS)
    try:
        faults = publish(output, project, target)
    except PublishError as error:
        click.echo(f"briefing: {error}", err=True)
        sys.exit(FINDINGS)
    if faults:
        click.echo(as_text(faults), err=True)
        sys.exit(FINDINGS)
    index = (target / "index.html").resolve()
    click.echo(f"The site is in {target}: open {index.as_uri()}")


@main.command()
@_project
@click.option("--port", default=8000, show_default=True, help="The port on this machine.")
def serve(project: Path, port: int) -> None:
    """Show the site on this machine, and again after every change."""
    from generator.publish import serve as serve_site

    serve_site(project, port)


def _report(findings: tuple[Finding, ...], counts: Counts) -> None:
    if findings:
        click.echo(as_text(findings), err=True)
        click.echo("", err=True)
    click.echo(summary(findings, counts), err=True)


def _today() -> date:
    """Today, or the day that SOURCE_DATE_EPOCH sets (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return date.fromtimestamp(int(epoch)) if epoch.isdigit() else date.today()


if __name__ == "__main__":
    main()
