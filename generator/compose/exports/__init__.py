"""The data files of the site: what the pages show, for machines, at paths that stay."""

from generator.compose.exports.annotations import annotations
from generator.compose.exports.bibliography import bibtex, csl_json, ris
from generator.compose.exports.feed import feed
from generator.compose.exports.package import data_package
from generator.compose.exports.rows import csv_text, json_text, rows_of
from generator.compose.exports.tables import TABLES
from generator.compose.exports.whole import briefing_record, verification
from generator.compose.lens import Lens
from generator.compose.views import FileView


def export_files(lens: Lens) -> tuple[FileView, ...]:
    """All data files, in the order in which the about page lists them."""
    rows = {table.name: rows_of(lens, table) for table in TABLES}
    files: list[FileView] = []
    for table in TABLES:
        files.append(FileView(f"data/{table.name}.json", json_text(list(rows[table.name]))))
        if table.csv:
            files.append(FileView(f"data/{table.name}.csv", csv_text(table, rows[table.name])))
    files += [
        FileView("data/sources.json", json_text(csl_json(lens))),
        FileView("data/sources.bib", bibtex(lens)),
        FileView("data/sources.ris", ris(lens)),
        FileView("data/annotations.jsonld", json_text(annotations(lens))),
        FileView("data/verification.json", json_text(verification(lens))),
        FileView("data/briefing.json", json_text(briefing_record(lens))),
    ]
    files.append(FileView("data/datapackage.json", json_text(data_package(lens, [file.path for file in files]))))
    files.append(FileView("feed.xml", feed(lens)))
    return tuple(files)
