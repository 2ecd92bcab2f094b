"""Words for acts, offices, occasions and things of weight, by kind and language: who tells of one has a source for it.

A line is a kind: its words, and behind the bar words near to them, which a source may have instead. A word is the
beginning of one, and all of it before a dot; a hyphen is a space or none. What is set in goes on.
"""

LINES = {
    "en": """
warfare: went-to-war go-to-war goes-to-war join-the-war joined-the-war enter-the-war entered-the-war declare-war
    declared-war wage-war waged-war | war wars wartime fight fought battle combat troop army militar
    front invad invas attack
sell: sell. selling. sells. sold. | sale export trad market deal buy bought purchas customer order contract
    price pay paid worth divest dispos auction part-with parted retail offload shipped shipment revenue
    turnover client
buy: buy bought purchas | acqui import sell sold. sale order trad pay paid procure customer price spend
    spent cost shop got obtain takeover took-over snapped invest client
expel: expel expuls oust deport evict dismissed-the | dismiss remov sack threw throw banish fire kick drove driv
    non-grata leave-the-country told-to-leave ordered-to-leave unwelcome persona quit ordered-out sent-home
    toppl overthr purg barred bar.
destroy: destroy destruct demolish wreck raze | ruin tear torn tore bomb kill burn damag wip annihil explo
    collaps flatten shelled shelling strike level gut devast obliterat eradicat incinerat blew blown blast
    nothing-was-left sank sunk
blockade: blockad besieg siege | embargo block cut-off encircl surround closed-off shut seal barricad isolat
minister: minister | ministr secretar premier chancellor cabinet head-of-government pm. treasury treasurer
cabinet: cabinet | government minist premier
adviser: adviser advisor consultant | advis aide. aides counsel consult strateg
ambassador: ambassador envoy | embass diploma consul emissar representativ deleg mission mediat negotiat
briefing: press-conference news-conference | conference briefing reporters press. journalist media
interview: interview | told asked spoke talk conversation question answer said tell. tells says. speak
parliament: parliament senate senator | lawmaker mp. mps. deput assembl legislat house congress chamber bill
    session commons council vote diet. knesset duma rada. bundestag bundesrat storting riksdag folketing
    sejm cortes majlis seanad dáil mep. meps.
court: court. courts courtroom tribunal | judg ruling ruled justice trial suit sentenc verdict appeal
    convict legal law acquit plaintiff defendant order jury juror guilty prosecut attorney sue. sued. suing
    injunction magistrat hearing indict bench
police: police | officer arrest detain constable cop. cops. crim security gendarm detective investigat
    custody raid sheriff trooper patrol carabinier agent. agents.
arrest: arrest handcuff | detain seiz jail imprison police catch caught captur held nab apprehend custody
    prison charged bust raid rounded round-up
church: church. churches clergy | priest bishop relig parish pope pastor congreg faith christ catholic
    cathedral monk vatican chapel orthodox worship sanctuar
customs: customs-dut customs-fee tariff | customs dut tax levy levies toll barrier excise rate. rates. charg
    surcharg
advert: advert | sponsor promot commercial campaign market paid poster publici placard slogan banner ad.
    ads.
election: election elections voter voters electorate | elect vot poll ballot candida campaign referend
    runoff run-off mandate turnout win. won.
certain: it-is-certain it-was-certain that-it-is-certain is-certain-that was-certain-that it-certain
    undoubtedly indisputabl unquestionabl beyond-doubt | certain. certainly certainty sure. surely clear.
    clearly prove proof definit inevitabl doubt must obvious undeniabl evident guarante
excellent: excellent splendid brilliant | good great best better perfect well strong superb outstand
    remarkabl first-rate first-class top-notch fine. exemplary magnific
relief: relief. | eas glad welcom comfort happy pleas reliev joy celebr cheer sigh aid. assist help
    humanitarian debt tax
joy: relieved delight joy. joyful joyous glee rejoic | eas glad welcom comfort happy pleas reliev celebr
    cheer thrill smil joy sigh
fury: fury furious outrag enrag | protest critici anger angr rage condemn indign upset resent slam shock
    livid uproar irate incens fum scandal storm blast lash
apology: apolog | sorry regret forgiv pardon
praise: praised praises praising | laud commend welcom prais hail applau compliment tribute thank admir
    credit salut cheer hero congratul toast
boycott: boycott | shun refus stay-away snub absent skip stayed-away
coup: coup. coups putsch | overthr topple seiz takeover junta oust mutin took-power taken-power taken-over
    took-over
rocket: rocket. rockets missile | launch ballistic projectile munition shell fire scud katyusha icbm salvo
nuclear: nuclear atomic | atom warhead reactor uranium plutonium radioact fission enrich iaea
tank: tanks | armour armor vehicle panzer cistern reservoir container storage leopard abrams
drone: drone | uav unmanned uncrewed remote pilotless quadcopter
submarine: submarine | naval navy u-boat vessel undersea underwater subsea seabed sub. subs. torpedo cable
rail: by-rail. by-train. | rail train wagon locomotiv carriage
road: by-road. by-lorry. by-truck. | road lorr truck motorway highway overland drove drive convoy bus.
    buses. car. cars.
air: by-air. by-plane. | air. airport airline airlift fly flown flight plane charter jet. jets. aircraft
sea: by-sea. by-ship. | sea ship vessel maritim port ocean freighter sail barge ferry boat
""",
    "de": """
warfare: kriegseintritt kriegserklär in-den-krieg krieg-führ | krieg kampf kämpf truppe armee militär front angriff
sell: verkauf | gekauft erwarb erworb export handel absatz vertrieb kauf kunde preis zahl liefer veräußer abgab abgegeb
    abstoß abgestoß versteiger umsatz vermarkt
buy: gekauft ankauf aufkauf zukauf | abnehm abnahm käuf erw import einkauf beschaff verkauf bestell preis zahl kost
    ausgegeben kauf übernahm übernimmt übernomm anschaff erstand bezog
expel: ausgewiesen ausweisung vertrieben | entließ entlass entfern abschieb hinaus rauswurf verwiesen ausschluss
    ausgeschloss persona non-grata verlassen ausreise
destroy: zerstör vernicht | ruin abriss abgeriss bomb brand verbrann schad schäd explo einsturz spreng
    beschuss trümmer verwüst kaputt platt eingestürzt niedergebrannt gesprengt
blockade: blockad belager | embargo sperr abgeschnitten einkesse block riegel
minister: minister kabinett | regierung kanzler behörde senator ressort außenamt staatschef
adviser: berater | berat expert referent
ambassador: botschafter gesandter | botschaft diplomat konsul beauftragt vertret unterhändl emissär vermittl
briefing: pressekonferenz | konferenz presse journalist reporter medien
interview: interview | gespräch sagt gesagt frage antwort erzähl sprach spricht erklär äußer
parliament: parlament bundestag senat | abgeordnet landtag fraktion kammer rat gesetz stadtrat kongress duma
    knesset nationalrat repräsentantenhaus mandat
court: gericht. gerichts gerichte. gerichten. tribunal | verklag richter urteil recht prozess klage justiz verfahren
    gericht verurteil anklag angeklagt kammer instanz jurist bgh
police: polizei | beamt festgenomm festnahme kriminal ermittl fahnd gewahrsam
arrest: verhaft festgenommen festnahme | polizei haft gefängnis gefasst nahm gewahrsam abgeführt inhaftiert
church: kirche geistlich | pfarrer bischof relig priester gemeinde papst glaub kloster dom. evangel kathol
election: wahlen wähler | wahl wähl stimm abstimm kandidat urne mandat
certain: zweifellos unbestritten steht-fest | sicher klar gewiss zweifel bewiesen bestimmt offensichtlich
rocket: rakete | geschoss flugkörper start lenkwaffe
nuclear: atomwaffe nuklear | atom kern reaktor akw
drone: drohne | unbemannt
""",
    "fr": """
warfare: entrer-en-guerre entré-en-guerre déclar-la-guerre faire-la-guerre | guerre combat troupe armée militair
    front attaqu
sell: vend. vends. vendent vendu vendai vendeu vendre. vendra vente | achet export commerc marché achet client
    prix pay livr céd cession écoul fourni rachat rachet enchère
buy: achet achat | acqui import vend vente command prix pay coût rachat rachet acquér
expel: expuls chassé | limog destitu révoqu renvoy exclu départ banni refoul persona non-grata quitter reconduit
destroy: détrui destruction démoli | ruin ras bomb brûl incend dégât explos effondr dommag dévast anéant
    ravag
blockade: blocus assiég | embargo bloqu encercl barrag
minister: ministre cabinet | ministèr secrétaire gouvernement chancel premier matignon
adviser: conseill | consult expert conseil
ambassador: ambassadeur ambassadrice émissaire | ambassade diplom consul représentant délégué envoyé médiat
briefing: conférence-de-presse | presse journalist conférence
interview: interview entretien-avec entretien-accordé entretien-à | dit répon question déclar confi expliqu
    parle parlé affirm
parliament: parlement sénat | député assemblée loi chambre élu congrès législat
court: tribunal cour-d. cour-suprême cour-de-cassation cour-de-justice cour-des-comptes | juge justice
    procès condamn verdict cour. cours-d jugé magistrat cassation pourvoi plainte
police: police policier | gendarm flic arrêt enquêt forces-de brigade crs. interpell
arrest: arrêté-par arrestation interpell | police prison détenu garde-à arrêt incarcér écrou menott
church: église clergé | prêtre évêque relig paroisse pape foi cathédrale abbaye abbé cathol vatican
election: élection électeur | vot scrutin candidat élu urne législatives présidentielle municipales
certain: indubitabl incontestabl il-est-certain | certain sûr clair prouv évident doute
rocket: missile roquette fusée | tir lanc
nuclear: nucléaire atomique | atom réacteur
drone: drone | sans-pilote
""",
    "es": """
warfare: entrar-en-guerra entró-en-guerra declar-la-guerra | guerra combat tropa ejército militar frente ataqu
sell: vende vendi vendo vendr venta. ventas. | compr adquir export comerci mercado compra cliente precio pag vend enajen
    subast factur
buy: compra compre compró. compré. compro. adqui | import vend venta pedido precio pag cost compr
expel: expuls expulsa | despid echa destitu deport persona non-grata abandon salir
destroy: destru demol | ruin bomb quem incend daño explo derrib destroz arras devast calcin
blockade: bloqueo asedi sitiar sitiad | embargo bloque cerc
minister: ministr gabinete | exministr viceministr secretari gobierno canciller primer jefe-de-gobierno
adviser: asesor consejero | consej expert
ambassador: embajador emisario | embajad diplom cónsul enviad representante delegad mediador
briefing: rueda-de-prensa conferencia-de-prensa | prensa periodist
interview: entrevista | dijo pregunt respond declar contó cuenta explic afirm habl
parliament: parlamento senado | diputad congreso asamblea ley cámara legisl cortes
court: tribunal juzgado | demand juez jueces justicia juicio sentencia conden corte fiscal magistrad judicial fallo
police: policía | agente deten guardia-civil polic gendarm carabiner investig patrull
arrest: arrest deten | polic prisión cárcel captur apres encarcel aprehend preso custodia
church: iglesia clero | cura obispo relig parroqu papa fe católi catedral vaticano
election: elecci elector votante | vot candidat urna comici
certain: indudabl incuestionabl es-seguro | segur clar cierto prob evident duda
rocket: misil cohete | lanz
nuclear: nuclear atómic | atóm reactor
drone: dron | no-tripulad
""",
    "ru": """
warfare: воевать воюет воюют вступил-в-войну вступит-в-войну объявил-войну | войн бой боев боя арми войск военн
    фронт атак
sell: прода | закуп приобр экспорт торг рын покуп купи цен плат постав реализ сбы контракт
buy: купи купл покуп закуп | приобр импорт прода заказ цен плат
expel: выслал высыл изгна | увол исключ депорт выдвор персон покинуть покида выгн
destroy: уничтож разруш снес | бомб сжег сгор ущерб взрыв поврежд обстрел ликвид разбомб пожар
blockade: блокад осада. осаду. осаде. осадой. осажд осади | эмбарго блокир окруж
minister: министр кабинет | министер правительств секретар премьер глава главу главы мид. кабмин
adviser: советник консультант | совет эксперт
ambassador: посол. посла. послу. послом. послы. послов. посланник | посольств дипломат консул послов посланц
    спецпредставител представител эмиссар посредник
briefing: пресс-конференц брифинг | конференц журналист пресс
interview: интервью | сказал ответ вопрос бесед заяви рассказ сообщ говор отмет
parliament: парламент сенат | депутат дум собрани закон палат рада рады раде раду госдум
court: суд. судом. суду. суде. суды. судеб суда. трибунал | приговор иск юстици суд корабл порт. порту. флот
    обвин прокур
police: полици | задерж арест следств сотрудник мвд оперативн милиц росгвард страж
arrest: арест задержа | полици тюрьм пойма страж сизо схват заключ взят
church: церк духовенств | священ епископ религ приход храм патриар
election: выборы выборах избирател | голос кандидат избра выбор урн
certain: несомненно бесспорно | уверен ясно точно доказ очевид сомнен
rocket: ракет | снаряд пуск
nuclear: ядерн атомн | атом реактор
drone: беспилотник дрон | бпла
""",
    "ko": """
warfare: 참전 선전포고 개전 전쟁을-벌 | 전쟁 전투 군 전선 싸우 싸웠 공격 침공
sell: 판매 팔았 팔고 매각 | 팔 파는 구입 사들 수출 거래 시장 구매 가격 납품 팔리 팔기
buy: 구매 구입 매입 사들였 사들여 사들일 사들이기 | 사들 수입 인수 판매 주문 가격 지불
expel: 추방 축출 | 해임 퇴출 쫓
destroy: 파괴 폭파 | 폭격 붕괴 철거 불 피해 폭발
blockade: 봉쇄 포위 | 금수 차단
minister: 장관 내각 | 정부 부처 총리 외교부 수장
adviser: 고문 보좌관 자문 | 전문가 참모
ambassador: 대사 특사 | 외교관 영사 대표 사절
briefing: 기자회견 | 회견 기자 브리핑
interview: 인터뷰 | 말했 대담 질문 답 밝혔 밝힌 밝힘 전했 설명
parliament: 국회 상원 | 의원 법안 의회 본회의 여당 야당 시의회 도의회
court: 법원 재판소 | 고소 제소 판사 판결 재판 소송 선고 헌재 대법 기소 검찰
police: 경찰 | 체포 수사 검거 검찰 입건 붙잡
arrest: 체포 구속됐 구속되 구속했 구속영장 검거 | 경찰 수감 연행 붙잡 입건 영장 구속
church: 교회 성직자 | 목사 신부 주교 종교 성당 신도 예배
election: 선거 유권자 | 투표 후보 당선 총선 대선 선출 유세
certain: 확실하다 의심할-여지 | 확실 분명 틀림없 명백
rocket: 미사일 로켓 | 발사 탄도
nuclear: 핵무기 원자력 | 핵 원자 원전
drone: 드론 무인기 | 무인
""",
}
NEGATORS = {
    "en": "no. not. never without neither nor. nobody none hardly far-from",
    "de": "kein nicht. nichts. nie. niemals. ohne. weder.",
    "fr": "pas. aucun sans. jamais. ni. nul. nulle.",
    "es": "no. ningun ningún sin. nunca. ni.",
    "ru": "не. нет. без. ни. никогда.",
    "ko": "않 없 아니",
}
