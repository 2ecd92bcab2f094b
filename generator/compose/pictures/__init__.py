"""Pictures as numbers: where each line, box and label goes. Templates in `templates/svg/` draw them; pure."""

from unicodedata import east_asian_width

_WIDE = 1.9


def room(text: str) -> float:
    """How much room a text takes, in Latin letters: those of East Asian scripts are about twice as wide.

    >>> room("Oslo"), round(room("오슬로"), 1)
    (4, 5.7)
    """
    return sum(_WIDE if east_asian_width(letter) in "WF" else 1 for letter in text)
