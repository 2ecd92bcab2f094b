"""Units beside a number: currencies, per cent, what it is counted by, and what different words for one unit are."""

import re
from functools import lru_cache

from generator.verify.numerals.words.counted_things import PEOPLE, THINGS, UNITS_OF_MEASURE
from generator.verify.numerals.words.measured_things import GOODS, MEASURES
from generator.verify.text.glance import any_in

_NAMED = {
    "USD": "us$ $us $ dollar dollars usd dólar dólares доллар доллара долларов долларах долларам долларами 달러 "
    "us-dollar",
    "EUR": "€ euro euros eur евро 유로", "GBP": "£ gbp pound pounds pfund libra libras фунтов фунтам фунтами 파운드",
    "JPY": "¥ jp¥ jpy yen yens yenes иен иены иенам иенами 엔",
    "CNY": "cny rmb cn¥ yuan renminbi юаней юаня юаням юанями yuans yuanes 위안",
    "KRW": "₩ krw won вон воны вонам вонами 원",
    "RUB": "₽ rub rouble roubles ruble rubles rubel rublos рубль рубля рублей рублям рублями рублях руб 루블",
    "CHF": "chf franc francs franken franco francos франков франка 프랑",
    "INR": "₹ inr rs rupee rupees rupien roupies rupias рупий 루피",
    "AUD": "a$ au$ aud", "CAD": "c$ ca$ cad", "NZD": "nz$ nzd",
    "HKD": "hk$ hkd", "SGD": "s$ sgd", "TWD": "nt$ twd", "BRL": "r$ brl real reais", "MXN": "mex$ mxn", "NOK": "nok",
    "SEK": "sek", "DKK": "dkk", "ISK": "isk", "UAH": "₴ uah hryvnia hryvnias гривен гривны", "TRY": "₺ try lira liras",
    "PLN": "pln zloty zlotys złoty", "ZAR": "zar rand", "ILS": "₪ ils shekel shekels", "krone": "krone kroner kronen "
    "크로네 couronnes coronas крон",
    "krona": "krona kronor 크로나", "peso": "peso pesos песо 페소",
}  # fmt: skip
CURRENCY = {word: code for code, words in _NAMED.items() for word in words.split()}
CODES = frozenset(CURRENCY.values()) | {"XAF"}
MEASURED = CODES | {"%", "percentage points"}
"""Units that are read from more than one noun."""
OF_WHOM = {
    ("australian", "USD"): "AUD", ("canadian", "USD"): "CAD", ("hong kong", "USD"): "HKD", ("singapore", "USD"): "SGD",
    ("taiwan", "USD"): "TWD", ("zealand", "USD"): "NZD", ("swiss", "CHF"): "CHF", ("schweizer", "CHF"): "CHF",
    ("norwegian", "krone"): "NOK",
    ("danish", "krone"): "DKK", ("swedish", "krona"): "SEK", ("icelandic", "krona"): "ISK", ("mexican", "peso"): "MXN",
    ("cfa", "CHF"): "XAF",
}  # fmt: skip
"""A people before a currency that several have."""

SIGN = r"(?:\$us\b\.?|(?:US|AU|CA|NZ|HK|NT|SG|Mex|JP|CN|A|C|S|R)?[$¥]|[€£₩₽₹₺₴₪]|(?:USD|EUR|GBP|JPY|CNY|RMB|KRW|RUB|CHF|INR|AUD|CAD|NZD|HKD|SGD|TWD|BRL|MXN|NOK|SEK|DKK|ISK|UAH|TRY|PLN|ZAR|ILS)\b|Rs\.?(?![^\W\d_]))"  # noqa: E501
CURRENCY_BEFORE = re.compile(rf"(?<![^\W_])({SIGN})[\s\u00a0]?$")
CURRENCY_AFTER = re.compile(rf"[\s\u00a0\u202f]?({SIGN})")
IN_A_SCALE = {"mdd": "USD", "mdp": "peso", "me": "EUR", "mde": "EUR", "mdse": "EUR", "ke": "EUR"}
"""Scale and currency in one word: "40,875 mdd" are millions of dollars."""
POINTS = re.compile(
    r"[\s\u00a0\u202f-]*(?:percentage[\s-]points?|prozentpunkte?n?|points?\sde\s(?:pourcentage|%)|"
    r"puntos?\sporcentual\w*|"
    r"процентн\w+\sпункт\w*|п\.\s?п\.|p\.?p\.?(?![^\W\d_])|%\s?p(?![^\W\d_])|%\s?포인트|퍼센트\s?포인트|"
    # "0.3 points to 4.1 percent": points of a share.
    r"(?:points?|punkte?n?|puntos?),?\s(?:to|auf|à|al?|hasta|pour\s(?:atteindre|s[’']établir\sà|passer\sà))\s(?:el\s|los\s)?(?=\d+(?:[.,]\d+)?\s?(?:%|per\s?cent|prozent|pour\scent|"
    r"por\sciento)))",
    re.I,
)
PERCENT = re.compile(
    r"\s?v\.\s?H\.|[\s\u00a0\u202f]?(?:%|％)|[\s\u00a0-]*(?:per\s?cent|percent|pct|prozent\w*|pour\scent|por\sciento|"
    r"процент\w*|퍼센트|프로)(?![^\W\d_가-힣])|"
    r"\s?(?:퍼센트|프로)",
    re.I,
)
BASE = re.compile(
    r"\s(?!de\s(?:plus|moins)\b)(?:of|vom|von|der|des|du|de\sl[ae]s?|de\sl['’]|del|de\slos|de|от)\s?(?:(?:the|its|"
    r"their|all|his|her|total|gesamten|son|sa|ses|su|sus|seines|seiner|ihres|ihrer|своего|своей)\s|[^\W\d_]+[’']s\s)*"
    r"((?:[^\W\d_][\w-]*\s?){1,3})",
    re.I,
)
"""What a share is taken of, behind "percent"."""

