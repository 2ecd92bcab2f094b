#!/bin/sh
# Guess: a reader that takes the answer out of an e-mail cuts what is quoted off, and leaves the answer's words as they are.
# Seen: a sentence with "On" that goes over two lines and comes to "wrote:" is taken for the head of a quotation and written
# in one line without a space: "the harbour master" and "of Oslo" become "masterof". What follows stays.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check email-reply-parser==0.5.12 2>/dev/null
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

from email_reply_parser import EmailReplyParser

PLAIN = "The ferries are late. On 5 May the harbour master\nof Oslo {}: we close the quay.\n\nThe boats stay in."
print(f"email-reply-parser {version('email-reply-parser')}: a sentence over two lines, and what the answer has of it")
for verb, shown in (("wrote", "masterof Oslo"), ("said", "master\nof Oslo")):
    answer = EmailReplyParser.parse_reply(PLAIN.format(verb))
    print(f"  {verb:6} {answer[22:55]!r}")
    assert shown in answer and answer.endswith("The boats stay in."), f"{answer!r} now"
print("two words of a letter are one that is in no language")
PYTHON
