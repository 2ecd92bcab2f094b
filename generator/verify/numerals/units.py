"""Units beside a number: currencies, per cent, what it is counted by, and what different words for one unit are."""

import re

_NAMED = {
    "USD": "us$ $ dollar dollars usd dólar dólares доллар доллара долларов долларах 달러 us-dollar",
    "EUR": "€ euro euros eur евро 유로", "GBP": "£ gbp pound pounds pfund фунтов 파운드", "JPY": "¥ jp¥ jpy yen иен 엔",
    "CNY": "cny rmb cn¥ yuan renminbi юаней юаня 위안", "KRW": "₩ krw won вон воны 원",
    "RUB": "₽ rub rouble roubles ruble rubles rubel рубль рубля рублей руб 루블", "CHF": "chf franc francs franken",
    "INR": "₹ inr rs rupee rupees rupien", "AUD": "a$ au$ aud", "CAD": "c$ ca$ cad", "NZD": "nz$ nzd",
    "HKD": "hk$ hkd", "SGD": "s$ sgd", "TWD": "nt$ twd", "BRL": "r$ brl real reais", "MXN": "mex$ mxn", "NOK": "nok",
    "SEK": "sek", "DKK": "dkk", "ISK": "isk", "UAH": "₴ uah hryvnia hryvnias гривен гривны", "TRY": "₺ try lira liras",
    "PLN": "pln zloty zlotys złoty", "ZAR": "zar rand", "ILS": "₪ ils shekel shekels", "krone": "krone kroner kronen",
    "krona": "krona kronor", "peso": "peso pesos",
}  # fmt: skip
CURRENCY = {word: code for code, words in _NAMED.items() for word in words.split()}
CODES = frozenset(CURRENCY.values()) | {"XAF"}
MEASURED = CODES | {"%", "percentage points"}
"""Units that are read from more than one noun."""
OF_WHOM = {
    ("australian", "USD"): "AUD", ("canadian", "USD"): "CAD", ("hong kong", "USD"): "HKD", ("singapore", "USD"): "SGD",
    ("taiwan", "USD"): "TWD", ("zealand", "USD"): "NZD", ("swiss", "CHF"): "CHF", ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK", ("swedish", "krona"): "SEK", ("icelandic", "krona"): "ISK", ("mexican", "peso"): "MXN",
    ("cfa", "CHF"): "XAF",
}  # fmt: skip
"""A people before a currency that several have."""

SIGN = r"(?:(?:US|AU|CA|NZ|HK|NT|SG|Mex|JP|CN|A|C|S|R)?[$¥]|[€£₩₽₹₺₴₪]|(?:USD|EUR|GBP|JPY|CNY|RMB|KRW|RUB|CHF|INR|AUD|CAD|NZD|HKD|SGD|TWD|BRL|MXN|NOK|SEK|DKK|ISK|UAH|TRY|PLN|ZAR|ILS)\b|Rs\.?(?![^\W\d_]))"  # noqa: E501
CURRENCY_BEFORE = re.compile(rf"(?<![^\W_])({SIGN})[\s\u00a0]?$")
CURRENCY_AFTER = re.compile(rf"[\s\u00a0\u202f]?({SIGN})")
POINTS = re.compile(
    r"[\s\u00a0\u202f-]*(?:percentage[\s-]points?|prozentpunkte?n?|points?\sde\s(?:pourcentage|%)|puntos?\sporcentual\w*|"
    r"процентн\w+\sпункт\w*|п\.\s?п\.|p\.?p\.?(?![^\W\d_])|%\s?p(?![^\W\d_])|%\s?포인트|퍼센트\s?포인트)",
    re.I,
)
PERCENT = re.compile(
    r"[\s\u00a0\u202f]?(?:%|％)|[\s\u00a0-]*(?:per\s?cent|percent|pct|prozent\w*|pour\scent|por\sciento|процент\w*|퍼센트|프로)(?![^\W\d_가-힣])|"
    r"\s?(?:퍼센트|프로)",
    re.I,
)
BASE = re.compile(
    r"\s(?:of|vom|von|der|des|du|de\sl[ae]s?|de\sl['’]|del|de\slos|de|от)\s?(?:(?:the|its|their|all|his|her|total|gesamten)\s)*"
    r"((?:[^\W\d_][\w-]*\s?){1,3})",
    re.I,
)
"""What a share is taken of, behind "percent"."""

_TIMES = {
    "year": "year annum yr jahr jahre jahres an année ano año год году года 년 연",
    "quarter": "quarter quartal trimestre квартал",
    "month": "month mo monat monats mois mes месяц 월 달", "week": "week woche semaine semana неделю 주",
    "day": "day tag jour jours día dia день сутки 일 하루", "hour": "hour hr h stunde heure hora час 시간",
    "person": "person head capita kopf einwohner habitant habitante personne persona человека 1인당",
    "ton": "tonne ton tonnes t tonelada тонну 톤당", "barrel": "barrel bbl fass baril barril баррель 배럴당",
    "liter": "litre liter l litro литр",
}  # fmt: skip
_BY = {word: unit for unit, words in _TIMES.items() for word in words.split()}
_PER = re.compile(
    r"(?:(?:^|(?<!\bfrom)(?<!\bthan)(?<!\bover)(?<!\bfor)(?<!\bin)(?<!\bwithin)(?<!\bafter)(?<!\bhalf)(?<!\bsuch)\s)"
    r"(?:per|an?|each|every|pro|je|im|am|par|al|por|cada|в|за)\s|\s?/\s?)(?:(?:the|la|el)\s)?([^\W\d_]+)"
    r"(?!\s(?:earlier|ago|before|later|previous|on\s(?:year|month)|zuvor|\d))",
    re.I,
)
"""Not "from a year earlier"."""
_PERIODIC = re.compile(
    r"\b(annual|yearly|monthly|weekly|daily|hourly|quarterly|jährlich|monatlich|täglich|wöchentlich|annuel|mensuel|"
    r"quotidien|anual|mensual|diari|ежегодн|ежемесячн|ежедневн)",
    re.I,
)
_PERIODS = {
    "annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
    "quarterly": "quarter", "jährlich": "year", "monatlich": "month", "täglich": "day", "wöchentlich": "week",
    "annuel": "year", "mensuel": "month", "quotidien": "day", "anual": "year", "mensual": "month", "diari": "day",
    "ежегодн": "year", "ежемесячн": "month", "ежедневн": "day",
}  # fmt: skip
_HANGUL_PER = {"연간": "year", "매년": "year", "월간": "month", "매달": "month", "매월": "month", "한 달에": "month",
               "하루": "day", "매일": "day", "1인당": "person", "톤당": "ton", "배럴당": "barrel"}  # fmt: skip
