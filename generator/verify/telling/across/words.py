"""What may say a "no", a hedge or a contrast, by language. Data.

Items stand between commas; `*` stands for any letters.
"""

from collections.abc import Mapping

WITH_A_NO: Mapping[str, str] = {
    "en": "only, too, despite, without, far from, otherwise, turn*, stay*, remain*, keep*, kept, still, insist*",
    "de": """
        un*, miss*, andernfalls, sonst, *los, *lose, *losen, *loser, *loses, fehl*, verbot*, verbiet*, untersag*,
        verhinder*,
        scheiter*, gescheitert*, abgelehnt*, stopp*, einstell*, eingestellt*, abbr*, abgebrochen*, verzicht*,
        mangel*, nur, zu, aus, bleib*, blieb*, weiter*, noch, entgeht*, entging*, vermeid*, vermied*,
        ausgesetzt*, verpass*, trotz, gegen, statt, weg, brach*, ausgefallen, fiel, selten*, kaum, rar
        """,
    "fr": """
        in*, im*, sinon, ir*, dés*, dis*, mal*, interdi*, manqu*, absen*, empêch*, évit*, abandonn*, renonc*, cess*,
        arrêt*, suspend*, faut*, seul*, trop, rest*, demeur*, encore, toujours, malgré, contre, loin, annul*,
        perd*, exclu*, rarement, guère, peine, peu
        """,
    "es": """
        in*, im*, des*, dis*, mal*, prohib*, falt*, carec*, ausen*, evit*, impid*, impid*, abandon*, renunci*,
        cesó, deten*, detuv*, suspend*, solo, sólo, sigue*, siguen, aún, todavía, contra, a pesar, lejos, anul*,
        perd*, excl*, demasiado, fracas*, rara vez, raramente, apenas, poc*
        """,
    "ru": """
        не*, без*, иначе, бес*, запре*, отсутств*, сорва*, прекра*, останов*, лиш*, избе*, оста*, ещё, потер*,
        несмотря, вопреки, против, отмен*, провал*, исключ*, только, слишком, воздерж*, редк*, едва, мало, нечасто
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
        thought*, fear*, hope*, say, says, said, speak*, spoke, claim*, accord*, report, reports, tell*, told, plan,
        plans, planned, planning, intend*, aim*, consider*, want*, risk*, threat*, chance*, estimat*, forecast*,
        predict*, presum*,
        not certain, not sure, uncertain, unsure, unclear, doubt*, if, unless, apparent*,
        rumour*, rumor*, view*, option*, conceivabl*, in case,
        propos*, accus*, charg*, opinion, eyes, hint*, capab*, prospect*, danger*, open to, reckon*
        """,
    "de": """
        könn*, kann, dürf*, möglich*, vielleicht, wohl, wahrscheinlich*, angeblich*, mutmaßlich*, vermut*,
        offenbar, soll*, würd*, will, wollen, laut, zufolge, sag*, erklär*, glaub*, meint*, schein*, erwart*,
        befürcht*, hofft*, plan*, wenn, falls, droh*, behaupt*
        """,
    "fr": """
        peux, peut, peuve*, pourr*, possibl*, peut=être, probabl*, prétend*, selon, aurai*, serai*, devrai*, semble*,
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
        vermutlich, womöglich, eventuell, offenbar, gerücht*, nicht ausgeschlossen
        """,
    "fr": """
        pourrai*, pourri*, peut=être, probablement, prétendument, vraisemblablement, éventuellement,
        apparemment, présumé*, soi-disant, sans doute, rumeur*, n'exclu* pas, il est possible
        """,
    "es": """
        podría*, pudiera*, quizá, quizás, tal vez, probablemente, posiblemente, supuest*, presunt*, al
        parecer, acaso, rumor*, no descart*, es posible
        """,
    "ru": """
        может, могут, возможно, вероятно, наверное, якобы, предположительно, видимо, по-видимому, мог бы, могли бы,
        слух*, не исключ*
        """,
    "ko": """
        *할 수 있*, *될 수 있*, *일 수 있*, *수도 있*, 아마*, *것 같*,
        *것으로 추정*, *것으로 보인*, *듯하*, *가능성*, *소문*, *루머*
        """,
}
"""Hedges that are looked for in the evidence."""

