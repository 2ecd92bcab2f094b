"""The sitemap: every page of the site by its canonical address, without dates, so that it is reproducible.

The format is the sitemaps.org protocol 0.9, whose `lastmod` is optional.
"""

from collections.abc import Iterable
from html import escape
from urllib.parse import quote, urljoin


def sitemap(site_url: str, paths: Iterable[str]) -> str:
    """The text of `sitemap.xml` for the pages at `paths` of the site at `site_url` (absolute, any ending)."""
    base = site_url.rstrip("/") + "/"
    rows = "".join(
        f"  <url><loc>{escape(urljoin(base, quote(path)), quote=False)}</loc></url>\n" for path in sorted(paths)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
    )
