"""The kinds of forgery: each changes one value and names the codes that see it, for a finding of another is no catch.

What is put in comes from the briefing's own other places, so that no list that a check is made of decides what it is
tried with.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

from generator.mutate import exchanges, letters
from generator.mutate.pool import Pool
from generator.verify.assertions import Assertion

Forge = Callable[[Assertion, Pool, random.Random], str | None]

_PASSAGE = ("Q001", "Q002", "Q003", "Q004", "Q005", "Q014", "Q015", "P005")
_FIGURE = ("N", "E001", "E002", "E003", "E004", "T001", "T003", "Q041", "Q015", "Q028")
_WHO = ("C001", "C003", "C006", "M004", "E001", "Q041", "Q028", "N")


@dataclass(frozen=True, slots=True)
class ForgeryClass:
    """One kind of forgery: its name on the command line, what it does, and the codes (or their beginnings) that see it.

    `forge` gives the false value for an assertion, or None where the kind does not apply to it.
    """

    name: str
    does: str
    codes: tuple[str, ...]
    forge: Forge

    def sees(self, code: str) -> bool:
        return code.startswith(self.codes)


CLASSES: tuple[ForgeryClass, ...] = (
    ForgeryClass("digit", "a digit changed", (*_PASSAGE, *_FIGURE), letters.digit_changed),
    ForgeryClass("digits", "two digits swapped", (*_PASSAGE, *_FIGURE), letters.digits_swapped),
    ForgeryClass("point", "a decimal point moved", (*_PASSAGE, *_FIGURE), letters.point_moved),
    ForgeryClass("sign", "a sign flipped", ("N",), letters.sign_flipped),
    ForgeryClass("word-out", "a word left out of the source's words", _PASSAGE, letters.word_left_out),
    ForgeryClass("word-doubled", "a word of the source doubled", _PASSAGE, letters.word_doubled),
    ForgeryClass("words-swapped", "two words of the source swapped", _PASSAGE, letters.words_swapped),
    ForgeryClass("word", "a word of the source exchanged", _PASSAGE, letters.word_exchanged),
    ForgeryClass("source", "words of another source", (*_PASSAGE, "Q009", "Q012"), exchanges.words_of_another_source),
    ForgeryClass("speaker", "another speaker", ("Q006", "Q007", "Q009", "Q010", "Q012"), exchanges.another_speaker),
    ForgeryClass("holder", "another holder or forecaster", ("C003", "M006"), exchanges.another_holder),
    ForgeryClass("office", "another holder of an office", ("C", "Q010"), exchanges.another_office),
    ForgeryClass("title", "another title of an office", ("C", "E", "M"), exchanges.another_title),
    ForgeryClass("channel", "another outlet or addressee", ("Q010", "Q011", "C"), exchanges.another_channel),
    ForgeryClass("name", "another name in a sentence", _WHO, exchanges.another_name),
    ForgeryClass("names", "two names exchanged in a sentence", _WHO, exchanges.names_exchanged),
    ForgeryClass("date", "another year or month", ("T", "E003", "E004", "F", "N"), exchanges.another_date),
    ForgeryClass("quoted", "words of another place in quotation marks", ("E001",), exchanges.quoted_from_elsewhere),
    ForgeryClass("marked", "a word in quotation marks changed", ("E001", "E002"), letters.marked_word_changed),
    ForgeryClass("unit", "another unit", ("N",), exchanges.another_unit),
    ForgeryClass("subject", "another subject or counterpart", ("N", "C"), exchanges.another_subject),
    ForgeryClass(
        "record", "another source's title, author, outlet, date or language", ("B", "T"), exchanges.another_record
    ),
    ForgeryClass("phrase", "another phrase of likelihood or time", ("E005",), exchanges.another_phrase),
    ForgeryClass("sentence", "the sentence of other passages", ("C", "E", "M", "N"), exchanges.another_sentence),
    ForgeryClass("absence", "said to be absent, and is not", ("C005",), exchanges.present_after_all),
    ForgeryClass("arithmetic", "a sign of a formula changed", ("N006",), letters.other_arithmetic),
)
