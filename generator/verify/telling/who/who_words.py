"""Acts of one upon another in six languages, and what stands beside whoever acts or is acted on. Data.

A block of `ACTS` is one act with a line for each language, as in `across_acts`; the two sides of `|` give and get.
Items stand between blanks; `*` stands for any letters, `-` for a blank.
"""

from collections.abc import Mapping

ACTS = """
en: export* sell sells selling sold sale sales send sends sending sent deliver* suppl* give gives giving gave given
    provid* ship ships shipped lend lends lent donat* | import* buy buys buying bought purchas* receiv* get gets got
    obtain* borrow* acquir*
de: export* ausfuhr* ausgeführt* verkauf* schick* geschickt* sandt* gesandt* liefer* geliefert* gab gibt geben gegeben
    verlieh* lieh liehen | import* einfuhr* eingeführt* kauf* gekauft* erwarb* erworben* erhielt* erhalten bekam*
    bekomm* bezog*
fr: export* vend* vente* envoy* livr* fourni* donn* prêt* cèd* céd* | import* achet* achat* reçoi* reçu* obtenu*
    obtien* acquis acquér* emprunt*
es: export* vend* vent* envi* entreg* suministr* ced* dio dieron prest* | import* compr* adquir* recib* obtuv* obten*
ru: экспорт* вывоз* вывез* прода* отправ* посла* постав* переда* предостав* одолж* ссуд* | импорт*
    ввоз* ввез* купи* закуп* покуп*
    приобре* получ*
ko: 수출* 판매* 매각* 팔았* 보냈* 보내* 인도했* 공급* 제공* 지원* 빌려주* 빌려줬* 대출* | 수입*
    구매* 매입* 사들였* 사들여* 샀* 인수했* 받았* 도입*

en: accus* blam* charg* denounc*
de: beschuldig* beschuldigt* warf wirft vorgeworfen bezichtig*
fr: accus* reproch* dénonc*
es: acus* culp* denunci*
ru: обвин*
ko: 비난* 고발* 탓*

en: criticis* criticiz* condemn* rebuk* attack* fault* slam*
de: kritisier* verurteil* rügt* rügte* greif* griff griffen angegriff*
fr: critiqu* condamn* attaqu* fustig*
es: critic* conden* atac* arremet*
ru: критик* осуд* атак* раскритик* напал* нападал*
ko: 비판* 규탄* 공격* 비난*

en: prais* thank* laud* commend* applaud* welcom*
de: lobt* gelobt* dankt* gedankt begrüß*
fr: lou* félicit* remerci* salu*
es: elogi* alab* agradec* felicit* salud*
ru: хвал* похвал* благодар* поблагодар* приветств*
ko: 칭찬* 감사* 환영* 치하*

en: ask asks asked asking request* urge urges urged call-on calls-on called-on demand* beg begged
de: bat bitte* gebeten forder* gefordert* auffordert* aufgefordert* verlang*
fr: demand* pri* exhort* appel* réclam* exig*
es: pid* pide* ped* solicit* inst* exig* reclam*
ru: попрос* проси* призва* призыв* потребов* требу*
ko: 요청* 촉구* 요구* 부탁*

en: tell tells told inform* brief* notif* assur* promis*
de: sagt* unterricht* informier* teilt* versicher* versprach* versprochen*
fr: inform* assur* promis promet* annonc* prévenu*
es: inform* asegur* promet* avis*
ru: сообщ* проинформ* информир* завер* пообещ* обеща* уведом*
ko: 알렸* 알려* 통보* 약속* 전달*

en: invit*
de: eingeladen* einlad* lud
fr: invit*
es: invit*
ru: приглас* приглаш*
ko: 초청* 초대*

en: visit* travel* flew
de: besuch* reist* gereist*
fr: visit* rend* voyag*
es: visit* viaj*
ru: посет* посещ* приех* прибы*
ko: 방문*

en: support* back backs backed endors*
de: unterstütz* befürwort*
fr: soutien* soutenu* soutenai* appuy* appuie*
es: apoy* respald*
ru: поддерж*
ko: 지지* 두둔*

en: threaten* warn*
de: droht* gedroht* warnt* gewarnt*
fr: menac* averti* mis-en-garde
es: amenaz* advirti* adviert*
ru: угро* пригроз* предупре*
ko: 위협* 협박* 경고*

en: sue sues sued suing lawsuit* suit
de: verklag* klagt* geklagt* klage
fr: poursui* plainte* assign*
es: demand* querell*
ru: иск* засуди* подал*-в-суд
ko: 소송* 제소* 고소*

en: ban bans banned banning bar bars barred block* prohibit* forbid* forbade sanction* embargo*
de: verbot* verbiet* untersag* blockier* sanktion*
fr: interdi* bloqu* sanction* prohib*
es: prohib* bloque* sancion* vet*
ru: запре* блокир* санкци*
ko: 금지* 차단* 제재* 봉쇄*

en: recogni*
de: erkannt* anerk* anerkannt*
fr: reconn*
es: reconoc*
ru: призна*
ko: 인정* 승인*

en: recall* withdr*
de: zurückgerufen* abgezogen* abzieh* berief abberuf*
fr: rappel* retir*
es: retir* llam*
ru: отозва* отзыв* отзов*
ko: 소환* 철수*

en: invad* bomb* raid* strike strikes struck shell shelled
de: überfiel* überfall* bombardier* angriff* angegriffen*
fr: envahi* bombard* attaqu*
es: invad* bombarde* atac*
ru: вторг* напал* напад* бомб* атак*
ko: 침공* 공격* 폭격* 침략*

en: defeat* beat beats beaten
de: besieg* geschlagen* schlug* schlägt*
fr: batt* vaincu* défait*
es: derrot* venc*
ru: победи* побежд* разгром* обыгр*
ko: 이겼* 이기* 꺾었* 격파*

en: kill* murder* shot
de: tötet* getötet* ermord* erschoss*
fr: tu* assassin*
es: mat* asesin*
ru: убил* уби* застрел*
ko: 살해* 사살*

en: arrest* detain*
de: verhaft* festgenommen* nahm
fr: arrêt* interpell*
es: detuv* deten* arrest*
ru: арест* задерж*
ko: 체포* 구속*

en: help helps helped assist* aid aids aided
de: half hilft helfen geholfen*
fr: aid* secour*
es: ayud* asist*
ru: помог* помощ* помога*
ko: 도왔* 돕*

en: broke break breaks cut sever*
de: brach* abgebrochen* bricht
fr: rompu* rompt* coupé*
es: rompi* romp*
ru: разорва* прерва*
ko: 단절* 끊었*

en: acquit* convict* sentenc*
de: freigesprochen* freispr* verurteil*
fr: acquitt* condamn* relax*
es: absolv* conden* absuelt*
ru: оправда* осуд* приговор*
ko: 선고* 무죄* 유죄*

en: appoint* nominat* name names named
de: ernannt* ernenn*
fr: nomm*
es: nombr* design*
ru: назнач*
ko: 임명* 지명*

en: repla* succeed*
de: ersetz* ablös* abgelöst*
fr: rempla* succèd* succéd*
es: reempla* sucedi*
ru: замени* сменил*
ko: 교체* 대체*

en: owe owes owed
de: schuld*
fr: doi*
es: deb*
ru: долж*
ko: 빚*

en: ask asks asked question* interview*
de: fragt* gefragt* befragt* interview*
fr: interrog* question*
es: pregunt* interrog* entrevist*
ru: спроси* спрашив* допрос*
ko: 질문* 심문* 인터뷰*
"""

