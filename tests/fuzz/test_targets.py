"""Each fuzzing target holds for what it begins with: without the fuzzer, so that no target rots."""

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, Target, seeds

BEGUN = [(target, seed) for target in TARGETS for seed in seeds(target.name)]


@pytest.mark.parametrize(("target", "seed"), BEGUN, ids=lambda one: getattr(one, "name", None))
def test_a_target_holds_for_a_seed(target: Target, seed: bytes) -> None:
    target(seed)


def test_every_target_has_seeds() -> None:
    folders = {path.name for path in (Path(__file__).parent / "seeds").iterdir()}
    assert folders == {target.name for target in TARGETS}
