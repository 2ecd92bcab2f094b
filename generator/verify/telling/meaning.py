"""Whether words of ours turn round what their evidence says: for review, where it can be seen with few false alarms.

Within English on stems and small tables (`opposites`), without a model of the language; less between languages
(`across`). What is paraphrased freely is not seen; what is flagged was measured on honest statements, and a check that
flags more than 3 of 100 is left out.
"""

from collections.abc import Iterator

from generator.verify.evidence import Evidence
from generator.verify.telling.across.ranked import ranked
from generator.verify.telling.across.sides import speaks, turned_across
from generator.verify.telling.bounds import first_for_second, other_bound
from generator.verify.telling.clauses import told_of_another
from generator.verify.telling.extent import says_more
from generator.verify.telling.framed import framed
from generator.verify.telling.hedges import lost_hedge
from generator.verify.telling.likelihood import other_likelihood
from generator.verify.telling.negations import denied, negation
from generator.verify.telling.order import other_order
from generator.verify.telling.roles import exchanged, given_alike
from generator.verify.telling.unrealised import only_meant, undone
from generator.verify.telling.who.acts import turned_round
from generator.verify.telling.who.attached import elsewhere
from generator.verify.telling.who.owners import owners_across, owners_exchanged
from generator.verify.telling.who.transfers import MOVING
from generator.verify.telling.who.turned import contrasted, opposite, quantity
from generator.verify.telling.who.who import compared
from generator.verify.telling.wording import Word, with_names, words_of, words_together
from generator.verify.verdict import Issue

_HINT = "Say it as the evidence does, or accept the finding by name with your reason."
_ACROSS = {
    "M001": "a negation on one side only",
    "M002": "the evidence hedges what the text says plainly",
    "M003": "words of opposite sense",
}


def meaning(text: str, evidence: Evidence) -> Iterator[Issue]:
    """Reviews: M001 negation on one side, M002 a hedge lost, M003 opposite words, M004 names exchanged, M005 quantity.

    A field that is shown as an expectation (`evidence.hedged`) may leave the hedge to its frame. A reading
    (`evidence.reading`) puts passages together: only of the very act that is denied is asked there.
    """
    if not evidence.passages:
        return
    cited = "\n\n".join(evidence.passages)
    if not evidence.in_english:
        yield from _across(text, cited, evidence)
        return
    told = words_of(text)
    passages, around = words_of(cited), words_together(cited, "\n\n".join(evidence.sentences))
    details = (("text", text), ("evidence", " … ".join(evidence.passages)))
    if words := denied(told, passages) if evidence.reading else negation(told, passages, around):
        yield Issue("M001", "review", f"a negation on one side only: {words}", _HINT, details)
    meant = "" if evidence.reading else only_meant(told, passages) or framed(text, cited, ("en", "en"))
    if not evidence.hedged and (words := lost_hedge(told, passages) or undone(told, around) or meant):
        yield Issue("M002", "review", f"the evidence hedges what the text says plainly: {words}", _HINT, details)
    words = opposite(told, passages, around) or contrasted(told, passages, around)
    if words and (
        given_alike(told, around, evidence.known)
        or compared(text, "\n".join(evidence.sentences), evidence.known, ("en", "en")).given_alike
    ):
        words = opposite(told, passages, around, MOVING)
    if alike := ranked(text, "\n".join(evidence.sentences), evidence.known, ("en", "en")).alike:
        words = ""
    if words := words or other_likelihood(told, passages, hedged=evidence.hedged):
        yield Issue("M003", "review", f"words of opposite sense: {words}", _HINT, details)
    # "Fewer than" says with the names exchanged what "more than" says.
    if not alike and (moved := _moved(told, passages, around, evidence)):
        yield Issue("M004", "review", moved, _HINT, details)
    if words := quantity(told, passages, around) or _order(text, evidence):
        yield Issue("M005", "review", f"another quantity or order: {words}", _HINT, details)
    elif word := more_than(text, evidence):
        yield Issue("M005", "review", f"nothing in the evidence says as much: '{word}'", _HINT, details)


def _moved(told: tuple[Word, ...], passages: tuple[Word, ...], around: tuple[Word, ...], evidence: Evidence) -> str:
    """What is told of one, and the evidence has of another, in words; or ""."""
    ours, theirs = with_names(told, around)
    if words := exchanged(told, around, evidence.known):
        return f"names in exchanged places: {words}"
    if words := elsewhere(ours, theirs, evidence.known):
        return f"a name in another's place: {words}"
    if words := turned_round(ours, theirs):
        return f"who acts and who is acted on are exchanged: {words}"
    if not evidence.reading and (words := told_of_another(told, passages)):
        return f"what is told of one is told of another: {words}"
    words = owners_exchanged(with_names(told, passages), evidence.known)
    return f"each is told of the other: {words}" if words else ""


def _across(text: str, cited: str, evidence: Evidence) -> Iterator[Issue]:
    """What lists of words see where one side is not English."""
    languages = (evidence.told_in, evidence.language)
    if not all(map(speaks, languages)):
        return
    details = (("text", text), ("evidence", cited))
    around = "\n".join(evidence.sentences)
    who = compared(text, around, evidence.known, languages)
    ranks = ranked(text, around, evidence.known, languages)
    turned = [*turned_across(text, cited, around, languages, hedged=evidence.hedged, given_alike=who.given_alike)]
    if not (evidence.hedged or evidence.reading or any(code == "M002" for code, _ in turned)):
        turned += [("M002", f"'{words}'") for words in (framed(text, cited, languages),) if words]
    for code, words in turned:
        if not (code == "M003" and ranks.alike):
            yield Issue(code, "review", f"{_ACROSS[code]}: {words}", _HINT, details)
    if word := more_than(text, evidence):
        yield Issue("M005", "review", f"nothing in the evidence says as much: '{word}'", _HINT, details)
    elif words := _order(text, evidence):
        yield Issue("M005", "review", f"another quantity or order: {words}", _HINT, details)
    if who.exchanged:
        message = f"who acts and who is acted on are exchanged: {who.exchanged}"
        yield Issue("M004", "review", message, _HINT, details)
    elif ranks.exchanged:
        message = f"who has more and who has less are exchanged: {ranks.exchanged}"
        yield Issue("M004", "review", message, _HINT, details)
    elif words := owners_across(text, cited, evidence.known, languages):
        yield Issue("M004", "review", f"each is told of the other: {words}", _HINT, details)


def more_than(text: str, evidence: Evidence) -> str:
    """ "all" or "only" in a text of which no word of its evidence says so; or ""."""
    return "" if evidence.reading else says_more(text, evidence.words, (evidence.told_in, evidence.language))


def _order(text: str, evidence: Evidence) -> str:
    languages = (evidence.told_in, evidence.language)
    if evidence.reading:
        return ""
    words = "\n".join(evidence.sentences)
    if bound := other_bound(text, words, languages) or first_for_second(text, words, languages):
        return f"of '{bound}'"
    return other_order(text, words, evidence.known, languages)
