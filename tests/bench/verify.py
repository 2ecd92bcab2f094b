"""`make bench-verify`: the engine against forgeries, beside three baselines, in one run.

Prints a table by class: how many genuine presentations are accepted, forgeries refused, misleading cuts flagged,
wrong speakers caught. Accepted means not refused; a false flag is a genuine one that a person would be asked about.
"""

import random
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from rapidfuzz import fuzz

from generator.verify import SourceText, Verdict, prepare, supports, verify_quotation
from tests.bench.mutations import Parts, Trial, forged, genuine, misleading
from tests.bench.texts import FOREIGN, Text, english, story

TEXTS = 60


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


def main() -> int:
    rng = random.Random(2026)
    texts = [*(english(seed) for seed in range(TEXTS)), *(story(seed) for seed in range(TEXTS // 2)), *FOREIGN]
    asked = list(trials(texts, rng))
    rows: dict[tuple[str, str], list[Trial]] = defaultdict(list)
    for trial in asked:
        rows[trial.kind, trial.name].append(trial)
    wrong: list[str] = []
    totals: dict[str, list[int]] = defaultdict(lambda: [0] * (3 + len(BASELINES)))
    head = ["class", "trials", "ours", *BASELINES]
    print("| " + " | ".join(head) + " |")
    print("| " + " | ".join(["---"] * len(head)) + " |")
    for (kind, name), group in rows.items():
        verdicts = [ours(trial) for trial in group]
        right = [
            (not v.refused) if kind == "genuine" else v.refused if kind == "forged" else (v.refused or v.flagged)
            for v in verdicts
        ]
        wrong += [
            f"{kind}: {name}: {t.words!r} by {t.speaker.name}: {[i.code for i in v.findings]}"
            for t, v, ok in zip(group, verdicts, right, strict=True)
            if not ok
        ]
        others = [sum(check(t) if kind == "genuine" else not check(t) for t in group) for check in BASELINES.values()]
        cells = [share(sum(right), len(group)), *(share(n, len(group)) for n in others)]
        print("| " + " | ".join([f"{kind}: {name}", str(len(group)), *cells]) + " |")
        total = totals[kind]
        total[0] += len(group)
        total[1] += sum(right)
        if kind == "genuine":
            total[2] += sum(v.flagged for v in verdicts)
            wrong += [
                f"false flag: {name}: {t.words!r}: {[i.code for i in v.findings]}"
                for t, v in zip(group, verdicts, strict=True)
                if v.flagged
            ]
        for position, n in enumerate(others):
            total[3 + position] += n
    print()
    for kind, (count, right_, flagged, *others) in totals.items():
        done = {"genuine": "accepted", "forged": "refused", "misleading": "flagged"}[kind]
        beside = ", ".join(f"{name} {share(n, count).strip()}" for name, n in zip(BASELINES, others, strict=True))
        print(f"{kind} {done}: {share(right_, count).strip()} % of {count} ({beside})")
        if kind == "genuine":
            print(f"false flags: {share(flagged, count).strip()} %")
    speakers(texts, wrong)
    good = sum(supports(words, Decimal(value), unit) == () for words, value, unit, ok in NUMBERS if ok)
    bad = sum(supports(words, Decimal(value), unit) != () for words, value, unit, ok in NUMBERS if not ok)
    print(
        f"numbers: {good} of {sum(n[3] for n in NUMBERS)} supported, {bad} of {sum(not n[3] for n in NUMBERS)} refused"
    )
    if "--wrong" in sys.argv:
        print("\n".join(wrong))
    return 0


def speakers(texts: Sequence[Text], wrong: list[str]) -> None:
    explicit = right = caught = tried = 0
    for text in texts:
        for said in text.said:
            base = Trial("", "", text.text, said.words, said.speaker, said.others)
            verdict = ours(base)
            if said.explicit:
                explicit += 1
                right += verdict.speaker_checked is True and not verdict.refused
                if verdict.speaker_checked is not True or verdict.refused:
                    wrong.append(
                        f"speaker: {said.words!r} by {said.speaker.name}: {[i.code for i in verdict.findings]}"
                    )
                for other in said.others:
                    rest = (said.speaker, *(o for o in said.others if o is not other))
                    tried += 1
                    found = ours(Trial("", "", text.text, said.words, other, rest))
                    caught += found.refused
                    if not found.refused:
                        codes = [issue.code for issue in found.findings]
                        wrong.append(f"wrong speaker let through: {said.words!r} by {other.name}: {codes}")
    confirmed, refused = share(right, explicit).strip(), share(caught, tried).strip()
    print(f"speaker confirmed: {confirmed} % of {explicit}; wrong speaker caught: {refused} % of {tried}")


if __name__ == "__main__":
    sys.exit(main())
