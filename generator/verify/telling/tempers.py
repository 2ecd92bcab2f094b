"""English words by which two are at one, and by which they are at odds: how a tie is drawn, how it changed."""

import re

_AT_ONE = """
    friend allian allied ally allies partner cooperat co-operat harmon amicab cordial warm reconcil lasting stable solid
    trouble-free improv recover thaw agree shared share goodwill pragmatic excellent close closer
"""
_AT_ODDS = """
    war wars warfare hostil enem tension tense strain fray broke broken quarrel dispute conflict crisis crises threat
    danger blame clash standoff stand-off confront rival attack accus frozen freez froze deteriorat worse worsen sour
    stuck limbo breach violat provocat collaps
"""
_NO = re.compile(r"\b(?:not|no|nor|never|without|nothing|neither|hardly|rarely|despite|unlikely)\b|n['’]t\b", re.I)


def _any(stems: str) -> re.Pattern[str]:
    whole = {"war", "wars", "ally", "close", "closer", "share", "sour", "broke"}
    forms = (stem if stem in whole else rf"{stem}\w*" for stem in sorted(stems.split(), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?!\w)", re.I)


_ONE, _ODDS = _any(_AT_ONE), _any(_AT_ODDS)

_CLAUSES = re.compile(r"[,.;:]|\b(?:and|but|though|which|that)\b")


def temper(text: str) -> int:
    """1 where the words of a text are of two who are at one alone, -1 where they are at odds, 0 where it is both,
    neither or negated."""
    if _NO.search(text):
        return 0
    return bool(_ONE.search(text)) - bool(_ODDS.search(text))


def score(text: str) -> int:
    """How many clauses of a text are more of two at one than at odds, less those that are the other way round. "No
    quarrel" is of two at one; "no friendship" counts for nothing."""
    return sum(map(_of_clause, _CLAUSES.split(text)))


def _of_clause(clause: str) -> int:
    more = len(_ONE.findall(clause)) - len(_ODDS.findall(clause))
    sign = (more > 0) - (more < 0)
    return max(0, -sign) if _NO.search(clause) else sign


def tempered(text: str) -> str:
    """The first word that says so; or ""."""
    found = _ONE.search(text) or _ODDS.search(text)
    return found[0] if found else ""
