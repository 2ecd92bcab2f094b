#!/bin/sh
# Guess: a page of MkDocs shows its first lines, if they do not stand between two rows of dashes. Seen: lines "Word: text" at
# the head of a page are taken for metadata and are not shown: a transcript loses its first speakers, a report that begins
# with its town its first sentence, and nothing tells so, in strict mode neither. Zensical shows all of the same file.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check mkdocs==1.6.1 zensical==0.0.73 2>/dev/null
mkdir -p "$folder/project/docs"
cd "$folder/project"
printf 'site_name: Ferries\nuse_directory_urls: false\n' >mkdocs.yml
printf 'Lund: We will not sell the ferry.\nReporter: Why?\n\nThe meeting ended.\n' >docs/index.md
printf 'Bergen: The ferry is back.\nIt sails at noon.\n\nThe crew is new.\n' >docs/town.md
"$folder/venv/bin/mkdocs" build --strict --quiet --site-dir "$folder/mkdocs"
"$folder/venv/bin/zensical" build --config-file mkdocs.yml >/dev/null 2>&1
"$folder/venv/bin/python" - "$folder/mkdocs" "$folder/project/site" <<'PYTHON'
import re
import sys
from importlib.metadata import version
from pathlib import Path

LINES = {
    "index.html": ("We will not sell the ferry.", "Why?", "The meeting ended."),
    "town.html": ("The ferry is back.", "It sails at noon.", "The crew is new."),
}
for name, folder in (("mkdocs", sys.argv[1]), ("zensical", sys.argv[2])):
    print(f"{name} {version(name)}: which lines are on the page")
    for page, lines in LINES.items():
        words = re.sub(r"<[^>]+>", " ", Path(folder, page).read_text(encoding="utf-8"))
        shown = [line in words for line in lines]
        print(f"  {page:10} {dict(zip(lines, shown, strict=True))}")
        lost = 0 if name == "zensical" else 2 if page == "index.html" else 1
        assert shown == [at >= lost for at in range(3)], f"{name} shows other lines now"
print("who was asked and what was answered is not on the page; a heading or an empty line before it keeps it there")
PYTHON
