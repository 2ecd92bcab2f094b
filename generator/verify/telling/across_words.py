"""What may say a "no", a hedge or a contrast, by language. Data.

Items stand between commas; `*` stands for any letters.
"""

from collections.abc import Mapping

WITH_A_NO: Mapping[str, str] = {
    "en": "only, too, despite, without, far from, turn*, stay*, remain*, keep*, kept, still, insist*",
    "de": """
        un*, miss*, *los, *lose, *losen, *loser, *loses, fehl*, verbot*, verbiet*, untersag*, verhinder*,
        scheiter*, gescheitert*, abgelehnt*, stopp*, einstell*, eingestellt*, abbr*, abgebrochen*, verzicht*,
        mangel*, nur, zu, aus, bleib*, blieb*, weiter*, noch, entgeht*, entging*, vermeid*, vermied*,
        ausgesetzt*, verpass*, trotz, gegen, statt, weg, brach*, ausgefallen, fiel
        """,
    "fr": """
        in*, im*, ir*, dés*, dis*, mal*, interdi*, manqu*, absen*, empêch*, évit*, abandonn*, renonc*, cess*,
        arrêt*, suspend*, faut*, seul*, trop, rest*, demeur*, encore, toujours, malgré, contre, loin, annul*,
        perd*, exclu*
        """,
    "es": """
        in*, im*, des*, dis*, mal*, prohib*, falt*, carec*, ausen*, evit*, impid*, impid*, abandon*, renunci*,
        cesó, deten*, detuv*, suspend*, solo, sólo, sigue*, siguen, aún, todavía, contra, a pesar, lejos, anul*,
        perd*, excl*, demasiado, fracas*
        """,
    "ru": """
        не*, без*, бес*, запре*, отсутств*, сорва*, прекра*, останов*, лиш*, избе*, оста*, ещё, потер*,
        несмотря, вопреки, против, отмен*, провал*, исключ*, только, слишком, воздерж*
        """,
    "ko": """
        *불*, *미*, *무*, *비*, *금지*, *중단*, *취소*, *반대*,
        *무산*, *결렬*, *제외*, *실패*, *포기*, *거부*, *거절*, *상실*, *부족*, *유지*,
        *불구*, *모르*, *몰라*, *안 *, *뿐*, *만 *
        """,
}
"""What may stand on one side where the other has a "not": "unpaid", "only", "banned"."""

KEPT: Mapping[str, str] = {
    "en": """
        may, might, could, can, able, would, should, possibl*, potential*, perhaps, maybe, probabl*, likely,
        unlikely, alleg*, reported*, suppos*, appear*, seem*, suggest*, expect*, suspect*, believ*, think*,
        thought*, fear*, hope*, say, says, said, claim*, accord*, report, reports, tell*, told, plan, plans,
        planned, planning, intend*, aim*, consider*, want*, risk*, threat*, chance*, estimat*, forecast*,
        predict*, presum*, if, unless, apparent*, rumour*, rumor*, view*, option*, conceivabl*, in case,
        propos*, accus*, charg*, opinion, eyes, hint*, capab*, prospect*, danger*, open to, reckon*
        """,
    "de": """
        könn*, kann, dürf*, möglich*, vielleicht, wohl, wahrscheinlich*, angeblich*, mutmaßlich*, vermut*,
        offenbar, soll*, würd*, will, wollen, laut, zufolge, sag*, erklär*, glaub*, meint*, schein*, erwart*,
        befürcht*, hofft*, plan*, wenn, falls, droh*, behaupt*
        """,
    "fr": """
        peux, peut, peuve*, pourr*, possibl*, peut-être, probabl*, prétend*, selon, aurai*, serai*, devrai*, semble*,
        sembl*, dit, disent, estim*, crai*, espèr*, espér*, prévo*, si, risqu*, menac*, éventuel*, présum*,
        supposé*
        """,
    "es": """
        pued*, pod*, posibl*, quizá*, tal vez, probabl*, supuest*, presunt*, según, habría*, sería*, debería*,
        parec*, dij*, dic*, estim*, tem*, esper*, prev*, si, riesgo*, amenaz*, eventual*, al parecer
        """,
    "ru": """
        мож*, мог*, возможн*, вероятн*, наверн*, якобы, предполага*, предположи*, видимо, похоже, кажется, по
        словам, по данным, сказа*, заяв*, счита*, ожида*, опаса*, надея*, план*, если, бы, угро*, риск*, будто,
        по мнению
        """,
    "ko": """
        *수 있*, *수도 있*, *가능*, 아마*, *추정*, *듯*, *보인*, *보였*, *알려*,
        *전망*, *예상*, *우려*, *희망*, *계획*, *말했*, *밝혔*, *주장*,
        *면 *, *의혹*, *혐의*, *따르면*
        """,
}
"""What keeps a hedge: any word that says that something may be, or who says so."""

