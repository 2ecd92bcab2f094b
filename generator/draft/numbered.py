"""What is counted, where its clause says so before a number without a unit: "the number of ships fell to #"."""

import re

from generator.draft.counted import FILL

_MANY = rf"{FILL}{{0,2}}$"
_NUMBER_OF = re.compile(
    r"(?:[Tt]he )?(?:total )?[Nn]umber of (?P<of>[\w’'-]+(?: [\w’'-]+){0,6}?) (?:stood at|stands at|reached|hit|was|is"
    r"|rose|fell|grew|increased|decreased|dropped|declined|climbed|jumped|totall?ed)(?: (?:sharply|slightly|further))? "
    rf"(?:from (?:# (?:in # )?to )?|by # to )?{_MANY}"
)
_LENT = re.compile(
    r"(?:.* )?(?:(?P<people>(?:[Pp]opulation|[Ww]orkforce|[Ss]taff|[Hh]eadcount|[Mm]embership)\b(?:[^#]*?)) "
    r"(?:was|is|stood at|stands at|reached|totall?ed|numbers|numbered)"
    r"|(?P<some>[A-Z]?[a-z]+) numbers (?:reached|were|stood at|rose(?: from #)? to|fell(?: from #)? to|hit|totall?ed)"
    rf"|(?P<things>[a-z]+s) numbered) {_MANY}"
)
"""What is counted by the words before a number without a unit: "Passenger numbers reached #"."""


def number_of(clause: str) -> str:
    """What is counted, where "the number of" it is told and stands before it; "" where it is not."""
    found = _NUMBER_OF.match(clause)
    if found:
        return found["of"]
    lent = _LENT.fullmatch(clause)
    if not lent:
        return ""
    some = lent["some"] or lent["things"] or ""
    return "people" if lent["people"] else some if some.endswith("s") else f"{some.lower()}s"
