"""Why the desk does not do what was asked for: the key of its words, which the page says in the editor's language."""

from generator.edit import EditError
from generator.words import Catalogue


class RefusedError(EditError):
    """`word`: the key of its words, under `desk.refused`; `named`: what they name. `field`: the name of the one field
    in which it is mended, or nothing."""

    def __init__(self, word: str, field: str = "", /, **named: str) -> None:
        super().__init__(word)
        self.word, self.field, self.named = word, field, named


def said(error: EditError, words: Catalogue) -> str:
    """A refusal in a sentence. What the desk has from the commands is in their words."""
    return words(f"desk.refused.{error.word}", **error.named) if isinstance(error, RefusedError) else str(error)
