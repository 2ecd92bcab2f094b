"""A run that is killed while it writes new files."""

import os

import pytest


class Killed(BaseException):
    """What nothing catches, as nothing catches a signal that kills."""


def killed_after(monkeypatch: pytest.MonkeyPatch, written: int) -> None:
    """Kills whoever writes new files when so many of them are there."""
    link, left = os.link, [written]

    def linked(*names: str) -> None:
        link(*names)
        left[0] -= 1
        if not left[0]:
            raise Killed

    monkeypatch.setattr(os, "link", linked)
