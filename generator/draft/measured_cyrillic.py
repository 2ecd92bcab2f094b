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
_FILL = r"(?:(?:на|до|почти|около|примерно|более чем|более|лишь|только|порядка|сразу|свыше)\s)"
_NOUN = r"[А-ЯЁ«][\w«»-]+(?: [\w«»-]+){0,7}?"
_MONTH = r"(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)е"
_WHEN = rf"(?: в # году| за # год| в (?:прошлом|минувшем) году| в {_MONTH}(?: # года)?)?"
_UP = (
    r"вырос(?:ла|ло|ли)?|возрос(?:ла|ло|ли)?|увеличил(?:ся|ась|ось|ись)|подорожал[аои]?"
    r"|поднял(?:ся|ась|ось|ись)|укрепил(?:ся|ась|ось|ись)|прибавил[аои]?"
)
_DOWN = (
    r"сократил(?:ся|ась|ось|ись)|снизил(?:ся|ась|ось|ись)|упал[аои]?|уменьшил(?:ся|ась|ось|ись)|подешевел[аои]?"
    r"|рухнул[аои]?|опустил(?:ся|ась|ось|ись)"
)
_LEVEL = r"составил[аои]?|составля[ею]т|достиг(?:ла|ло|ли)?|оценива[ею]тся в|равнял(?:ся|ась|ось|ись)|насчитыва[ею]т"
_CHANGE = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:(?P<up>{_UP})|(?:{_DOWN})){_WHEN} (?P<how>{_FILL}{{1,2}})$")
_STAND = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:{_LEVEL}) {_FILL}{{0,2}}$")
_WENT_ON = re.compile(rf"#%?(?: и| а также|,)? ?(?:(?:{_LEVEL})|[—–-]? ?до) {_FILL}?$")
_TIMES_TO = re.compile(
    rf"(?P<what>{_NOUN}){_WHEN} (?:{_UP}|{_DOWN}){_WHEN} "
    rf"(?:вдвое|втрое|вчетверо|в (?:полтора|два|три) раза|в # раза?),? до {_FILL}?$"
)
"""The level behind how many times something has changed."""
_FROM_TO = re.compile(rf"(?P<what>{_NOUN}){_WHEN} (?:{_UP}|{_DOWN}){_WHEN} с # (?:[а-яё]+ ){{0,2}}до {_FILL}?$")
_MORE_THAN = re.compile(rf"#[^#]{{0,24}}(?:, что|, это|,) (?:почти )?на {_FILL}?$")
_MORE = re.compile(r" (?:[а-яё]+ )?(?:(?P<up>больше|выше)|меньше|ниже)[, ]")
"""By how much the number before is more than a year earlier."""
_GROWN = re.compile(
    rf"#[^#]{{0,16}}, (?:(?P<up>увеличившись|возросши|поднявшись|повысившись)"
    rf"|(?:сократившись|снизившись|упав)) на {_FILL}?$"
)
_AGAINST = re.compile(r"#[^#]{0,24}(?:,? против|,? по сравнению с) $")
_SAME_OF = re.compile(
    rf"#[^#;]{{0,40}}[,;] (?:а )?(?P<what>[а-яёА-ЯЁ«][\w«»-]*(?: [\w«»-]+){{0,4}}) [—–] (?P<to>до )?{_FILL}?$"
)
"""What did or has the same: "порт А обработал # тонн, порт Б — #"."""
_SHARE = re.compile(
    rf"[Нн]а долю (?P<of>[А-ЯЁа-яё«][\w«»-]+(?: [\w«»-]+){{0,3}}?) (?:пришлось|приходится|приходилось) {_FILL}?$"
)
_SHARE_OF = re.compile(r" (?P<of>[а-яё]+(?: [а-яё]+){0,2}?)(?=[.,;]|$| в #)")
_CHANGED = re.compile(
    rf"(?P<who>[А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+)?){_WHEN} "
    r"(?:(?P<up>увеличил|нарастил|повысил|поднял)|(?:сократил|снизил|уменьшил|урезал))[аои]? "
    rf"(?P<of>[а-яё-]+(?: [\w-]+){{0,4}}) на {_FILL}?$"
)
"""What somebody changed of their own."""
_EMPLOYED = re.compile(
    rf"[Вв] (?P<where>[\w«»-]+(?: [\w«»-]+){{0,2}}) (?P<verb>работа[ею]т|занят[оы]?|трудятся|насчитывается) {_FILL}?$"
)
_SPENT = re.compile(
    rf"[Нн]а (?P<on>[а-яё-]+(?: [\w-]+){{0,3}}?) (?P<who>[\w«»-]+(?: [\w«»-]+)?) "
    rf"(?:потратил|выделил|направил)[аои]? {_FILL}?$"
)
_DONE = {
    "купил": "закупка", "закупил": "закупка", "приобрел": "закупка", "экспортировал": "экспорт",
    "импортировал": "импорт",
    "произвел": "выпуск", "выпустил": "выпуск", "добыл": "добыча", "продал": "продажа", "поставил": "поставки",
    "выделил": "выделено", "получил": "получено", "потратил": "расходы", "вложил": "вложения", "построил": "построено",
    "собрал": "сбор", "обслужил": "обслужено", "перевез": "перевозка",
    "обработал": "перевалка", "направил": "направлено",
}  # fmt: skip
_DID = re.compile(
    rf"(?P<what>{_NOUN}){_WHEN} (?P<verb>{'|'.join(_DONE)})(?:а|о|и|ла|ло|ли)?{_WHEN}(?: (?:в|из) [А-ЯЁ]\w+)? {_FILL}?$"
)
_THINGS = re.compile(
    r"(?: (?!в |на |за |из |от |для |и |с |по |к )[а-яё-]+){1,3}?(?=[.,;]| (?:в|на|за|из|от|для|и|с|по|к) |$)"
)
_ON = re.compile(r" (?P<on>на [а-яё-]+(?: [а-яё-]+)?)(?=[.,;]|$)")
_CURRENCY = re.compile(r"^(?: (?:долларов|доллара|рублей|рубля|евро|вон|иен|юаней)(?: США)?)")
_RANK = re.compile(rf"(?P<what>{_NOUN}) (?:занимает|занимала|занял[аои]?|вышл?[аои]?л? на) $")
_PLACE = re.compile(r" (?P<of>мест[оа] (?:среди|по) [\w-]+(?: [\w-]+){0,4})(?=[.,;]|$)")
_LEAD = re.compile(
    r"^(?:(?:В|За) (?:# (?:году|год)|прошлом году|минувшем году),? |При этом |Тогда как |[АИ] |По данным [^,]{3,50}, )"
)
_FINITE = re.compile(
    r"\b(?:котор\w+|что|это|он|она|они|его|её|ее|их|был[аои]?|стал[ао]?|заявил\w*|сообщил\w*|сказал\w*)\b", re.I
)
_NO_SUBJECT = re.compile(r"(?:На|В|Во|За|Для|По|Из|С|Со|К|От|До) ")
_NUMBER_OF = re.compile(r"(?:Число|Количество) (?P<of>[а-яё]+)")
_RISE, _FALL, _SIZE = "рост", "снижение", "объём"


