"""Which paths a build may write: inside the site, each one once, on every file system."""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from generator.filenames import LONGEST, alike, in_address, unfit
from generator.findings import Finding, Place, Severity
from generator.page import Output

MARKER = ".briefing-site"
"""The file that marks a folder as a site of ours, which the next build may replace."""

FEED = "feed.xml"
SITEMAP = "sitemap.xml"


def _finding(code: str, path: str, message: str, hint: str) -> Finding:
    return Finding(code, Severity.ERROR, Place(path), message, hint)


def check_paths(output: Output, theme: Iterable[str]) -> tuple[Finding, ...]:
    """Findings for the paths of `output`, which stand beside the files of the `theme`.

    W001: a path that leaves the site or that some system cannot hold. W002: two things with one path; paths
    that differ only in case are one on Windows and macOS. W003: a file where another path needs a folder.
    W004: a page that does not end in `.html`, or a tab that is no page.
    """
    findings: list[Finding] = []
    owners = {alike(path): path for path in theme}
    paths = [page.path for page in output.pages] + [asset.path for asset in output.assets]
    for path in paths:
        findings.extend(
            _finding("W001", path, f"a file cannot be published as {path!r}: {why}", hint) for why, hint in _unfit(path)
        )
        if (other := owners.get(alike(path))) is not None:
            findings.append(
                _finding(
                    "W002",
                    path,
                    f"two things would be published as {path!r}"
                    + ("" if other == path else f" (the other one as {other!r})"),
                    "give one of the two another id",
                )
            )
        owners[alike(path)] = path
    folders = {alike(path).rpartition("/")[0] for path in paths}
    blocked = {start for folder in folders for start in accumulate(folder.split("/"), "{}/{}".format)} & owners.keys()
    for path in paths if blocked else ():
        parts = alike(path).split("/")
        for depth in range(1, len(parts)):
            if "/".join(parts[:depth]) in blocked:
                findings.append(
                    _finding(
                        "W003",
                        path,
                        f"{'/'.join(path.split('/')[:depth])!r} is a file, and cannot hold {path!r}",
                        "give one of the two another id",
                    )
                )
    pages = {page.path for page in output.pages}
    for page in output.pages:
        if not page.path.endswith(".html") or page.path == "404.html":
            findings.append(
                _finding(
                    "W004",
                    page.path,
                    f"a page cannot be published as {page.path!r}",
                    "give it a path that ends in .html",
                )
            )
    for item in output.nav:
        if item.path not in pages:
            findings.append(
                _finding(
                    "W005",
                    item.path,
                    f"the section {item.title!r} has no page {item.path!r}",
                    "publish the page, or take the section out of the navigation",
                )
            )
    return tuple(findings)


def _unfit(path: str) -> Iterator[tuple[str, str]]:
    """Why some system cannot hold a file at this path, and the next step."""
    for part in path.split("/"):
        if why := unfit(part):
            yield f"{part!r} {why}", "use another id"
        elif not in_address(part):
            yield f"{part!r} is no name in an address", "use an id of small letters, digits and hyphens"
    if len(path) > LONGEST:
        yield f"it is longer than {LONGEST} characters", "use a shorter id"
