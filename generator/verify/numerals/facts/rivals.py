"""The other numbers of a text that could be the one which a fact gives."""

import re
from collections.abc import Sequence

from generator.verify.numerals.around.listed import for_all, says_no_more, whole_of
from generator.verify.numerals.around.nouns import bare, noun_phrase
from generator.verify.numerals.around.sorts import of_another_sort
from generator.verify.numerals.facts.beside import fits
from generator.verify.numerals.facts.lent import lent
from generator.verify.numerals.facts.rates import base
from generator.verify.numerals.facts.wanted import Wanted
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import around, right_before
from generator.verify.numerals.words.units import known

_RATED = re.compile(r"\s?[^\W\d_]+(?:/|\s(?:per|an?|por|par|je|pro|на|с)\s)[^\W\d_]")
_BASE_OF_A_RATE = re.compile(r"\b(?:per|je|pro|pour|cada|every|каждые|(?-i:Auf))\s$", re.I)
"""What stands before the number of which a rate is: "per 100,000 people"."""


def rivals_of(ours: Quantity, words: str, found: Sequence[Quantity], want: Wanted, about: str) -> list[Quantity]:
    """The numbers of the kind that is wanted, with another value, that are no part, whole, change or rate of it."""
    found = around(found, ours)
    strict = any(map(known, want.nouns)) and fits(ours, want, words, found, about, strict=True)
    borrowed = not fits(ours, want, words, found, about)
    rivals = [
        q
        for q in found
        if q.value != ours.value
        and (
            fits(q, want, words, found, about, strict=strict)
            or ((borrowed or whole_of(q, ours, words)) and lent(q, want, words, found))
        )
        and not (q.kind == "part" and ours.kind == "amount")
        and not (want.of and base(ours, words) & want.of and base(q, words) - want.of)
        and not right_before(_BASE_OF_A_RATE, words, q.span.start)
        and not whole_of(ours, q, words)
        and not (
            want.per and _RATED.match(words, ours.span.end) and not (_RATED.match(words, q.span.end) or bare(words, q))
        )
        and not of_another_sort(words, q, found, about, want.kind)
    ]
    if not says_no_more(about, want.nouns):
        return [q for q in rivals if not for_all(q, words, about)]
    if noun_phrase(words, ours) & want.nouns:
        return [q for q in rivals if noun_phrase(words, q) & want.nouns]
    return rivals
