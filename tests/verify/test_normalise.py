"""Normalisation folds typography and nothing else, and always knows the way back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.verify import find_passage, fold, normalise, prepare

TEXTS = st.text(
    st.one_of(
        st.sampled_from(
            "aA1 .,-–—…'\"“”‘’«»\u00a0\u00ad\u200b\u200c\u200d\ufe0f\U000e0101\u2009\n\tﬁſé\u0301ß가б漢字。「」ไทย❤می"
        ),
        st.characters(exclude_categories=("Cs", "Co")),
    ),
    max_size=60,
)
WORDS = st.lists(st.text(st.sampled_from("abcdeäöé가나다бвг123"), min_size=2, max_size=9), min_size=4, max_size=30)


@given(TEXTS)
@example("e\u0301\u00ad\n.")
@example("a -\n- b")
@example("a\ufe0f\u200d")
@example("漢\n\u200b字")
@example("漢-\n字")
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_offsets_only_ever_go_forward(text: str) -> None:
    normal = normalise(text)
    starts = [normal.start(offset) for offset in range(len(normal.text) + 1)]
    assert starts == sorted(starts)


@given(TEXTS)
def test_offsets_lie_in_the_text(text: str) -> None:
    normal = normalise(text)
    assert all(0 <= normal.start(i) <= normal.end(i + 1) <= len(text) for i in range(len(normal.text)))


@given(WORDS, st.data())
def test_any_run_of_words_of_a_source_is_found_in_it(words: list[str], data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    source = " ".join(words)
    verdict = find_passage(prepare(source), " ".join(words[first:last]))
    assert {issue.code for issue in verdict.findings} <= {"Q002"}


@given(WORDS, st.data())
def test_a_run_with_one_letter_changed_is_not_found(words: list[str], data: st.DataObject) -> None:
    source = " ".join(words)
    quoted = source
    position = data.draw(st.sampled_from([i for i, char in enumerate(quoted) if char != " "]))
    forged = quoted[:position] + "z" + quoted[position + 1 :]
    assert find_passage(prepare(source), forged).refused


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("don't", "don’t"),
        ('"all doors open"', "“all doors open”"),
        ("1990-1995", "1990–1995"),
        ("well - known", "well — known"),
        ("and so on...", "and so on…"),
        ("of\nthe", "of the"),
        ("10\u00a0000", "10 000"),
        ("oﬃce", "office"),
        ("cafe\u0301", "café"),
        ("漢字の\n本", "漢字の本"),
        ("本です。 \n 「はい」", "本です。「はい」"),
        ("the ſhore", "the shore"),
        ("sea\U000e0101", "sea"),
        ("❤\ufe0f", "❤"),
        ("sa\u200cil", "sail"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_typography_is_folded(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oslo", "oslo"),
        ("12", "13"),
        ("+5", "-5"),
        ("5%", "5"),
        ("$5", "€5"),
        ("mm²", "mm2"),
        ("1½", "11/2"),
        ("cannot", "can not"),
        ("Аrnason", "Arnason"),
        ("배가\n있다", "배가있다"),
        ("漢字 本", "漢字本"),
        ("می\u200cخواهم", "میخواهم"),
    ],
)
def test_what_carries_meaning_is_not_folded(one: str, other: str) -> None:
    assert fold(one) != fold(other)
