#!/bin/sh
# Guess: a field of type datetime takes "2022" for the beginning of that year, or refuses it as it refuses "2022-09"; the day
# "20220914" of ISO 8601 it takes for that day, as Python's own reader does. Seen: text of digits alone is a count of seconds,
# so that the year 2022 is the thirty-fourth minute of 1970 and 14 September 2022 is 23 August 1970, without a word.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/python -m pip install --quiet --disable-pip-version-check pydantic==2.14.4 2>/dev/null
cat >read.py <<'PYTHON'
import json
from datetime import datetime
from importlib.metadata import version

from pydantic import BaseModel, ValidationError


class Record(BaseModel):
    issued: datetime


def read(text: str) -> str:
    try:
        record = Record.model_validate_json(json.dumps({"issued": text}))
    except ValidationError:
        return "refused"
    return f"{record.issued:%Y-%m-%d %H:%M:%S}"


seen = {text: read(text) for text in ("2022-09-14", "2022-09", "2022", "20220914")}
print(f"pydantic {version('pydantic')}")
for text, told in seen.items():
    print(f"  issued {text}: {told}")
assert seen == {
    "2022-09-14": "2022-09-14 00:00:00",
    "2022-09": "refused",
    "2022": "1970-01-01 00:33:42",
    "20220914": "1970-08-23 00:55:14",
}, "it reads otherwise now"
PYTHON
venv/bin/python read.py
