"""A third source of another year, laid over a project: what an editor adds, and nothing else."""

import hashlib
from pathlib import Path

SEED = """Nets full again as Oslo and Reykjavik talk

By Lena Strand, 9 June 2025

Norway and Iceland signed a deal on mackerel this week. No quarrel over Jan Mayen has come up
in six years, officials said.

“The sea is patient, and so are we,” said Jon Arnason, the fisheries minister of Iceland. The ferry to Bergen is
still not built. The catch of this year is 120,000 tonnes.
"""

SOURCE = """id: strand-2025
type: article-newspaper
title: Nets full again as Oslo and Reykjavik talk
author: [{{family: Strand, given: Lena, id: lena-strand}}]
issued: 2025-06-09
language: en
label: Strand
capture:
  file: 2025-deal.txt
  sha256: {sha256}
  regions:
    - {{kind: heading, what: title, from: Nets full, to: Reykjavik talk}}
    - {{kind: byline, what: author and date, from: By Lena Strand, to: 9 June 2025}}
rights: {{statement: Invented, share: 0.9}}
summary: Reports a deal.
quotations:
  - id: sea-is-patient
    exact: The sea is patient, and so are we
    speaker: jon-arnason
    topics: ties
    about: is
claims:
  - id: deal-signed
    text: Norway and Iceland have a deal on mackerel.
    holder: lena-strand
    topics: [quota, ties]
    about: ["no", is]
    relation: {{from: "no", to: is, kind: cooperative, label: deal}}
    evidence: Norway and Iceland signed a deal on mackerel this week
facts:
  - id: catch-2025
    group: Catch
    subject: is
    measure: Catch
    value: 120000
    unit: tonnes
    as-of: 2025-06
    topics: quota
    evidence: The catch of this year is 120,000 tonnes
outcomes:
  - id: no-quarrel-after-all
    forecast: no-quarrel
    state: happened
    text: No quarrel over the island has come.
    rationale: Officials say so.
    window-note: The six years of which they speak take in the whole window.
    topics: ties
    evidence: No quarrel over Jan Mayen has come up in six years
"""


def add_third_source(project: Path) -> None:
    """Adds the document, its summary and its author to a copy of the clean project."""
    (project / "seeds" / "2025-deal.txt").write_text(SEED, "utf-8")
    sha256 = hashlib.sha256(SEED.encode()).hexdigest()
    (project / "content" / "sources" / "strand-2025.yml").write_text(SOURCE.format(sha256=sha256), "utf-8")
    actor = "id: lena-strand\nkind: person\nname: Lena Strand\n"
    (project / "content" / "actors" / "lena-strand.yml").write_text(actor, "utf-8")
