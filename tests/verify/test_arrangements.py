"""Any arrangement of marks and words is answered: the engine refuses or accepts, and never breaks."""

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.verify import prepare, verify_quotation

MARKS = "“ ” \" ‘ ’ ' « » „ 「 」 `` '' — – . , : ( )".split()
WORDS = [
    "Berg",
    "said",
    "the boats",
    "Lund: ",
    "BERG: ",
    "wrote:",
    "dit Berg",
    "сказал Берг",
    "그는",
    "라고",
    "Q: ",
    "A: ",
]
PIECES = st.sampled_from([*MARKS, *WORDS, "\n", "\n\n", " ", ". ", ", "])
OTHERS = {"Per Lund": ["Lund"], "Ola Berg": []}


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=400)
def test_no_arrangement_of_marks_breaks_the_engine(text: str) -> None:
    source = prepare(text + " the boats lay still")
    for words in ("the boats", "the boats lay", "said"):
        verdict = verify_quotation(source, words, speaker="Anna Berg", aliases=["Berg"], others=OTHERS)
        assert verdict.speaker_checked in (None, True, False)


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=200)
def test_runs_lie_in_one_another_or_apart(text: str) -> None:
    runs = prepare(text).quoted
    crossing = [(a, b) for a in runs for b in runs if a.marks.start < b.marks.start < a.marks.end < b.marks.end]
    assert crossing == []
