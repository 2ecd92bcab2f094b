"""The MkDocs plugin `briefing`: `mkdocs build` and `mkdocs serve` give the same site as the build does.

It hands finished pages to MkDocs as they are. No page is Markdown, nothing in `docs_dir` is published, and
the site is written beside its target and swapped in only when every link of it holds.
"""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import escape
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.pages import Page as EnginePage
from mkdocs.utils import get_build_datetime

from generator.findings import Finding, blocking
from generator.page import Output, Page
from generator.past import past_of
from generator.publish import settings
from generator.publish.around import around_page, around_site
from generator.publish.files import CONTENT, engine_files, source_name, table_of_contents
from generator.publish.folder import check_folder
from generator.publish.manifest import refusal
from generator.publish.paths import SITEMAP, check_paths
from generator.publish.policy import with_policy, without_policy
from generator.publish.refused import Refused
from generator.publish.theme import theme_assets
from generator.publish.writing import Staging, unwritable
from generator.report import as_text, summary
from generator.templates_dir import templates_dir
from generator.terminal import say

log = logging.getLogger("mkdocs.plugins.briefing")

_WATCHED = ("content", "seeds", "overrides")
_MADE_BY = "MkDocs, Material for MkDocs"


def watched(project: Path) -> tuple[Path, ...]:
    """The folders that a site is made of."""
    return tuple(f for f in (*(project / name for name in _WATCHED), templates_dir()) if f.is_dir())


class BriefingConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options in `mkdocs.yml`."""

    footer = config_options.Optional(config_options.Type(str))


class BriefingPlugin(BasePlugin[BriefingConfig]):  # type: ignore[no-untyped-call]
    """One build at a time. `given` is an output made already; without it the plugin makes its own.

    `specimens` says that its pages are none to publish, and that their links need lead nowhere.
    """

    def __init__(self) -> None:
        self.given: Output | None = None
        self.specimens = False
        self._output = Output((), (), ())
        self._pages: dict[str, Page] = {}
        self._staging: Staging | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Ask MkDocs to keep this instance from one rebuild of `serve` to the next."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Get the pages, and set what a project must not get wrong."""
        self._discard()
        self._hold(settings.faults(config))
        output = self._output = self.given or self._make(config)
        names = {page.path: source_name(page.path) for page in output.pages}
        self._pages = {names[page.path]: page for page in output.pages}
        settings.configure(config, output, names)
        theme = theme_assets(config.theme.dirs, config.theme.custom_dir)
        target = Path(config.site_dir)
        self._hold((*check_paths(output, (*theme, SITEMAP)), *refusal(target)))
        with self._writing():
            self._staging = Staging(target)
        config.site_dir = str(self._staging.folder)
        words = settings.words_of(config)
        config.extra["shell"] = around_site(
            output,
            theme,
            self.config.footer,
            words,
            made_by=_MADE_BY,
            content=CONTENT,
            address=config.site_url or "",
            language=settings.read(config).language,
            written=escape,
        )
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Publish our files and the theme's, whatever lies in `docs_dir`."""
        return engine_files(self._output, config)

    def on_page_markdown(self, markdown: str, *, page: EnginePage, config: MkDocsConfig, files: Files) -> str:
        """Describe the page; there is no Markdown in it."""
        ours = self._pages[page.file.src_uri]
        page.meta = around_page(ours, escape)
        if page.file.inclusion is InclusionLevel.NOT_IN_NAV:
            page.title = page.meta["title"]
        return ""

    def on_page_content(self, html: str, *, page: EnginePage, config: MkDocsConfig, files: Files) -> str:
        """The finished HTML, untouched."""
        ours = self._pages[page.file.src_uri]
        page.toc = table_of_contents(ours)
        return ours.html

    def on_env(self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """Leave out the lines that hold nothing but a tag."""
        env.trim_blocks = env.lstrip_blocks = True
        return env

    @event_priority(-200)
    def on_post_page(self, output: str, *, page: EnginePage, config: MkDocsConfig) -> str:
        """The page with its policy: last of all, for a hook may have put scripts into it."""
        return with_policy(output)

    @event_priority(-200)
    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """The same for the error page."""
        return with_policy(output_content)

    @event_priority(-200)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Last of all plugins: hold every link of the finished site, then swap it in."""
        assert self._staging is not None
        if not self.specimens:
            self._hold(check_folder(self._staging.folder, config.site_url or ""))
        staging, self._staging = self._staging, None
        with self._writing():
            staging.swap()
        config.site_dir = str(staging.target)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave nothing half built behind."""
        self._discard()

    def on_shutdown(self) -> None:
        """The same, where a build was broken off."""
        self._discard()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Build again when a source, its summary or a template changes."""
        project = Path(config.config_file_path).parent
        for folder in watched(project):
            server.watch(str(folder))
        without_policy(server)
        return server

    def _make(self, config: MkDocsConfig) -> Output:
        # Imported here, for a build that brings its own output has no need of the stages before this one.
        from generator.build import build_output

        project, today = Path(config.config_file_path).parent, get_build_datetime().date()
        past = past_of(project)
        output, checked = build_output(project, today=today, trusted=True, history=past.history())
        self._hold((*checked.findings, *past.corrections(project, today)))
        if output is None:
            raise Refused(checked.findings)
        say(summary(checked.findings, checked.counts), err=True)
        return output

    def _hold(self, findings: Iterable[Finding]) -> None:
        """Show the findings, unless a caller will; stop where one of them blocks."""
        findings = tuple(findings)
        if findings and self.given is None:
            say(as_text(findings), err=True)
        if blocking(findings):
            raise Refused(findings)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            self._hold([unwritable(error)])
        except Refused as refused:
            self._hold(refused.findings)

    def _discard(self) -> None:
        if self._staging is not None:
            self._staging.discard()
            self._staging = None
