"""A quotation as readers see it: where its sentence goes on, what is left out, what an editor put in."""

from pathlib import Path

import pytest

from generator.build import check_project
from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from generator.compose.lines import captured_words, plain, words_of
from generator.compose.statements import quotation_view
from generator.model import Quotation
from generator.report import as_text
from tests.project import WORDS, apply_edits, clean_copy

DAHL, BERG = "content/sources/dahl-2022.yml", "content/sources/berg-2019.yml"


def shown(folder: Path, quotation: str) -> str:
    """How a quotation of the words "The catch of this year is 140,000 tonnes, and that is too much" is shown."""
    project = clean_copy(folder)
    words = "    exact: The catch of this year is 140,000 tonnes, and that is too much\n"
    apply_edits(project, [{"file": DAHL, "find": words, "put": quotation}])
    checked = check_project(project)
    assert checked.verified is not None, as_text(checked.findings)
    entry = checked.verified.corpus.entries["too-much"]
    assert isinstance(entry.statement, Quotation)
    return plain(words_of(Lens(checked.verified, WORDS), entry, entry.statement))


@pytest.mark.parametrize(
    ("quotation", "line"),
    [
        (
            "    exact: The catch of this year is 140,000 tonnes, and that is too much\n",
            "The catch of this year is 140,000 tonnes, and that is too much",
        ),
        ("    exact: The catch of this year is 140,000 tonnes\n", "The catch of this year is 140,000 tonnes …"),
        ("    exact: and that is too much\n", "… and that is too much"),
        (
            "    parts: [The catch of this year, that is too much]\n"
            "    accept: [{code: Q025, by: Me, reason: For the trial.}]\n",
            "The catch of this year […] that is too much",
        ),
        (
            "    exact: and that is too much\n    insertions: [{after: 0, text: the catch}]\n",
            "… [the catch] and that is too much",
        ),
        (
            "    exact: and that is too much\n    insertions: [{for: that, text: the catch}]\n",
            "… and [the catch] is too much",
        ),
        (
            "    exact: and that is too much\n"
            "    insertions: [{after: 1, text: sic}, {after: 1, text: emphasis added}]\n",
            "… and that is too much [sic] [emphasis added]",
        ),
    ],
)
def test_readers_see_what_was_cut_and_put_in(tmp_path: Path, quotation: str, line: str) -> None:
    assert shown(tmp_path, quotation) == line


def test_a_word_in_brackets_keeps_its_comma(tmp_path: Path) -> None:
    quotation = (
        "    exact: The catch of this year is 140,000 tonnes, and that is too much\n"
        "    insertions: [{for: tonnes, text: tons}]\n"
        "    accept: [{code: Q028, by: Me, reason: For the trial.}]\n"
    )
    assert shown(tmp_path, quotation) == "The catch of this year is 140,000 [tons], and that is too much"


def test_words_without_a_text_of_ours_are_shown_as_cut(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    whole = "If Brussels closed its harbours to Icelandic boats, Oslo would have to choose a side"
    edits = [
        {"file": BERG, "find": f"    evidence: {whole}\n", "put": "    evidence: If Brussels closed its harbours\n"}
    ]
    apply_edits(project, edits)
    verified = check_project(project).verified
    assert verified is not None
    lens, entry = Lens(verified, WORDS), verified.corpus.entries["side-choice"]
    assert statement_text(lens, entry) == ("If Brussels closed its harbours …", True)
    assert captured_words(lens, entry, trimmed=False) == "If Brussels closed its harbours"


def test_what_is_copied_as_a_citation_shows_the_cut(tmp_path: Path) -> None:
    verified = check_project(clean_copy(tmp_path)).verified
    assert verified is not None
    view = quotation_view(Lens(verified, WORDS), verified.corpus.entries["berg-choose"])
    assert view.citation.startswith("“… Oslo would have to choose a side” (Anna Berg)")
