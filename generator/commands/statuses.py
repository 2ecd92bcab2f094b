"""The exit statuses of every command."""

CLEAN = 0
FINDINGS = 3
"""Something of the editor's stands in the way; it has been told."""
FAULT = 70
"""An error of the program itself (`EX_SOFTWARE` of sysexits.h)."""
UNUSABLE = 74
"""A file, a folder or the machine cannot be used, whatever the briefing says (`EX_IOERR` of sysexits.h)."""

STATUSES = (
    f"Exit status: {CLEAN} where nothing stands in the way, 2 where the command line is wrong, {FINDINGS} where "
    f"something of the briefing's stands in the way, {FAULT} for an error of the program, {UNUSABLE} where a file "
    "or the machine cannot be used."
)
