"""Templates escape what editors and sources wrote, and know every word that they use."""

import re
from datetime import date
from pathlib import Path

import pytest

from generator.build import build_output
from generator.render.engine import _Compiled, environment
from tests.project import apply_edits, clean_copy

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
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


FOLDED = """{% import "macros/briefing.html.j2" as b %}
{% call(some) b.folded(list, 25) %}{{ some | length }} shown{% endcall %}"""


@pytest.mark.parametrize(
    ("entries", "groups"), [(25, [25]), (26, [26]), (31, [31]), (32, [25, 7]), (60, [25, 25, 10]), (0, [])]
)
def test_few_entries_behind_many_are_not_folded(entries: int, groups: list[int]) -> None:
    page = environment(TEMPLATES, "en").from_string(FOLDED).render(list=range(entries))
    assert [int(found) for found in re.findall(r"(\d+) shown", page)] == groups
