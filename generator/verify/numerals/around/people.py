"""Words of a sentence by which a number without a noun counts people."""

import re

OF_PEOPLE = re.compile(
    r"\b(?:wounded|injured|killed|dead|victims?|survivors?|hospitali[sz]ed|arrested|detained|verletzt\w*|getötet\w*|"
    r"tote\w*|"
    r"(?:un)?employ(?:ed|ment)|labou?r force|workforce|displaced|refugees?|asylum|migrants?|inhabitants?|population|"
    r"beschäftigt\w*|erwerbstätig\w*|arbeitslos\w*|geflüchtet\w*|einwohner\w*|bevölkerung|emplois?|chômage|déplacée?s|réfugiée?s|"
    r"ocupad[oa]s|emplead[oa]s|desemplead[oa]s|desplazad[oa]s|refugiad[oa]s|población|занят\w*|безработн\w*|беженц\w*|населени\w*|"
    r"취업자|실업자|난민|인구|"
    r"opfer\w*|bless[ée]+s?|morts?|victimes?|heridos?|muertos?|víctimas?|ранен\w*|погиб\w*)\b",
    re.I,
)
"""Who can only be people: "23 of the 53 wounded", "employment rose by 23"."""

FERTILITY = re.compile(
    r"fertility|birth rate|geburtenziffer|geburtenrate|fécondité|fecundidad|natalidad|рождаемост|출산율", re.I
)
"""A rate that counts children, and does not name them."""
