"""What cannot be read, as findings: who is no plain file, who may not be opened, who is no text."""

from dataclasses import replace
from pathlib import Path

from generator.disk import FOLDER, NotPlainError, TooLargeError, what_is
from generator.findings import Finding, Place, Severity


def unreadable(project: Path, path: Path, error: OSError | UnicodeDecodeError) -> Finding:
    """Why a file or folder of the project cannot be read."""
    place = Place(path.relative_to(project).as_posix())
    if isinstance(error, UnicodeDecodeError):
        before = error.object[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        line = before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")
        place = replace(place, line=before.count(b"\n") + 1, column=len(line) + 1)
        message, hint = f"not UTF-8 text (byte {error.start + 1})", "Save the file as UTF-8 and try again."
        return Finding("L003", Severity.ERROR, place, message, hint)
    if isinstance(error, TooLargeError):
        message = f"it holds {error.size:,} bytes; {error.most:,} are read"
        return Finding("L006", Severity.ERROR, place, message, "Split it into files of their own, or take it out.")
    if isinstance(error, NotPlainError):
        message, hint = str(error), "Keep the thing itself there, and no link to it, pipe or device."
        if what_is(path) == FOLDER:
            hint = "Put the files that it holds into the folder around it: none is looked for deeper."
    else:
        message = f"it cannot be read: {error.strerror or error}"
        hint = "Give yourself the right to read it, or take it out of the project."
    return Finding("L004", Severity.ERROR, place, message, hint)


def badly_named(project: Path, path: Path, why: str) -> Finding:
    """L004: a name that some system cannot hold. What cannot be shown of it stands in escapes."""
    name = path.relative_to(project).as_posix()
    place = Place(name if name.isprintable() else ascii(name)[1:-1])
    hint = "Rename it in small letters, digits, dots and hyphens."
    return Finding("L004", Severity.ERROR, place, f"its name {why}", hint)
