"""`python -m tests.bench.adding [--pages FOLDER] [--news FOLDER] [--drafts FOLDER]`: what `briefing add` does to
documents of others.

--pages: saved pages (*.html, in subfolders too). Each is opened in Chromium with its scripts taken out and the network
cut, and what Chromium says is on the page (`innerText`, folded parts open) is compared with the text of the capture,
word by word: lost, added. Where trafilatura is installed, the words that it cuts out of the middle of what it keeps.
--news: PolNeAR's `data/train` or `data/dev`. Direct quotations of four words and more whose speaker is named: found in
the draft at all, drafted with a speaker, with the right one. Beside it a plain regular expression: the words in marks,
and the name before or behind `said`.
--drafts: saved pages (*.html) or news (*.txt). Each is drafted whole: how many statements of which kind, what errors
the engine finds when the draft, with its open places filled in, is held against its text, and how long drafting takes,
the first left out. With --list, each statement that is no quotation: for somebody to say which an editor would keep.
"""

import argparse
import hashlib
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from html import escape
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from time import process_time

import yaml

from generator.capture import CannotReadError, Text
from generator.capture.document import capture
from generator.capture.html import elements, parsed, read_html
from generator.draft import Draft, Files, Known, draft
from generator.draft.holding import BRIEFING
from generator.draft.known import as_document
from generator.draft.quotations import Quotation, Unclaimed, quotations
from generator.draft.write import filled
from generator.findings import Severity
from generator.load import CapturedFile
from generator.resolve import resolve
from generator.validate import validate
from generator.verify import Span
from generator.verify.stage import verify_source
from tests.bench.voices import Said, news, prepared

_SCRIPTS = re.compile(r"(?is)<script\b.*?</script\s*>")
_INSIDE = 8
"""A gap of so many words at most, between words that were kept, is a cut inside a sentence and no other part."""
_PLAIN = re.compile(r"[“\"](?P<words>[^“”\"]{12,}?)[,.?!]?[”\"],?\s+(?:said\s+(?P<behind>[A-Z]\w+(?: [A-Z]\w+)?)"
                    r"|(?P<before>[A-Z]\w+(?: [A-Z]\w+)?)\s+said)")  # fmt: skip


def words(text: str) -> list[str]:
    plain = text.translate({code: chr(letter) for letter, code in elements.RAISED.items() if isinstance(code, int)})
    return [word.casefold() for word in plain.split()]


def lost_and_added(ours: list[str], theirs: list[str]) -> tuple[int, int]:
    codes = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    changed = [code for code in codes if code[0] != "equal"]
    return sum(end - start for _, _, _, start, end in changed), sum(end - start for _, start, end, _, _ in changed)


def cut_inside(kept: list[str], shown: list[str]) -> int:
    """Words that are missing between two that a reader kept side by side."""
    blocks = [one for one in SequenceMatcher(None, kept, shown, autojunk=False).get_matching_blocks() if one.size]
    gaps = (b.b - a.b - a.size for a, b in pairwise(blocks) if a.a + a.size == b.a)
    return sum(gap for gap in gaps if gap <= _INSIDE)


def own_words(text: Text) -> list[str]:
    """The capture's words without the signs that `innerText` does not give: numbers of lists, marks of `q`."""
    plain = text.text
    for one in reversed(text.added):
        plain = plain[: one.start] + (" " if one.what == "number of a list" else "") + plain[one.end :]
    return words(plain)


def shown(folder: Path) -> Iterator[tuple[str, str]]:
    """Each page's markup without its scripts, and what Chromium shows of it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context()
        context.route("**/*", lambda route: route.abort())
        for file in sorted(folder.rglob("*.html")):
            try:
                markup = _SCRIPTS.sub("", file.read_bytes().decode("utf-8"))
            except UnicodeDecodeError:
                continue
            page = context.new_page()
            page.set_content(markup, wait_until="domcontentloaded")
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            yield markup, str(page.evaluate("document.body ? document.body.innerText : ''"))
            page.close()


def pages(folder: Path) -> None:
    extract: Callable[[str], str | None] | None = None
    if find_spec("trafilatura"):
        from trafilatura import extract
    counts: Counter[str] = Counter()
    for markup, seen in shown(folder):
        theirs = words(seen)
        try:
            lost, added = lost_and_added(own_words(read_html(parsed(markup))), theirs)
        except CannotReadError:
            counts["refused"] += 1
            continue
        counts.update(pages=1, words=len(theirs), lost=lost, added=added, exact=not lost + added)
        if extract:
            kept = words(extract(markup) or "")
            counts.update(kept=len(kept), cut=cut_inside(kept, theirs))
    total = counts["words"] or 1
    print(f"{counts['pages']} pages, {total:,} words as Chromium shows them, {counts['refused']} pages refused")
    print(f"lost {1000 * counts['lost'] / total:.2f}, added {1000 * counts['added'] / total:.2f} of 1,000; "
          f"{counts['exact']} pages word for word")  # fmt: skip
    if extract:
        print(f"trafilatura: {1000 * counts['cut'] / (counts['kept'] or 1):.2f} of 1,000 cut out inside what it keeps")


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
        made = draft(captured, "page", files, file.name, Known())
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


def same(one: str, other: str) -> bool:
    return one.split()[-1] == other.split()[-1]


def speakers(folder: Path) -> None:
    texts: dict[str, list[Said]] = defaultdict(list)
    for said in news(folder):
        if len(said.words.split()) >= 4:
            texts[said.text].append(said)
    counts: Counter[str] = Counter()
    for text, spoken in texts.items():
        found = list(quotations(prepared(text), Known()))
        drafted = [
            (span, one.speaker.name) for one in found if isinstance(one, Quotation) for span in one.verdict.spans
        ]
        listed = [one.words for one in found if isinstance(one, Unclaimed)]
        plain = [(Span(*m.span("words")), m["behind"] or m["before"]) for m in _PLAIN.finditer(text)]
        for said in spoken:
            span = Span(said.start, said.start + len(said.words))
            counts["quotations"] += 1
            for who, answers in (("ours", drafted), ("plain", plain)):
                if name := next((name for where, name in answers if where.touches(span)), None):
                    counts[f"{who} named"] += 1
                    counts[f"{who} right"] += same(name, said.speaker)
                elif who == "ours":
                    counts["listed"] += any(said.words[:20] in one or one[:20] in said.words for one in listed)
    total = counts["quotations"] or 1
    print(f"{total} quotations: {100 * (counts['ours named'] + counts['listed']) / total:.1f} % found")
    for who in ("ours", "plain"):
        named = counts[f"{who} named"] or 1
        right = 100 * counts[f"{who} right"] / named
        print(f"{who}: speaker named {100 * named / total:.1f} %, of these right {right:.1f} %")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path)
    options.add_argument("--news", type=Path)
    options.add_argument("--drafts", type=Path)
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    if given.pages:
        pages(given.pages)
    if given.news:
        speakers(given.news)
    if given.drafts:
        drafts(given.drafts, listed=given.list)


if __name__ == "__main__":
    main()
