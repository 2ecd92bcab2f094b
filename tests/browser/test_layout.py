"""Nothing moves once it is seen, and no figure covers another."""

import pytest

from tests.browser.conftest import Visit

SHIFTS = """window.shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries().map((e) => e.hadRecentInput ? 0 : e.value)))
  .observe({ type: "layout-shift", buffered: true })"""
MOST = 0.05
"""Half of what is still called good (web.dev/cls)."""


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("path", ["quotes.html", "trade.html", "timeline.html"])
def test_nothing_moves_while_a_page_is_made_ready(visit: Visit, path: str, width: int) -> None:
    visit.page.set_viewport_size({"width": width, "height": 844})
    visit.page.add_init_script(SHIFTS)
    page = visit.open(path)
    page.wait_for_timeout(200)
    assert page.evaluate("shifts.reduce((sum, one) => sum + one, 0)") <= MOST
