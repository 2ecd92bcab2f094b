"""A document is read in a process of its own, with limits: one that is made to harm takes nothing else along.

The child gets the bytes, opens no file to write and no connection, and answers in plain data, which run no code when
read. Where the system can, children fork from one process that has the readers loaded and no document ever seen.
"""

import os
import sys
from collections.abc import Callable
from multiprocessing import get_all_start_methods, get_context
from multiprocessing.connection import Connection
from threading import Timer
from typing import Any

from generator.capture.document import Captured, capture
from generator.capture.reading import CannotReadError
from generator.capture.references import Library, read_references
from generator.records import plain

SECONDS = 10
MEMORY = 512 << 20
"""Bytes of address space, the readers' own 70 MB among them."""
_REFUSED = frozenset({"socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.exec", "os.fork"})
_Reader = Callable[[bytes, str], Any]
_ANSWERS: dict[_Reader, Any] = {capture: tuple[Captured | None, str], read_references: tuple[Library | None, str]}
"""What a child answers with: what it read, or why it could not."""
_CONTEXT = get_context("forkserver") if "forkserver" in get_all_start_methods() else get_context("spawn")
_CONTEXT.set_forkserver_preload([__name__, "generator.add.warm"])


def capture_apart(data: bytes, name: str) -> Captured:
    """As `capture`, in a child. Raises CannotReadError, also where reading takes too long or too much, or dies."""
    captured: Captured = _apart(capture, data, name)
    return captured


def references_apart(data: bytes, name: str) -> Library:
    """As `read_references`, in a child, as documents are."""
    library: Library = _apart(read_references, data, name)
    return library


def _apart(read: _Reader, data: bytes, name: str) -> Any:
    ours, theirs = _CONTEXT.Pipe()
    child = _CONTEXT.Process(target=_child, args=(theirs, read, name, SECONDS, MEMORY), daemon=True)
    child.start()
    theirs.close()
    end = Timer(SECONDS, child.kill)
    end.start()
    found = None
    why = _beyond(name)
    try:
        ours.send_bytes(data)
        found, why = plain.read(ours.recv_bytes(), _ANSWERS[read])
    except (OSError, EOFError, ValueError, TypeError):
        pass
    finally:
        end.cancel()
        ours.close()
        child.kill()
        child.join()
    if found is None:
        raise CannotReadError(why)
    return found


def _beyond(name: str) -> str:
    return (
        f"reading {name} takes more than {SECONDS} seconds or {MEMORY >> 20} MB, or the document is damaged. Save it "
        "again, or as text, and add that"
    )


def _child(pipe: Connection, read: _Reader, name: str, seconds: int, memory: int) -> None:
    # What libraries say when they fail is nothing for an editor.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    answer: tuple[object, str] = (None, _beyond(name))
    try:
        _limit(seconds, memory)
        data = pipe.recv_bytes()
        sys.addaudithook(harmless)
        answer = (read(data, name), "")
    except CannotReadError as error:
        answer = (None, str(error))
    except (MemoryError, RecursionError):
        pass
    pipe.send_bytes(plain.written(answer, _ANSWERS[read]))


def _limit(seconds: int, memory: int) -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    except (ImportError, ValueError):
        # Windows has no such limits, and macOS none of memory; the parent's clock holds there.
        pass


def harmless(event: str, given: tuple[object, ...]) -> None:
    """An audit hook (PEP 578): raises CannotReadError for what a reader of documents has no need of."""
    if event in _REFUSED or (event == "open" and isinstance(given[1], str) and set(given[1]) & set("wax+")):
        raise CannotReadError(f"the document wants more than to be read ({event}). It is not taken")
