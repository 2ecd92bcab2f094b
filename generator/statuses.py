"""The exit statuses of every command."""

CLEAN = 0
FINDINGS = 3
"""Something of the editor's stands in the way; it has been told."""
FAULT = 70
"""An error of the program itself (`EX_SOFTWARE` of sysexits.h)."""
