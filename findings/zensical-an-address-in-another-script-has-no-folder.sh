#!/bin/sh
# Guess: where `site_url` names a folder in letters of another script, the error page, which has whole paths since it is
# shown at any address, leads into that folder, as it does where the same letters stand in percent. Seen: MkDocs leads into
# it either way; Zensical writes paths from the root of the host, so that the error page of a published site finds neither
# its style nor its pages. Its canonical address and its sitemap name the folder all the while, and nothing is said.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check zensical==0.0.73 mkdocs==1.6.1 2>/dev/null
cd "$folder"
mkdir docs
printf '# The harbour\n\n[Prices](prices.md)\n' >docs/index.md
printf '# Prices\n' >docs/prices.md
venv/bin/python - <<'PYTHON'
import re
import subprocess
from importlib.metadata import version
from pathlib import Path

EXPECTED = {
    ("mkdocs", "https://example.org/항구/"): "/항구/",
    ("mkdocs", "https://example.org/%ED%95%AD%EA%B5%AC/"): "/%ED%95%AD%EA%B5%AC/",
    ("zensical", "https://example.org/항구/"): "/",
    ("zensical", "https://example.org/%ED%95%AD%EA%B5%AC/"): "/%ED%95%AD%EA%B5%AC/",
}
for name in ("mkdocs", "zensical"):
    print(name, version(name))
for (engine, address), expected in EXPECTED.items():
    Path("site.yml").write_text(f"site_name: The harbour\nsite_url: {address}\n", "utf-8")
    subprocess.run([f"venv/bin/{engine}", "build", "-f", "site.yml"], check=True, capture_output=True)
    sheet = re.findall(r'href="(/[^"/][^"]*\.css)"', Path("site/404.html").read_text("utf-8"))[0]
    canonical = re.findall(r'rel="canonical" href="([^"]*)"', Path("site/index.html").read_text("utf-8"))[0]
    print(f"  {engine:<9} {address:<46} the error page asks for {sheet}")
    root = sheet[: re.search(r"(assets|css)/", sheet).start()]
    if root != expected or canonical != address:
        raise SystemExit(f"{engine} leads to {root} now, and says that it stands at {canonical}")
print("one letter beyond ASCII, and the error page looks for its style at the root of the host")
PYTHON
