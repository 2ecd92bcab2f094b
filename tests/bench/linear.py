"""What texts made to be slow cost, through every rule, page and check: `python -m tests.bench.linear [WORD …]`.

Each kind is laid into a source of the clean project, or into a value, a page or a file where it would stand there, at a
quarter of a megabyte, half of one and a whole one. Printed are seconds of the processor by stage at each size, and how
many times as long the whole one takes as the half one. With words, only the kinds whose name holds one of them. Last
stands a source that is many put together, so that its statements are as many more as its text is longer: 500, 1,000
and 2,000 of all kinds.
"""

import gc
import hashlib
import os
import re
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import yaml

from generator.checked import check_loaded
from generator.compose import compose
from generator.load import load
from generator.load.yaml_reader import read_yaml
from generator.publish.links import check_links
from generator.render import render
from generator.render.prose import prose
from generator.search import search_assets
from generator.templates_dir import templates_dir
from generator.words import catalogue
from generator.world import read_world
from tests.bench.corpus import write
from tests.bench.texts import english
from tests.project import clean_copy

T = TypeVar("T")

SIZES = (250_000, 500_000, 1_000_000)
PARTS = (50, 100, 200)
SOURCE, SEED = "content/sources/berg-2019.yml", "seeds/2019-friendship.txt"

RUNS = {
    "nothing": "",
    "dialogue with dashes": "— We go — said Berg — and we stay.\n\n",
    "dashes with asides": "— a, — b\n\n",
    "dashes that speak": "— Berg, said he. ",
    "dashes alone": "— ",
    "corrections": "Correction: a. ",
    "corrections in lines": "Correction: the ferry is not planned.\n\n",
    "marks alone": "“",
    "marks within marks": "“‘",
    "straight marks": '" ',
    "apostrophes": "'s ",
    "apostrophes without a space": "'s",
    "plural apostrophes": "boats' ",
    "quotations without a speaker": "“The boats are out and the sea is calm.” ",
    "quotations in lines": "“The boats are out.”\n\n",
    "marks never closed": "“The boats are out.\n\n",
    "quoted words": "the “sea” of them all. ",
    "brackets": "(",
    "pairs of brackets": "() ",
    "brackets in attribution": "“Go,” (said) Berg [he]. ",
    "spaces": " ",
    "lines": "\n",
    "turns": "A: b\n",
    "turns of names": "Jon Arnason: The sea is calm.\n",
    "names": "Jon Arnason ",
    "names with verbs": "Arnason said. ",
    "numbers": "12 percent of 1,200 boats in 2018. ",
    "digits": "1",
    "digits with commas": "1,",
    "spelt numbers": "twenty-one hundred and ",
    "dates": "12 March 2018, ",
    "broken words": "a-\n",
    "points": ". ",
    "ellipses": "… ",
    "short sentences": "He did. ",
    "capitals": "Aa ",
    "capital letters": "A. ",
    "one word": "a",
    "commas": "a, ",
    "negations": "not ",
    "reports": "He said that ",
    "accents": "e\u0301",
    "ideographs": "海",
    "corner brackets": "「海」",
    "joiners": "\u200d",
    "tags": "<a",
    "link brackets": "[",
}


