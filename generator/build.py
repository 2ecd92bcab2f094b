"""The build, whole: an arrow a stage, one type to the next.

load -> validate -> resolve -> verify -> compose -> render -> search          (publish takes it from here)
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.checked import Checked, check_loaded, check_project
from generator.compose import compose
from generator.compose.pages.home import PATH as HOME
from generator.compose.site import Site
from generator.history import NO_HISTORY, History
from generator.load.settings import read_settings
from generator.overrides import failed
from generator.page import PREVIEW, Asset, Output
from generator.preview import Preview, drawn
from generator.records import NO_RECORDS, Records
from generator.render import render
from generator.search import search_assets
from generator.templates_dir import templates_dir
from generator.words import catalogue
from generator.world import read_world

__all__ = ["Checked", "build_output", "check_loaded", "check_project"]


def build_output(
    project: Path,
    *,
    today: date,
    records: Records = NO_RECORDS,
    trusted: bool = False,
    history: History = NO_HISTORY,
    font: bytes = b"",
    until: date = date.max,
) -> tuple[Output | None, Checked]:
    """The site's pages and files, or None with what stands in the way.

    `font` is a font file for its preview; `until`: after this day nobody can have done anything.
    """
    checked = check_project(project, records, trusted, until)
    if checked.verified is None:
        return None, checked
    own = checked.overrides
    words = catalogue(templates_dir(), checked.verified.corpus.briefing.language, own.words)
    address = read_settings(project).address
    site = compose(checked.verified, today, words, read_world(templates_dir()), records, address, history)
    try:
        output = render(site, templates_dir(), records, own)
    except Exception as error:  # whatever a template of a project's own does
        if not own.templates:
            raise
        return None, replace(checked, findings=(*checked.findings, failed(own, error)), verified=None)
    checker = Asset("data/verify_receipt.py", Path(__file__).with_name("receipt.py").read_bytes())
    tabs = {item.path: item.title for item in output.nav}
    index = search_assets(output.pages, records, site.language, tabs)
    output = replace(output, assets=(*output.assets, checker, *index))
    return _with_preview(output, site, address, font, records), checked


def _with_preview(output: Output, site: Site, address: str, font: bytes, records: Records) -> Output:
    """A site with its picture for links to it. A page names it by its whole address, so without one there is none."""
    if not address:
        return output
    question = next(page.title for page in site.pages if page.path == HOME)
    periods = tuple((period.letter, period.label) for period in site.periods)
    made = drawn(Preview(site.title, question, periods, font), records)
    if made.missing:
        return replace(output, notes=(f"No picture for links to the site: {made.missing}.",))
    return replace(output, assets=(*output.assets, Asset(PREVIEW, made.picture)))
