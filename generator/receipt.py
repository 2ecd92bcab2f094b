"""Holds a copy of a site against its receipt, and both against the sources: what it shows of them is what they say.

    python verify_receipt.py SITE [--seeds DIR]

Every site has this file as data/verify_receipt.py; it needs Python 3.11 or later alone, and runs and fetches nothing.
Looked at are the captured files by their hashes, and each passage by its place, its hash and its words: as records and
tables have them, as its source's page marks them, as any page quotes them in a block or prints them behind a marker.
What the editors tell in their own words no machine can hold against a source.

Exit status: 0 all holds; 3 something does not, and it is said where; 2 the command was not understood.
"""

import argparse
import csv
import io
import json
import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

HOLDS, FAULTS = 0, 3
RECEIPT = "data/verification.json"
_AROUND = re.compile(r"(?<=[\u2e80-\u9fff\uf900-\ufaff])\s+|\s+(?=[\u2e80-\u9fff\uf900-\ufaff])")
_OURS = re.compile(r"(\[[^\]]*\]|^…|…$)")
_TO_PASSAGE = re.compile(r"(?:^|/)sources/[^/#]+\.html#([a-z0-9-]+)$")
_MARKS = "“” "
_GUARDED = re.compile(r"((?<![,;\s\"])(?:(?![,;\t\r\n])[\s\"])*+[,;\t\r\n][,;\s\"]*+)'(?='*+[=+\-@＝＋－＠])")

Token = tuple[bool, str]
"""A run of a quotation as it is shown, and whether its words are the source's."""


@dataclass(frozen=True)
class Statement:
    """Where a statement stands; what is there as captured, and as shown in a line; None where no source is at hand."""

    id: str
    source: str
    spans: tuple[tuple[int, int], ...]
    captured: tuple[str, ...] | None = None
    shown: tuple[str, ...] | None = None

    @property
    def places(self) -> str:
        return "; ".join(f"{start}-{end}" for start, end in self.spans)


def faults(site: Path, seeds: Path | None, receipt: Any) -> Iterator[str]:
    """What of a site does not hold, each with its place, against the sources in `seeds` or, without, against itself.

    Raises ValueError, TypeError, KeyError or AttributeError where the receipt or another file has another shape.
    """
    texts: dict[str, str] = {}
    if seeds:
        yield from _captures(seeds, receipt["captures"], texts)
    statements: dict[str, Statement] = {}
    for row in receipt["statements"]:
        one = statements[row["id"]] = _statement(row, texts.get(row["source"]))
        if one.captured is None:
            continue
        if not all(one.captured):
            yield f"{RECEIPT}: '{one.id}': {one.places} is no place in its source"
        elif sha256("".join(f"{words}\n" for words in one.captured).encode()).hexdigest() != row["sha256"]:
            yield f"{RECEIPT}: '{one.id}': its hash is not that of {_some(' […] '.join(one.captured))} at {one.places}"
    for look in (_records, _tables, _pages):
        yield from look(site, statements)


def _captures(seeds: Path, captures: Any, texts: dict[str, str]) -> Iterator[str]:
    """Fills in the texts of the sources that are those of the receipt, and says which are not."""
    for source, capture in captures.items():
        file = seeds / capture["file"]
        if seeds.resolve() not in file.resolve().parents or not file.is_file():
            yield f"{file}: is not there; the receipt names it as the text of '{source}'"
        elif (found := sha256(file.read_bytes()).hexdigest()) != capture["sha256"]:
            yield f"{file}: is another file than the receipt's: SHA-256 {found}, not {capture['sha256']}"
        else:
            texts[source] = file.read_bytes().decode()


def _statement(row: Any, text: str | None) -> Statement:
    """A row of the receipt with what stands there; `left_out` are menus and the like in the middle of a passage."""
    spans = tuple((int(start), int(end)) for start, end in row["spans"])
    if text is None:
        return Statement(row["id"], row["source"], spans)
    away = {place for start, end in row.get("left_out", ()) for place in range(start, end)}
    shown = tuple(fold("".join(text[i] for i in range(*span) if i not in away and i < len(text))) for span in spans)
    return Statement(row["id"], row["source"], spans, tuple(text[start:end] for start, end in spans), shown)


