"""What the numbers of a sentence in Cyrillic measure: a subject before its verb, then a change, level, sum or rank.

A number stands as `#` in what the shapes are looked for in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.draft.masked import Masked, capital
from generator.draft.measured import Measured
from generator.verify import Quantity
from generator.verify.numerals.words.units import CODES

_NOT_TOLD = re.compile(
    r"\b(?:будет|будут|прогноз\w*|ожида\w+|план\w*|намер\w+|собира\w+|может|могут|мог\w*|если|бы|не|нет|ни|якобы|должн\w+|"
    r"возможн\w+|вероятн\w+|опрос\w*|месяц\w*|квартал\w*|недел\w+|полугоди\w+|сутки|вчера|сегодня|рейтинг\w*|акци[йия]\w*)\b",
    re.I,
)
"""What is foreseen, planned, supposed, denied, and what is of a part of a year."""
_FILL = r"(?:(?:на|до|почти|около|примерно|более чем|более|лишь|только|порядка|сразу)\s)"
_NOUN = r"[А-ЯЁ«][\w«»-]+(?: [\w«»-]+){0,7}?"
_MONTH = r"(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)е"
_WHEN = rf"(?: в # году| за # год| в (?:прошлом|минувшем) году| в {_MONTH}(?: # года)?)?"
_UP = r"вырос(?:ла|ло|ли)?|возрос(?:ла|ло|ли)?|увеличил(?:ся|ась|ось|ись)|подорожал[аои]?|поднял(?:ся|ась|ось|ись)"
_DOWN = (
    r"сократил(?:ся|ась|ось|ись)|снизил(?:ся|ась|ось|ись)|упал[аои]?|уменьшил(?:ся|ась|ось|ись)|подешевел[аои]?"
    r"|рухнул[аои]?|опустил(?:ся|ась|ось|ись)"
)
_LEVEL = r"составил[аои]?|составля[ею]т|достиг(?:ла|ло|ли)?|оценива[ею]тся в|равнял(?:ся|ась|ось|ись)"
_CHANGE = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:(?P<up>{_UP})|(?:{_DOWN})){_WHEN} (?P<how>{_FILL}{{1,2}})$")
_STAND = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:{_LEVEL}) {_FILL}{{0,2}}$")
_WENT_ON = re.compile(rf"#%?(?: и| а также|,)? ?(?:(?:{_LEVEL})|[—–-]? ?до) {_FILL}?$")
_DONE = {
    "купил": "закупка", "закупил": "закупка", "приобрел": "закупка", "экспортировал": "экспорт",
    "импортировал": "импорт",
    "произвел": "выпуск", "выпустил": "выпуск", "добыл": "добыча", "продал": "продажа", "поставил": "поставки",
    "выделил": "выделено", "получил": "получено", "потратил": "расходы", "вложил": "вложения", "построил": "построено",
    "перевез": "перевозка", "обработал": "перевалка", "направил": "направлено",
}  # fmt: skip
_DID = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?P<verb>{'|'.join(_DONE)})(?:а|о|и|ла|ло|ли)?{_WHEN} {_FILL}?$")
_THINGS = re.compile(
    r"(?: (?!в |на |за |из |от |для |и |с |по |к )[а-яё-]+){1,3}?(?=[.,;]| (?:в|на|за|из|от|для|и|с|по|к) |$)"
)
_ON = re.compile(r" (?P<on>на [а-яё-]+(?: [а-яё-]+)?)(?=[.,;]|$)")
_CURRENCY = re.compile(r"^(?: (?:долларов|доллара|рублей|рубля|евро|вон|иен|юаней)(?: США)?)")
_RANK = re.compile(rf"(?P<what>{_NOUN}) (?:занимает|занимала|занял[аои]?|вышл?[аои]?л? на) $")
_PLACE = re.compile(r" (?P<of>мест[оа] (?:среди|по) [\w-]+(?: [\w-]+){0,4})(?=[.,;]|$)")
_LEAD = re.compile(r"^(?:(?:В|За) (?:# (?:году|год)|прошлом году|минувшем году),? |При этом |По данным [^,]{3,50}, )")
_FINITE = re.compile(
    r"\b(?:котор\w+|что|это|он|она|они|его|её|ее|их|был[аои]?|стал[ао]?|заявил\w*|сообщил\w*|сказал\w*)\b", re.I
)
_RISE, _FALL, _SIZE = "рост", "снижение", "объём"


def measured_cyrillic(words: str, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """The numbers of a sentence of which a shape says what they measure, in its order."""
    if _NOT_TOLD.search(words):
        return
    shown = Masked(words, numbers)
    last: Measured | None = None
    for number in (one for one in numbers if one in shown and one.kind == "amount" and not one.year):
        if number.upper or number.lower_of:
            continue
        before, after = shown.before(number), shown.after(number)
        start = shown.begins(number)
        clause = before[start:].lstrip()
        meant = capital(_LEAD.sub("", clause).replace("ё", "е"))
        if last and _WENT_ON.search(before) and number.unit != "%":
            last = replace(last, quantity=number, measure=_SIZE, clause=None)
            yield last
        elif found := _of(meant, words, after, number):
            last = Measured(number, *found, clause=shown.clause(number, clause))
            yield last


def _of(clause: str, words: str, after: str, number: Quantity) -> tuple[str, str] | None:
    """Whose number it is and what it measures, in one of the shapes."""
    if number.ordinal:
        place = _PLACE.match(words, number.span.end)
        ranked = _RANK.match(clause)
        return (ranked["what"], capital(place["of"])) if place and ranked else None
    change = _CHANGE.match(clause)
    if change and not _FINITE.search(change["what"]):
        if change["how"].startswith("на "):
            return (change["what"], _RISE if change["up"] else _FALL) if number.unit == "%" else None
        return (change["what"], _SIZE) if change["how"].startswith("до ") else None
    if (stand := _STAND.match(clause)) and not _FINITE.search(stand["what"]):
        return stand["what"], _SIZE
    did = _DID.match(clause)
    if not did or _FINITE.search(did["what"]):
        return None
    if number.unit in CODES:
        rest = _CURRENCY.sub("", after)
        on = _ON.match(rest)
        return (did["what"], f"{capital(_DONE[did['verb']])} {on['on']}") if on else None
    things = _THINGS.match(after)
    of = things[0].split() if things else []
    return (did["what"], " ".join((capital(_DONE[did["verb"]]), *(of[1:] or of)))) if of else None
