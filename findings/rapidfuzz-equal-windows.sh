#!/bin/sh
# Guess: of several stretches that are equally like the words, `partial_ratio_alignment` gives the first one, or at
# least always the same one. Seen: which of them it gives depends on how many letters of unrelated text stand before,
# so that a hint changes when a menu above the article is cut off.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check rapidfuzz==3.14.3 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
import rapidfuzz
from rapidfuzz import fuzz

words = "depends on Bergen"
sentence = 'The mayor said that the plan "depends on Oslo" if the ferry is to run in winter.'
seen = []
for before in range(0, 10, 2):
    text = "x" * before + " " + sentence
    found = fuzz.partial_ratio_alignment(words, text)
    seen.append((round(found.score, 2), text[found.dest_start : found.dest_end]))
print(f"rapidfuzz {rapidfuzz.__version__}: the same sentence behind 0, 2, 4, 6 and 8 other letters")
for score, stretch in seen:
    print(f"  {score}  {stretch!r}")
assert len({score for score, _ in seen}) == 1, "the scores differ now"
assert len({stretch for _, stretch in seen}) > 1, "the stretch is the same now, whatever stands before it"
print("equal scores, and another stretch each time: what is shown as the closest passage has to be trimmed to words")
PYTHON
