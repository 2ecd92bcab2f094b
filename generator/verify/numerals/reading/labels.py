"""Digits that name something instead of counting: dates, hours, weapons, articles, flights, lists, decades."""

import re
from collections.abc import Iterator
from functools import lru_cache

_MONTHS = (
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul "
    "Aug Sept "
    "Sep Oct Nov Dec Januar Februar März Mai Juni Juli Oktober Dezember janvier février mars avril mai juin juillet "
    "août "
    "septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre "
    "diciembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
).split()
_MONTH = rf"(?:{'|'.join(_MONTHS)})\b\.?"
_FIRST_LETTERS = "".join(sorted({month[0] for month in _MONTHS}))
# "May 5 million tons" is no date.
_NO_AMOUNT = (
    r"(?!\s?(?:%|percent|per\scent|million|billion|thousand|trillion|hundred|Prozent|Mio|Mrd|процент|млн|млрд))"
)
_NOUNS = (
    "article articles section sections chapter paragraph page pages flight route highway channel resolution phase "
    "version clause annex appendix figure table episode quay pier gate room platform windows formula "
    "artikel kapitel seite flug linie gleis tabelle paragraf nr chapitre ligne étape artículo capítulo página vuelo "
    "línea autobahn bundesstraße motorway autoroute autopista трасса трассе трассы "
    "ruta статья статьи статье статью глава главы страница рейс рейса рейсом маршрут n°"
).split()
_CAPITAL = (
    "Group Act Order Area Zone District Bill Proposition Level Class Grade Category Type Unit Reactor Building "
    "Block Line "
    "Bus Train Tier Stage Step Part Volume Issue Season Boeing Airbus Rule Law Decree Schedule Apollo War Lot Line "
    "Team "
    "Division Squadron Brigade Regiment Model Series Studio Exhibit Point Title"
).split()
_PATTERNS = (
    ("date", re.compile(
        rf"(?=\d|(?<!\w)[{_FIRST_LETTERS}])(?:"
        rf"(?<![\w.])(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s?(?:[-–]|to|and|bis|und|au|et|al|y)\s?)?\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:de\s|of\s)?{_MONTH}(?:,?\s(?:de\s)?\d{{4}})?"
        rf"|(?<!\bin\s)\b{_MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?)(?![\w,.]*\d){_NO_AMOUNT}(?:,\s\d{{4}})?"
        rf"|\b{_MONTH}\s\d{{1,2}},\s\d{{4}}|\b{_MONTH}\s\d{{1,2}}(?=\s*(?:[,.;)](?!\d)|$))"
        rf"|\b{_MONTH}\s(?:of\s|de\s)?\d{{4}}(?!\d)"
        r"|(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?![\d-])|(?<![\d/.])\d{1,2}([./])\d{1,2}\1\d{2,4}(?!\d)"
        r"|(?<!\d)(?:\d{4}년\s?)?\d{1,2}월(?:\s?\d{1,2}일)?|(?<![\d,.])(?:[12]?\d|3[01])일(?![가-힣]{2}|\s?(?:안|간|동안|이내|만에|뒤|후|전)(?![가-힣]{2})))"
    )),
    ("clock", re.compile(
        r"(?=\d)(?:"
        r"(?<![\d:])\d{1,2}:\d{2}(?!\d)|\b\d{1,2}(?:[.:]\d{2})?\s?(?:a\.m|p\.m|am\b|pm\b|o[’']clock|Uhr\b|GMT\b)"
        r"|\b\d{1,2}\s?h\s?\d{2}\b|(?<!\d)\d{1,2}시(?!\s?간))", re.I,
    )),
    ("name", re.compile(
        r"(?:(?<!\w)|(?=[제\[§]))(?:"
        r"(?<!\w)(?!(?:mid|pre|post|early|late|non|sub|over|under|the|and|to)-"
        r"|(?:hundred|thousand|[mb]illion|trillion|percent|bn|mn|Mio|Mrd|million[es]n?|milli?ard(?:en|s)?|млн|млрд|тыс)[-–])"
        r"[^\W\d_]+[-–]\d+[^\W_]*"
        r"|(?<![\w.,])(?!(?:USD|EUR|GBP|JPY|CNY|RMB|KRW|RUB|CHF|INR|AUD|CAD|NZD|Rs)\d)[A-ZА-Я]{1,3}\d+[A-Za-z]?\b"
        r"|(?<![\w.,])9/11\b|(?<![\w.,])24/7\b"
        r"|(?<!\w)['’]?\d{2,4}s\b|(?<!\w)\d{4}(?:er|ern)\b"
        r"|(?<![\w.,])\d+(?:st|nd|rd|th)[\s-](?:century|centuries|parallel|meridian|Infantry|Airborne|Street|Avenue)"
        r"|제\s?\d+(?:조|차|장|호|회)?|(?<!\d)\d{1,2}년(?:물|\s만기)|(?<!\d)\d{1,2}·\d{1,2}(?!\d)"
        r"|(?<![\w.,])(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\d+(?:\.\d+){2,}(?![\w%])"
        r"|\[\d+\]|§+\s?\d+|(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])"
        r"|^[ \t]*\(?\d{1,3}[.)](?=\s\S))", re.M,
    )),
    ("name", re.compile(
        # A word is looked up only where a number stands behind it.
        r"(?=(?<!\w)[^\W\d_]+°?\.?\s\d|(?<![\w.,])\d)(?:"
        rf"\b(?i:{'|'.join(_NOUNS)})\b\.?\s\d+(?:\.\d+)?[A-Za-z]?\b(?![.,]\d){_NO_AMOUNT}"
        rf"|\b(?:{'|'.join(_CAPITAL)})\s\d+[A-Za-z]?\b(?![.,]\d){_NO_AMOUNT}"
        r"|(?<![\w.,])\d{1,2}(?:th|st|nd|rd)?[\s-](?i:parallel)\b)"
    )),
)  # fmt: skip


_DIGITS = re.compile(r"\d+")
_REACH = 32


def labels(text: str) -> Iterator[tuple[int, int, str]]:
    """Stretches of a text whose digits are no amounts: start, end, and "date", "clock" or "name"."""
    for first, last in _near_digits(text):
        for kind, pattern in _PATTERNS:
            for match in pattern.finditer(text, first, last):
                yield match.start(), match.end(), kind


def _near_digits(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around digits, which alone are worth reading closely."""
    first = last = -1
    for match in _DIGITS.finditer(text):
        if match.start() > last:
            if last >= 0:
                yield first, last
            first = max(0, match.start() - _REACH)
            # A word is read whole or not at all.
            while first and not text[first - 1].isspace():
                first -= 1
        last = min(len(text), match.end() + _REACH)
    if last >= 0:
        yield first, last


_NUMBERED = {
    name: index % 12 + 1
    for names in (
        "January February March April May June July August September October November December",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре",
        "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю",
        "январем февралем мартом апрелем маем июнем июлем августом сентябрем октябрем ноябрем декабрем",
        "январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём",
        "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    )
    for index, name in enumerate(names.split())
}
MONTH_NAMES = rf"(?:{'|'.join(_NUMBERED)})\b"
_MONTH_NAME = re.compile(rf"\b{MONTH_NAMES}|(?<!\d)\d{{4}}-(\d{{2}})|(?<!\d)(\d{{1,2}})월")


@lru_cache(maxsize=256)
def months(text: str) -> frozenset[int]:
    """The months, 1 to 12, that a text names."""
    return frozenset(
        int(match[1] or match[2]) if match[1] or match[2] else _NUMBERED[match[0]]
        for match in _MONTH_NAME.finditer(text)
    )
