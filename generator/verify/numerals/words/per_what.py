"""What a number is counted by: "a month", "per barrel", "every 100 people"."""

import re

from generator.verify.numerals.words.units import joined, known, stem

_TIMES = {
    "year": "year annum yr jahr jahre jahres an année ano año год году года 년 연",
    "quarter": "quarter quartal trimestre квартал",
    "month": "month mo monat monats mois mes месяц 월 달", "week": "week woche semaine semana неделю 주",
    "day": "day tag jour jours día dia день сутки 일 하루", "hour": "hour hr h stunde heure hora час 시간",
    "second": "second sekunde seconde segundo секунду",
    "person": "person head capita kopf einwohner habitant habitante personne persona человека 1인당",
    "ton": "tonne ton tonnes t tonelada тонну тонна 톤당", "barrel": "barrel bbl fass baril barril баррель 배럴당",
    "liter": "litre liter l litro литр литра", "kilogram": "kg kilo kilogram kilogramm kilogramo килограмм",
    "pound": "pound lb libra livre фунт 파운드",
    "ounce": "ounce oz unze once onza унцию унция", "bushel": "bushel", "gallon": "gallon",
    "share": "share aktie action acción акцию", "night": "night nacht nuit noche ночь", "mile": "mile meile",
    "acre": "acre", "hectare": "hectare ha hektar hectárea гектар",
}  # fmt: skip
_BY = {word: unit for unit, words in _TIMES.items() for word in words.split()}
_PER = re.compile(
    r"(?:(?:^|(?<!\bfrom)(?<!\bthan)(?<!\bover)(?<!\bfor)(?<!\bin)(?<!\bwithin)(?<!\bafter)(?<!\bhalf)(?<!\bsuch)\s)"
    r"(?:per|an?|each|every|pro|je|im|am|par|al|por|cada|в|за|на(?=\s(?:женщин|душу|жител|семь|домохозяй|гектар|тонну|литр)))\s|\s?/\s?|\b(?=(?:de|à)\sl[’']heure\b|la\shora\b|l[’']unité\b))"
    r"(?:(?:de|à)\sl[’'])?(?:(?:the|la|el)\s)?(?:(?:1|one)\s)?([^\W\d_]+(?:-[^\W\d_]+)*)"
    r"(?!\s(?:earlier|ago|before|later|previous|on\s(?:year|month)|zuvor|davor|\d))",
    re.I,
)
"""Not "from a year earlier"."""
_PERIODIC = re.compile(
    r"\b(working week|workweek|рабочая неделя|"
    r"annual|interanual|intermensual|yearly|monthly|weekly|daily|hourly|quarterly|jährlich|monatlich|täglich|wöchentlich|annuel|mensuel|trimestriel|trimestral|vierteljährlich|quartalsweise|"
    r"quotidien|horaire|journali|anual|mensual|semanal|diari|годовых|ежегодн|ежемесячн|ежедневн|ежекварт|квартальн|суточн|среднесуточн|среднемесячн|среднегодов|stündlich)",
    re.I,
)
_PERIODS = {
    "working week": "week", "workweek": "week", "рабочая неделя": "week",
    "annual": "year", "interanual": "year", "intermensual": "month",
    "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
    "quarterly": "quarter", "jährlich": "year", "monatlich": "month", "täglich": "day", "wöchentlich": "week",
    "annuel": "year", "mensuel": "month", "trimestriel": "quarter", "trimestral": "quarter",
    "vierteljährlich": "quarter", "quartalsweise": "quarter",
    "quotidien": "day", "anual": "year", "mensual": "month", "diari": "day",
    "ежегодн": "year", "годовых": "year",
    "ежекварт": "quarter", "квартальн": "quarter", "суточн": "day", "среднесуточн": "day", "среднемесячн": "month",
    "среднегодов": "year", "ежемесячн": "month", "ежедневн": "day", "horaire": "hour", "journali": "day",
    "semanal": "week",     "stündlich": "hour",
}  # fmt: skip
_HANGUL_PER = {"연간": "year", "매년": "year", "월간": "month", "매달": "month", "매월": "month", "한 달에": "month",
               "하루": "day", "매일": "day", "1인당": "person", "톤당": "ton", "배럴당": "barrel", "주당": "week",
               "리터당": "liter", "월평균": "month", "일평균": "day", "분기별": "quarter",
               "연평균": "year", "초속": "second", "시속": "hour",
               "시간당": "hour"}  # fmt: skip
