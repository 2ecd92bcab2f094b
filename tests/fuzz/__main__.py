"""Fuzzes targets with atheris, each for some seconds: `python -m tests.fuzz SECONDS [NAME …]` (`make fuzz`).

A target that fails leaves the bytes in the folder that it is run in, as `crash-…`. They belong into `seeds/`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

SEEDS = Path(__file__).parent / "seeds"
LONGEST = 2_000
"""Bytes: what breaks a long text breaks a short one."""
WATCHED = {
    "loader": ["generator.load", "generator.validate"],
    "matcher": ["generator.verify.text", "generator.unseen"],
    "attribution": ["generator.verify.quotation", "generator.verify.text", "generator.verify.voices"],
    "escaper": ["generator.render.prose", "markdown"],
    "exports": ["generator.compose.exports"],
}
"""What the fuzzer follows the way through, for each target: all of the generator takes it minutes to begin with."""


def main() -> int:
    """Starts a process for each target, for the fuzzer ends its own; 1 where one has failed."""
    seconds, *names = sys.argv[1:]
    if len(names) == 1:
        _fuzz(seconds, names[0])
    command = [sys.executable, "-m", "tests.fuzz", seconds]
    return max(subprocess.run([*command, name], check=False).returncode != 0 for name in names or WATCHED)


def _fuzz(seconds: str, name: str) -> None:
    with atheris.instrument_imports(include=WATCHED[name]):
        from tests.fuzz.targets import TARGETS
    target = next(target for target in TARGETS if target.name == name)
    with tempfile.TemporaryDirectory() as found:
        limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=10", "-rss_limit_mb=4000"]
        atheris.Setup([sys.argv[0], *limits, found, str(SEEDS / name)], target)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
