"""Words of the language `de` that turn what a sentence says."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "negation": """
        nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, niemanden, niemandem, nichts,
        nirgends, nirgendwo, weder, ohne, kaum, keinesfalls, keineswegs, mitnichten
        """,
    "refusal": """
        bestreit*, bestritt*, dementier*, verweiger*, weigert*, bezweifel*, zurückgewiesen, abgelehnt, lehnt,
        lehnte, lehnten, scheitert*
        """,
    "condition": """
        wenn, falls, sofern, soweit, solange, bis, bevor, unter der bedingung, vorausgesetzt, im falle, für den
        fall, es sei denn, gegen zahlung, je nachdem, abhängig von
        """,
    "opening condition": "sollte, sollten, angenommen, sobald, vorbehaltlich",
    "qualification": """
        aber nur, aber nicht, aber nie, aber kein*, jedoch nur, jedoch nicht, jedoch kein*, allerdings nur,
        allerdings nicht, allerdings kein*, doch nur, doch nicht, wenn auch nur, wenn auch nicht, wenngleich nur,
        wenngleich nicht, und nur, und auch dann nur, mit * ausnahme, mit * ausnahmen
        """,
    "limit": """
        außer, ausgenommen, abgesehen von, mit ausnahme*, bis auf, ohne, ausschließlich, in der theorie,
        theoretisch, im prinzip, prinzipiell, grundsätzlich, auf dem papier, teilweise, zum teil, vorerst,
        vorläufig, derzeit, einstweilen, im moment, zurzeit, bislang, bisher, höchstens, bestenfalls, nur,
        lediglich, bloß, in ausnahmefällen, manchmal, gelegentlich
        """,
    "according": "laut, nach angaben, zufolge, nach ansicht, nach meinung, nach den worten",
    "hedge": "angeblich, mutmaßlich, vermeintlich, möglicherweise, vielleicht, wohl, wahrscheinlich, offenbar",
    "quantity": "wenige, einige, manche, mehrere, viele, die meisten, die hälfte, kaum, nur, fast, teile",
    "small quantity": "wenige, kaum, keiner, keine, keines",
    "modal": """
        wird, werden, würde, würden, soll, sollen, sollte, sollten, darf, dürfen, dürfte, kann, können, könnte,
        könnten, muss, müssen, müsste, immer, sicher, bestimmt, alle, jeder, jede, jedes
        """,
    "that": "dass, daß, ob",
    "denying": """
        nicht, kein, keine, keinen, nie, niemals, niemand, weder, kaum, wenige, bestreit*, bestritt*, dementier*,
        bezweifel*, zweifel*, zurückgewiesen, zurück, widersprach, widerspricht, falsch, fälschlich*, unwahr,
        irrig, erfunden, gelogen, lüge, unsinn, gerücht, unwahrscheinlich, unmöglich, als ob
        """,
    "affirming": """
        kein zweifel, kein geheimnis, kein wunder, nicht nur, nicht überrasch*, keine frage, nicht bloß
        """,
    "attitude": "glaub*, denk*, dacht*, sag*, behaupt*, erwart*, mein*",
    "reporting noun": "behauptung*, bericht*, meldung*, gerücht*, aussage*, vorwurf, vorwürfe, these, annahme",
    "false": """
        nicht wahr, falsch, unwahr, gelogen, eine lüge, lüge, unsinn, erfunden, nicht richtig, nicht zutreffend,
        stimmt nicht, trifft nicht zu, unzutreffend, haltlos, irreführend, ein irrtum
        """,
    "pointing": "das, dies, diese, es, die behauptung*, der bericht*, die meldung*, die zahl*, die aussage*",
    "taking back": "bestritt*, bestreit*, dementier*, widerrief, widerruft, zog, nahm, wies, weist",
    "if": "wenn, falls, sofern, ob, solange, es sei denn, vorausgesetzt, unter der bedingung",
    "when": "sollte, sollten, sobald, bis",
    "pointer": """
        der, die, das, den, dem, des, ein, eine, einen, einem, dieser, diese, dieses, er, sie, es, wir, ich, ihr,
        ihn, ihm, ihnen, uns, mich, sein, seine, ihre, unser, unsere, mein, meine, hier, dort, da, dann, jetzt,
        heute, gestern, morgen, von, in, im, am, aus, und
        """,
    "possible": "würde, würden, könnte, könnten, dürfte, dürften, sollte, sollten",
    "lack": "ohne",
    "unsure": """
        behaupte*, hoff*, erwart*, glaub*, fürchte*, befürchte*, vermute*, mutmaß*, wünsch*, plan*, will, wollen,
        soll, sollen, droht*, versprach*, verspricht
        """,
}  # fmt: skip
