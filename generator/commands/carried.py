"""The commands around a finished site: `briefing book`, `briefing bundle`, `briefing database`, `briefing workbook`,
`briefing verify-receipt`. No rule lives here."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import click

from generator.commands.options import Folder
from generator.commands.statuses import FINDINGS, UNUSABLE
from generator.receipt import report
from generator.terminal import say

_site = click.argument("site", type=Folder())


@click.command("verify-receipt")
@_site
@click.option(
    "--seeds",
    type=Folder(),
    help="The folder of the captured sources (default: seeds/ beside the site, or in this folder).",
)
def verify_receipt(site: Path, seeds: Path | None) -> None:
    """Hold a copy of a SITE against its receipt, and both against the sources.

    The words of every passage are compared as records, tables and pages show them. The exit status is 3 where any of
    them is not what its source says. The site has the same as one file, data/verify_receipt.py, for which nothing need
    be installed.
    """
    status, lines = report(site, seeds)
    say("\n".join(lines), err=bool(status))
    sys.exit(status)


_file = click.argument("file", type=click.Path(path_type=Path))


@click.command()
@_site
@_file
def bundle(site: Path, file: Path) -> None:
    """Put a built SITE into one ZIP FILE to hand on: unpack it anywhere and open START-HERE.html.

    The same site makes the same bytes. SHA256SUMS lists every file of it, for `sha256sum --check`.
    """
    from generator.carry.bundle import write_bundle

    _named(file, ".zip")
    with _told():
        files, size = write_bundle(site, file)
    say(f"{file}: {files} files, {size:,} bytes")


@click.command()
@_site
@_file
def database(site: Path, file: Path) -> None:
    """Put the tables of a built SITE into one SQLite FILE, for Datasette and whatever else asks in SQL.

    Ids are foreign keys, lists of ids have tables of their own, and beside a date stand the first and
    the last day that it allows. The same site makes the same bytes.
    """
    from generator.carry.database import write_database

    with _told():
        rows = write_database(site, file)
    say(_counted(file, rows))


@click.command()
@_site
@_file
def workbook(site: Path, file: Path) -> None:
    """Put the tables of a built SITE into one XLSX FILE, for Excel, LibreOffice and other spreadsheets.

    A sheet a table, and one that tells what each column means. Texts stay texts: none is run, none made a date. It
    takes what `pip install 'briefing-site[xlsx]'` installs. The same site makes the same bytes.
    """
    _named(file, ".xlsx")
    with _told("xlsx"):
        from generator.carry.workbook import write_workbook

        rows = write_workbook(site, file)
    say(_counted(file, rows))


@click.command()
@_site
@_file
def book(site: Path, file: Path) -> None:
    """Put the pages of a built SITE into one FILE, .pdf to print or .epub for readers of books.

    What is folded is open, what is for pressing is gone, and every marker leads to its passage in the same file. It
    takes what `pip install 'briefing-site[book]'` installs. The same site makes the same bytes, a PDF with the same
    fonts.
    """
    _named(file, ".pdf", ".epub")
    with _told("book"):
        from generator.carry.book import write_book

        told = write_book(site, file)
    say(f"{file}: {told}, {file.stat().st_size:,} bytes")


def _named(file: Path, *endings: str) -> None:
    """Ends the run where a file would be taken by its name for another kind of file than it is."""
    if file.suffix.lower() not in endings:
        say(f"briefing: {file} would not be opened as what it is; choose a name in {' or '.join(endings)}", err=True)
        sys.exit(FINDINGS)


def _counted(file: Path, rows: Mapping[str, int]) -> str:
    return f"{file}: {sum(rows.values()):,} rows in {len(rows)} tables"


@contextmanager
def _told(extra: str = "") -> Iterator[None]:
    """Say what stands in the way of a file in a line; `extra`: what pip installs for it."""
    from generator.carry.ends import CarryError

    try:
        yield
    except CarryError as error:
        say(f"briefing: {error}", err=True)
        sys.exit(FINDINGS)
    except ImportError as error:
        say(f"briefing: {error.name} is not installed; run `pip install 'briefing-site[{extra}]'`", err=True)
        sys.exit(UNUSABLE)
    except OSError as error:
        # Letters are drawn by libraries of the system, which are looked for where a PDF is made.
        if "cannot load library" not in str(error):
            raise
        what = "a PDF takes Pango, a library of the system (Debian: `apt install libpangoft2-1.0-0`)"
        say(f"briefing: {what}", err=True)
        sys.exit(UNUSABLE)


commands = (book, bundle, database, workbook, verify_receipt)
