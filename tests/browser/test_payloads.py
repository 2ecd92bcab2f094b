"""Somebody else's markup in every field at once: it is shown as it is written, and nothing of it comes to life."""

import hashlib
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from generator.build import build_output
from generator.publish import publish
from generator.verified import Held, VerifiedCorpus
from tests.browser.conftest import ENGINE, Visit, visit_in
from tests.project import clean_copy

PAYLOAD = (
    " \"'><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)><xss-element data-xss=1>"
    "</title></textarea></style></script>--><base href=//evil.example/><iframe srcdoc='<script>alert(4)</script>'>"
    "<meta http-equiv=refresh content=0;url=//evil.example><a href=javascript:alert(5) ping=//evil.example>x</a>"
    "[y](javascript:alert(6)) ![z](//evil.example/a.png) <javascript:alert(7)> {{7*7}} ${alert(8)} `${alert(9)}` "
    "<style>@import '//evil.example/a.css';</style><p style=background:url(//evil.example/b)>"
)
ANATOMY = """() => [...new Set([...document.querySelectorAll('*')].flatMap(
    e => [e.localName, ...[...e.attributes].map(a => `${e.localName} ${a.name}`)]))]"""


def built(project: Path, folder: Path) -> Path:
    output, _ = build_output(project, today=date(2026, 1, 1))
    assert output is not None
    assert publish(output, project, folder, engine=ENGINE) == ()
    return folder


@pytest.fixture(scope="module")
def plain_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain")
    return built(clean_copy(folder), folder / "site")


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The clean briefing with the payload behind each of its texts, and in its documents."""
    folder = tmp_path_factory.mktemp("hostile")
    project = clean_copy(folder)
    for seed in (project / "seeds").iterdir():
        before = seed.read_bytes()
        seed.write_text(before.decode().rstrip() + f"\n\n{PAYLOAD.strip()}\n", "utf-8")
        digests = [hashlib.sha256(data).hexdigest() for data in (before, seed.read_bytes())]
        for source in (project / "content" / "sources").iterdir():
            source.write_text(source.read_text("utf-8").replace(*digests), "utf-8")

    def hostile(of: Callable[[VerifiedCorpus, Any], Held]) -> Callable[[VerifiedCorpus, Any], Held]:
        return lambda verified, what: Held(f"{found}{PAYLOAD}") if (found := of(verified, what)) else found

    with pytest.MonkeyPatch.context() as patch:
        for name in ("held", "name"):
            patch.setattr(VerifiedCorpus, name, hostile(getattr(VerifiedCorpus, name)))
        yield built(project, folder / "site")


def pages(site: Path) -> list[str]:
    """All pages but the error page, whose addresses are those of a host."""
    return [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html")) if path.name != "404.html"]


def anatomy(visit: Visit, site: Path) -> set[str]:
    """Every element of a site's pages, and every attribute of each."""
    found: set[str] = set()
    for path in pages(site):
        page = visit.open(path)
        found |= set(page.evaluate(ANATOMY))
    return found


def test_nothing_of_a_payload_comes_to_life(browser: Browser, plain_site: Path, hostile_site: Path) -> None:
    context = browser.new_context(offline=True)
    ours = anatomy(visit_in(context, plain_site), plain_site)
    visit = visit_in(context, hostile_site)
    dialogs: list[str] = []
    visit.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    theirs = anatomy(visit, hostile_site)
    assert (dialogs, visit.elsewhere, visit.complaints) == ([], [], [])
    # Prose may have what Markdown marks, and the payload has backticks.
    assert theirs - ours <= {"code"}
    assert "xss-element" in visit.page.content() or "xss-element" in visit.open("index.html").inner_text("body")
    context.close()


def test_nothing_of_a_payload_comes_to_life_in_search(browser: Browser, hostile_site: Path) -> None:
    context = browser.new_context(offline=True)
    visit = visit_in(context, hostile_site)
    dialogs: list[str] = []
    visit.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page = visit.open("index.html")
    page.get_by_role("textbox").first.fill("onerror alert")
    page.wait_for_timeout(1500)
    assert page.locator("xss-element, .b-search__output img, .b-search__output script").count() == 0
    assert (dialogs, visit.elsewhere, visit.complaints) == ([], [], [])
    context.close()


def test_every_page_has_a_policy_and_obeys_it(browser: Browser, plain_site: Path) -> None:
    context = browser.new_context(offline=True)
    visit = visit_in(context, plain_site)
    for path in pages(plain_site):
        page = visit.open(path)
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content") or ""
        assert re.match(r"default-src 'none'; script-src 'self' file: 'sha256-", policy)
        assert "unsafe" not in policy
    assert visit.complaints == []
    context.close()


def test_the_policy_stops_what_it_forbids(browser: Browser, plain_site: Path) -> None:
    context = browser.new_context(offline=True)
    visit = visit_in(context, plain_site)
    page = visit.open("index.html")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">')")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")
    page.evaluate("document.body.append(Object.assign(new Image(), {src: 'https://evil.example/a.png'}))")
    page.evaluate("fetch('https://evil.example/a').catch(() => null)")
    page.wait_for_timeout(200)
    assert page.evaluate("window.ran") is None
    stopped = {kind for kind in ("script-src", "img-src", "connect-src") for text in visit.complaints if kind in text}
    assert stopped == {"script-src", "img-src", "connect-src"}
    context.close()
