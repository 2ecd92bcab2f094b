"""Declared arithmetic is worked out exactly, and nothing else can be written in it."""

from decimal import Decimal

import pytest

from generator.verify.numerals.facts.formula import FormulaError, operands, worked_out

VALUES = {"exports-2021": Decimal("12.5"), "imports-2021": Decimal("10")}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("exports-2021 - imports-2021", "2.5"),
        ("exports-2021 + imports-2021 * 2", "32.5"),
        ("(exports-2021 + imports-2021) / 2", "11.25"),
        ("100 * exports-2021 / imports-2021 - 100", "25"),
        ("-imports-2021", "-10"),
    ],
)
def test_it_is_worked_out_exactly(formula: str, value: str) -> None:
    assert worked_out(formula, VALUES) == Decimal(value)


@pytest.mark.parametrize(
    "formula",
    ["", "exports-2021 +", "(exports-2021", "exports-2021 imports-2021", "__import__('os')", "a ** b", "x", "1 / 0"],
)
def test_anything_else_is_refused(formula: str) -> None:
    with pytest.raises(FormulaError):
        worked_out(formula, VALUES)


def test_its_operands_are_its_ids() -> None:
    assert operands("exports-2021 - 2 * imports-2021") == ("exports-2021", "imports-2021")
