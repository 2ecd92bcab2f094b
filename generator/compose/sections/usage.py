"""How much of a capture is used, as a share and as a strip."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.captured import CaptureText
from generator.compose.lens import Lens
from generator.compose.passages import Passage
from generator.verified import NOTHING, Held, cut, worded
from generator.verify.text.normalise import in_a_line

_OPENING = 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the strip that shows how much of a capture is used, in thousandths of its length."""

    x: float
    width: float
    anchor: str
    title: Held


def share_of(capture: CaptureText, spans: Iterable[tuple[int, int]]) -> int:
    """How much of the running text stands in half-open spans, in per cent, each character counted once."""
    return round(100 * capture.running(spans) / capture.main_length) if capture.main_length else 0


def article(capture: CaptureText) -> tuple[Stretch, ...]:
    """The running text as few stretches: paragraphs with nothing but white space between them are one."""
    stretches: list[tuple[int, int]] = []
    for paragraph in capture.paragraphs:
        if paragraph.kind != "text":
            continue
        if stretches and not capture.text[stretches[-1][1] : paragraph.start].strip():
            stretches[-1] = (stretches[-1][0], paragraph.end)
        else:
            stretches.append((paragraph.start, paragraph.end))
    return tuple(_stretch(capture, start, end, "", NOTHING) for start, end in stretches)


def used(lens: Lens, capture: CaptureText, passages: Sequence[Passage]) -> tuple[Stretch, ...]:
    """The passages, each with its first words."""
    return tuple(_stretch(capture, p.start, p.end, p.anchor, _opening(lens, p)) for p in passages)


def _stretch(capture: CaptureText, start: int, end: int, anchor: str, title: Held) -> Stretch:
    scale = 1000 / max(len(capture.text), 1)
    return Stretch(round(start * scale, 1), round((end - start) * scale, 1), anchor, title)


def _opening(lens: Lens, passage: Passage) -> Held:
    words = in_a_line(lens.verified.words(passage.source, passage.start, passage.end))
    first = cut(words, 0, len(" ".join(words.split()[:_OPENING])))
    return worded("{}: {}" if first == words else "{}: {} …", passage.label, first)
