"""B014: the address under which readers are led to a source is one of it, and of its day."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from generator import edtf
from generator.captured import CaptureText, ParagraphKind
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Source
from generator.verify.evidence import Evidence
from generator.verify.telling.times.dates import date_held
from generator.verify.text.apparatus import apparatus
from generator.verify.text.hosts import host_of, hosts_in, is_library, spells

_DATED = re.compile(
    r"(?<![^\W_])((?:19|20)\d\d)(?:[-/]?(0[1-9]|1[0-2])(?:[-/]?(0[1-9]|[12]\d|3[01]))?(?![^\W_])|(?<=/\d{4})(?=/))"
)
"""A year that is a folder of a path, or a year with its month, and with its day: no part of a longer number or name."""
_LEAD = timedelta(days=62)
"""How long before the day on its cover a printed issue may stand on the web."""
_AROUND: tuple[ParagraphKind, ...] = ("heading", "byline", "furniture", "note")


def addresses(corpus: Corpus, source: Source, capture: CaptureText, anchors: object) -> Iterator[Finding]:
    """The address of a source is one of its outlet, its publisher, its author, or of a library of others' texts; a date
    in it is one of the source."""
    if not source.URL or is_library(host := host_of(source.URL)):
        return
    place = corpus.document("sources", source.id).place("URL")
    if not _is_theirs(corpus, source, capture, host):
        message = f"the address '{source.URL}' is of neither the outlet, the publisher nor the author of the record"
        hint = "Correct the address, name the outlet whose it is, or accept the finding by name with your reason."
        yield Finding("B014", Severity.REVIEW, place, message, hint)
    for dated in _too_early(source, capture):
        message = f"the address is dated {dated}, before the source came out ({source.issued})"
        hint = "Correct the address or the date, or accept the finding by name with your reason."
        yield Finding("B014", Severity.REVIEW, place, message, hint)


def _is_theirs(corpus: Corpus, source: Source, capture: CaptureText, host: str) -> bool:
    names = (source.container_title, source.publisher, *(name.full for name in source.author))
    called = (form for one in source.author_ids if (body := corpus.subjects.get(one)) for form in body.names)
    return host in hosts_in(capture.text) or any(spells(host, name) for name in (*names, *called) if name)


def _too_early(source: Source, capture: CaptureText) -> Iterator[str]:
    """Dates in the path that lie before the source, and not by a little. A page may be moved, or kept, later; one that
    is brought up to date prints the day on which it first stood there."""
    lines = apparatus(capture, _AROUND)
    earliest = edtf.parse(source.issued).first_day
    for parts in _DATED.findall(re.sub(r"^.*://[^/]*", "", source.URL or "")):
        dated = "-".join(filter(None, parts))
        if _ends(dated) + _LEAD < earliest and (len(dated) == 4 or any(date_held(dated, Evidence(lines)))):
            yield dated


def _ends(dated: str) -> date:
    """The last day of a date; the last of all where the calendar has no such day: then it is none."""
    try:
        return edtf.parse(dated).last_day
    except ValueError:
        return date.max - _LEAD
