"""When words were said, as pages and data tell it."""

from pathlib import Path

from generator.build import check_project
from generator.compose.kinds.quotation import when_said
from tests.project import apply_edits, clean_copy

BERG = "content/sources/berg-2019.yml"


def test_a_speech_was_said_when_it_was_given(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    read_out = 'type: speech\naccept: [{code: B015, by: A. Reader, reason: "It was read out at the harbour."}]'
    apply_edits(project, [{"file": BERG, "find": "type: article-magazine", "put": read_out}])
    verified = check_project(project).verified
    assert verified is not None
    assert [when_said(verified.corpus.entries[one]) for one in ("berg-choose", "neighbours")] == ["2019-05-03", None]
