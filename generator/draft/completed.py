"""A draft that is there already, with what an entry among references knows and it does not: what stands in it stays."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

import yaml

from generator.capture import Record
from generator.capture.document import Captured
from generator.capture.reading import Account, Text
from generator.draft.holding import held
from generator.draft.known import Known
from generator.draft.record import BASES, KEYS, recorded
from generator.draft.write import filled
from generator.load import CapturedFile
from generator.verify.text.source_text import SourceText

_KEY = re.compile(r"^([A-Za-z][\w-]*):")
_FIRST = "type"


def completed(
    text: str, source_id: str, record: Record, known: Known, capture: CapturedFile, source: SourceText
) -> str:
    """The text of a draft with what of the record it lacks, and how that is known where its document does not print it.

    Raises ValueError where it is not written as drafts are, so that a value of it would be lost.
    """
    given = yaml.load(text, Loader=yaml.BaseLoader)
    if not isinstance(given, Mapping):
        raise ValueError
    lacking = {field: value for field, value in record.items() if field in KEYS and not given.get(KEYS[field])}
    if not lacking:
        return text
    keys = {KEYS[field] for field in lacking} | {BASES[field][0] for field in lacking if field in BASES}
    captured = Captured(Text(source.text, Account(0, 0, ())), lacking, "", "")

    def whole(unprinted: frozenset[str]) -> str:
        blocks = [*_blocks([f"{line}\n" for line in recorded(source_id, captured, lacking, unprinted, source)])]
        return _joined(text, given, [(key, lines) for key, lines in blocks if key in keys])

    issued = next((one.value for one in record.get("issued", ())), "2000")
    _, unprinted = held((), lambda _: filled(whole(frozenset()), issued), {}, known, capture, source_id)
    return whole(unprinted)


def _joined(text: str, given: Mapping[str, object], wanted: Sequence[tuple[str, list[str]]]) -> str:
    blocks = [*_blocks(text.splitlines(keepends=True))]
    order = [*dict.fromkeys(key for field in KEYS for key in (KEYS[field], BASES.get(field, ("",))[0]) if key)]
    for key, block in wanted:
        keys = [name for name, _ in blocks]
        if key in keys:
            blocks[keys.index(key)] = (key, block)
        else:
            before = {_FIRST, *order[: order.index(key)]}
            at = max((number for number, name in enumerate(keys) if name in before), default=0)
            blocks.insert(at + 1, (key, block))
    made = "".join(line for _, block in blocks for line in block)
    after = yaml.load(made, Loader=yaml.BaseLoader)
    if any(value and after.get(key) != value for key, value in given.items()):
        raise ValueError
    return made


def _blocks(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """The lines of each top key, those before the first one under no name."""
    head = [*takewhile(lambda line: not _KEY.match(line), lines)]
    if head:
        yield "", head
    starts = [(at, found[1]) for at, line in enumerate(lines) if (found := _KEY.match(line))]
    for (start, key), (end, _) in zip(starts, [*starts[1:], (len(lines), "")], strict=True):
        yield key, list(lines[start:end])
