"""Where a number of some cited words stands in the sentences around them."""

from generator.verify.numerals.reading.quantities import Quantity


def place(quantity: Quantity, words: str, sentence: str) -> int | None:
    """Where a number stands in the whole sentences, of which the evidence may be several parts."""
    start, end = quantity.span.start, quantity.span.end
    for margin in (len(words), 12, 0):
        first = max(0, start - margin)
        at = sentence.find(words[first : end + margin])
        if at >= 0 and sentence:
            return at + start - first
    return None
