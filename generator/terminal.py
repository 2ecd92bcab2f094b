"""What a command shows and asks on a terminal while it is at work."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.mutate import Tried


def with_progress(results: "Iterator[Tried]", count: int) -> "Iterator[Tried]":
    """The results as they come, with a bar on a terminal."""
    if not sys.stderr.isatty():
        yield from results
        return
    with click.progressbar(results, length=count, label="False versions", file=sys.stderr) as bar:
        yield from bar