MEANT: Mapping[str, str] = {
    "en": """
        expected to, plans to, plan to, wants to, want to, intends to, intend to, hopes to, hope to, aims to, due to
        """,
    "de": """
        zu wollen, will, wolle, wollen, erwartet, beabsichtigt, beabsichtigen, geplant, plant, soll, sollen, erwägt,
        erwägen, prüft, prüfen
        """,
    "fr": """
        veut, veulent, entend, entendent, compte *er, compte *ir, compte *re, comptent *er,
        comptent *ir, comptent *re, envisage*, prévoit, prévoient, devrait, devraient, étudie,
        étudient, songe, songent, souhaite*
        """,
    "es": """
        quiere, quieren, planea*, pretende*, prevé, prevén, se espera, tiene previsto, estudia, estudian, baraja,
        barajan, contempla, contemplan, valora, valoran, plantea, plantean
        """,
    "ru": """
        ожидается, ожидают, намерен*, планирует*, планируют, собирается, собираются, хочет, хотят, рассматрива*,
        изучает, изучают, обещ*, пообещ*
        """,
    "ko": "*예상된*, *예상돼*, *전망*, *계획*, *예정*, *방침*, *검토*, *추진*",
}
"""What is expected or meant, and not done."""

MEANT_KEPT: Mapping[str, str] = {
    "en": """
        will, would, shall, should, must, mean*, is to, are to, was to, were to, due, set to, ready, decid*, agree*,
        promis*, pledg*, vow*, offer*, urg*, ask*, demand*, call*, prepar*, need*, next, soon, future, stud*, look*,
        review*, weigh*, examin*, explor*, toy*
        """,
    "de": "wird, werden, sollt*, müss*, beabsicht*, vorhat, entschied*, versprach*, zugesag*, künftig*, bald",
    "fr": "va, vont, doi*, devr*, veu*, veulent, enten*, compt*, envisag*, promet*, promis*, bientôt",
    "es": "va, van, deb*, quier*, plane*, pretend*, promet*, pronto, tendrá*, será*",
    "ru": "будет, будут, намер*, собира*, хо*, долж*, обеща*, скоро",
    "ko": "*겠*, *것이*, *예정*, *방침*, *려고*, *약속*",
}
"""Beside `KEPT`: what tells that something is still to come."""

