"""German verbs whose first part stands at the end of their clause: "wies den Vorwurf zurück" has "zurückwies"."""

import re

_PARTICLES = (
    "ab an auf aus bei dar durch ein entgegen fest fort frei her hin los mit nach nieder statt um vor weg weiter "
    "wieder zu zurück zusammen"
).split()
_CLOSED = re.compile(rf"(?<=\s)({'|'.join(_PARTICLES)})(?=\s*(?:[,.;:!?)»“\"]|$|\b(?:und|aber|oder|sowie)\b))")
_BEGUN = re.compile(r"[.,;:!?(«„\"]|\b(?:und|aber|oder|sowie)\b")
_SMALL = re.compile(r"\b[a-zäöüß]{3,}\b")
_REACH = 200
_NO_VERBS = frozenset(
    """
    sie wir ich ihr man das dies der die den dem des ein eine einen einem einer nicht auch sich von vom zum zur für bei
    und oder aber dass seine ihre seinen ihren
    """.split()
)


def whole_verbs(text: str) -> str:
    """A text with what its verbs of two parts may be in one word, behind the second part.

    Any small word of the clause may be the verb: what is none makes a word that no list has.
    """
    parts, last = [], 0
    for closed in _CLOSED.finditer(text):
        first = max(0, closed.start() - _REACH)
        begun = max((match.end() for match in _BEGUN.finditer(text, first, closed.start())), default=first)
        words = (match[0] for match in _SMALL.finditer(text, begun, closed.start()))
        parts += [text[last : closed.end()], *(closed[1] + word for word in words if word not in _NO_VERBS)]
        last = closed.end()
    return " ".join((*parts, text[last:])) if parts else text
