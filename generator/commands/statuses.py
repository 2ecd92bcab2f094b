"""The exit statuses of every command."""

from collections.abc import Mapping

CLEAN = 0
WRONG = 2
"""What click ends with."""
FINDINGS = 3
"""Something of the editor's stands in the way; it has been told."""
FAULT = 70
"""An error of the program itself (`EX_SOFTWARE` of sysexits.h)."""
UNUSABLE = 74
"""A file, a folder or the machine cannot be used, whatever the briefing says (`EX_IOERR` of sysexits.h)."""

STATUSES: Mapping[int, str] = {
    CLEAN: "where nothing stands in the way",
    WRONG: "where the command line is wrong",
    FINDINGS: "where something of the briefing's, or of what was asked for, stands in the way",
    FAULT: "for an error of the program",
    UNUSABLE: "where a file, a port, another program or the machine cannot be used",
}
IN_A_LINE = f"Exit status: {', '.join(f'{status} {when}' for status, when in STATUSES.items())}."


def status_of(error: Exception) -> int:
    """The status where this stands in the way: whether what is behind it is the machine's."""
    return UNUSABLE if isinstance(error, OSError) or isinstance(error.__cause__, OSError) else FINDINGS
