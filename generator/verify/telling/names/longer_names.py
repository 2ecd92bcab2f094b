"""Names that hold the name of somebody else: who tells of Papua New Guinea does not tell of Guinea.

Countries by CLDR 47 and by what they call themselves, waters and places that are called after one, in the languages
that are read. A line a name that holds others; its own adjective stands behind it.
"""

import re
from functools import lru_cache

from generator.verify.text.normalise import fold

_LINES = """
Papua New Guinea, Papua New Guinean
Equatorial Guinea, Equatorial Guinean
Guinea-Bissau
Gulf of Guinea
South Sudan, South Sudanese
Northern Ireland, Northern Irish
American Samoa, American Samoan
South Georgia
Democratic People's Republic of Korea
Democratic Republic of the Congo
Democratic Republic of Congo
Dominican Republic
New Mexico, New Mexican
Gulf of Mexico
Gulf of Oman
Indian Ocean
South China Sea
East China Sea
Sea of Japan
Demokratische Volksrepublik Korea
Demokratische Republik Kongo
Dominikanische Republik
Amerikanisch-Samoa
Südchinesisches Meer
Guinée équatoriale
Guinée-Bissau
Papouasie-Nouvelle-Guinée
Soudan du Sud
Irlande du Nord
Samoa américaines
République démocratique du Congo
République populaire démocratique de Corée
Nouveau-Mexique
Guinea Ecuatorial
Guinea-Bisáu
Papúa Nueva Guinea
Sudán del Sur
Irlanda del Norte
Samoa Americana
República Democrática del Congo
República Popular Democrática de Corea
Nuevo México
Экваториальная Гвинея
Гвинея-Бисау
Папуа-Новая Гвинея
Папуа - Новая Гвинея
Южный Судан
Северная Ирландия
Американское Самоа
Демократическая Республика Конго
적도 기니
도미니카 공화국
아메리칸 사모아
콩고 민주 공화국
"""
_LONGER = tuple(fold(name) for name in _LINES.replace("\n", ",").split(",") if name.strip())


# A few hundred forms are asked for again with every text.
@lru_cache(maxsize=4096)
def longer_than(form: str) -> tuple[str, ...]:
    """The names, in their normal form, in which a name stands as words of its own and means somebody else."""
    within = re.compile(rf"(?<!\w){re.escape(form)}n?(?!\w)", re.I)  # "Indian" holds India
    return tuple(longer for longer in _LONGER if longer.lower() != form.lower() and within.search(longer))
