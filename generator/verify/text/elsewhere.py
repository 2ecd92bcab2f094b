"""Where words that their source does not hold do stand: in another source of the briefing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count

from generator.captured import CaptureText
from generator.findings import Finding
from generator.verify.text.normalise import fold
from generator.verify.text.source_text import SourceText, prepare

_FEWEST = 3
_NAMED = 3


class InTurn(Iterable[str]):
    """Texts in small letters, each made where none before it has answered: most names stand in one of the first."""

    def __init__(self, captures: Iterable[CaptureText]) -> None:
        self._left, self._made = iter(captures), list[str]()

    def __iter__(self) -> Iterator[str]:
        for at in count():
            if at == len(self._made):
                if (capture := next(self._left, None)) is None:
                    return
                self._made.append(capture.text.casefold())
            yield self._made[at]


class Elsewhere:
    """The captures of all sources, made ready to be asked when something is first missed."""

    def __init__(self, captures: Mapping[str, CaptureText]) -> None:
        self._captures = captures
        self._prepared: dict[str, SourceText] = {}

    def told(self, findings: Iterable[Finding], source: str) -> Iterator[Finding]:
        """The findings of a statement of a source; one of words that are not found says which others hold them."""
        for finding in findings:
            words = dict(finding.details).get("exact", "")[1:-1] if finding.code == "Q001" else ""
            holding = tuple(self._holding(words, source)) if len(words.split()) >= _FEWEST else ()
            if holding:
                more = f" and {len(holding) - _NAMED} more" if len(holding) > _NAMED else ""
                hint = f"These words stand in {', '.join(holding[:_NAMED])}{more}: move the statement there."
                yield replace(finding, hint=hint)
            else:
                yield finding

    def _holding(self, words: str, source: str) -> Iterator[str]:
        folded = fold(words)
        for identity, capture in self._captures.items():
            if identity == source:
                continue
            if identity not in self._prepared:
                self._prepared[identity] = prepare(capture.own(0, len(capture.text)))
            if folded in self._prepared[identity].normal.text:
                yield identity
