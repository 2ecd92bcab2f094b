"""The day on which a command runs: the one place that asks the clock for it."""

import os
from datetime import date

import click


def today() -> date:
    """Today, or the day that SOURCE_DATE_EPOCH sets (reproducible-builds.org)."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return date.fromtimestamp(int(epoch)) if epoch.isdigit() else date.today()
    except (OverflowError, ValueError, OSError):
        raise click.UsageError(f"SOURCE_DATE_EPOCH is no time that has a date: {epoch[:20]}") from None
