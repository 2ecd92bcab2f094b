"""The room around the desk: it reads the project anew for each page, and writes what was decided."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from generator.add.accepting import accept_draft
from generator.add.dropping import set_aside
from generator.build import Checked
from generator.draft.write import actor_file
from generator.edit import EditError, stamp
from generator.edit.files import rewrite, write_new
from generator.findings import blocking
from generator.load import DRAFTS, Loaded, RawDocument
from generator.review.beside import of_keys
from generator.review.changes import added, let_stand, same_person
from generator.review.desk import Desk, desk
from generator.review.fields import KINDS, PEOPLE, asked, helps, required
from generator.review.files import ids, items, named, names, new_in, sources, text_of, topics
from generator.review.gone import Bin
from generator.review.kept import kept, typed
from generator.review.newcomers import SORTS, Person, person, renamed
from generator.review.record import record
from generator.review.refused import RefusedError
from generator.review.rereading import Rereading
from generator.review.shown import Reader, digest_of, page, read
from generator.review.suggested import forms
from generator.source_file import prepared
from generator.templates_dir import templates_dir
from generator.verify import Span
from generator.verify.acceptance import STAMPED

_ASSETS = {f"/{name}": f"review/{name}" for name in ("review.css", "review.js", "acts.js")}


class Room:
    """One project on the desk."""

    def __init__(self, project: Path, today: Callable[[], date] = date.today) -> None:
        self._project = project
        self._today = today
        self._reader = Reader()
        self._bin = Bin(project)
        self.rereading = Rereading(project, self._reader, today)
        self.actions: dict[str, Callable[[str, dict[str, str]], str]] = {
            "add": self._add,
            "keep": self._keep,
            "drop": self._drop,
            "undo": self._undo,
            "stand": self._stand,
            "same": self._same,
            "newcomer": self._newcomer,
            "stamp": self._stamp,
            "accept": self._accept,
        }

    def asset(self, path: str) -> bytes | None:
        return (templates_dir() / _ASSETS[path]).read_bytes() if path in _ASSETS else None

    def sources(self, key: str, refused: EditError | None = None) -> str:
        """The page of all sources, drafts first, with every open finding of the briefing; with why something that was
        asked for is not done (`refused`)."""
        loaded, checked = read(self._project)
        desks = [one for document in sources(loaded) if (one := self._desk(document, loaded, checked))]
        shown = sorted(desks, key=lambda one: (not one.draft, -one.open, one.id))
        on_desk = {one.file for one in shown}
        due = self.rereading.due()
        elsewhere = on_desk | {one.file for one in due}
        others = [finding for finding in checked.findings if finding.place.file not in elsewhere]
        return page(self._project, loaded.documents, "sources", refused, key=key, desks=shown, findings=others, due=due)

    def source(
        self, source_id: str, key: str, refused: EditError | None = None, given: Mapping[str, str] | None = None
    ) -> str | None:
        """The page of one source, or None where there is no such source; with why something that was asked for is not
        done (`refused`), and then with all that was typed (`given`) still in its fields."""
        loaded, checked = read(self._project)
        document = named(loaded, source_id)
        shown = self._desk(document, loaded, checked) if document else None
        if shown is None:
            return None
        data = document.data if document else {}
        return page(
            self._project,
            loaded.documents,
            "desk",
            refused,
            key=key,
            desk=shown,
            gone=self._bin.of(source_id),
            record=tuple(record(data)),
            told_of=of_keys(document.text) if document else {},
            typed={one.field: one.now for one in typed(given or {})},
            fields={kind: asked(kind) for kind in KINDS},
            settled=STAMPED,
            needed={kind: required(kind) for kind in KINDS},
            people=ids(loaded, "actors"),
            reader=self._reader.name,
            who=PEOPLE,
            new=new_in(document, loaded) if document and shown.draft else {},
            sorts=SORTS,
            helps={kind: helps(kind) for kind in KINDS},
            topics=topics(loaded),
            ready=not blocking(one for one in checked.findings if one.place.file == shown.file),
        )

    def _desk(self, document: RawDocument, loaded: Loaded, checked: Checked) -> Desk | None:
        text = text_of(document, loaded)
        draft = document.file.startswith(f"{DRAFTS}/")
        if text is None:
            return None
        digest = digest_of(document.text)
        known, gone = forms(loaded), self._bin.said
        return desk(document, text, checked.findings, digest, draft=draft, forms=known, dropped=gone)

    def _add(self, source_id: str, given: dict[str, str]) -> str:
        loaded, checked = read(self._project)
        document = self._document(loaded, source_id)
        text = text_of(document, loaded)
        kind = given.pop("kind", "")
        start, end = given.pop("start", ""), given.pop("end", "")
        if text is None or not (start.isdigit() and end.isdigit()):
            raise RefusedError("unselected")
        known = names(loaded)
        digest = given.pop("digest", "")
        people = {key: person(value, known) for key, value in given.items() if key in PEOPLE and value.strip()}
        values = {**given, **{key: who.id for key, who in people.items()}}
        taken = set(checked.corpus.entries) if checked.corpus else set()
        source = prepared(document.data, text)
        taken |= {str(item.get("id")) for k in KINDS for item in items(document, k)}
        new, identity = added(document.text, source, kind, Span(int(start), int(end)), values, taken, self._today())
        self._write(document, digest, lambda _: new, people.values())
        return f"/source/{source_id}#{identity}"

    def _keep(self, source_id: str, given: dict[str, str]) -> str:
        """All that was typed on a page, in one go."""
        loaded, _ = read(self._project)
        document = self._document(loaded, source_id)
        source = prepared(document.data, text_of(document, loaded) or "")
        changes = tuple(typed(given))
        text, people = kept(document, source, changes, names(loaded), self._today().isoformat())
        before = new_in(document, loaded)
        self._write(document, digest_of(document.text), lambda _: text, people)
        for identity in before:
            set_aside(self._project, identity)
        return f"/source/{source_id}{f'#{changes[0].id}' if changes and changes[0].id else ''}"

    def _drop(self, source_id: str, given: dict[str, str]) -> str:
        loaded = read(self._project)[0]
        document = self._document(loaded, source_id)
        self._hold(document, given.get("digest", ""))
        self._bin.drop(document, loaded, given.get("kind", ""), _number(given.get("index", "")), given.get("said", ""))
        return f"/source/{source_id}"

    def _undo(self, source_id: str, given: dict[str, str]) -> str:
        loaded = read(self._project)[0]
        back = self._bin.put_back(self._document(loaded, source_id), loaded, _number(given.get("number", "")))
        return f"/source/{source_id}#{back}"

    def _stand(self, source_id: str, given: dict[str, str]) -> str:
        document = self._document(read(self._project)[0], source_id)
        kind, index = given.get("kind", ""), _number(given["index"]) if given.get("index") else None
        there = items(document, kind)
        accepted = there[index].get("accept") if index is not None and index < len(there) else None
        already = accepted if isinstance(accepted, list) else []
        self._reader.name = given.get("by", "").strip() or self._reader.name
        self._write(document, given.get("digest", ""), lambda text: let_stand(text, kind, index, given, already))
        return f"/source/{source_id}#{given.get('id', '')}"

    def _same(self, source_id: str, given: dict[str, str]) -> str:
        loaded = read(self._project)[0]
        document = self._document(loaded, source_id)
        new, known = given.get("new", ""), given.get("value", "").strip()
        them = new_in(document, loaded).get(new)
        name = str(them.data.get("name") or new) if them else ""
        if not name or known not in ids(loaded, "actors") or known == new:
            raise RefusedError("actor")
        self._write(document, given.get("digest", ""), lambda text: same_person(text, new, known, name, PEOPLE))
        set_aside(self._project, new)
        return f"/source/{source_id}"

    def _newcomer(self, source_id: str, given: dict[str, str]) -> str:
        """The name and the sort of somebody new, in their own file."""
        document = self._document(loaded := read(self._project)[0], source_id)
        them = new_in(document, loaded).get(given.get("new", ""))
        if them is None:
            raise RefusedError("no-newcomer")
        called = given.get("name", ""), given.get("sort", ""), text_of(document, loaded) or ""
        rewrite(self._project / them.file, lambda text: renamed(text, them.data, *called), them.text)
        return f"/source/{source_id}"

    def _stamp(self, source_id: str, given: dict[str, str]) -> str:
        if not (by := given.get("by", "").strip()):
            raise RefusedError("who-read")
        self._reader.name = by
        loaded, checked = read(self._project)
        if self._document(loaded, source_id).file.startswith(f"{DRAFTS}/"):
            raise RefusedError("draft")
        stamp(self._project, checked.corpus, checked.anchors, loaded.captures, given.get("id", ""), by, self._today())
        return f"/source/{source_id}#{given.get('id', '')}"

    def _accept(self, source_id: str, _: dict[str, str]) -> str:
        accept_draft(self._project, source_id)
        if any(one.file.startswith(f"{DRAFTS}/") and one.kind == "sources" for one in read(self._project)[0].documents):
            # What several drafts make due is read again once, with all of them.
            return "/"
        return "/again" if self.rereading.due() else f"/source/{source_id}"

    def missing(self, source_id: str) -> RefusedError:
        """Why there is no desk of a source."""
        _, checked = read(self._project)
        fault = next((one for one in checked.findings if Path(one.place.file).stem == source_id), None)
        if fault is None:
            return RefusedError("no-source", id=source_id)
        return RefusedError("unread", place=str(fault.place), fault=fault.message)

    def _document(self, loaded: Loaded, source_id: str) -> RawDocument:
        if (document := named(loaded, source_id)) is None:
            raise self.missing(source_id)
        return document

    def _hold(self, document: RawDocument, digest: str) -> None:
        if digest != digest_of(document.text):
            raise RefusedError("changed", file=document.file)

    def _write(
        self, document: RawDocument, digest: str, change: Callable[[str], str], people: Iterable[Person] = ()
    ) -> None:
        """Changes the file that the page showed, and no other state of it.

        Each who is new to the briefing has a file first, beside the draft or in the content.
        """
        self._hold(document, digest)
        folder = self._project / (DRAFTS if document.file.startswith(f"{DRAFTS}/") else "content") / "actors"
        new = {folder / f"{one.id}.yml": actor_file(one.id, one.name).encode("utf-8") for one in people if one.name}
        write_new(new, self._project)
        try:
            rewrite(self._project / document.file, change, document.text)
        except EditError:
            for path in new:
                path.unlink()
            raise


def _number(text: str) -> int:
    if not text.isdigit():
        raise RefusedError("moved")
    return int(text)
