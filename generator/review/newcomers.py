"""Those of whom only drafts know: who is meant by what was typed, and what their own file says of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from generator.draft.known import fresh
from generator.draft.scalars import scalar
from generator.edit.yaml_text import with_keys
from generator.load import DRAFTS, RawDocument
from generator.model import Actor
from generator.review.refused import RefusedError
from generator.slug import slug

SORTS: tuple[str, ...] = get_args(get_args(Actor.__annotations__["kind"])[0])
"""What an actor can be: a person, or a body of some sort."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who is meant; with a `name` where they are new."""

    id: str
    name: str = ""


def person(value: str, known: Mapping[str, str], field: str = "") -> Person:
    """Somebody by their id or name; a name that nobody has is somebody new. `known`: names by id;
    `field`: where it was typed.

    Raises RefusedError for an id that nobody has: as a name it would be shown to readers.
    """
    given = value.strip()
    called = (one for one, name in known.items() if name == given)
    identity = next((one for one in (given, slug(given), *called) if one in known), None)
    if identity or not given:
        return Person(identity or "")
    if given.isascii() and given == slug(given):
        raise RefusedError("nobody", field, id=given)
    return Person(fresh(given, known), given)


def newcomers(named: Iterable[str], documents: Iterable[RawDocument]) -> dict[str, RawDocument]:
    """The files of those among `named` (ids) of whom only drafts know."""
    drafted = {one.stem: one for one in documents if one.kind == "actors" and one.file.startswith(f"{DRAFTS}/")}
    return {identity: drafted[identity] for identity in sorted({*named} & drafted.keys())}


def renamed(text: str, them: Mapping[str, object], name: str, sort: str, printed: str) -> str:
    """The file of somebody new (`them`: its data) with another name or sort.

    A name that stands in the source's text (`printed`) stays among their aliases: by it they are found there.
    """
    name = " ".join(name.split())
    if sort not in SORTS or not name:
        raise RefusedError("sort", sorts=", ".join(SORTS))
    given = them.get("aliases")
    before = [str(them.get("name") or ""), *map(str, given if isinstance(given, list) else [])]
    aliases = [one for one in dict.fromkeys(before) if one not in ("", name) and one in printed]
    written = with_keys(with_keys(text, "name", [((), scalar(name))]), "kind", [((), sort)])
    return with_keys(written, "aliases", [((), f"[{', '.join(map(scalar, aliases))}]")]) if aliases else written
