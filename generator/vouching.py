"""Words that vouch: a text says by them that somebody has looked at it and found it right, or that it is official.

Whoever has read what is told by stamps. Texts that rest on nothing (titles, a line below every page, words of the
interface) may not say it.
"""

import re

_WORDS = r"""
official (?:report|statistic|figure|data|briefing|version|record|account|document|source|site|text|histor)\w*
(?:peer|expert|independently)[ -]?review\w*
(?:reviewed|verified|confirmed|checked|approved|endorsed|authori[sz]ed|certified|cleared|vetted|proven) (?:by|with)
(?:fact|double)[ -]?checked
independently (?:verified|confirmed|checked)
audited
authenticated
certified
undisputed
(?:all|every|each)\b[^.;:]{0,40}\b(?:confirmed|verified|proven|checked|reviewed|approved|true)
amtlich\w*
beglaubigt\w*
offizielle\w*
(?:bestätigt|geprüft|freigegeben|gebilligt) (?:von|durch)
(?:von|durch)\b[^.;:]{0,40}\b(?:bestätigt|geprüft|freigegeben|gebilligt)
officiel(?:s|les?)? (?=\w)
(?:confirmé|vérifié|approuvé|validé|certifié)e?s? par
oficial(?:es)? (?=\w)
(?:confirmad|verificad|aprobad|avalad|certificad)[oa]s? por
официальн\w* (?=\w)
(?:подтвержд|проверен|одобрен|утвержд|заверен)\w*
공식
공인
(?:검증|확인|승인)된
감수
"""
_VOUCHES = re.compile(rf"(?<!\w)(?:{'|'.join(_WORDS.strip().splitlines())})", re.I)


def vouching(text: str) -> str:
    """The words of a text that vouch for it, in any of the languages; or ""."""
    found = _VOUCHES.search(text)
    return found[0].strip() if found else ""
