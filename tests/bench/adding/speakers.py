"""Quotations of annotated news: how many are drafted, with whom, and how many of those drafted are quotations."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from generator.draft import Known
from generator.draft.quotations import Quotation, Unclaimed, quotations
from generator.verify import Span
from tests.bench.voices import Said, news, prepared

_PLAIN = re.compile(r"[“\"](?P<words>[^“”\"]{12,}?)[,.?!]?[”\"],?\s+(?:said\s+(?P<behind>[A-Z]\w+(?: [A-Z]\w+)?)"
                    r"|(?P<before>[A-Z]\w+(?: [A-Z]\w+)?)\s+said)")  # fmt: skip


def same(one: str, other: str) -> bool:
    return one.split()[-1] == other.split()[-1]


def contents(folder: Path) -> Iterator[tuple[str, list[Span]]]:
    """Each text with the spans of what the annotators have as said, thought or written by somebody."""
    for file in sorted((folder / "text").glob("*.txt")):
        notes = "".join(one.read_text("utf-8") for one in (folder / "attributions").glob(f"{file.stem}*.ann"))
        found = (re.findall(r"\d+", where) for where in re.findall(r"(?m)^T\d+\tContent ([\d ;]+)", notes))
        yield file.read_text("utf-8"), [Span(int(ends[0]), int(ends[-1])) for ends in found]


def speakers(folder: Path) -> None:
    texts: dict[str, list[Said]] = defaultdict(list)
    for said in news(folder):
        if len(said.words.split()) >= 4:
            texts[said.text].append(said)
    counts: Counter[str] = Counter()
    attributed = dict(contents(folder))
    for text, spoken in texts.items():
        found = list(quotations(prepared(text), Known()))
        drafted = [
            (span, one.speaker.name) for one in found if isinstance(one, Quotation) for span in one.verdict.spans
        ]
        listed = [one.words for one in found if isinstance(one, Unclaimed)]
        plain = [(Span(*m.span("words")), m["behind"] or m["before"]) for m in _PLAIN.finditer(text)]
        for who, answers in (("ours", drafted), ("plain", plain)):
            counts[f"{who} drafted"] += len(answers)
            counts[f"{who} said"] += sum(any(span.touches(one) for one in attributed[text]) for span, _ in answers)
        for said in spoken:
            span = Span(said.start, said.start + len(said.words))
            counts["quotations"] += 1
            for who, answers in (("ours", drafted), ("plain", plain)):
                if name := next((name for where, name in answers if where.touches(span)), None):
                    counts[f"{who} named"] += 1
                    counts[f"{who} right"] += same(name, said.speaker)
                elif who == "ours":
                    counts["listed"] += any(said.words[:20] in one or one[:20] in said.words for one in listed)
    total = counts["quotations"] or 1
    print(f"{total} quotations: {100 * (counts['ours named'] + counts['listed']) / total:.1f} % found")
    for who in ("ours", "plain"):
        named = counts[f"{who} named"] or 1
        right = 100 * counts[f"{who} right"] / named
        said_by_somebody = 100 * counts[f"{who} said"] / (counts[f"{who} drafted"] or 1)
        print(f"{who}: speaker named {100 * named / total:.1f} %, of these right {right:.1f} %; "
              f"{said_by_somebody:.1f} % of {counts[f'{who} drafted']} drafted are what somebody said")  # fmt: skip
