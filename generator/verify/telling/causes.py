"""A cause or an occasion that our words give and their evidence does not, in six languages."""

import re
from collections.abc import Iterator
from functools import cache

from generator.verify.evidence import Evidence
from generator.verify.telling.matching import matched
from generator.verify.telling.strange import pattern
from generator.verify.telling.wording import words_of
from generator.verify.verdict import Issue

_GIVEN = {
    "en": """
        because due-to owing-to thanks-to as-a-result as-the-result in-response in-reaction-to in-retaliation
        on-account-of prompted-by triggered-by caused-by sparked-by provoked-by in-exchange-for in-return-for
        under-pressure-from out-of-fear in-revenge on-the-orders at-the-request over-fears
        """,
    "de": "weil. wegen. aufgrund infolge. dank. als-reaktion als-antwort im-gegenzug auf-druck aus-angst",
    "fr": "parce-qu en-raison à-cause grâce-à suite-à en-réponse en-réaction en-échange sous-la-pression par-crainte",
    "es": "porque. debido-a a-causa gracias-a como-consecuencia en-respuesta a-cambio por-culpa por-presi por-miedo",
    "ru": "потому-что из-за благодаря вследствие в-результате в-ответ в-обмен под-давлением из-страха",
    "ko": "때문에 덕분에 탓에 로-인해 에-대응해 대가로 압력으로",
}
"""What says why, in our words. A word is the beginning of one, and all of it before a dot; a hyphen is a space."""
_SAID = {
    "en": """
        because since. so. therefor thus. hence due. owing thank result consequen caus lead. leads. led. leading prompt
        trigger spark provok respon respond react reaction answer amid reason why account owe owes trac attribut blam
        effect impact brought brings bringing drive drives driven driving drove forc fuel ground motiv retaliat exchange
        return pressur fear fears given-that in-view in-light stem root origin contribut make makes made following means
        meant behind link. linked associat thereby enabl reveng avenge as. after for. over-the over-its
        """,
    "de": """
        weil wegen aufgrund infolge dank. deshalb daher darum deswegen da. denn nach. durch folge ursache grund gründ
        anlass verursach auslös ausgelöst führt führte geführt resultat ergebnis antwort reaktion reagier angesichts um.
        damit bedingt druck bewirk veranlass nachdem angst furcht sorge gegenzug aus.
        """,
    "fr": """
        parce car. cause raison grâce suite puisqu donc. ainsi après dû. due. dus. conséquen résult provoqu entraîn
        motif répon réact réagi face-à pouss conduit mené faute échange pression crain peur
        """,
    "es": """
        porque debido causa gracias consecuen respuesta respond ya-que puesto-que pues. tras. por. result motiv provoc
        reacci después raz llev así. para. cambio culpa presi miedo
        """,
    "ru": """
        потому из-за благодаря вследств результат так-как поскольку причин поэтому после след привел привёл привод
        вызва повод связ ответ реакц ввиду давлен ради обмен страх опас
        """,
    "ko": """
        떨어져 없어 모자라 부족해
        때문 덕분 탓 인해 인하 따라 따른 원인 이유 위해 결과 어서 아서 해서 여서 하자 후 뒤 영향 반발 관련 계기 대응
        대가 압력
        """,
}
"""What may say why in the evidence; where a word of several uses counts, for less is found than is right."""
_PARTS = re.compile(r"[,;:.!?]")
_IS = re.compile(r"\b(?:is|are|was|were|be|been)\s+(?:\w+ly\s+)?\Z")
_THING = re.compile(
    r"\s*(?:(?:the|an?|this|that|these|its|his|her|their|no|bad|high|low)\b|[A-Z]|\w+(?:s|ing|tion|ment)\b)"
)


def causes_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M014 (review): our words say why, and no word of the evidence does; or, in English, the evidence has no word of
    the cause that they give."""
    ours, theirs = (code.partition("-")[0] for code in (evidence.told_in, evidence.language))
    if ours not in _GIVEN or theirs not in _SAID or not evidence.passages:
        return
    given = next((why for why in _why(ours, "given").finditer(text) if not _is_to_be(text, why)), None)
    if given is None:
        return
    near = "\n".join((*evidence.passages, *evidence.sentences))
    if not _why(theirs, "said").search(near):
        message = f"'{given[0]}' gives a cause, and the evidence has no word that says why"
    elif evidence.in_english and not _named(text, given, "\n".join((near, *evidence.paragraphs))):
        message = f"the evidence has no word of the cause that '{given[0]}' gives"
    else:
        return
    hint = "Cite the words that say why, drop the cause, or accept the finding by name with your reason."
    yield Issue("M014", "review", message, hint, (("text", text),))


def _named(text: str, given: re.Match[str], near: str) -> bool:
    """Whether words have anything of what follows "because" in its clause; names and numbers count as well."""
    clause = _PARTS.split(text[given.end() :].strip())[0]
    cause = [word for word in words_of(clause) if word.content]
    return not cause or bool(matched(cause, words_of(near)))


@cache
def _why(language: str, side: str) -> re.Pattern[str]:
    if side == "given":
        # Not inside a word, not even in German: "Norwegen" gives no cause.
        return pattern(_GIVEN[language], language if language == "ko" else "")
    return pattern(f"{_GIVEN[language]} {_SAID[language]}", language)


def _is_to_be(text: str, why: re.Match[str]) -> bool:
    """Whether words for a cause say what is to be: "was due to appear", not "was due to the rain"."""
    is_due = why[0].lower().split() == ["due", "to"] and _IS.search(text, 0, why.start())
    return bool(is_due) and not _THING.match(text, why.end())
