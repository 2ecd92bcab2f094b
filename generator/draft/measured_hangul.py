"""What the numbers of a sentence in Hangul measure: a subject with its particle, then a level, a change or a rank.

A verb stands last there, behind its number, so that these shapes are others than those of English.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.draft.measured import Measured
from generator.verify import Quantity, Span
from generator.verify.numerals.words.units import CODES

_NOT_TOLD = re.compile(
    r"전망|예상|예측|계획|목표|추정|가능성|것으로 보|[할될갈날] 것|[가-힣]다면|[가-힣](?<!에 따르)으?면[ ,]|않"
    r"|못[했하한]|없|주장|최대|설문|조사|분기|상반기|하반기|개월|\d월|월간|이번 주|지난주|오늘|어제|주가|지수"
    r"|누적|지지율|한때|과거|[다라]고 "
)
"""What is foreseen, planned, supposed, denied or only said by somebody, and what is of a part of a year or of many."""
_COMPARED = re.compile(r"\d년(?:보다| 대비|에 비해|과 비교|부터|에서|까지)")
"""Behind a year: it is only what something is compared with."""
_BY_WHOM = r"[가-힣]+(?: [가-힣]+){0,3}에 따르면"
_TIME = r"(?:지난해|작년|올해|그해|\d{4}년)(?:에|에는|도)? "
_WHEN = re.compile(_TIME)
_LEAD = re.compile(rf"^(?:(?:{_TIME[:-1]}|당시|또|이에 따라|{_BY_WHOM}),? )+")
_SUBJECT = re.compile(rf"^(?P<what>[가-힣\w·‘’()-]+(?: [가-힣\w·‘’()-]+){{0,4}}?)(?:은|는|이|가) (?:{_TIME})?")
_OWNER = re.compile(r"^(?P<owner>.+)의 (?P<rest>\S.*)$")
_CLAUSE = re.compile(r"[가-힣](?:며|고|지만|는데|면서|으나|해|해서|는|한|된|던|인)(?= )|,")
"""How a clause or a relative ends: what holds one is more than a noun with what belongs to it."""
_NOBODY = re.compile(r"(?:이|그|저)(?: |들)")
"""Only the text says which ones are meant."""
_OTHER = re.compile(r"[가-힣](?:은|는|이|가) ")
"""Something else that the number behind it is of."""
_CURRENCY = r"\s?(?:달러|유로|원|엔|위안|루블|파운드)"
_OF_LEVEL = re.compile(rf"^{_CURRENCY}(?:로|으로|에 (?:달|이르|그)|[을를] 기록|였|이었|이다)")
_DOWN, _UP = r"감소|줄어|줄었|하락|급감|떨어졌|축소|낮아졌", r"증가|늘어|늘었|상승|급증|올랐|성장|확대|높아졌"
_CHANGE = re.compile(rf"^(?:나|가량|정도)?\s?(?:(?P<down>{_DOWN})|(?P<up>{_UP}))")
_RANK = re.compile(r"^(?:로 (?:큰|많은))? ?(?P<of>[가-힣]+?(?: [가-힣]+?)?)(?:이다|이었다|였다|다)\.?$")
_UNITS = "톤|명|척|대|건|마리|가구|곳|편|채|킬로미터|헥타르|배럴|t|㎏|㎢|킬로와트|메가와트|기가와트"
_COUNTED = re.compile(
    rf"^ ?(?:{_UNITS})(?:(?:으로|로) |에 (?:달|이르|그)|[을를] (?:기록|넘)|(?:이)?(?:었|였|이)(?:다|고|으며|며)|이다)"
)
_SHARE = re.compile(r"^(?:로 (?:가장 |전년|작년|[\d.]+%)|였다|이었다|이다|[를을] (?:기록|차지)|에 (?:달|이르|그))")
_DOES = "보유|운영|생산|수출|수입|판매|고용|건조|도입|배치|파견|수주|지원|구매|구입"
_DONE = re.compile(rf"^ ?(?P<unit>{_UNITS})[을를] (?P<did>{_DOES})(?:하고 있다|하고 있|했|한다|해)")
_EARNED = re.compile(rf"^{_CURRENCY}의 (?P<what>[가-힣]+(?: [가-힣]+)?)[을를] (?:냈|올렸|기록|거뒀)")
_BY_A_BODY = re.compile(
    r"^[가-힣]+(?: [가-힣]+){0,3}(?:공사|청|부|원|처|은행|협회|위원회|통계국|당국|연합)(?:은|는)? "
    r"(?=.*다고 (?:\d+일 )?(?:밝혔|발표했|집계했|전했)다\.?$)"
)
"""Who told it, where that is a body that counts."""
_TOLD_BY = re.compile(r"다고 (?:\d+일 )?(?:밝혔|발표했|집계했|전했)다")
_OF_WHOM = re.compile(r"(?:[가-힣]+ )?[가-힣]+의 |")
_A_PRICE = 1000
"""Smaller sums are prices, which hold for a day."""
_PAID = re.compile(rf"^{_CURRENCY}[을를] (?P<did>투자|지원|지출|투입|출자|출연|기부|배당)(?:했|하였|해)")
_OF_ALL = re.compile(r"^(?P<whole>전체(?: [가-힣]+)?)의 ?$")
_PART = re.compile(r"^[를을] 차지")
"""How much of a whole something is: "전체 이용객의 #를 차지"."""
_FROM = re.compile(r"^ ?[가-힣%]{0,6}에서 ?$")
_TO = re.compile(rf"^(?: ?(?:{_UNITS})|{_CURRENCY})?(?:로|으로) (?:{_DOWN}|{_UP})")
"""The level that something came to: "#에서 #로 높아졌다"."""
_COUNTER = re.compile(_UNITS)
_GOODS = re.compile(r"(?:[가-힣\w]+ ){1,3}")
_FALL, _RISE, _LEVEL, _RATE = "감소", "증가", "규모", "비율"


def measured_hangul(words: str, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """The numbers of a sentence of which a shape says what they measure, in its order."""
    body = _BY_A_BODY.match(words)
    told = _TOLD_BY.sub("다", words) if body else words
    if _NOT_TOLD.search(told) or _COMPARED.search(words):
        return
    start = body.end() if body else 0
    lead = _LEAD.match(words[start:])
    start += lead.end() if lead else 0
    subject = _SUBJECT.match(words[start:])
    if not subject or _CLAUSE.search(subject["what"]) or _NOBODY.match(subject["what"]):
        return
    of, end = _of(subject["what"]), start + subject.end()
    counted = [one for one in numbers if not one.year and one.span.start >= end]
    for at, one in enumerate(counted):
        before = words[end if at == 0 else counted[at - 1].span.end : one.span.start]
        measure = (
            None
            if _CLAUSE.search(before) or _OTHER.search(before)
            else _measure(one, before, words[one.span.end :], of[1])
        )
        if measure:
            counter = _COUNTER.match(one.unit)
            yield Measured(
                replace(one, unit=counter[0]) if counter else one, of[0], measure, clause=Span(0, len(words))
            )


def _of(what: str) -> tuple[str, str]:
    """Whose something is, and what of it is told, if the phrase has an owner."""
    what = _WHEN.sub("", what)
    owner = _OWNER.match(what)
    return (owner["owner"], owner["rest"]) if owner else (what, "")


def _measure(number: Quantity, before: str, after: str, of: str) -> str | None:
    """What a number measures, by what stands behind it and, of a rank, before it."""
    if number.upper or number.lower_of:
        return None
    if number.ordinal:
        ranked = _RANK.match(after)
        return f"{before}{ranked['of']}" if ranked and not of and _OF_WHOM.fullmatch(before) else None
    if _FROM.match(before) and _TO.match(after):
        return of or (_RATE if number.unit == "%" else _LEVEL)
    if number.unit == "%" and (whole := _OF_ALL.match(before)) and _PART.match(after):
        return f"{whole['whole']}의 {_RATE}"
    if (paid := _PAID.match(after)) and (not before.strip() or re.fullmatch(r"[가-힣]+(?:으로|로) ?", before)):
        return f"{before.strip()} {paid['did']}".strip()
    change = _CHANGE.match(after)
    if number.unit == "%" and change:
        return f"{of} {_FALL if change['down'] else _RISE}".strip()
    if number.unit == "%":
        return (of or _RATE) if _SHARE.match(after) and not before.strip() else None
    if (done := _DONE.match(after)) and _GOODS.fullmatch(before):
        return f"{before.strip()} {done['did']}"
    if (earned := _EARNED.match(after)) and not before.strip():
        return earned["what"]
    if _COUNTED.match(after):
        return (of or _LEVEL) if not before.strip() else None
    level = number.unit in CODES and number.value >= _A_PRICE and _OF_LEVEL.match(after)
    return (of or _LEVEL) if level else None
