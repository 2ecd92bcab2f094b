"""How much of a thing, or how often, a text may say by itself, and what of the evidence may say so too. Data.

By kind and language; items stand between commas; `*` stands for any letters, `-` for a blank.
"""

from collections.abc import Mapping

SAID: Mapping[str, Mapping[str, str]] = {
    "only": {
        "en": "only, solely, exclusively, nobody but, no one but, nothing but, the sole",
        "de": "nur, lediglich, ausschließlich, bloß, einzig, allein",
        "fr": "seulement, uniquement, exclusivement, seul, seule, seuls, seules",
        "es": "solo, sólo, solamente, únicamente, exclusivamente",
        "ru": "только, лишь, исключительно, единственн*",
        "ko": "*만 *, 오직, 유일*, *뿐이*, *뿐만*, *밖에*",
    },
    "all": {
        "en": "all, every, everyone, everybody, everything, always, entire",
        "de": "alle, allen, aller, alles, jede, jeder, jedes, jeden, immer, sämtliche*",
        "fr": "tous, toutes, chaque, toujours",
        "es": "todos, todas, cada, siempre",
        "ru": "все, всех, всем, всегда, каждый, каждого",
        "ko": "모든, 모두, 전부, 항상, 언제나",
    },
    "most": {
        "en": "most of, most, majority, bulk",
        "de": "die meisten, den meisten, mehrheit, größtenteils, überwiegend*, großteil",
        "fr": "la plupart, majorité, principalement, majoritairement",
        "es": "la mayoría, mayoría, mayormente, principalmente",
        "ru": "большинств*, в основном, преимущественно",
        "ko": "대부분*, 대다수*, 주로",
    },
    "few": {
        "en": "few, hardly, scarcely, rarely, seldom, barely, minority",
        "de": "wenige, wenigen, kaum, selten, minderheit",
        "fr": "peu de, rarement, à peine, minorité",
        "es": "pocos, pocas, apenas, rara vez, minoría",
        "ru": "немногие, мало, редко, едва, меньшинств*",
        "ko": "소수*, 거의, 드물*",
    },
}
"""What a text says of how much."""

IDIOMS: Mapping[str, str] = {
    "en": """
        after all, at all, all but, all over, all the more, all about, in all, above all, for all, all along, all too,
        all right, all-time, all sorts, all kinds, it all, first of all, most of all, only too, only slightly, only
        around, only about, only a, all the time, most *ly, not only, not all,
        not every, not always, not everyone, if only, only to, most likely, at most, a few, quite a few, best of all,
        all two, all three, all four, all five, all six, all seven, all eight, all nine, all ten, all eleven,
        all twelve, of all
        """,
    "de": "vor allem, nicht nur, nicht alle, nicht immer, alle zwei, alle drei, alle vier, aller art",
    "fr": "non seulement, pas seulement, pas tous, pas toujours, tous deux, tous les deux, à peu près, un peu de",
    "es": "no solo, no sólo, no todos, no siempre, cada vez, cada uno, cada dos",
    "ru": "не только, не все, не всегда, все еще, все ещё, все больше, все более, все-таки, все же",
    "ko": "뿐만 아니라, 뿐 아니라, *수밖에",
}
"""What says nothing of how much."""

