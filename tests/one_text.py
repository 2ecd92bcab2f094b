"""A lens that says one text for whatever words are asked for."""

from typing import Any

from generator.compose.lens import Lens
from generator.verified import Held


class OneText:
    """A lens that holds one text in place of any words."""

    def __init__(self, lens: Lens, text: str) -> None:
        self._lens, self._text = lens, Held(text)

    def held(self, words: Any) -> Any:
        """The text, where there are words."""
        return self._text if words else Held("")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._lens, name)
