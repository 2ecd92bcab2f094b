"""What every page of the desk is made of: the project as it is now, and the templates."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.build import Checked, check_loaded
from generator.edit import EditError
from generator.load import Loaded, RawDocument, load
from generator.overrides import language_of, read_overrides
from generator.records import records_of
from generator.render.engine import environment
from generator.review.refused import RefusedError, said
from generator.templates_dir import templates_dir
from generator.words import catalogue


@dataclass(slots=True)
class Reader:
    """Who sits at the desk, as they last gave their name; it is proposed wherever one is asked for."""

    name: str = ""


def read(project: Path, *, drafts: bool = True) -> tuple[Loaded, Checked]:
    """The project, with its drafts as if they were content or without them, held against its sources."""
    with records_of(project) as records:
        loaded = load(project, records, drafts=drafts)
        return loaded, check_loaded(loaded, records)


def page(
    project: Path, documents: Iterable[RawDocument], name: str, refused: EditError | None = None, **given: object
) -> str:
    """A page of the desk in the language of the briefing (`documents`), English where we have no words in that.

    `name`: that of its template; `refused`: why something that was asked for is not done.
    """
    language = language_of(documents)
    own, _ = read_overrides(project, language, trusted=False)
    words = catalogue(templates_dir(), language, own.words)
    template = environment(templates_dir(), language, own).get_template(f"review/{name}.html.j2")
    told = said(refused, words) if refused else ""
    return template.render(told=told, failed=refused.field if isinstance(refused, RefusedError) else "", **given)


def digest_of(text: str) -> str:
    """What a page bears, so that a file is only changed where it still is what the page showed."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
