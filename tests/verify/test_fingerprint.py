"""The mark of the rules changes with every verdict."""

import hashlib
import json
import os
import re
from pathlib import Path

from generator.model import Settings
from generator.verify.fingerprint import REVISION, fingerprint

CHECKS = Path(__file__).parent.parent / "checks"
FROZEN = Path(__file__).parent / "frozen.json"
_VERDICT = re.compile(r"^(\S+:\d+:\d+: [A-Z]\d{3} \w+):", re.M)


def verdicts() -> str:
    """The digest of where each check folder finds what; their own tests hold that it is found."""
    lines = (
        f"{expected.parent.name} {verdict}"
        for expected in sorted(CHECKS.glob("*/expected.txt"))
        for verdict in _VERDICT.findall(expected.read_text("utf-8"))
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def test_a_changed_verdict_has_a_revision_of_its_own() -> None:
    frozen = json.loads(FROZEN.read_text("utf-8"))
    if os.environ.get("UPDATE_GOLDEN") and frozen["revision"] != REVISION:
        frozen = {"revision": REVISION, "verdicts": verdicts()}
        FROZEN.write_text(json.dumps(frozen, indent=1) + "\n", "utf-8")
    assert frozen == {"revision": REVISION, "verdicts": verdicts()}, (
        "verdicts have changed: count REVISION in generator/verify/fingerprint.py up by one, then run `make golden`"
    )


def test_a_setting_changes_the_mark() -> None:
    assert fingerprint(Settings()) != fingerprint(Settings(passage_words=59))
