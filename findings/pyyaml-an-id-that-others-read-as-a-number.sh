#!/bin/sh
# Guess: PyYAML writes a text in marks wherever a reader of YAML may take it for a number, as it does for "0x1F" and "1_000".
# Seen: it asks its own rules of YAML 1.1 alone, so that "1e3" and "81e9" (the beginnings of hashes, say) and "0o17" stand
# bare, and what reads by YAML 1.2 has 1000, 81 thousand million and 15 for them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check PyYAML==6.0.4 ruamel.yaml==0.19.1 2>/dev/null
cat >read.py <<'PYTHON'
from importlib.metadata import version

import yaml
from ruamel.yaml import YAML

IDS = ["0x1F", "1_000", "1e3", "81e9", "0o17"]
written = yaml.safe_dump(IDS, default_flow_style=True).strip()
again, elsewhere = yaml.safe_load(written), list(YAML(typ="safe").load(written))
print(f"PyYAML {version('PyYAML')} writes {IDS} as {written}")
print(f"  and reads {again}")
print(f"ruamel.yaml {version('ruamel.yaml')} reads {elsewhere}")
assert again == IDS, "PyYAML reads otherwise now"
assert elsewhere == ["0x1F", "1_000", 1000.0, 81e9, 15], "ruamel.yaml reads otherwise now, or PyYAML writes otherwise"
PYTHON
venv/bin/python read.py
