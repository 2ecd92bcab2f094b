"""Words of speech, de: who says it. All nouns have capitals, so a capital alone makes no name."""

from generator.verify.voices.speech.language import Language, phrases, words

_WEAK = words(
    """
    sag mein erklär beton frag erwider flüster murmel brumm füg ergänz bemerk warn forder kritisier beklag lob mahn
    versicher bestätig kündig erzähl wiederhol klag droh höhn scherz twitter teil lächel nick jubel empör präzisier
    wehr konter stichel ätz witzel wetter polter schimpf bilanzier analysier argumentier appellier plädier
    prognostizier monier rüg bemängel verteidig rechtfertig bekräftig gratulier dank bedank freu hoff zweifel schätz
    spekulier sinnier philosophier raun keuch krächz schnaub fauch maul murr nörgel schmunzel kicher glucks hauch
    wisper stotter stammel heul wimmer fleh bettel tröst beruhig kommandier beicht prahl schwärm frotzel nuschel
    jammer seufz stöhn lach brüll knurr zisch lispel grins plauder resümier konstatier kommentier beteuer schilder
    erinner erkundig äußer urteil glaub stell schwör fass hak verkünd meld pflicht behaupt spott antwort bericht red
    post befürcht fürcht vermut rechn attestier signalisier referier diktier zitier moderier insistier protestier
    gab entgegn wunder triumphier höhn verspott herrsch schmeichel foppel neck grummel grunz röchel gurr japs prust
    """
)


def _forms(stem: str) -> tuple[str, ...]:
    """Present and past of a weak verb, with the e that t and d ask for."""
    joint = stem if stem[-1] not in "td" and not stem.endswith(("chn", "gn")) else f"{stem}e"
    return f"{joint}t", f"{joint}te", f"{joint}ten"


