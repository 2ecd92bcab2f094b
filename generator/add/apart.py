"""A document is read in a process of its own, with limits: one that is made to harm takes nothing else along.

The child gets the bytes, opens no file to write and no connection, and answers in JSON, which runs nothing when read.
"""

import json
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from typing import Any

from generator.capture.document import Captured, capture
from generator.capture.reading import Account, Added, CannotReadError, LeftOut, Stretch, Text
from generator.capture.record import Proposal

SECONDS = 10
MEMORY = 1 << 30
"""Bytes of address space: half of it for the libraries themselves, 512 MB for the document."""
_REFUSED = frozenset({"socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.exec", "os.fork"})


def capture_apart(data: bytes, name: str) -> Captured:
    """As `capture`, in a child. Raises CannotReadError, also where reading takes too long or too much, or dies."""
    command = [sys.executable, "-m", "generator.add.apart", name]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS * 3, check=False)
    except subprocess.TimeoutExpired:
        raise CannotReadError(_beyond(name)) from None
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        raise CannotReadError(_beyond(name)) from None
    if "why" in answer:
        raise CannotReadError(answer["why"])
    return _captured(answer)


def _beyond(name: str) -> str:
    return (
        f"reading {name} takes more than {SECONDS} seconds or {MEMORY >> 20:,} MB, or the document is damaged. Save it "
        "again, or as text, and add that"
    )


def _captured(answer: dict[str, Any]) -> Captured:
    text = answer["text"]
    return Captured(
        Text(
            text["text"],
            Account(text["account"]["words"], text["account"]["used"], tuple(map(tuple, text["account"]["left_out"]))),
            tuple(Stretch(**one) for one in text["stretches"]),
            tuple(LeftOut(**one) for one in text["left_out"]),
            tuple(Added(**one) for one in text["added"]),
            tuple(text["notes"]),
        ),
        {field: tuple(Proposal(**one) for one in proposals) for field, proposals in answer["record"].items()},
        answer["media_type"],
        answer["extractor"],
        date.fromisoformat(answer["saved"]) if answer["saved"] else None,
    )


def _child(name: str) -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except ImportError:
        # Windows has no such limits; the parent's clock holds there.
        pass
    data = sys.stdin.buffer.read()
    sys.addaudithook(harmless)
    answer: dict[str, Any]
    try:
        answer = asdict(capture(data, name))
    except CannotReadError as error:
        answer = {"why": str(error)}
    except (MemoryError, RecursionError):
        answer = {"why": _beyond(name)}
    sys.stdout.write(json.dumps(answer, default=date.isoformat))


def harmless(event: str, given: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): raises CannotReadError for what a reader of documents has no need of."""
    if event in _REFUSED or (event == "open" and isinstance(given[1], str) and set(given[1]) & set("wax+")):
        raise CannotReadError(f"the document wants more than to be read ({event}). It is not taken")


if __name__ == "__main__":
    _child(sys.argv[1])
