"""What the checks of our own words do to honest statements and to false ones: flagged beside unseen, by check and kind.

    python -m tests.bench.telling [--rte FILE] [--wordnet FOLDER] [--list]

Honest: the statements of the briefing and of the clean example; with --rte the entailed pairs of a PASCAL RTE training
file (tab-separated, as GLUE has it), and sentences of its texts told as they stand. False: the same, falsified.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from generator.verify import Issue
from generator.verify.evidence import Evidence
from generator.verify.telling.meaning import meaning
from generator.verify.telling.names.names import names_held
from generator.verify.telling.quoted_runs import quotations_held
from generator.verify.telling.times.dates import dates_held
from generator.verify.text.sentences import sentences
from tests.bench.falsify import falsified, opposites
from tests.bench.told import Pair, of_project, of_rte

ROOT = Path(__file__).parent.parent.parent
CHECKS: tuple[Callable[[str, Evidence], Iterator[Issue]], ...] = (
    quotations_held,
    names_held,
    dates_held,
    meaning,
)


def issues(pair: Pair) -> list[Issue]:
    return [issue for check in CHECKS for issue in check(pair.text, pair.evidence)]


def as_they_stand(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The first sentence of each text, told in its own words: what is false in it can only be what was made false."""
    seen: set[str] = set()
    for pair in pairs:
        text = pair.evidence.passages[0]
        first = sentences(text, 0, len(text))[0]
        told = text[first.start : first.end]
        if 6 <= len(told.split()) <= 30 and told not in seen:
            seen.add(told)
            yield Pair("as it stands", told, pair.evidence)


def report(name: str, pairs: list[Pair], dictionary: Path, *, listed: bool) -> None:
    flagged: Counter[str] = Counter()
    any_flagged = 0
    for pair in pairs:
        found = {issue.code for issue in issues(pair)}
        flagged.update(found)
        any_flagged += bool(found)
        if found and listed:
            print(f"  honest {sorted(found)} {pair.text}\n      {' … '.join(pair.evidence.passages)[:400]}")
            print("     ", [issue.message for issue in issues(pair)])
    print(f"{name}: {len(pairs)} honest, {any_flagged} flagged ({any_flagged / len(pairs):.1%})")
    for code, count in sorted(flagged.items()):
        print(f"    {code}  {count:5}  {count / len(pairs):.1%}")
    known = {f"opposite {name}": opposites(dictionary, part) for name, part in (("verb", "verb"), ("adjective", "adj"))}
    made: dict[str, Counter[str]] = defaultdict(Counter)
    missed: dict[str, list[Pair]] = defaultdict(list)
    for pair in pairs:
        for kind, text in falsified(pair.text, " ".join(pair.evidence.passages), known):
            codes = {issue.code for issue in issues(Pair(kind, text, pair.evidence))}
            made[kind].update(["made", *codes] if codes else ["made", "unseen"])
            if not codes:
                missed[kind].append(Pair(kind, text, pair.evidence))
    total = sum(count["made"] for count in made.values())
    unseen = sum(count["unseen"] for count in made.values())
    mean = sum(count["unseen"] / count["made"] for count in made.values()) / max(1, len(made))
    print(f"  falsified: {total}, unseen {unseen} ({unseen / max(1, total):.1%}); mean of the kinds {mean:.1%}")
    for kind, count in made.items():
        share = count["unseen"] / count["made"]
        codes = " ".join(f"{code} {n}" for code, n in sorted(count.items()) if code not in ("made", "unseen"))
        print(f"    {kind:28} {count['made']:5}  unseen {share:6.1%}   {codes}")
        if listed:
            for pair in random.Random(1).sample(missed[kind], min(8, len(missed[kind]))):
                print(f"        {pair.text}\n            {' … '.join(pair.evidence.passages)[:300]}")


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rte", type=Path)
    arguments.add_argument("--wordnet", type=Path, default=Path("dict"))
    arguments.add_argument("--list", action="store_true")
    given = arguments.parse_args()
    own = [pair for project in (ROOT, ROOT / "tests" / "clean") for pair in of_project(project)]
    report("our own", own, given.wordnet, listed=given.list)
    if given.rte:
        entailed = list(of_rte(given.rte))
        report("RTE, entailed", entailed, given.wordnet, listed=given.list)
        report("RTE, as they stand", list(as_they_stand(entailed)), given.wordnet, listed=given.list)


if __name__ == "__main__":
    main()
