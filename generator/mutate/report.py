"""What `briefing mutate` tells: a table by class, and each false version that nobody would have been told of."""

import json
from dataclasses import asdict

from generator.mutate.classes import CLASSES
from generator.mutate.trial import Mutations, Tried


def mutations_text(mutations: Mutations) -> str:
    """For people: what was not seen, the table, and the sum in a sentence."""
    lines = ["\n\n".join(_missed(one) for one in mutations.missed), ""] if mutations.missed else []
    lines += _table(mutations)
    count, missed = len(mutations.tried), len(mutations.missed)
    seen = f"Of {count} false versions of this briefing, {count - missed} were refused ({mutations.share:.1f} %)"
    return "\n".join([*lines, "", f"{seen}; seed {mutations.seed}."])


def _table(mutations: Mutations) -> list[str]:
    rows = [("made", "caught", "missed", "class")]
    for kind in CLASSES:
        of = [one for one in mutations.tried if one.kind == kind.name]
        caught = sum(one.caught for one in of)
        rows.append((str(len(of)), str(caught), str(len(of) - caught) if of else "–", f"{kind.name}: {kind.does}"))
    return [f"{made:>6} {caught:>7} {missed:>7}  {name}" for made, caught, missed, name in rows]


def _missed(one: Tried) -> str:
    """A false version as a compiler would print it: where, what, from what to what, and the one next step."""
    does = next(kind.does for kind in CLASSES if kind.name == one.kind)
    what = f"'{one.field}' of {one.statement}" if one.statement else f"'{one.field}'"
    lines = [f"{one.place}: not seen: {does}, in {what}", f"    was: {one.was.strip()}", f"    now: {one.now.strip()}"]
    if one.seen:
        lines.append(f"    told: {', '.join(one.seen)}, which is another reason")
    return "\n".join([*lines, f"    hint: {_hint(one)}"])


def _hint(one: Tried) -> str:
    accept = f"`briefing accept {one.statement or one.place.file} --by NAME`"
    return f"No rule sees this, so let a second person read it beside its passages and stamp it: {accept}."


def mutations_json(mutations: Mutations) -> str:
    """For programs: the counts by class, and each false version with its place taken apart."""
    classes = {
        kind.name: {
            "made": sum(one.kind == kind.name for one in mutations.tried),
            "caught": sum(one.kind == kind.name and one.caught for one in mutations.tried),
        }
        for kind in CLASSES
    }
    whole = {"seed": mutations.seed, "made": len(mutations.tried), "missed": len(mutations.missed)}
    rows = [asdict(one) for one in mutations.tried]
    return json.dumps({**whole, "classes": classes, "tried": rows}, ensure_ascii=False, indent=1)
