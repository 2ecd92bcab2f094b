"""`make bench-verify`: the engine against forgeries, beside three baselines, in one run.

Prints a table by class: how many genuine presentations are accepted, forgeries refused, misleading cuts flagged,
wrong speakers caught. Accepted means not refused; a false flag is a genuine one that a person would be asked about.
`--wrong` lists every failure, `--write` puts the tables into the README.
"""

import random
import re
import sys
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from rapidfuzz import fuzz

from generator.verify import SourceText, Verdict, prepare, supports, verify_quotation
from tests.bench.mutations import Parts, Trial, forged, genuine, misleading
from tests.bench.texts import FOREIGN, Text, english, story

TEXTS = 60
README = Path(__file__).parent.parent.parent / "README.md"
_PART = re.compile(r"(<!-- measured: verify -->\n).*?(<!-- end -->)", re.DOTALL)


@lru_cache(maxsize=4096)
def prepared(text: str) -> SourceText:
    return prepare(text)


def ours(trial: Trial) -> Verdict:
    return verify_quotation(
        prepared(trial.source),
        trial.words,
        speaker=trial.speaker.name,
        aliases=[trial.speaker.surname],
        others={person.name: [person.surname] for person in trial.others},
    )


def _flat(words: Parts) -> Sequence[str]:
    return [words] if isinstance(words, str) else words


def substring(trial: Trial) -> bool:
    return all(part in trial.source for part in _flat(trial.words))


def nfkc(trial: Trial) -> bool:
    def folded(text: str) -> str:
        return " ".join(unicodedata.normalize("NFKC", text).split())

    return all(folded(part) in folded(trial.source) for part in _flat(trial.words))


def fuzzy(trial: Trial) -> bool:
    return all(fuzz.partial_ratio(part, trial.source) >= 90 for part in _flat(trial.words))


BASELINES: dict[str, Callable[[Trial], bool]] = {"substring": substring, "NFKC": nfkc, "rapidfuzz ≥ 90": fuzzy}


def trials(texts: Sequence[Text], rng: random.Random) -> Iterator[Trial]:
    for text in texts:
        yield from genuine(text, rng)
        yield from forged(text, rng)
        yield from misleading(text, rng)


NUMBERS = (
    ("trade grew by 14 percent in two years", "14", "percent", True),
    ("trade grew by 14 percent in two years", "14", "percentage points", False),
    ("3.4 million tonnes last year", "3400000", "tonnes", True),
    ("3.4 million tonnes last year", "3400000000", "tonnes", False),
    ("3.4 million tonnes last year", "3.4", "tonnes", False),
    ("its twelfth largest partner", "12", "rank", True),
    ("in 2012 the quay was built", "12", "quays", False),
    ("10 to 12 boats were lost", "12", "boats", False),
    ("more than 300 people", "300", "people", False),
    ("a loss of -5 percent", "5", "percent", False),
    ("$250 million a year", "250000000", "dollars", True),
    ("$250 million a year", "250000000", "euros", False),
    ("twenty-one ships", "21", "ships", True),
    ("155-millimeter shells", "155", "mm", True),
)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f}" if whole else "    –"


def table(rows: dict[tuple[str, str], list[Trial]], wrong: list[str]) -> tuple[list[str], list[str]]:
    """The lines of the table by class, and those of the summary above it."""
    head = ["class", "trials", "this engine", *BASELINES]
    lines = ["| " + " | ".join(head) + " |", "| --- |" + " ---: |" * (len(head) - 1)]
    totals: dict[str, list[int]] = defaultdict(lambda: [0] * (3 + len(BASELINES)))
    for (kind, name), group in rows.items():
        verdicts = [ours(trial) for trial in group]
        right = [_right(kind, verdict) for verdict in verdicts]
        for trial, verdict, ok in zip(group, verdicts, right, strict=True):
            codes = [issue.code for issue in verdict.findings]
            if not ok or (kind == "genuine" and verdict.flagged):
                wrong.append(f"{kind}: {name}: {trial.words!r} by {trial.speaker.name}: {codes}")
        others = [sum(check(t) if kind == "genuine" else not check(t) for t in group) for check in BASELINES.values()]
        cells = [share(sum(right), len(group)), *(share(n, len(group)) for n in others)]
        lines.append("| " + " | ".join([f"{kind}: {name}", str(len(group)), *cells]) + " |")
        flagged = sum(v.flagged for v in verdicts) if kind == "genuine" else 0
        for position, n in enumerate((len(group), sum(right), flagged, *others)):
            totals[kind][position] += n
    return lines, _summary(totals)


