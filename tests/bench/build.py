"""How long a site takes to build and to build again, beside its peers: `python -m tests.bench.build`.

`--sizes` says of how many sources, `--rounds` how often (for each size, or for all), `--write` puts the tables into the
page; `--quick` is a thousand sources once, beside Hugo alone, in some minutes. In each round every generator builds
the same pages one after the other, so that all of them meet the same machine. Times are of the clock, with CPU seconds
in brackets: these stay true where others use the machine too.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.bench import corpus
from tests.bench.peers import Peer, peers
from tests.bench.tables import put
from tests.bench.waiting import saved, search

ROOT = Path(__file__).parent.parent.parent

OURS = "briefing"
ROWS = {
    "full": "everything, from nothing",
    "one": "one source more, the newest",
    "edit": "one quotation edited",
    "same": "nothing changed",
    "check": "`check`, from nothing",
    "check-same": "`check`, nothing changed",
}

QUICK = "Hugo"
"""The one peer of the quick form."""


class Cost(NamedTuple):
    """What a command took: seconds by the clock, seconds of CPU, megabytes at its peak."""

    seconds: float
    cpu: float
    megabytes: float


Costs = dict[tuple[str, str], list[Cost]]


def run(command: Sequence[str], folder: Path, allowed: int = 0, **environment: str) -> Cost:
    """What a command takes that must succeed, or come to another status that is allowed."""
    with tempfile.NamedTemporaryFile("w+") as told:
        launch = [sys.executable, str(ROOT / "tests" / "bench" / "measured.py"), told.name, *command]
        surroundings = {**os.environ, **environment}
        said = subprocess.run(
            launch, cwd=folder, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True
        )
        status, *cost = map(float, told.read().split())
    if status not in (0, allowed):
        sys.exit(f"{command} failed:\n{said.stdout.decode()[-3000:]}")
    return Cost(*cost)


class Bench:
    """One size: a project of ours and of each peer, and what was measured."""

    def __init__(self, size: int, folder: Path, others: Sequence[Peer]) -> None:
        self.size, self.folder, self.others = size, folder, others
        self.costs: Costs = defaultdict(list)
        self.bytes: dict[str, int] = {}
        self.files = 0
        self.project = folder / OURS
        corpus.write(self.project, size)
        for peer in others:
            peer.write(folder / peer.name, range(size))

    def round(self) -> None:
        """Build with every generator, whole and again."""
        self._ours()
        for peer in self.others:
            self._peer(peer)

    def _ours(self) -> None:
        cache, project = self.folder / "cache", self.project
        briefing = str(Path(sys.executable).with_name("briefing"))
        for folder in (cache, project / "site"):
            shutil.rmtree(folder, ignore_errors=True)

        def do(row: str, command: str = "build", cache: Path = cache) -> None:
            self._note(OURS, row, run([briefing, command], project, XDG_CACHE_HOME=str(cache)))

        do("full")
        self.bytes[OURS] = _bytes(project / "site")
        corpus.add(project, self.size, newest=True)
        do("one")
        edited = project / "content" / "sources" / f"s{self.size // 2}.yml"
        text = edited.read_text("utf-8")
        # The quotation is of another topic from now on: its card, its source's page and two topics' pages change.
        old, new = re.search(r"    topics: \[(\w+)\]", text)[1], next(t for t in corpus.TOPICS if t not in text)  # type: ignore[index]
        edited.write_text(text.replace(f"topics: [{old}]", f"topics: [{new}]", 1), "utf-8")
        do("edit")
        do("same")
        do("check-same", "check")
        with tempfile.TemporaryDirectory() as empty:
            do("check", "check", Path(empty))
        if not self.files:
            self._prove(briefing)
        edited.write_text(text, "utf-8")
        for name in (f"seeds/s{self.size}.txt", f"content/sources/s{self.size}.yml"):
            (project / name).unlink()

    def _prove(self, briefing: str) -> None:
        """The site that grew by changes is the site that is made anew, byte for byte."""
        anew = self.folder / "anew"
        run([briefing, "build", "--anew", "--site-dir", str(anew)], self.project)
        made, grown = _tree(anew), _tree(self.project / "site")
        if made != grown:
            sys.exit(
                f"the sites differ: {sorted(n for n in made.keys() | grown.keys() if made.get(n) != grown.get(n))}"
            )
        self.files = len(made)

    def _peer(self, peer: Peer) -> None:
        folder = self.folder / peer.name
        for made in (peer.site, ".cache", "resources"):
            shutil.rmtree(folder / made, ignore_errors=True)
        self._note(peer.name, "full", run(peer.command, folder))
        self.bytes[peer.name] = _bytes(folder / peer.site)
        numbers = range(self.size + 1)
        peer.add(folder, self.size, numbers)
        peer.lists(folder, numbers)
        self._note(peer.name, "one", run(peer.command, folder))
        self._note(peer.name, "same", run(peer.command, folder))
        (folder / peer.pages / "sources" / f"s{self.size}.md").unlink()
        peer.lists(folder, range(self.size))

    def _note(self, name: str, row: str, cost: Cost) -> None:
        self.costs[name, row].append(cost)

    def table(self) -> list[str]:
        """The figures of this size as a table: seconds (of CPU), and what part of each peer's ours are."""
        names = [peer.name for peer in self.others]
        head = " | ".join(f"{name} | ×" for name in names)
        lines = [
            f"| {self.size:,} sources | **briefing** | {head} |",
            "| --- " + "| ---: " * (1 + 2 * len(names)) + "|",
        ]
        for row, label in ROWS.items():
            lines.append(f"| {label} | {_seconds(self.costs[OURS, row])} |{self._beside(row, names)}")
        for row in ("full", "one"):
            cells = "".join(f" {_peak(self.costs[name, row])} | |" for name in names)
            lines.append(f"| megabytes of memory, {ROWS[row]} | {_peak(self.costs[OURS, row])} |{cells}")
        cells = "".join(f" {self.bytes[name] / self.size / 1000:.1f} | |" for name in names)
        lines.append(f"| kilobytes of site a source | {self.bytes[OURS] / self.size / 1000:.1f} |{cells}")
        return lines

    def _beside(self, row: str, names: Sequence[str]) -> str:
        ours, cells = _middle(self.costs[OURS, row]), ""
        for name in names:
            if found := self.costs.get((name, row)):
                theirs = _middle(found)
                parts = f"{ours.seconds / theirs.seconds:.2g} ({ours.cpu / theirs.cpu:.2g})"
                cells += f" {_seconds(found)} | {parts} |"
            else:
                cells += " | |"
        return cells


