"""How fast the engine answers, beside a fuzzy search in the same run, and that its time grows with the text alone."""

import gc
import time
from collections.abc import Callable

from rapidfuzz import fuzz

from generator.verify import prepare, verify_quotation
from tests.bench.texts import Said, english

SOURCES, PARTS, QUOTED = 1000, 8, 10


def speed() -> str:
    """10,000 quotations against 1,000 sources of about 1,000 words; one source of 2 MB; texts made to be slow."""
    sources = [_source(number) for number in range(SOURCES)]
    count = sum(len(said) for _, said in sources)
    words = sum(len(text.split()) for text, _ in sources) // len(sources)
    engine = _seconds(lambda: _answer(sources))
    peer = _seconds(lambda: _search(sources))
    lines = (
        f"{count:,} quotations against {len(sources):,} sources of {words} words: {engine:.1f} s on one core, "
        f"{count / engine:,.0f} verdicts a second, {engine / peer:.1f} times as long as as many fuzzy searches "
        f"(rapidfuzz, {peer:.1f} s).",
        _growth(),
        _adversarial(),
    )
    return " ".join(lines)


def _source(number: int) -> tuple[str, list[Said]]:
    parts = [english(7000 + number * PARTS + part) for part in range(PARTS)]
    text = "\n\n".join(part.text for part in parts)
    return text, [said for part in parts for said in part.said][:QUOTED]


def _answer(sources: list[tuple[str, list[Said]]]) -> None:
    for text, said in sources:
        source = prepare(text)
        for quotation in said:
            verify_quotation(source, quotation.words, speaker=quotation.speaker.name)


def _search(sources: list[tuple[str, list[Said]]]) -> None:
    for text, said in sources:
        for quotation in said:
            fuzz.partial_ratio_alignment(quotation.words, text)


def _seconds(work: Callable[[], object]) -> float:
    """Of this process alone, without the collection of cycles, which the command turns off as well."""
    gc.disable()
    started = time.process_time()
    work()
    spent = time.process_time() - started
    gc.enable()
    gc.collect()
    return spent


def _growth() -> str:
    """2,000 quotations in one source, at 1 MB and at 2 MB of text."""
    seconds = {}
    for megabytes in (1, 2):
        parts = [english(90_000 + part) for part in range(megabytes * 1_000_000 // 1000)]
        marked = [f"{said.words} ({i})" for i, said in enumerate(s for part in parts for s in part.said)]
        text = "\n\n".join(f"“{words},” Ann Vale said." for words in marked)
        text += "\n\n" + "\n\n".join(part.text for part in parts)
        text = text[: megabytes * 1_000_000]
        asked = [words for words in marked[:: max(1, len(marked) // 2000)] if f"“{words},”" in text][:2000]
        seconds[megabytes] = _seconds(lambda: _one(text, asked))  # noqa: B023  called before the next turn
    return (
        f"2,000 quotations in one source of 1 MB: {seconds[1]:.1f} s; of 2 MB: {seconds[2]:.1f} s, "
        f"{seconds[2] / seconds[1]:.1f} times as long."
    )


def _one(text: str, words: list[str]) -> None:
    source = prepare(text)
    for one in words:
        verify_quotation(source, one, speaker="Ann Vale", aliases=["Vale"])


def _adversarial() -> str:
    """1 MB of opening marks, of closing ones, of dashes, of names before colons: each with one quotation asked; then
    1 MB of spaces, brackets and points within a quotation that is not found."""
    texts = ("“" * 1_000_000, "“a” " * 250_000, "— a, — " * 140_000, "A: b\n" * 200_000, "' " * 500_000)
    slowest = max(_seconds(lambda: _one(f"{text}\n\n“All is well,” Ann Vale said.", ["All is well"])) for text in texts)  # noqa: B023
    runs = (" " * 1_000_000, "[" * 1_000_000, ". " * 500_000)
    missed = max(_seconds(lambda: _one("“All is well,” Ann Vale said.", [f"All{run}is ill"])) for run in runs)  # noqa: B023
    return (
        f"Texts of 1 MB that hold nothing but marks take {slowest:.1f} s at most, quotations with 1 MB of spaces, "
        f"brackets or points in them {missed:.1f} s."
    )
