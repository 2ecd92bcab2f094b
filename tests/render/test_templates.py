"""Templates escape what editors and sources wrote, and know every word that they use."""

from datetime import date
from pathlib import Path

from generator.build import build_output
from generator.render.engine import _Compiled
from tests.project import apply_edits, clean_copy

HOSTILE = "<script>alert(document.title)</script>"


def test_what_an_editor_wrote_is_text_everywhere(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    apply_edits(
        project,
        [
            {"file": "content/topics/quota.yml", "find": "name: ", "put": f"name: '{HOSTILE}'\n#"},
            {"file": "content/actors/jon-arnason.yml", "find": "country: is", "put": f"country: is\nnote: '{HOSTILE}'"},
        ],
    )
    output, checked = build_output(project, today=date(2026, 1, 1))
    assert output is not None, checked.findings
    assert all("<script>alert" not in page.html for page in output.pages)
    assert any("&lt;script&gt;alert" in page.html for page in output.pages)


def test_a_template_compiled_for_other_functions_of_ours_is_compiled_again(tmp_path: Path) -> None:
    compiled = _Compiled(tmp_path)
    before = compiled.get_source_checksum("text")
    compiled.__dict__["_code"] = "def href(target): ..."
    assert compiled.get_source_checksum("text") != before