def english_book(size: int) -> str:
    """Honest text: news of many speakers."""
    return "\n\n".join(english(90_000 + part).text for part in range(size // 1000 + 1))[:size]


def ledger(size: int) -> str:
    """Honest text with few full stops: one paragraph of a list."""
    return ("Bergen 12,400 tonnes of mackerel, 3 boats; " * (size // 43 + 1))[:size]


def main() -> None:
    """Prints a line a kind, as it is measured."""
    wanted = sys.argv[1:]
    texts: dict[str, Callable[[int], str]] = {name: _repeated(run) for name, run in RUNS.items()}
    texts |= {"honest text": english_book, "honest list": ledger}
    for name, text in texts.items():
        if not wanted or any(word in name for word in wanted):
            _print(f"source: {name}", [_through(text(size)) for size in SIZES])
    for name, ask in ASKED.items():
        if not wanted or any(word in name for word in wanted):
            _print(name, [{"": _seconds(lambda: ask(size))[0]} for size in SIZES])  # noqa: B023  called at once
    if not wanted or any(word in "statements" for word in wanted):
        for language in ("en", "ru"):
            _print(f"statements, told to be in '{language}'", [_stated(number, language) for number in PARTS])


def _stated(number: int, language: str) -> dict[str, float]:
    """Seconds for one source with the text and the statements of so many, said to be in a language."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write(project, number)
        texts, records = [], []
        for part in range(number):
            seed, record = project / f"seeds/s{part}.txt", project / f"content/sources/s{part}.yml"
            texts.append(seed.read_text("utf-8"))
            records.append(yaml.safe_load(record.read_text("utf-8")))
            seed.unlink()
            record.unlink()
        whole = {**records[0], "language": language}
        for kind in ("quotations", "claims", "facts", "forecasts", "events", "roles"):
            whole[kind] = [statement for record in records for statement in record.get(kind, ())]
        text = "\n\n".join((texts[0], *(text.split("\n\n", 2)[2] for text in texts[1:])))
        whole["capture"]["sha256"] = hashlib.sha256(text.encode()).hexdigest()
        (project / "seeds/s0.txt").write_text(text, "utf-8")
        told = yaml.dump({key: value for key, value in whole.items() if value != []}, allow_unicode=True)
        (project / "content/sources/s0.yml").write_text(told, "utf-8")
        seconds, loaded = _seconds(lambda: load(project))
        return {"load": seconds, "check": _seconds(lambda: check_loaded(loaded))[0]}


def _repeated(run: str) -> Callable[[int], str]:
    return lambda size: run * (size // len(run)) if run else ""


def _print(name: str, spent: list[dict[str, float]]) -> None:
    totals = [sum(stages.values()) for stages in spent]
    parts = " ".join(f"{stage} {seconds:.2f}" for stage, seconds in spent[-1].items() if stage)
    growth = totals[-1] / max(totals[-2], 0.001)
    shown = " ".join(f"{total:6.2f}" for total in totals)
    print(f"{name:44} {shown} s  ×{growth:4.1f}  {parts}", flush=True)


def _through(run: str) -> dict[str, float]:
    """Seconds of each stage for the clean project with the text in one of its sources."""
    spent: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        project = clean_copy(Path(folder))
        seed = project / SEED
        text = seed.read_text("utf-8").replace("\n\nComments (0)", f"\n\n{run}\n\nComments (0)")
        seed.write_text(text, "utf-8")
        record = project / SOURCE
        mark = hashlib.sha256(seed.read_bytes()).hexdigest()
        record.write_text(re.sub("sha256: .*", f"sha256: {mark}", record.read_text("utf-8")), "utf-8")
        spent["load"], loaded = _seconds(lambda: load(project))
        spent["check"], checked = _seconds(lambda: check_loaded(loaded))
        if checked.verified is None:
            codes = sorted({str(finding.code) for finding in checked.findings})
            return {**spent, f"stopped by {' '.join(codes)}:": 0.0}
        verified, words = checked.verified, catalogue(templates_dir(), "en")
        world = read_world(templates_dir())
        spent["compose"], site = _seconds(lambda: compose(verified, date(2023, 1, 1), words, world))
        spent["render"], output = _seconds(lambda: render(site, templates_dir()))
        spent["search"], _ = _seconds(lambda: search_assets(output.pages, language="en"))
        pages = {page.path: page.html for page in output.pages}
        spent["links"], _ = _seconds(lambda: check_links(pages, set(pages)))
    return spent


def _seconds(work: Callable[[], T]) -> tuple[float, T]:
    gc.collect()
    gc.disable()
    started = _spent()
    result = work()
    spent = _spent() - started
    gc.enable()
    return spent, result


def _spent() -> float:
    """Seconds of the processor until now, those of processes that worked for this one and ended among them."""
    now = os.times()
    return now.user + now.system + now.children_user + now.children_system


def _page(run: str) -> Callable[[int], object]:
    return lambda size: check_links({"a.html": run * (size // len(run))}, ["a.html"])


def _prose(run: str) -> Callable[[int], object]:
    """In values of the size that is read, as many as make up the whole."""
    return lambda size: [prose(f"{number} {run * (9_900 // len(run))}") for number in range(size // 9_900)]


def _yaml(run: str) -> Callable[[int], object]:
    return lambda size: read_yaml(run * (size // len(run)), "a.yml")


IN_PAGES = ("<a", "<a href=", "<a href='", "<!--", "<style>", "<a b=c ", "url(", "&")
IN_PROSE = ("a*", "_a_", "`", "![", "]( ", "<a", "&#", "\\", "> ", "- a\n", "**", "a  \n", "[a](b) ")
IN_YAML = ("a: b\n", "- a\n", "a: 'b'\n", "[", "{", "- ", "'", "&a ", "# a\n", "\n", " ")
ASKED: dict[str, Callable[[int], object]] = {
    **{f"links: {run!r}": _page(run) for run in IN_PAGES},
    **{f"prose: {run!r}": _prose(run) for run in IN_PROSE},
    **{f"yaml: {run!r}": _yaml(run) for run in IN_YAML},
}

if __name__ == "__main__":
    main()
