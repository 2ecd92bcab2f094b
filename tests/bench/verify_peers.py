"""Peers of verification, asked the same questions: run by `tests.bench.verify` in an environment of their own.

Reads a JSON array of `[source, [part, …], sentence]` and writes `{"versions": {…}, "verdicts": {peer: ["accept", …]}}`.
A verdict is `accept`, `flag` (a person is asked), `refuse`, or `-` where the peer has no answer to that kind of
question. A peer that is not installed is left out. Each is called as its documentation shows for a text and a
quotation, with its own way to write an omission; what it calls fit for publication is `accept`.
"""

import contextlib
import json
import os
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import SimpleNamespace
from typing import Any

Ask = Callable[[str, list[str]], str]


def gtrex() -> Ask:
    from gtrex import Policy, Verifier

    verifier = lru_cache(64)(lambda source: Verifier(source, Policy()))

    def ask(source: str, parts: list[str]) -> str:
        found = verifier(source).verify(" ... ".join(parts))
        return "accept" if found.grounded else "flag" if found.verdict == "stitched" else "refuse"

    return ask


def quotegate() -> Ask:
    from quotegate import Passage, Rules, check

    rules = Rules(max_chars=100_000, current_year=0)

    def ask(source: str, parts: list[str]) -> str:
        reply = "\n".join(f"[1] {' '.join(part.split())}" for part in parts)
        kept = check(reply, [Passage(source, soft_breaks=True)], rules)
        return "accept" if kept.status == "ok" and not kept.dropped else "refuse"

    return ask


def krokai() -> Ask:
    from krokai.corpus import Corpus
    from krokai.verify import check

    asking = {"TRUNCATED_CONDITION", "TRUNCATED_OPENING", "ELLIPSIS_HIDES", "WRONG_SPEAKER"}
    accepting = {"VERIFIED", "ASSEMBLED", "PUNCTUATION", "TYPESETTING"}

    @lru_cache(64)
    def corpus(source: str) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "source.txt").write_text(source, "utf-8")
            return Corpus([folder], quiet=True)

    def ask(source: str, parts: list[str]) -> str:
        verdict = check(" ... ".join(parts), corpus(source))[0]
        return "accept" if verdict in accepting else "flag" if verdict in asking else "refuse"

    return ask


def linkml_reference_validator() -> Ask:
    from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
    from linkml_reference_validator.validation.supporting_text_validator import SupportingTextValidator

    validator = SupportingTextValidator(ReferenceValidationConfig())

    def ask(source: str, parts: list[str]) -> str:
        reference = ReferenceContent(reference_id="file:source", content=source)
        found = validator.find_text_in_reference(" ... ".join(parts), reference).found
        return "accept" if found else "refuse"

    return ask


def claims_ledger() -> Ask:
    from claims_ledger.resolve import check_quote
    from claims_ledger.schema import Backing

    def ask(source: str, parts: list[str]) -> str:
        text = unicodedata.normalize("NFC", source)
        sources = SimpleNamespace(rows={"source": {"type": "article"}}, text=lambda _: (text, None))
        quoted = " […] ".join(f'"{part}"' for part in parts)
        failed = check_quote(SimpleNamespace(prefix="A1"), Backing(1, "source", "speaker", quoted), sources)
        if all("inside a sentence" in report.message for report in failed):
            return "flag" if failed else "accept"
        return "refuse"

    return ask


def buddie() -> Ask:
    from buddie.verbatim.check import Page

    page = lru_cache(64)(lambda source: Page(source.encode(), "text/plain; charset=utf-8"))

    def ask(source: str, parts: list[str]) -> str:
        found = page(source).locate(" ... ".join(parts))["verdict"] in {"FOUND", "FOUND_NORMALIZED"}
        return "accept" if found else "refuse"

    return ask


def buddie_numbers(source: str, sentence: str) -> str:
    """Its answer to a sentence of ours: each number of it against the numbers of the page."""
    from buddie.verbatim.numbers import check_sentence

    verdicts = {found["verdict"] for found in check_sentence(sentence, source)}
    return "refuse" if "NOT_FOUND" in verdicts else "flag" if "UNCERTAIN" in verdicts else "accept"


PEERS: dict[str, Callable[[], Ask]] = {
    "krokai": krokai,
    "gtrex": gtrex,
    "linkml-reference-validator": linkml_reference_validator,
    "claims-ledger": claims_ledger,
    "buddie": buddie,
    "quotegate": quotegate,
}


def installed() -> Iterator[tuple[str, str]]:
    for name in PEERS:
        with contextlib.suppress(PackageNotFoundError):
            yield name, version(name)


def main() -> None:
    trials = json.load(sys.stdin)
    versions = dict(installed())
    verdicts: dict[str, list[str]] = {}
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what a peer prints is not an answer
    for name in versions:
        ask = PEERS[name]()
        verdicts[name] = [_answer(name, ask, *trial) for trial in trials]
    json.dump({"versions": versions, "verdicts": verdicts}, answer)
    answer.close()


def _answer(name: str, ask: Ask, source: str, parts: list[str], sentence: str) -> str:
    """An exception is a refusal: the words do not get through."""
    try:
        if parts:
            return ask(source, parts)
        return buddie_numbers(source, sentence) if sentence and name == "buddie" else "-"
    except Exception:
        return "refuse"


if __name__ == "__main__":
    main()
