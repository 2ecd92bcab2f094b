"""`python -m tests.bench.told_numbers`: facts against sentences that were written before the rules were looked at.

`tests/verify/numbers/<language>.txt`: `# a sentence`, `+ value | unit | measure` for an honest fact, the same with `-`
and the kind of alteration for a false one; `= second set` begins a part that was written later. No rule was mended by
the last part. Each honest fact is also altered by a digit, a thousandfold and in sign. Prints what holds beside what
passes; `--wrong` lists both failures.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from generator.verify import supports

SENTENCES = Path(__file__).parent.parent / "verify" / "numbers"
LANGUAGES = ("de", "en", "es", "fr", "ko", "ru")


@dataclass(frozen=True, slots=True)
class Told:
    """A fact beside its sentence; `kind` of alteration, "" for an honest one; `part`: from 1 to 4."""

    language: str
    part: int
    kind: str
    words: str
    value: Decimal
    unit: str
    measure: str

    @property
    def right(self) -> bool:
        issues = supports(self.words, self.value, self.unit, (self.measure,), language=self.language, told_in="en")
        return bool(issues) == bool(self.kind)


def told(language: str) -> Iterator[Told]:
    """All facts of a language."""
    words, part = "", 1
    for line in (SENTENCES / f"{language}.txt").read_text("utf-8").splitlines():
        mark, rest = line[:1], line[2:]
        if mark == "=":
            part += 1
        elif mark == "#":
            words = rest
        elif mark in "+-":
            number, unit, measure, *kind = (cell.strip() for cell in rest.split("|"))
            value = Decimal(number)
            given = Told(language, part, kind[0] if kind else "", words, value, unit, measure)
            yield given
            yield from _altered(given) if not kind else ()


def _altered(given: Told) -> Iterator[Told]:
    step = Decimal(1).scaleb(min(0, int(given.value.as_tuple().exponent)))
    for kind, value in (("digit", given.value + step), ("scale", given.value * 1000), ("sign", -given.value)):
        yield Told(given.language, given.part, kind, given.words, value, given.unit, given.measure)


def main() -> None:
    tally: dict[tuple[str, int, bool], list[bool]] = defaultdict(list)
    for language in LANGUAGES:
        for one in told(language):
            tally[language, one.part, not one.kind].append(one.right)
            if "--wrong" in sys.argv and not one.right:
                print(f"{language} {one.kind or 'honest'}: {one.words} | {one.value} {one.unit} | {one.measure}")
    print("| language | set | honest | hold, per cent | altered | pass, per cent |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for part in sorted({part for _, part, _ in tally}):
        for language in (*LANGUAGES, "all"):
            keys = LANGUAGES if language == "all" else (language,)
            honest, altered = ([right for key in keys for right in tally[key, part, kind]] for kind in (True, False))
            held, passed = 100 * sum(honest) / len(honest), 100 * (1 - sum(altered) / len(altered))
            print(f"| {language} | {part} | {len(honest)} | {held:.1f} | {len(altered)} | {passed:.1f} |")


if __name__ == "__main__":
    main()
