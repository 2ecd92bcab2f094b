"""The data files of the site: what the pages show, for machines, at paths that stay."""

from itertools import chain

from generator.compose.exports.annotations import HEAD
from generator.compose.exports.feed import feed
from generator.compose.exports.fragments import fragments
from generator.compose.exports.package import data_package
from generator.compose.exports.rows import BYTE_ORDER_MARK, csv_head
from generator.compose.exports.whole import briefing_record, verification
from generator.compose.kinds import tables
from generator.compose.lens import Lens
from generator.compose.site import FileView
from generator.compose.values import Json, Lines, json_text
from generator.records import NO_RECORDS, Records


def export_files(lens: Lens, records: Records = NO_RECORDS) -> tuple[FileView, ...]:
    """All data files, in the order in which the about page lists them."""
    of_source = fragments(lens, records)
    given = tuple(of_source.values())
    by_age = tuple(of_source[source.id] for source in lens.by_age)
    by_id = tuple(of_source[identity] for identity in sorted(of_source))
    files: list[FileView] = []
    for _, table in tables():
        rows = Lines(chain.from_iterable(f.rows[table.name] for f in by_age))
        files.append(FileView(f"data/{table.name}.json", json_text(rows)))
        if table.csv:
            lines = chain.from_iterable(f.cells[table.name] for f in by_age)
            files.append(FileView(f"data/{table.name}.csv", "".join([BYTE_ORDER_MARK, csv_head(table), *lines])))
    annotations: Json = {**HEAD, "items": Lines(chain.from_iterable(f.annotations for f in by_id))}
    verdicts = Lines(chain.from_iterable(f.verdicts for f in given))
    files += [
        FileView("data/sources.json", json_text(Lines(f.csl for f in given))),
        FileView("data/sources.bib", "\n".join(f.bibtex for f in given)),
        FileView("data/sources.ris", "".join(f.ris for f in given)),
        FileView("data/annotations.jsonld", json_text(annotations)),
        FileView("data/verification.json", json_text(verification(lens, verdicts))),
        FileView("data/briefing.json", json_text(briefing_record(lens, Lines(f.content for f in given)))),
    ]
    files.append(FileView("data/datapackage.json", json_text(data_package(lens, [file.path for file in files]))))
    files.append(FileView("feed.xml", feed(lens)))
    return tuple(files)
