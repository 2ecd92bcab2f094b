"""How long a reader waits for the search and an editor for a fresh page: `python -m tests.bench.waiting SITE PROJECT`.

The search is asked in a browser that opened the site from the disk, with no network. Of the editor's part, the time
runs from saving a file until `briefing serve` hands out the page that shows the change.
"""

import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_FLAGS = ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info"]

FIRST = "harbour"
LATER = ("ferry", "prices", "lighthouse", "tonnes grain", "minister", "quay 12", "norway", "dispute")

_WATCH = """() => {
  const list = document.querySelector(".b-search__output ol");
  const wait = (words) => new Promise((done) => {
    const input = document.querySelector(".b-search__input");
    const began = performance.now();
    const seen = new MutationObserver(() => {
      if (!list.querySelector("mark")) return;
      seen.disconnect();
      done(performance.now() - began);
    });
    list.replaceChildren();
    seen.observe(list, { childList: true, subtree: true });
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  window.ask = wait;
}"""


def search(site: Path) -> str:
    """Milliseconds from the last letter to the first result: the first time on a page, then for further words."""
    browser = next((path for name in _NAMES if (path := shutil.which(name))), None)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=browser, args=_FLAGS)
        page = started.new_context(offline=True).new_page()
        page.goto((site / "index.html").as_uri())
        page.keyboard.press("/")
        page.wait_for_timeout(500)
        page.evaluate(_WATCH)
        first = _asked(page, FIRST)
        later = [_asked(page, words) for words in LATER]
        heap = page.evaluate("performance.memory.usedJSHeapSize") / 1e6
        started.close()
    return (
        f"first result {first:.0f} ms, later {median(later):.0f} ms ({max(later):.0f} at most), {heap:.0f} MB of heap"
    )


def _asked(page: Page, words: str) -> float:
    milliseconds = page.evaluate("(words) => window.ask(words)", words)
    page.wait_for_timeout(300)
    return float(milliseconds)


def saved(project: Path) -> str:
    """Seconds from saving a source until its page is served as changed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    source = sorted((project / "content" / "sources").iterdir())[-1]
    text = source.read_text("utf-8")
    address = f"http://127.0.0.1:{port}/sources/{source.stem}.html"
    command = [str(Path(sys.executable).with_name("briefing")), "serve", "--port", str(port)]
    server = subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _shows(address, "Tells of", 600)
        times = []
        for told in ("Speaks of", "Writes of", "Reports of", "Knows of", "Treats of"):
            time.sleep(1)
            source.write_text(re.sub("(?m)^summary: Tells of", f"summary: {told}", text), "utf-8")
            times.append(_shows(address, told, 120))
        return f"{median(times):.2f} s"
    finally:
        source.write_text(text, "utf-8")
        server.terminate()
        server.wait()


def _shows(address: str, words: str, most: float) -> float:
    """Seconds until a page has these words; ends the program where it has not got them in `most` seconds."""
    began = time.perf_counter()
    while (waited := time.perf_counter() - began) < most:
        try:
            with urllib.request.urlopen(address, timeout=most) as page:
                if words in page.read().decode():
                    return time.perf_counter() - began
        except (urllib.error.URLError, ConnectionError):
            pass
        time.sleep(0.01)
    sys.exit(f"{address} does not show “{words}” after {waited:.0f} s")


if __name__ == "__main__":
    print(f"Search from the disk: {search(Path(sys.argv[1]))}.")
    print(f"Saved until served: {saved(Path(sys.argv[2]))}.")
