"""That an entry stands twice in a list is found without laying each beside each."""

from generator.load import RawDocument
from generator.validate import validate


class Counted(str):
    """A text that counts how often it is compared."""

    compared = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return str.__eq__(self, other)


def test_a_long_list_is_looked_through_once() -> None:
    aliases = [Counted(f"Quay {number}") for number in range(300)]
    data = {"id": "quay", "kind": "person", "name": "Quay", "aliases": aliases}
    assert validate([RawDocument("actors", "quay", "content/actors/quay.yml", data)])[1] == ()
    assert Counted.compared < 10 * len(aliases)
