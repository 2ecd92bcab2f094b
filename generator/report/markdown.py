"""Findings as Markdown, for the summary of a workflow's run: how many there are, and all that a person must look at."""

import re
from collections.abc import Collection

from generator.findings import Counts, Finding
from generator.report.text import summary

_TO_LOOK_AT = "J"
_MARKS = re.compile(r"[!-/:-@\[-`{-~]")
"""What Markdown may read as its own: every mark of ASCII, each of which it takes literally behind a backslash."""


def as_markdown(findings: Collection[Finding], counts: Counts) -> str:
    """What was checked, and what of a change no machine can settle. Whoever wrote the change wrote its values."""
    new = [one for one in findings if one.code.startswith(_TO_LOOK_AT)]
    lines = ["## Checked", "", *(f"- {_plain(line)}" for line in summary(findings, counts).splitlines()), ""]
    lines += ["## For a person to look at", ""]
    if not new:
        return "\n".join([*lines, "Nothing: no capture, stamp or acceptance is listed as new or changed.", ""])
    rows = (
        f"| {_plain(one.message)} | {'; '.join(_plain(f'{name}: {text}') for name, text in one.details)} "
        f"| {_plain(str(one.place))} | {_plain(one.hint)} |"
        for one in new
    )
    return "\n".join([*lines, "| What | It says | Where | Next |", "| --- | --- | --- | --- |", *rows, ""])


def _plain(text: str) -> str:
    """Text in one line that shows as it is written: no link, picture, mark or cell of a table is made of it."""
    return _MARKS.sub(lambda mark: "\\" + mark[0], " ".join(text.split()))
