"""search: an index in parts, each a small script that a page loads when typing asks for it; pure.

A script works where nothing else does: over `file://`, without a server and without a request. Terms are kept in
shards by their first letters, what results show in chunks; `assets/search.js` reads both.
"""

from generator.search.index import search_assets
from generator.search.terms import fold, terms

__all__ = ["fold", "search_assets", "terms"]
