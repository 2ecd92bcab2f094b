"""How forecasts are worded, by language: what will be, who supposes it, how likely it is and until when."""

import re
from dataclasses import dataclass

_EN_NUMBERS = "one two three four five six seven eight nine ten".split()
_EN_WILL = r"(?:will|won[’']t|(?:is|are) (?:(?:un)?likely|going|bound|expected|set|poised) to)"
_EN_BODY = "Bank|Ministry|Institute|Department|University|Office|Council|Academy|Centre|Center|Bureau|Chamber"
_EN_WORD = r"[A-Z][\w.’-]+"
_EN_NAME = rf"(?:(?:{_EN_WORD} )*(?:{_EN_BODY}) (?:of|for) {_EN_WORD}(?: {_EN_WORD})*|{_EN_WORD}(?: {_EN_WORD}){{0,4}})"
_EN_WHO = rf"(?:the )?(?P<name>{_EN_NAME}|[Hh]e|[Ss]he)(?: (?:of|from|at) (?:the )?{_EN_NAME})?"
_EN_SUPPOSES = r"predicts?|predicted|forecasts?|expects?|expected|believes?|estimates?|estimated|projects?|projected"
_EN_SAYS = rf"{_EN_SUPPOSES}|warns?|warned|said|says|thinks?"
_KO_SUPPOSES = r"전망했|전망한|예상했|예상한|예측했|예측한|내다봤|내다본|내다보았|관측했|점쳤"
_KO_PART = r"(?: [말상하]\w{0,2})?"
_RU_SUPPOSES = (
    r"прогнозирует|прогнозировал\w*|предсказ\w+|ожидает|ожидал\w*|полагает|полагал\w*|считает|считал\w*|"
    r"увере\w+|предполагает|предполагал\w*|думает"
)
_RU_NAME = r"[А-ЯЁ][\w-]+(?: [А-ЯЁ][\w-]+){0,2}"


@dataclass(frozen=True, slots=True)
class Foretelling:
    """One language's words. `future`: of what will be, its subject's last word as `who` where there is one before it;
    `own`: such words as make a plan of the speaker's, or nothing that stands alone; `none`: of what is no forecast.

    `reported`: whole clauses of somebody (`name`) who holds something (`what`); `supposing`: the verbs with which that
    is a forecast whatever else is said. `phrase`: how likely; `window`: until when, by groups whose names say how it is
    read: a year that is its `end`, the year `before` which, the year `in` which, `years` from now, `next` and `this`.
    """

    future: re.Pattern[str]
    own: frozenset[str]
    none: re.Pattern[str]
    reported: tuple[re.Pattern[str], ...]
    supposing: re.Pattern[str]
    phrase: re.Pattern[str]
    window: re.Pattern[str]
    numbers: tuple[str, ...] = ()
    fewest: int = 6


