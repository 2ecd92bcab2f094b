"""Forgeries within a value: a digit, a sign, a word, by rules that know no word of any language."""

import random
import re

from generator.model.asserts import Asserts
from generator.mutate.pool import Pool, is_worked_out
from generator.verify.assertions import Assertion

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TEXTS = (Asserts.WORDS, Asserts.TOLD, Asserts.TRANSLATED, Asserts.QUANTITY)
_MARKED = re.compile(r"[“\"«„]([^“”\"«»„\n]{3,}?)[”\"»“]")


def is_passage(assertion: Assertion) -> bool:
    """Whether it is the words of a statement: not what only says where they stand, nor the region of a capture."""
    return assertion.asserts is Asserts.WORDS and assertion.entry is not None and assertion.field == "exact"


def _is_text(assertion: Assertion) -> bool:
    words = assertion.asserts is not Asserts.WORDS or is_passage(assertion)
    return assertion.asserts in _TEXTS and words and not is_worked_out(assertion)


def _number(assertion: Assertion, rng: random.Random) -> re.Match[str] | None:
    found = list(_NUMBER.finditer(assertion.text)) if _is_text(assertion) else []
    return rng.choice(found) if found else None


def _put(text: str, found: re.Match[str], new: str) -> str | None:
    return f"{text[: found.start()]}{new}{text[found.end() :]}" if new != found[0] else None


def digit_changed(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _number(assertion, rng)) is None:
        return None
    at = rng.choice([i for i, char in enumerate(found[0]) if char.isdigit()])
    digit = rng.choice([d for d in "123456789" if d != found[0][at]])
    return _put(assertion.text, found, found[0][:at] + digit + found[0][at + 1 :])


def digits_swapped(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _number(assertion, rng)) is None:
        return None
    number = found[0]
    pairs = [i for i in range(len(number) - 1) if number[i : i + 2].isdigit() and number[i] != number[i + 1]]
    pairs = [i for i in pairs if i or number[1] != "0"]
    if not pairs:
        return None
    at = rng.choice(pairs)
    return _put(assertion.text, found, number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def point_moved(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    found = _number(assertion, rng)
    if found is None or (len(found[0]) == 4 and found[0].isdigit()):
        return None
    number = found[0]
    return _put(assertion.text, found, number.replace(".", "", 1) if "." in number else f"{number}0")


def sign_flipped(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.field != "value" or assertion.asserts is not Asserts.QUANTITY or assertion.text.strip("-0.") == "":
        return None
    return assertion.text[1:] if assertion.text.startswith("-") else f"-{assertion.text}"


def _inner(assertion: Assertion, rng: random.Random) -> tuple[list[str], int] | None:
    """The words of a passage, and the place of one that has neighbours on both sides."""
    tokens = assertion.text.split() if is_passage(assertion) else []
    return (tokens, rng.randrange(1, len(tokens) - 1)) if len(tokens) > 3 else None


def word_left_out(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _inner(assertion, rng)) is None:
        return None
    tokens, at = found
    return " ".join([*tokens[:at], *tokens[at + 1 :]])


def word_doubled(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _inner(assertion, rng)) is None:
        return None
    tokens, at = found
    return " ".join([*tokens[:at], tokens[at], *tokens[at:]])


def words_swapped(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _inner(assertion, rng)) is None:
        return None
    tokens, at = found
    if tokens[at] == tokens[at + 1]:
        return None
    return " ".join([*tokens[:at], tokens[at + 1], tokens[at], *tokens[at + 2 :]])


def word_exchanged(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if (found := _inner(assertion, rng)) is None:
        return None
    tokens, at = found
    others = [word for word in pool.words[""] if word.lower() not in tokens[at].lower()]
    return " ".join([*tokens[:at], rng.choice(others), *tokens[at + 1 :]]) if others else None


def marked_word_changed(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.asserts not in (Asserts.TOLD, Asserts.REASONING):
        return None
    runs = [run for run in _MARKED.finditer(assertion.text) if len(run[1].split()) > 1]
    if not runs:
        return None
    run = rng.choice(runs)
    tokens = run[1].split()
    at = rng.randrange(len(tokens))
    tokens[at] = rng.choice([word for word in pool.words[""] if word.lower() not in run[1].lower()])
    return assertion.text[: run.start(1)] + " ".join(tokens) + assertion.text[run.end(1) :]


def other_arithmetic(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.field != "formula":
        return None
    signs = {"+": "-", "-": "+", "*": "/", "/": "*"}
    found = re.search(r" ([-+*/]) ", assertion.text)
    return _put(assertion.text, found, f" {signs[found[1]]} ") if found else None
