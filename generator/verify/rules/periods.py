"""T: a period covers the years that it is called by, and no day of another."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from generator import edtf
from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Period
from generator.verified import Anchor

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BOUND = re.compile(r"\b(before|after|since|from|to|until|till|through|by)\s+(?:the\s+)?(?:\w+\s+)?\d{4}(?!\d)", re.I)


def periods(corpus: Corpus, captures: Mapping[str, CaptureText], anchors: Mapping[str, Anchor]) -> Iterator[Finding]:
    """The periods that the briefing declares."""
    declared = corpus.briefing.periods
    document = corpus.document("briefing", "briefing")
    for index, period in enumerate(declared):
        for key, called in (("label", str(period.label)), ("id", period.id)):
            if message := _other_years(period, key, called):
                hint = "Correct the name or what the period covers: it begins and ends with the years of its name."
                yield Finding("T005", Severity.ERROR, document.place("periods", index, key), message, hint)
                break
    for one, other in combinations(range(len(declared)), 2):
        if _meet(declared[one], declared[other]):
            message = f"the periods '{declared[one].id}' and '{declared[other].id}' share days"
            hint = "End one before the other begins: a source belongs to one period alone."
            yield Finding("T009", Severity.ERROR, document.place("periods", other, "covers"), message, hint)


def _other_years(period: Period, key: str, called: str) -> str:
    """What is wrong with the years that a period is called by; "" where they are the first and the last that it covers
    ("to 2020": the last alone), or where it is called by none. An id, which readers see in an address, names one of
    them."""
    years = [int(year) for year in _YEAR.findall(called)]
    covers = edtf.parse(period.covers)
    first, last = covers.first_day.year, covers.last_day.year
    bound = _BOUND.search(called)
    if key == "id":
        right = all(first <= year <= last for year in years)
    elif len(years) == 1 and bound:
        year, word = years[0], bound[1].lower()
        fits = {"before": last <= year, "after": first >= year, "since": first == year, "from": first == year}
        right = fits.get(word, last == year)
    else:
        ends = ({first} if covers.start else set()) | ({last} if covers.end else set())
        right = not years or {min(years), max(years)} == ends
    if right:
        return ""
    return f"the {key} '{called}' names other years than the period covers: {period.covers}"


def _meet(one: Period, other: Period) -> bool:
    first, second = edtf.parse(one.covers), edtf.parse(other.covers)
    return first.first_day <= second.last_day and second.first_day <= first.last_day
