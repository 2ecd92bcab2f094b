"""Who speaks, by tables of made-up texts: one a language and hand, `tests/verify/voices/*.txt`.

A table begins with its people. Each block is a text and what is quoted of it: `= words ← who said them` must be
confirmed, `~` may be left unchecked but not refused; `nobody` is somebody whom the table does not name. For everyone
else of the people whom the text names, the words are never confirmed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.verify import Verdict, verify_quotation

TABLES = Path(__file__).parent / "voices"


@dataclass(frozen=True)
class Row:
    text: str
    words: str
    speaker: str
    sure: bool
    people: dict[str, list[str]]

    def asked(self, speaker: str) -> Verdict:
        others = {name: forms for name, forms in self.people.items() if name != speaker}
        return verify_quotation(self.text, self.words, speaker=speaker, aliases=self.people[speaker], others=others)

    @property
    def others(self) -> list[str]:
        return [name for name in self.people if name != self.speaker and _named(name, self.people[name], self.text)]


def _named(name: str, forms: list[str], text: str) -> bool:
    """Whether a text has a name, or most of one that its language inflects."""
    return any(form[: max(3, len(form) - 1)] in text for form in (name, *forms))


def _short(name: str) -> str:
    """What somebody is called for short: the family name, or the given one where names have three syllables."""
    return name[1:] if re.fullmatch("[가-힣]{3}", name) else name.split()[-1]


def rows(table: Path) -> Iterator[Row]:
    head, *blocks = table.read_text("utf-8").strip().split("\n\n")
    names = head.removeprefix("people: ").split("; ")
    short = [_short(name) for name in names]
    people = {name: [form] if short.count(form) == 1 else [] for name, form in zip(names, short, strict=True)}
    for block in blocks:
        lines = block.split("\n")
        text = "\n\n".join(line for line in lines if line[:2] not in ("= ", "~ "))
        for line in lines:
            if line[:2] in ("= ", "~ "):
                words, speaker = line[2:].split(" ← ")
                yield Row(text, words, speaker, line[0] == "=", people)


ALL = [
    pytest.param(row, id=f"{table.stem}: {row.words}") for table in sorted(TABLES.glob("*.txt")) for row in rows(table)
]


@pytest.mark.parametrize("row", ALL)
def test_the_speaker_is_not_refused(row: Row) -> None:
    if row.speaker != "nobody":
        verdict = row.asked(row.speaker)
        assert not verdict.refused, verdict.findings
        assert verdict.speaker_checked or not row.sure


@pytest.mark.parametrize("row", ALL)
def test_nobody_else_is_confirmed(row: Row) -> None:
    confirmed = [name for name in row.others if (said := row.asked(name)).speaker_checked and not said.refused]
    assert confirmed == []


def test_who_passes_words_on_is_not_refused() -> None:
    text = "According to Radio North, Lund told the crews that Berg “would sign it if it came to her desk” and left."
    others = {"Per Lund": ["Lund"], "Anna Berg": ["Berg"]}
    verdict = verify_quotation(text, "would sign it if it came to her desk", speaker="Radio North", others=others)
    assert not verdict.refused
    assert not verdict.speaker_checked


def test_verse_may_stand_inside_an_open_quotation() -> None:
    text = "“Can it be woman?\n\n      And woman, lovely woman, reigns.\n\nCan it be the sea?” said Mia Holm.\n\nNo."
    verdict = verify_quotation(text, "Can it be the sea?", speaker="Mia Holm", others={"Per Lund": ["Lund"]})
    assert not verdict.refused
    assert verdict.speaker_checked


def test_a_family_name_with_its_title_is_whoever_bears_both_under_another_name() -> None:
    text = "박태인 지사가 항구에 왔다. 박 지사는 “어시장은 봄까지 닫는다”고 밝혔다."
    assert verify_quotation(text, "어시장은 봄까지 닫는다", speaker="Park Tae-in", aliases=["박태인"]).speaker_checked
