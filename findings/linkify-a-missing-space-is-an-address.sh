#!/bin/sh
# Guess: a sentence that begins without a space before it, as in text copied from a page ("ties are strained.It was said"),
# makes no link: neither http nor www stands there. Seen: where the next sentence begins with It, In, So, No, At or As, which
# are countries' domains, the last word of the one and the first of the other become a link to a site of that name; a year
# before it as well ("2021.No one"). markdown-it with linkify, its Python port's GFM-like preset and bleach do alike.
# Autolinks of GFM (cmarkgfm) ask for http or www and make none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts markdown-it@14.1.0 >/dev/null 2>&1
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check markdown-it-py==4.3.0 linkify-it-py==2.2.0 \
    bleach==6.4.0 cmarkgfm==2025.10.22 2>/dev/null
cat >read.cjs <<'JAVASCRIPT'
const markdown = require('markdown-it')({ linkify: true })
process.stdout.write(JSON.stringify(JSON.parse(process.argv[2]).map(text => markdown.render(text))))
JAVASCRIPT
venv/bin/python - <<'PYTHON'
import json
import re
import subprocess
from importlib.metadata import version

import bleach
import cmarkgfm
from markdown_it import MarkdownIt

TEXTS = {
    "Ties are strained.It was said before.": "strained.It",
    "He left.In May he came back.": "left.In",
    "It ended in 2021.No one came.": "2021.No",
}
READERS = {
    "markdown-it 14.1.0": lambda texts: json.loads(subprocess.check_output(["node", "read.cjs", json.dumps(texts)])),
    f"markdown-it-py {version('markdown-it-py')}": lambda texts: [MarkdownIt("gfm-like").render(text) for text in texts],
    f"bleach {version('bleach')}": lambda texts: [bleach.linkify(text) for text in texts],
}
for name, read in READERS.items():
    found = [re.findall('href="http://([^"]*)"', html) for html in read(list(TEXTS))]
    print(f"{name}: {found}")
    assert found == [[word] for word in TEXTS.values()], f"{name} makes other links now"
for text in TEXTS:
    assert "href" not in cmarkgfm.github_flavored_markdown_to_html(text), "cmarkgfm makes a link now"
print("two sentences without a space between them lead to a stranger's site")
PYTHON
