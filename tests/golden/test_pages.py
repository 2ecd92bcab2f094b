"""The clean example, whole: every page and file. `make golden` writes it anew, to be read in the diff."""

import os
from datetime import date
from pathlib import Path

from generator.build import build_output
from generator.page import PREVIEW, Output
from tests.project import CLEAN

CHECKER = "data/verify_receipt.py"
EXPECTED = Path(__file__).parent / "expected"


def output() -> Output:
    made, checked = build_output(CLEAN, today=date(2026, 1, 1))
    assert made is not None, checked.findings
    return made


def files() -> dict[str, str]:
    made = output()
    pages = {page.path: page.html + "\n" for page in made.pages}
    # The file that checks copies is a module of ours as it is; a picture's bytes are its library's.
    return pages | {a.path: a.data.decode() for a in made.assets if a.path not in (CHECKER, PREVIEW)}


def expected() -> dict[str, str]:
    return {
        path.relative_to(EXPECTED).as_posix(): path.read_bytes().decode()
        for path in EXPECTED.rglob("*")
        if path.is_file()
    }


def test_the_output_is_what_is_expected() -> None:
    made = files()
    if os.environ.get("UPDATE_GOLDEN"):
        for old in expected():
            (EXPECTED / old).unlink()
        for path, text in made.items():
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_bytes(text.encode())
    kept = expected()
    assert set(made) - set(kept) == set()
    assert set(kept) - set(made) == set()
    assert {path for path, text in made.items() if kept[path] != text} == set()


def test_the_same_content_makes_the_same_output() -> None:
    assert output() == output()
    assert files() == files()
