#!/bin/sh
# Guess: a number in words is read whole, or refused. Seen: word2number reads "one point five million" as 1, "half a million"
# as a million, "three and a half million" as three, "two-thirds" as 2, and adds up what stands side by side: the year
# "nineteen ninety one" is 1711, "twenty twenty three" 403. Nothing tells of what was left out.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check word2number==1.1 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from word2number import w2n

EXPECTED = {
    "one hundred and five": 105,
    "one point five million": 1,
    "half a million": 1_000_000,
    "three and a half million": 3_000_000,
    "two-thirds": 2,
    "nineteen ninety one": 1711,
    "twenty twenty three": 403,
}
print(f"word2number {version('word2number')}")
for words, expected in EXPECTED.items():
    number = w2n.word_to_num(words)
    print(f"  {words:25} {number:,}")
    assert number == expected, f"{words} is read otherwise now"
print("halves, thirds and what stands behind the point are gone, and years are sums")
PYTHON