DE = Language(
    code="de",
    known_by=words(
        """
        der die das und ist nicht ein eine zu den dem des mit sich auf für von auch wie im war sie er es als an
        """
    ),
    verbs=words(
        """
        sagt sagte sagten gesagt sagen meint meinte meinten gemeint erklärt erklärte erklärten betont betonte betonten
        schreibt schrieb schrieben geschrieben fragt fragte fragten gefragt frug antwortet antwortete antworteten
        geantwortet erwidert erwiderte erwiderten entgegnet entgegnete entgegneten versetzte versetzt ruft rief riefen
        gerufen schreit schrie schrien flüstert flüsterte murmelt murmelte brummt brummte spricht sprach sprachen
        gesprochen fügte fügt hinzu fährt fuhr fort fortfuhr hinzufügte ergänzt ergänzte bemerkt bemerkte bemerkten
        warnt warnte warnten fordert forderte kritisiert kritisierte kritisierten nennt nannte nannten bezeichnet
        bezeichnete beklagt beklagte lobt lobte mahnt mahnte versichert versicherte verspricht versprach behauptet
        behauptete räumt räumte bestätigt bestätigte kündigt kündigte berichtet berichtete erzählt erzählte wiederholt
        wiederholte unterstreicht unterstrich äußert äußerte äußerten urteilt urteilte befand findet fand glaubt
        glaubte denkt dachte seufzt seufzte lacht lachte stöhnt stöhnte stammelt stammelte stotterte jammerte klagt
        klagte drohte droht bat bittet befiehlt befahl gestand gesteht wandte wendet stellte stellt warf wirft zitiert
        zitierte begann beginnt schloß schloss schließt unterbrach unterbricht lächelte nickte höhnte spottete
        scherzte scherzt twitterte twittert postete teilte teilt gab gibt sagend rufend setzte setzt ließ hieß
        verlangte verlangt gebot kreischte brüllte brüllt knurrte zischte hauchte lispelte stieß platzte wiederholten
        jubelte jauchzte schluchzte wunderte forschte erkundigte erkundigt versicherten beteuerte beteuert erinnert
        erinnerte schilderte schildert resümiert resümierte konstatiert konstatierte kommentiert kommentierte
        prophezeite begrüßte beschwor tadelte unterbrachen entschuldigte tröstete ermahnte schalt schimpfte grüßte
        donnerte ächzte grinste kicherte polterte plauderte raunte raunzte wimmerte weinte wehrte scholl schwor hub hob
        pries preist riet rät log lügt wies weist legte legt schob schiebt hält hielt wollte will bläst blies griff
        """
    )
    | frozenset(form for stem in _WEAK for form in _forms(stem)),
    passives=words("gesagt genannt bezeichnet gefragt zitiert gerufen geschrieben"),
    being=words("wurde wird werden wurden worden ist war"),
    agent=words("von"),
    who=words("der die"),
    replies=words("fragte antwortete erwiderte entgegnete versetzte rief unterbrach"),
    nouns=words("äußerung äußerungen aussage worte bemerkung erklärung forderung warnung antwort brief"),
    pronouns=words("er sie"),
    others_pronouns=words(
        """
        ich wir ihr es man wer niemand jemand alle einer jeder dieser jener jene diese ihm ihn mir mich uns
        """
    ),
    articles=words(
        """
        der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem
        ihrer mein meine unser unsere dieser diese dieses jener jene jenes jeder jede kein keine viele einige manche
        mehrere zwei drei beide welcher
        """
    ),
    titles=words(
        """
        herr herrn frau fräulein dr prof doktor professor präsident präsidentin bundespräsident bundeskanzler
        bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister
        innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin premierminister
        premierministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister
        sprecher sprecherin regierungssprecher abgeordnete abgeordneter senator senatorin general oberst leutnant
        hauptmann major könig königin prinz prinzessin graf gräfin baron freiherr fürst fürstin papst bischof pfarrer
        direktor direktorin chef chefin vorsitzende vorsitzender parteichef parteichefin fraktionschef botschafter
        botschafterin richter richterin onkel tante bruder schwester pater mutter vater meister
        """
    ),
    prepositions=words(
        """
        von in an auf aus bei mit nach seit zu vor für gegen um über unter durch ohne wegen während am im beim zum zur
        vom ins hinter neben zwischen trotz
        """
    ),
    subordinators=words("daß dass während als weil da wenn nachdem bevor obwohl ob wie indem damit welche welcher"),
    conjunctions=words("und aber oder doch denn sondern"),
    aside=words("während als da"),
    linking=words(
        """
        hat habe hatte haben hatten ist war wird wurde dann noch auch nun da jetzt schon darauf hierauf später endlich
        leise laut plötzlich wieder sich weiter außerdem zudem ferner daraufhin dazu darum nie nicht niemals nur
        einmal selbst lachend lächelnd ruhig würde könnte sollte soll mir ihm ihr ihn uns ihnen es sogleich hinzu fort
        heraus aus ein dagegen sie jedoch aber hastig heftig rasch eifrig traurig freundlich ernst kurz bloß gleich so
        denn erst
        """
    ),
    modals=words("würde könnte sollte soll wird mag dürfte"),
    negations=words("nicht nie niemals kein keineswegs weder"),
    denials=words(
        """
        bestreitet bestritt leugnet leugnete dementiert dementierte falsch gefälscht gefälschter erfunden angeblich
        """
    ),
    doubts=words("angeblich gerüchten soll"),
    according=phrases("laut | nach angaben von | nach ansicht von | nach den worten von | so"),
    opening=phrases("für"),
    opening_words=words(
        """
        der die das ein eine er sie es wir ich ihr und aber doch da dann nun so als wenn nach in an auf am im bei mit
        zu was wer wie wo warum ja nein ach oh nicht noch auch jetzt hier dort also endlich darauf hierauf
        """
    ),
    aides=words(
        """
        sprecher sprecherin sprechers anwalt anwältin anwälte verteidiger verteidigerin vertreter
        vertreterin mitarbeiter mitarbeiterin berater beraterin
        """
    ),
    objects=words("ihm ihr"),
    works=words("buch roman film lied plakat schild banner gedicht stück titel"),
    letters="äöüß„",
    verblike=r"[a-zäöüß]{2,}(?:t|te|ten)",
    calendar=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
        august september oktober november dezember
        """
    ),
    capitals=False,
)  # fmt: skip
