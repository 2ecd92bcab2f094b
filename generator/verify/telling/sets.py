"""Words that speak of the sources, or of who speaks in them, as one set: true until a source is added.

"Two articles", "both reports", "the only expert", "no source", "the article": read on the day they are written, such
words count what is there. The words are data, by language; a language that is not listed is read as English.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class SetWords:
    """One language's words, as regular expressions: `counts` by the number that they give, `sets` are words that take
    in all or none, `nouns` what is counted; `alone` says that there is no other, `single` names the one there is."""

    counts: dict[str, int]
    sets: str
    nouns: str
    alone: str
    single: str
    spaced: bool = True


def _numbered(*words: str) -> dict[str, int]:
    return {form: number for number, forms in enumerate(words, start=1) for form in forms.split("|") if form}


_WORDS = {
    "en": SetWords(
        _numbered(
            "one", "two|both", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
        ),
        "all|each|every|either|neither|no|none of|other|another|first|second|third|last|latter|former|same|only",
        "articles?|sources?|reports?|texts?|essays?|papers?|documents?|interviews?|speeches|speech|newspapers?"
        "|magazines?|authors?|writers?|reporters?|journalists?|experts?|analysts?|scholars?|observers?|speakers?"
        "|witnesses|witness|officials?",
        "the only|no ?one else|nobody else|no other|alone among|nothing else",
        "th(?:e|is|at) (?:article|essay|report|source|interview)",
    ),
    "de": SetWords(
        _numbered(
            "",
            "zwei|beide|beiden|beider",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
        ),
        "alle|aller|jede[rs]?|keine[rs]?|kein|andere[rns]?|erste[rns]?|zweite[rns]?|letzte[rns]?",
        "artikeln?|quellen?|berichten?|berichte?|texten?|texte?|aufsätzen?|dokumenten?|dokumente?|interviews?"
        "|zeitungen|zeitung|autor(?:en|in|innen)?|experten?|expert(?:in|innen)|fachleuten?|zeugen?|sprecher(?:in|n)?",
        "(?:der|die|das|den|dem) einzigen?|niemand sonst|sonst niemand|kein anderer|keine andere",
        "(?:der|die|das|den|dem|des|dieser?|diese[mns]) (?:artikels?|aufsatz|aufsatzes|berichts?|quelle|interviews?)",
    ),
    "fr": SetWords(
        _numbered("", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
        "tous les|toutes les|chaque|aucune?|autres?|première?|premier|seconde?|dernière?|dernier|seule?s?",
        "articles?|sources?|rapports?|textes?|essais?|documents?|entretiens?|journaux|journal|auteure?s?|experte?s?"
        "|analystes?|témoins?|observateurs?|journalistes?",
        "les? seuls?|la seule|les seules|personne d'autre|aucun autre|aucune autre",
        "(?:l'|cet )(?:article|essai|entretien)|(?:le|ce) (?:rapport|texte)|(?:la|cette) source",
    ),
    "es": SetWords(
        _numbered("", "dos|ambos|ambas", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"),
        "todos los|todas las|cada|ning[uú]na?|ningún|otr[oa]s?|primer[oa]?|segund[oa]|últim[oa]|únic[oa]s?",
        "artículos?|fuentes?|informes?|textos?|ensayos?|documentos?|entrevistas?|periódicos?|autor(?:es|as?)?"
        "|expert[oa]s?|analistas?|testigos?|observador(?:es)?|periodistas?",
        "el único|la única|los únicos|las únicas|nadie más|ningún otro|ninguna otra",
        "(?:el|este) (?:artículo|informe|ensayo|texto)|(?:la|esta) (?:fuente|entrevista)",
    ),
    "ru": SetWords(
        _numbered(
            "один|одна|одном|одной|одну",
            "две|два|двух|обе|оба|обеих|обоих",
            "три|трёх|трех",
            "четыре|четырёх|четырех",
            "пять|пяти",
        ),
        "все|всех|кажд(?:ый|ая|ое|ом|ой)|ни один|ни одна|ни одном|ни одной|друг(?:ой|ая|ом|ие)|перв(?:ый|ая|ом|ой)"
        "|втор(?:ой|ая|ом)|последн(?:ий|яя|ем|ей)",
        "стать(?:я|и|е|ю|ей|ях)|статей|источник(?:а|е|и|ов|ах)?|отч[её]т(?:а|е|ы|ов|ах)?|текст(?:а|е|ы|ов|ах)?"
        "|документ(?:а|е|ы|ов|ах)?|газет(?:а|ы|е|ах)?|автор(?:а|е|ы|ов|ах)?|эксперт(?:а|е|ы|ов|ах)?"
        "|аналитик(?:а|е|и|ов|ах)?|свидетел(?:ь|я|и|ей)",
        "единственн(?:ый|ая|ое|ые|ого|ой|ом)|никто другой|никто больше|больше никто",
        "эт(?:а|ой|у|от|ом) (?:стать[яеию]|источник[еа]?|отч[её]т[еа]?)",
    ),
    "ko": SetWords(
        _numbered("한", "두|둘|양", "세|셋", "네|넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열"),
        "모든|모두|각|어느|다른|첫|첫 번째|두 번째|마지막",
        "기사|자료|출처|보고서|보도|글|논문|문서|인터뷰|신문|저자|필자|기자|전문가|분석가|증인|관계자",
        "유일한|유일하게",
        "이 (?:기사|보고서|글)|그 (?:기사|보고서|글)",
        spaced=False,
    ),
}


@dataclass(frozen=True, slots=True)
class SetWord:
    """A run of a text that speaks of a whole set: the number that it gives, if any, the year that follows it, and where
    in the text it begins."""

    words: str
    count: int | None
    year: str | None
    at: int


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], SetWords]:
    words = _WORDS.get(language.split("-")[0].lower(), _WORDS["en"])
    number = "|".join(sorted(words.counts, key=len, reverse=True))
    edge, gap = (r"\b", r"[\s,]+(?:[\w'-]+[\s,]+){0,2}?") if words.spaced else ("", r"\s*(?:\w+\s+)?")
    taken = rf"(?:(?:{words.sets}){gap})?(?P<count>{number}|\d{{1,3}})|(?:{words.sets})"
    counted = rf"(?:{taken}){gap}(?:{words.nouns})"
    whole = rf"{edge}(?:{counted}|{words.alone}|(?P<single>{words.single})){edge}"
    return re.compile(rf"(?:{whole})(?=(?:\W+\w{{1,4}})?\W+(?P<year>\d{{4}})\b)?", re.I), words


def set_words(text: str, language: str) -> Iterator[SetWord]:
    """The runs of a text that speak of a whole set."""
    pattern, words = _pattern(language)
    for match in pattern.finditer(text.replace("’", "'")):
        count = match["count"]
        number = int(count) if count and count.isdigit() else words.counts.get(count.lower()) if count else None
        yield SetWord(text[slice(*match.span())], 1 if match["single"] else number, match["year"], match.start())
