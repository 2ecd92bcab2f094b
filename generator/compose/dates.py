"""EDTF dates in words, as certain as they are. An end that is open or unknown is told as such, never as a bound."""

from dataclasses import replace

from generator import edtf
from generator.compose.views import DateView
from generator.verified import NOTHING, Held, interface, on_calendar, worded
from generator.verify.text.apparatus import says_printed
from generator.words import Catalogue


def date_view(text: str, language: str, words: Catalogue, basis: Held = NOTHING, inferred: bool = False) -> DateView:
    """A date for readers. `inferred` adds that the source does not print it; `basis` says how it is known."""
    parsed = edtf.parse(text)
    tell = _Teller(language, words)
    return DateView(
        edtf=text,
        machine=_machine(parsed),
        sort_value=parsed.first_day.isoformat(),
        words=tell.date(parsed, ""),
        short=tell.date(parsed, "-short"),
        told=tell.inferred(parsed) if inferred else tell.date(parsed, ""),
        inferred=inferred,
        basis=basis,
        ours=bool(basis) and not says_printed(str(basis)),
    )


def _machine(parsed: edtf.Edtf) -> str:
    """The value of an HTML `datetime` attribute: empty where the date is no plain year, month or day."""
    plain = parsed.text.rstrip("?~%")
    return "" if parsed.is_interval or "X" in plain else plain


class _Teller:
    """Dates in the words of a language; `width` is "" or "-short"."""

    def __init__(self, language: str, words: Catalogue) -> None:
        self._language, self._words = language, words

    def date(self, parsed: edtf.Edtf, width: str) -> Held:
        start, end = parsed.start, parsed.end
        before, _, after = parsed.text.partition("/")
        if start is None:
            assert end is not None  # no date has neither
            return self._tell(f"start{width or _kind(before)}", last=self._point(end, width))
        if end is None:
            return self._tell(f"end{width or _kind(after)}", first=self._point(start, width))
        if start is end:
            return self._point(start, width)
        return self._tell("interval", first=self._point(start, width), last=self._point(end, width))

    def inferred(self, parsed: edtf.Edtf) -> Held:
        """A date that says so, in one bracket with that it is uncertain."""
        point = parsed.start
        if point and point is parsed.end and point.uncertain:
            return self._tell("uncertain-inferred", date=self._point(replace(point, uncertain=False), ""))
        return self._tell("inferred", date=self.date(parsed, ""))

    def _point(self, point: edtf.Point, width: str) -> Held:
        if point.month:
            pattern = self._words(f"dates.pattern.{'day' if point.day else 'month'}{width}")
            told = on_calendar(point.first_day, pattern, self._language)
        else:
            told = self._year(point.year)
        if point.approximate:
            told = self._tell("about", date=told)
        return self._tell("uncertain", date=told) if point.uncertain else told

    def _year(self, year: str) -> Held:
        known = int(year.rstrip("X"))
        if year.endswith("XX"):
            return self._tell("century", year=worded("{:02}", known))
        if year.endswith("X"):
            return self._tell("decade", year=worded("{:03}", known))
        return self._tell("year", year=worded("{:04}", known))

    def _tell(self, key: str, **parts: Held) -> Held:
        return interface(self._words, f"dates.{key}", **parts)


def _kind(end: str) -> str:
    """What an end without a date is: open (`..`), or unknown (ISO 8601-2:2019, 4.4)."""
    return "-open" if end else "-unknown"
