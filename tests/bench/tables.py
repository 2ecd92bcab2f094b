"""What was measured stands in a page between `<!-- measured: NAME -->` and `<!-- end -->`."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def put(page: str, name: str, part: str) -> None:
    """Writes a part of a page anew; the page is named from the project's root. Raises ValueError where it has none."""
    path = ROOT / page
    kept = re.compile(rf"(<!-- measured: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
    text, found = kept.subn(lambda m: f"{m[1]}{part}\n{m[2]}", path.read_text("utf-8"))
    if not found:
        raise ValueError(f"{page} has no part for what is measured as '{name}'")
    path.write_text(text, "utf-8")
