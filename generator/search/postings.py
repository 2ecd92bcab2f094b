"""Which entries hold a term, and how well: the postings of a volume of pages, and of a site.

An entry is known by its page and its place among that page's entries, so that no other page has a say in it.
"""

from collections import Counter
from collections.abc import Iterable

from generator.page import SearchEntry
from generator.search.terms import terms

WEIGHTS = 32
"""A posting is one number: the entry's times this, and the weight of the term in it."""

Found = dict[str, list[int]]
"""The terms of some pages, for each of them numbers in pairs, a pair a posting in the order of pages and their entries.

The first of a pair says by how much the page's number grows (for the first of all, what it is), the second is the
posting. So the pairs of more pages are put behind those of others as they are, but for the first number.
"""

MOST_IN_TEXT = 7
_LENGTHS = (3, 8)
"""A title of fewer terms than these is short, or middling."""

TITLE = MOST_IN_TEXT + 1


def found_in(entries: Iterable[SearchEntry]) -> Found:
    """The terms of the entries of one page."""
    found: Found = {}
    for number, entry in enumerate(entries):
        for term, weight in weights(entry).items():
            found.setdefault(term, []).extend((0, number * WEIGHTS + weight))
    return found


def postings(parts: Iterable[tuple[int, Found]]) -> Found:
    """The terms of several parts, in order: so many pages each, with the terms of these."""
    found: Found = {}
    last: dict[str, int] = {}
    before = 0
    for pages, terms_of in parts:
        for term, pairs in terms_of.items():
            behind = found.setdefault(term, [])
            behind.append(before + pairs[0] - last.get(term, 0))
            behind += pairs[1:]
            last[term] = before + sum(pairs[::2])
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