MARKS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "by": "by",
        "from": "from",
        "to": "to into towards toward on against with for at in over",
        "of": "of",
        "passed": "the a an its their his her this that former late both",
        "be": "is are was were be been being",
    },
    "de": {
        "by": "von vom durch",
        "from": "aus",
        "to": "an nach in im zu zur zum gegen mit für auf über bei um den dem beim",
        "of": "des",
        "passed": "der die das ein eine einer einem einen seine seiner ihre ihrer",
        "be": "wurde wurden worden",
    },
    "fr": {
        "by": "par",
        "from": "depuis",
        "to": "à au aux en vers contre pour avec sur chez dans envers",
        "of": "de du des d",
        "passed": "le la les l un une son sa ses leur leurs président présidente ministre",
        "be": "est sont été fut furent était être",
    },
    "es": {
        "by": "por",
        "from": "desde",
        "to": "a al en hacia contra para con ante sobre",
        "of": "de del",
        "passed": "el la los las un una su sus presidente presidenta ministro ministra expresidente",
        "be": "es son fue fueron sido ser",
    },
    "ru": {
        "by": "",
        "from": "из от с со",
        "to": "в во на к ко против для по о об с над при",
        "of": "",
        "passed": "президента президенту президентом премьера лидера лидеру министра",
        "be": "был была было были",
    },
}
"""Words before a name, by what they make of it: who acts in a passive, whence, whither or upon whom, whose; words that
may stand between those and the name; and words of being, which make an act one that is undergone."""

PARTICLES: Mapping[str, str] = {
    "from": "에서는 에서 에게서 으로부터 로부터 부터",
    "to": "에게 께 한테 에 에는 에도 으로 로 을 를 에 대한 에 대해 과의 와의",
    "of": "의",
    "free": "이 가 은 는 도 께서 께서는 측은 측이 에서도",
    "with": "와 과 랑",
}
"""What is hung on a word in Hangul, by what it makes of it; `with` shares what comes behind."""

UNDERGOING = "받 당하 당했 당한 되 된 됐 될 피소"
"""What behind an act in Hangul makes it one that is undergone."""

PEOPLE: Mapping[str, str] = {
    "de": r"\w*isch(?:e[nrsm]?)?",
    "fr": r"\w*(?:ien|ais|ain|ois|éen|in)(?:ne|e)?s?",
    "es": r"\w*(?:an[oa]|és|es[ao]|ense|in[oa]|eñ[oa]|eno)s?",
    "ru": r"\w*[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)",
}
"""How a word goes on that begins like a country and is of its people."""