_STRICT = frozenset("per pro par por each every cada je".split())


def per(text: str) -> str:
    """What a number is counted by ("a month" is "month"); "" where it is not. `text` is what follows the unit."""
    for match in _PER.finditer(text):
        word = match[1].lower()
        if word in _BY:
            return _BY[word]
        if match[0].split()[0].lower() in _STRICT and word not in ("cent", "ciento"):
            return stem(word)
    return ""


def periodic(text: str) -> str:
    """The stretch of time that an adjective of the text gives: "monthly" is "month"."""
    if found := _PERIODIC.search(text):
        return _PERIODS[found[1].lower()]
    return next((unit for word, unit in _HANGUL_PER.items() if word in text), "")


def without_per(text: str) -> str:
    return _PER.sub(lambda m: " " if m[1].lower() in _BY or m[0].split()[0].lower() in _STRICT else m[0], text)


_ALIKE = {
    "millimeter": "mm millimetre millimeter", "centimeter": "cm centimetre", "meter": "m metre mètre metro метров",
    "kilometer": "km kilometre kilometer kilómetro kilomètre километров 킬로미터",
    "kilogram": "kg kilo kilogramm kilogramo килограммов", "gram": "g gramm",
    "ton": "t tonne ton tonnen tons tonelada тонн тонна тонны 톤", "hectare": "ha hektar hectárea гектаров",
    "liter": "l litre liter litro литров", "megawatt": "mw", "gigawatt": "gw", "kilowatt": "kw", "mile": "mph mile",
    "person": "people person persons persones mensch menschen personen personne persona human человек человека люди "
              "людей 명 "
    "individual inhabitant einwohner habitant habitants habitante habitantes resident жителей 주민 population",
    "man": "man men männer mann homme hombre мужчин мужчины", "woman": "woman women frauen frau femme mujer женщин",
    "child": "child children kinder kind enfant niño детей 어린이",
    "year": "year jahr jahre jahren an année año лет год года",
    "ship": "ship schiff schiffe navire судов судна 척", "boat": "boat boot boote bateau bateaux barco лодок",
    "day": "day tag tage tagen jour día день дня дней",
    "month": "month monat monate monaten mois mes meses месяц месяца месяцев",
    "week": "week woche wochen semaine semana неделя недели недель",
    "hour": "hour stunde stunden heure hora час часа часов",
    "minute": "minute minuten minuto минут минуты", "medal": "medal medaille medaillen médaille medalla медалей медали",
    "seat": "seat sitz sitze siège escaño мест места 석", "vote": "vote stimme stimmen voix voto голосов голоса 표",
    "house": "house haus häuser maison casa", "case": "case fall fälle cas caso случаев 건",
    "vehicle": "vehicle fahrzeug fahrzeuge véhicule vehículo 대", "item": "item stück 개",
    "company": "company companies firm unternehmen firmen entreprise empresa компаний 개사",
    "city": "city cities stadt städte ville ciudad городов", "country": "country countries land länder pays país стран",
    "soldier": "soldier soldat soldaten soldado солдат", "worker": "worker arbeiter ouvrier trabajador рабочих",
    "job": "job jobs stelle stellen emploi empleo",
}  # fmt: skip
_SAME = {word: unit for unit, words in _ALIKE.items() for word in words.split()}
_HANGUL = re.compile(r"[가-힣]+")
_COUNTERS = sorted((word for word in _SAME if _HANGUL.fullmatch(word)), key=len, reverse=True)


def stem(word: str) -> str:
    """A word without its ending; different words for one unit are one. "tonnes" and "тонн" are "ton"."""
    lowered = word.lower()
    for form in (lowered, lowered.removesuffix("s"), lowered.removesuffix("es")):
        if form in _SAME:
            return _SAME[form]
    if _HANGUL.match(lowered):
        return next((_SAME[counter] for counter in _COUNTERS if lowered.startswith(counter)), lowered)
    for ending in ("ies", "ing", "ers", "er", "ed", "es", "en", "s"):
        if lowered.endswith(ending) and len(lowered) - len(ending) >= (3 if ending == "s" else 4):
            return lowered[: -len(ending)]
    return lowered


def currency(words: list[str]) -> str:
    """The currency that words name, the first that is one; "Australian dollars" is AUD."""
    for index, word in enumerate(words):
        code = CURRENCY.get(word.lower().rstrip("."), "")
        if not code and _HANGUL.match(word):
            code = next(
                (CURRENCY[w] for w in ("달러", "유로", "파운드", "위안", "루블", "원", "엔") if word.startswith(w)), ""
            )
        if code:
            before = words[index - 1].lower() if index else ""
            return OF_WHOM.get((before, code), code)
    return ""
