"""Which folders `content/` has: those of every briefing, and one for each kind of subject that this one declares."""

import difflib
import re
from collections.abc import Mapping
from pathlib import Path

from generator.findings import Finding, Place, Severity
from generator.model.kinds import BY_DEFAULT, COUNTRIES, TERRITORIES

_MEANT = re.compile(r"(.+)\.ya?ml(?:\.txt)?", re.I)
"""What a system or an editor's program makes of a name that ends in .yml."""
SOURCES, AFTER = "sources", ("actors", "topics", "comparisons")


def folders_of(briefing: Mapping[str, object]) -> tuple[str, ...] | None:
    """The folders of a briefing, by what its file holds, whose shape nobody has looked at yet; None where it does not
    let one say."""
    declared = briefing.get("subjects", [kind.id for kind in BY_DEFAULT])
    if not isinstance(declared, list):
        return None
    ids = [kind.get("id") if isinstance(kind, dict) else kind for kind in declared]
    kinds = [identity for identity in ids if isinstance(identity, str)]
    if len(kinds) < len(ids):
        return None
    return (SOURCES, *kinds, *((TERRITORIES,) if COUNTRIES in kinds else ()), *AFTER)


def stray(project: Path, path: Path, expected: str, hint: str = "") -> Finding:
    """L002: something that no build reads."""
    place = Place(path.relative_to(project).as_posix())
    if meant := _MEANT.fullmatch(path.name):
        hint = f"Rename it '{meant[1].lower()}.yml'."
    hint = hint or "Rename it or move it out of content/, where everything is read."
    return Finding("L002", Severity.ERROR, place, f"not a content file: {expected}", hint)


def undeclared(project: Path, path: Path, folders: tuple[str, ...], *, is_folder: bool) -> Finding:
    """L002, for what lies in `content/` beside its folders."""
    expected = f"content/ holds briefing.yml and {', '.join(folders)}"
    if not is_folder:
        return stray(project, path, expected)
    if close := difflib.get_close_matches(path.name, folders, n=1):
        hint = f"Did you mean content/{close[0]}/? A kind of its own stands under 'subjects' in content/briefing.yml."
    else:
        hint = (
            "If it holds subjects, declare their kind under 'subjects' in content/briefing.yml: "
            f"- {{id: {path.name}, name: …, plural: …}}. Else move it out of content/."
        )
    return stray(project, path, expected, hint)
