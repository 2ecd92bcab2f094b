"""Words of speech, es: who says it."""

from generator.verify.voices.speech.language import Language, phrases, words

_IN_AR = words(
    """
    afirm declar asegur explic señal indic manifest subray destac contest pregunt apunt reiter confes anunci record
    recalc coment relat detall precis consider opin denunci critic acus llam calific lament celebr exclam grit susurr
    murmur replic jur tuite observ balbuce suspir orden suplic protest ironiz brome zanj matiz sentenci alert avis
    reclam agreg acot apostill puntualiz remach aclar avanz vaticin pronostic augur bram vocifer mascull tartamude
    gimote solloz chill rezong espet lanz atac ataj aleg argument razon reflexion remarc enfatiz expres cuestion
    reproch recrimin tild felicit ratific confirm corrobor desvel revel relativiz minimiz critic alab elogi conden
    censur justific apel inst alent anim invit aconsej recomend plante valor estim pens indag inform narr not cont
    bals sopes aventur bisbise musit farfull refunfuñ bufone bale jade titube vacil salud brind abog rog
    """
)
_IN_IR = words(
    """
    insist coincid resum defend promet admit añad describ escrib aplaud rebat interrump exig decid reconoc agradec
    respond arremet inquir conced asint un compart discut asever repet concluy
    """
)
ES = Language(
    code="es",
    known_by=words(
        """
        el la los las de que y en un una es por con para se del al no su como más pero lo fue ha está había le
        """
    ),
    verbs=words(
        """
        dice dijo decía dicho diciendo dicen dijeron afirma afirmó afirmaba afirmado declara declaró declarado asegura
        aseguró asegurado explica explicó explicado explicaba añade añadió añadido agrega agregó agregado señala
        señaló señalado sostiene sostuvo sostenido indica indicó indicado manifiesta manifestó manifestado subraya
        subrayó subrayado destaca destacó destacado advierte advirtió advertido responde respondió respondido contesta
        contestó contestado pregunta preguntó preguntado preguntaba escribe escribió escrito apunta apuntó apuntado
        insiste insistió insistido reitera reiteró reconoce reconoció reconocido admite admitió admitido confiesa
        confesó anuncia anunció anunciado recuerda recordó recordado recalca recalcó concluye concluyó comenta comentó
        comentado cuenta contó contado relata relató detalla detalló precisa precisó considera consideró considerado
        opina opinó cree creyó creía piensa pensó denuncia denunció denunciado critica criticó criticado acusa acusó
        acusado llama llamó califica calificó calificado describe describió lamenta lamentó lamentado celebra celebró
        exclama exclamó grita gritó gritaba susurra susurró murmura murmuró replica replicó repuso interrumpió
        interrumpe prosigue prosiguió continúa continuó promete prometió jura juró pide pidió exige exigió propone
        propuso repite repitió sentenció zanjó matizó tuiteó tuitea observó observa balbuceó suspiró ordenó suplicó
        protestó rugió gruñó sugiere sugirió refiere refirió advertido soltó suelta tercia terció intervino interviene
        rió sonrió ríe sonríe quiso_saber quería_saber siguió sigue prosiguió arguye arguyó contradijo predice predijo
        mantuvo mantiene propuesto asintió desafió desafía confía confió reprende apostilló
        defiende advierte sugiere asiente consiente contradice arremete muestra apuesta
        """
    )
    | frozenset(stem + ending for stem in _IN_AR for ending in ("a", "ó", "ado", "aba", "an", "aron"))
    | frozenset(stem + ending for stem in _IN_IR for ending in ("e", "ió", "ido", "ía", "en", "ieron")),
    passives=words(
        """
        calificado calificada descrito descrita llamado llamada acusado acusada criticado citado citada preguntado
        preguntada
        """
    ),
    being=words("fue es era sido ser fueron"),
    agent=words("por"),
    who=words("quien que"),
    replies=words("preguntó respondió contestó replicó repuso interrumpió"),
    nouns=words("declaración palabras comentario respuesta carta discurso"),
    pronouns=words("él ella"),
    others_pronouns=words(
        """
        yo nosotros ustedes ellos ellas usted tú esto eso quien quién nadie alguien todos muchos algunos otros
        """
    ),
    articles=words(
        """
        el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa esos esas varios
        dos tres algunos
        """
    ),
    titles=words(
        """
        sr sra srta señor señora señorita don doña dr dra doctor doctora profesor profesora presidente presidenta
        primer primera ministro ministra canciller secretario secretaria general senador senadora diputado diputada
        alcalde alcaldesa rey reina príncipe princesa papa coronel capitán comandante almirante juez jueza director
        directora portavoz jefe jefa líder ex exministro expresidente embajador embajadora padre madre hermano tía tío
        conde duque
        """
    ),
    prepositions=words(
        """
        de a en con por para sin sobre desde hasta entre contra hacia según tras ante bajo durante del al
        """
    ),
    subordinators=words("que cuando como si porque aunque mientras donde pues"),
    conjunctions=words("y e pero o u sino"),
    aside=words("mientras cuando"),
    linking=words(
        """
        ha han había habían hubo ha también luego después entonces ya no nunca jamás aún siempre le les nos me te se
        lo la además así ayer hoy todavía más posteriormente asimismo habría
        """
    ),
    modals=words("habría podría diría debería puede"),
    negations=words("no nunca jamás tampoco"),
    denials=words("niega negó negaba negado desmiente desmintió falso falsa inventado rechaza"),
    doubts=words("supuestamente presuntamente"),
    according=phrases("según | de acuerdo con | en palabras de | a juicio de"),
    opening=phrases("para"),
    opening_words=words(
        """
        el la los las un una él ella yo nosotros y pero o en con por para de si no sí cuando como que qué quién ah oh
        ya entonces luego después hoy ayer este esta ese esa su sus lo se
        """
    ),
    aides=words(
        """
        portavoz abogado abogada abogados asesor asesora representante vocero vocera
        """
    ),
    works=words("libro novela película canción pancarta cartel poema obra titulado titulada"),
    dropped="él",
    letters="ñ¿¡áíóú",
    verblike=r"[a-zà-ÿ]{2,}(?:a|e|ó|ió|ía|aba)",
    calendar=words(
        """
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
        septiembre octubre noviembre diciembre
        """
    ),
)  # fmt: skip