TO_COME: Mapping[str, str] = {
    "fr": "*era, *eront, *ira, *iront, *dra, *dront",
    "es": "*ará, *arán, *erá, *erán, *irá, *irán",
}
"""What is still to come, where a text tells of it in the past."""

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
        blam*, denounc*, su*, complain*, critici*, fault*, deny, denies, denied, denial*, reject*, dismiss*
        """,
    "de": """
        beschuldig*, vorwurf*, vorgeworfen, warf, warfen, wirft, werfen, freigesproch*, verurteil*, schuld*, gericht*,
        anklag*, angeklagt*
        """,
    "fr": "accus*, soupçonn*, reproch*, acquitt*, condamn*, coupable*, tribunal*, cour, procès, juge*",
    "es": "acus*, imput*, sospech*, absolv*, absuel*, conden*, culpab*, tribunal*, juez*, fiscal*, juicio",
    "ru": "обвин*, подозр*, оправда*, осужд*, осуд*, приговор*, суд*, виновн*, прокур*",
    "ko": "*기소*, *무죄*, *유죄*, *선고*, *재판*, *법원*, *검찰*, *비난*, *고발*, *고소*, *탓*",
}
"""Beside `KEPT`: what tells of an accusation, or of how it ended."""

APART: Mapping[str, str] = {
    "en": "but, not only, rather than, instead of, no doubt, no question, not until",
    "de": "sondern, nicht nur, kein* zweifel, nicht bloß, erst, ohne zweifel, nicht zuletzt, doch, aber",
    "fr": """
        mais, ne * que, n'* que, ne * qu'*, n'* qu'*, non seulement,
        pas seulement, nul doute, sans doute, aucun doute, sans précédent
        """,
    "es": """
        sino, no solo, no sólo, pero, sin duda, no * duda, no obstante, sin embargo, hasta que, más que, sin
        precedentes
        """,
    "ru": "а, но, не только, не менее, не более, без сомнения, не раз, тем не менее, чуть не, пока не, не что иное",
    "ko": "*뿐만 아니라*, *뿐 아니라*, *않으면 *, *지만*, *아니라*, *없이*, *에 불과*, *밖에*",
}
"""Where one of these stands, a negation may be of the other half of a contrast, or of nothing."""

IF: Mapping[str, str] = {
    "de": "wenn, falls, sofern, vorausgesetzt, es sei denn, unter der bedingung, nur dann, im falle",
    "fr": """
        si l'*, si le, si la, si les, si un*, si on, si elle*, si vous, si nous, si ce*, si son, si sa, s'il,
        s'ils, à condition, à moins que, pourvu que, sous réserve, au cas où, en cas
        """,
    "es": "si, siempre que, a menos que, a condición, en caso, salvo que, con tal",
    "ru": "если, при условии, в случае, разве что",
    "ko": "만약*, 만일*, *한다면, *된다면, *는다면, *라면, *으면, *되면, *할 경우, *될 경우, *하는 경우, *는 조건*",
}
"""What makes a condition in the evidence."""

IF_KEPT: Mapping[str, str] = {
    "en": """
        would, could, may, might, can, should, when, whenever, whether, without, once, after, otherwise, depend*,
        threat*, risk*, condition*, requir*, in the event, those who, whoever, anyone, any, by *ing, where, until,
        unless, except, or else, even, suppos*, possib*, were, has to, have to, must, need, needs, plan, plans, planned,
        planning
        """,
    "de": "würde*, könnte*, sollte*, ohne, sobald, nach, sonst, abhäng*, droh*, risiko, bedingung*, wer",
    "fr": "pourrai*, *rait, *raient, sans, quand, lorsque, après, sinon, dépend*, menac*, risqu*, condition*",
    "es": "podría*, *ría, *rían, sin, cuando, después, depend*, amenaz*, riesgo*, condici*, quien",
    "ru": "бы, мог*, может, без, когда, после, иначе, завис*, угро*, риск*, услови*",
    "ko": "*면, *때, *경우*, *조건*, *수 있*, *없이*",
}
"""Beside what the cutting of words knows as conditions: what may keep one."""

VIEW: Mapping[str, str] = {
    "de": """
        habe, seien, sei, hätten, fürchtet, fürchten,
        wirft, warf, werfen, vorwurf, meint, glaubt, befürchtet, befürchten,
        behauptet, nach ansicht, nach meinung, nach auffassung, aus sicht, beklagt
        """,
    "fr": """
        selon, d'après, croit, croient, redoute*, craign*, craint, estime*, accuse*, dénonc*, juge*, affirme, affirment,
        affirmé*, affirmai*, reproche*,
        déplor*, prétend*, à ses yeux, pour lui, pour elle
        """,
    "es": """
        según, denunci*, acus*, a su juicio, teme, temen, temía*, opina, opinan, en su opinión, cree, creen,
        sostien*, sostuv*, alega*
        """,
    "ru": """
        по мнению, по словам, считает, считают, считал*, якобы, утвержда*, полага*, опаса*, критику*, обвиня*,
        по версии, уверен*, предполаг*
        """,
    "ko": "*주장하*, *주장했*, *주장한*, *주장에*, *주장도*, *다는 입장*, *비판*, *우려*, *비난*, *다고 본*",
}
"""What gives words of the evidence to somebody, as a view, a fear or a charge."""

VIEW_KEPT: Mapping[str, str] = {
    "en": """
        view, views, against, charge*, accus*, complain*, criticis*, criticiz*, denounc*, blam*, warn*, insist*,
        argu*, object*, protest*, reject*, refus*, fault*, worr*, concern*, deny, denies, denied, call, calls,
        called, oppos*, favour*, agree*, disagree*, support*, prais*, welcom*, maintain*, see, sees, saw,
        regard*, hold, holds, held, ask*, demand*, rule, ruled, ruling, decid*, found, judg*, sue*, condemn*,
        dispute*, reproach*, deplor*, lament*, angry, stress*, add, adds, added, announc*, declar*, state*,
        quot*, describ*, mention*, note*, recall*, conced*, admit*, confirm*, answer*, repl*, comment*, doubt*,
        dismay*, outrag*, offend*, appeal*, urg*, court, acquit*, convict*, sentenc*, innocen*
        """,
    "de": "gegen, vorwurf, kritik*, kritisier*, protest*, klag*, wirft, beklag*, ansicht, meinung",
    "fr": "selon, contre, accus*, dénonc*, critiqu*, protest*, juge*, avis",
    "es": "según, contra, acus*, denunci*, critic*, protest*, opini*, juicio",
    "ru": "против, обвин*, *критик*, протест*, мнени*, слов*",
    "ko": "*반대*, *비판*, *주장*, *의견*, *입장*, *따르면",
}
"""Beside `KEPT`: what tells that it is somebody's view, or what was done about it."""
