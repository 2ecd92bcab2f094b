"""How long each stage of a build takes, in one process: `python -m tests.bench.stages PROJECT`."""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import generator.build as stages
from generator.publish import publish

NAMES = ("load", "validate", "resolve", "verify", "compose", "render", "search_assets")


def profile(project: Path) -> dict[str, float]:
    """Seconds of each stage of a build without records."""
    spent: dict[str, float] = {}

    def timed(name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            start = time.perf_counter()
            made = stage(*args, **kwargs)
            spent[name] = time.perf_counter() - start
            return made

        return run

    for name in NAMES:
        setattr(stages, name, timed(name.removesuffix("_assets"), getattr(stages, name)))
    output, _ = stages.build_output(project, today=date.today())
    assert output is not None
    with tempfile.TemporaryDirectory() as folder:
        faults = timed("publish", publish)(output, project, Path(folder) / "site")
    assert faults == ()
    return spent


if __name__ == "__main__":
    for stage, seconds in profile(Path(sys.argv[1])).items():
        print(f"{stage} {seconds:.3f}")
