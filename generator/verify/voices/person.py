"""Whether a name of family and given names is one that an actor goes by."""

import re
from collections.abc import Collection

from generator.model import Name
from generator.verify.text.apparatus import printed
from generator.verify.text.normalise import fold

_WORD = re.compile(r"[^\W_]+")


def is_called(forms: Collection[str], name: Name) -> bool:
    """Whether a name is one of the forms, in either order, or a part of one.

    A form that is the family name alone says nothing of the given one, and so does not allow another than the rest
    give: "Anna Berg" goes with "Berg", "A. Berg" and "Berg, Anna", and not with "Erik Berg", whoever is called "Berg".
    """
    if not name.family:
        return any(printed(form, (name.full,)) or printed(name.full, (form,)) for form in forms)
    given = _words(name.given or "")
    family = _words(name.family)
    rests = [_without(_words(form), family) for form in forms]
    whole = [rest for rest in rests if rest]
    if whole and given:
        return any(_alike(given, rest) for rest in whole)
    # Another form, such as a pen name, that has all of the name or is a part of it.
    return any(rest is not None for rest in rests) or any(printed(form, (name.full,)) for form in forms)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).replace("'", "").casefold())


def _without(words: list[str], family: list[str]) -> list[str] | None:
    """The words of a form that are not the family name; None where it has none."""
    for at in range(len(words) - len(family) + 1):
        if words[at : at + len(family)] == family:
            return words[:at] + words[at + len(family) :]
    return None


def _alike(given: list[str], rest: list[str]) -> bool:
    """Whether a given name stands in the rest of a form, in full or as an initial: "Anna", "Anna M." and "A." do."""
    return any(one == other or (1 in (len(one), len(other)) and one[0] == other[0]) for one in given for other in rest)
