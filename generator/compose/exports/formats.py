"""The table of formats, in the order in which the about page lists their files. A new one is an entry here."""

from collections.abc import Callable, Iterable

from generator.compose.exports import bibliography, feed, llms, receipt, statements, tables, tex, whole
from generator.compose.exports.format import YEAR, Format
from generator.compose.kinds import tables as kinds_with_tables
from generator.compose.kinds.kind import Column
from generator.compose.lens import Lens
from generator.compose.values import Ours
from generator.model import Source

_SHEETS = Ours("Spreadsheets, DuckDB, pandas, R. UTF-8 with a mark at its start; a list stands in one cell, with “; ”.")
_JSON = "application/json"


def _table(name: str, what: Ours, columns: tuple[Column, ...], rows: Callable[[Lens, Source], Iterable[str]]) -> Format:
    """A table in CSV, with rows of each source."""
    join = tables.csv_file(columns)
    return Format(f"data/{name}.csv", Ours("CSV"), "text/csv", what, _SHEETS, join, rows, columns=columns)


FORMATS: tuple[Format, ...] = (
    *(_table(t.name, t.description, t.columns, tables.statement_rows(kind, t)) for kind, t in kinds_with_tables()),
    _table("sources", Ours("The sources, one a row"), tables.SOURCES, tables.source_rows),
    Format(
        path="data/subjects.csv",
        name=Ours("CSV"),
        media="text/csv",
        what=Ours("Subjects of all kinds, people and bodies: what their ids in the other tables mean"),
        use=_SHEETS,
        join=tables.subjects,
        columns=tables.SUBJECTS,
    ),
    Format(
        path="data/topics.csv",
        name=Ours("CSV"),
        media="text/csv",
        what=Ours("The topics: what their ids in the other tables mean"),
        use=_SHEETS,
        join=tables.topics,
        columns=tables.TOPICS,
    ),
    _table(
        "corrections",
        Ours("Every correction: what stood, what stands in its place and why, one field a row"),
        tables.CORRECTIONS,
        tables.correction_rows,
    ),
    Format(
        path=f"data/statements/{YEAR}.jsonld",
        name=Ours("W3C Web Annotations"),
        media="application/ld+json",
        what=Ours("Every statement of a year's sources: its content, its passages and the verdict"),
        use=Ours("Programs: plain JSON, read as linked data where that is wanted, without asking the network."),
        join=statements.page,
        rows=statements.rows,
    ),
    Format(
        path="data/briefing.json",
        name=Ours("JSON"),
        media=_JSON,
        what=Ours("All that the briefing says beside the statements: profiles, actors, topics, comparisons"),
        use=Ours("Programs; the shape is that of the content files, for which there are JSON Schemas."),
        join=whole.briefing,
        rows=whole.source_record,
    ),
    Format(
        path="data/sources.json",
        name=Ours("CSL-JSON"),
        media="application/vnd.citationstyles.csl+json",
        what=Ours("The sources for citing"),
        use=Ours("Zotero, pandoc, citeproc, citation.js. Doubt about a date is “circa”, and a note."),
        join=bibliography.csl_file,
        rows=bibliography.csl_rows,
    ),
    Format(
        path="data/sources.bib",
        name=Ours("BibLaTeX"),
        media="application/x-bibtex",
        what=Ours("The sources for citing"),
        use=Ours("LaTeX with biblatex and biber, JabRef, pandoc: dates are kept as uncertain as they are."),
        join=tex.entries,
        rows=tex.biblatex_rows,
    ),
    Format(
        path="data/sources-bibtex.bib",
        name=Ours("BibTeX"),
        media="application/x-bibtex",
        what=Ours("The sources for citing"),
        use=Ours("LaTeX with natbib or the older styles, which know years and months; doubt stands in a note."),
        join=tex.entries,
        rows=tex.bibtex_rows,
    ),
    Format(
        path="data/sources.ris",
        name=Ours("RIS"),
        media="application/x-research-info-systems",
        what=Ours("The sources for citing"),
        use=Ours("EndNote, Mendeley, Zotero, Citavi. It knows no doubt about a date but a note."),
        join=bibliography.one_after_another,
        rows=bibliography.ris_rows,
    ),
    Format(
        path="data/verification.json",
        name=Ours("Receipt"),
        media=_JSON,
        what=Ours("Where each statement stands in its source, the hash of what stands there, and by which rules"),
        use=Ours(
            "Holding a copy against the sources: briefing verify-receipt, or data/verify_receipt.py with Python alone."
        ),
        join=receipt.receipt,
        rows=receipt.rows,
    ),
    Format(
        path="feed.xml",
        name=Ours("Atom"),
        media="application/atom+xml",
        what=Ours("What is new to readers: sources, statements that came to them, corrections"),
        use=Ours("Readers of feeds."),
        join=feed.feed,
    ),
    Format(
        path="llms.txt",
        name=Ours("llms.txt"),
        media="text/markdown",
        what=Ours("What a program should know that reads this site for somebody"),
        use=Ours("Language models and what drives them."),
        join=llms.guide,
    ),
)
