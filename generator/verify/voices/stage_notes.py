"""What a transcript notes of the room in brackets: nobody said it, though it stands among somebody's words."""

import re
from collections.abc import Iterator

_SOUNDS = frozenset(
    """
    applause boos booing cheering cheers chuckles chuckling crosstalk inaudible laughing laughs laughter ovation
    unintelligible
    applaus beifall gelächter heiterkeit lachen lacht unverständlich
    applaudissements inaudible rire rires
    aplausos risa risas
    аплодисменты неразборчиво смеется смеётся смех
    박수 웃음
    تصفيق ضحك
    """.split()
)
_TELLING = frozenset("a by for from in of the to with without".split())
"""With one of these before a sound, somebody tells of it."""

_LONGEST = 3
_BRACKETS = re.compile(r"\[([^\[\]]{2,40})\]|\(([^()]{2,40})\)|（([^（）]{2,40})）")


def stage_notes(text: str) -> Iterator[str]:
    """The notes in a text, brackets included: a sound, with at most two words beside it.

    >>> list(stage_notes("[Laughter] You (as he said) will be (Prolonged applause.) lonely (to laughter)."))
    ['[Laughter]', '(Prolonged applause.)']
    """
    for found in _BRACKETS.finditer(text):
        words = re.findall(r"\w+", found[found.lastindex or 0].lower())
        if len(words) <= _LONGEST and _SOUNDS.intersection(words) and not _TELLING.intersection(words):
            yield found[0]
