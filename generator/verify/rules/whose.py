"""N: a fact is of the one whom its passage speaks of, and towards the ones whom it names beside it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter

from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Fact
from generator.verify import read_numbers
from generator.verify.case import Case
from generator.verify.numerals.around.roles import clause
from generator.verify.numerals.facts.wanted import wanted
from generator.verify.telling.left_out import has_common
from generator.verify.telling.names.named import named
from generator.verify.telling.names.names import declared, stands
from generator.verify.telling.wording import words_of
from generator.verify.text.normalise import fold

_PAIR = re.compile(
    r"\b(?:the two|both|each other|bilateral\w*|mutual\w*|between them|beide\w*|bilaterale\w*|les deux|bilatéra\w*|"
    r"ambos|ambas|"
    r"двусторонн\w*|обе\w*)\b|양국|교역",
    re.I,
)
_TOWARDS = re.compile(
    r"\b(?:with|to|from|against|than|towards?|mit|nach|aus|gegen|avec|vers|con|hacia|con)\s(?:the\s)?[^\W\d_][\w.-]*"
    r"(?:\s[A-Z][\w.-]*)*"
)
_BESIDE = re.compile(
    r"\b(?:of|for|in|within|by|over|between|near|on|around|into|von|für|um|über|de|en|pour|por|para)\s(?:the\s)?"
    r"[^\W\d_][\w.-]*(?:\s[A-Z][\w.-]*)*"
)
_TIED = re.compile(r"\b(?:with|to|from|of|for|in|against|towards?)\s(?:the\s)?(\w[\w.-]*(?:\s[A-Z][\w.-]*)*)")
_BEGUN = 5
"""Letters by which a word of the source is known in another form."""
_HINT = "Correct the name, cite the words that name it, or list it under 'inferred'."


def of_whom(case: Case) -> Iterator[Finding]:
    """Whom a fact is of, and towards whom, is named with it, and no other stands in that place.

    An error: another of the kind stands in the sentence (beside the number, where there is one) and this one not even
    in the paragraph. For review: only the paragraph names it while the sentence names another, or another opens the
    passage. A note: nobody of the kind is named there, as in a local paper.
    """
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.formula:
        return
    for path, identity in (
        (("subject",), fact.subject),
        *((("counterpart", index), identity) for index, identity in enumerate(fact.counterpart)),
    ):
        forms = forms_of(case.corpus, identity)
        if any(stands(forms, name) for name in fact.inferred) or identity in case.entry.source.author_ids:
            continue
        if identity not in case.corpus.subjects:
            yield from _free(case, path, forms[0])
        elif found := _fault(case, fact, identity, forms, own=path[0] == "subject"):
            message, severity = found
            details = ("evidence", " ".join(case.passages))
            yield case.finding("N013", path, message, _HINT, details, severity=severity)


def _fault(case: Case, fact: Fact, identity: str, forms: tuple[str, ...], *, own: bool) -> tuple[str, Severity] | None:
    """What is wrong with a subject that the briefing knows, and how grave that is."""
    words, near = " ".join(case.passages), "\n".join(case.evidence.paragraphs)
    what = f"the number {fact.value}" if fact.value is not None else f"'{fact.measure}'"
    if own and (rival := _beside(case, fact, words)):
        return f"{what} stands beside {rival}, not beside {forms[0]}", Severity.ERROR
    if case.evidence.language.partition("-")[0] != case.evidence.told_in.partition("-")[0]:
        # Names of another language are inflected and spelt otherwise: what is not found may well be there.
        return None
    if not (stands(forms, near) or stands(forms, case.capture.text)):
        another = any(_others(case, fact, identity, " ".join(case.evidence.sentences), measured=not own))
        # Whom a local paper writes of may be understood; with whom they trade is not.
        severity = Severity.ERROR if another else Severity.NOTE if own else Severity.REVIEW
        return f"the source does not name {forms[0]} anywhere", severity
    if _PAIR.search(words):
        return None
    sentence = "\n".join(case.evidence.sentences)
    if not stands(forms, sentence) and (rival := next(_others(case, fact, identity, sentence, measured=not own), "")):
        named_near = stands(forms, near)
        severity = Severity.ERROR if own and not named_near else Severity.REVIEW
        return f"the sentence of {what} names {rival}, and not {forms[0]}", severity
    if not own and (rival := _measured(case, fact, identity)):
        return f"{what} is told of {rival}, not of {forms[0]}", Severity.REVIEW
    if own and fact.value is None and not stands(forms, words) and (rival := _acting(case, fact)):
        return f"{what} is told of {rival}, not of {forms[0]}", Severity.REVIEW
    if stands(forms, f"{before(case)}\n{near}"):
        return None
    severity = Severity.REVIEW if any(_others(case, fact, identity, near)) else Severity.NOTE
    return f"{forms[0]} is not named in the paragraph of {what}", severity


def _measured(case: Case, fact: Fact, identity: str) -> str:
    """Another one whom the measure speaks of as the counterpart: "Trade with Norway"."""
    named_there = " ".join(_TIED.findall(fact.measure))
    return next(_others(case, fact, identity, named_there, measured=True), "") if named_there else ""


def _acting(case: Case, fact: Fact) -> str:
    """The one of whom a sentence speaks before the words of its passage, first or last, where neither is the
    subject; "" where it names nobody of the kind there. Names behind prepositions are left out."""
    subjects = case.corpus.subjects
    kind = subjects[fact.subject].kind
    theirs = {
        forms: identity
        for identity, subject in subjects.items()
        if subject.kind == kind
        for forms in (forms_of(case.corpus, identity),)
    }
    others = tuple(subject.names for subject in subjects.values())
    for forms in theirs:
        if theirs[forms] != fact.subject and any(_does(forms).search(fold(words)) for words in case.passages):
            return subjects[theirs[forms]].name
    for sentence in case.evidence.sentences:
        at = max((sentence.find(words) for words in case.passages), default=-1)
        for part in (sentence[: max(at, 0)], *case.passages):
            told = fold(_BESIDE.sub(" ", _TOWARDS.sub(" ", part)))
            spoken = (forms for found, _ in declared(told, (*theirs, *others)) for forms in found)
            called = [theirs[forms] for forms in spoken if forms in theirs]
            if called:
                return "" if fact.subject in (called[0], called[-1]) else subjects[called[0]].name
    return ""


def _does(forms: tuple[str, ...]) -> re.Pattern[str]:
    """What finds one who does something there: "munitions the U.S. is sending"."""
    spelt = "|".join(re.escape(fold(form)) for form in forms)
    return re.compile(rf"(?<![\w-])(?:{spelt})\s(?:is|are|was|were|has|have|had|will)(?!\w)")


def before(case: Case) -> str:
    """The paragraph before that of the first passage: "the project" of the one is what the other is about."""
    start, paragraphs = case.spans[0].start, case.capture.paragraphs
    last = bisect_left(paragraphs, start, key=attrgetter("start"))
    earlier = (paragraphs[at] for at in range(last - 1, -1, -1))
    found = next((p for p in earlier if p.end <= start and p.kind == "text"), None)
    return case.capture.text[found.start : found.end] if found else ""


def _free(case: Case, path: tuple[str | int, ...], name: str) -> Iterator[Finding]:
    """A subject that no file declares has a word in common with the paragraph, in one language, and none that neither
    it nor a heading has."""
    if case.evidence.language.partition("-")[0] != case.evidence.told_in.partition("-")[0]:
        return
    for text, where, severity in (
        (case.capture.text, "source", Severity.REVIEW),
        ("\n".join(case.evidence.paragraphs), "paragraph", Severity.NOTE),
    ):
        lowered = text.lower()
        if not any(word.lower()[:6] in lowered for word in re.findall(r"[^\W\d_]{3,}", name)):
            message = f"the {where} has no word of '{name}'"
            yield case.finding("N013", path, message, _HINT, severity=severity)
            return
    if strange := _strange(case, name):
        message = f"no word near the passage says '{strange}' of '{name}'"
        yield case.finding("N013", path, message, _HINT, severity=Severity.REVIEW)


def of_what(case: Case) -> Iterator[Finding]:
    """What a measure is of ("Calibre of the shells") is spoken of near the passage. English."""
    fact = case.entry.statement
    if not isinstance(fact, Fact) or fact.formula or not _OF.search(fact.measure):
        return
    if strange := _strange(case, _OF.split(fact.measure, maxsplit=1)[-1]):
        message = f"no word near the passage says '{strange}', of which '{fact.measure}' speaks"
        yield case.finding("N013", ("measure",), message, _HINT, severity=Severity.REVIEW)


_OF = re.compile(r"\s(?:of|for|to|from|with|by)\s", re.I)


def _strange(case: Case, name: str) -> str:
    """A word of content in what a fact is of, no name and no number, that no text near its passage has in any form or
    by another word for it; or ""."""
    if not case.evidence.in_english:
        return ""
    near = "\n".join((*case.evidence.paragraphs, before(case), *case.headings, case.entry.source.title))
    lowered = near.lower()
    words = (word for word in re.findall(r"[^\W\d_]{3,}", name) if words_of(word.lower())[0].content)
    strange = (word for word in words if word.lower()[:_BEGUN] not in lowered and not has_common(word.lower(), near))
    return next((word for word in strange if word == word.lower() or name.startswith(word)), "")


def _beside(case: Case, fact: Fact, words: str) -> str:
    """Another one of the subject's kind whom the number's clause names, or its sentence where the clause names
    nobody; "" without a number."""
    if fact.value is None:
        return ""
    values = {abs(value) for value in (fact.value, wanted(fact.value or Decimal(0), fact.unit or "").value) if value}
    quantities = [q for q in read_numbers(words, case.entry.source.language) if abs(q.value) in values]
    own = [name for identity in (fact.subject, *fact.counterpart) for name in forms_of(case.corpus, identity)]
    for text in (
        *(words[slice(*clause(words, quantity))] for quantity in quantities[:1]),
        " ".join(case.evidence.sentences),
    ):
        if named(own, text):
            return ""
        if other := next(_others(case, fact, fact.subject, text), ""):
            return other
    return ""


def _others(case: Case, fact: Fact, identity: str, text: str, *, measured: bool = False) -> Iterator[str]:
    """The names of those of a subject's kind that a text speaks of and the fact does not: "trade with Oslo" is another
    one's trade. `measured`: nor does the fact speak of one because its measure does."""
    if identity not in case.corpus.subjects:
        return
    kind = case.corpus.subjects[identity].kind
    text = text if measured else _TOWARDS.sub(" ", text)
    for other in case.corpus.subjects.values():
        own = other.id in (fact.subject, *fact.counterpart) or (not measured and named(other.names, fact.measure))
        if other.kind == kind and not own and stands(other.names, text):
            yield other.name


def forms_of(corpus: Corpus, identity: str) -> tuple[str, ...]:
    """All that a subject is called; for a country the people who speak for it as well. A free text is itself."""
    if identity not in corpus.subjects:
        return (identity,)
    people = (
        name
        for actor in corpus.actors.values()
        if actor.country == identity
        for name in corpus.subjects[actor.id].names
    )
    return (*corpus.subjects[identity].names, *people)
