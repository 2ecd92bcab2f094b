"""Whole drafts: how many statements of which kind, what errors the engine finds in them, how long they take."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path
from time import process_time

import yaml

from generator.capture import CannotReadError
from generator.capture.document import capture
from generator.draft import Draft, Files, Known, draft
from generator.draft.holding import BRIEFING
from generator.draft.known import as_document
from generator.draft.write import filled
from generator.findings import Severity
from generator.load import CapturedFile
from generator.resolve import resolve
from generator.validate import validate
from generator.verify.stage import verify_source


def as_page(file: Path) -> bytes:
    """A document as `briefing add` gets it; news in plain text as a page of paragraphs, with the date in their name."""
    if file.suffix == ".html":
        return file.read_bytes()
    day = re.search(r"\d{4}-\d\d-\d\d", file.name)
    head = f'<meta property="article:published_time" content="{day[0] if day else ""}">'
    text = "".join(f"<p>{escape(line)}</p>" for line in file.read_text("utf-8").splitlines() if line.strip())
    return f"<html><head>{head}</head><body><article>{text}</article></body></html>".encode()


def drafts(folder: Path, *, listed: bool) -> None:
    counts: Counter[str] = Counter()
    times: list[float] = []
    errors: Counter[str] = Counter()
    for file in sorted((*folder.rglob("*.html"), *folder.rglob("*.txt"))):
        try:
            captured = capture(as_page(file), "page.html")
        except CannotReadError:
            counts["refused"] += 1
            continue
        start = process_time()
        text = captured.text.text
        files = Files("page.txt", hashlib.sha256(text.encode()).hexdigest(), "page.html", "0" * 64)
        made = draft(captured, "page", files, file.name, Known(), date.max)
        times.append(process_time() - start)
        counts.update(documents=1, words=len(text.split()))
        counts.update(made.counts)
        issued = captured.record.get("issued", ())
        errors.update(
            faults(made, CapturedFile("page.txt", files.text_sha256, text), issued[0].value if issued else "")
        )
        if listed:
            told = yaml.load(made.text, Loader=yaml.BaseLoader)
            for kind in ("roles", "facts", "forecasts", "events"):
                for one in told.get(kind, ()):
                    print(f"{kind[:-1]}: {' | '.join(str(one[key]) for key in one if key not in ('id', 'group'))}")
    seconds = sorted(times[1:])
    print(", ".join(f"{count:,} {kind}" for kind, count in counts.items()))
    print(f"errors when held: {dict(errors) or 'none'}")
    print(f"seconds to draft: {seconds[len(seconds) // 2]:.2f} in the middle, {seconds[-1]:.2f} at most")


def faults(made: Draft, capture: CapturedFile, issued: str) -> Iterator[str]:
    """The codes of the errors of a draft whose open places are filled in; the date only where the page has one."""
    actors = [as_document("actors", one, text) for one, text in made.actors.items()]
    source = as_document("sources", "page", filled(made.text, issued or "2000"))
    documents, misshapen = validate([as_document("briefing", "briefing", BRIEFING), *actors, source])
    yield from (one.code for one in misshapen if one.place.file == "page.yml")
    corpus, _ = resolve(documents)
    if corpus and "page" in corpus.sources:
        verdict = verify_source(corpus, corpus.sources["page"], capture)
        found = [*verdict.findings, *(one for some in verdict.faults.values() for one in some)]
        codes = {one.code for one in found if one.severity is Severity.ERROR}
        yield from codes - (frozenset() if issued else {"T004"})
