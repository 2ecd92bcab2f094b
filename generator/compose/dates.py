"""EDTF dates in words, as certain as they are."""

from generator import edtf
from generator.compose.views import DateView
from generator.verified import NOTHING, Held, on_calendar, worded
from generator.verify.text.apparatus import says_printed


def date_view(text: str, language: str, basis: Held = NOTHING, inferred: bool = False) -> DateView:
    """A date for readers. `inferred` adds that the source does not print it; `basis` says how it is known."""
    parsed = edtf.parse(text)
    if parsed.is_interval:
        words = _interval(parsed, language, "long")
        short = _interval(parsed, language, "short")
    else:
        assert parsed.start is not None  # only an interval has an open end
        words, short = _point(parsed.start, language, "long"), _point(parsed.start, language, "short")
    return DateView(text, _machine(parsed), words, short, inferred, basis, bool(basis) and not says_printed(str(basis)))


def _machine(parsed: edtf.Edtf) -> str:
    """The value of an HTML `datetime` attribute: empty where the date is no plain year, month or day."""
    plain = parsed.text.rstrip("?~%")
    return "" if parsed.is_interval or "X" in plain else plain


def _interval(parsed: edtf.Edtf, language: str, width: str) -> Held:
    if parsed.start is None and parsed.end is not None:
        return worded("until {}", _point(parsed.end, language, width))
    if parsed.end is None and parsed.start is not None:
        return worded("since {}", _point(parsed.start, language, width))
    assert parsed.start is not None
    assert parsed.end is not None
    first, last = _point(parsed.start, language, width), _point(parsed.end, language, width)
    return worded("{} to {}", first, last)


def _point(point: edtf.Point, language: str, width: str) -> Held:
    month = "MMMM" if width == "long" else "MMM"
    if point.day:
        words = on_calendar(point.first_day, f"d {month} y", language)
    elif point.month:
        words = on_calendar(point.first_day, f"{month} y", language)
    else:
        words = _year(point.year)
    if point.approximate:
        words = worded("about {}", words)
    return worded("{} (uncertain)", words) if point.uncertain else words


def _year(year: str) -> Held:
    if year.endswith("XX"):
        return worded("{:02}00s", int(year[:2]))
    return worded("{:03}0s", int(year[:3])) if year.endswith("X") else worded("{:04}", int(year))
