"""A kind of statement is declared once: in the model, as what the site shows of it, and in words."""

from generator.compose.kinds import KINDS, tables
from generator.model import Source
from generator.model.asserts import declared
from generator.model.source import lists
from tests.project import WORDS


def test_the_site_has_a_way_to_show_every_kind_that_a_source_can_hold() -> None:
    assert {kind.of for kind in KINDS} == {kind for _, _, kind in lists(Source)}


def test_every_kind_has_a_name_in_words() -> None:
    assert WORDS.each("kinds", "name").keys() == {kind.name for kind in KINDS}


def test_every_kind_can_be_counted_in_words() -> None:
    assert all(WORDS(f"kinds.{kind.name}.count", count=1) != WORDS(f"kinds.{kind.name}.count") for kind in KINDS)


def test_a_column_without_a_value_of_its_own_is_a_field_of_the_kind() -> None:
    unknown = {
        (kind.name, column.name)
        for kind, table in tables()
        for column in table.columns
        if column.value is None and column.name not in {"id", *declared(kind.of)}
    }
    assert unknown == set()