FORETELLING = {
    "en": Foretelling(
        future=re.compile(rf"\b(?P<who>[\w’']+) (?:\w+ly )?(?:would|{_EN_WILL})\b", re.I),
        own=frozenset(
            "i we you he she they who let that which and but or this these it there what that's it's".split()
        ),
        none=re.compile(
            r"\?|\b(?:if|unless|whether|hope\w*|want\w*|wish\w*|please|thank|swear|promise\w*|vote|believe me|god|how|"
            r"what|why|when|where|whatever|whoever|anyone|somebody)\b",
            re.I,
        ),
        reported=(
            re.compile(
                rf"^(?P<what>It is (?:\w+ )?(?:un)?likely that [^,]+),? (?:said|says|according to) {_EN_WHO}", re.S
            ),
            re.compile(rf"^(?P<what>\w+ 20\d\d), {_EN_WHO} (?P<verb>{_EN_SAYS}), (?P<more>[^,]+)$", re.S),
            re.compile(rf"^(?P<what>[A-Z][^,]+), {_EN_WHO} (?P<verb>{_EN_SUPPOSES})\b", re.S),
            re.compile(
                rf"^{_EN_WHO}(?:, [^,]{{3,60}},)? (?:\w+ly )?(?P<verb>{_EN_SAYS})(?: on \w+day)?(?: that)? "
                r"(?P<what>.+)$",
                re.S,
            ),
        ),
        supposing=re.compile(rf"^(?:{_EN_SUPPOSES})$"),
        phrase=re.compile(
            r"\b(?:almost certainly|most likely|very likely|highly unlikely|(?:un)?likely|probably|certainly|"
            r"inevitably|no doubt|(?<=are )expected|(?<=is )expected|(?<=are )bound|(?<=is )bound)\b",
            re.I,
        ),
        window=re.compile(
            r"\b(?:by (?:the end of |early |late )?(?P<end>20\d\d)|before (?P<before>20\d\d)|in (?P<in>20\d\d)|"
            rf"(?:with)?in the (?:coming|next) (?P<years>{'|'.join(_EN_NUMBERS)}|\d+) years|"
            r"(?P<next>next year)|(?P<this>this year)|"
            r"(?:with)?in the (?:coming|next) (?:\w+ )?(?:days|weeks|months|years|decades?)|for a (?:while|long time)|"
            r"soon)\b",
            re.I,
        ),
        numbers=tuple(_EN_NUMBERS),
    ),
    "ko": Foretelling(
        future=re.compile(
            r"[가-힣](?:을|할|될|갈|릴|질|날|줄|울|칠|킬|를|볼|올|쓸|낼|설|열|들|살|알|룰) "
            r"(?:것|전망|가능성|듯)|어려(?:울|워)"
        ),
        own=frozenset(),
        none=re.compile(
            r"\?|[가-힣](?<![반측방장전화])면[ ,]|우리는|하겠|나는 |저는 |계획|기대|바란"
        ),
        reported=(
            re.compile(
                r"^(?P<name>[^,.]{1,40}?[가-힣])[은는] (?P<what>.+?(?:것|기|가능성|고|리라|이라)\S*(?: \S+)?) "
                rf"(?P<verb>{_KO_SUPPOSES}|본|봤)\S{{0,2}}$",
                re.S,
            ),
        ),
        supposing=re.compile(rf"^(?:{_KO_SUPPOSES})$"),
        phrase=re.compile(
            r"가능성[은이] (?:매우 |아주 )?(?:낮|높|크|작|희박하|없|있|적)\w*|어려울 것\w*|힘들 것\w*|틀림없이|"
            r"아마도?|확실히|유력하\w*"
        ),
        window=re.compile(
            rf"(?P<end>20\d\d)년{_KO_PART}(?:까지| 안에| 내에| 안으로)|(?P<before>20\d\d)년 (?:이전|전)에?|"
            r"앞으로 (?P<years>\d+)년|(?P<in>20\d\d)년(?:에|쯤|께|경)|"
            rf"(?P<next>내년){_KO_PART}(?:까지|에|쯤| 안에)|(?P<this>올해){_KO_PART}(?:까지| 안에)|"
            r"당분간|머지않아|조만간"
        ),
        fewest=4,
    ),
    "ru": Foretelling(
        future=re.compile(
            r"\b(?:будет|будут|станет|станут|сможет|смогут|удастся|придётся|придется|произойд[её]т|состоится|"
            r"вырастет|вырастут|упад[её]т|снизится|достигнет|восстановится|начн[её]тся|закончится|останется|останутся|"
            r"появится|появятся|вернётся|вернется|вряд ли|не стоит ожидать)\b",
            re.I,
        ),
        own=frozenset(),
        none=re.compile(
            r"\?|\b(?:если|надеюсь|надеемся|хотим|хочу|обеща\w+|буду|будем|сделаем|готов\w*|когда|где|почему)\b",
            re.I,
        ),
        reported=(
            re.compile(
                rf"^(?P<name>{_RU_NAME})(?:, [^,]{{3,60}},)? (?P<verb>{_RU_SUPPOSES})"
                r"(?:, что| в том, что)? (?P<what>.+)$",
                re.S,
            ),
            re.compile(rf"^(?P<what>.+), (?P<verb>{_RU_SUPPOSES}) (?P<name>{_RU_NAME})$", re.S),
        ),
        supposing=re.compile(rf"^(?:{_RU_SUPPOSES})$"),
        phrase=re.compile(
            r"\b(?:скорее всего|по всей вероятности|маловероятно|вероятно|вряд ли|едва ли|наверняка|несомненно|"
            r"неизбежно|наверное)\b",
            re.I,
        ),
        window=re.compile(
            r"\b(?:(?:к|до)(?: концу| конца)? (?P<end>20\d\d) год[ау]|раньше (?P<before>20\d\d) года|"
            r"в (?P<in>20\d\d) году|в (?P<next>следующем году)|в (?P<this>этом году)|"
            r"(?:в|за) (?:ближайшие|следующие) (?P<years>\d+) лет|в ближайш\w+ (?:годы|год|месяцы|время)|скоро)\b",
            re.I,
        ),
        fewest=5,
    ),
}  # fmt: skip


def until(found: re.Match[str], made: str, numbers: tuple[str, ...]) -> str:
    """The window of some words as EDTF where they give it, told from when the text was `made` (EDTF, or nothing): "by
    2030" begins with that year."""
    year, month = made[:4], made[4:7]
    if not year.isdigit():
        return ""
    now, given = int(year), {key: value for key, value in found.groupdict().items() if value}
    if "in" in given:
        return given["in"] if int(given["in"]) >= now else ""
    if "next" in given or "this" in given:
        return str(now + ("next" in given))
    if "years" in given:
        count = given["years"].lower()
        return f"{year}/{now + (int(count) if count.isdigit() else numbers.index(count) + 1)}{month}"
    if not given:
        return ""
    last = int(given["end"]) if "end" in given else int(given["before"]) - 1
    return f"{year}/{last}" if last > now else year if last == now else ""
