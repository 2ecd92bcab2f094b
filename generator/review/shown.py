"""What every page of the desk is made of: the project as it is now, and the templates."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from generator.build import Checked, check_loaded
from generator.load import Loaded, load
from generator.records import records_of
from generator.render.engine import environment
from generator.templates_dir import templates_dir

_LANGUAGE = "en"
"""That of the desk itself; the sources have their own."""


@dataclass(slots=True)
class Reader:
    """Who sits at the desk, as they last gave their name; it is proposed wherever one is asked for."""

    name: str = ""


def read(project: Path, *, drafts: bool = True) -> tuple[Loaded, Checked]:
    """The project, with its drafts as if they were content or without them, held against its sources."""
    with records_of(project) as records:
        loaded = load(project, records, drafts=drafts)
        return loaded, check_loaded(loaded, records)


def page(name: str, **given: object) -> str:
    """A page of the desk. `name`: that of its template."""
    return environment(templates_dir(), _LANGUAGE).get_template(f"review/{name}.html.j2").render(**given)


def digest_of(text: str) -> str:
    """What a page bears, so that a file is only changed where it still is what the page showed."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