def _records(site: Path, statements: Mapping[str, Statement]) -> Iterator[str]:
    """Whether each statement has a record, with the passages of the receipt and their words."""
    missing = dict(statements)
    for file in sorted((site / "data" / "statements").glob("*.jsonld")):
        name = file.relative_to(site).as_posix()
        for item in json.loads(file.read_bytes())["items"]:
            identity = item["id"].rpartition(":")[2]
            one = missing.pop(identity, None)
            if one is None:
                yield f"{name}: '{identity}' is not in the receipt, or twice in the records"
                continue
            targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
            selectors = [target["selector"] for target in targets if isinstance(target, dict)]
            if tuple((place["start"], place["end"]) for _, place in selectors) != one.spans:
                yield f"{name}: '{identity}' stands elsewhere than in the receipt: not at {one.places}"
            elif one.captured is not None and tuple(quote["exact"] for quote, _ in selectors) != one.captured:
                yield f"{name}: '{identity}' has other words than its source: {_some(selectors[0][0]['exact'])}"
            line = item.get("body", {}).get("value") if item["motivation"] == "highlighting" else None
            if line and not quotes_well(tokens_of(line), one):
                yield f"{name}: '{identity}' is shown with other words than its source's: {_some(line)}"
    yield from (f"data/statements: '{identity}' has no record" for identity in missing)


def _tables(site: Path, statements: Mapping[str, Statement]) -> Iterator[str]:
    """Whether each row of a table of statements has their passages and words."""
    for file in sorted((site / "data").glob("*.csv")):
        name = file.relative_to(site).as_posix()
        for row in csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")):
            if "exact" not in row:
                break
            one = statements.get(row["id"])
            if one is None or row["spans"] != one.places:
                yield f"{name}: '{row['id']}' stands elsewhere than in the receipt: at {row['spans'] or 'no place'}"
            elif one.shown is not None and fold(unguarded(row["exact"])) != fold(" […] ".join(one.shown)):
                yield f"{name}: '{one.id}' has other words than its source: {_some(row['exact'])}"
            elif "speaker" in row and not quotes_well(tokens_of(unguarded(row["text"])), one):
                yield f"{name}: '{one.id}' is shown with other words than its source's: {_some(row['text'])}"


def unguarded(cell: str) -> str:
    """A cell without the apostrophes that keep a spreadsheet from running it, wherever it splits."""
    text = cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in tuple("=+-@\t\r\n＝＋－＠") else cell
    return _GUARDED.sub(r"\1", text)


def _pages(site: Path, statements: Mapping[str, Statement]) -> Iterator[str]:
    """Whether each source's page marks the words of its statements, and any page quotes and prints no others."""
    passages = {anchor: (one.source, words) for one in statements.values() for anchor, words in _anchored(one)}
    marked: dict[str, list[str]] = {}
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site).as_posix()
        page = Page(file.read_bytes().decode())
        if name.startswith("sources/"):
            marked |= page.marked
        for tokens, anchor in page.quoted:
            quoted = statements.get(anchor) or statements.get(anchor.rpartition("-part-")[0])
            if quoted is None or not quotes_well(tokens, quoted):
                yield f"{name}: quotes other words than '{anchor}' has: {_some(''.join(text for _, text in tokens))}"
        for words, anchor in page.printed:
            if passages and fold(words) != passages.get(anchor, ("", ""))[1]:
                yield f"{name}: prints other words than '{anchor}' has: {_some(words)}"
    for anchor, (source, words) in passages.items():
        ends = marked.get(anchor, ["(nothing)"])
        if words not in map(fold, ends):
            yield f"sources/{source}.html: '{anchor}' marks other words than its source has: {_some(ends[-1])}"


def _anchored(one: Statement) -> Iterator[tuple[str, str]]:
    """The words of each passage as they are shown, behind the id that it has on the page of its source."""
    for number, words in enumerate(one.shown or (), start=1):
        yield one.id if number == 1 else f"{one.id}-part-{number}", words


