"""What `briefing add` does to documents of others: `python -m tests.bench.adding [--pages FOLDER] [--records FOLDER]
[--documents FOLDER] [--news FOLDER] [--drafts FOLDER] [--folder FOLDER] [--judged]`.

--pages: saved pages (*.html, in subfolders too). Each is opened in Chromium with its scripts taken out and the network
cut, and what Chromium says is on the page (`innerText`, folded parts open) is compared with the text of the capture,
word by word: lost, added. And what it draws: without what is clear, clipped away or outside the page, with typed
fields, and apart what stands apart (`drawn.js`); with --list, each page that differs from that. Where trafilatura is
installed, the words that it cuts out of the middle of what it keeps.
--records: readability's `test/test-pages`. Title, author and date, right and given, of those that its files expect.
--documents: Word files, EPUBs, PDFs, Hangul documents and e-mails. The words of each beside those that pandoc, mammoth,
pypdf and Python's own reader of e-mails find in it, where they are installed; with --list, those of each document that
all others have and ours has not.
--news: PolNeAR's `data/train` or `data/dev`. Direct quotations of four words and more whose speaker is named: found in
the draft at all, drafted with a speaker, with the right one; and how many of all that is drafted the annotators have as
something that somebody said. Beside it a plain regular expression: the words in marks, and the name before or behind
`said`.
--drafts: saved pages (*.html) or news (*.txt). Each is drafted whole: how many statements of which kind, what errors
the engine finds when the draft, with its open places filled in, is held against its text, and how long drafting takes,
the first left out. With --list, each statement that is no quotation: for somebody to say which an editor would keep.
--judged: countries that are named and numbers that are drafted, on sentences of ours, beside plain expressions.
--folder: saved pages (*.html). Fifty of them are given to one `briefing add`, and its time is taken.
"""

import argparse
from pathlib import Path

from tests.bench.adding.drafts import drafts
from tests.bench.adding.folders import folder_of
from tests.bench.adding.formats import documents
from tests.bench.adding.judged import judged
from tests.bench.adding.pages import pages
from tests.bench.adding.records import records
from tests.bench.adding.speakers import speakers


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--pages", type=Path)
    options.add_argument("--records", type=Path)
    options.add_argument("--documents", type=Path)
    options.add_argument("--news", type=Path)
    options.add_argument("--drafts", type=Path)
    options.add_argument("--folder", type=Path)
    options.add_argument("--judged", action="store_true")
    options.add_argument("--list", action="store_true")
    given = options.parse_args()
    if given.pages:
        pages(given.pages, listed=given.list)
    if given.records:
        records(given.records)
    if given.documents:
        documents(given.documents, listed=given.list)
    if given.news:
        speakers(given.news)
    if given.drafts:
        drafts(given.drafts, listed=given.list)
    if given.judged:
        judged()
    if given.folder:
        folder_of(given.folder)


if __name__ == "__main__":
    main()
