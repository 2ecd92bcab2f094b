"""Values as data: what is read is what was written, and what would be another value is not written."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, NamedTuple, NewType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.records.plain import Later, read, written

Word = NewType("Word", str)


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int


class Named(NamedTuple):
    name: Word
    point: Point | None


class Shelf(NamedTuple):
    label: str
    books: Later[tuple[str, ...]]
    boxes: Later[Mapping[str, Later[str]]]


@dataclass(frozen=True, slots=True)
class Whole:
    named: Named
    many: tuple[Point, ...]
    pair: tuple[Word, bytes]
    by_word: Mapping[Word, int]
    by_point: dict[Point, Sequence[str]]
    some: frozenset[int]
    colour: Colour
    kind: Literal["a", "b"]
    where: Path
    share: float
    tree: object = None


texts = st.text(st.characters())
points = st.builds(Point, st.integers(), st.integers())
trees = st.recursive(
    st.none() | st.booleans() | st.integers() | texts, lambda t: st.lists(t) | st.dictionaries(texts, t)
)
wholes = st.builds(
    Whole,
    named=st.builds(Named, texts, st.none() | points),
    many=st.lists(points).map(tuple),
    pair=st.tuples(texts, st.binary()),
    by_word=st.dictionaries(texts, st.integers()),
    by_point=st.dictionaries(points, st.lists(texts).map(tuple)),
    some=st.frozensets(st.integers()),
    colour=st.just(Colour.RED),
    kind=st.sampled_from("ab"),
    where=st.sampled_from([Path("a/b"), Path("/")]),
    share=st.floats(allow_nan=False),
    tree=trees,
)


@given(wholes)
def test_what_is_read_is_what_was_written(whole: Whole) -> None:
    back = read(written(whole, Whole), Whole)
    assert back == whole
    assert repr(replace(back, some=None)) == repr(replace(whole, some=None))


@given(st.lists(texts))
def test_a_set_is_the_same_data_in_whatever_order_it_was_made(words: list[str]) -> None:
    backwards = words[::-1]
    assert written(set(words), set[str]) == written(set(backwards), set[str])


@given(st.dictionaries(texts, st.integers()))
def test_a_mapping_keeps_its_order(mapping: dict[str, int]) -> None:
    assert list(read(written(mapping, dict[str, int]), dict[str, int])) == list(mapping)


@pytest.mark.parametrize(
    ("value", "of"),
    [
        (Markup("<b>"), str),
        (True, int),
        (1, float),
        (Counter("ab"), Mapping[str, int]),
        ([1], tuple[int, ...]),
        ((1, 2), tuple[int]),
        (None, str),
        ({1: 2}, object),
        ((1,), object),
        (Point("1", 2), Point),  # type: ignore[arg-type]
        (bytearray(), bytes),
    ],
)
def test_a_value_that_would_come_back_as_another_is_not_written(value: object, of: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        written(value, of)


@pytest.mark.parametrize("of", [complex, int | str, Counter, Literal["a", 1], type])
def test_a_type_without_a_form_is_refused(of: Any) -> None:
    with pytest.raises(TypeError):
        written(None, of)


def test_a_part_that_is_read_later_is_what_was_written() -> None:
    shelf = Shelf("fish\nand boats", Later(("cod", "ling\n")), Later({"a": Later("один"), "b": Later("")}))
    assert read(written(shelf, Shelf), Shelf) == shelf


def test_a_part_that_nobody_asks_for_is_not_read() -> None:
    head, _, _ = written(Shelf("fish", Later(("cod",)), Later({})), Shelf).partition(b"\n")
    assert read(head + b"\n[damaged", Shelf).label == "fish"


def test_who_reads_at_the_same_time_reads_their_own() -> None:
    shelves = [Shelf(str(number), Later((f"{number:05}",) * 50), Later({})) for number in range(40)]
    data = [written(shelf, tuple[Shelf, ...]) for shelf in ((one,) * 100 for one in shelves)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda one: read(one, tuple[Shelf, ...]), data))
    finally:
        sys.setswitchinterval(interval)
    assert [{shelf.books.now[0] for shelf in one} for one in found] == [{f"{n:05}"} for n in range(40)]
