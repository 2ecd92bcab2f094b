"""One value changed in memory, the whole checked again, and whether the check saw it for the right reason."""

import copy
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from generator.build import check_loaded
from generator.findings import Finding, Place, blocking
from generator.load import BRIEFING, Loaded, RawDocument, load
from generator.model.asserts import Asserts
from generator.mutate.classes import CLASSES, ForgeryClass
from generator.mutate.pool import Pool, pool
from generator.records import Records, Stage, digest
from generator.records.workers import side_by_side
from generator.verify.assertions import Assertion
from generator.verify.assertions import Path as FieldPath

T = TypeVar("T")

_PROSE = (Asserts.TOLD, Asserts.REASONING, Asserts.LABEL)


class NotCleanError(Exception):
    """The briefing has findings of its own: `findings` are those that stand in the way."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(f"{len(findings)} findings stand in the way")
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Tried:
    """One false version of the briefing: what was changed where, and which codes there saw it.

    `seen`: the codes of all that blocked at that place; `caught`: whether one of them is a right reason.
    """

    kind: str
    place: Place
    field: str
    statement: str
    was: str
    now: str
    seen: tuple[str, ...]
    caught: bool


_TRIED = Stage("tried", Tried)


@dataclass(frozen=True, slots=True)
class Mutations:
    """All false versions that were made, in the order of their classes."""

    tried: tuple[Tried, ...]
    seed: int

    @property
    def missed(self) -> tuple[Tried, ...]:
        return tuple(one for one in self.tried if not one.caught)

    @property
    def share(self) -> float:
        """How many of a hundred were caught; 0 where none could be made."""
        return 100 * (len(self.tried) - len(self.missed)) / len(self.tried) if self.tried else 0.0


@dataclass(frozen=True, slots=True)
class Forgery:
    """A class of forgery, the assertion that it falsifies and the false value."""

    kind: ForgeryClass
    assertion: Assertion
    now: str


class Remembered(Records):
    """Records of one run, in memory, which the processes that fork from it can read."""

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[tuple[str, bytes], object] = {}

    def kept_all(
        self, stage: Stage[T], wanted: Sequence[tuple[bytes, Callable[[], T]]], aside: bool = True
    ) -> Iterator[T]:
        for key, make in wanted:
            if (stage.name, key) not in self._values:
                self._values[stage.name, key] = make()
            yield self._values[stage.name, key]  # type: ignore[misc]


def mutate(
    project: Path,
    count: int = 200,
    seed: int = 0,
    classes: Iterable[ForgeryClass] = CLASSES,
    told: Callable[[Iterator[Tried], int], Iterable[Tried]] = lambda tried, _: tried,
) -> Mutations:
    """Makes up to `count` false versions of a project, as many of each class as can be, and checks each.

    The same seed makes the same ones of the same briefing. `told` is handed them as they come, with how many there will
    be. Raises NotCleanError where the briefing's own check finds something that blocks.
    """
    records = Remembered()
    loaded = load(project, records, trusted=True)
    checked = check_loaded(loaded, records)
    if checked.verified is None or checked.corpus is None:
        raise NotCleanError(blocking(checked.findings))
    offered = pool(checked.corpus)
    chosen = forgeries(offered, count, seed, classes)
    standing = frozenset(checked.findings)
    makes = [partial(_tried, loaded, offered, standing, records, forgery) for forgery in chosen]
    elsewhere = side_by_side(makes, _TRIED.written)
    results = (make() for make in makes) if elsewhere is None else map(_TRIED.read, elsewhere)
    return Mutations(tuple(told(results, len(makes))), seed)


def forgeries(offered: Pool, count: int, seed: int, classes: Iterable[ForgeryClass]) -> list[Forgery]:
    """The forgeries to try: one of each class in turn until there are enough, or no class has another."""
    queues = {kind.name: _of_class(offered, kind, seed) for kind in classes}
    found: dict[str, list[Forgery]] = {name: [] for name in queues}
    while queues and sum(map(len, found.values())) < count:
        for name in list(queues):
            forgery = next(queues[name], None)
            if forgery is None:
                del queues[name]
            elif sum(map(len, found.values())) < count:
                found[name].append(forgery)
    return [forgery for group in found.values() for forgery in group]


def _of_class(offered: Pool, kind: ForgeryClass, seed: int) -> Iterator[Forgery]:
    rng = random.Random(f"{seed} {kind.name}")
    for assertion in rng.sample(offered.asserted, len(offered.asserted)):
        now = kind.forge(assertion, offered, rng)
        if now is not None and now.strip() and now != assertion.text:
            yield Forgery(kind, assertion, now)


def _tried(loaded: Loaded, offered: Pool, standing: frozenset[Finding], records: Records, forgery: Forgery) -> Tried:
    assertion = forgery.assertion
    forged = tuple(
        _forged(raw, forgery) if raw.file == assertion.document.raw.file else raw for raw in loaded.documents
    )
    findings = blocking(check_loaded(replace(loaded, documents=forged), records).findings)
    new = [finding for finding in findings if finding not in standing]
    seen = sorted({finding.code for finding in new if _is_there(finding, assertion, offered)})
    return Tried(
        forgery.kind.name,
        assertion.place,
        assertion.field,
        assertion.entry.id if assertion.entry else "",
        assertion.text,
        forgery.now,
        tuple(seen),
        any(forgery.kind.sees(code) for code in seen),
    )


def _forged(raw: RawDocument, forgery: Forgery) -> RawDocument:
    """The document with the false value. Its places stay those of the editor's file.

    Prose outside the sources is held after them: what is known of them stays known.
    """
    assertion = forgery.assertion
    data = put(copy.deepcopy(dict(raw.data)), assertion.path, forgery.now)
    assert isinstance(data, Mapping)
    apart = raw.kind in (BRIEFING, "comparisons") and assertion.asserts in _PROSE
    return replace(raw, given=data, digest=raw.digest if apart else digest(raw.digest, repr(data)))


def put(node: object, path: FieldPath, value: str) -> object:
    """The node with a value at a path; where one item stands for a list, or words for a selector, they are replaced."""
    if not path:
        return value
    step, *rest = path
    if isinstance(node, dict) and step in node:
        return {**node, step: put(node[step], tuple(rest), value)}
    if isinstance(node, list) and isinstance(step, int):
        return [put(item, tuple(rest), value) if index == step else item for index, item in enumerate(node)]
    if step == 0 or step == "exact":
        return put(node, tuple(rest), value)
    raise KeyError(step)


def _is_there(finding: Finding, assertion: Assertion, offered: Pool) -> bool:
    """Whether a finding is of the statement that was falsified, of that place, or of a reading that cites it."""
    if assertion.entry is None:
        return finding.place.file == assertion.place.file and finding.place.line == assertion.place.line
    if finding.statement == assertion.entry.id:
        return True
    citing = (a for a in offered.asserted if assertion.entry.id in (a.cites or ()))
    return any(finding.place == other.place for other in citing)
