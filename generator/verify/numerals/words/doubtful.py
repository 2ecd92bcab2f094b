"""Words that make a number planned, hoped for, doubted or denied, by language."""

import re
from functools import lru_cache

_HEDGES = {
    "en": "may might could would should will shall expects expect expected expecting plan plans planned planning "
    "aim aims "
    "aimed hope hopes hoped target targets targeted goal forecast forecasts projected projects predicts predicted "
    "predict "
    "anticipates anticipated intends intend intended feared fears fear threatened threatens warned warns claimed "
    "believed thought assumed seeks proposed proposes pledged promises promised pledges alleged "
    "allegedly reportedly rumoured rumored rumours rumors suspected supposedly perhaps possibly probably likely "
    "unlikely "
    "potential potentially if unless scheduled wants want wanted demanded demands",
    "de": "könnte könnten dürfte dürften soll sollen sollte will würde würden wollen plant planen geplant "
    "erwartet erwarten rechnet rechnen prognose "
    "hofft hoffen befürchtet befürchten befürchtete fürchtet droht drohen drohte vermutet "
    "strebt vorgesehen vielleicht angeblich wahrscheinlich ziel falls",
    "fr": "pourrait pourraient devrait devraient prévision prévisions "
    "prévoit prévoient prévu vise visent espère craint craignait "
    "craignent menace menacent envisage envisagent objectif attend "
    "peut-être serait seraient aurait auraient si (?-i:[a-zéèêç]{2,}(?:erait|eraient|irait|iraient|drait|draient|era|"
    "eront)) "
    "(?-i:[a-zéèêç]{3,}(?:ira|iront|dra|dront))",
    "es": "podría podrían debería previsión previsiones "
    "prevé prevén previsto espera esperan planea planean teme temen temía temían "
    "amenaza pretende proyecta estudia objetivo quizás supuestamente sería "
    "(?-i:[a-zñ]{3,}(?:rá|rán)) "
    "serían "
    "habría habrían si",
    "ru": "может могут мог прогноз прогнозу "
    "бы планирует планируют намерен ожидает ожидается прогнозирует надеется опасается "
    "опасались угрожает собирается обещает хочет предполагается якобы возможно "
    "вероятно "
    "будет если достигнет вырастет",
}
_NEGATED = {
    "en": "not never no denied denies deny denying false untrue disputes disputed refuted "
    "myth hoax nobody nor neither failed cannot",
    "de": "nicht kein keine nie bestritt bestreitet bestreiten dementierte dementiert falsch",
    "fr": "pas jamais dément démenti nié nie faux (?<!sans\\s)aucune?",
    "es": "no nunca negó niega desmintió falso ningún ninguna",
    "ru": "не отрицает отрицал отрицают опроверг опровергает опровергли неправда ложь никогда",
}
_NO_DENIAL = (
    r"(?!\s(?:only|just|less\sthan|fewer\sthan|more\sthan|nur|seulement|solo|sólo|только|longer|menos|"
    r"moins|менее|более|weniger))"
)


_DISMISSED = (
    r"\b(?:dismiss|reject|rebuff)\w*\s(?:as\s\w+\s)?(?:the\s|a\s)?(?:claims?|reports?|rumou?rs?|"
    r"suggestions?|allegations?|that)\b"
)


@lru_cache(maxsize=16)
def doubts(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words of denial and words of doubt, in a language; English ones where it has none here."""
    spoken = language[:2] if language[:2] in _HEDGES else "en"
    negated = rf"(?<![^\W_])(?:{'|'.join(_NEGATED[spoken].split())})(?![^\W_]){_NO_DENIAL}|n[’']t\b|{_DISMISSED}"
    # "More than expected" and "as planned" are no doubts.
    hedged = rf"(?<![^\W_])(?<!than[\s-])(?<!as\s)(?:{'|'.join(_HEDGES[spoken].split())})(?![^\W_])"
    return re.compile(negated, re.I), re.compile(hedged, re.I)


MODAL = re.compile(
    r"(?<![^\W_])(?:may|might|could|would|will|should|shall|must|cannot|can’t|never|not|könnten?|dürften?|sollen?|"
    r"würden?|nicht|"
    r"pourrai(?:en)?t|devrai(?:en)?t|podrían?|deberían?|могут|может|бы|(?:are|is|were|was)\s(?:\w+\s)?(?:expected|"
    r"planned|forecast|"
    r"projected|alleged|feared|thought|believed|rumoured|said)\sto)(?![^\W_])|n[’']t\b",
)
"""What makes a number in front of it less than stated: "40 farms would close"."""
HEDGE_KO = re.compile(
    "전망|예상|계획|목표(?!(?:치)?를 (?:달성|초과|이뤘))|것으로 보|추정|"
    "할 것|기로 (?:했|하였|결정|합의|한 )|수 있|추산|것이라|(?<![동분])기대(?!비)|예정"
)
NEGATED_KO = re.compile("않|아니|부인|사실이 아|거짓|허위")
GOVERNS = re.compile(r"\b(?:that|dass|que|что|qu’|qu')\b", re.I)
"""Behind these words a doubt reaches over a comma."""
PLANNED = re.compile(
    r"(?<![^\W_])(?:plan\w*|target\w*|aim\w*|goal\w*|expect\w*|forecast\w*|project\w*|predict\w*|propos\w*|pledg\w*|"
    r"promis\w*|hope\w*|"
    r"would|could|may|might|to be|next year|"
    r"possible|possibl\w*|potential\w*|alleg\w*|denied|rumou?r\w*|suspected|estimat\w*|"
    r"intended|wanted|"
    r"demand\w*|claim\w*|need\w*|scheduled|future|geplant\w*|plan|ziel\w*|erwart\w*|prognos\w*|soll\w*|prév\w*|"
    r"objectif|attend\w*|"
    r"previst\w*|objetivo|esperad\w*|план\w*|прогноз\w*|ожида\w*|цел\w*|likely|if|limit|due|option\w*|"
    r"offer\w*)(?![^\W_])|전망|예상|계획|목표|예정|추정",
    re.I,
)
"""A measure that says itself that the number is none of what happened."""
