"""F: an outcome grades the forecast that it speaks of, and as its words say."""

import re
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus, Entry
from generator.findings import Finding, Severity
from generator.model import Forecast, Outcome
from generator.verified import Anchor
from generator.verify.case import Case, Findings
from generator.verify.evidence import Forms
from generator.verify.telling.carried_negation import is_negator, turns
from generator.verify.telling.left_out import has_common
from generator.verify.telling.matching import matched
from generator.verify.telling.names.names import declared
from generator.verify.telling.negations import negated
from generator.verify.telling.wording import Word, said, words_of
from generator.verify.text.normalise import fold

_OPEN = re.compile(
    r"\b(?:leaves? (?:it |that )?open|(?:does|do|did) not (?:say|tell) (?:whether|if)|cannot be (?:told|judged|said)"
    r"|matter of judge?ment|nothing is said(?= (?:about|of|on) (?:it|this|that|whether)\b|\W*$))\b",
    re.I,
)
"""What is said where nobody can tell how a forecast came out."""
_NOT_YET = re.compile(
    r"\b(?:not (?:yet )?due|not yet|for a later (?:year|day|date|time)|only begun|too early|still to come|first days of"
    r"|does not settle|remains to be seen)\b",
    re.I,
)
"""What is said of a forecast whose time is not over."""
_NEARLY = re.compile(r"\b(?:nearly|almost|not quite|half|partly|in part|to some extent)\b", re.I)
_BUT = re.compile(r"(?:^|[.!?] )(But|However|Yet|Still)\b")
"""How a reason goes on that grants something to both sides."""
_STILL = re.compile(r"\b(?:still|goes? on|went on|remain\w*|as before|unchanged)\b", re.I)
"""What is said where nothing has changed."""
_STAYS = re.compile(
    r"\b(?:still|stay\w*|remain\w*|continu\w*|keep\w*|goes? on|last\w*|as they are|not?|nothing|neither|status quo)\b",
    re.I,
)
"""What a forecast says that expects no change."""
_SAME = re.compile(
    r"\b(?:stay|remain|continu|keep|last)\w*|\bas they are\b|\bstatus quo\b|\bgoes? on\b|\bstill\b", re.I
)
"""What a forecast says that expects things to stay as they are."""
_CHANGED = re.compile(
    r"\b(?:rising|rose|fell|grew|grown|growing|worse\w*|better|broke\w*|changed|ended|stopped|collapsed|turned|reversed"
    r"|gone|lost|became|begun|began|strained|deteriorated|improved)\b",
    re.I,
)
"""What an outcome says of things that did not stay so."""
_UNTIL = re.compile(r"\b(?:not?|never|none|nothing|without|stay\w*|remain\w*|continu\w*|kept|still|unchanged)\b", re.I)
_ASKED = re.compile(r"^\W*(?:an?|the)? ?(?:later |next |other )*\w+ (?:say|tell|report|give|show)s?\b", re.I)
"""How criteria begin: "A later source says …"."""
_ITSELF = re.compile(r"^ that it (?:came|comes) about\b", re.I)
"""How criteria go on that are of any forecast, as a draft has them: they speak of the forecast itself."""
_SCOPE = 2
_BEGINNING = 5
_LIGHT = frozenset("bring have get take make give come go do be others anybody anything".split())
"""Words behind a "not" that do not tell what is denied."""
_HINT = "Correct the state or the id, or accept the finding by name with your reason."


def asked(case: Case) -> Findings:
    """F006 (review): criteria have a word of their forecast, or of the paragraphs that it rests on. English."""
    forecast = case.entry.statement
    if not isinstance(forecast, Forecast) or not case.evidence.in_english:
        return
    criteria = _ASKED.sub("", forecast.criteria)
    foretold = "\n".join((forecast.text or "", *case.passages, *case.evidence.paragraphs))
    if not _ITSELF.match(criteria) and not _of_one_thing(criteria, foretold, case.evidence.known):
        message = "the criteria have no word in common with their forecast"
        yield case.finding("F006", ("criteria",), message, _HINT, severity=Severity.REVIEW)


