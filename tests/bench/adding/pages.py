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
_DRAWN = (Path(__file__).parent / "drawn.js").read_text("utf-8")
_DRAWN = _DRAWN[_DRAWN.index("(apart)") :]
_APART = "\ue0f3"
_NO_WIDTH = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u2060"))
_SMALL = {code: chr(one) for to in (elements.RAISED, elements.LOWERED) for one, code in to.items() if code != ord("⁻")}
_INSIDE = 8
"""A gap of so many words at most, between words that were kept, is a cut inside a sentence and no other part."""


def words(text: str) -> list[str]:
    plain = text.translate(_NO_WIDTH).translate(_SMALL).replace("⁻", "-")
    return [word.casefold() for word in plain.split()]


def differences(ours: list[str], theirs: list[str]) -> Iterator[tuple[list[str], list[str]]]:
    """What stands in one and not in the other, place by place."""
    for tag, start, end, begin, until in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            yield ours[start:end], theirs[begin:until]


def lost_and_added(ours: list[str], theirs: list[str]) -> tuple[int, int]:
    changed = list(differences(ours, theirs))
    return sum(len(two) for _, two in changed), sum(len(one) for one, _ in changed)


def unexplained(text: Text, drawn: str) -> Counter[str]:
    """Words of a page that differ from what is drawn, by kind. `drawn`: with a sign where words stand apart."""
    whole, apart = f" {' '.join(words(drawn.replace(_APART, ' ')))} ", words(drawn.replace(_APART, ""))
    readings = " ".join(one.words.casefold() for one in text.left_out if one.why == "reading above a word")
    kinds: Counter[str] = Counter()
    for one, other in differences(own_words(text), apart):
        if "".join(one) == "".join(other):
            if f" {' '.join(one)} " not in whole:
                kinds["joined or parted"] += max(len(one), len(other))
            continue
        kinds["added"] += len(one)
        kinds["lost"] += sum(word not in readings for word in other)
    return kinds


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


def shown(folder: Path) -> Iterator[tuple[Path, str, str, str]]:
    """Each page's file, its markup without its scripts, what `innerText` gives of it in Chromium, and what is drawn."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context()
        context.route("**/*", lambda route: route.abort())
        for file in sorted(folder.rglob("*.html")):
            try:
                markup = _SCRIPTS.sub("", file.read_bytes().decode("utf-8-sig"))
            except UnicodeDecodeError:
                continue
            page = context.new_page()
            page.set_content(markup, wait_until="domcontentloaded")
            page.evaluate(_WHOLE)
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            inner = str(page.evaluate("document.body.innerText"))
            yield file, markup, inner, str(page.evaluate(_DRAWN, _APART))
            page.close()


def pages(folder: Path, *, listed: bool = False) -> None:
    extract: Callable[[str], str | None] | None = None
    if find_spec("trafilatura"):
        from trafilatura import extract
    counts: Counter[str] = Counter()
    unnamed: Counter[str] = Counter()
    for file, markup, seen, drawn in shown(folder):
        theirs = words(seen)
        try:
            text = read_html(parsed(markup))
            lost, added = lost_and_added(own_words(text), theirs)
        except CannotReadError:
            counts["refused"] += 1
            continue
        counts.update(pages=1, words=len(theirs), lost=lost, added=added, exact=not lost + added)
        left = unexplained(text, drawn) if lost + added else Counter[str]()
        unnamed += left
        counts["explained"] += not left.total()
        if listed and left:
            print(f"{file}: {', '.join(f'{count} {kind}' for kind, count in left.items())}")
        if extract:
            kept = words(extract(markup) or "")
            counts.update(kept=len(kept), cut=cut_inside(kept, theirs))
    total = counts["words"] or 1
    print(f"{counts['pages']} pages, {total:,} words as Chromium shows them, {counts['refused']} pages refused")
    print(f"lost {1000 * counts['lost'] / total:.2f}, added {1000 * counts['added'] / total:.2f} of 1,000; "
          f"{counts['exact']} pages word for word")  # fmt: skip
    shares = ", ".join(f"{kind} {1000 * unnamed[kind] / total:.2f}" for kind in ("lost", "added", "joined or parted"))
    print(f"against what is drawn: {shares} of 1,000; {counts['explained']} pages word for word")
    if extract:
        print(f"trafilatura: {1000 * counts['cut'] / (counts['kept'] or 1):.2f} of 1,000 cut out inside what it keeps")
