"""What a briefing calls its kinds of subject and its tables."""

from generator.compose.lens import Lens
from generator.model import Kind
from generator.model.base import Typed
from generator.verified import NOTHING, Held, headed, interface


def declared(lens: Lens, called: Typed) -> Held:
    """A word of the briefing's own; where it declares none, the interface has it in its language."""
    key = f"declared.{called}"
    return interface(lens.words, key) if key in lens.words else lens.held(called)


def title_of(lens: Lens, kind: Kind) -> Held:
    """What the subjects of a kind are called where a page is named after them."""
    return headed(declared(lens, kind.plural))


def kind_name(lens: Lens) -> Held:
    """What a subject is called where the briefing has one kind of them; nothing where it has several, or none."""
    kinds = lens.corpus.kinds
    return declared(lens, kinds[0].name) if len(kinds) == 1 else NOTHING
