"""Words of the language `es` that turn what a sentence says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "negation": "no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco, apenas",
    "refusal": "niega*, negó, negaron, negar, desmient*, desmint*, rechaz*, duda*, rehús*, rehus*",
    "condition": """
        si, a menos que, salvo que, siempre que, con tal de que, a condición, hasta que, hasta, mientras, en caso
        de, en el caso, a cambio de, siempre y cuando, según
        """,
    "opening condition": "suponiendo, una vez, de no ser",
    "qualification": """
        pero solo, pero sólo, pero únicamente, pero no, pero nunca, pero sin, aunque solo, aunque sólo, aunque no,
        aunque nunca, si bien solo, si bien sólo, si bien no, y solo, y sólo, y únicamente, con * excepción,
        con * excepciones
        """,
    "limit": """
        salvo, excepto, menos, exceptuando, excluyendo, con excepción, a excepción, con la excepción, aparte de,
        en teoría, teóricamente, en principio, sobre el papel, en parte, parcialmente, por ahora, por el momento,
        de momento, temporalmente, provisionalmente, hasta ahora, como máximo, a lo sumo, sólo, solo, solamente,
        únicamente, en algunos casos, a veces
        """,
    "according": "según, a juicio de, en opinión de, en palabras de",
    "hedge": "supuestamente, presuntamente, aparentemente, quizá, quizás, tal vez, probablemente, posiblemente",
    "quantity": "pocos, pocas, algunos, algunas, varios, varias, la mayoría, la mitad, casi, ningún, ninguno",
    "small quantity": "pocos, pocas, ningún, ninguno, ninguna, apenas",
    "modal": """
        puede, pueden, podría, podrían, debe, deben, debería, deberían, tiene que, va a, van a, siempre,
        ciertamente, seguramente, todos, todas, cada
        """,
    "that": "que, si",
    "denying": """
        no, nunca, jamás, nadie, ningún, ninguno, ninguna, pocos, niega*, negó, negaron, desmient*, desmint*,
        rechaz*, duda*, refut*, fals*, errón*, mentira*, absurd*, improbable, imposible, lejos de
        """,
    "affirming": "no hay duda, sin duda, no solo, no sólo, no es un secreto, no sorprende, no cabe duda",
    "attitude": "cree*, creía*, piens*, dice*, dijo, dijeron, afirm*, esper*",
    "reporting noun": "afirmación, afirmaciones, rumor*, idea*, noticia*, acusación, declaración, informe*",
    "false": """
        no es cierto, no es verdad, falso, falsa, mentira, erróneo, errónea, inexacto, infundado, inventado
        """,
    "pointing": "esto, eso, esta afirmación, esa afirmación, la noticia, el informe, la cifra, el rumor",
    "taking back": "negó, desmintió, retiró, rechazó, niega, desmiente",
    "if": "si, a menos que, salvo que, siempre que, con tal de que, a condición, en caso de",
    "when": "cuando, una vez",
    "pointer": """
        el, la, los, las, un, una, este, esta, estos, estas, ese, esa, eso, esto, él, ella, ellos, ellas,
        nosotros, yo, usted, ustedes, lo, le, les, nos, su, sus, nuestro, nuestra, mi, mis, aquí, allí, ahí,
        entonces, ahora, hoy, ayer, mañana, de, del, en, y
        """,
    "possible": "podría, podrían, sería, habría, debería",
    "lack": "sin",
    "unsure": """
        alega*, espera*, esperaba*, teme*, cree*, supone*, sospecha*, quiere*, promete*, prometió, amenaza*
        """,
}  # fmt: skip
