"""A text that is asked often has the answers of one that is asked once."""

import pytest

from generator.verify.text.glance import places
from generator.verify.text.sought import Sought

TEXT = "the sea is calm, the sea is calm as the sea is; is is is is it not calm"


@pytest.mark.parametrize(
    "part",
    [
        "the sea is",
        "sea is calm",
        "ea is c",
        "is is is",
        " is ",
        "the sea is ",
        "as the wind is",
        "calm",
        "t  calm",
        "",
    ],
)
def test_a_part_is_found_by_the_words_of_a_text_where_it_is_found_by_going_through_it(part: str) -> None:
    text = Sought(TEXT)
    for _ in range(100):
        list(text.places("the sea is"))
    assert [*text.places(part)] == [*places(TEXT, part)]