def measured_cyrillic(words: str, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """The numbers of a sentence of which a shape says what they measure, in its order."""
    if _NOT_TOLD.search(words):
        return
    shown = Masked(words, numbers)
    last: Measured | None = None
    explained = False
    for number in (one for one in numbers if one in shown and one.kind == "amount" and not one.year):
        if number.upper or number.lower_of:
            continue
        before, after = shown.before(number), shown.after(number)
        start = shown.begins(number)
        clause = before[start:].lstrip()
        whole = before if clause == "до " and _TIMES_TO.match(before) else clause
        meant = capital(_LEAD.sub("", whole).replace("ё", "е"))
        # Behind a number that no shape explains nobody knows whose the next one is.
        base, explained = (last if explained else None), True
        if base and _WENT_ON.search(before) and number.unit != "%":
            last = replace(base, quantity=number, measure=_SIZE, clause=None, same_time=True)
            yield last
        elif base and (more := _more(base, number, before, after)):
            last = base if number.unit == "%" else more
            yield more
        elif found := _of(meant, words, after, number, last):
            of = None if number.unit else _NUMBER_OF.match(found[0])
            counts = replace(number, unit=of["of"]) if of else number
            last = Measured(counts, *found, clause=None if whole is before else shown.clause(number, clause))
            yield last
        else:
            explained = False


def _more(last: Measured, number: Quantity, before: str, after: str) -> Measured | None:
    """What a number behind another says of the same thing, or what it is of another that did the same."""
    percent = number.unit == "%"
    if percent and (than := _MORE.match(after)) and _MORE_THAN.search(before):
        change = _RISE if than["up"] else _FALL
        return Measured(number, last.subject, _changed(change, last.measure), same_time=True)
    if percent and (grown := _GROWN.search(before)):
        return Measured(number, last.subject, _changed(_RISE if grown["up"] else _FALL, last.measure), same_time=True)
    if number.unit != last.quantity.unit:
        return None
    if _AGAINST.search(before):
        return replace(last, quantity=number, before=True)
    same = _SAME_OF.search(before)
    if not same or _FINITE.search(same["what"]) or (same["to"] and last.measure != _SIZE):
        return None
    what = same["what"]
    kin = last.subject.split()
    # "Российский экспорт вырос до #, импорт — до #" is the same one's import.
    whole = f"{kin[0]} {what}" if len(kin) == 2 and what[0].islower() and kin[0].endswith(("ий", "ый")) else what
    return replace(last, quantity=number, subject=capital(whole), same_time=True, clause=None)


def _changed(change: str, measure: str) -> str:
    """A change of what was measured before, where that is more than its size."""
    return change if measure == _SIZE else f"{measure}: {change}"


def _of(clause: str, words: str, after: str, number: Quantity, last: Measured | None) -> tuple[str, str] | None:
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
    if (led := _TIMES_TO.match(clause) or _FROM_TO.match(clause)) and not _FINITE.search(led["what"]):
        return led["what"], _SIZE
    if number.unit == "%" and (part := _SHARE.match(clause)) and (whole := _SHARE_OF.match(after)):
        return f"Доля {part['of']}", f"от {whole['of']}"
    if number.unit == "%" and (changed := _CHANGED.match(clause)):
        of = changed["of"] if changed["of"] != "их" else last.measure.partition(":")[0] if last else ""
        return (changed["who"], f"{of}: {_RISE if changed['up'] else _FALL}") if of else None
    if number.unit.startswith("человек") and (work := _EMPLOYED.match(clause)):
        return f"В {work['where']}", "занято"
    if number.unit in CODES and (spent := _SPENT.match(clause)):
        return capital(spent["who"]), f"расходы на {spent['on']}"
    if (stand := _STAND.match(clause)) and not _FINITE.search(stand["what"]):
        part = _SHARE_OF.match(after) if number.unit == "%" else None
        # A share of what nobody says is none; "Загрузка составила # %" is no share.
        return stand["what"], f"доля от {part['of']}" if part else _SIZE
    did = _DID.match(clause)
    if not did or _FINITE.search(did["what"]) or _NO_SUBJECT.match(did["what"]):
        return None
    if number.unit in CODES:
        rest = _CURRENCY.sub("", after)
        on = _ON.match(rest)
        return (did["what"], f"{capital(_DONE[did['verb']])} {on['on']}") if on else None
    things = _THINGS.match(after)
    of = things[0].split() if things else []
    of = of[1:] if of[:1] == [number.unit] else of[1:] or of
    return (did["what"], " ".join((capital(_DONE[did["verb"]]), *of))) if things else None
