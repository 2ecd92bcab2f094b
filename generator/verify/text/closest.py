"""The hint that goes with "not found": the closest passage, and how it differs. It never decides anything."""

import re
from difflib import SequenceMatcher
from itertools import islice

from generator.unseen import unseen
from generator.verify.text.normalise import fold
from generator.verify.text.selectors import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText
from generator.verify.verdict import Issue

_NEAR = 60.0
_BEHIND = 60
_LONGEST = 2000
_LOOK_ALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅοαρνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsdhqwABEKMHOPCTYXIJSoapvABEZHIKMNOPTYX"
)
_BRACKETED = re.compile(r"\[[^\[\]\w]*+\w[^\[\]]*+\]")
_LATIN = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"\w+(?:['-]\w+)*")


def not_found(source: SourceText, selector: TextQuoteSelector) -> Issue:
    """Q001, with the closest passage and its line where there is one."""
    details = [("exact", f'"{selector.exact}"')]
    message = "the words are not in the source"
    hint = "Copy the wording from the source, or drop the quotation and say it as a claim in your own words."
    words = fold(selector.exact)
    if selector.prefix or selector.suffix:
        beside = (("prefix", selector.prefix), ("suffix", selector.suffix))
        details += [(key, f'"{text}"') for key, text in beside if text]
        message = "the words do not stand in the source with this before and after them"
    alike = words.translate(_LOOK_ALIKES)
    if alike != words and _LATIN.search(words) and alike in source.normal.text:
        foreign = dict.fromkeys(char for char in words if char != char.translate(_LOOK_ALIKES))
        codes = ", ".join(f"U+{ord(char):04X}" for char in foreign)
        message, hint = f"the words hold letters of another script that only look alike ({codes})", "Type them anew."
    elif unseen(selector.exact):
        hint = "The words hold characters that cannot be seen; type them anew."
    elif (put_in := _BRACKETED.search(selector.exact)) and fold(put_in[0]) not in source.normal.text:
        hint = "Words of your own in brackets go under 'insertions'; 'exact' and 'parts' hold the source's words only."
    if span := closest(source, words):
        passage = " ".join(source.text[span.start : span.end].split())
        details.append(("closest", f'"{passage}"   (line {source.line(span.start)} of the source)'))
        if changes := differences(words, fold(passage)):
            details.append(("differs", changes))
    return Issue("Q001", "error", message, hint, tuple(details))


def closest(source: SourceText, words: str) -> Span | None:
    """The run of the source most like `words`, widened to whole words; None where nothing is near."""
    # Only words that are not found need it, and it takes a while to load.
    from rapidfuzz import fuzz

    text = source.normal.text
    aligned = fuzz.partial_ratio_alignment(words[:_LONGEST], text, score_cutoff=_NEAR)
    if aligned is None or aligned.dest_end <= aligned.dest_start:
        return None
    start, end = aligned.dest_start, aligned.dest_end
    while start and text[start - 1].isalnum() and text[start : start + 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    start, end = _trimmed(text, start, end, words)
    return Span(source.normal.start(start), source.normal.end(end))


def _trimmed(text: str, start: int, end: int, words: str) -> tuple[int, int]:
    """A stretch without the words at its ends that have no counterpart in `words`."""
    its = list(_WORD.finditer(text, start, end))
    if not its:
        return start, end
    mine = [match[0] for match in _WORD.finditer(words)]
    steps = SequenceMatcher(None, mine, [match[0] for match in its], autojunk=False).get_opcodes()
    first = steps[0][4] if steps[0][0] == "insert" and len(steps) > 1 else 0
    last = steps[-1][3] if steps[-1][0] == "insert" and len(steps) > 1 else len(its)
    ends = end if last == len(its) and not words[-1:].isalnum() else its[last - 1].end()
    if steps[-1][0] == "delete" and len(steps) > 1:
        # What differs at the end stands right behind what was aligned.
        more = islice(_WORD.finditer(text, its[-1].end(), its[-1].end() + _BEHIND), steps[-1][2] - steps[-1][1])
        ends = max([ends, *(word.end() for word in more)])
    return its[first].start(), ends


def differences(ours: str, theirs: str) -> str:
    """The first few words that differ: `"Oslo" for the source's "Bergen"`."""
    mine, its = ours.split(), theirs.split()
    found: list[str] = []
    for tag, i, j, k, m in SequenceMatcher(None, mine, its, autojunk=False).get_opcodes():
        given, real = " ".join(mine[i:j]), " ".join(its[k:m])
        if tag == "replace":
            found.append(f'"{given}" where the source has "{real}"')
        elif tag == "delete":
            found.append(f'"{given}" is not there')
        elif tag == "insert":
            found.append(f'"{real}" is left out')
    return "; ".join(found[:4])
