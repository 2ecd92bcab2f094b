"""The last guard of the command: what no stage has foreseen is said in one line, and not as a traceback."""

import errno
import sys
import traceback
from pathlib import Path
from typing import Any

import click

from generator.commands.statuses import FAULT, UNUSABLE
from generator.terminal import harmless, say

_STEPS = {
    errno.ENOSPC: "free some space there and run it again",
    errno.ENOENT: "make the folder that it is to stand in, or name another place",
    errno.EACCES: "see that you may read and write there, or name another place",
    errno.EPERM: "see that you may read and write there, or name another place",
    errno.EROFS: "name a place that can be written",
    errno.EMFILE: "close other programs and run it again",
}
_STEP = "see what stands there, and run it again"


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
            sys.exit(UNUSABLE if isinstance(error, OSError | MemoryError) else FAULT)


def said(error: Exception) -> str:
    """What went wrong and the next step, in a line."""
    if isinstance(error, MemoryError):
        return "there is not enough memory; close other programs and try again"
    if isinstance(error, OSError) and error.strerror:
        what = f"{error.filename} cannot be used" if error.filename else "it could not go on"
        step = _STEPS.get(error.errno or 0, _STEP)
        return f"{what} ({error.strerror}); nothing was published: {step}"
    at = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {Path(at.filename).name}:{at.lineno}"
    return f"an error of the program, not of your briefing ({where}); nothing was published. Please report this line"
