"""A folder of documents, taken in by one command."""

import shutil
import sys
import tempfile
from pathlib import Path

from generator.commands.statuses import FINDINGS
from tests.bench.build import run

_MANY = 50


def folder_of(pages: Path) -> None:
    """Put fifty of the saved pages into a folder, and run `briefing add` on it in a briefing of its own."""
    briefing = str(Path(sys.executable).with_name("briefing"))
    with tempfile.TemporaryDirectory() as place:
        documents, project = Path(place) / "documents", Path(place) / "project"
        documents.mkdir()
        files = sorted(pages.rglob("*.html"))
        chosen = files[:: max(1, len(files) // _MANY)][:_MANY]
        for number, file in enumerate(chosen):
            shutil.copy(file, documents / f"{number:02}-{file.parent.name}-{file.name}")
        run([briefing, "new", str(project), "--name", "A", "--compares", "companies", "--language", "en"], Path(place))
        # What is left to decide in a draft is no success.
        cost = run([briefing, "add", str(documents)], project, allowed=FINDINGS)
        drafts = len([*(project / "drafts").glob("*.yml")])
    spent = f"{cost.seconds:.1f} s by the clock, {cost.cpu:.1f} s of CPU"
    print(f"a folder of {len(chosen)} documents: {spent}, {drafts} drafts")
