"""`briefing accept`: a stamp on what someone read: a statement, or a file with all that is in it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from generator.corpus import Corpus, Entry
from generator.edit.files import rewrite
from generator.edit.yaml_text import EditError, with_keys
from generator.load import CapturedFile
from generator.model import Approval, Source, Standing, Vouched
from generator.model.base import Typed
from generator.resolve.references import references
from generator.unseen import unseen, unshown
from generator.validate import Document
from generator.verified import Anchor
from generator.verify import SourceText, Span
from generator.verify.approval import rests_on, says, speaks_of
from generator.verify.capture import read_capture

_LONGEST = 200
_Path = tuple[str | int, ...]


def stamp(
    project: Path,
    corpus: Corpus | None,
    anchors: Mapping[str, Anchor],
    files: Mapping[str, CapturedFile],
    what: str,
    by: str,
    today: date,
) -> str:
    """Writes the stamp, and says in a line what is stamped. `files`: the captures by name.

    `what` is the id of a statement, or a file of the briefing (`content/countries/no.yml`, `countries/no`): a source's
    file is its record and all its statements, any other is read as a whole. Stamps of others that still hold stay
    beside the new one; those that do not are dropped. Raises EditError where there is no such thing, or where words
    that it rests on are not found, or the file has changed since it was checked.
    """
    if by != " ".join(by.split()) or not 0 < len(by) <= _LONGEST or unshown(by) or unseen(by):
        raise EditError(
            f"a stamp bears a name: one line of at most {_LONGEST} signs that can be seen; give it with --by"
        )
    if corpus is None:
        raise EditError("the briefing cannot be read; run `briefing check` and mend it first")
    entry = corpus.entries.get(what)
    document = entry.document if entry else _document(project, corpus, what)
    if document is None:
        raise EditError(
            f"in what can be read there is no statement '{what}' and no file of that name; "
            "an id stands after '- id:' in content/sources/, a file is named as in content/countries/no.yml"
        )
    entries = (entry,) if entry else corpus.entries_of(document.raw.stem) if document.kind == "sources" else ()
    values = list(_statements(corpus, entries, anchors, files, by, today))
    if entry is None:
        values.append(((), _file(corpus, document, by, today)))
    rewrite(project / document.raw.file, lambda text: with_keys(text, "approved", values), document.raw.text)
    if entry:
        return f"{document.raw.file}: {what} is accepted by {by}"
    if isinstance(document.model, Source):
        return f"{document.raw.file}: its record and {len(entries)} statements are accepted by {by}"
    return f"{document.raw.file} is accepted by {by}"


def _document(project: Path, corpus: Corpus, what: str) -> Document | None:
    """The file that is meant: by its path from here or from the project, with or without `content/` and `.yml`."""
    path = Path(what).resolve()
    here = path.relative_to(project.resolve()).as_posix() if path.is_relative_to(project.resolve()) else what
    meant = {f"{folder}{name}{end}" for name in (what, here) for folder in ("", "content/") for end in ("", ".yml")}
    found = (d for d in corpus.documents.values() if d.raw.file in meant and isinstance(d.model, Vouched))
    return next(found, None)


def _statements(
    corpus: Corpus,
    entries: Sequence[Entry],
    anchors: Mapping[str, Anchor],
    files: Mapping[str, CapturedFile],
    by: str,
    today: date,
) -> Iterator[tuple[_Path, str]]:
    prepared: dict[str, SourceText] = {}
    for entry in entries:
        anchor = anchors.get(entry.id)
        if anchor is None:
            raise EditError(f"'{entry.id}' is not found in its source; run `briefing check` and mend it first")
        if entry.source.id not in prepared and (read := read_capture(corpus, entry.source, files, [])):
            prepared[entry.source.id] = read[1]
        source = prepared[entry.source.id]
        spans = [Span(start, end) for start, end in anchor.spans]
        new = Approval(
            by=Typed(by), date=today.isoformat(), says=says(entry.statement), rests_on=rests_on(source, spans)
        )
        old = entry.statement.approved
        kept = [o for o in old if o.by != by and (o.says, o.rests_on) == (new.says, new.rests_on)]
        yield (entry.key, entry.index), _yaml([*kept, new])


def _file(corpus: Corpus, document: Document, by: str, today: date) -> str:
    assert isinstance(document.model, Vouched)
    refers = {
        identity: frozenset(reference.id for reference in references(corpus.document("sources", identity)))
        for identity in corpus.sources
    }
    sources = tuple(sorted(speaks_of(corpus, refers, document)))
    new = Standing(by=Typed(by), date=today.isoformat(), says=says(document.model), sources=sources)
    old = document.model.approved
    kept = [o for o in old if o.by != by and o.says == new.says and set(o.sources) == set(sources)]
    return _yaml([*kept, new])


def _yaml(stamps: Sequence[Approval | Standing]) -> str:
    """The stamps in one line of YAML; a single one stands by itself."""
    written = [f"{{{', '.join(f'{key}: {_scalar(key, v)}' for key, v in s.model_dump().items())}}}" for s in stamps]
    return written[0] if len(written) == 1 else f"[{', '.join(written)}]"


def _scalar(key: str, value: object) -> str:
    """Dates and ids as they stand in all files; a name may hold anything, and a stamp could be taken for a number."""
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    return str(value) if key == "date" else json.dumps(value, ensure_ascii=False)
