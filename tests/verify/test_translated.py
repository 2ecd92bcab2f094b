"""A sentence told in one of six languages of evidence in another: the translation is let be, a changed number is not.

The sentences are those of `translated.tsv` and of the last two sets of `numbers/*.txt`, one content in each language.
"""

import re
from collections.abc import Iterator
from itertools import permutations

from generator.verify.evidence import Evidence
from tests.bench.statements import CHECKS, COUNTRIES
from tests.bench.told_numbers import LANGUAGES, SENTENCES

TABLE = SENTENCES.parent / "translated.tsv"
ALIKE = "= eighteenth set"
FLAGGED = 49
"""Of 3,870 translations so many are asked about."""
_DIGITS = re.compile(r"\d+(?=[^\d]*)")


def sentences(language: str) -> list[str]:
    head, *rows = (line.split("\t") for line in TABLE.read_text("utf-8").splitlines())
    text = (SENTENCES / f"{language}.txt").read_text("utf-8").partition(ALIKE)[2]
    numbers = [line[2:] for line in text.splitlines() if line.startswith("# ")]
    return [row[head.index(language)] for row in rows] + numbers


def translations() -> Iterator[tuple[str, Evidence]]:
    """Every sentence in every language, with evidence that is the same in every other."""
    said = {language: sentences(language) for language in LANGUAGES}
    for ours, theirs in permutations(LANGUAGES, 2):
        for told, there in zip(said[ours], said[theirs], strict=True):
            one = (there,)
            yield told, Evidence(one, one, one, known=COUNTRIES, language=theirs, told_in=ours)


def codes(told: str, evidence: Evidence) -> list[str]:
    return [issue.code for check in CHECKS for issue in check(told, evidence)]


def test_a_translation_is_let_be() -> None:
    flagged = [f"{told} <= {evidence.passages[0]}" for told, evidence in translations() if codes(told, evidence)]
    assert len(flagged) <= FLAGGED, "\n".join(flagged)


def test_another_number_in_a_translation_is_seen() -> None:
    altered = [
        (_DIGITS.sub(lambda found: str(int(found[0]) + 3), told, count=1), evidence)
        for told, evidence in translations()
        if _DIGITS.search(told)
    ]
    unseen = [f"{told} <= {evidence.passages[0]}" for told, evidence in altered if not codes(told, evidence)]
    assert unseen == []