def _right(kind: str, verdict: Verdict) -> bool:
    if kind == "genuine":
        return not verdict.refused
    return verdict.refused if kind == "forged" else verdict.refused or verdict.flagged


def _summary(totals: dict[str, list[int]]) -> list[str]:
    lines = ["| per cent | trials | this engine | " + " | ".join(BASELINES) + " |", "| --- |" + " ---: |" * 5]
    names = {"genuine": "genuine accepted", "forged": "forged refused", "misleading": "misleading flagged"}
    for kind, (count, right, _, *others) in totals.items():
        cells = [share(n, count) for n in (right, *others)]
        lines.append("| " + " | ".join([names[kind], str(count), *cells]) + " |")
    count, _, flagged, *_ = totals["genuine"]
    lines.append(f"| genuine flagged for review (false flags) | {count} | {share(flagged, count)} | – | – | – |")
    return lines


def speakers(texts: Sequence[Text], wrong: list[str]) -> list[str]:
    """Where a text attributes explicitly: the speaker confirmed, and every other one of the text caught."""
    explicit = right = caught = tried = 0
    for text in texts:
        for said in (said for said in text.said if said.explicit):
            verdict = ours(Trial("", "", text.text, said.words, said.speaker, said.others))
            explicit += 1
            sure = verdict.speaker_checked is True and not verdict.refused
            right += sure
            if not sure:
                wrong.append(f"speaker: {said.words!r} by {said.speaker.name}: {[i.code for i in verdict.findings]}")
            for other in said.others:
                rest = (said.speaker, *(person for person in said.others if person is not other))
                found = ours(Trial("", "", text.text, said.words, other, rest))
                tried += 1
                caught += found.refused
                if not found.refused:
                    codes = [issue.code for issue in found.findings]
                    wrong.append(f"wrong speaker let through: {said.words!r} by {other.name}: {codes}")
    return [
        f"| speaker confirmed | {explicit} | {share(right, explicit)} | – | – | – |",
        f"| wrong speaker caught | {tried} | {share(caught, tried)} | 0 | 0 | 0 |",
    ]


def numbers() -> str:
    """Numbers with their units, against words that give them and words that give others."""
    right = sum((supports(words, Decimal(value), unit) == ()) is ok for words, value, unit, ok in NUMBERS)
    return f"| numbers supported or refused rightly | {len(NUMBERS)} | {share(right, len(NUMBERS))} | – | – | – |"


def speed() -> str:
    """10,000 quotations against 1,000 sources of about 1,000 words; beside one fuzzy search a quotation."""
    sources = []
    for number in range(1000):
        parts = [english(7000 + number * 8 + part) for part in range(8)]
        text = "\n\n".join(part.text for part in parts)
        sources.append((text, [said for part in parts for said in part.said][:10]))
    count = sum(len(said) for _, said in sources)
    words = sum(len(text.split()) for text, _ in sources) // len(sources)
    started = time.perf_counter()
    for text, said in sources:
        source = prepare(text)
        for quotation in said:
            verify_quotation(source, quotation.words, speaker=quotation.speaker.name)
    engine = time.perf_counter() - started
    started = time.perf_counter()
    for text, said in sources:
        for quotation in said:
            fuzz.partial_ratio_alignment(quotation.words, text)
    peer = time.perf_counter() - started
    return (
        f"{count:,} quotations against {len(sources):,} sources of {words} words: {engine:.1f} s on one core, "
        f"{engine / peer:.2f} of the time of as many fuzzy searches (rapidfuzz, {peer:.1f} s)."
    )


def main() -> int:
    rng = random.Random(2026)
    texts = [*(english(seed) for seed in range(TEXTS)), *(story(seed) for seed in range(TEXTS // 2)), *FOREIGN]
    rows: dict[tuple[str, str], list[Trial]] = defaultdict(list)
    for trial in trials(texts, rng):
        rows[trial.kind, trial.name].append(trial)
    wrong: list[str] = []
    by_class, summary = table(rows, wrong)
    summary += [*speakers(texts, wrong), numbers()]
    fast = speed()
    print("\n".join([*by_class, "", *summary, "", fast]))
    if "--wrong" in sys.argv:
        print("\n".join(wrong))
    if "--write" in sys.argv:
        details = ["<details>", "<summary>By class</summary>", "", *by_class, "", "</details>"]
        text = README.read_text("utf-8")
        part = "\n".join([*summary, "", fast, "", *details])
        README.write_text(_PART.sub(lambda m: f"{m[1]}{part}\n{m[2]}", text), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
