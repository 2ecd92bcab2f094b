"""Words of speech, fr: who says it."""

from generator.verify.voices.speech.language import Language, phrases, words

_REGULAR = words(
    """
    affirm expliqu ajout estim soulign précis assur demand not observ remarqu confi racont cri murmur chuchot répliqu
    insist dénonc critiqu jug qualifi avou jur indiqu pens résum témoign comment soupir grogn interrog continu hurl
    exclam object protest ordonn propos accus salu déplor plaid tonn ironis plaisant suppli sanglot bredouill marmonn
    rican achev gliss tranch abond indign insurg agac emport félicit étonn justifi détaill nuanc tempér relativis
    fustig regrett souffl siffl hasard avanc articul bougonn grommel bafouill exult jubil analys pest fulmin souhait
    espér espèr lâch assén assèn suggér suggèr questionn interpell alert alarm recommand conseill préconis invit
    exhort implor confirm certifi rétorqu ripost enchaîn complét complèt revendiqu proclam clam scand argu argument
    point signal relev relèv constat évoqu rapport relat répét répèt considér considèr martel martèl rappel rappell
    appel appell inquiét inquièt concéd concèd prédis diagnostiqu persist hésit gémiss vocifér grinç coup intervien
    réclam exig déclar annonc lanc renonc décrét décrèt encourag mitig ajourn démarr blagu taquin moqu badin hoquet
    beugl braill tonitru explos éclat fanfaronn raill brocard cingl tacl rassur sermonn réprimand grond gourmand
    """
)


def _forms(stem: str) -> tuple[str, ...]:
    """Present, participle, past and imperfect of a verb in -er, with the cedilla and the e that c and g take."""
    soft = stem[:-1] + "ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
    return f"{stem}e", f"{stem}ent", f"{stem}é", f"{soft}a", f"{soft}ait", f"{soft}aient", f"{stem}èrent"


FR = Language(
    code="fr",
    known_by=words(
        """
        le la les des du et est dans une que qui pour pas au sur ne se ce il elle nous vous avec aux était à un
        """
    ),
    verbs=words(
        """
        dit disait dire dira disant déclare déclaré déclara déclarait affirme affirmé affirma affirmait explique
        expliqué expliqua expliquait ajoute ajouté ajouta ajoutait ajoutant estime estimé estimait souligne souligné
        soulignait souligna précise précisé précisa précisait assure assuré assura assurait répond répondu répondit
        répondait demande demandé demanda demandait écrit écrivait écrivit note noté nota observe observa remarque
        remarqua poursuit poursuivi poursuivit poursuivait reprend reprit reprenait conclut conclu concluait rappelle
        rappelé rappela confie confié confia raconte raconté raconta lance lancé lança crie crié cria criait s'écrie
        s'écria écria écrie murmure murmura murmurait chuchote chuchota réplique répliqué répliqua rétorque rétorqué
        rétorqua insiste insisté insista martèle martelé annonce annoncé annonça avertit averti prévient prévenu
        regrette regretté dénonce dénoncé dénonça critique critiqué juge jugé jugea qualifie qualifié qualifia
        reconnaît reconnu reconnut admet admis admit avoue avoué avoua promet promis promit jure juré jura indique
        indiqué indiqua considère considéré pense pensé pensa croit cru soutient soutenu résume résumé témoigne
        témoigné commente commenté tweete tweeté balbutia balbutie bégaya soupira soupire gémit gronda grogna
        interrompit interrompt interroge interrogea continua continue continué fit fait hurle hurla exclama exclame
        répéta répète répété objecta objecte protesta proteste ordonna ordonne proposa propose appelle appelé appela
        accuse accusé accusa salue salué décrit déplore déploré plaide plaidé tonne tonna ironise ironisé plaisante
        plaisanté supplia sanglota bredouilla marmonna ricana commença acheva défend défendait défendit défendu enquit
        enquiert renchérit renchéri convint convient convenu sourit rit rugit repartit répartit prévint prédit prédisait
        réjouit réjoui réjouissait emporte emporta voulut_savoir
        veut_savoir opine opina tient tenait concède maintient maintenu maintint
        """
    )
    | frozenset(form for stem in _REGULAR for form in _forms(stem)),
    passives=words("qualifié décrit appelé accusé critiqué interrogé cité jugé interrogée citée appelée accusée"),
    being=words("est était été fut sont"),
    agent=words("par"),
    who=words("qui"),
    replies=words("demanda répondit répliqua rétorqua interrompit reprit"),
    nouns=words("déclaration propos mots remarque réponse lettre discours"),
    pronouns=words("il elle"),
    others_pronouns=words("je nous vous ils elles on tu ce cela ça qui tous certains autres chacun personne"),
    articles=words(
        """
        le la les l un une des du son sa ses leur leurs mon ma mes notre nos ce cet cette ces plusieurs deux trois
        quelques
        """
    ),
    titles=words(
        """
        m mme mlle monsieur madame mademoiselle dr docteur professeur président présidente premier première ministre
        chef cheffe secrétaire général générale sénateur sénatrice député députée maire roi reine prince princesse
        pape colonel capitaine commandant lieutenant amiral juge directeur directrice porte-parole ancien ancienne
        ambassadeur ambassadrice maître me abbé père mère frère sœur oncle tante comte comtesse duc duchesse baron
        marquis
        """
    ),
    prepositions=words(
        """
        de à en dans sur pour par avec chez sans sous vers contre depuis après avant lors devant dès d au aux du des
        """
    ),
    subordinators=words("que qu qui quand lorsque lorsqu comme si parce puisque tandis dont où alors"),
    conjunctions=words("et mais ou or donc car"),
    aside=words("tandis pendant comme"),
    linking=words(
        """
        a ont avait avaient est était aura aurait ne n pas jamais lui leur nous vous me m te t se s l le la les y en
        alors ensuite aussi encore toujours également enfin puis même déjà t hier ainsi tout plus rien vient venait de
        d aurait-il notamment pourtant
        """
    ),
    modals=words("aurait pourrait dirait devrait peut"),
    negations=words("ne n pas jamais"),
    denials=words("nie nié niait dément démenti démentait faux fausse inventé forgée refuse refusé"),
    doubts=words("prétendument aurait"),
    according=phrases("selon | d après"),
    opening=phrases("pour"),
    opening_words=words(
        """
        le la les un une il elle on nous vous je ils elles et mais ou donc car dans en sur pour par avec après avant
        alors quand comme si ce cette ces son sa ses oui non ah oh c qu qui que où hier puis enfin
        """
    ),
    aides=words(
        """
        porte-parole avocat avocate avocats conseiller conseillère représentant représentante proche entourage
        """
    ),
    objects=words("lui"),
    works=words("livre roman film chanson banderole pancarte affiche poème pièce titre intitulé intitulée"),
    letters="èêàçùœîô",
    verblike=r"[a-zà-ÿ]{2,}(?:e|a|it|ait|é|ut|int)",
    calendar=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
        octobre novembre décembre
        """
    ),
    elisions=r"(?i)-(?:t-)?(il|elle|ils|elles|on|je|nous|vous|tu|ce)\b|\b([ldnsmtcj]|qu)['’](?=\w)",
)  # fmt: skip
