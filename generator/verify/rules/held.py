"""An assertion beside its evidence: what the rules on words of our own are given."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from generator.findings import Finding, Severity
from generator.model import Source
from generator.model.asserts import Asserts
from generator.verify.assertions import Assertion
from generator.verify.evidence import Evidence
from generator.verify.grounds import Grounds
from generator.verify.telling.as_read import as_read
from generator.verify.verdict import Issue

TOLD = (Asserts.TOLD, Asserts.OFFICE)


@dataclass(frozen=True)
class Held:
    """An assertion beside its evidence; what several rules ask for is put together once."""

    assertion: Assertion
    evidence: Evidence
    grounds: Grounds

    @property
    def text(self) -> str:
        return self.assertion.text

    @cached_property
    def read(self) -> str:
        """The text as readers see it: no name, number or run of words is broken up by signs of Markdown."""
        return as_read(self.text)

    @cached_property
    def told_too(self) -> Evidence:
        """The evidence with what the statements that are cited tell, which may be told again."""
        told = self.evidence.told
        return replace(self.evidence, sentences=(*self.evidence.sentences, *told)) if told else self.evidence

    @property
    def titled(self) -> bool:
        """Whether it is a title that the source does not print: it is in words of ours, as its basis says."""
        owner = self.assertion.owner
        return isinstance(owner, Source) and self.assertion.field == "title" and bool(owner.title_basis)

    @cached_property
    def with_furniture(self) -> Evidence:
        """What `told_too` gives; for what is said of a source's record, all that its capture prints as well."""
        root = self.assertion.within[0]
        if not isinstance(root, Source) or self.assertion.asserts in (*TOLD, Asserts.QUANTITY):
            return self.told_too
        # The record grants its names to all that is told of it, and a title of ours is not to grant its own.
        granted = () if self.titled else self.evidence.granted
        whole = (*self.evidence.sentences, self.grounds.captures[root.id].text)
        return replace(self.evidence, sentences=whole, granted=granted)

    @property
    def addresses(self) -> Iterator[str]:
        """What gives the addresses that may be linked to: the sources' records, and the passages that are cited."""
        yield from (source.URL for source in self.grounds.corpus.sources.values() if source.URL)
        yield from self.evidence.passages

    def finding(self, issue: Issue) -> Finding:
        entry = self.assertion.entry
        severity = Severity(issue.severity)
        place, statement = self.assertion.place, entry.id if entry else ""
        return Finding(issue.code, severity, place, issue.message, issue.hint, issue.details, statement)
