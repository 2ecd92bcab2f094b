"""Zensical at work: it gives the frame of a site and nothing else.

It knows no plugin, and would publish whatever lies in its folder of documents. So it is given a project of our making,
of specimens alone, with the templates that MkDocs is given; pages, links, policy and search are ours with either.
Zensical's templates are MiniJinja's, whose blocks and filters are those of Jinja as far as ours use them.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator.load.settings import OURS, Settings, read_settings
from generator.overrides import words_for
from generator.page import Output, Page
from generator.publish import shells
from generator.publish.around import around_page, around_site
from generator.publish.frame import Frame, config_file, files_in, framed
from generator.publish.held import temporary_folder
from generator.publish.links import ERROR_PAGE
from generator.publish.policy import with_policy
from generator.publish.refused import PublishError, Refused
from generator.publish.theme import (
    FAVICON,
    FEATURES,
    language_of,
    palette,
    theme_assets,
    theme_dir,
    without_words,
    words_of,
)

_CONTENT = "__skip"
"""Where Zensical leads with "skip to content"."""

_VARIANT = "classic"
"""The look of Material, over which our style sheets are laid; the other one is left out."""

_RUNS_NONE = (
    "Zensical runs no hook and no plugin of a project, and says nothing of it: take it out, or build with MkDocs."
)

_LONGEST = 120
"""Seconds that Zensical may take; it takes less than one."""


def make_frame(output: Output, project: Path, site_dir: Path | None, places: Sequence[shells.Place]) -> Frame:
    """The frame for pages at the places. Raises PublishError where Zensical is not there or makes none, and Refused."""
    config_file(project)
    templates = _templates()
    settings = read_settings(project)
    values = settings.values
    language = language_of(settings, [templates])
    refused = (replace(finding, hint=_RUNS_NONE) for finding in settings.findings)
    if faults := (*refused, *without_words(language, [templates])):
        raise Refused(faults)
    pages = [shells.specimen(place, number) for number, place in enumerate(places)]
    theme = theme_assets([str(theme_dir()), str(templates)], None)
    words = words_for(project, words_of(settings))
    shell = around_site(
        output,
        theme,
        _footer(values),
        words,
        made_by="Zensical",
        content=_CONTENT,
        address=settings.address,
        language=settings.language,
    )
    with temporary_folder() as folder:
        for page in pages:
            _write(folder / "docs" / f"{page.path.removesuffix('.html')}.md", _document(page))
        config = _config(settings, {"palette": palette(words), "language": language}, shell)
        _write(folder / "mkdocs.yml", json.dumps(config))
        _run(folder)
        made = files_in(folder / "site")
    wanted = {path for path in theme if f"/{_VARIANT}/" in path or "stylesheets/" not in path}
    bodies = {page.path: page for page in pages}
    files = {path: data for path, data in made.items() if path in wanted}
    files |= {path: _html(made[path].decode(), bodies.get(path)).encode() for path in (*bodies, ERROR_PAGE)}
    target = site_dir or project / str(values.get("site_dir", "site"))
    return framed(files, places, pages, target.resolve(), settings.address)


def _templates() -> Path:
    """The folder of Zensical's own templates."""
    found = find_spec("zensical")
    if found is None or not found.submodule_search_locations:
        raise PublishError(
            "the engine zensical is not installed: run pip install 'briefing-site[zensical]', or leave out --engine"
        )
    return Path(found.submodule_search_locations[0]) / "templates"


def _config(settings: Settings, theme: Mapping[str, Any], shell: Mapping[str, Any]) -> dict[str, Any]:
    values = settings.values
    known = {key: values[key] for key in ("site_name", "site_url", "copyright") if values.get(key)}
    return {
        **known,
        "docs_dir": "docs",
        "site_dir": "site",
        "use_directory_urls": False,
        "markdown_extensions": [],
        "plugins": [],
        "extra": {"shell": shell},
        "theme": {
            "name": "material",
            "variant": _VARIANT,
            "custom_dir": str(theme_dir()),
            "font": False,
            "features": FEATURES,
            "favicon": settings.theme.get("favicon", FAVICON),
            **theme,
        },
    }


def _footer(values: Mapping[str, Any]) -> str | None:
    return next((str(options["footer"]) for options in _options(values.get("plugins")) if "footer" in options), None)


def _options(plugins: object) -> Iterator[Mapping[str, Any]]:
    """The options of our plugin, in either form in which plugins are listed."""
    for listed in [plugins] if isinstance(plugins, Mapping) else plugins if isinstance(plugins, list) else []:
        if isinstance(listed, Mapping) and isinstance(listed.get(OURS), Mapping):
            yield listed[OURS]


def _document(page: Page) -> str:
    """A specimen as Markdown; its front matter is JSON, which is YAML as well."""
    return f"---\n{json.dumps(around_page(page))}\n---\n{page.body().head}\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _run(folder: Path) -> None:
    """Build the project in a folder, in a process of its own: Zensical starts threads, and keeps its settings."""
    command = [sys.executable, "-P", "-m", "zensical.main", "build", "--strict"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_LONGEST, check=False)
    except subprocess.TimeoutExpired as error:
        raise PublishError(
            f"zensical took longer than {_LONGEST} seconds; build again, or leave out --engine"
        ) from error
    if done.returncode or not (folder / "site" / ERROR_PAGE).is_file():
        said = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise PublishError(f"zensical made no frame for the site ({''.join(said)}); leave out --engine")


def _html(made: str, page: Page | None) -> str:
    """What Zensical made, as MkDocs makes it: no lines that are empty, which MiniJinja leaves where tags stood, slashes
    as they are, and the body of a specimen where Markdown has a paragraph of its mark."""
    made = re.sub(r"\n\s*\n", "\n", made.replace("&#x2f;", "/")).lstrip()
    return with_policy(made.replace(f"<p>{page.body().head}</p>", page.html) if page else made)
