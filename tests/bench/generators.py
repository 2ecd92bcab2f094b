"""What generators let through: `python -m tests.bench.generators [--collectionbuilder FOLDER] [--write]`.

The same three made-up sources as each generator wants them, then one slip of an editor at a time. A cell says what came
of it: the build *stops*, *warns* (it names the place, and goes on), or *publishes* without a word. Each is called with
its strict option where it has one. CollectionBuilder is a template for Jekyll and in no registry: its folder is given.
"""

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import yaml
from lxml import html

from tests.bench import corpus
from tests.bench.peers import Peer, peers
from tests.bench.tables import put

ROOT = Path(__file__).parent.parent.parent
SOURCES = range(3)
EDITED = 1
STRICT = {
    "Material": ["build", "--strict"],
    "Zensical": ["build", "--strict"],
    "Hugo": ["--panicOnWarning"],
    "Eleventy": [],
}
"""How each is called where it has a strict way. MkDocs drops what it would count as warnings when asked to be quiet."""
ASK_VERSION = {"Zensical": "--version", "Hugo": "version", "Eleventy": "--version"}

SLIPS = ("a word of a quotation changed", "another speaker", "a digit of a figure", "a link to no page")
Slip = tuple[str, str]
"""What stands in a project, and what an editor puts in its place."""


@dataclass(frozen=True)
class Project:
    """A briefing as one generator wants it, freshly written into a folder."""

    folder: Path
    command: Sequence[str]
    site: Path
    environment: Mapping[str, str]
    edited: Path
    """The file in which the slips are made."""

    def build(self) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **self.environment}
        return subprocess.run(
            self.command, check=False, cwd=self.folder, env=environment, capture_output=True, text=True
        )

    def slip(self, slip: Slip) -> str:
        """What comes of a slip. Raises ValueError where the project has no such text: the question would be empty."""
        text = self.edited.read_text("utf-8")
        if slip[0] not in text:
            raise ValueError(f"{self.edited} has no {slip[0]!r}")
        self.edited.write_text(text.replace(*slip, 1), "utf-8")
        shutil.rmtree(self.site, ignore_errors=True)
        made = self.build()
        self.edited.write_text(text, "utf-8")
        if made.returncode:
            return "stops"
        told = self.edited.stem in made.stdout + made.stderr and "warn" in (made.stdout + made.stderr).lower()
        return "warns" if told else "publishes"


def ours(folder: Path) -> Project:
    corpus.write(folder, len(SOURCES))
    command = [str(Path(sys.executable).with_name("briefing")), "build"]
    cache = {"XDG_CACHE_HOME": str(folder.parent / "cache")}
    return Project(folder, command, folder / "site", cache, folder / f"content/sources/s{EDITED}.yml")


def theirs(peer: Peer, folder: Path) -> Project:
    peer.write(folder, SOURCES)
    command = [str(peer.program), *STRICT[peer.name]]
    return Project(folder, command, folder / peer.site, {}, folder / peer.pages / "sources" / f"s{EDITED}.md")


def collection(template: Path, folder: Path) -> Project:
    """CollectionBuilder's own files with our items: one of each source, quotation and figure."""
    skipped = shutil.ignore_patterns(".git", "objects", "_site", "Gemfile*")
    shutil.copytree(template, folder, ignore=skipped)
    settings = folder / "_config.yml"
    settings.write_text(re.sub(r"(?m)^metadata:.*$", "metadata: briefing", settings.read_text("utf-8")), "utf-8")
    theme = folder / "_data" / "theme.yml"
    theme.write_text(re.sub(r"(?m)^featured-image:.*$", "featured-image: s0", theme.read_text("utf-8")), "utf-8")
    table = folder / "_data" / "briefing.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        rows = csv.DictWriter(file, ["objectid", "title", "creator", "date", "description", "subject", "source"])
        rows.writeheader()
        rows.writerows(_items())
    environment = {"JEKYLL_ENV": "production", "JEKYLL_NO_BUNDLER_REQUIRE": "true"}
    return Project(folder, ["jekyll", "build"], folder / "_site", environment, table)


def _items() -> Iterator[dict[str, str]]:
    for number in SOURCES:
        text, summary = corpus.source(number)
        data = yaml.safe_load(summary)
        shared = {"date": str(data["issued"]), "source": data["title"]}
        yield {"objectid": data["id"], "title": data["title"], "creator": "Robin Vale", "description": text, **shared}
        for said in data["quotations"]:
            yield {
                "objectid": said["id"],
                "title": f"On {said['topics'][0]}",
                "creator": said["speaker"],
                "description": said["exact"],
                "subject": said["topics"][0],
                **shared,
            }
        for fact in data["facts"]:
            told = f"{fact['measure']} | {fact['value']} | {fact['unit']}"
            yield {"objectid": fact["id"], "title": fact["measure"], "description": told, **shared}