def grades(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """Every outcome beside its forecast. English.

    For review: it has no word of the forecast (F006); it tells half of the forecast's own words without a difference in
    "not", and says that it did not come true, or with one, and says that it did; or its reason says that nobody can
    tell (F005).
    """
    if not corpus.briefing.language.startswith("en"):
        return
    known = tuple(subject.names for subject in corpus.subjects.values())
    for entry in corpus.entries.values():
        outcome, graded = entry.statement, corpus.entries.get(entry.statement.given("forecast") or "")
        if not isinstance(outcome, Outcome) or graded is None or not isinstance(graded.statement, Forecast):
            continue
        foretold, came = _words(graded, captures, anchors), _words(entry, captures, anchors)
        if foretold and came and not _of_one_thing(outcome.text, foretold, known):
            message = f"the outcome has no word in common with the forecast '{graded.id}'"
            yield _finding("F006", entry, "forecast", message)
        elif outcome.state in ("happened", "did-not") and (left := _left_open(outcome, came, foretold)):
            yield _finding("F005", entry, "state", f"the state is '{outcome.state}', and the outcome says '{left}'")
        elif graded.statement.text and (fault := _contrary(graded.statement.text, outcome)):
            yield _finding("F005", entry, "state", fault)


def _left_open(outcome: Outcome, came: str, foretold: str) -> str:
    """What an outcome says that leaves its forecast open, half true or, where it is to have come true, unchanged."""
    reason = outcome.rationale or ""
    said = f"{outcome.text}\n{reason}"
    if found := _OPEN.search(said) or _NOT_YET.search(reason) or _BUT.search(reason):
        return found[0].lstrip(".!? ")
    if outcome.state != "happened":
        return ""
    nearly = _NEARLY.search(came)
    if nearly and not _NEARLY.search(foretold):
        return nearly[0]
    still = _STILL.search(said)
    return still[0] if still and not _STAYS.search(foretold) else ""


def _words(entry: Entry, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> str:
    """What a statement tells and what it rests on; "" where its passages are not in English or not found."""
    if entry.id not in anchors or not entry.source.language.startswith("en"):
        return ""
    passages = (captures[entry.source.id].text[start:end] for start, end in anchors[entry.id].spans)
    return "\n".join((entry.statement.given("text") or "", *passages))


def _of_one_thing(came: str, foretold: str, known: tuple[Forms, ...]) -> bool:
    """Whether two texts have a word or a name in common."""
    ours, theirs = ({forms for found, _ in declared(fold(text), known) for forms in found} for text in (came, foretold))
    return bool(ours & theirs) or has_common(came, foretold)


def _contrary(foretold: str, outcome: Outcome) -> str:
    """What of an outcome's state its own words deny; or ""."""
    forecast, came = words_of(foretold), words_of(outcome.text)
    if outcome.state == "happened" and (fault := _did_not_come(foretold, forecast, outcome.text, came)):
        return fault
    content = {word.stem for word in forecast if word.content and not word.name}
    shared = matched((word for word in forecast if not word.name), (word for word in came if not word.name))
    if 2 * len(shared) < len(content) or not shared or _parts(came) > 1:
        return ""
    differ = _turned(forecast) != _turned(came)
    if outcome.state == "did-not" and not differ:
        return "the outcome's words are those of the forecast, and its state says that it did not come true"
    if outcome.state == "happened" and differ and not any(turns(word) and not is_negator(word) for word in came):
        return "a 'not' stands on one side only, and the state says that the forecast came true"
    return ""


def _did_not_come(foretold: str, forecast: tuple[Word, ...], told: str, came: tuple[Word, ...]) -> str:
    """What an outcome tells that its forecast denies, or that is a change where none was foretold; or "". A text with
    any word that turns is another question."""
    if any(map(turns, came)) and not _CHANGED.search(told):
        return ""
    for negator, scope in () if any(map(turns, came)) else negated(forecast):
        denied = tuple(word for word in scope[:_SCOPE] if not word.name and word.lower not in _LIGHT)
        if denied and all(_stands(word, came) for word in denied):
            return f"the forecast says '{said(negator, denied)}', the outcome tells of it, and the state is 'happened'"
    changed = _CHANGED.search(told)
    if changed and _SAME.search(foretold) and not _UNTIL.search(told) and not _CHANGED.search(foretold):
        return f"things were to stay as they were, the outcome says '{changed[0]}', and the state is 'happened'"
    return ""


def _stands(word: Word, words: tuple[Word, ...]) -> bool:
    """Whether a word stands among others, in any form or in a word of the same meaning: "dependent", "depends"."""
    others = [one for one in words if not one.name]
    begins = len(word.lower) > _BEGINNING and any(one.lower[:_BEGINNING] == word.lower[:_BEGINNING] for one in others)
    return begins or bool(matched((word,), others))


def _parts(words: tuple[Word, ...]) -> int:
    return len({word.sentence for word in words})


def _turned(words: tuple[Word, ...]) -> bool:
    """Whether an odd number of words say no."""
    return sum(map(is_negator, words)) % 2 == 1


def _finding(code: str, entry: Entry, field: str, message: str) -> Finding:
    return Finding(code, Severity.REVIEW, entry.place(field), message, _HINT, statement=entry.id)
