"""Scales after a number, number words, and how digits are grouped, by language (BCP 47)."""

import re
from collections.abc import Iterable
from decimal import Decimal

_TENS_OF = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
    "trillion": 10**12, "trillions": 10**12, "dozen": 12, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5,
    "crore": 10**7, "crores": 10**7, "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9, "tn": 10**12,
    "trn": 10**12, "b": 10**9,
    "tausend": 10**3, "tsd": 10**3, "mio": 10**6, "millionen": 10**6, "mrd": 10**9, "milliarde": 10**9,
    "milliarden": 10**9, "billionen": 10**12, "dutzend": 12,
    "mille": 10**3, "milliers": 10**3, "milliard": 10**9, "milliards": 10**9, "md": 10**9, "mds": 10**9,
    "mil": 10**3, "miles": 10**3, "mdd": 10**6, "mdp": 10**6,
    "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12,
    "тысяча": 10**3, "тысячи": 10**3, "тысячу": 10**3, "тысяч": 10**3, "тыс": 10**3, "млн": 10**6, "млрд": 10**9,
    "трлн": 10**12,
} | {
    f"{word}{ending}": 10**power
    for word, power, endings in (
        ("тысяч", 3, "ам ами ах"), ("миллион", 6, " а ов ам ами ах"), ("миллиард", 9, " а ов ам ами ах"),
        ("триллион", 12, " а ов ам ами ах"),
    )
    for ending in endings.split(" ")
}  # fmt: skip
EASTERN = {"백": 10**2, "천": 10**3, "만": 10**4, "억": 10**8, "조": 10**12, "千": 10**3, "万": 10**4, "萬": 10**4,
           "亿": 10**8, "億": 10**8, "兆": 10**12}  # fmt: skip
SCALES: dict[str, int] = _TENS_OF | EASTERN
# The long scale, in languages where the word looks like the English one.
_LONG = {"billion": 10**12, "billions": 10**12, "trillion": 10**18, "trillions": 10**18}
_AFTER_A_SIGN = frozenset(["k", "m", "b"])
_AT_HOME = {"miles": ("es",), "mil": ("es", "pt"), "mille": ("fr",), "md": ("fr",), "mds": ("fr",)}
"""Scales that are other words in other languages: a run of 24.8 miles."""
_COMMA_LANGUAGES = frozenset("de fr es ru it pt nl pl sv no nb nn da fi tr uk cs sk ro hu el bg sr hr id".split())
_POINT_REGIONS = frozenset(
    "es-mx es-us es-gt es-pa es-pr es-do es-hn es-ni es-sv es-pe de-ch de-li fr-ch it-ch".split()
)


def scale(word: str, language: str, after_a_sign: bool) -> int | None:
    """What a word after a number multiplies it by; a lone letter only after a currency sign."""
    lowered = word.lower().rstrip(".")
    if lowered in _AFTER_A_SIGN and not after_a_sign:
        return None
    if language[:2] not in _AT_HOME.get(lowered, (language[:2],)):
        return None
    if language[:2] in ("de", "fr") and lowered in _LONG:
        return _LONG[lowered]
    return SCALES.get(lowered)


def comma_is_decimal(language: str) -> bool:
    lowered = language.lower()
    return lowered[:2] in _COMMA_LANGUAGES and lowered not in _POINT_REGIONS


_GROUPED = {sign: re.compile(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+") for sign in ",."}
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})*,\d{3}")


def value_of(digits: str, language: str) -> Decimal | None:
    """The number that digits with points, commas, spaces or apostrophes are; None where they are no number.

    "1.234" is a thousand and more in German and hardly more than one in English; "4,9" is 4.9 in both.
    """
    plain = re.sub(r"[\s\u00a0\u202f'’]", "", digits)
    point, group = (",", ".") if comma_is_decimal(language) else (".", ",")
    for decimal, thousands in ((point, group), (group, point)):
        whole, _, part = plain.partition(decimal)
        if decimal in part or thousands in part or (decimal in plain and not part):
            continue
        if thousands not in whole or _GROUPED[thousands].fullmatch(whole) or _INDIAN.fullmatch(whole):
            return Decimal(whole.replace(thousands, "") + (f".{part}" if part else ""))
    return None


_EN = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
UNITS = {word: number for number, word in enumerate(f"{_EN} eighteen nineteen".split())}
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
ORDINALS = {word: n for n, word in enumerate(
    f"{_ORDINALS} fifteenth sixteenth seventeenth eighteenth nineteenth".split(), 1
)} | dict(zip("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(),
              range(20, 100, 10), strict=True)) | {"hundredth": 100, "thousandth": 1000}  # fmt: skip
COUNTS = ("hundred", "thousand", "million", "billion", "trillion", "dozen", "score")
NUMBER_WORDS = frozenset({*UNITS, *TENS, *ORDINALS, "hundred", "thousand", "million", "billion", "trillion",
                          "dozen", "hundreds", "thousands", "millions", "billions"} - {"second", "zero"})  # fmt: skip
"""English words that are numbers, for rules about words."""


def _numbered(*words: str, first: int = 2) -> dict[str, int]:
    return {form: number for number, forms in enumerate(words, first) for form in forms.split("|")}


def _compound(tens: dict[str, int], ones: dict[str, int], joint: str, *, ones_first: bool = False) -> dict[str, int]:
    """Tens with ones: "cuarenta y dos", "vierundzwanzig"."""
    return {
        (f"{one}{joint}{ten}" if ones_first else f"{ten}{joint}{one}"): high + low
        for ten, high in tens.items()
        for one, low in ones.items()
    }


def _tens(words: str, first: int = 20) -> dict[str, int]:
    return {word: first + 10 * index for index, word in enumerate(words.split())}


