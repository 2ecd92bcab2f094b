"""`briefing accept`: a stamp on a statement that someone read against its passage."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from generator.corpus import Corpus
from generator.edit.yaml_text import EditError, with_key
from generator.verified import Anchor
from generator.verify.approval import rests_on, says


def stamp(
    project: Path,
    corpus: Corpus | None,
    anchors: Mapping[str, Anchor],
    texts: Mapping[str, str],
    identity: str,
    by: str,
    today: date,
) -> str:
    """Writes the stamp into the statement's file, and returns the file's name. `texts`: captured text by source.

    Raises EditError where there is no such statement, or where its words are not found.
    """
    entry = corpus.entries.get(identity) if corpus else None
    if entry is None:
        raise EditError(f"there is no statement '{identity}'; the id stands after '- id:' in content/sources/")
    anchor = anchors.get(identity)
    if anchor is None:
        raise EditError(f"'{identity}' is not found in its source; run `briefing check` and mend it first")
    value = (
        f"{{by: {json.dumps(by, ensure_ascii=False)}, date: {today.isoformat()}, "
        f'says: "{says(entry.statement)}", rests-on: "{rests_on(texts[entry.source.id], anchor.spans)}"}}'
    )
    file = entry.document.raw.file
    path = project / file
    path.write_text(with_key(path.read_text("utf-8"), (entry.key, entry.index), "approved", value), "utf-8")
    return file
