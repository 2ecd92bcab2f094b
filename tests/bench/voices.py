"""Who speaks, measured on a corpus of annotated quotations: `python -m tests.bench.voices PATH [--wrong]`.

PATH is a copy of PolNeAR's `data/train` or `data/dev` (news), of the Project Dialogism Novel Corpus' `data` (novels) or
of Redewiedergabe's `data/main/tsv` (German); which of them is seen from the files. Nothing of a corpus is kept here.
For each quotation: is it refused or confirmed for its speaker, for whom else of those named near is it confirmed, and
is it refused when words of somebody else follow it.
"""

import ast
import csv
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from generator.verify import SourceText, TextQuoteSelector, prepare, verify_quotation
from generator.verify.voices.speech import TITLES

_RUN = re.compile(r"[“\"»«]([^”“\"»«\n]{12,}?)[”\"«»]")
_GERMAN = re.compile(r"»([^»«\n]{12,}?)«")
_NAME = re.compile(r"(?:[A-Z][a-z]+\.? )*?((?:[A-Z][\w.’'-]+ )?[A-Z][\w’'-]{2,})$")
_FULL = re.compile(r"(?<![.!?“] )(?<!^)\b([A-Z][a-z]{2,}) ([A-Z][a-z]{2,})\b", re.M)
_NEAR = 900
People = dict[str, list[str]]


@dataclass(frozen=True)
class Said:
    """Words with their speaker, and those who are named near them."""

    text: str
    words: str
    start: int
    speaker: str
    people: People
    near: tuple[str, ...]


@lru_cache(maxsize=8)
def prepared(text: str) -> SourceText:
    return prepare(text)


def news(folder: Path) -> Iterator[Said]:
    for file in sorted((folder / "text").glob("*.txt")):
        text = file.read_text("utf-8")
        marks: dict[str, tuple[int, int]] = {}
        events = []
        for found in (folder / "attributions").glob(f"{file.stem}*.ann"):
            for line in found.read_text("utf-8").splitlines():
                cells = line.split("\t")
                if len(cells) < 2:
                    continue
                if cells[0].startswith("T"):
                    ends = re.findall(r"\d+", cells[1])
                    marks[cells[0]] = (int(ends[0]), int(ends[-1]))
                elif cells[0].startswith("E"):
                    events.append(dict(part.split(":") for part in cells[1].split()))
        full = {f"{a} {b}": [b] for a, b in _FULL.findall(text) if not {a.lower(), b.lower()} & TITLES}
        for event in events:
            if "Source" not in event or "Content" not in event:
                continue
            said_by = re.split(r",| of | for ", text[slice(*marks[event["Source"]])])[0].strip()
            named = _NAME.search(said_by) if said_by else None
            start, end = marks[event["Content"]]
            if not named or said_by.startswith(("The ", "the ")):
                continue
            surname = named[1].split()[-1]
            owners = [name for name in full if name.endswith(f" {surname}")]
            if len(owners) != 1:
                continue
            for run in _RUN.finditer(text, max(0, start - 1), end + 1):
                opened = text.rfind("\n", 0, run.start()) + 1
                if text[run.start()] == '"' and text.count('"', opened, run.start()) % 2:
                    continue
                near = text[max(0, run.start() - _NEAR) : run.end() + _NEAR]
                others = tuple(n for n in full if n.split()[-1] in near and not set(n.split()) & set(owners[0].split()))
                yield Said(text, run[1], run.start(1), owners[0], full, others)


def novels(folder: Path) -> Iterator[Said]:
    for novel in sorted(folder.iterdir()):
        text = (novel / "novel_text.txt").read_text("utf-8")
        rows = csv.DictReader((novel / "character_info.csv").open(encoding="utf-8"))
        people = {row["Main Name"]: sorted(ast.literal_eval(row["Aliases"])) for row in rows}
        said = list(csv.DictReader((novel / "quotation_info.csv").open(encoding="utf-8")))
        for row in random.Random(1).sample(said, min(120, len(said))):
            start, end = ast.literal_eval(row["quoteByteSpans"])[0]
            words = text[start:end]
            forms = people.get(row["speaker"], [])
            if len(words.split()) < 4 or not any(form in text for form in forms if form[:1].isupper()):
                continue
            near = text[max(0, start - _NEAR) : end + _NEAR]
            named = (
                name
                for name, forms in people.items()
                if any(re.search(rf"\b{re.escape(f)}\b", near) for f in forms)
                and not set(" ".join(forms).split()) & set(" ".join(people[row["speaker"]]).split()) - {"The"}
            )
            yield Said(text, words, start, row["speaker"], people, tuple(n for n in named if n != row["speaker"]))