_DE = _numbered(
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
)
_FR = _numbered(
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
)
_ES = _numbered(
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno|veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
)
_RU = _numbered(
    "два|две|двух|двум|двумя|двое|двоих",
    "три|трёх|трех|трое|троих",
    "четыре|четырёх|четырех|четверо|четверых",
    "пять|пяти|пятеро|пятерых",
    "шесть|шести|шестеро|шестерых",
    "семь|семи|семеро|семерых",
    "восемь|восьми|восьмеро|восьмерых",
    "девять|девяти",
    "десять|десяти",
    "одиннадцать|одиннадцати",
    "двенадцать|двенадцати",
    "тринадцать",
    "четырнадцать",
    "пятнадцать|пятнадцати",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
)
_DE_TENS = _tens("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_FR_TENS = _tens("vingt trente quarante cinquante soixante")
_ES_TENS = _tens("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30)
_RU_TENS = _tens("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто") | {"двадцати": 20}
_RU_OF = {"тридцати": 30, "сорока": 40, "пятидесяти": 50, "шестидесяти": 60, "семидесяти": 70, "восьмидесяти": 80}
_RU_YEARS = {
    f"{stem}лет{end}": number
    for stem, number in (
        {"двух": 2, "трёх": 3, "трех": 3, "пяти": 5, "пятнадцати": 15, "двадцати": 20} | _RU_OF
    ).items()
    for end in "ие ия ию ием ии ний няя нее ние него ней них ним нему ними нюю нем".split()
}
"""How many years something has lasted, in one word; "десятилетие" and "столетие" are measures by themselves."""
_KO = _numbered("한", "두|둘", "세|셋", "네|넷", "다섯", "여섯", "일곱", "여덟", "아홉", first=1)
_KO_TENS = _tens("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔", 10)


def _below(words: dict[str, int], limit: int) -> dict[str, int]:
    return {word: number for word, number in words.items() if number < limit}


FOREIGN: dict[str, dict[str, int]] = {
    "de": _DE | _DE_TENS | {"hundert": 100}
    | _compound(_DE_TENS, {"ein": 1} | _below(_DE, 10), "und", ones_first=True),
    "fr": _FR | _FR_TENS | {"cent": 100, "quatre-vingts": 80, "quatre-vingt": 80}
    | _compound(_FR_TENS, _below(_FR, 10), "-") | {"soixante et onze": 71}
    | _compound(_tens("vingt trente quarante cinquante"), {"un": 1, "une": 1}, " et ")
    | _compound({"soixante": 60, "quatre-vingt": 80}, {"un": 1} | _FR, "-"),
    "es": _ES | _ES_TENS | {"cien": 100} | _compound(_ES_TENS, {"un": 1, "uno": 1, "una": 1} | _below(_ES, 10), " y "),
    "ru": _RU | _RU_TENS | _RU_OF | _RU_YEARS | {"сто": 100, "двести": 200, "триста": 300, "полмиллиона": 500_000,
                            "полмиллиарда": 500_000_000}
    | _compound(_RU_TENS, {"один": 1, "одна": 1, "одно": 1} | _below(_RU, 10), " "),
    "ko": {word: number for word, number in _KO.items() if number > 1} | _KO_TENS | {"스무": 20}
    | _compound(_KO_TENS, _KO, ""),
}  # fmt: skip
"""Number words of other languages that stand by themselves."""

FOREIGN_ORDINALS: dict[str, dict[str, int]] = {
    "de": {f"{stem}{end}": number for number, stem in enumerate(
        "zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(), 2)
        for end in ("e", "er", "en", "es", "em") if (stem, end) != ("acht", "en")}
    | {f"{stem}{most}{end}": number for number, stem in enumerate(
        "zweit dritt viert fünft sechst siebt acht neunt zehnt".split(), 2)
        for most in "größt grösst wichtigst höchst stärkst meist längst best ältest teuerst kleinst schnellst".split()
        for end in ("e", "er", "en", "es", "em")},
    "fr": _numbered("deuxième|deuxièmes", "troisième|troisièmes", "quatrième|quatrièmes", "cinquième", "sixième",
                    "septième", "huitième", "neuvième", "dixième", "onzième", "douzième"),
    "es": _numbered("segundo lugar|segundo puesto", "tercer|tercero|tercera", "cuarta|cuarto lugar|cuarto puesto",
                    "quinto|quinta", "sexto|sexta", "séptimo|séptima", "octavo|octava", "noveno|novena",
                    "décimo|décima"),
    "ru": {f"{stem}{end}": number for number, stem in (
        (2, "втор"), (4, "четвёрт"), (4, "четверт"), (5, "пят"), (6, "шест"), (7, "седьм"), (9, "девят"), (10, "десят"))
        for end in "ый ая ое ого ой ому ом ую ым ых".split()}
    | {f"трет{end}": 3 for end in "ий ья ье ьего ьей ьему ьем ью".split()},
    "ko": _numbered(*(f"{word} 번째" for word in "세 네 다섯 여섯 일곱 여덟 아홉 열".split()), first=3),
}  # fmt: skip
"""Ranks in words of other languages; words that are a stretch of time or a part of a whole as well are left out."""

PARTS = {
    "en": {"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4, "fifth": 5,
           "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10},
    "de": {"drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquièmes": 5, "dixièmes": 10},
    "es": {"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quintos": 5, "décimas": 10},
    "ru": {"трети": 3, "треть": 3, "четверти": 4, "четвёртых": 4, "пятых": 5, "десятых": 10},
}  # fmt: skip
"""Parts of a whole behind a number: "two thirds" is no two."""


def words_pattern(words: Iterable[str]) -> str:
    """An alternation, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
