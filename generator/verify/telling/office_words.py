"""Words that make an office a lesser one or none yet, by language. Data: parts of regular expressions."""

from collections.abc import Mapping

LESSER: Mapping[str, str] = {
    "en": (
        r"deputy|vice|assistant|acting|interim|caretaker|associate|shadow|honorary|aspiring|would-be|designate|elect"
        r"|self-styled|self-proclaimed|so-called|nominee|candidate|contender|hopeful|aide|adviser|advisor"
    ),
    "de": (
        r"stellvertret\w*|vize\w*|kommissarisch\w*|amtierend\w*|geschäftsführend\w*|designiert\w*|kandidat\w*"
        r"|selbsternannt\w*|sogenannt\w*|angehend\w*|ehrenamtlich\w*"
    ),
    "fr": (
        r"adjointe?s?|vice|suppléante?s?|intérimaire|intérim|délégué\w*|désigné\w*|candidate?s?|honoraire|autoproclamé\w*"
    ),
    "es": r"adjunt[oa]s?|vice\w*|sub\w+|suplentes?|interin[oa]s?|en funciones|elect[oa]s?|candidat[oa]s?|teniente",
    "ru": (
        r"заместител\w*|зам\w{0,3}|вице|врио|исполняющ\w+|назначенн\w+|избранн\w+|кандидат\w*|помощник\w*"
        r"|советник\w*"
    ),
    "ko": r"부(?=[가-힣])|대행|직무대행|권한대행|임시|내정자|후보\w*|지명자|당선인|차관\w*|보좌관|명예",
}
"""What stands within a word or two of an office that it lessens: "deputy mayor", "adjoint au maire"."""
