"""Every field of every file says what it asserts."""

from collections.abc import Iterator
from typing import get_args

import pytest
from pydantic import BaseModel

from generator.held_by import HELD_BY
from generator.model.asserts import Asserts, declared
from generator.rules import RULES
from generator.validate import MODELS


def _models_in(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)


def _reached(model: type[BaseModel], seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    if model not in seen:
        seen.add(model)
        for field in model.model_fields.values():
            for inner in _models_in(field.annotation):
                _reached(inner, seen)
    return seen


FIELDS = [
    pytest.param(model, name, id=f"{model.__name__}.{name}")
    for model in sorted({m for root in MODELS.values() for m in _reached(root, set())}, key=lambda m: m.__name__)
    for name in model.model_fields
]


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_a_field_says_what_it_asserts_or_holds_models_that_do(model: type[BaseModel], name: str) -> None:
    assert name in declared(model) or any(_models_in(model.model_fields[name].annotation))


def test_every_kind_of_assertion_but_a_setting_says_what_holds_it() -> None:
    assert set(HELD_BY) == set(Asserts) - {Asserts.SETTING}


def test_what_holds_an_assertion_is_a_rule() -> None:
    assert {code for codes in HELD_BY.values() for code in codes} <= {rule.code for rule in RULES}
