"""`python -m tests.bench.statements`: statements of ours beside passages, written before the rules were looked at.

`tests/verify/statements/<language>.txt`: `# a passage`, `+ kind | text` for what an editor of a briefing may say of it,
`- kind | text` for what is false of it; `= second set` begins a part that was written later. Prints for how many honest
ones something is for review, and how many false ones nothing is found of; `--wrong` lists them, `--set N` one part.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.verify.evidence import Evidence
from generator.verify.numerals.reading.vague import vague_numbers_held
from generator.verify.telling.bodies import bodies_held
from generator.verify.telling.causes import causes_held
from generator.verify.telling.grave_words import grave_words_held
from generator.verify.telling.left_out import condition_lost, nothing_common
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names.named import territories_in
from generator.verify.telling.names.names import names_held
from generator.verify.telling.numbers import numbers_held
from generator.verify.telling.quoted_runs import quotations_held
from generator.verify.telling.sayings import sayings_held
from generator.verify.telling.strange import strange_words_held
from generator.verify.telling.times.dates import dates_held
from generator.verify.telling.times.relative_times import relative_times_held
from generator.verify.verdict import Issue

PASSAGES = Path(__file__).parent.parent / "verify" / "statements"
LANGUAGES = ("de", "en", "es", "fr", "ko", "ru")
CHECKS = (
    quotations_held, names_held, numbers_held, vague_numbers_held, dates_held, relative_times_held, meaning,
    sayings_held, grave_words_held, causes_held, strange_words_held,
)  # fmt: skip
COUNTRIES = tuple((name,) for name in territories_in("en").values())
"""The subjects that a briefing on such passages would declare."""


@dataclass(frozen=True)
class Stated:
    """A text beside its passage; `kind` as the file has it; `part`: the set, from 1."""

    language: str
    part: int
    honest: bool
    kind: str
    words: str
    text: str

    @cached_property
    def issues(self) -> list[Issue]:
        """What the rules for a statement's text say of it."""
        one, forecast = (self.words,), self.honest and self.kind == "forecast"
        evidence = Evidence(one, one, one, known=COUNTRIES, language=self.language, told_in="en", hedged=forecast)
        found = [issue for check in CHECKS for issue in check(self.text, evidence)]
        if evidence.in_english:
            found += [*nothing_common(self.text, evidence), *bodies_held(self.text, one, ())]
            if not forecast and all(issue.code != "M002" for issue in found):
                found += condition_lost(self.text, evidence)
        return found

    @property
    def right(self) -> bool:
        return self.honest != bool(self.issues)


def stated(language: str) -> Iterator[Stated]:
    """All texts of a language."""
    words, part = "", 1
    for line in (PASSAGES / f"{language}.txt").read_text("utf-8").splitlines():
        mark, rest = line[:1], line[2:]
        if mark == "=":
            part += 1
        elif mark == "#":
            words = rest
        elif mark in "+-":
            kind, _, text = rest.partition(" | ")
            yield Stated(language, part, mark == "+", kind, words, text)


def main() -> None:
    texts = [one for language in LANGUAGES for one in stated(language)]
    if "--set" in sys.argv:
        texts = [one for one in texts if str(one.part) == sys.argv[sys.argv.index("--set") + 1]]
    for one in texts:
        if "--wrong" in sys.argv and not one.right:
            found = "; ".join(f"{issue.code} {issue.message}" for issue in one.issues)
            print(f"{one.language} {'HONEST' if one.honest else one.kind}: {one.words}\n    {one.text}\n    {found}")
    print("| language | set | honest | flagged, per cent | false | unseen, per cent |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for part in sorted({one.part for one in texts}):
        for language in (*LANGUAGES, "all"):
            some = [one for one in texts if one.part == part and language in (one.language, "all")]
            cells = (
                f"{len(sort)} | {100 * sum(not one.right for one in sort) / max(1, len(sort)):.1f}"
                for sort in ([one for one in some if one.honest == honest] for honest in (True, False))
            )
            print(f"| {language} | {part} | " + " | ".join(cells) + " |")
    unseen = Counter(one.kind for one in texts if not one.right and not one.honest)
    print("unseen by kind:", ", ".join(f"{kind} {count}" for kind, count in unseen.most_common()))


if __name__ == "__main__":
    main()
