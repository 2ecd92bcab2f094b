"""A fact's direction against its evidence: a rise told as a fall, a level as a change, a change as a level."""

from collections.abc import Iterator, Sequence

from generator.verify.numerals.around.by_verb import won
from generator.verify.numerals.around.corrected import growth_itself
from generator.verify.numerals.around.roles import compared, contrasted, direction, meant, only_way
from generator.verify.numerals.around.sorts import DIFFERENCE, by_how_much
from generator.verify.numerals.facts.fact import Fact
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.words.measures import DIRECTIONS, concepts
from generator.verify.verdict import Issue


def told_direction(fact: Fact, ours: Quantity, found: Sequence[Quantity], evidence: tuple[str, str]) -> Iterator[Issue]:
    """A fall of 5 is -5 of a change, or 5 of a measure that is called a fall."""
    if fact.want.kind in ("rank", "year") or (not fact.about and fact.want.value >= 0):
        if (ours.value >= 0) != (fact.want.value >= 0):
            yield _turned(fact, evidence)
        return
    stated, said = direction(fact.words, ours, found), meant(fact.about, fact.want.kind)
    positive, asked = ours.value >= 0, fact.want.value >= 0
    if stated is None and said and not positive and fact.want.kind in ("%", "percentage points"):
        stated = -1
    if stated is None:
        if said and asked and fact.about and not growth_itself(fact.about, fact.words):
            message = f"{fact.want.said} is the level reached, not how much it changed"
            yield Issue("N007", "error", message, "Cite the number of the change, or name the level.", (evidence,))
        elif positive != asked:
            yield _turned(fact, evidence)
        return
    if (
        said
        and not stated
        and only_way(fact.words) == -said
        and not (won(fact.words, ours) or contrasted(fact.words, ours))
    ):
        yield _turned(fact, evidence)
        return
    if (
        not said
        and asked
        and fact.want.kind not in ("%", "percentage points")
        and by_how_much(fact.words, ours, stated)
    ):
        message = f"{fact.want.said} is by how much it differs, not the level"
        if not DIFFERENCE.search(fact.about):
            yield Issue("N007", "error", message, "Cite the level, or name the difference in the measure.", (evidence,))
            return
    # A text without words of direction shows it by its sign: "trade: -12 percent".
    # "Imports fell (-2.1 %)" says it twice, and means it once.
    true = (stated or 1) if positive else -1
    claimed = (1 if asked else -1) * (said or 1)
    if not stated and positive:
        if not asked:
            yield _turned(fact, evidence)
        elif said and _no_word_of_it(fact, ours, found):
            message = f"the evidence has no word of a {'rise' if said > 0 else 'fall'} beside {fact.want.said}"
            yield Issue("N007", "review", message, "Cite the words that say so, or name the level.", (evidence,))
        return
    if true != claimed:
        yield _turned(fact, evidence)


def _no_word_of_it(fact: Fact, ours: Quantity, found: Sequence[Quantity]) -> bool:
    """Whether no word of a rise or fall is told of a number: none stands there at all, or it is another number's."""
    if fact.want.kind in ("%", "percentage points"):
        return not DIRECTIONS.keys() & concepts(f"{fact.words} {fact.sentence}").keys()
    return any(compared(fact.words, one) for one in found if one is not ours and one.kind == "amount")


def _turned(fact: Fact, evidence: tuple[str, str]) -> Issue:
    message = f"{fact.want.said} goes the other way in the evidence"
    hint = "Give a fall as a negative change, or call the measure a fall."
    return Issue("N007", "error", message, hint, (evidence, ("measure", fact.about)))
