"""How long each stage of a build takes, in one process: `python -m tests.bench.stages PROJECT [RECORDS]`.

RECORDS is a file of records: a build of nothing fills it, and the next takes from it what has not changed; the site
stands beside it. CPU seconds, those of the processes that work side by side with it under `beside`.
"""

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from types import ModuleType
from typing import Any

started = time.process_time()
from generator import build, checked  # noqa: E402 (the time that loading takes is told as well
from generator.publish import publish  # noqa: E402
from generator.records import NO_RECORDS, Records  # noqa: E402

LOADING = time.process_time() - started
STAGES: tuple[tuple[ModuleType, str], ...] = (
    *((checked, name) for name in ("load", "validate", "resolve", "verify")),
    *((build, name) for name in ("compose", "render", "search_assets")),
)


def profile(project: Path, site: Path, records: Records = NO_RECORDS) -> dict[str, float]:
    """CPU seconds of each stage of a build of the project in the folder `site`, by its name."""
    spent: dict[str, float] = {}
    with _timed(spent):
        output, _ = build.build_output(project, today=date.today(), records=records)
        assert output is not None
        assert _clocked("publish", publish, spent)(output, project, site, records) == ()
    return spent


@contextmanager
def _timed(spent: dict[str, float]) -> Iterator[None]:
    """Every stage with a clock around it."""
    plain = [(module, name, getattr(module, name)) for module, name in STAGES]
    for module, name, stage in plain:
        setattr(module, name, _clocked(name.removesuffix("_assets"), stage, spent))
    try:
        yield
    finally:
        for module, name, stage in plain:
            setattr(module, name, stage)


def _clocked(name: str, stage: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    def run(*args: Any, **kwargs: Any) -> Any:
        start = time.process_time()
        made = stage(*args, **kwargs)
        spent[name] = time.process_time() - start
        return made

    return run


def main(project: Path, file: Path | None) -> None:
    gc.disable()  # as the command does
    with tempfile.TemporaryDirectory() as folder, Records(file, b"bench") as records:
        site = (file.parent if file else Path(folder)) / "site"
        spent = {"loading the program": LOADING, **profile(project, site, records)}
    spent["beside"] = getrusage(RUSAGE_CHILDREN).ru_utime
    for stage, seconds in spent.items():
        print(f"{seconds:.3f} {stage}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None)
