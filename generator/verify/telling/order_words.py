"""Words between two happenings that say which came first, or brought about the other, in six languages. Data.

Items stand between commas; `*` stands for any letters.
"""

from collections.abc import Mapping

LATER_FIRST: Mapping[str, str] = {
    "en": """
        because, because of, due to, owing to, after, following, as a result of, the result of, a result of,
        resulted from,
        result from, caused by, triggered by, prompted by, thanks to, stems from, stemmed from, in response to,
        in the wake of, driven by, blamed on, on account of, sparked by, as a consequence of, brought about by
        """,
    "de": """
        weil, wegen, nachdem, nach der, nach dem, nach einem, nach einer, nach den, aufgrund, infolge, dank,
        ausgelöst durch,
        verursacht durch, als folge, als reaktion auf, angesichts
        """,
    "fr": """
        parce que, parce qu'*, à cause de, à cause du, à cause des, en raison de, en raison du, en raison des,
        après, à la
        suite de, à la suite du, suite à, suite au, grâce à, grâce au, car, provoqué* par, causé* par, puisque, dû
        à, due à
        """,
    "es": """
        porque, a causa de, por causa de, por causa del, debido a, debido al, después de, después del, tras, a raíz
        de, gracias a, causad* por,
        provocad* por, como consecuencia de, ya que, por culpa de
        """,
    "ru": """
        потому что, из-за, после, вследствие, в результате, благодаря, вызван*, в связи с, так как, по причине,
        связан* с,
        спустя
        """,
    "ko": "*기 전에, *기 앞서, *에 앞서, *기 전",
}
"""What came later, or was brought about, stands before these words."""

EARLIER_FIRST: Mapping[str, str] = {
    "en": """
        led to, leads to, lead to, leading to, caused, causes, causing, before, prior to, resulted in, results in,
        resulting in, triggered, triggers, prompted, prompts, therefore, so that, consequently, which is why,
        brought about, gave rise to, sparked, forced, ahead of, thus, hence, contributed to
        """,
    "de": """
        führte zu, führten zu, führt zu, bevor, deshalb, daher, deswegen, sodass, so dass, löste, verursachte*,
        verursacht,
        bewirkte*, vor dem, vor der, vor den, folglich, somit
        """,
    "fr": """
        a conduit à, ont conduit à, a entraîné, ont entraîné, entraîne, a provoqué, ont provoqué, provoque,
        provoquant, avant,
        c'est pourquoi, par conséquent, si bien que, de sorte que, a causé, ont causé, a mené à, donc, entraînant
        """,
    "es": """
        llevó a, llevaron a, provocó, provocaron, provoca, causó, causaron, antes de, antes del, por eso, por lo que,
        por lo tanto, ocasionó, generó, de modo que, desencadenó
        """,
    "ru": """
        привел* к, привело к, приводит к, вызвал*, вызывает, поэтому, вследствие чего, перед, до того как, прежде чем,
        накануне, в итоге
        """,
    "ko": "*때문에, *탓에, *덕분에, *여파로, *로 인해, *으로 인해, *이후, *뒤, *후, *직후, *따라",
}
"""What came first, or brought about the other, stands before these words."""

AT_ONCE: Mapping[str, str] = {
    "en": "during, while, when, at a time when, amid, throughout, in the middle of",
    "de": "während, als, inmitten, mitten in, bei",
    "fr": "pendant, alors que, lorsque, durant, au moment où, en plein, au cours de, lors de",
    "es": "durante, mientras, cuando, en plena, en pleno, en medio de",
    "ru": "во время, в ходе, когда, в период, в разгар, пока",
    "ko": "*동안, *도중, *중에, *때, *가운데",
}
"""What happens at one time stands on both sides of these."""

TIMED: Mapping[str, str] = {
    "en": "after, following, before, prior to, ahead of",
    "de": "nachdem, nach der, nach dem, nach einem, nach einer, nach den, bevor, vor dem, vor der, vor den",
    "fr": "après, avant",
    "es": "después de, después del, tras, antes de, antes del",
    "ru": "после, спустя, перед, до того как, прежде чем, накануне",
    "ko": "*기 전에, *기 앞서, *에 앞서, *기 전, *이후, *뒤, *후, *직후",
}
"""Of these orders, those that tell of time alone."""

FRONTED: Mapping[str, str] = {
    "en": """
        because, after, following, due to, owing to, since, before, prior to, as a result of, during, while,
        when, amid
        """,
    "de": "weil, wegen, nachdem, nach, aufgrund, infolge, dank, bevor, vor, während, als",
    "fr": """
        parce que, à cause de, en raison de, après, à la suite de, suite à, grâce à, avant, pendant, alors que,
        lorsque
        """,
    "es": "porque, a causa de, debido a, después de, tras, a raíz de, gracias a, antes de, durante, mientras, cuando",
    "ru": "из-за, после, вследствие, в результате, благодаря, в связи с, так как, перед, прежде чем, во время, когда",
}
"""Those that may open a sentence, with their own part before the comma."""
