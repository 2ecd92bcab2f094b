"""`python -m tests.bench.told_numbers`: facts against sentences that were written before the rules were looked at.

`tests/verify/numbers/<language>.txt`: `# a sentence`, `+ value | unit | measure` for an honest fact, the same with `-`
and the kind of alteration for a false one; `= second set` begins a part that was written later. No rule was mended by
the last part. Each honest fact is also altered by a digit, a thousandfold and in sign. Prints which honest facts hold
without a finding, which have one that a person may accept (for review), and which altered ones pass without any;
`--wrong` lists what is not as it should be.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from generator.verify import supports

SENTENCES = Path(__file__).parent.parent / "verify" / "numbers"
LANGUAGES = ("de", "en", "es", "fr", "ko", "ru")


@dataclass(frozen=True)
class Told:
    """A fact beside its sentence; `kind` of alteration, "" for an honest one; `part`: the set, from 1."""

    language: str
    part: int
    kind: str
    words: str
    value: Decimal
    unit: str
    measure: str

    @cached_property
    def severities(self) -> frozenset[str]:
        """Those of its findings; none where it passes."""
        issues = supports(self.words, self.value, self.unit, (self.measure,), language=self.language, told_in="en")
        return frozenset(issue.severity for issue in issues)

    @property
    def right(self) -> bool:
        return bool(self.severities) == bool(self.kind)


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


def _share(part: int, of: int) -> str:
    return f"{100 * part / of:.1f}"


def main() -> None:
    facts = [one for language in LANGUAGES for one in told(language)]
    for one in facts:
        if "--wrong" in sys.argv and not one.right:
            print(f"{one.language} {one.kind or 'honest'}: {one.words} | {one.value} {one.unit} | {one.measure}")
    print("| language | set | honest | hold, per cent | for review | altered | pass, per cent |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: |")
    for part in sorted({one.part for one in facts}):
        for language in (*LANGUAGES, "all"):
            some = [one for one in facts if one.part == part and language in (one.language, "all")]
            honest, altered = ([one for one in some if bool(one.kind) == kind] for kind in (False, True))
            cells = (
                _share(sum(one.right for one in honest), len(honest)),
                _share(sum(one.severities == {"review"} for one in honest), len(honest)),
                str(len(altered)),
                _share(sum(not one.right for one in altered), len(altered)),
            )
            print(f"| {language} | {part} | {len(honest)} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
