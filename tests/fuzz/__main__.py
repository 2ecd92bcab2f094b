"""Fuzzes targets with atheris, each for some seconds: `python -m tests.fuzz SECONDS [NAME …]` (`make fuzz`).

A target that fails leaves the bytes in the folder that it is run in, as `crash-…`. They belong into `seeds/`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["generator"]):
    from tests.fuzz.targets import TARGETS

SEEDS = Path(__file__).parent / "seeds"
LONGEST = 2_000
"""Bytes: what breaks a long text breaks a short one."""


def main() -> int:
    """Starts a process for each target, for the fuzzer ends its own; 1 where one has failed."""
    seconds, *names = sys.argv[1:]
    known = {target.name: target for target in TARGETS}
    if len(names) == 1:
        with tempfile.TemporaryDirectory() as found:
            limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=10", "-rss_limit_mb=4000"]
            atheris.Setup([sys.argv[0], *limits, found, str(SEEDS / names[0])], known[names[0]])
            atheris.Fuzz()
    command = [sys.executable, "-m", "tests.fuzz", seconds]
    return max(subprocess.run([*command, name], check=False).returncode != 0 for name in names or known)


if __name__ == "__main__":
    sys.exit(main())