HELD: Mapping[str, Mapping[str, str]] = {
    "only": {
        "en": """
            only, sole, solely, alone, just, merely, exclusiv*, except*, nothing but, but, apart from, single, one,
            limit*, restrict*, until, unless, other than, rather than, not, no, never, without, purely, simply, unique*,
            lone, last, first, if, must, have to, has to,
            had to, barely, few, no more, at most, remaining, reserv*, instead, confin*, narrow*, small*,
            mere
            """,
        "de": """
            nur, lediglich, ausschließlich*, bloß, einzig*, allein*, erst, außer, ausgenommen, bis auf, nicht, kein*,
            beschränk*, begrenz*, ohne, rein, höchstens, knapp, gerade, wenig*, ein*, letzt*, statt, vorbehalten,
            sondern
            """,
        "fr": """
            seul*, uniquement, exclusi*, ne, n'*, que, qu'*, sauf, hormis, excepté, limit*, unique*, restreint*, sans,
            simple*, juste, un, une, dernier*, réserv*, rien, aucun*
            """,
        "es": """
            solo, sólo, sola*, solamente, únic*, exclusiv*, salvo, excepto, sino, limit*, restring*, no, ningun*, sin,
            apenas, un, una, uno, últim*, meramente, reserv*, mas que, más que
            """,
        "ru": """
            только, лишь, исключ*, единствен*, кроме, не, нет, ни, ограничен*, огранич*, один, одна, одно, одного, без,
            всего, последн*, сам*, одним
            """,
        "ko": """
            *어야, *아야, *해야, *셔야, *만*, 오직, 유일*, 단지, 불과*, *뿐*, *밖에*, 제외*, 외에*, 한정*, 제한*, 전용*,
            단독*, *않*, 하나*, 한
            """,
    },
    "all": {
        "en": """
            all, every*, each, always, entire*, complete*, total*, whole*, both, any*, no, none, never, nobody, full*,
            universal*, across, without exception, only, altogether, throughout, everywhere, nothing, overall,
            unanim*, permanent*, constant*, 100, sum, together, absolute*, utter*, the rest, exclusiv*, sole*, alone
            """,
        "de": """
            all*, jede*, je, jeweils, jegliche*, immer, stets, sämtlich*, gesamt*, ganz*, völlig*, vollständig*, beide*,
            kein*, nie*,
            einstimmig*, überall, total*, komplett*, vollkommen*, insgesamt, nur, rund, durchgehend, ausnahmslos, rest*,
            100, ständig, voll*, zusammen, einzeln*
            """,
        "fr": """
            tou*, chaque, chacun*, entier*, entière*, total*, compl*, ensemble, intégral*, aucun*, jamais, rien,
            unanim*,
            tout*, partout, seul*, deux, 100, plein*, perman*, constam*, quel*, absolu*
            """,
        "es": """
            tod*, cada, siempre, enter*, total*, complet*, íntegr*, ningun*, ningún, nunca, nadie, nada, unánim*, ambos,
            ambas, solo, cualquier*, plen*, 100, conjunto, absolut*, perman*, constant*
            """,
        "ru": """
            все*, всё, всю, всяк*, кажд*, люб*, цел*, полност*, полн*, ни, никт*, никогда, единогласн*, оба, обе, весь,
            вся, только, совершенно, общ*, постоян*, совсем, 100, совокупн*, абсолют*
            """,
        "ko": """
            *모든, *모두, 전부, 전체*, 전원*, 항상, 언제나, 늘, 완전*, 각*, 매*, 다, 총*, 전*, 온, 아무*,
            만장일치*, 모조리,
            무조건*, 결코, 일체*, 누구*, 어떤, 어느, 100*, 마다*, *마다, 양측*, 양국*, 내내, 통틀*, 전혀, 언제든*, 가득*
            """,
    },
    "most": {
        "en": """
            most*, majorit*, main*, large*, bulk, predomin*, primar*, chief*, principal*, percent, %, per cent, half,
            two-thirds, two thirds, three quarters, third*, nearly all, almost all, almost, many, much, more, all,
            often,
            usual*, general*, nine out, out of, *est, vast, greater, best, typic*, norm*, common*, key, top, highly,
            very,
            especially, part*, over, lead*, widely, wide*, ever*, big*, great*
            """,
        "de": """
            meist*, mehrheit*, größt*, großteil*, überwieg*, hauptsächlich*, haupt*, vor allem, prozent, %, hälfte,
            mehr,
            viel*, fast, vorwiegend*, drittel, viertel, weitgehend*, gut, *sten, *ste, sehr, besonder*, in erster linie,
            häufig*, oft, all*, größer*, zumeist, überhaupt, äußerst, höchst, von, groß*
            """,
        "fr": """
            plupart, majorit*, principal*, majeur*, essentiel*, surtout, pour cent, %, moitié, tiers, plus, presque,
            quart*,
            grand*, beaucoup, généralement, souvent, nombreu*, très, sur, mieux, meilleur*, largement, tou*, notamment,
            gros, particulièrement
            """,
        "es": """
            mayor*, principal*, sobre todo, ciento, %, mitad, más, tercio*, casi, cuart*, gran*, much*,
            generalmente, tod*,
            muy, *ísim*, mejor*, suele*, en su *, de cada, ampliamente, especial*
            """,
        "ru": """
            больш*, основн*, преимуществен*, главн*, процент*, %, половин*, треть*, почти, более, наибол*, сам*, как
            правило, чаще, много*, многи*, очень, в первую очередь, прежде всего, обычно, *ейш*, *айш*, част*, лучш*,
            все*, из
            """,
        "ko": """
            부결*, 가결*, 통과*, 과반*, 차이로, 표차*,
            *대부분*, *대다수*, 주*, 거의*, 과반*, 퍼센트*, %, 절반*, 가장*, 많*, 대체로*, 최*, 더*, 상당*, 대개*,
            다수*, 제일*,
            매우*, 특히, 높*, 크*, 큰, 중*, 대*, 보통*, 일반*
            """,
    },
    "few": {
        "en": """
            few*, hard*, scarce*, rare*, seldom, bare*, minorit*, little, small*, only, handful, almost no*, nearly no*,
            limited, no, not, never, less, percent, %, unusual*, least, low*, *n't, narrow*, just, difficult*,
            lack*, number,
            impossib*, near impossible, several, couple, some, two, three, four, five, six, seven, sparse*, occasional*
            """,
        "de": """
            wenig*, kaum, selten*, minderheit*, gering*, nur, klein*, fast kein*, prozent, %, knapp, kein*, nicht, nie,
            rar*, schwach, gerade, einige*, paar, mangel*, vereinzelt*, zwei, drei, vier, fünf, spärlich*
            """,
        "fr": """
            peu*, rare*, à peine, minorit*, faible*, seul*, petit*, presque pas, pas, ne, n'*, moins, pour cent, %,
            quelques,
            limité*, guère, difficile*, poignée, manqu*
            """,
        "es": """
            poc*, apenas, rar*, minorí*, minoritari*, escas*, solo, sólo, pequeñ*, no, menos, ciento, %, casi, algun*,
            unos, unas, difícil*, limitad*, falta*, puñado
            """,
        "ru": """
            немног*, мало, редк*, едва, меньшинств*, меньш*, не, нет, лишь, только, небольш*, несколько, почти,
            процент*,
            %, мал*, скудн*, слаб*, недостат*, ограничен*, трудно, с трудом, нескольк*
            """,
        "ko": """
            소수*, 거의*, 드물*, 드문, 적*, 일부*, 않*, 없*, *만*, 못*, 작*, 불과*, 안, *%*, 약간*, 몇*,
            힘들*, 어렵*, 낮*,
            *밖에*, 조금*, 부족*
            """,
    },
}
"""What of the evidence may say as much, in whatever way."""
