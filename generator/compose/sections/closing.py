"""The line that closes every page: what was checked, and how."""

from collections.abc import Iterator

from generator.compose.lens import Lens
from generator.compose.site import VerifiedView
from generator.model import Acceptance, Accepting, Source
from generator.verify import NORMALISATION
from generator.verify.coverage import ours
from generator.verify.fingerprint import fingerprint


def verified_view(lens: Lens) -> VerifiedView:
    """What this build has verified."""
    counts = lens.verified.counts
    return VerifiedView(
        counts.statements,
        counts.verified,
        counts.passages,
        counts.found,
        sum(map(len, _accepted(lens))),
        counts.unverifiable,
        NORMALISATION,
        counts.told,
        counts.read,
        fingerprint(lens.corpus.briefing.settings),
    )


def _accepted(lens: Lens) -> Iterator[tuple[Acceptance, ...]]:
    """What editors let pass, of each statement and of each file: as many findings as the page on the method lists."""
    yield from (entry.statement.accept for entry in lens.corpus.entries.values())
    yield from (
        document.model.accept for document in lens.corpus.documents.values() if isinstance(document.model, Accepting)
    )


def verified_of(lens: Lens, source: Source) -> VerifiedView:
    """What it has verified of one source: a source's page changes with the source alone."""
    told = ours(lens.verified.coverage[source.id])
    entries = lens.corpus.entries_of(source.id)
    anchors = [lens.verified.anchors[entry.id] for entry in entries]
    return VerifiedView(
        statements=len(entries),
        verified=len(anchors),
        passages=sum(len(entry.statement.selectors) for entry in entries),
        found=sum(len(anchor.spans) for anchor in anchors),
        waived=len(source.accept) + sum(len(entry.statement.accept) for entry in entries),
        unverifiable=sum(anchor.speaker_checked is False for anchor in anchors),
        normalisation=NORMALISATION,
        told=told.fields,
        read=told.read,
        rules=fingerprint(lens.corpus.briefing.settings),
        source=True,
    )
