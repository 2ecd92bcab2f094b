#!/bin/sh
# Guess: `zensical build --strict`, which stops at warnings, stops where `mkdocs.yml` lists a plugin or a hook that it
# does not have, as MkDocs does: a site is not what its author meant without them. Seen: it says "No issues found" and
# ends with 0, and what lies in `docs_dir` and is no Markdown is published as it is.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check zensical==0.0.73 2>/dev/null
mkdir -p project/content
cd project
printf 'site_name: Trial\ndocs_dir: content\nplugins: [no-such-plugin]\nhooks: [no-such-hook.py]\n' >mkdocs.yml
printf 'title: not for readers\n' >content/record.yml
printf '# Home\n' >content/index.md
status=0
said=$(../venv/bin/zensical build --strict 2>&1) || status=$?
echo "zensical $(../venv/bin/zensical --version), --strict, with a plugin and a hook that are not there: ends with $status"
echo "$said" | sed 's/^/  /'
[ "$status" = 0 ] || { echo "it stops now"; exit 1; }
echo "$said" | grep -q "No issues found" || { echo "it says something now"; exit 1; }
[ -f site/record.yml ] || { echo "the raw file is not published now"; exit 1; }
echo "neither is missed, and site/record.yml is what lay in docs_dir"
