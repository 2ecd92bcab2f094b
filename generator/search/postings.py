"""Which entries hold a term, and how well: the postings of a volume of pages, and of a site.

An entry is known by its page and its place among that page's entries, so that no other page has a say in it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.page import SearchEntry
from generator.search.terms import terms

WEIGHTS = 32
"""A posting is one number: the entry's times this, and the weight of the term in it."""

Found = dict[str, list[list[int]]]
"""The terms of some pages: for each page that holds one its number, then its postings in the order of its entries."""

MOST_IN_TEXT = 7
_LENGTHS = (3, 8)
"""A title of fewer terms than these is short, or middling."""

TITLE = MOST_IN_TEXT + 1


def found_in(pages: Iterable[Iterable[SearchEntry]]) -> Found:
    """The terms of the entries of pages, which are numbered in their order."""
    found: Found = {}
    for page, entries in enumerate(pages):
        here: dict[str, list[int]] = {}
        for number, entry in enumerate(entries):
            for term, weight in weights(entry).items():
                here.setdefault(term, [page]).append(number * WEIGHTS + weight)
        for term, row in here.items():
            found.setdefault(term, []).append(row)
    return found


def postings(volumes: Sequence[tuple[int, Found]]) -> Found:
    """The terms of all pages, in order, of so many pages each with the terms of these."""
    found: Found = {}
    before = 0
    for pages, terms_of in volumes:
        for term, rows in terms_of.items():
            found.setdefault(term, []).extend([before + page, *numbers] for page, *numbers in rows)
        before += pages
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
