"""EDTF dates in words, as certain as they are."""

from babel.dates import format_date

from generator import edtf
from generator.compose.views import DateView


def date_view(text: str, language: str, basis: str = "", inferred: bool = False) -> DateView:
    """A date for readers. `inferred` adds that the source does not print it; `basis` says how it is known."""
    parsed = edtf.parse(text)
    if parsed.is_interval:
        words = _interval(parsed, language, "long")
        short = _interval(parsed, language, "short")
    else:
        assert parsed.start is not None  # only an interval has an open end
        words, short = _point(parsed.start, language, "long"), _point(parsed.start, language, "short")
    return DateView(text, _machine(parsed), words, short, inferred, basis)


def _machine(parsed: edtf.Edtf) -> str:
    """The value of an HTML `datetime` attribute: empty where the date is no plain year, month or day."""
    plain = parsed.text.rstrip("?~%")
    return "" if parsed.is_interval or "X" in plain else plain


def _interval(parsed: edtf.Edtf, language: str, width: str) -> str:
    if parsed.start is None and parsed.end is not None:
        return f"until {_point(parsed.end, language, width)}"
    if parsed.end is None and parsed.start is not None:
        return f"since {_point(parsed.start, language, width)}"
    assert parsed.start is not None
    assert parsed.end is not None
    first, last = _point(parsed.start, language, width), _point(parsed.end, language, width)
    return f"{first} to {last}"


def _point(point: edtf.Point, language: str, width: str) -> str:
    month = "MMMM" if width == "long" else "MMM"
    if point.day:
        words = str(format_date(point.first_day, f"d {month} y", locale=language.replace("-", "_")))
    elif point.month:
        words = str(format_date(point.first_day, f"{month} y", locale=language.replace("-", "_")))
    else:
        words = _year(point.year)
    if point.approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if point.uncertain else words


def _year(year: str) -> str:
    if year.endswith("XX"):
        return f"{year[:2]}00s"
    return f"{year[:3]}0s" if year.endswith("X") else year
