"""Declared arithmetic: an expression over the ids of facts, with + - * / and brackets, worked out exactly."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, DivisionByZero, InvalidOperation

_TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?(?![\w-]))|(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*)|(?P<sign>[-+*/()]))")


class FormulaError(ValueError):
    """An expression that cannot be worked out; the message says why."""


def operands(formula: str) -> tuple[str, ...]:
    """The ids in an expression, in order, each once. Raises FormulaError."""
    return tuple(dict.fromkeys(text for kind, text in _tokens(formula) if kind == "id"))


def worked_out(formula: str, values: Mapping[str, Decimal]) -> Decimal:
    """The value of an expression. A minus between ids stands between spaces. Raises FormulaError."""
    tokens = list(_tokens(formula))
    try:
        result, rest = _sum(tokens, values)
    except (DivisionByZero, InvalidOperation) as error:
        raise FormulaError("it divides by zero") from error
    if rest:
        raise FormulaError(f"{rest[0][1]!r} stands where nothing can")
    return result


def _tokens(formula: str) -> Iterator[tuple[str, str]]:
    at = 0
    while formula[at:].strip():
        match = _TOKEN.match(formula, at)
        if not match:
            raise FormulaError(f"{formula[at:].strip()[:12]!r} cannot be read")
        yield str(match.lastgroup), match[str(match.lastgroup)]
        at = match.end()


_Tokens = list[tuple[str, str]]


def _sum(tokens: _Tokens, values: Mapping[str, Decimal]) -> tuple[Decimal, _Tokens]:
    result, tokens = _product(tokens, values)
    while tokens and tokens[0][1] in "+-":
        sign = tokens[0][1]
        term, tokens = _product(tokens[1:], values)
        result = result + term if sign == "+" else result - term
    return result, tokens


def _product(tokens: _Tokens, values: Mapping[str, Decimal]) -> tuple[Decimal, _Tokens]:
    result, tokens = _factor(tokens, values)
    while tokens and tokens[0][1] in "*/":
        sign = tokens[0][1]
        factor, tokens = _factor(tokens[1:], values)
        result = result * factor if sign == "*" else result / factor
    return result, tokens


def _factor(tokens: _Tokens, values: Mapping[str, Decimal]) -> tuple[Decimal, _Tokens]:
    if not tokens:
        raise FormulaError("it ends too early")
    (kind, text), rest = tokens[0], tokens[1:]
    if kind == "number":
        return Decimal(text), rest
    if kind == "id":
        if text not in values:
            raise FormulaError(f"'{text}' is no fact with a number")
        return values[text], rest
    if text == "(":
        result, rest = _sum(rest, values)
        if not rest or rest[0][1] != ")":
            raise FormulaError("a bracket is not closed")
        return result, rest[1:]
    if text == "-":
        result, rest = _factor(rest, values)
        return -result, rest
    raise FormulaError(f"{text!r} stands where nothing can")
