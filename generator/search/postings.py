"""Which entries hold a term, and how well: the postings of a site, a page's entries under the page's path.

An entry is known by its page and its place among that page's entries, so that no other page has a say in it.
"""

from collections import Counter
from collections.abc import Iterable

from generator.page import Page, SearchEntry
from generator.search.terms import terms

Posting = tuple[str, int, int]
"""A page's path, an entry's number in it, and the weight of a term there."""

Postings = dict[str, list[Posting]]

MOST_IN_TEXT = 7
_LENGTHS = (3, 8)
"""A title of fewer terms than these is short, or middling."""

TITLE = MOST_IN_TEXT + 1


def postings(pages: Iterable[Page]) -> Postings:
    """Every term of all entries, in order, with its postings in the order of their pages' paths."""
    found: Postings = {}
    for page in sorted(pages, key=lambda page: page.path):
        for number, entry in enumerate(page.search):
            for term, weight in weights(entry).items():
                found.setdefault(term, []).append((page.path, number, weight))
    return dict(sorted(found.items()))


def weights(entry: SearchEntry) -> dict[str, int]:
    """Each term of an entry with its weight: how often the text has it (7 at most), and 8, 16 or 24 for the title.

    The shorter a title, the more of it is the term.
    """
    title = terms(entry.title)
    counts = Counter(terms(entry.text))
    found = {term: min(count, MOST_IN_TEXT) for term, count in counts.items()}
    part = TITLE * (1 + sum(len(title) < length for length in _LENGTHS))
    for term in title:
        found[term] = part + min(counts[term], MOST_IN_TEXT)
    return found