_JOINED = {
    "basis-point": r"basis\spoints?|basispunkte?n?|points?\sde\sbase|puntos?\s(?:b[áa]sicos?|base)|базисн\w+\sпункт\w*|"
    r"б\.\s?п\.|bps?(?![^\W_])",
    "cubic-meter": r"cubic\s(?:metres?|meters?)|m3(?!\w)|m³|㎥|kubikmetern?|mètres?\scubes?|metros?\scúbicos?|"
    r"(?:кубических\s|куб\.\s?)(?:м(?![^\W_])\.?|метр\w*)|кубометр\w*|세제곱미터|입방미터",
    "cubic-foot": r"cubic\sf(?:ee|oo)t",
    "cubic-hectometer": r"cubic\shectomet\w+|hectómetros?\scúbicos?|hm3|hm³",
    "square-kilometer": r"square\skilomet\w+|km2|km²|㎢|quadratkilometern?|(?:kilomètres?|kilómetros?)\s(?:carrés?|"
    r"cuadrados?)|"
    r"(?:квадратных|кв\.)\s?(?:км|километр\w*)",
    "square-meter": r"square\smet\w+|m2(?!\w)|m²|㎡|quadratmetern?|mètres?\scarrés?|metros?\scuadrados?|(?:квадратных|"
    r"кв\.)\s?м\w*",
    "gdp": r"gross\sdomestic\sproduct|produits?\sintérieurs?\sbruts?|productos?\sinteriore?s?\sbrutos?|"
    r"валов\w+\sвнутренн\w+\sпродукт\w*",
    "turnover": r"chiffres?\sd[’']affaires",
    "labour-force": r"labou?r force|population active|población activa|рабоч\w+ сил\w+|경제활동인구",
    "kilometer/hour": r"km\s?/\s?h|kph|stundenkilometern?|км\s?/\s?ч",
    "megawatt-hour": r"megawatt[\s-]hours?|megawattstunden?|mégawatt-?heures?|megavatios?[\s-]hora|мегаватт-час\w*",
    "kilowatt-hour": r"kilowatt[\s-]hours?|kilowattstunden?|kilowatt-?heures?|kilovatios?[\s-]hora|киловатт-час\w*",
    "barrel": r"(?:(?<![\s\S])b(?![^\W_])|b(?=/d))", "barrel/d": r"bpd",
    "celsius": r"°\s?[CС]|℃", "mm": "㎜", "km": "㎞", "kg": "㎏",
    "ha": "㏊", "microgram": "㎍", "mg": "㎎", "GW": "㎇", "kW": "㎾",
}  # fmt: skip
NAMES_OF_SIGNS = tuple(name.lower() for name in (*_JOINED, *CODES))
"""What units of several words or signs are called, in small letters: no text need have these names."""
_JOINTS = tuple((name, re.compile(rf"(?<![^\W\d_])(?:{pattern})", re.I)) for name, pattern in _JOINED.items())


_HELD = tuple(
    "d’affaires d'affaires basis punto point базис б. bp cubic m3 m³ ㎥ kubik mètre metro куб 세제곱 입방 "
    "hectómetro hm3 hm³ square km2 km² ㎢ quadrat kilomet kilómet kilomèt кв m2 m² ㎡ labo domestic "
    "intérieur interior внутренн population "
    "población рабоч 경제 km kph stunden км megawatt mégawatt megavatio мегаватт kilowatt kilovatio "
    "киловатт ° ℃ ㎜ ㎞ ㏊ ㎍ ㎏ ㎎ ㎇ ㎾".split()
)
"""Of each joined unit the letters that it always has."""


# A number of a list is asked beside each of our own, and lists say the same behind many.
@lru_cache(maxsize=8192)
def joined(text: str) -> str:
    """A text whose units of several words or signs are one word each, the same in all languages."""
    if text[:1] == "b" or any_in(text.lower(), _HELD):
        for name, pattern in _JOINTS:
            text = pattern.sub(name, text)
    return text


