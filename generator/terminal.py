"""What a command shows on a terminal: all of it goes through here, for whoever wrote a source, a file or its name may
have put into it what a terminal obeys."""

import json
import re
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.mutate import Tried


_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Controls but tabs and line breaks, what turns the order of letters round, and halves of characters."""
_TENTHS = 10


def harmless(text: str) -> str:
    """A text as a terminal may be given it: what one would obey stands there by its number, as JSON writes it, so that
    data stay the same data."""
    return _OBEYED.sub(lambda sign: json.dumps(sign[0])[1:-1], text)


def say(text: str, *, err: bool = False, bold: bool = False) -> None:
    """Print lines for people or machines; `err`: beside what the command was asked for."""
    click.echo(click.style(harmless(text), bold=True) if bold else harmless(text), err=err)


def with_progress(results: "Iterator[Tried]", count: int) -> "Iterator[Tried]":
    """The results as they come, with a bar on a terminal and a line at each tenth elsewhere."""
    if not sys.stderr.isatty():
        for done, result in enumerate(results, 1):
            yield result
            if done == count or done % max(1, count // _TENTHS) == 0:
                say(f"{done} of {count} false versions tried", err=True)
        return
    with click.progressbar(results, length=count, label="False versions", file=sys.stderr) as bar:
        yield from bar
