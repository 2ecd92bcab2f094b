"""Words of the language `fr` that turn what a sentence says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "negation": "ne, n', pas, jamais, rien, personne, aucun, aucune, ni, sans, nullement, guère, non",
    "refusal": "nie, nia, nient, nié, dément*, refus*, dout*, rejet*, échou*",
    "condition": """
        si, s'il, s'ils, sauf si, à moins, à condition, pourvu que, tant que, jusqu'à, jusqu'au, jusqu'en, au cas
        où, en cas de, sous réserve, en échange, selon que, avant que
        """,
    "opening condition": "supposé, moyennant, dès que",
    "qualification": """
        mais seulement, mais uniquement, mais pas, mais jamais, mais sans, mais aucun*, quoique, et encore,
        et seulement, et uniquement, bien que seulement, du moins, à * exception*, à * exceptions
        """,
    "limit": """
        sauf, excepté, hormis, hors, à l'exception*, à l'exclusion*, mis à part, en théorie, théoriquement, en
        principe, sur le papier, en partie, partiellement, pour l'instant, pour le moment, provisoirement,
        temporairement, jusqu'ici, au plus, au mieux, seulement, uniquement, dans certains cas, parfois
        """,
    "according": "selon, d'après, aux dires de, de l'avis de",
    "hedge": "prétendument, apparemment, peut-être, probablement, soi-disant, possiblement",
    "quantity": "peu, quelques, plusieurs, certains, certaines, la plupart, la moitié, presque, aucun, aucune",
    "small quantity": "peu, aucun, aucune, guère",
    "modal": """
        peut, peuvent, pourrait, pourraient, doit, doivent, devrait, devraient, faut, va, vont, ira, sera,
        toujours, certainement, sûrement, tous, toutes, chaque
        """,
    "that": "que, qu', si",
    "denying": """
        ne, n', pas, jamais, personne, aucun, aucune, peu, nie, nia, nient, nié, dément*, dout*, rejet*, réfut*,
        contest*, faux, fausse, faussement, erroné*, mensong*, à tort, absurde, improbable, impossible, loin de
        """,
    "affirming": "nul doute, aucun doute, pas seulement, pas un secret, pas surprenant, pas étonnant",
    "attitude": "croi*, croy*, pens*, dit, disent, prétend*, affirm*, attend*",
    "reporting noun": "affirmation*, rumeur*, idée*, information*, allégation*, déclaration*, nouvelle*",
    "false": "pas vrai, faux, fausse, inexact*, erroné*, un mensonge, mensonger*, infondé*, inventé*, absurde",
    "pointing": "ceci, cela, c'*, ce, cette affirmation, cette information, ces chiffres, ce chiffre, la rumeur",
    "taking back": "a démenti, dément, a retiré, nie, a nié, a rejeté",
    "if": "si, s'il, s'ils, à moins, à condition, pourvu que, tant que, au cas où",
    "when": "quand, lorsque, dès que",
    "pointer": """
        le, la, les, l', un, une, des, ce, cet, cette, ces, il, elle, ils, elles, nous, je, vous, tu, on, lui,
        leur, eux, son, sa, ses, leurs, notre, nos, mon, ma, mes, ici, là, alors, maintenant, hier, demain, de,
        du, en, à, et
        """,
    "possible": "pourrait, pourraient, devrait, serait, aurait",
    "lack": "sans",
    "unsure": """
        prétend*, espèr*, espér*, craign*, craint, redout*, croi*, suppos*, souhait*, veut, veulent, promet*,
        menace*
        """,
}  # fmt: skip
