"""The two ends of what is carried: a site as a build has left it, and the file that is made of it.

The file is there whole or not at all, over nothing but an earlier one of its kind, and in no folder that a briefing is
read from.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.disk import told_of, what_is
from generator.load.settings import folder_of
from generator.publish.manifest import own


class CarryError(Exception):
    """There is nothing to carry, or something is in the way; the message says what, and what to do."""


_MISSHAPEN = (ValueError, LookupError, TypeError, AttributeError)
"""What a file raises that is not of the shape that a build gives it."""


@contextmanager
def read_from(site: Path, *more: type[Exception]) -> Iterator[None]:
    """Raises CarryError where a file of the site is missing or of another shape, which shows in errors of `more` kinds
    as well."""
    wrong: tuple[type[Exception], ...] = (OSError, *_MISSHAPEN, *more)
    try:
        yield
    except wrong as error:
        raise CarryError(f"{site} is not as a build has left it ({error}); build it again") from error


def files_of(site: Path) -> tuple[str, ...]:
    """What a build has put into the folder of a site, by path. Raises CarryError where none has."""
    if not (paths := tuple(sorted(own(site) or ()))):
        raise CarryError(f"{site} is not the folder of a built site; run `briefing build` first")
    return paths


@contextmanager
def placed(file: Path, kind: str, is_one: Callable[[Path], bool]) -> Iterator[Path]:
    """A path to write to, beside `file`, whose place it takes in the end.

    Raises CarryError where something stands there that is not one of the `kind`, or that is no plain file, and where
    the place is among a briefing's own files; OSError where nothing can be written there.
    """
    # What is no plain file is not opened: a pipe would be waited for, and a device read without end.
    if what := what_is(file):
        raise CarryError(f"{file} is {what}; choose another name")
    if file.exists() and not is_one(file):
        raise CarryError(f"{file} is there and is no {kind}; choose another name")
    if folder := folder_of(file):
        raise CarryError(f"{file} would lie in {folder}, which a briefing is read from; choose another folder")
    beside = file.with_name(f".{file.name}.new")
    try:
        with told_of(file, beside):
            beside.touch()  # What cannot be written is said before the work, which may be long.
            yield beside
            os.replace(beside, file)
    finally:
        beside.unlink(missing_ok=True)
