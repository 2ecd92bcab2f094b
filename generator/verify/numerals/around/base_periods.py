# ruff: noqa: E501  a time and its words read best in a line
"""With what time a change is compared: a month or a year before, three months, December."""

import re
from functools import lru_cache

from generator.verify.numerals.reading.labels import MONTH_NAMES, months

_OF = {
    "year": r"year[\s-]on[\s-]year|y[/-]o[/-]y|yoy|over (?:the|a|one) year|from a year|year before|year[\s-](?:earlier|ago)|(?:last|previous) year|annual\w*|"
    r"vorjahr\w*|jahresvergleich|jahresfrist|sur un an|en un an|(?:en )?rythme annuel|interanual\w*|anual\w*|en un año|año (?:anterior|pasado)|"
    r"в годовом|годом ранее|год(?:ом)? (?:назад|раньше)|прошл\w+ год\w*|전년|작년|지난해|1년 전",
    "month": r"month[\s-]on[\s-]month|m[/-]o[/-]m|mom|over (?:the|a|one) month|from (?:a|the) month|month before|month[\s-](?:earlier|ago)|(?:last|previous) month|"
    r"monthly|vormonat\w*|monatsvergleich|sur un mois|mois précédent|intermensual\w*|mensual\w*|mes (?:anterior|pasado)|в месячном|месяц\w* "
    r"(?:назад|ранее)|прошл\w+ месяц\w*|전월|지난달",
    "quarter": r"quarter[\s-]on[\s-]quarter|q[/-]o[/-]q|over (?:the|a|one) quarter|(?:last|previous) quarter|vorquartal\w*|trimestre précédent|"
    r"trimestre anterior|квартал\w* (?:назад|ранее)|전분기",
    "next": r"(?:next|coming) year|nächste[sn]? jahr\w*|kommende[sn]? jahr\w*|l[’']an(?:née)? prochaine?|(?:el )?próximo año|año que viene|"
    r"следующ\w+ год\w*|내년",
    "this": r"this year|diese[sm] jahr\w*|heuer|cette année|este año|(?:этом|текущем) году|올해",
    "three-months": r"over (?:the )?three months|sur trois mois|binnen drei monaten|en tres meses|за три месяца|3개월",
}  # fmt: skip
_PATTERNS = tuple((name, re.compile(rf"(?<![^\W_])(?:{pattern})", re.I)) for name, pattern in _OF.items())
_FROM_A_MONTH = re.compile(
    rf"(?:\b(?:from|since|against|on|compared (?:to|with)|gegenüber(?: dem)?|(?:im vergleich )?zum|par rapport à|respecto a|frente a|"
    rf"по сравнению с|к|с)\s)(?P<month>{MONTH_NAMES})|(?P<hangul>\d{{1,2}}월)\s?(?:보다|대비)",
    re.I,
)


@lru_cache(maxsize=1024)
def base_periods(text: str) -> frozenset[str]:
    """The times, by name, with which a text compares."""
    named = {name for name, pattern in _PATTERNS if pattern.search(text)}
    for found in _FROM_A_MONTH.finditer(text):
        name = found["month"] or found["hangul"]
        named |= {f"month-{one}" for one in months(name) | months(name.capitalize())}
    return frozenset(named)
