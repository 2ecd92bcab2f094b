"""What is fuzzed: each target takes bytes, asks one part of the generator, and sees that what comes out holds.

Only the `honest` exceptions may leave a target; any other, and a failed assertion, is a fault of the generator.
"""

import csv
import io
import json
import re
from collections.abc import Callable
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import bibtexparser
import feedparser
import rispy
from lxml import etree

from generator.checked import check_project
from generator.compose.exports import export_files
from generator.compose.exports.tables import BYTE_ORDER_MARK
from generator.compose.lens import Lens
from generator.load.yaml_reader import RawDocument, read_yaml
from generator.render.prose import prose
from generator.validate import validate
from generator.verify import find_passage, prepare, verify_quotation
from generator.verify.text.normalise import LINE_HYPHEN, fold
from generator.verify.text.selectors import TextQuoteSelector
from tests.one_text import OneText
from tests.project import CLEAN, WORDS

KINDS = ("sources", "actors", "countries", "comparisons", "topics", "territories")
_HYPHENS = re.compile(rf"[-{LINE_HYPHEN}]")
_AROUND = " \"',.،。、"
_SAFE = re.compile(r"^(https?://|mailto:|#|[a-z0-9][a-z0-9/._-]*\.html(#[\w-]+)?$)", re.I)
_TAGS = frozenset("p a em strong code pre ul ol li blockquote br hr".split())


class Target(NamedTuple):
    """A part of the generator: its name, what asks it, and the exceptions that are an answer."""

    name: str
    run: Callable[[bytes], None]
    honest: tuple[type[Exception], ...] = ()

    def __call__(self, data: bytes) -> None:
        """Asks once. Raises what is no honest answer."""
        try:
            self.run(data)
        except self.honest:
            return


def _texts(data: bytes, count: int) -> list[str]:
    """So many texts, parted by NUL; the last ones are empty where there are fewer."""
    parts = data.decode("utf-8", "replace").split("\0", count - 1)
    return parts + [""] * (count - len(parts))


def loader(data: bytes) -> None:
    """A content file: keys and values, or findings that say where and what to do. Never neither."""
    kind, text = KINDS[data[0] % len(KINDS)] if data else KINDS[0], data[1:].decode("utf-8", "replace")
    read, findings = read_yaml(text, "content/a.yml")
    assert read is not None or findings
    if read is not None:
        _, more = validate((RawDocument(kind, "a", "content/a.yml", read, b"", text),))
        findings = [*findings, *more]
    assert all(finding.hint and finding.place.line >= 0 for finding in findings)


def matcher(data: bytes) -> None:
    """A passage that is found stands there, the same but for marks around it and a stop or comma at its end."""
    text, exact, prefix = _texts(data, 3)
    verdict = find_passage(prepare(text), TextQuoteSelector(exact, prefix))
    for span in verdict.spans:
        assert 0 <= span.start <= span.end <= len(text)
        both = (text[span.start : span.end], exact)
        found, asked = (_HYPHENS.sub("", fold(words)).strip(_AROUND) for words in both)
        assert found == asked, (found, asked)


def attribution(data: bytes) -> None:
    """Runs of quoted words nest, and whoever speaks, a verdict is given."""
    text, speaker, other = _texts(data, 3)
    source = prepare(text)
    for run in source.quoted:
        assert 0 <= run.marks.start <= run.words.start <= run.words.end <= run.marks.end <= len(text)
    for run in source.quoted[:3]:
        words = text[run.words.start : run.words.end]
        verify_quotation(source, words, speaker=speaker or "Ann Vale", others={other: []} if other.strip() else {})


def escaper(data: bytes) -> None:
    """Markdown of an editor makes no element, attribute or address that was not meant."""
    seen = _Elements()
    seen.feed(str(prose(_texts(data, 1)[0])))
    for tag, attributes in seen.found:
        assert tag in _TAGS, tag
        for name, value in attributes:
            assert (tag, name) in (("a", "href"), ("ol", "start")), (tag, name)
            assert name != "href" or _SAFE.match(value or ""), value


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))


@lru_cache(maxsize=1)
def _lens() -> Lens:
    verified = check_project(CLEAN).verified
    assert verified is not None
    return Lens(verified, WORDS)


def exports(data: bytes) -> None:
    """Whatever stands in the fields, readers that are not ours find as many records as there are."""
    lens, text = _lens(), f"a{_texts(data, 1)[0]}"
    files = {file.path: file.text for file in export_files(OneText(lens, text))}  # type: ignore[arg-type]
    sources = len(lens.corpus.sources)
    for path, made in files.items():
        if path.endswith(("json", "jsonld")):
            json.loads(made)
        elif path.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(made.removeprefix(BYTE_ORDER_MARK))))
            assert len({len(row) for row in rows}) == 1, path
            assert not any(cell[:1] in tuple("=+@\t\r") for row in rows for cell in row), path
    assert len(rispy.loads(files["data/sources.ris"])) == sources
    library = bibtexparser.parse_string(files["data/sources.bib"])
    assert not library.failed_blocks
    assert {entry.key for entry in library.entries} == set(lens.corpus.sources)
    etree.fromstring(files["feed.xml"].encode())
    assert len(feedparser.parse(files["feed.xml"].encode()).entries) == sources


TARGETS = tuple(Target(run.__name__, run) for run in (loader, matcher, attribution, escaper, exports))


def seeds(name: str) -> list[bytes]:
    """What a target begins with, one a file."""
    return [path.read_bytes() for path in sorted((Path(__file__).parent / "seeds" / name).iterdir())]
