"""What an editor puts into a quotation in square brackets: it may say what a word stands for, and never turn it."""

import re
from collections.abc import Iterator, Sequence

from generator.verify.cutting.turning import tongue, turns
from generator.verify.cutting.turning_words import TURNING
from generator.verify.numerals.reading.quantities import read_numbers
from generator.verify.verdict import Issue

LONGEST = 6
"""Words that an insertion may have."""

_EDITORIAL = re.compile(
    r"(?:sic|emphasis (?:added|mine|ours|in (?:the )?original)|italics (?:added|mine|ours|in (?:the )?original)|"
    r"translat(?:ed|ion|or)(?:'s)?(?: note)?|laughs|laughter|laughing|applause|pauses?|inaudible|indistinct|unclear|"
    r"crosstalk|interrupted|smiles|illegible|hervorhebung[^\W\d_ ]* (?:von uns|im original)|lacht|rires|risas|смеется|"
    r"смеётся|так в тексте|웃음)[.!]?",
    re.I,
)
_HALVES = frozenset("un non im ir dis mis anti miss dés без бес 불 비 무 미 부".split())
"""What makes of a word its opposite when it is set before it: "[un]likely"."""
_LEADS_ON = re.compile(r"\b(?:to|of|that|zu|dass|de|que|à|чтобы|что)$", re.I)
_TURNS = ("refusal", "denying", "modal", "condition", "limit", "hedge", "small quantity")
_TOKEN = re.compile(r"[^\W_](?:\w|['’-](?=\w))*")


def find_word(text: str, word: str) -> int | None:
    """Where some words first stand in a text as whole words."""
    found = _whole(word).search(text)
    return found.start() if found else None


def insertion_issues(text: str, replaced: str | None, passages: Sequence[str], around: str) -> Iterator[Issue]:
    """Whether an insertion only clarifies.

    `replaced`: the words of the quotation in whose place it stands; `passages`: its parts; `around`: the paragraphs
    that they stand in. Q029 the replaced words are not there once · Q027 a negation is put in or taken out · Q028 (for
    review) more than the words around hold: a number, a name, a verb of will or doubt, words that mean something.
    """
    if replaced is not None:
        yield from _replacement(replaced, passages)
        if replaced.casefold() == text.casefold():
            return
    if _EDITORIAL.fullmatch(text.strip("()[] ")):
        return
    if negation := _negation(text):
        message = f"the insertion puts a negation into the speaker's mouth ({negation!r})"
        yield Issue("Q027", "error", message, "Quote the words that say no, or say it as a claim in your own words.")
        return
    if added := _added(text, around, pointed=replaced is not None):
        message = f"the insertion adds to the quotation {added}"
        hint = "Insert what the source says around the words, or accept the finding by name with your reason."
        yield Issue("Q028", "review", message, hint, (("insertion", f"[{text}]"),))


def _replacement(replaced: str, passages: Sequence[str]) -> Iterator[Issue]:
    places = sum(len(_whole(replaced).findall(passage)) for passage in passages)
    if places != 1:
        where = f"in {places} places" if places else "nowhere"
        message = f"the insertion stands for {replaced!r}, which stands {where} in the quotation"
        yield Issue("Q029", "error", message, "Name words of the quotation that stand there once.")
    elif negation := _negation(replaced):
        message = f"the insertion takes a negation out of the quotation ({negation!r})"
        yield Issue("Q027", "error", message, "Leave the speaker's negation where it stands.")
    elif not all(_light(word) for word in _TOKEN.findall(replaced)):
        message = f"the insertion stands for {replaced!r}, which is no pronoun"
        hint = "Put the explanation after the word, or accept the finding by name with your reason."
        yield Issue("Q028", "review", message, hint)


def _negation(text: str) -> str:
    """What says no, in any language that we know, or makes the opposite of the word that follows."""
    if text.strip(" -‐").lower() in _HALVES:
        return text
    return next((found for language in TURNING if (found := turns("negation", text, language))), "")


def _added(text: str, around: str, *, pointed: bool) -> str:
    """What an insertion brings along that the words around do not hold, or nothing.

    `pointed`: it stands for a pronoun, and says what that one means.
    """
    words = _TOKEN.findall(text)
    known = {word.casefold() for word in _TOKEN.findall(around)}
    held = {quantity.value for quantity in read_numbers(around)}
    if any(quantity.value not in held for quantity in read_numbers(text)):
        return f"a number that the source does not give there ({text!r})"
    for language in {tongue(text), tongue(around)}:
        for kind in _TURNS:
            if (found := turns(kind, text, language)) and found.casefold() not in known:
                return f"a word that turns it ({found!r})"
    if strange := [word for word in words if not _light(word) and not _known(word, known)]:
        if name := next((word for word in strange if word[:1].isupper()), ""):
            return f"a name that the source does not give there ({name!r})"
        if pointed or not _light(words[0]) or _LEADS_ON.search(text):
            return f"what the source does not say there ({' '.join(strange)!r})"
    if len(words) > LONGEST and strange:
        return f"{len(words)} words of the editor's own"
    return ""


def _light(word: str) -> bool:
    """A pronoun, an article or a word of place or time: it points at something and says nothing of it."""
    return any(turns("pointer", word, language) == word for language in TURNING)


def _known(word: str, known: set[str]) -> bool:
    """Whether a word stands there, in whatever form."""
    folded = word.casefold()
    stem = folded[: max(4, len(folded) - 3)]
    return folded in known or (len(folded) > 4 and any(other.startswith(stem) for other in known))


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
