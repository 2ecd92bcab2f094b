"""Why a site is not built, for the editor: findings, or settings with which the engine cannot start."""

from collections.abc import Iterable

from mkdocs.exceptions import Abort

from generator.findings import Finding, blocking


class Refused(Abort):
    """The site was not built, and the old one stands; `findings` say why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        count = len(blocking(self.findings))
        super().__init__(f"The site was not built: {count} {'finding' if count == 1 else 'findings'}.")


class PublishError(Exception):
    """The engine cannot start; the message says why."""
