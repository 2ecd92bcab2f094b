"""How large a site is, by kind of file, and whether it can be published so."""

from collections.abc import Iterable

from generator.findings import Finding, Place, Severity

LARGEST = 800_000_000
"""Bytes. GitHub Pages takes a site of 1 GB (docs.github.com, "GitHub Pages limits"); the rest is room to grow."""

KINDS = ("pages", "data", "search", "theme", "other files")
_FOLDERS = {"data": "data", "search": "search", "assets": "theme"}
_FILES = {".briefing-site": "data", "404.html": "theme", "feed.xml": "data", "llms.txt": "data", "sitemap.xml": "data"}
_NAMED = 3
"""So many of the largest files are named."""


def kind_of(path: str) -> str:
    """Which of `KINDS` a file of a site is, by its path. Documents that an editor has put there are other files."""
    folder, slash, _ = path.partition("/")
    usual = "pages" if path.endswith(".html") else "other files"
    return _FOLDERS.get(folder, usual) if slash else _FILES.get(path, usual)


def size_line(sizes: Iterable[tuple[str, int]]) -> str:
    """One line on files (path, bytes): all of them, then each kind that there is."""
    totals: dict[str, int] = dict.fromkeys(KINDS, 0)
    files = 0
    for path, size in sizes:
        totals[kind_of(path)] += size
        files += 1
    parts = ", ".join(f"{kind} {_size(size)}" for kind, size in totals.items() if size)
    return f"{_size(sum(totals.values()))} in {files:,} files: {parts}"


def too_large(sizes: Iterable[tuple[str, int]], largest: int = LARGEST) -> tuple[Finding, ...]:
    """Why files (path, bytes) are too much for one site; nothing where they are not."""
    listed = sorted(sizes, key=lambda file: (-file[1], file[0]))
    total = sum(size for _, size in listed)
    if total <= largest:
        return ()
    message = f"the site would have {_size(total)}, and more than {_size(largest)} cannot be published"
    named = tuple((_size(size), path) for path, size in listed[:_NAMED])
    hint = "Publish the largest files elsewhere and link to them."
    return (Finding("W010", Severity.ERROR, Place("site"), message, hint, named),)


def _size(size: int) -> str:
    """In units of a thousand and a million bytes, as limits of hosts are."""
    return f"{size / 1_000_000:,.1f} MB" if size >= 1_000_000 else f"{size / 1000:,.0f} kB"
