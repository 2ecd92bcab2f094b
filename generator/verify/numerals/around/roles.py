"""Which number of a sentence is meant: its clause, the direction that it states, the concept and the year beside it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter

from generator.verify.numerals.around.by_verb import by_verb
from generator.verify.numerals.around.corrected import corrected_growth
from generator.verify.numerals.around.former import is_former
from generator.verify.numerals.reading.quantities import Quantity
from generator.verify.numerals.reading.quantity import around, right_before
from generator.verify.numerals.words.measures import DIRECTIONS, concepts
from generator.verify.numerals.words.units import MEASURED, stem

_WORD = re.compile(r"[^\W\d_]+")
_CLAUSE = re.compile(
    r"[;:—]|,(?=\s)|(?<!Mrd)(?<!Mio)(?<!Tsd)(?<!тыс)(?<!млн)(?<!млрд)(?<!U\.S)(?<!\bv)(?<!v\.\sH)(?<!руб)\.\s|\b(?:while|but|"
    r"and|whereas|against(?!\s?[.,;]|$)|compared|während|und|aber|et|tandis|mais|mientras|y|pero|а|и|но)\b"
    r"|(?<=[고며만])(?=\s)|(?<=[는은던]데)(?=\s)",
    re.I,
)
_LEVEL = re.compile(
    r"(?:\b(?:to|at|auf|bei|à|al|hasta|atteindre|stood|reaching|was|were|is|of|to a record|totalling|totaling|worth|"
    r"before|от|до|из|from|von|desde|quedó en|situó en|"
    r"(?:coloc|ubic|cerr|manten|mantuv)\w+ en|alcanzó|ascendió a|établir à|établi à|составил\w*|достиг\w*|"
    r"lag bei|"
    r"betrug|(?:cae|cayó|caen|baja|bajó|sube|subió|pasa|pasó|llega|llegó|crece|creció|aumentó|redujo)\sa|\d\sa|\d\S*\s(?:%\s)?a)"
    r"\s(?:l[oa]s?\s|el\s|a\s|the\s|some\s|about\s|around\s|nearly\s|only\s|just\s|US)?)$",
    re.I,
)
_REACHED_KO = re.compile(r"(?:한|든|난|른|린|진|은|된)\s$")
"""A number behind a participle is what was reached: "7.5% 줄어든 490억 달러"."""
_LEVEL_KO = re.compile(r"\s?[가-힣]{0,3}?(?:으로|로)(?=[\s,.]|$)")
_CHANGE = re.compile(
    r"(?:\b(?:by|um|de|un|на|of|up|down|en)\s(?:about\s|around\s|some\s|nearly\s|almost\s|only\s|etwa\s|rund\s)?)$",
    re.I,
)


_MOVED = re.compile(
    r"\b(?:slid|slipped|tumbled|plunged|slumped|surged|soared|rising|falling|growing|dropping|climbing|jumping|gaining|losing|adding|shedding|up|down|rose|fell|grew|"
    r"dropped|increased|decreased|declined|jumped|climbed|shrank|rise of|fall of|drop of|"
    r"increase of|decline of)\s(?:\w+\s)?$",
    re.I,
)
_CHANGE_BEHIND = re.compile(
    r"\s(?:[a-z-]+\s){0,2}(?:(increase|rise|growth|jump|gain|leap|surge|climb|upturn)|(?:decrease|decline|fall|drop|"
    r"reduction|cut|dip|slump|loss|slide|plunge))\b"
)
""""Led to a 10 percent increase": no level."""
_STEP = re.compile(r"\b(?:um|by|на)\s$", re.I)
_MOVE = re.compile(
    r"^[\w\s-]{0,16}\b(?:drop|fall|rise|increase|decline|decrease)\b|^\s?[가-힣]{0,5}\)?\s?(?:늘|줄|오르|올랐|올라|오른|내렸|내려|내린|떨어|높아|낮아|증가|감소|상승|하락|급증|급감)",
    re.I,
)
FURTHEST = 2000
"""Characters on each side of a number: clauses are shorter, but for lists without a stop."""


@lru_cache(maxsize=1024)
def clauses(words: str) -> tuple[tuple[int, int], ...]:
    """The clauses of a text, roughly: start and end of each."""
    cuts = [match.start() for match in _CLAUSE.finditer(words)]
    return tuple(zip([0, *cuts], [*cuts, len(words)], strict=True))


def clause(words: str, quantity: Quantity) -> tuple[int, int]:
    """The clause that a number stands in, as far as anything in it can be about the number."""
    first, last = quantity.span.start, quantity.span.end
    whole = clauses(words)
    start, end = whole[bisect_right(whole, first, key=itemgetter(0)) - 1]
    return max(start, first - FURTHEST), min(end, last + FURTHEST)


_CONTRAST = re.compile(r"[,;]?\s?(?:but|while|whereas|während|aber|tandis|mais|mientras|pero|но|а)(?![^\W_])", re.I)


def contrasted(words: str, quantity: Quantity) -> bool:
    """Whether the clause of a number is set against what stands before: then it need not go the same way."""
    start, _ = clause(words, quantity)
    return bool(_CONTRAST.match(words, start))


_EITHER_WAY = re.compile(
    r"(?:±|\+\s?/\s?[-–−]|\b(?:plus (?:or|oder|ou) minus|plus/minus|más o menos|плюс-минус))\s?$", re.I
)
"""A margin, not a rise or a fall."""
_OF_A_MARKET = re.compile(
    r"\s(?:de\sparts?\b|du\s(?:marché|total)|of\s(?:the|its|total)\s(?:market|total)|market\sshare|des\s(?:Gesamt|Markt)|del\s(?:mercado|total)|"
    r"рынка|от\sобщ)",
    re.I,
)
"""A share is none either."""


_MORE_THAN = re.compile(r"\b(?:plus|moins|más|menos)\sd(?:e\s|[’'])$", re.I)
"""A bound of a number, and no rise or fall: "plus de 1 500"."""


def direction(words: str, quantity: Quantity, found: Sequence[Quantity]) -> int | None:
    """1 where a number says how much something rose, -1 how much it fell, 0 for no change; None for a level reached."""
    start, end = clause(words, quantity)
    bound = right_before(_MORE_THAN, words, quantity.span.start)
    first = bound.start() if bound else quantity.span.start
    before = words[start:first]
    if _EITHER_WAY.search(before) or _OF_A_MARKET.match(words, quantity.span.end):
        return None
    # "Passed by 45 votes to 40"
    if stem(quantity.unit) == "vote" and _STEP.search(before):
        return None
    if way := compared(words, quantity) or _beyond(words, quantity):
        return way
    if quantity.unit == "%" and (changed := _CHANGE_BEHIND.match(words, quantity.span.end)):
        return 1 if changed[1] else -1
    if (growth := _GROWTH_ITSELF.search(before)) and quantity.unit == "%":
        return -1 if growth["fall"] else 1
    if quantity.unit == "%" and corrected_growth(words[start:end]):
        return 1
    if quantity.unit == "%" and _AT_A_RATE.search(before) and (way := only_way(before)):
        return way
    if _LEVEL_KO.match(words, quantity.span.end) or (is_former(words, quantity) and not _STEP.search(before)):
        return None
    if quantity.unit not in ("%", "percentage points") and _REACHED_KO.search(before):
        return None
    if _LEVEL.search(before) and not re.search(
        r"\b(?:(?:rise|fall|drop|decline|increase|growth|decrease|gain|loss)\sof|(?:plus|minus|anstieg|rückgang|zuwachs|"
        r"zunahme|abnahme)\svon|(?:hausse|baisse|recul|progression|chute)\sde|(?:alza|subida|caída|descenso)\sdel?)"
        r"\s(?:\w+\s)?$",
        before,
        re.I,
    ):
        return None
    near = max(
        (q.span.end for q in around(found, quantity) if q.span.end <= quantity.span.start and not q.year), default=start
    )
    own = words[max(start, near) : first]
    if near > start and _HAVING_MOVED_KO.search(own):
        return None
    after = words[quantity.span.end : following_end(words, quantity, found, end)]
    after = re.split(r"\b(?:from|in|to|auf|hasta|pour|для|до|on|when|as|than\sin)\b", after)[0]
    marked = _CHANGE.search(own) or quantity.unit in ("%", "percentage points")
    counted = quantity.unit not in MEASURED
    places = {name: spots[-1] for name, spots in concepts(own).items() if name in DIRECTIONS}
    if places and (marked or (_MOVED.search(own) if counted else len(own) - max(places.values()) < 24)):
        return DIRECTIONS[max(places, key=lambda name: places[name])]
    if _LISTED_KO.match(words, quantity.span.end) and (of_all := _of_the_list(words, quantity)):
        return of_all
    following = {name: spots[0] for name, spots in concepts(after).items() if name in DIRECTIONS}
    if following and (marked or (_MOVE.search(after) if counted else min(following.values()) < 20)):
        return DIRECTIONS[min(following, key=lambda name: following[name])]
    if marked and quantity.value > 0 and (wide := concepts(words[start:end])):
        held = {name for name in DIRECTIONS if name in wide}
        if held:
            return DIRECTIONS[held.pop()] if len(held) == 1 else 0
    return by_verb(before, words[quantity.span.end : end], marked=bool(marked))


_HAVING_MOVED_KO = re.compile(
    r"(?:늘어난|줄어든|떨어진|오른|내린|높아진|낮아진|(?:증가|감소|상승|하락|급증|급감|확대|축소|인상|인하)(?:한|된))\s$"
)
"""What a number stands behind that is told of by how much it moved first: "0.3%p 떨어진 4.5%"."""
_LISTED_KO = re.compile(r"\s?[가-힣]{0,2},\s[가-힣\s]{1,24}\d")


def _of_the_list(words: str, quantity: Quantity) -> int:
    """The direction of the verb that ends a list in Hangul, and is told of all of it; 0 where there is none."""
    return only_way(re.split(r"\.(?!\d)", words[quantity.span.end :], maxsplit=1)[0])


_GROWTH_ITSELF = re.compile(
    r"(?:\b(?:growth|wachstum\w*|croissance|crecimiento|(?:темп\w*\s)?(?:роста?|прирост\w?))|(?P<fall>\b(?:темп\w*\s)?(?:падени|спад|снижени)\w*))"
    r"(?![^\W_])(?:\s[^\s,;:]+){0,5}?\s(?:slow|eas|accelerat|pick|quicken|moderat|was|stood|reached|замедл|ускор|состав|достиг|"
    r"verlangsam|beschleunig|lag\b|betrug|ralenti|accélér|desaceler|aceler|fue\b|alcanz|s[’']établi)[^,;:\d]{0,40}$",
    re.I,
)
"""What a growth rate came to is how much something grew: "growth slowed to 4 percent"."""


_AT_A_RATE = re.compile(
    r"\b(?:at|mit|um|à|con|a|с|на)\s(?:an?\s|einer\s|un\s|una\s)?(?:[^\W\d_]+\s){0,2}(?:rate|pace|tempo|rythme|ritmo|tasa|темпом)\s"
    r"(?:of|von|de|в)\s(?:\w+\s)?$",
    re.I,
)


def only_way(text: str) -> int:
    """The direction that all words of direction of a text give; 0 for none."""
    said = {DIRECTIONS[name] for name in concepts(text) if name in DIRECTIONS}
    return said.pop() if len(said) == 1 else 0


_COMPARED = re.compile(
    r"^\.?[^.,;:()\d]{0,18}?(?<![^\W_])(?:(more|higher|mehr|höher|größer|teurer|stärker|davantage|de plus|plus que|"
    r"plus élevée?s?|más|больше|выше|"
    r"дороже)|(less|fewer|(?<!to\s)lower|"
    r"weniger|niedriger|kleiner|billiger|geringer|schwächer|de moins|moins que|menos|"
    r"меньше|ниже|"
    r"дешевле))(?![^\W_]|\sde\s|\sof\s)|^[^\s\d]{0,3}\s(?:더\s)?(?:(높|많)|(낮|적(?!자)))",
    re.I,
)
_BEYOND = re.compile(
    r"\s(?:%|[^\W\d_]+(?:[/\s]cent|/[^\W\d_]+)?)?\s?(?:(über|above|au-dessus|por\sencima)|(unter|below|"
    r"au-dessous|en\sdessous|por\sdebajo))\s(?:(?:dem|der|du|de\sl[ao]s?|del|the|its|a)\s)?(?:\S?\d[\d.,]*\s(?:[^\W\d_]+\s)?(?:of|in|from|von|de)\s)?(?:level\sof\s|niveau\s(?:von|de)\s)?"
    r"(?:vorjahr|vormonat|vorquartal|(?:a\s)?year\s(?:ago|earlier|before)|previous|last\syear|month\s|an(?:née)?\s|año|mes\s)",
    re.I,
)
"""How far above or below what it was before a level lies."""


_ARROW = re.compile(r"\s?(?:[^\W\d_]+\s?)?(?:([↑▲])|[↓▼▽])")


def _beyond(words: str, quantity: Quantity) -> int:
    if arrow := _ARROW.match(words, quantity.span.end):
        return 1 if arrow[1] else -1
    found = _BEYOND.match(words, quantity.span.end)
    return 0 if not found else 1 if found[1] else -1


_SENTENCE_END = re.compile(r"[.!?]\s(?=[^\W\d_a-zа-яё가-힣])")
_PLUS = re.compile(r"(?<![\d\w])\+\s?$")


def compared(words: str, quantity: Quantity) -> int:
    """1 for "12 percent more" and "(+12%)", -1 for "12 percent fewer", 0 where nothing is compared."""
    first = quantity.span.start
    if _PLUS.search(words, max(0, first - 3), first) or words[first : first + 1] == "+":
        return 1
    if not quantity.unit and _SENTENCE_END.match(words, quantity.span.end - 1):
        return 0
    found = _COMPARED.search(words[quantity.span.end : quantity.span.end + 40])
    return 0 if not found else 1 if found[1] or found[3] else -1


def following_end(words: str, quantity: Quantity, found: Sequence[Quantity], end: int) -> int:
    following = min(
        (q.span.start for q in around(found, quantity) if q.span.start >= quantity.span.end and not q.year), default=end
    )
    return max(quantity.span.end, min(following, end))


_VOTES = re.compile(r"votes? (?:for|against|to)\b", re.I)
""""Votes for a cut" do not fall."""


_UP_TO = re.compile(r"\bup to\b")
""""Profit up to June" is no rise."""


def meant(measure: str, unit: str = "%") -> int:
    """The direction that a measure names: 1 for growth, -1 for a fall, 0 for neither or both."""
    said = concepts(_UP_TO.sub(" ", measure)) if not _VOTES.match(measure) else {}
    held = [DIRECTIONS[name] for name in said if name in DIRECTIONS]
    if not held and "loss" in said and unit == "%":
        return -1
    return held[0] if len(held) == 1 else 0
