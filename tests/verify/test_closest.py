"""The hint beside "not found" is the same whatever stands elsewhere in the text."""

import pytest

from generator.verify import closest, prepare

SENTENCE = 'The mayor said that the plan "depends on Oslo" if the ferry is to run in winter.'


@pytest.mark.parametrize("before", range(0, 40, 3))
def test_the_closest_passage_does_not_depend_on_what_stands_before(before: int) -> None:
    source = prepare("x" * before + " " + SENTENCE)
    span = closest(source, "depends on Bergen")
    assert span is not None
    assert source.text[span.start : span.end] == "depends on Oslo"
