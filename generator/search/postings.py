"""Which entries hold a term, and how well: the postings of a page, and of a site.

An entry is known by its page and its place among that page's entries, so that no other page has a say in it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from generator.page import SearchEntry
from generator.search.terms import terms

WEIGHTS = 32
"""A posting is one number: the entry's times this, and the weight of the term in it."""

Found = dict[str, list[int]]
"""The terms of a page with their postings, in the order of its entries."""

Postings = dict[str, list[tuple[str, list[int]]]]
"""The terms of a site, in order, with the pages that hold them, in the order of their paths, and the postings there."""

MOST_IN_TEXT = 7
_LENGTHS = (3, 8)
"""A title of fewer terms than these is short, or middling."""

TITLE = MOST_IN_TEXT + 1


def found_in(entries: Iterable[SearchEntry]) -> Found:
    """The terms of a page's entries."""
    found: Found = {}
    for number, entry in enumerate(entries):
        for term, weight in weights(entry).items():
            found.setdefault(term, []).append(number * WEIGHTS + weight)
    return found


def postings(pages: Mapping[str, Found]) -> Postings:
    """The terms of all pages, given by their paths."""
    found: Postings = {}
    for path, terms_of in sorted(pages.items()):
        for term, numbers in terms_of.items():
            found.setdefault(term, []).append((path, numbers))
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
