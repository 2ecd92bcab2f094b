"""Words that turn what a sentence says, by language and by what they do.

Items stand between commas; `*` stands for any letters. A language that is not here is not machine-checked.
"""

from collections.abc import Mapping

TURNING: Mapping[str, Mapping[str, str]] = {
    "en": {
        "negation": """
            not, no, never, none, nobody, nothing, neither, nor, nowhere, cannot, without, hardly, scarcely, barely,
            seldom, rarely, lest, *n't
            """,
        "refusal": """
            deny, denies, denied, denying, refuse, refuses, refused, refusing, doubt, doubts, doubted, fail, fails,
            failed, failing, reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed
            """,
        "condition": """
            if, unless, until, till, as long as, so long as, on condition, on one condition, on the condition, in
            case, in the event, in which case, in that case, were it not, subject to, depending on, dependent on,
            contingent on, in return for, in exchange for, provided that, providing that, as soon as
            """,
        "opening condition": "should, provided, providing, assuming, supposing, once, pending",
        "whether": """
            ask, asks, asked, asking, wonder, wonders, wondered, know, knows, knew, see, decide, decides, decided,
            depend, depends, depended, doubt, doubts, tell
            """,
        "limit": """
            except, excepting, excluding, exclusive of, exempting, omitting, barring, save for, save that, apart from,
            aside from, other than, but for, with the exception*, with exceptions, with one exception, with some
            exceptions, but not, but only, not including, not counting, minus, short of, in theory, in principle, on
            paper, in name, in part, partly, partially, in some cases, in certain cases, in exceptional cases, under
            certain, in certain, to some extent, to some degree, to a degree, to a certain extent, up to a point, at
            most, at best, for now, for the moment, for the time being, at the moment, at present, temporarily,
            provisionally, so far, as yet, for a while, for a time, just this once, theoretically, hypothetically,
            nominally, technically, ostensibly, within limits, within reason, sometimes, occasionally, from time to
            time, as a last resort, or most of, or some of, or part of, only
            """,
        "according": """
            according to, in the view of, in the opinion of, in the words of, by the account of, so they say, or so
            they say, or so they claim
            """,
        "hedge": "allegedly, reportedly, apparently, supposedly, purportedly, possibly, perhaps, maybe, probably",
        "quantity": """
            few, fewer, some, several, most, many, half, hardly, barely, only, nearly, almost, little, less, least,
            part, rare, occasional, no, none, neither, any
            """,
        "small quantity": "few, fewer, hardly any, hardly, barely, scarcely, little, no, none, neither, not all",
        "modal": """
            will, would, shall, should, may, might, can, could, must, ought, have to, has to, need to, needs to, *'ll,
            *'d, always, certainly, definitely, surely, likely, unlikely, all, every, everyone
            """,
        "that": "that, whether, how",
        "denying": """
            not, no, never, none, nobody, nothing, neither, hardly, few, cannot, *n't, deny, denies, denied, denying,
            denial*, doubt, doubts, doubted, doubtful, reject, rejects, rejected, rejecting, dismiss, dismisses,
            dismissed, dismissing, refute*, dispute, disputes, disputed, rebut*, disprove*, debunk*, disavow*,
            retract*, withdrew, withdrawn, contradict*, false, falsely, wrong, wrongly, untrue, mistaken*, incorrect*,
            erroneous*, unfounded, baseless, bogus, groundless, fake, fabricat*, myth, lie, lies, nonsense, absurd,
            unlikely, impossible, ruled out, rules out, pretend*, as if, as though, far from
            """,
        "affirming": """
            no doubt, no question, no secret, no wonder, no surprise, no coincidence, no accident, no denying, not
            only, not just, not merely, not surprising, not deny, never deny, cannot deny, not hide, not forget, never
            forget, not dispute, not ignore, not mention, not lost, not change the fact, not coincid*, nothing but, no
            less than, no fewer than, no later than, not least, not unusual, not impossible, not false, not wrong
            """,
        "attitude": """
            believe*, think, thinks, thought, say, says, said, claim*, expect*, suggest*, mean, means, meant,
            imagine*, find, finds, found, see, sees, saw, show, shows, showed, prove*, confirm*, agree*
            """,
        "reporting noun": """
            claim*, report*, idea*, notion*, belief*, suggestion*, rumour*, rumor*, allegation*, accusation*, story,
            stories, view*, theory, theories, assertion*, statement*, news, charge*
            """,
        "false": """
            not true, not the case, not so, not right, not correct, not accurate, n't true, n't so, untrue, false,
            wrong, incorrect, mistaken, inaccurate, a lie, lies, nonsense, a myth, invented, made up, fabricated,
            fake, misleading, unfounded, baseless, groundless, absurd, denied, rejected, refuted, disputed, disproved,
            debunked, retracted, withdrawn, an error, a mistake
            """,
        "pointing": """
            this, that, these, those, it, the claim*, the report*, the figure*, the number*, the statement*, the
            rumour*, the rumor*, the story, the allegation*, the news, both claims, such claims, neither
            """,
        "taking back": """
            denied, denies, withdrew, withdraws, retracted, retracts, took back, takes back, rejected, rejects,
            refuted, disavowed, has denied, has withdrawn, has retracted, have denied, later denied, later withdrew,
            later retracted, later took back, later apologised for, later apologized for, disputes, disputed
            """,
        "if": "if, unless, whether, provided that, as long as, in case, on condition",
        "when": "when, once, should, were, until",
        "pointer": """
            the, a, an, this, that, these, those, he, she, it, they, we, I, you, him, her, them, us, me, his, hers,
            its, their, theirs, our, ours, my, your, who, whom, which, one, here, there, then, now, today, yesterday,
            tomorrow, of, in, at, on, from, between, about, and
            """,
        "possible": "would, could, might, may, should",
    },
    "de": {
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
    },
    "fr": {
        "negation": "ne, n', pas, jamais, rien, personne, aucun, aucune, ni, sans, nullement, guère, non",
        "refusal": "nie, nia, nient, nié, dément*, refus*, dout*, rejet*, échou*",
        "condition": """
            si, s'il, s'ils, sauf si, à moins, à condition, pourvu que, tant que, jusqu'à, jusqu'au, jusqu'en, au cas
            où, en cas de, sous réserve, en échange, selon que, avant que
            """,
        "opening condition": "supposé, moyennant, dès que",
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
    },
    "es": {
        "negation": "no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ni, sin, tampoco, apenas",
        "refusal": "niega*, negó, negaron, negar, desmient*, desmint*, rechaz*, duda*, rehús*, rehus*",
        "condition": """
            si, a menos que, salvo que, siempre que, con tal de que, a condición, hasta que, hasta, mientras, en caso
            de, en el caso, a cambio de, siempre y cuando, según
            """,
        "opening condition": "suponiendo, una vez, de no ser",
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
    },
    "ru": {
        "negation": "не, ни, нет, никогда, никто, никого, никому, ничто, ничего, нигде, нельзя, без, едва, никак*",
        "refusal": "отриц*, отказ*, отверг*, опроверг*, сомнева*",
        "condition": """
            если, пока, разве, при условии, в случае, до тех пор, лишь бы, кроме случаев, в зависимости, в обмен на
            """,
        "opening condition": "будь, допустим, при",
        "limit": """
            кроме, исключая, за исключением, за вычетом, помимо, в теории, теоретически, в принципе, на бумаге,
            частично, отчасти, временно, до поры, не более, только, лишь, исключительно, в отдельных случаях, иногда,
            формально
            """,
        "according": "по словам, по данным, по мнению, по утверждению, как утвержда*",
        "hedge": "якобы, возможно, вероятно, наверное, видимо, будто, предположительно",
        "quantity": "немногие, некоторые, несколько, многие, большинство, половина, часть, почти, мало",
        "small quantity": "немногие, мало, никто, никакие, ни один",
        "modal": """
            будет, будут, может, могут, мог, могли, должен, должна, должно, должны, надо, нужно, всегда, обязательно,
            наверняка, все, каждый, каждая
            """,
        "that": "что, чтобы, будто, ли",
        "denying": """
            не, ни, нет, никто, никогда, мало кто, отриц*, отверг*, опроверг*, сомнева*, ложн*, ложь, ошибочн*,
            неверн*, неправд*, вздор, миф, невозможно, маловероятно, якобы
            """,
        "affirming": "нет сомнений, не секрет, не только, неудивительно, не удивительно, не подлежит",
        "attitude": "вер*, дума*, счита*, говор*, сказа*, утвержда*, ожида*",
        "reporting noun": "утверждени*, сообщени*, слух*, заявлени*, мысль, идея, версия",
        "false": "неправд*, не так, неверн*, ложь, ложн*, вымысел, ошибк*, не соответствует, фейк*, выдумк*",
        "pointing": "это, эта, эти, данные сведения, сообщение, слухи",
        "taking back": "опроверг*, отриц*, отозвал*, отказал*",
        "if": "если, ли, при условии, в случае, бы",
        "when": "когда, раз, пока",
        "pointer": """
            он, она, оно, они, мы, я, вы, ты, его, ее, её, их, им, ему, ей, нас, нам, вас, вам, это, этот, эта, эти,
            тот, та, те, наш, наша, наши, мой, свой, здесь, там, тут, тогда, теперь, сегодня, вчера, завтра, в, из, и
            """,
        "possible": "бы, мог, могли, могла, возможно",
    },
    "ko": {
        "negation": "*않*, *없*, *아니*, *못하*, *못한*, *못했*, *못할*, 못, 안, *지 마*, *지 말*, *불가능*",
        "refusal": "*부인하*, *부인했*, *거부하*, *거부했*, *거절*, *의심*",
        "condition": "만약, 만일, *다면, *라면, *하면, *되면, *으면, *경우*, *까지, *않는 한, *조건*",
        "limit": "*제외*, *빼고*, *이론상*, *이론적으로*, *원칙적으로*, *당분간*, *현재로서*, *일부*, 다만, 단, 오직",
        "according": "*에 따르면, *에 의하면",
        "hedge": "아마*, *것으로 알려*, 이른바, *추정*, *듯*",
        "quantity": "일부, 몇몇, 대부분, 절반, 거의, 소수*",
        "small quantity": "소수*, 거의",
        "modal": "*할 것이*, *해야*, *수 있*, *반드시*, *항상*, 모든",
        "that": "*다고, *라고, *라고는, *다고는, *다는, *라는, *것으로",
        "denying": "*않*, *없*, *아니*, *못*, 아무도, *부인*, *거짓*, *허위*, *사실무근*, *반박*, *의심*",
        "affirming": "*의심의 여지가 없*, *뿐만 아니라, *뿐 아니라",
        "attitude": "*믿*, *생각*, *말하*, *말했*, *주장*",
        "reporting noun": "*주장*, *보도*, *소문*, *설*",
        "false": "*사실이 아니*, *거짓*, *허위*, *사실무근*, *틀렸*, *사실과 다*, *오보*",
        "pointing": "이*, 그*, *주장은, *보도는, *소문은",
        "taking back": "*부인했*, *철회했*, *부인하*, *취소했*",
        "if": "만약, 만일, *다면, *라면, *하면, *되면, *으면, *이면, *경우*, *조건*, *않는 한",
        "when": "*때, *까지",
        "pointer": """
            그, 그녀, 그들, 우리, 저, 나, 저희, 당신, 이, 그것, 이것, 여기, 거기, 그곳, 이곳, 오늘,
            어제, 내일, 지금, 그들*, 그녀*, 그것*, 우리*, 이것*, 저희*
            """,
        "possible": "*수도 있*, *수 있*",
    },
    "ar": {
        "negation": "لا, لم, لن, ليس, غير, بدون",
        "condition": "إذا, لو, إلا",
        "according": "وفقا ل*",
    },
}  # fmt: skip