def german(folder: Path) -> Iterator[Said]:
    for file in sorted(folder.glob("rwk_*.tsv")):
        text, spans, voices, names = "", {}, {}, set()
        for row in csv.DictReader(file.open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
            gap = "" if not text or row["tok"] in ",.;:!?«)" or text[-1] in "»(" else " "
            if row["sentstart"] == "yes" and re.search(r"[.!?«]$", text) and row["tok"] == "»":
                gap = "\n\n"
            start = len(text) + len(gap)
            text += gap + row["tok"]
            for one in re.findall(r"direct\.(?:speech|writing)[\w]*\.(\d+)", row["stwr"]):
                spans.setdefault(one, []).append((start, len(text)))
            if row["pos"] == "NE" and row["tok"][:1].isupper() and len(row["tok"]) > 2:
                if row["speaker"].startswith("speaker."):
                    for one in row["speaker"].split(".")[1].split("_"):
                        voices.setdefault(one, row["tok"])
                names.add(row["tok"])
        for one, parts in spans.items():
            words = text[parts[0][0] : parts[-1][1]]
            if one in voices and (run := _GERMAN.search(words)):
                people: People = {name: [] for name in names}
                others = tuple(name for name in names if name != voices[one])
                yield Said(text, run[1].strip(), parts[0][0] + run.start(1), voices[one], people, others)


def asked(said: Said, speaker: str, words: str | list[TextQuoteSelector] | None = None):
    others = {name: forms for name, forms in said.people.items() if name != speaker}
    prefix = said.text[max(0, said.start - 30) : said.start]
    selector = TextQuoteSelector(said.words, prefix=prefix) if words is None else words
    return verify_quotation(
        prepared(said.text), selector, speaker=speaker, aliases=said.people.get(speaker, ()), others=others
    )


def main() -> None:
    folder = Path(sys.argv[1])
    read = german if any(folder.glob("rwk_*")) else news if (folder / "attributions").exists() else novels
    counts: Counter[str] = Counter()
    previous: Said | None = None
    for said in read(folder):
        try:
            verdict = asked(said, said.speaker)
            if any(issue.code in ("Q001", "Q002", "Q005", "Q014", "Q015") for issue in verdict.findings):
                continue
            counts["quotations"] += 1
            counts["refused"] += verdict.refused
            counts["confirmed"] += bool(verdict.speaker_checked and not verdict.refused)
            if verdict.refused and "--wrong" in sys.argv:
                tell("REFUSED", said, said.speaker, [f"{i.code} {i.details}" for i in verdict.findings])
            if "--unsure" in sys.argv and not verdict.refused and not verdict.speaker_checked:
                tell("UNSURE", said, said.speaker, [])
            for other in said.near:
                counts["others near"] += 1
                answer = asked(said, other)
                counts["others refused"] += answer.refused
                if answer.speaker_checked and not answer.refused:
                    counts["others confirmed"] += 1
                    if "--wrong" in sys.argv:
                        tell("CONFIRMED", said, other, [])
            if previous and previous.text is said.text and previous.speaker != said.speaker:
                first, second = sorted((previous, said), key=lambda one: one.start)
                parts = [TextQuoteSelector(first.words), TextQuoteSelector(second.words)]
                counts["splices"] += 1
                counts["splices refused"] += asked(first, first.speaker, parts).refused
            previous = said
        except Exception as error:
            counts["crashes"] += 1
            print(repr(error))
    print(dict(counts))
    for part, whole in (("refused", "quotations"), ("confirmed", "quotations"), ("others refused", "others near"),
                        ("others confirmed", "others near"), ("splices refused", "splices")):  # fmt: skip
        print(f"{part}: {counts[part]} of {counts[whole]}, {100 * counts[part] / max(1, counts[whole]):.2f} %")


def tell(what: str, said: Said, speaker: str, why: list[str]) -> None:
    around = said.text[max(0, said.start - 250) : said.start + len(said.words) + 150]
    print(f"--- {what} for {speaker} (it is {said.speaker}'s) {why}\n    [{said.words}]\n{around}\n")


if __name__ == "__main__":
    main()
