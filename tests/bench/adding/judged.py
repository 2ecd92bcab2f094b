"""Countries named and numbers drafted, on sentences of ours that one reader has judged, beside plain expressions."""

import re
from collections import Counter
from collections.abc import Iterable

from generator.draft import Known
from generator.draft.figures import figures
from generator.draft.known import as_document
from generator.verify import prepare

_CODES = {
    "no": "Norway",
    "is": "Iceland",
    "dk": "Denmark",
    "nl": "Netherlands",
    "gb": "United Kingdom",
    "ge": "Georgia",
}
_CAPITALS = {"no": "Oslo", "is": "Reykjavik", "dk": "Copenhagen", "gb": "London"}
"""As the files of a briefing's countries give them; the people's names are not given."""
_COUNTRIES: tuple[tuple[str, str], ...] = (
    ("Norway and Iceland met on Monday.", "no is"),
    ("Norwegian boats stayed in the harbour.", "no"),
    ("The Icelanders did not come to the table.", "is"),
    ("Oslo has not replied to the letter.", "no"),
    ("Danish cod is sold to the Dutch.", "dk nl"),
    ("The UK left the talks early.", "gb"),
    ("British ministers spoke of a good day.", "gb"),
    ("A man called Denmarkson bought the boat.", ""),
    ("The isle has no road and no school.", ""),
    ("There is no answer, he said.", ""),
    ("Holland is where the nets are made.", "nl"),
    ("Reykjavik sent two of its ships.", "is"),
    ("Georgians vote in the autumn.", "ge"),
    ("The Netherlands' ports were full.", "nl"),
    ("Copenhagen and London agreed on the text.", "dk gb"),
    ("The norm is older than the law.", ""),
)
_NUMBERS: tuple[tuple[str, str], ...] = (
    ("Norway's exports rose by 12 percent in 2020.", "12 %"),
    ("Exports of cod fell 3.5 percent in 2020.", "3.5 %"),
    ("The catch of Iceland rose 4 percent to 20 million tonnes in 2020.", "4 %, 20 million tonnes"),
    ("Norway's imports reached 2.5 billion euros in 2020.", "2.5 billion EUR"),
    ("Exports may rise by 12 percent in 2030.", ""),
    ("He was 45 and lived at 12 Harbour Street.", ""),
    ("Exports did not rise by 12 percent in 2020.", ""),
    ("The boat left at 9 and came back at 5.", ""),
    ("The jobless rate was 4.6 percent in 2020.", "4.6 %"),
    ("Lund hopes for 300 million euros.", ""),
    ("Norway's exports rose from 3 to 4 billion euros in 2020.", "4 billion EUR"),
    ("Sales of nets fell 8 percent in 2019 and rose 2 percent in 2020.", "8 %, 2 %"),
)
_BESIDE = 3 * "The talks are of the ferry, and they have been in the news of the town for the whole of the spring."
_PLAIN = re.compile(r"(\d[\d.,]*\d|\d)(?: (million|billion))? ?(%|percent|tonnes|euros|dollars)")
_UNITS = {"percent": "%", "euros": "EUR", "dollars": "USD"}


def judged() -> None:
    """Prints how many of what a reader finds is found, and how many of what is found a reader finds too."""
    known = Known(documents=tuple(as_document("countries", one, _file(one)) for one in _CODES))
    rows = {
        "countries, ours": [(code.split(), list(known.about(text, "en"))) for text, code in _COUNTRIES],
        "countries, their names": [
            (codes.split(), [code for code, name in _CODES.items() if name in text]) for text, codes in _COUNTRIES
        ],
        "numbers, ours": [(_listed(told), _drafted(text)) for text, told in _NUMBERS],
        "numbers, plain": [(_listed(told), _plain(text)) for text, told in _NUMBERS],
    }
    for name, pairs in rows.items():
        print(f"{name}: {_shares(pairs)}")


def _file(code: str) -> str:
    capital = f"capital: {_CAPITALS[code]}\n" if code in _CAPITALS else ""
    return f'id: "{code}"\n{capital}'


def _listed(told: str) -> list[str]:
    return told.split(", ") if told else []


def _drafted(text: str) -> list[str]:
    # One sentence is too little to tell its language by.
    return [f"{one.value} {one.unit}" for one in figures(prepare(f"{text}\n\n{_BESIDE}"), (), "2021-12-31")]


def _plain(text: str) -> list[str]:
    found = (match.groups() for match in _PLAIN.finditer(text))
    return [" ".join(filter(None, (value, scale, _UNITS.get(unit, unit)))) for value, scale, unit in found]


def _shares(pairs: Iterable[tuple[list[str], list[str]]]) -> str:
    wanted, given, right = 0, 0, 0
    for reader, found in pairs:
        wanted, given = wanted + len(reader), given + len(found)
        right += (Counter(reader) & Counter(found)).total()
    return f"{right} of {wanted} found, {right} of {given} right"