_FORMS = {
    form: name
    for table in (UNITS_OF_MEASURE, PEOPLE, THINGS, GOODS, MEASURES)
    for name, forms in table.items()
    for form in forms.split()
}
_SAME = {form: name for form, name in _FORMS.items() if not form.endswith("*")}
_BEGINNINGS = {form[:-1]: name for form, name in _FORMS.items() if form.endswith("*")}
_SHORTEST, _LONGEST = min(map(len, _BEGINNINGS)), max(map(len, _BEGINNINGS))
_HANGUL = re.compile(r"[가-힣]+")
_PARTICLE = (
    r"(?:이|가|은|는|을|를|의|에|로|으로|과|와|도|만|씩|당|에서|까지|부터|보다|"
    r"급|이며|이고|이?다|였다|이었다|인|으로써|에게|라고|이라고)?$"
)
_ENDING = re.compile(r"(?:은|는|이|가|을|를|의|에|에서|으로|과|와|도|까지|부터|보다)$")
_SHORT_NAME = 2
_SHORT_CYRILLIC = 5
_CASE = re.compile(r"(?:ами|ями|[оеыи](?:ми|го|му)|[оеыия][хмйв]|[ая]я|[оеы]е|ую|юю|[аяоеуюыиьй])$")
_LATIN_WITH_PARTICLE = re.compile(r"([a-z-]+)[가-힣]+$")
_NEGATED = re.compile(r"non+(.{3,})")
_COUNTERS = tuple(
    (re.compile(re.escape(word) + _PARTICLE), name) for word, name in _SAME.items() if _HANGUL.fullmatch(word)
)


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """A word without its ending; different words for one thing are one. "tonnes" and "тонн" are "ton"."""
    lowered = word.lower()
    if latin := _LATIN_WITH_PARTICLE.match(lowered):
        lowered = latin[1]
    for form in (lowered, lowered.removesuffix("s"), lowered.removesuffix("es"), re.sub("ies$", "y", lowered)):
        if form in _SAME:
            return _SAME[form]
    for length in range(min(len(lowered), _LONGEST), _SHORTEST - 1, -1):
        if lowered[:length] in _BEGINNINGS:
            return _BEGINNINGS[lowered[:length]]
    if (negated := _NEGATED.match(lowered)) and (of := stem(negated[1])) in _THINGS:
        return f"non-{of}"
    if _HANGUL.match(lowered):
        plain = _ENDING.sub("", lowered) if len(lowered) > _SHORT_NAME else lowered
        return next((name for pattern, name in _COUNTERS if pattern.match(lowered)), "") or _compound(plain)
    if "а" <= lowered[-1:] <= "ё" and len(lowered) > _SHORT_CYRILLIC:
        return _CASE.sub("", lowered)
    for ending in ("ies", "ing", "ers", "er", "ed", "es", "en", "s"):
        if lowered.endswith(ending) and len(lowered) - len(ending) >= (3 if ending == "s" else 4):
            return lowered[: -len(ending)]
    return lowered


def _compound(word: str) -> str:
    """What a word in Hangul is a kind of, by what it ends in: "초등학교" are schools."""
    ends = (word[at:] for at in range(1, len(word) - 1))
    return next((_BEGINNINGS[end] for end in ends if end in _BEGINNINGS), word)


def counted(name: str) -> bool:
    """Whether a stem is that of something that is counted, and not of goods or measures."""
    return name in UNITS_OF_MEASURE or name in PEOPLE or name in THINGS


def measured(name: str) -> bool:
    """Whether a stem is that of a unit of measure."""
    return name in UNITS_OF_MEASURE or name in _JOINED


def goods(name: str) -> bool:
    """Whether a stem is that of goods."""
    return name in GOODS


def known(name: str) -> bool:
    """Whether a stem is that of a thing of the tables, in whatever language."""
    return name in _THINGS


_THINGS = frozenset(_FORMS.values()) | CODES | frozenset(_JOINED)


_HANGUL_CURRENCY = re.compile(
    r"(달러|유로|파운드|위안|루블|루피|프랑|페소|크로네|크로나|[원엔](?!자|전|유|형|인|천|래|칙|년|주|정|내|진))(?=[가-힣]*$)"
)
"""A currency with its particle; in "원자력" a syllable of it begins another word."""


def currency(words: list[str]) -> str:
    """The currency that words name, the first that is one; "Australian dollars" is AUD."""
    for index, word in enumerate(words):
        code = CURRENCY.get(word.lower().rstrip("."), "")
        if not code and (found := _HANGUL_CURRENCY.match(word)):
            code = CURRENCY[found[1]]
        if code:
            before = words[index - 1].lower() if index else ""
            return OF_WHOM.get((before, code), code)
    return ""