class Page(HTMLParser):
    """What a page marks from each id on, to each end of a piece, for passages overlap; its block quotations, each with
    the passage that is linked next; and what it prints behind a marker, with the passage that this leads to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.marked: dict[str, list[str]] = {}
        self.quoted: list[tuple[list[Token], str]] = []
        self.printed: list[tuple[str, str]] = []
        self._ids: list[str] = []
        self._begun: list[str] = []
        self._mark: list[str] | None = None
        self._tokens: list[Token] | None = None
        self._inner = 0
        self._waiting: list[list[Token]] = []
        self.feed(html)
        self.quoted += [(tokens, "") for tokens in self._waiting]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        linked = _TO_PASSAGE.search(given.get("href") or "")
        if "id" in given:
            self._ids.append(given["id"] or "")
        if "data-passage" in given:
            self.printed.append((given["data-passage"] or "", linked[1] if linked else ""))
        if tag == "mark":
            self._begun, self._ids, self._mark = [*self._begun, *self._ids], [], []
        elif tag == "blockquote":
            self._tokens = []
        elif tag == "span" and self._tokens is not None:
            self._inner += 1
        elif self._waiting and linked:
            self.quoted += [(tokens, linked[1]) for tokens in self._waiting]
            self._waiting = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark" and self._mark is not None:
            for ends in (self.marked.setdefault(one, []) for one in self._begun):
                ends.append("".join([*ends[-1:], *self._mark]))
            self._mark = None
        elif tag == "blockquote" and self._tokens is not None:
            self._waiting.append(self._tokens)
            self._tokens = None
        elif tag == "span" and self._inner:
            self._inner -= 1

    def handle_data(self, data: str) -> None:
        if self._mark is None:
            self._begun = []
        else:
            self._mark.append(data)
        if self._tokens is not None:
            self._tokens.append((not self._inner, data))


def tokens_of(line: str) -> list[Token]:
    """A quotation in a line as runs: what stands in square brackets, and `…` at its ends, is not the source's."""
    return [(not _OURS.fullmatch(run), run) for run in _OURS.split(line.strip()) if run.strip()]


def quotes_well(tokens: Sequence[Token], one: Statement) -> bool:
    """Whether a quotation has all words of its passages, in order. What is ours stands between them or for one of them;
    the marks around it, and a comma before the last, belong to the sentence that it stands in."""
    rest, ours = " ".join(one.shown or ()), 0
    if one.shown is None or fold("".join(text for _, text in tokens)).strip(_MARKS) == rest:
        return True
    for theirs, text in tokens:
        words = fold(text).strip(_MARKS)
        if theirs and words:
            before, found, rest = rest.partition(words)
            if not found or len(before.strip(_MARKS).split()) > ours:
                return False
        if words or not theirs:
            ours = 1 - theirs
    return len(rest.strip(f"{_MARKS},").split()) <= ours


def fold(text: str) -> str:
    """A text as one line, without signs that nobody can see; scripts without spaces have none."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    return _AROUND.sub("", " ".join(seen.split()))


def _some(words: str) -> str:
    line = " ".join(words.split())
    return f"“{line[:60]}…”" if len(line) > 60 else f"“{line}”"


def report(site: Path, seeds: Path | None) -> tuple[int, list[str]]:
    """The exit status for a site, and what there is to say of it in lines."""
    seeds = seeds or next((place for place in (site.parent / "seeds", Path("seeds")) if place.is_dir()), None)
    try:
        receipt = json.loads((site / RECEIPT).read_bytes())
        found = list(dict.fromkeys(faults(site, seeds, receipt)))
        spans = sum(len(row["spans"]) for row in receipt["statements"])
        rules = f"revision {receipt['revision']} ({receipt['rules']}), normalisation {receipt['normalisation']}"
        what = f"{len(receipt['statements'])} statements of {len(receipt['captures'])} sources, {spans} passages"
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        return FAULTS, [f"{site}: is no whole site, or not as it was built: {error!r}. Ask for another copy."]
    against = f"the sources in {seeds}" if seeds else "one another alone: name the folder of the sources with --seeds"
    if found:
        return FAULTS, [*found, f"{len(found)} do not hold, of {what} held against {against}."]
    return HOLDS, [f"All holds: {what} held against {against}. Verified by rules of {rules}."]


def main() -> int:
    """The command of this file alone."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("site", type=Path, help="the folder of the site, or of an unpacked bundle")
    parser.add_argument("--seeds", type=Path, help="the folder of the sources (default: seeds/ beside the site)")
    status, lines = report(**vars(parser.parse_args()))
    # A console shows signs by their numbers that it has not, or that it would obey.
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    print("\n".join("".join(one if one.isprintable() else ascii(one)[1:-1] for one in line) for line in lines))
    return status


if __name__ == "__main__":
    sys.exit(main())
