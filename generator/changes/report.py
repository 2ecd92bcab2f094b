"""A difference in words, and as JSON."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.changes.compare import Change, Field, TextChange, What
from generator.changes.difference import Difference, State
from generator.report import as_text

_SHOWN = 3
"""So many findings of a state are told."""
_LONGEST = 300
"""Characters of a value in words."""
_AROUND = 8
"""Words that are shown before and behind those of a long text that differ."""


def in_words(found: Difference) -> Iterator[str]:
    """The lines for a person."""
    yield f"From {found.before.name} to {found.after.name}: {_counted(found)}"
    for state in (found.before, found.after):
        yield from _stopped(state)
    if found.is_none:
        return
    for change in found.sources:
        yield ""
        yield from _source(found, change)
    for change in found.statements:
        if not _with_source(found, change):
            yield ""
            yield from _statement(found, change)
    for file in dict.fromkeys(text.file for text in found.texts):
        yield from _texts(file, [text for text in found.texts if text.file == file])
    yield from _pages(found)
    if found.found:
        yield f"\nFound only since then:\n{as_text(found.found)}"


def as_data(found: Difference) -> str:
    """The same as a JSON object."""
    data = {
        "from": _state(found.before),
        "to": _state(found.after),
        "counts": {str(what): found.count(what) for what in What},
        "sources": [_change(found, c) | {"effects": found.effects.get(c.id, ())} for c in found.sources],
        "statements": [_change(found, c) for c in found.statements],
        "texts": [{"file": t.file, "key": t.key, "what": str(t.what), "was": t.was, "now": t.now} for t in found.texts],
        "pages": None
        if found.pages is None
        else [{"path": p.path, "title": p.title, "what": str(p.what), "shows": sorted(p.shows)} for p in found.pages],
        "found": [{"code": f.code, "place": str(f.place), "message": f.message} for f in found.found],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _state(state: State) -> Mapping[str, object]:
    stopping = [{"code": f.code, "place": str(f.place), "message": f.message} for f in state.stopping]
    return {"name": state.name, "publishable": state.site is not None, "stopped_by": stopping}


def _change(found: Difference, change: Change) -> dict[str, object]:
    return {
        "id": change.id,
        "former_id": change.former or None,
        "kind": change.kind,
        "source": change.stands.source,
        "what": str(change.what),
        "label": str(change.label),
        "fields": [
            {"key": f.key, "part": str(f.part) if f.part else None, "was": f.was, "now": f.now} for f in change.fields
        ],
        "pages": None if found.pages is None else found.pages_of(change),
        "reason": found.reasons.get(change.id),
        "asked": found.asked.get(change.id),
    }


def _counted(found: Difference) -> str:
    if found.is_none:
        return "nothing that readers would see differs."
    new, gone = ([c for c in found.sources if c.what is what] for what in (What.NEW, What.WITHDRAWN))
    parts = [f"{found.count(what)} {what}" for what in What if found.count(what)]
    told = [
        f"{len(new)} source{'s' * (len(new) != 1)} new" if new else "",
        f"{len(gone)} source{'s' * (len(gone) != 1)} withdrawn" if gone else "",
        f"of the statements {', '.join(parts)}" if parts else "",
        f"{len(found.texts)} other text{'s' * (len(found.texts) != 1)}" if found.texts else "",
        f"{len(found.pages)} page{'s' * (len(found.pages) != 1)}" if found.pages else "",
    ]
    return f"{'; '.join(filter(None, told)) or 'records alone'}."


def _stopped(state: State) -> Iterator[str]:
    """Why a state makes no site: its pages are not compared then, what it says still is."""
    if state.site is None:
        more = f"\n\n… and {len(state.stopping) - _SHOWN} more" if len(state.stopping) > _SHOWN else ""
        yield f"\nBy the rules of today {state.name} cannot be published, so that pages are not compared:"
        yield f"{as_text(state.stopping[:_SHOWN])}{more}"


def _with_source(found: Difference, change: Change) -> bool:
    """Whether a statement came or went with its source, and is counted there."""
    whats = {one.id: one.what for one in found.sources}
    return change.what in (What.NEW, What.WITHDRAWN) and whats.get(change.stands.source) is change.what


def _source(found: Difference, change: Change) -> Iterator[str]:
    title = f" “{change.stands.told['title']}”" if "title" in change.stands.told else ""
    yield f"Source {change.what}: {change.id}{title}{_called(change)}"
    own = Counter(c.kind for c in found.statements if c.stands.source == change.id and _with_source(found, c))
    if own:
        yield f"    {sum(own.values())} statements: {', '.join(f'{n} of kind {kind}' for kind, n in own.most_common())}"
    if change.what in (What.CHANGED, What.RENAMED):
        yield from map(_field, change.fields)
    if change.what is What.WITHDRAWN:
        yield from _why(found, change, "'withdrawn' in content/briefing.yml")
    yield from (f"    {told}" for told in found.effects.get(change.id, ()))
    yield from _on(found.pages_of(change))


def _statement(found: Difference, change: Change) -> Iterator[str]:
    yield f"{change.kind.capitalize()} {change.what}: {change.id} ({change.stands.source}){_called(change)}"
    if change.what in (What.NEW, What.WITHDRAWN):
        yield f"    {_cut(change.stands.line)}"
    else:
        yield from map(_field, change.fields)
    yield from _why(found, change, f"'corrections' in content/sources/{change.stands.source}.yml")
    yield from _on(found.pages_of(change))


def _why(found: Difference, change: Change, where: str) -> Iterator[str]:
    if reason := found.reasons.get(change.id):
        yield f"    reason: {reason}"
    if line := found.asked.get(change.id):
        yield f"    no reason is given; under {where} write:"
        yield f"      {line}"


def _called(change: Change) -> str:
    label = "" if change.what is What.NEW else f": {change.label}"
    return f", formerly {change.former}{label}" if change.former else label


def _field(field: Field) -> str:
    return f"    {field.key}: {_became(field.was, field.now)}"


def _texts(file: str, texts: Sequence[TextChange]) -> Iterator[str]:
    """What became of the texts of a file; of a new one in a line."""
    yield ""
    if all(text.what is What.NEW for text in texts):
        yield f"New in {file}: {', '.join(f'{text.key} {_quoted(text.now)}' for text in texts)}"
        return
    yield f"Texts of {file}"
    for text in texts:
        said = _quoted(text.now) if text.was is None else _became(text.was, text.now)
        yield f"    {text.what}, {text.key}: {said}"


def _became(was: str | None, now: str | None) -> str:
    """What stood and what stands: of long texts the words that differ, with some around them."""
    before, after = (was or "").split(), (now or "").split()
    if min(len(before), len(after)) <= 2 * _AROUND:
        return f"{_quoted(was)} → {_quoted(now)}"
    same = _alike(before, after)
    start = max(0, same - _AROUND)
    behind = max(0, min(_alike(before[::-1], after[::-1]), min(len(before), len(after)) - same) - _AROUND)
    parts = (words[start : len(words) - behind] for words in (before, after))
    opened, closed = "… " * (start > 0), " …" * (behind > 0)
    stood, stands = (_quoted(f"{opened}{' '.join(part)}{closed}") for part in parts)
    return f"{stood} → {stands}"


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words two texts begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _pages(found: Difference) -> Iterator[str]:
    if found.pages:
        yield "\nPages"
    # A new period is drawn otherwise wherever a statement of another stands: what itself has changed is told first.
    own = {change.id for change in (*found.statements, *found.sources)}
    for page in found.pages or ():
        shows = sorted(page.shows, key=lambda one: (one not in own, one))
        shown = f": {_listed(shows)}" if shows and page.what is What.CHANGED else ""
        yield f"    {page.what}, {page.path}{shown}"


def _on(pages: Sequence[str]) -> Iterator[str]:
    if pages:
        yield f"    on {_listed(pages)}"


def _listed(names: Iterable[str], most: int = 8) -> str:
    every = list(names)
    return ", ".join(every[:most]) + (f" and {len(every) - most} more" if len(every) > most else "")


def _quoted(text: str | None) -> str:
    return "nothing" if text is None else f"“{_cut(text)}”"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"
