"""`make bench-verify`: this engine against forgeries, beside baselines and peers, in one run.

Prints what each lets through beside what it refuses of the genuine, for neither is worth anything alone: by tool where
all can be asked the same, by area for this engine, and by class. `--wrong` lists every failure, `--write` puts the
tables into their pages.
"""

import json
import random
import subprocess
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from rapidfuzz import fuzz

from tests.bench.questions import Question, questions
from tests.bench.speed import speed
from tests.bench.tables import ROOT, put
from tests.bench.texts import FOREIGN, english, story

TEXTS, REPORTS, DRAWS = 60, 24, 8
PEERS = ROOT / ".verify-peers" / "bin" / "python"
_SHARED = ("genuine", "forged", "misleading")
"""Kinds of question that can be put to a tool that knows words only, not who says them."""

Verdicts = dict[str, list[str]]


def substring(source: str, part: str) -> bool:
    return part in source


def nfkc(source: str, part: str) -> bool:
    def folded(text: str) -> str:
        return " ".join(unicodedata.normalize("NFKC", text).split())

    return folded(part) in folded(source)


def fuzzy(source: str, part: str) -> bool:
    return fuzz.partial_ratio(part, source) >= 90


BASELINES: dict[str, Callable[[str, str], bool]] = {"substring": substring, "NFKC": nfkc, "rapidfuzz ≥ 90": fuzzy}


def verdicts(all_of: Sequence[Question]) -> Verdicts:
    """Each tool's verdict on each question, `-` where it has none: this engine, baselines, then peers by version."""
    found: Verdicts = {"this engine": [question.ours for question in all_of]}
    for name, holds in BASELINES.items():
        found[name] = [_baseline(holds, question) for question in all_of]
    return found | peers(all_of)


def _baseline(holds: Callable[[str, str], bool], question: Question) -> str:
    if not question.parts or question.kind not in _SHARED:
        return "-"
    return "accept" if all(holds(question.source, part) for part in question.parts) else "refuse"


def peers(all_of: Sequence[Question]) -> Verdicts:
    """What those say that are installed in their own environment (tools/verify-peers); nothing without it."""
    if not PEERS.exists():
        print("The peers of verification are not installed: their columns are left out.", file=sys.stderr)
        return {}
    asked = [
        (q.source, q.parts, q.sentence) if q.kind in _SHARED and (q.parts or q.sentence) else ("", (), "")
        for q in all_of
    ]
    # Without -P, the modules beside the script would stand in for those of the standard library.
    command = [str(PEERS), "-P", str(Path(__file__).with_name("verify_peers.py"))]
    run = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    if run.returncode:
        print(f"The peers of verification failed: {run.stderr.strip()[-300:]}", file=sys.stderr)
        return {}
    answer = json.loads(run.stdout)
    return {f"{name} {answer['versions'][name]}": found for name, found in answer["verdicts"].items()}


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _head(*names: str) -> list[str]:
    return [_row(names), "| --- |" + " ---: |" * (len(names) - 1)]


def by_tool(all_of: Sequence[Question], found: Verdicts) -> list[str]:
    """Quotations only, and what every tool can answer: per cent of each kind."""
    lines = _head("of 100", "genuine refused", "genuine flagged", "forged accepted", "misleading not flagged")
    asked = [i for i, q in enumerate(all_of) if q.kind in _SHARED and q.parts]
    for tool, answers in found.items():
        of = {kind: [answers[i] for i in asked if all_of[i].kind == kind and answers[i] != "-"] for kind in _SHARED}
        wanted = (("genuine", "refuse"), ("genuine", "flag"), ("forged", "accept"), ("misleading", "accept"))
        lines.append(_row([tool, *(share(of[kind].count(verdict), len(of[kind])) for kind, verdict in wanted)]))
    counts = [sum(all_of[i].kind == kind for i in asked) for kind in _SHARED]
    return [*lines, _row(["trials", f"{counts[0]}", f"{counts[0]}", f"{counts[1]}", f"{counts[2]}"])]


def by_area(all_of: Sequence[Question]) -> list[str]:
    """This engine, for all that is asked of it."""
    lines = _head("area", "genuine", "refused, of 100", "flagged", "false", "accepted, of 100", "flagged")
    areas = list(dict.fromkeys(question.area for question in all_of))
    for area in [*areas, ""]:
        of = [question for question in all_of if not area or question.area == area]
        true = [q.ours for q in of if not q.is_false]
        false = [q.ours for q in of if q.is_false]
        cells = [str(len(true)), share(true.count("refuse"), len(true)), share(true.count("flag"), len(true))]
        cells += [str(len(false)), share(false.count("accept"), len(false)), share(false.count("flag"), len(false))]
        lines.append(_row([area or "all", *cells]))
    return lines


def by_class(all_of: Sequence[Question], found: Verdicts) -> list[str]:
    """How many of a hundred are answered rightly: a genuine one not refused, a false one refused or flagged."""
    rows: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for index, question in enumerate(all_of):
        rows[question.area, question.kind, question.name].append(index)
    lines = _head("class", "trials", *found)
    for (area, kind, name), asked in rows.items():
        cells = []
        for answers in found.values():
            given = [answers[i] for i in asked if answers[i] != "-"]
            right = sum((verdict != "refuse") if kind == "genuine" else (verdict != "accept") for verdict in given)
            cells.append(share(right, len(given)))
        lines.append(_row([f"{area}: {kind}: {name}", str(len(asked)), *cells]))
    return lines


def wrong(all_of: Sequence[Question]) -> list[str]:
    """Each failure of this engine: what is genuine and not accepted, what is false and accepted."""
    failed = (q for q in all_of if (q.ours == "accept") is q.is_false)
    return [f"{q.kind}: {q.area}: {q.name}: {q.ours}: {q.said}" for q in failed]


def main() -> int:
    texts = [*(english(seed) for seed in range(TEXTS)), *(story(seed) for seed in range(TEXTS // 2)), *FOREIGN]
    all_of = list(questions(texts, REPORTS, DRAWS, random.Random(2026)))
    found = verdicts(all_of)
    summary = [*by_tool(all_of, found), "", *by_area(all_of)]
    details = by_class(all_of, found)
    fast = speed()
    print("\n".join([*details, "", *summary, "", fast]))
    if "--wrong" in sys.argv:
        print("\n".join(wrong(all_of)))
    if "--write" in sys.argv:
        folded = ["<details>", "<summary>By class</summary>", "", *details, "", "</details>"]
        part = "\n".join([*summary, "", fast, "", *folded])
        put("docs/verification.md", "verify", part)
        put("README.md", "tools", "\n".join(by_tool(all_of, found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