_IN_HANGUL_WORDS = re.compile(rf"(?<![가-힣])(?:{'|'.join(_HANGUL_PER)})")
_STRICT = frozenset("per pro par por each every cada je на".split())


_SCALED = "(?P<scale>(?i:thousand|tausend|mille|mil|тыс(?:яч[ауи]?|\\.)|million(?:en|s)?|millón|millones|млн))"
_PER_MANY = re.compile(
    r"\b(?:per|je|pro|auf|por(?:\scada)?|cada|pour|на|every)\s(?:cada\s)?"
    rf"(?:(?P<many>\d[\d.,\u00a0\u202f]*(?:\s\d{{3}})*)\s?)?(?:{_SCALED}\s)?"
    r"(?P<what>(?(many)(?!(?:pro|je|per|an?|par|por|в)\s)|(?(scale)|(?!)))[^\W\d_]+(?:\s[^\W\d_]+)?)",
    re.I,
)
_IN_HANGUL = re.compile(
    r"(?:([가-힣]+)\s)?(\d[\d,]*)\s?(천|만|십만|백만)?\s?(kg|g|l|명)당\s?(?:[가-힣]+\s){0,2}$", re.I
)
_MANY_IN_HANGUL = {"천": 10**3, "만": 10**4, "십만": 10**5, "백만": 10**6}


_TIME_IN_HANGUL = re.compile(r"(?:(?:^|\s)(월|연|하루)|(?:^|[을를은는에로,]\s)(주))(?:\s?평균)?\s$")
"""A week only behind what ends a phrase: the word is one for a state as well."""


def per_in_hangul(text: str) -> str:
    """What a number is counted by where it stands behind that: "80kg당 18만원"."""
    if time := _TIME_IN_HANGUL.search(text):
        return _BY[time[1] or time[2]]
    found = _IN_HANGUL.search(joined(text))
    if not found:
        return ""
    many = int(found[2].replace(",", "")) * _MANY_IN_HANGUL.get(found[3] or "", 1)
    whom = stem(found[1] if found[1] and found[4] == "명" else found[4])
    return whom if many == 1 else f"{many} {whom}"


def per(text: str) -> str:
    """What a number is counted by ("a month" is "month"); "" where it is not. `text` is what follows the unit."""
    if many := _PER_MANY.search(text):
        return _so_many(many)
    for match in _PER.finditer(text):
        word = match[1].lower()
        # "The price of a share" is of one, and counted by nothing.
        if _BY.get(word) == "share" and text[: match.start()].endswith("of"):
            continue
        # Transcripts print a dash as a hyphen: "8 million barrels a day-well below".
        counted = next((one for one in (word, word.partition("-")[0]) if one in _BY), "")
        if counted == word or (counted and match[0].split()[0].lower() not in _STRICT):
            return _BY[counted]
        slashed = match[0].lstrip()[:1] == "/"
        if (slashed or match[0].split()[0].lower() in _STRICT) and word not in _NO_UNIT_OF_RATES:
            return _BEHIND_A_STROKE.get(word) or stem(word)
    return ""


_THOUSANDS = frozenset("thousand tausend mille mil тыс тыс. тысяча тысячи тысячу тысяч".split())


def _so_many(rate: re.Match[str]) -> str:
    """ "100000 person" for "на 100 тысяч населения"; of "live births" the word that a table has."""
    count = int(re.sub(r"[^0-9]", "", rate["many"] or "1"))
    if rate["scale"]:
        count *= 1000 if rate["scale"].lower() in _THOUSANDS else 10**6
    what = [stem(word) for word in rate["what"].split()]
    return f"{count} {next(filter(known, what), what[0])}"


_BEHIND_A_STROKE = {"d": "day", "j": "day", "сут": "day", "mois": "month", "a": "year"}
_NO_UNIT_OF_RATES = frozenset(
    "cent ciento rapport el la los las le les un una su sus der die das den dem the on in at to of for "
    "from by and or was were".split()
)


def timed(word: str | None) -> str:
    """The unit that a word is, where prices and rates are counted by it; "" for others."""
    return _BY.get((word or "").lower(), "")


def periodic(text: str) -> str:
    """The stretch of time that an adjective of the text gives: "monthly" is "month"."""
    if found := _PERIODIC.search(text):
        return _PERIODS[found[1].lower()]
    found = _IN_HANGUL_WORDS.search(text)
    return _HANGUL_PER[found[0]] if found else ""


def without_per(text: str) -> str:
    text = _PER_MANY.sub(" ", text)
    return _PER.sub(lambda m: " " if m[1].lower() in _BY or m[0].split()[0].lower() in _STRICT else m[0], text)