def slips(is_ours: bool, link: str) -> Sequence[Slip]:
    """The slips of an editor, in the order of `SLIPS`, as they are made in our summary or in another's page."""
    data = yaml.safe_load(corpus.source(EDITED)[1])
    said, value = data["quotations"][0], str(data["facts"][0]["value"])
    words, speaker, other = said["exact"], said["speaker"], _other(data)
    if is_ours:
        heard = f"exact: {words}\n    speaker: "
        number, linked = f"value: {value}", (f"topics: [{said['topics'][0]}]", "topics: [no-such-topic]")
    else:
        heard = f"{words}\n\n"
        number, linked = f"| {value} |", (f"> {words}", f"> {words} [more]({link})")
    return [
        (heard, heard.replace(" at quay", " below quay")),
        (f"{heard}{speaker}", f"{heard}{other}"),
        (number, number.replace(value, f"9{value}")),
        linked,
    ]


def slips_of_collection() -> Sequence[Slip]:
    """The same slips in the cells of its table."""
    data = yaml.safe_load(corpus.source(EDITED)[1])
    said, value = data["quotations"][0], data["facts"][0]["value"]
    words, place = f",{said['exact']},", f"{said['id']},On {said['topics'][0]},"
    return [
        (words, words.replace(" at quay", " below quay")),
        (f"{place}{said['speaker']}", f"{place}{_other(data)}"),
        (f"| {value} |", f"| 9{value} |"),
        (words, f"{words[:-1]} <a href='no-such-page.html'>more</a>,"),
    ]


def _other(data: Any) -> str:
    """Who else speaks in a source."""
    first, *others = (said["speaker"] for said in data["quotations"])
    return next(speaker for speaker in others if speaker != first)


def read(site: Path) -> tuple[str, str]:
    """Of a site: links between pages that open from the disk, and how many other hosts its pages ask."""
    opened = asked = 0
    hosts = set()
    for path in sorted(site.rglob("*.html")):
        # The page of a wrong address is asked for anywhere, so its links cannot be relative to a place.
        if path.name == "404.html":
            continue
        page = html.parse(str(path))
        for address in page.xpath("//a/@href"):
            parts = urlsplit(address)
            if parts.scheme or parts.netloc or not parts.path:
                continue
            asked += 1
            opened += not parts.path.startswith("/") and (path.parent / unquote(parts.path)).resolve().is_file()
        loaded = page.xpath("//script/@src | //img/@src | //iframe/@src | //link[@rel='stylesheet']/@href")
        hosts |= {host for address in loaded if (host := urlsplit(address).netloc)}
    return f"{100 * opened / asked:.0f} %" if asked else "–", str(len(hosts))


PROPERTIES = ("links open from a disk", "other hosts asked")


def row(make: Callable[[Path], Project], of: Sequence[Slip]) -> Sequence[str]:
    """The cells of one generator. Exits where its honest project does not build: then nothing would be asked."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        project = make(Path(folder) / "project")
        made = project.build()
        if made.returncode:
            sys.exit(f"{project.command} failed on the honest project:\n{(made.stdout + made.stderr)[-2000:]}")
        properties = read(project.site)
        return [*(project.slip(slip) for slip in of), *properties]


def _first(command: Sequence[str]) -> str:
    said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    found = re.search(r"\d+\.\d+\.\d+", said)
    return found[0] if found else "?"


def _of_peer(peer: Peer) -> tuple[str, Sequence[str]]:
    asked = ASK_VERSION.get(peer.name)
    version = _first([str(peer.program), asked]) if asked else metadata.version("mkdocs-material")
    return f"{peer.name} {version}", row(lambda folder: theirs(peer, folder), slips(False, peer.link("no-such-page")))


def _of_collection(template: Path) -> tuple[str, Sequence[str]]:
    log = ["git", "-C", str(template), "log", "-1", "--format=%cs"]
    day = subprocess.run(log, capture_output=True, text=True, check=True).stdout.strip()
    name = f"CollectionBuilder of {day}, Jekyll {_first(['jekyll', '--version'])}"
    return name, row(lambda folder: collection(template, folder), slips_of_collection())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--collectionbuilder", type=Path, help="a checkout of collectionbuilder-csv")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    table = [("**briefing**", row(ours, slips(True, "")))]
    table += map(_of_peer, peers(ROOT / ".peers", Path(sys.executable).parent))
    if options.collectionbuilder:
        table.append(_of_collection(options.collectionbuilder))
    heads = ["", *SLIPS, *PROPERTIES]
    lines = [f"| {' | '.join(heads)} |", "| --- " * len(heads) + "|"]
    lines += [f"| {name} | {' | '.join(cells)} |" for name, cells in table]
    print("\n".join(lines))
    if options.write:
        put("README.md", "generators", "\n".join(lines))


if __name__ == "__main__":
    main()
