"""What reaches a view is a held string, by type: the type checker refuses any other."""

import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from mypy import api

UNHELD = (
    "ReadingView(claim.text)",
    "ReadingView(str(claim.text))",
    "ReadingView(f'{claim.text}')",
    "ReadingView(' '.join([claim.text]))",
    "SearchView('a.html', worded('A claim'), claim.note or '', 'claim')",
    "worded('{}: {}', lens.name(claim.holder).name, claim.text)",
    "joined(', ', [claim.text])",
    "ReadingView(lens.held('what nobody has held'))",
    "encoded({'text': claim.text})",
    "encoded((claim.id,))",
)
HELD = (
    "ReadingView(lens.held(claim.text))",
    "ReadingView(worded('{}: {}', lens.name(claim.holder).name, lens.held(claim.text)))",
    "ReadingView(joined(', ', map(lens.held, claim.inferred)))",
    "ReadingView(lens.verified.words('a-source', 0, 9))",
    "encoded({'text': lens.held(claim.text), 'holder': code(claim.holder)})",
)
_HEAD = """
from generator.compose.values import code, encoded
from generator.compose.lens import Lens
from generator.compose.views import ReadingView, SearchView
from generator.model import Claim
from generator.verified import joined, worded


def shown(lens: Lens, claim: Claim) -> None:
"""


@cache
def refused() -> frozenset[str]:
    """The expressions with which mypy finds fault on a page that shows each of them."""
    lines = _HEAD.splitlines()
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.py"
        page.write_text("\n".join([*lines, *(f"    {expression}" for expression in (*UNHELD, *HELD)), ""]), "utf-8")
        said, _, status = api.run(["--strict", "--follow-imports=silent", "--config-file=", str(page)])
    assert status == 1, said
    faults = {
        int(fault[1]) - len(lines) - 1 for fault in re.finditer(r"page\.py:(\d+): error: .*incompatible type", said)
    }
    return frozenset((*UNHELD, *HELD)[index] for index in faults)


@pytest.mark.parametrize("expression", UNHELD)
def test_an_unheld_string_is_kept_off_a_page(expression: str) -> None:
    assert expression in refused()


@pytest.mark.parametrize("expression", HELD)
def test_a_held_string_may_stand_on_a_page(expression: str) -> None:
    assert expression not in refused()
