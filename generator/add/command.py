"""What `briefing add` tells, line by line: what was taken, what could not be, what is left to decide."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from generator.add.accepting import accept_draft, check_drafts, findings_of
from generator.add.dropping import drop
from generator.add.taking import add
from generator.changes.effects import effects, elsewhere
from generator.changes.pages import PageChange, page_changes
from generator.checked import check_project
from generator.edit import EditError
from generator.findings import Finding
from generator.load import DRAFTS
from generator.past.states import site_of
from generator.records import records_of
from generator.report import as_text

_EMPTY = re.compile(r"'[\w-]+' is empty")
_PAGES = 12
"""So many pages are named."""

Line = tuple[str, bool]
"""What is said, and whether it says that something was not done."""


def lines(
    project: Path, documents: Sequence[Path], accepted: Sequence[str], dropped: Sequence[str], today: date
) -> Iterator[Line]:
    """Does it, and tells it as it goes."""
    try:
        for identity in dropped:
            yield drop(project, identity), False
        for source_id in accepted:
            for path in accept_draft(project, source_id):
                yield f"{path.relative_to(project)} is part of the briefing", False
    except EditError as error:
        yield f"briefing: {error}", True
    for added in add(project, documents, today) if documents else ():
        if added.why:
            yield f"{added.document}: {added.why}", True
            continue
        if added.said:
            yield f"{added.document}: {added.said}", False
            yield from ((f"    {told}", False) for told in added.told)
            continue
        drafted = ", ".join(map(_counted, added.counts.items())) or "nothing but the record"
        yield f"{DRAFTS}/{added.id}.yml: {drafted} drafted from {added.document}", False
        yield from ((f"    {told}", False) for told in added.told)
    yield from _left(project, today)


def _counted(some: tuple[str, int]) -> str:
    kind, count = some
    return f"{count} {kind.removesuffix('s') if count == 1 else kind}"


def _left(project: Path, today: date) -> Iterator[Line]:
    """What is left to decide in each draft, and what each would change once that is done."""
    drafts = sorted((project / DRAFTS).glob("*.yml"))
    if not drafts:
        return
    with records_of(project) as records:
        before = check_project(project, records)
    now = check_drafts(project)
    after = check_drafts(project, finished=True)
    for path in drafts:
        if left := findings_of(now, path.stem):
            yield f"\nLeft to decide in {DRAFTS}/{path.name}:{_decided(left)}", False
        else:
            yield f"{DRAFTS}/{path.name} is finished: briefing add --accept {path.stem}", False
        yield from ((f"    {told}", False) for told in effects(before, after, path.stem))
    if changed := elsewhere(before, after):
        yield f"\nWith these drafts, the briefing itself will have:\n{as_text(changed)}", False
    with records_of(project) as records:
        old, new = (site_of(checked, project, today, records) for checked in (before, after))
        pages = page_changes(old, new) if old and new else ()
    if not (old and new):
        yield "\nWhich pages follow is told once nothing stops the site; then `briefing diff` does so as well.", False
    if pages:
        yield f"\nWith these drafts, {len(pages)} pages will be new or read otherwise:\n{_named(pages)}", False


def _decided(left: Sequence[Finding]) -> str:
    """What is left: all that is empty in a line, each with where it stands, then what is found otherwise."""
    empty: dict[str, list[str]] = {one.message: [] for one in left if _EMPTY.fullmatch(one.message)}
    for one in left:
        if one.message in empty:
            empty[one.message].append(str(one.place.line))
    told = [f"{message} (line {', '.join(lines)})" for message, lines in empty.items()]
    others = [one for one in left if one.message not in empty]
    return f" {'; '.join(told)}{'.' if told else ''}" + (f"\n{as_text(others)}" if others else "")


def _named(pages: Sequence[PageChange]) -> str:
    more = f"\n    and {len(pages) - _PAGES} more" if len(pages) > _PAGES else ""
    return "\n".join(f"    {page.what}, {page.path}" for page in pages[:_PAGES]) + more
