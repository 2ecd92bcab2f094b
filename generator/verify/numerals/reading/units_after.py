"""The word behind a number that may be its unit."""

import re

from generator.verify.numerals.words.units import OF_WHOM, currency

UNIT_WORD = re.compile(r"[\s\u00a0\u202f-]*([^\W\d_](?:[^\W\d_]|[-’'](?=[^\W\d_])|[²³])*)")
NO_UNIT = frozenset(
    """
    last this next out to and or of in per the on at by from with that is are was were for as a an than but after
    before its it he she
    they who which when while until since between among if so not s st did do has have had will would und oder auf im
    in um von der die das et ou en au aux à le la les du y o al el los las un una е и в на до с из по за к не
    une ein eine einen einem einer
    mit nach bei seit unter über aus zu vor ohne gegen laut sowie beziehungsweise bzw für pro
    pour dont avec après selon chez sur par sans contre hasta desde según con sin tras entre por para
    для при от у без против cada que il elle после kamen starben hatten haben wurden sind waren zogen
    ont sont seront fueron son
    resultaron quedaron tienen были стали two three four five six seven eight nine ten zwei drei vier fünf zehn deux
    trois quatre cinq dix dos tres cuatro cinco diez prévu prévus prévues previstos previstas
    """.split()
)
_OF = re.compile(r"[\s\u00a0](?:de\s|des\s|d[’']|of\s(?=(?:US|U\.S\.)?\s?dollars|euros))", re.I)
_ARTICLE = re.compile(r"[ld][’']", re.I)


def unit_after(text: str, end: int) -> str:
    """The word after a number, or the currency that two words name ("U.S. dollars", "Norwegian kroner")."""
    if link := _OF.match(text, end):
        end = link.end() - 1
        if not text[end].isspace():
            end += 1
    word = UNIT_WORD.match(text, end)
    if word is None or word[1].lower() in NO_UNIT or _ARTICLE.match(word[1]):
        return ""
    if text[word.end() : word.end() + 3] == ".S." and (following := UNIT_WORD.match(text, word.end() + 3)):
        word = following
    words = [word[1]]
    if word[1][0].isupper():
        at = word.end()
        while len(words) < 3 and (following := UNIT_WORD.match(text, at)):
            words.append(following[1])
            at = following.end()
    if len(words) > 1 and not (code := currency(words[:2])) and len(words) > 2:
        code = currency(words[1:]) if (words[1].lower(), "USD") in OF_WHOM else ""
        return code or word[1]
    return currency(words[:2]) or word[1]
