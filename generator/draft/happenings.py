"""What a sentence says happened on a day or in a month that it prints, as events. In English; what is foreseen, denied
or supposed is none, and a clause that cannot be told in a few words is left to the editor."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.draft.anchors import anchor
from generator.draft.narration import told
from generator.draft.told_when import WEEKDAY, last_weekday
from generator.verify import Span, TextQuoteSelector
from generator.verify.telling.times.calendar_words import Told, read_dates
from generator.verify.text.source_text import SourceText

_HAPPENED = re.compile(
    r"\b(?:\w{3,}ed|began|broke|brought|built|came|chose|cut|fell|found|fought|gave|held|hit|left|led|lost|made|met|"
    r"opened|paid|put|ran|rose|sank|sent|set|shot|shut|sold|spent|struck|swore|took|went|won|withdrew|wrote)\b"
)
_NOT_TOLD = re.compile(
    r"\b(?:will|would|could|may|might|should|if|unless|expect\w*|plan\w*|not|never|no|den(?:y|ies|ied)|alleg\w*|claim\w*|"
    r"likely|says?|said|told|ask\w*|argu\w*|believe\w*|think\w*|thought|poll\w*|survey\w*|not(?:e|ed|es|ing)|is|are|since|until|between|before|"
    r"after|updated?|published|posted|copyright|credit)\b|n[’']t\b|\?",
    re.I,
)
_LEADS = re.compile(
    r"(?:\b(?:on|in|early in|late in|at the end of|the morning of|during|of)\s)(?:(?:early|late|mid)[ -])?$", re.I
)
_TOLD_BY = re.compile(
    r", (?:(?!\bthat\b)[^,]){2,60} (?:said|says|reported|announced|showed)(?: in a statement)?(?: (?:on )?\w+day)?\.?$"
    r"|, according to [^,]{3,60}$"
)
"""Who tells it, at the end of a sentence."""
_WEEKDAY = re.compile(r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)$")
_NO_SUBJECT = frozenset(
    "he she they it we i you this that these those there which who what when where while because and but or so".split()
)
_VAGUE = re.compile(
    r"(?:the|an?|his|her|its|their) [a-z’'-]+ (?:was|were|[a-z]+ed|began|came|fell|held|led|made|took|won)\b", re.I
)
_FIGURE = re.compile(r"[$€£%]|\d (?:percent|per cent|million|billion)\b")
"""What is a figure and no event."""
_BESIDE = re.compile(r"\b(?:also|again|already|then|later)\s")
_NO_HEAD = re.compile(r"(?:In|On|At|By|For|With|From|During|Under|About)\b|\S+ \w+ed by\b")
_MOST_WORDS = 16
_OWN = 7
"""More words in a row as their source has them would be its words and not ours."""
_LINK = r" (?:worth|with|for|during|near|at|over|amid|under|in|from|to) "
_TAIL = re.compile(rf"{_LINK}(?!.*{_LINK}).*$")
_ENDING = re.compile(
    r"\s*(?:,(?!\d)|;|—|–|\b(?:which|who|where|while|as|after|before|when)\b"
    r"|\band (?:\w+ed|the|he|she|it|they|has|had|was|were)\b).*$",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Happening:
    """`date`: EDTF, as far as the sentence prints it; without a year there, that of the text with a question mark."""

    text: str
    date: str
    selector: TextQuoteSelector
    sentence: Span
    basis: str = ""
    """How its date is known, where it is neither printed nor of the text's year."""


def happenings(source: SourceText, apart: Sequence[Span], issued: str) -> Iterator[Happening]:
    """The dated happenings of a text, one of a sentence. `issued`: its own date (EDTF), or nothing."""
    for sentence in told(source, apart):
        words = source.text[sentence.start : sentence.end].replace("\n", " ")
        dates = [one for one in read_dates(words) if not one.decade and (one.year or one.month)]
        told_by = _TOLD_BY.search(words)
        by_day = None if dates else last_weekday(words[: told_by.start() if told_by else None], issued)
        selector = anchor(source, sentence) if len(dates) == 1 or by_day else None
        if selector is None:
            continue
        date, when = by_day or (_dated(dates[0], issued), dates[0].span)
        if by_day:
            words = words[: told_by.start() if told_by else None]
        # Apart from its date, which may be in May.
        before, after = words[: when.start], words[when.end :]
        text = _clause(before, after)
        if date and text and not _FIGURE.search(text) and not _NOT_TOLD.search(before + after):
            yield Happening(text, date, selector, sentence, WEEKDAY if by_day else "")


def _dated(told: Told, issued: str) -> str:
    if told.month and not told.day and not told.year:
        return ""
    if told.year and not told.month:
        return str(told.year)
    year = told.year or (int(issued[:4]) if issued[:4].isdigit() else None)
    if year is None or told.month is None:
        return ""
    if not told.year and issued[5:7].isdigit() and told.month > int(issued[5:7]):
        year -= 1
    return f"{year}-{told.month:02}" + (f"-{told.day:02}" if told.day else "") + ("" if told.year else "?")


def _clause(before: str, after: str) -> str:
    """What happened, before a date or behind it: the main clause, if it is short and says who or what."""
    before = _WEEKDAY.sub("", before)
    lead = _LEADS.search(before)
    if lead is None:
        return ""
    before = before[: lead.start()].rstrip(" ,")
    clause = _ENDING.sub("", (before or after.lstrip(" ,")).rstrip(" .!")).strip()
    clause = _BESIDE.sub("", clause)
    while len(clause.split()) > _OWN and (tail := _TAIL.search(clause)):
        clause = clause[: tail.start()]
    tokens = clause.split()
    if not 3 <= len(tokens) <= _MOST_WORDS or tokens[0].lower() in _NO_SUBJECT:
        return ""
    unclear = "," in before or (before and not before[0].isupper())
    if unclear or _VAGUE.match(clause) or _NO_HEAD.match(clause) or not _HAPPENED.search(clause):
        return ""
    return f"{clause[0].upper()}{clause[1:]}."
