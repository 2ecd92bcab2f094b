"""What is counted over the sources of a period: once for a period, however many others it is compared with."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from itertools import pairwise

from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.views import PeriodView
from generator.model import Source
from generator.records import NO_RECORDS, Records, Stage, digest

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FEW = 3


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a period: the `words` of its running text; how much of its passages is about each topic, in per cent
    (`shares`, which make up a hundred); and the first few statements `about` each subject, by their ids."""

    words: int
    shares: Mapping[str, int]
    about: Mapping[str, tuple[str, ...]]


_TALLIES = Stage("tallies", Tally)


def tallies(lens: Lens, records: Records = NO_RECORDS) -> dict[str, Tally]:
    """The counts of every period that has sources, by its id."""
    spoken = [period for period in lens.periods if lens.sources_of(period)]
    wanted = [(period_key(lens, period, leaf_keys(lens)), partial(_tally, lens, period)) for period in spoken]
    return {p.id: tally for p, tally in zip(spoken, records.kept_all(_TALLIES, wanted), strict=True)}


def period_key(lens: Lens, period: PeriodView, keys: Mapping[str, bytes]) -> bytes:
    """A key for what is made of a period's sources, by the keys of sources."""
    return digest(period.id, *(keys[source.id] for source in lens.sources_of(period)))


def _tally(lens: Lens, period: PeriodView) -> Tally:
    about: dict[str, list[str]] = {}
    spent: dict[str, Fraction] = {}
    for source in lens.sources_of(period):
        for topic, share in _spent(lens, source):
            spent[topic] = spent.get(topic, Fraction(0)) + share
        for entry in lens.corpus.entries_of(source.id):
            for subject in entry.statement.about:
                about.setdefault(subject, []).append(entry.id)
    return Tally(
        words=sum(_words(lens, source) for source in lens.sources_of(period)),
        shares=per_cent(spent),
        about={subject: tuple(identities[:_FEW]) for subject, identities in about.items()},
    )


def _words(lens: Lens, source: Source) -> int:
    capture = lens.verified.captures[source.id]
    running = (capture.text[p.start : p.end] for p in capture.paragraphs if p.kind == "text")
    written = Counter(word for paragraph in running for word in paragraph.split())
    return sum(often * len(_WORD.findall(word)) for word, often in written.items())


def _spent(lens: Lens, source: Source) -> Iterator[tuple[str, Fraction]]:
    """How many characters of a source's passages go to each topic. A character counts once, however many statements
    rest on it: its topics share it alike. So more tags to a passage make no topic larger."""
    entries = [entry for entry in lens.corpus.entries_of(source.id) if entry.statement.topics]
    spans = [(*span, entry.statement.topics) for entry in entries for span in lens.verified.anchors[entry.id].spans]
    begun: dict[int, list[str]] = defaultdict(list)
    over: dict[int, list[str]] = defaultdict(list)
    for first, last, those in spans:
        begun[first] += those
        over[last] += those
    standing = Counter[str]()
    for start, end in pairwise(sorted({*begun, *over})):
        standing.update(begun[start])
        standing.subtract(over[start])
        topics = [topic for topic, often in standing.items() if often]
        yield from ((topic, Fraction(end - start, len(topics))) for topic in topics)


def per_cent(amounts: Mapping[str, Fraction]) -> dict[str, int]:
    """Amounts as whole per cents that make up a hundred: what rounding down leaves goes to the largest remainders."""
    whole = sum(amounts.values())
    exact = {name: 100 * amount / whole for name, amount in sorted(amounts.items())}
    floors = {name: int(share) for name, share in exact.items()}
    rest = sorted(exact, key=lambda name: floors[name] - exact[name])[: 100 - sum(floors.values())]
    return {name: share + (name in rest) for name, share in floors.items()}
