"""Whether a source states a number, or hopes for it, plans it, doubts it or denies it."""

import re

from generator.verify.numerals.around.former import is_former
from generator.verify.numerals.reading.languages import language_of
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.words.doubtful import GOVERNS, HEDGE_KO, MODAL, NEGATED_KO, doubts

_BREAK = re.compile(r"[;]|\.\s|\b(?:but|while|whereas|although|aber|mais|pero|но)\b|,\s(?:and|und|et|y|и|а)\s", re.I)
_ASIDE = re.compile(r"\([^()]*\)")
_COMMA = re.compile(r",\s")
_CLAUSE_END = re.compile(
    r"[,;.!?](?=\s|$)|\b(?:but|while|and|that|which|who|whom|instead|rather|"
    r"(?:an)?statt|au lieu|plutôt|en lugar|en vez|вместо|"
    r"when|because|after|before|if|as|und|aber|die|der|et|qui|y|que|и|а|которы\w+)\b|(?<=[고며만])(?=\s)"
)


_BEYOND_THE_CLAUSE = re.compile(
    r"(?:die|der|das|den|welche\w*|which|who|that|que|qui|которы\w+)\s.*\s(?:und|and|et|y|и)\s(?=[^\W\d_]+\s[^\W\d_]+\s)",
    re.I,
)
"""A clause that tells of something named, and what is joined to the sentence behind it."""
_OVER_COMMAS = frozenset(
    "if unless falls если возможно вероятно якобы perhaps possibly probably allegedly reportedly supposedly vielleicht "
    "angeblich wahrscheinlich peut-être quizás supuestamente".split()
)
"""Doubts that stand between commas, or before a clause of their own."""


def doubt(words: str, quantity: Quantity, language: str | None = None) -> str:
    """The word that makes a number planned, hoped for, doubted or denied; "" where it is stated.

    A doubt holds inside its clause, and over commas where "that" follows it: "denied that, in March, 300 had died".
    """
    if _DEFINITE.search(words, max(0, quantity.span.start - _NEAR), quantity.span.start):
        return ""
    start = max((m.end() for m in _BREAK.finditer(words, 0, quantity.span.start)), default=0)
    before = _ASIDE.sub(" ", words[start : quantity.span.start])
    commas = [m.end() for m in _COMMA.finditer(before)]
    own = before[commas[-1] :] if commas else before
    # The myriad that a number ends in is spelt as a conjunction is: "5만 가구".
    tail_end = _CLAUSE_END.search(words, quantity.span.end + 1)
    tail = words[quantity.span.end : tail_end.start() if tail_end else len(words)]
    if (joint := _BEYOND_THE_CLAUSE.match(own)) is not None:
        own = own[joint.end() :]
    denied, hedged = doubts(language or language_of(words))
    # "Will narrow to 2 from 3 this year": what it was is stated.
    of_before = is_former(words, quantity)
    if not of_before and (found := _IS_TO.search(own)):
        return found[0]
    for pattern in (denied,) if of_before else (denied, hedged):
        if found := next((m for m in pattern.finditer(own) if m[0] != "May"), None):
            return found[0]
        if (found := pattern.search(before)) and (
            GOVERNS.search(before, found.end()) or found[0].lower() in _OVER_COMMAS
        ):
            return found[0]
    for pattern in (MODAL, NEGATED_KO, HEDGE_KO):
        if found := pattern.search(tail):
            return found[0]
    if found := _PROMISED.match(words, quantity.span.end):
        return found[1]
    if found := re.search(
        r"\b(?<!than )(?<!as )(?:expected|forecast|planned|erwartet|geplant|erhofft|voraus(?:gesagt)?|prévus?|"
        r"previst\w+|ожида\w+)(?![^\W_])",
        tail,
    ):
        return found[0]
    return ""


_NEAR = 30
_DEFINITE = re.compile(r"(?:[^\W\d_][’']s|\b(?:its|their|his|her|our|seine|ihre|ses|leurs|sus))\s(?:some\s)?$", re.I)
"""What somebody has is there already: "the club's 28,000 members will pay more"."""
_IS_TO = re.compile(r"\b(?:is|are) (?:due |set |about )?to (?!be found)[a-z]+|\bist zu [a-z]+en\b")
"""What is still to be done: "spending is to rise to 3 percent"."""
_PROMISED = re.compile(
    r"[^,.;!?]{0,60},\s(?:so\s)?(обеща\w+|пообеща\w+|надее\w+|рассчитыва\w+|планиру\w+|hofft|hoffen|verspricht|verspr[aä]ch\w*|espera|esperan|promete|"
    r"prometió|promet|espère|espèrent)(?![^\W\d_])",
    re.I,
)
"""Who promises or hopes for what was told, behind it: "14 школ построят, обещает мэр"."""
_BOUNDS = (
    (("at most", "up to", "höchstens", "bis zu", "au plus", "jusqu", "como máximo", "hasta", "не более", "до"),
     ("greatest", "maximum", "highest", "most", "largest", "limit", "top", "deepest", "longest")),
    (("at least", "mindestens", "au moins", "al menos", "не менее"),
     ("least", "minimum", "lowest", "smallest", "shortest")),
)  # fmt: skip
"""What a limit may be called in a measure: "at most 61 metres deep" is the greatest depth."""


def names_limit(qualifier: str, said: str) -> bool:
    """Whether what is said of a number names the limit that a qualifier gives it."""
    return any(qualifier.startswith(limits) and any(word in said for word in names) for limits, names in _BOUNDS)
