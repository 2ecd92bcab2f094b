"""Which rules a verdict was made by: one short mark for their configuration, the Unicode version and their revision."""

import hashlib
import unicodedata

from generator.model import Settings
from generator.rules import RULES
from generator.verify.text.normalise import NORMALISATION

REVISION = 18
"""Counts up whenever any verdict changes: a test of frozen verdicts fails until it does."""

_LENGTH = 16


def fingerprint(settings: Settings) -> str:
    """The beginning of the SHA-256 of all that decides a verdict beside the content."""
    rules = (f"{rule.code} {rule.severity}" for rule in RULES)
    parts = (str(REVISION), NORMALISATION, unicodedata.unidata_version, settings.model_dump_json(), *rules)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:_LENGTH]
