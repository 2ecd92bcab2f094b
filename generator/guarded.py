"""The last guard of the command: what no stage has foreseen is said in one line, and not as a traceback."""

import errno
import sys
import traceback
from pathlib import Path
from typing import Any

import click

from generator.statuses import FAULT
from generator.terminal import harmless, say


class Guarded(click.Group):
    """Commands that end with a line for whatever goes wrong. `python -X dev` shows the traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except click.ClickException as error:
            # An argument may be the name of somebody's file.
            if (told := harmless(error.format_message())) == error.format_message():
                raise
            raise click.UsageError(told, ctx) from None
        except (click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            # A reader that has gone (`briefing check | head`) is no fault; click ends quietly.
            if sys.flags.dev_mode or (isinstance(error, OSError) and error.errno == errno.EPIPE):
                raise
            say(f"briefing: {said(error)}", err=True)
            sys.exit(FAULT)


def said(error: Exception) -> str:
    """What went wrong, in a line."""
    if isinstance(error, MemoryError):
        return "there is not enough memory; close other programs and try again"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else f"{error.strerror}"
    at = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {Path(at.filename).name}:{at.lineno}"
    return f"an error of the program, not of your briefing ({where}); nothing was published. Please report this line"
