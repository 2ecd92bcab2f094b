"""Runs a command and writes its exit status, seconds, CPU seconds and peak megabytes to a file: `measured.py FILE …`.

CPU seconds are those of the command and of all processes that it waited for: they say what work there was where other
programs use the machine as well.

A process of its own, and a small one: the peak that the system tells of a command is never below that of the process
that started it.
"""

import os
import subprocess
import sys
import time

start = time.perf_counter()
process = subprocess.Popen(sys.argv[2:])
_, status, usage = os.wait4(process.pid, 0)
seconds = time.perf_counter() - start
with open(sys.argv[1], "w", encoding="ascii") as told:
    cpu = usage.ru_utime + usage.ru_stime
    print(
        os.waitstatus_to_exitcode(status),
        seconds,
        cpu,
        usage.ru_maxrss / (1024 * (1024 if sys.platform == "darwin" else 1)),
        file=told,
    )
