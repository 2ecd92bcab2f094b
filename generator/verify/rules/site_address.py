"""B: a briefing does not stand at the address of one of its sources."""

from collections.abc import Iterator

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.verify.text.hosts import host_of, is_library, spells


def site_address(corpus: Corpus, address: str) -> Iterator[Finding]:
    """The host of the site's own address is that of no source, and spells no outlet or publisher of one."""
    host = host_of(address)
    if not host:
        return
    for source in corpus.sources.values():
        names = (source.container_title, source.publisher)
        theirs = host_of(source.URL or "")
        if (theirs == host and not is_library(host)) or any(spells(host, name) for name in names if name):
            message = (
                f"the site's address, in mkdocs.yml, is of '{source.container_title or theirs}', one of its sources"
            )
            hint = "Give the address at which the briefing will stand, or accept the finding by name with your reason."
            yield Finding("B018", Severity.REVIEW, corpus.document("briefing", "briefing").place(), message, hint)
            return
