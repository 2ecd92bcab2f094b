"""What is counted over the sources of a period: once for a period, however many others it is compared with."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator.compose.grouping import subjects_of
from generator.compose.kinds import kind_of
from generator.compose.lens import Lens
from generator.compose.shown import leaf_keys
from generator.compose.views import PeriodView
from generator.corpus import Entry
from generator.records import NO_RECORDS, Records, Stage, digest
from generator.verified import Held, cut, found, joined, small

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FEW = 3


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of a period. Of text: `words` (each in small letters), how often each country is `named` by any of its
    names, the `shares` of the running text in passages on each topic, in per cent. Of statements: those on each topic
    (`said`), those of them that concern each country (`concerned`, by topic and country), and the first few `about`
    each subject, by their ids.

    Page furniture, captions, headings and bylines do not count, nor do roles and the steps that date a source.
    """

    words: Mapping[Held, int]
    named: Mapping[str, int]
    shares: Mapping[str, int]
    said: Mapping[str, int]
    concerned: Mapping[tuple[str, str], int]
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
    text = _running_text(lens, period)
    entries = [e for source in lens.sources_of(period) for e in lens.corpus.entries_of(source.id)]
    said: Counter[str] = Counter()
    concerned: Counter[tuple[str, str]] = Counter()
    about: dict[str, list[str]] = {}
    for entry in entries:
        for subject in entry.statement.about:
            about.setdefault(subject, []).append(entry.id)
        if kind_of(entry).rank is not None:
            said.update(entry.statement.topics)
            concerned.update((topic, c) for topic in entry.statement.topics for c in _countries(lens, entry))
    return Tally(
        words=dict(_words(text)),
        named={identity: _namings(lens, identity, text) for identity in lens.corpus.countries},
        shares={topic: _share(lens, period, topic) for topic in lens.corpus.topics},
        said=dict(said),
        concerned=dict(concerned),
        about={subject: tuple(identities[:_FEW]) for subject, identities in about.items()},
    )


def _countries(lens: Lens, entry: Entry) -> set[str]:
    return {subject for subject in subjects_of(entry) if subject in lens.corpus.countries}


def _running_text(lens: Lens, period: PeriodView) -> Held:
    """The running text of a period's sources, paragraph by paragraph."""
    paragraphs = (
        lens.verified.captured(source.id, p.start, p.end)
        for source in lens.sources_of(period)
        for p in lens.verified.captures[source.id].paragraphs
        if p.kind == "text"
    )
    return joined("\n\n", paragraphs)


def _words(text: Held) -> Counter[Held]:
    return Counter(cut(word, 0, -2) if word.endswith("'s") else word for word in found(_WORD, small(text)))


def _namings(lens: Lens, identity: str, text: str) -> int:
    """How often a text names a country."""
    forms = {*lens.corpus.subjects[identity].names, *lens.corpus.countries[identity].demonyms}
    longest_first = sorted(forms, key=len, reverse=True)
    named = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?:['’]?s)?(?!\w)")
    return len(named.findall(text))


def _share(lens: Lens, period: PeriodView, topic: str) -> int:
    whole = sum(lens.verified.captures[source.id].main_length for source in lens.sources_of(period))
    spans: dict[str, list[tuple[int, int]]] = {}
    for entry in lens.on_topic(topic, period):
        spans.setdefault(entry.source.id, []).extend(lens.verified.anchors[entry.id].spans)
    used = sum(map(_covered, spans.values()))
    return round(100 * used / whole) if whole else 0


def _covered(spans: Sequence[tuple[int, int]]) -> int:
    """How many characters stand in any of the spans."""
    total, reached = 0, -1
    for start, end in sorted(spans):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total
