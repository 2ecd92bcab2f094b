"""What a source calls someone."""

from bisect import bisect_left

from generator.compose.kinds.kind import Kind, Line, column, name_column, table
from generator.compose.lens import Lens, once
from generator.corpus import Entry
from generator.model import Role
from generator.verified import NOTHING, Held, worded


def role_of(lens: Lens, actor: str, entry: Entry) -> Held:
    """What the entry's source calls the actor, or else the last source before it that calls them anything."""
    roles = lens.where(Role, "actor", actor)
    own = bisect_left(_ages(lens, actor), lens.age(entry.source))
    if own == len(roles) or roles[own].source is not entry.source:
        own -= 1
    return lens.held(roles[own].holds(Role).title) if own >= 0 else NOTHING


@once
def _ages(lens: Lens, actor: str) -> tuple[tuple[tuple[int, int], str], ...]:
    return tuple(lens.age(role.source) for role in lens.where(Role, "actor", actor))


def newest_role(lens: Lens, actor: str) -> Held:
    """What the newest source that gives an actor a role calls them, by its first word on it."""
    roles = lens.where(Role, "actor", actor)
    newest = [role for role in roles if role.source is roles[-1].source]
    return lens.held(newest[0].holds(Role).title) if newest else NOTHING


def _line(lens: Lens, entry: Entry) -> Line:
    role = entry.holds(Role)
    return worded("{}: {}", lens.name(role.actor).name, lens.held(role.title)), False


ROLE = Kind(
    Role,
    line=_line,
    table=table(
        "roles",
        "What sources call people and bodies",
        column("actor", "string", "id of who is called so", to="subjects"),
        name_column("actor", "name of who is called so"),
        column("title", "string", "what the source calls them"),
    ),
)
