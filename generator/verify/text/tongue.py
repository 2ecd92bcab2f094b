"""Which language a text is in, as far as its commonest words and its letters tell."""

import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "en": "the of and to in that is was for it with as his on be at by had not are from have were which this",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden",
    "fr": "le la les de des du et à en un une est que pour dans qui au par sur pas ce plus il avec ne se sont",
    "es": "el la los las de del y que en un una es por con para se no su al lo como más pero sus este ha",
    "it": "il la di e che in un una è per con non si del della le dei da al sono come più gli nel anche",
    "pt": "o a os as de do da e que em um uma é para com não por se no na dos das mais como ao foi",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar door uit naar",
    "ru": "и в не на что с по как это из к за от для его о же но а был у так все при",
    "uk": "і в не на що з по як це із до за від для його о але а був у так все при та",
}
_WORDS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_RANGES = {"ko": "가-힣", "ja": "ぁ-んァ-ヶ", "zh": "一-鿿", "ar": "\u0600-\u06ff", "he": "\u0590-\u05ff", "el": "α-ω"}
_SCRIPTS = {language: re.compile(f"[{letters}]+") for language, letters in _RANGES.items()}
_ANY_SCRIPT = re.compile(f"[{''.join(_RANGES.values())}]")
_ENOUGH = 40
_CLEARLY = 2.0


def tongue(text: str) -> str | None:
    """The language of a text as BCP 47's primary subtag, or None where it cannot be told.

    It can where a script is one language's own, or where one language's commonest words are at least twice as many as
    any other's, in a text of forty words or more.
    """
    if _ANY_SCRIPT.search(text):
        letters = sum(map(str.isalpha, text))
        for language, script in _SCRIPTS.items():
            if sum(map(len, script.findall(text))) > letters / 3:
                return language
    counted: Counter[str] = Counter()
    for written, often in Counter(text.split()).items():
        for word in _WORD.findall(written):
            counted[word.lower()] += often
    if counted.total() < _ENOUGH:
        return None
    scores = {language: sum(counted[word] for word in words & counted.keys()) for language, words in _WORDS.items()}
    (first, most), (_, next_most) = Counter(scores).most_common(2)
    return first if most > counted.total() / 12 and most >= _CLEARLY * next_most else None


def known_tongue(language: str) -> bool:
    """Whether `tongue` can answer with this language."""
    return language.split("-")[0].lower() in _WORDS | _SCRIPTS.keys()