def _middle(found: Sequence[Cost]) -> Cost:
    return Cost(*map(median, zip(*found, strict=True)))


def _seconds(found: Sequence[Cost]) -> str:
    cost = _middle(found)
    return f"{cost.seconds:.2f} ({cost.cpu:.2f})"


def _peak(found: Sequence[Cost]) -> str:
    return f"{max(cost.megabytes for cost in found):.0f}"


def _tree(folder: Path) -> Mapping[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def stages(project: Path, size: int) -> list[str]:
    """What part of the CPU seconds of a full build each stage takes, and then of one with a source more."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.bench.stages", str(project), str(Path(folder) / "records.sqlite")]
        full = _shares(command)
        corpus.add(project, size, newest=True)
        return [
            f"Where a full build of {size:,} sources spends its CPU seconds: {full}.",
            "",
            f"And where one source more does: {_shares(command)}.",
        ]


def _shares(command: Sequence[str]) -> str:
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    spent = [(float(seconds), name) for seconds, name in (line.split(" ", 1) for line in said.splitlines())]
    whole = sum(seconds for seconds, _ in spent)
    return f"{whole:.1f}, of which " + ", ".join(f"{name} {100 * seconds / whole:.0f} %" for seconds, name in spent)


def briefing_itself(rounds: int) -> str:
    """The briefing of this repository, from nothing and after an edit of a source."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        for name in ("content", "seeds"):
            shutil.copytree(ROOT / name, project / name)
        shutil.copy(ROOT / "mkdocs.yml", project)
        source = min((project / "content" / "sources").iterdir())
        text = source.read_text("utf-8")
        times: dict[str, list[Cost]] = defaultdict(list)
        command = [str(Path(sys.executable).with_name("briefing")), "build"]
        for _ in range(rounds):
            cache = Path(folder) / "cache"
            for made in (cache, project / "site"):
                shutil.rmtree(made, ignore_errors=True)
            for row in ("full", "edit", "same"):
                if row != "same":
                    source.write_text(of_another_topic(text) if row == "edit" else text, "utf-8")
                times[row].append(run(command, project, XDG_CACHE_HOME=str(cache)))
    return ", ".join(f"{ROWS[row].replace('quotation', 'source')} {_seconds(found)} s" for row, found in times.items())


def of_another_topic(text: str) -> str:
    """A source of the briefing in this folder whose first statement of one topic is of another."""
    return re.sub(r"(?m)^    topics: \w+$", "    topics: ukraine", text, count=1)


def quick(there: Sequence[Peer]) -> list[str]:
    """A thousand sources, once, beside the fastest peer."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bench = Bench(1000, Path(folder), there)
        bench.round()
        return [*bench.table(), "", f"{bench.files:,} files of the site that grew are those of the site made anew."]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 5000])
    parser.add_argument("--rounds", type=int, nargs="+", default=[5])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--quick", action="store_true")
    options = parser.parse_args()
    there = peers(ROOT / ".peers", Path(sys.executable).parent)
    if options.quick:
        print("\n".join(quick([peer for peer in there if peer.name == QUICK])))
        return
    lines: list[str] = []
    for size, rounds in zip_longest(options.sizes, options.rounds, fillvalue=options.rounds[-1]):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            bench = Bench(size, Path(folder), there)
            for number in range(rounds):
                bench.round()
                print(f"{size} sources, round {number + 1} of {rounds}", file=sys.stderr)
            lines += [*bench.table(), "", f"Median of {rounds}." if rounds > 1 else "One run.", ""]
            lines += [
                f"{bench.files:,} files of the site that grew are those of the site made anew, byte for byte.",
                "",
                f"Search from the disk: {search(bench.project / 'site')}. Saved until served: {saved(bench.project)}.",
                "",
                *stages(bench.project, size),
                "",
            ]
    lines += [f"The briefing in this folder: {briefing_itself(options.rounds[0])}."]
    print("\n".join(lines))
    if options.write:
        put("docs/speed.md", "build", "\n".join(lines))


if __name__ == "__main__":
    main()
