"""What verifiers are asked: one question each, true or false, with this engine's answer."""

import importlib.util
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from generator.verify import SourceText, Verdict, prepare, supports, verify_quotation
from tests.bench.fields import fields
from tests.bench.mutations import Trial, forged, genuine, misleading
from tests.bench.speech import spoken
from tests.bench.texts import Text

NUMBERS = (
    ("trade grew by 14 percent in two years", "14", "percent", True),
    ("trade grew by 14 percent in two years", "14", "percentage points", False),
    ("3.4 million tonnes last year", "3400000", "tonnes", True),
    ("3.4 million tonnes last year", "3400000000", "tonnes", False),
    ("3.4 million tonnes last year", "3.4", "tonnes", False),
    ("its twelfth largest partner", "12", "rank", True),
    ("in 2012 the quay was built", "12", "quays", False),
    ("10 to 12 boats were lost", "12", "boats", False),
    ("more than 300 people", "300", "people", False),
    ("a loss of -5 percent", "5", "percent", False),
    ("$250 million a year", "250000000", "dollars", False),
    ("$250 million a year", "250000000", "dollars a year", True),
    ("$250 million a year", "250000000", "euros", False),
    ("twenty-one ships", "21", "ships", True),
    ("155-millimeter shells", "155", "mm", True),
)


@dataclass(frozen=True, slots=True)
class Question:
    """May this be published? `kind` says what it is: genuine, forged (the words or the field are false), misleading
    (the words are the source's), misattributed (another's words).

    `parts` are quoted words, `sentence` one of our own, either may be empty. `ours` is `accept`, `flag` (a person is
    asked, or the page says that no machine has checked it) or `refuse`; `said` tells it to people.
    """

    kind: str
    area: str
    name: str
    source: str
    parts: tuple[str, ...]
    sentence: str
    ours: str
    said: str

    @property
    def is_false(self) -> bool:
        return self.kind != "genuine"


@lru_cache(maxsize=4096)
def prepared(text: str) -> SourceText:
    return prepare(text)


def asked(trial: Trial) -> Verdict:
    return verify_quotation(
        prepared(trial.source),
        trial.words,
        speaker=trial.speaker.name,
        aliases=[trial.speaker.surname],
        others={person.name: [person.surname] for person in trial.others},
    )


def of_trial(trial: Trial) -> Question:
    """The question of a trial. Words of another are held back where nothing says that they are the speaker's."""
    verdict = asked(trial)
    unsure = trial.kind == "misattributed" and verdict.speaker_checked is not True
    ours = "refuse" if verdict.refused else "flag" if verdict.flagged or unsure else "accept"
    parts = (trial.words,) if isinstance(trial.words, str) else tuple(trial.words)
    codes = ",".join(issue.code for issue in verdict.findings)
    said = f"{trial.words!r} by {trial.speaker.name} [{codes}]"
    return Question(trial.kind, trial.area, trial.name, trial.source, parts, "", ours, said)


def questions(texts: Sequence[Text], reports: int, draws: int, rng: random.Random) -> Iterator[Question]:
    """All questions of the benchmark."""
    for text in texts:
        for trial in (*genuine(text, rng), *forged(text, rng), *misleading(text, rng)):
            yield of_trial(trial)
        yield from _speakers(text)
    for trial in spoken(draws, rng):
        yield of_trial(trial)
    for one in fields(reports, rng):
        parts = (one.run,) if one.run else ()
        kind = one.kind
        yield Question(kind, one.area, one.name, one.source, parts, one.told, one.verdict, one.told or one.name)
    yield from _numbers()


def _speakers(text: Text) -> Iterator[Question]:
    """Where a text attributes explicitly: the speaker, who should be confirmed, and every other one of the text."""
    for said in (said for said in text.said if said.explicit):
        verdict = asked(Trial("", "", text.text, said.words, said.speaker, said.others))
        sure = verdict.speaker_checked is True and not verdict.flagged
        ours = "refuse" if verdict.refused else "accept" if sure else "flag"
        told = f"{said.words!r} by {said.speaker.name}"
        yield Question("genuine", "speakers", "is confirmed", text.text, (), "", ours, told)
        for other in said.others:
            rest = (said.speaker, *(person for person in said.others if person is not other))
            yield of_trial(Trial("misattributed", "another one", text.text, said.words, other, rest, "speakers"))


def _numbers() -> Iterator[Question]:
    """Numbers with their units, against words that give them and words that give others."""
    for words, value, unit, true in NUMBERS:
        yield _number("en", "a number", true, words, value, unit, supports(words, Decimal(value), unit))
    if importlib.util.find_spec("tests.bench.numbers") is None:
        return
    from tests.bench import numbers

    for true, trial in numbers.trials(random.Random(13)):
        issues = supports(trial.words, trial.value, trial.unit, (trial.measure,), language=trial.language)
        name = trial.name if trial.name.split()[0] not in ("unit", "measure") else f"another {trial.name.split()[0]}"
        yield _number(trial.language[:2], name, true, trial.words, str(trial.value), trial.unit, issues)


def _number(
    language: str, name: str, true: bool, words: str, value: str, unit: str, issues: Sequence[object]
) -> Question:
    kind, ours = "genuine" if true else "forged", "refuse" if issues else "accept"
    return Question(kind, f"numbers, {language}", name, words, (), "", ours, f"{value} {unit}: {words}")
