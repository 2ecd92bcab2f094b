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
from generator.compose.exports.feed import xml_text
from generator.compose.exports.tables import BYTE_ORDER_MARK
from generator.compose.lens import Lens
from generator.load.yaml_reader import RawDocument, read_yaml
from generator.receipt import unguarded
from generator.render.prose import prose
from generator.validate import validate
from generator.verify import find_passage, prepare, verify_quotation
from generator.verify.text.normalise import LINE_HYPHEN, fold
from generator.verify.text.selectors import TextQuoteSelector
from tests.one_text import OneText
from tests.project import CLEAN, WORDS

KINDS = ("sources", "actors", "countries", "comparisons", "topics", "territories")
_WORD = "a-word-of-ours"
_HYPHENS = re.compile(rf"[-{LINE_HYPHEN}]")
_AROUND = " \"',.،。、"
_SAFE = re.compile(r"^(https?://|mailto:|#|[a-z0-9][a-z0-9/._-]*\.html(#[\w-]+)?$)", re.I)
_TAGS = frozenset("p a em strong code pre ul ol li blockquote br hr".split())
_TEX = re.compile(r"\\text(\w+)\{\}|\\([&%$#_])|[{}]")
_COMMANDS = {
    "braceleft": "{",
    "braceright": "}",
    "asciitilde": "~",
    "asciicircum": "^",
    "backslash": "\\",
    "less": "<",
    "greater": ">",
    "bar": "|",
}


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


@lru_cache(maxsize=1)
def _plain() -> dict[str, str]:
    """The exports where every text is a word."""
    return {file.path: file.data.decode() for file in export_files(OneText(_lens(), _WORD))}  # type: ignore[arg-type]


def exports(data: bytes) -> None:
    """Whatever stands in the fields, readers that are not ours find the records that are there, with that text."""
    lens, text = _lens(), f"a{_texts(data, 1)[0]}"
    files = {file.path: file.data.decode() for file in export_files(OneText(lens, text))}  # type: ignore[arg-type]
    sources = len(lens.corpus.sources)
    for path, made in files.items():
        if path.endswith(("json", "jsonld")):
            assert _told(json.loads(made)) == _told(json.loads(_plain()[path]), text), path
        elif path.endswith(".csv"):
            rows = _rows(made)
            assert not any(cell[:1] in tuple("=+@\t\r") for row in rows for cell in row), path
            found = [[_line(unguarded(cell)) for cell in row] for row in rows]
            assert found == [[_put(cell, text) for cell in row] for row in _rows(_plain()[path])], path
    references = rispy.loads(files["data/sources.ris"])
    assert [one["title"] for one in references] == [_line(text)] * sources
    for path in ("data/sources.bib", "data/sources-bibtex.bib"):
        assert _entries(files[path]) == _entries(_plain()[path], text), path
    assert len(feedparser.parse(files["feed.xml"].encode()).entries) == sources
    titles = etree.fromstring(files["feed.xml"].encode()).findall("{*}entry/{*}title")
    assert [_line(title.text or "") for title in titles] == [_line(xml_text(text))] * sources


def _rows(made: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(made.removeprefix(BYTE_ORDER_MARK), newline="")))


def _entries(made: str, text: str = _WORD) -> list[tuple[str, dict[str, str]]]:
    """What a BibTeX file says, as a reader of LaTeX has it, with a text for our word."""
    library = bibtexparser.parse_string(made)
    assert not library.failed_blocks
    return [(e.key, {f.key: _put(_TEX.sub(_read, str(f.value)), text) for f in e.fields}) for e in library.entries]


def _read(sign: re.Match[str]) -> str:
    """The letter that a command of LaTeX stands for; a brace groups and stands for none."""
    return _COMMANDS[sign[1]] if sign[1] else sign[2] or ""


def _told(value: object, text: str = _WORD) -> object:
    """What a JSON file says, with a text for our word, but for what tells of bytes: sizes and hashes."""
    if isinstance(value, dict):
        return {key: _told(item, text) for key, item in value.items() if key not in ("bytes", "hash", "sha256")}
    if isinstance(value, list):
        return [_told(item, text) for item in value]
    return _put(value, text) if isinstance(value, str) else value


def _put(words: str, text: str) -> str:
    return _line(words.replace(_WORD, text))


def _line(text: str) -> str:
    """A text in which runs of white space are one space."""
    return " ".join(text.split())


TARGETS = tuple(Target(run.__name__, run) for run in (loader, matcher, attribution, escaper, exports))


def seeds(name: str) -> list[bytes]:
    """What a target begins with, one a file."""
    return [path.read_bytes() for path in sorted((Path(__file__).parent / "seeds" / name).iterdir())]
