"""Words of saved pages: how many a capture loses and adds, beside what Chromium shows."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

from generator.capture import CannotReadError, Text
from generator.capture.html import elements, parsed, read_html

_SCRIPTS = re.compile(r"(?is)<script\b.*?</script\s*>")
_WHOLE = """() => [document.documentElement, document.body].forEach((one) => {
  for (const [name, value] of [["display", "block"], ["visibility", "visible"], ["opacity", "1"]])
    if (one) one.style.setProperty(name, value, "important");
})"""
"""Pages that hide themselves whole until their script has run, as a reader saw them."""
_INSIDE = 8
"""A gap of so many words at most, between words that were kept, is a cut inside a sentence and no other part."""


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
            page.evaluate(_WHOLE)
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
