"""A desk and a server look again after every change: what they looked at before is let go."""

import gc
import weakref
from pathlib import Path

from generator.checked import check_loaded
from generator.corpus import Corpus
from generator.load import load
from tests.project import clean_copy


def _checked(project: Path) -> "weakref.ref[Corpus]":
    verified = check_loaded(load(project)).verified
    assert verified is not None
    return weakref.ref(verified.corpus)


def test_a_briefing_that_was_checked_is_held_by_nothing(tmp_path: Path) -> None:
    corpus = _checked(clean_copy(tmp_path))
    gc.collect()
    assert corpus() is None
