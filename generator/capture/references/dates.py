"""Dates of references as EDTF, as far as a briefing has it; what is no date gives nothing and is told."""

import re

from generator import edtf
from generator.capture.days import day_in, months

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}[uX]|\d{2}(?:uu|XX))(?:-(?P<month>\d\d|XX))?(?:-(?P<day>\d\d|XX))?(?:T[\d:.]*\S*?)?(?P<mark>[?~%])?"
)
_SLASHED = re.compile(r"(\d{4})(?:[/-](\d{1,2})?)?(?:[/-](\d{1,2})?)?(?:/.*)?")
_ABOUT = re.compile(r"\b(?:ca?|circa|about|um|vers)\b|~", re.I)
_YEARS = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_WORDS = re.compile(r"[^\W\d_]+")
_MONTHS_OF_A_YEAR = 12


def of_edtf(text: str) -> str:
    """A date of BibLaTeX or CSL (EDTF, levels 0 and 1): a season is its year, a time of the day its day."""
    first, slash, second = text.strip().partition("/")
    points = [_point(one) for one in (first, second)] if slash else [_point(first)]
    return _checked("/".join(points)) if None not in points else ""  # type: ignore[arg-type]


def _point(text: str) -> str | None:
    if text in ("", ".."):
        return text
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    year = found["year"].replace("u", "X")
    month, day = (part if part and part != "XX" else "" for part in (found["month"], found["day"]))
    parts = [year, month, day] if month and int(month) <= _MONTHS_OF_A_YEAR else [year]
    return "-".join(filter(None, parts)) + (found["mark"] or "")


def of_parts(year: str, month: str = "", day: str = "") -> str:
    """A date of BibTeX: the year as it is written ("c. 2021", "[2021?]", "2021--2022"), the month as a name, a number
    or a name with a day (`15~jul`)."""
    years = _YEARS.findall(year)
    if len(years) == 2:
        return _checked("/".join(years))
    if len(set(years)) != 1:
        return ""
    mark = "~" if _ABOUT.search(year) else "?" if "?" in year else ""
    names = {number for word in _WORDS.findall(month) if (number := months().get(word.lower()))}
    numbers = re.findall(r"\d+", month)
    if not names and len(numbers) == 1 and int(numbers[0]) <= _MONTHS_OF_A_YEAR:
        names, numbers = {int(numbers[0])}, []
    if len(names) != 1 or len(numbers) > 1:
        return f"{years[0]}{mark}"
    days = numbers or re.findall(r"^\d+$", day.strip())
    whole = f"{years[0]}-{names.pop():02}" + (f"-{int(days[0]):02}" if days else "")
    return _checked(whole + mark)


def of_ris(text: str) -> str:
    """A date of RIS (`2021/07/15/`), or as a person wrote it."""
    if found := _SLASHED.fullmatch(text.strip()):
        return _checked("-".join([found[1], *(f"{int(part):02}" for part in found.groups()[1:] if part)]))
    return day_in(text) or of_edtf(text) or of_parts(text)


def of_csl(value: object) -> str:
    """A date of CSL-JSON: `date-parts` (one, or the two ends), `raw` or `literal`; `circa` makes it about."""
    if isinstance(value, str):
        return of_edtf(value) or of_ris(value)
    if not isinstance(value, dict):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and all(isinstance(one, list) and one for one in parts):
        ends = [_of_numbers(one) for one in parts[:2]]
        found = "/".join(ends) if all(ends) else ""
    else:
        written = next((one for key in ("raw", "edtf", "literal") if isinstance(one := value.get(key), str)), "")
        found = of_edtf(written) or of_ris(written)
    if str(value.get("circa") or "").lower() not in ("", "0", "false"):
        found = "/".join(one if one.endswith(("?", "~", "%")) else f"{one}~" for one in found.split("/") if one)
    return _checked(found)


def _of_numbers(parts: list[object]) -> str:
    numbers = [str(one) for one in parts[:3] if one not in ("", None, 0)]
    return "-".join(one.zfill(2) for one in numbers) if all(one.isdigit() for one in numbers) else ""


def _checked(text: str) -> str:
    try:
        return edtf.checked(text) if text else ""
    except ValueError:
        return ""