HEDGED: Mapping[str, str] = {
    "en": """
        may, might, could, possibly, perhaps, maybe, probably, allegedly, reportedly, alleged, apparently,
        supposedly
        """,
    "de": """
        könnte*, dürfte*, möglicherweise, vielleicht, wahrscheinlich, angeblich*, mutmaßlich*,
        vermutlich, womöglich, eventuell, offenbar
        """,
    "fr": """
        pourrai*, pourri*, peut-être, probablement, prétendument, vraisemblablement, éventuellement,
        apparemment, présumé*, soi-disant, sans doute
        """,
    "es": """
        podría*, pudiera*, quizá, quizás, tal vez, probablemente, posiblemente, supuest*, presunt*, al
        parecer, acaso
        """,
    "ru": "может, могут, возможно, вероятно, наверное, якобы, предположительно, видимо, по-видимому, мог бы, могли бы",
    "ko": "*할 수 있*, *될 수 있*, *일 수 있*, *수도 있*, 아마*, *것으로 추정*, *것으로 보인*, *듯하*",
}
"""Hedges that are looked for in the evidence."""

MEANT: Mapping[str, str] = {
    "en": """
        expected to, plans to, plan to, wants to, want to, intends to, intend to, hopes to, hope to, aims to, due to
        """,
    "de": "zu wollen, will, wolle, wollen, erwartet, beabsichtigt, beabsichtigen, geplant, plant",
    "fr": "veut, veulent, entend, entendent, compte, comptent, envisage*, prévoit, prévoient, devrait, devraient",
    "es": "quiere, quieren, planea*, pretende*, prevé, prevén, se espera, tiene previsto",
    "ru": "ожидается, ожидают, намерен*, планирует*, планируют, собирается, собираются, хочет, хотят",
    "ko": "*예상된*, *예상돼*, *전망*, *계획*, *예정*, *방침*",
}
"""What is expected or meant, and not done."""

MEANT_KEPT: Mapping[str, str] = {
    "en": """
        will, would, shall, should, must, mean*, is to, are to, was to, were to, due, set to, ready, decid*, agree*,
        promis*, pledg*, vow*, offer*, urg*, ask*, demand*, call*, prepar*, need*, next, soon, future
        """,
    "de": "wird, werden, sollt*, müss*, beabsicht*, vorhat, entschied*, versprach*, zugesag*, künftig*, bald",
    "fr": "va, vont, doi*, devr*, veu*, veulent, enten*, compt*, envisag*, promet*, promis*, bientôt",
    "es": "va, van, deb*, quier*, plane*, pretend*, promet*, pronto, tendrá*, será*",
    "ru": "будет, будут, намер*, собира*, хо*, долж*, обеща*, скоро",
    "ko": "*겠*, *것이*, *예정*, *방침*, *려고*, *약속*",
}
"""Beside `KEPT`: what tells that something is still to come."""

ACCUSED: Mapping[str, str] = {
    "en": "accused, accuse, accuses, alleged, allegedly, suspected, charged with",
    "de": """
        mutmaßlich*, angeblich*, beschuldigt*, vorgeworfen, vorwurf*, verdächtig*, verdacht, soll, sollen, angeklagt*
        """,
    "fr": "présumé*, accus*, soupçonn*, reproch*, mis en examen, mise en examen",
    "es": "acusa, acusan, acusó, acusaron, acusad*, imputad*, sospech*, presunt*, supuest*",
    "ru": "якобы, обвиня*, обвини*, обвинен*, подозрева*",
    "ko": "*혐의*, *의혹*",
}
"""What somebody is said to have done."""

ACCUSED_KEPT: Mapping[str, str] = {
    "en": """
        acquit*, clear*, convict*, guilt*, innocent, sentenc*, court*, judge*, prosecut*, trial, appeal*, jail*, case,
        blam*, denounc*, su*, complain*, critici*, fault*
        """,
    "de": "beschuldig*, vorwurf*, vorgeworfen, freigesproch*, verurteil*, schuld*, gericht*, anklag*, angeklagt*",
    "fr": "accus*, soupçonn*, reproch*, acquitt*, condamn*, coupable*, tribunal*, cour, procès, juge*",
    "es": "acus*, imput*, sospech*, absolv*, absuel*, conden*, culpab*, tribunal*, juez*, fiscal*, juicio",
    "ru": "обвин*, подозр*, оправда*, осужд*, осуд*, приговор*, суд*, виновн*, прокур*",
    "ko": "*기소*, *무죄*, *유죄*, *선고*, *재판*, *법원*, *검찰*",
}
"""Beside `KEPT`: what tells of an accusation, or of how it ended."""

APART: Mapping[str, str] = {
    "en": "but, not only, rather than, instead of, no doubt, no question, not until",
    "de": "sondern, nicht nur, kein* zweifel, nicht bloß, erst, ohne zweifel, nicht zuletzt, doch, aber",
    "fr": "mais, que, qu'*, non seulement, pas seulement, nul doute, sans doute, aucun doute, sans précédent",
    "es": """
        sino, no solo, no sólo, pero, sin duda, no * duda, no obstante, sin embargo, hasta que, más que, sin
        precedentes
        """,
    "ru": "а, но, не только, не менее, не более, без сомнения, не раз, тем не менее, чуть не, пока не, не что иное",
    "ko": "*뿐만 아니라*, *뿐 아니라*, *않으면 *, *지만*, *아니라*, *없이*, *에 불과*, *밖에*",
}
"""Where one of these stands, a negation may be of the other half of a contrast, or of nothing."""
