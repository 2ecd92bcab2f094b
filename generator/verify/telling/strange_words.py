"""Words for acts, offices, occasions and things of weight, by kind and language: who tells of one has a source for it.

A line is a kind: its words, and behind the bar words near to them, which a source may have instead. A word is the
beginning of one, and all of it before a dot; a hyphen is a space or none. What is set in goes on.
"""

LINES = {
    "en": """
sell: sell. selling. sells. sold. | sale export trad market deal buy bought purchas customer order contract
    price pay paid worth
buy: buy bought purchas | acqui import sell sold. sale order trad pay paid procure customer price spend
    spent cost shop got
expel: expel expuls oust deport evict dismissed-the | dismiss remov sack threw throw banish fire kick drove
destroy: destroy destruct demolish wreck raze | ruin tear torn tore bomb kill burn damag wip annihil explo
    collaps flatten shelled shelling strike
blockade: blockad besieg siege | embargo block cut-off encircl surround
minister: minister cabinet | ministr secretar premier chancellor
adviser: adviser advisor consultant | advis aide. aides counsel consult
ambassador: ambassador envoy | embass diploma consul
briefing: press-conference news-conference | conference briefing reporters press. journalist
interview: interview | told asked spoke talk conversation question answer said
parliament: parliament senate senator | lawmaker mp. mps. deput assembl legislat house congress chamber bill
    session commons council vote
court: court tribunal | judg ruling ruled justice trial suit sentenc verdict appeal convict legal law acquit
    plaintiff defendant order
police: police | officer arrest detain constable cop. cops. crim security gendarm detective investigat
arrest: arrest handcuff | detain seiz jail imprison police catch caught captur held nab apprehend custody
    prison charged
church: church churches clergy | priest bishop relig parish pope pastor congreg faith christ catholic
    cathedral monk
customs: customs-dut customs-fee tariff | customs dut tax levy levies toll barrier
advert: advert | sponsor promot commercial campaign market paid
election: election elections voter voters electorate | elect vot poll ballot candida campaign referend
certain: it-is-certain it-was-certain that-it-is-certain is-certain-that was-certain-that it-certain
    as-certain undoubtedly indisputabl unquestionabl beyond-doubt | certain. certainly certainty sure.
    surely clear. clearly prove proof definit inevitabl doubt must obvious undeniabl evident
excellent: excellent splendid brilliant | good great best better perfect well strong superb outstand remarkabl
joy: relief relieved delight joy glee rejoic | eas glad welcom comfort happy pleas reliev celebr cheer
    thrill smil joy delight
fury: fury furious outrag enrag | protest critici anger angr rage condemn indign upset resent slam shock
apology: apolog | sorry regret forgiv pardon
praise: praised praises praising | laud commend welcom prais hail applau compliment tribute thank admir credit
boycott: boycott | shun refus stay-away
coup: coup putsch | overthr topple seiz takeover
rocket: rocket missile | launch ballistic projectile munition shell
nuclear: nuclear atomic | atom warhead reactor uranium plutonium
tank: tanks | armour armor vehicle panzer
drone: drone | uav unmanned
submarine: submarine | naval navy u-boat vessel
rail: by-rail by-train | rail train
road: by-road by-lorry by-truck | road lorr truck motorway highway
air: by-air by-plane | air. airport airline airlift fly flown flight plane
sea: by-sea by-ship | sea ship vessel maritim port ocean
""",
    "de": """
sell: verkauf | export handel absatz vertrieb kauf kunde preis zahl liefer
buy: kauft gekauft kaufen | erw import einkauf beschaff verkauf bestell preis zahl kost ausgegeben
expel: ausgewiesen ausweisung vertrieben | entlass entfern abschieb hinaus rauswurf
destroy: zerstör vernicht | ruin abriss abgeriss bomb brand verbrann schad schäd explo einsturz spreng
    beschuss
blockade: blockad belager | embargo sperr abgeschnitten einkesse
minister: minister kabinett | ministeri regierung kanzler behörde senator ressort
adviser: berater | berat expert
ambassador: botschafter gesandter | botschaft diplomat konsul
briefing: pressekonferenz | konferenz presse journalist reporter
interview: interview | gespräch sagt gesagt frage antwort
parliament: parlament bundestag senat | abgeordnet landtag fraktion kammer rat gesetz stadtrat
court: gericht tribunal | richter urteil recht prozess klage justiz verfahren
police: polizei | beamt festgenomm festnahme kriminal ermittl
arrest: verhaft festgenommen festnahme | polizei haft gefängnis gefasst nahm
church: kirche geistlich | pfarrer bischof relig priester gemeinde papst glaub
election: wahlen wähler | wahl wähl stimm abstimm kandidat
certain: zweifellos unbestritten steht-fest | sicher klar gewiss zweifel bewiesen bestimmt offensichtlich
rocket: rakete | geschoss flugkörper start
nuclear: atomwaffe nuklear | atom kern reaktor
drone: drohne | unbemannt
""",
    "fr": """
sell: vend vente | export commerc marché achet client prix pay livr
buy: achet achat | acqui import vend vente command prix pay coût
expel: expuls chassé | renvoy exclu départ banni
destroy: détrui destruction démoli | ruin ras bomb brûl incend dégât explos effondr dommag
blockade: blocus assiég | embargo bloqu encercl
minister: ministre cabinet | ministèr secrétaire gouvernement chancel
adviser: conseill | consult expert conseil
ambassador: ambassadeur ambassadrice émissaire | ambassade diplom consul
briefing: conférence-de-presse | presse journalist conférence
interview: interview entretien | dit répon question déclar
parliament: parlement sénat | député assemblée loi chambre élu
court: tribunal cour-d | juge jugement justice procès condamn verdict
police: police policier | gendarm flic arrêt enquêt forces-de
arrest: arrêté-par arrestation interpell | police prison détenu garde-à
church: église clergé | prêtre évêque relig paroisse pape foi
election: élection électeur | vot scrutin candidat élu
certain: indubitabl incontestabl il-est-certain | certain sûr clair prouv évident doute
rocket: missile roquette fusée | tir lanc
nuclear: nucléaire atomique | atom réacteur
drone: drone | sans-pilote
""",
    "es": """
sell: vend venta | export comerci mercado compra cliente precio pag
buy: compr adqui | import vend venta pedido precio pag cost
expel: expuls expulsa | despid echa destitu deport
destroy: destru demol | ruin bomb quem incend daño explo derrib
blockade: bloqueo asedi siti | embargo bloque cerc
minister: ministr gabinete | exministr viceministr secretari gobierno canciller
adviser: asesor consejero | asesor consej expert
ambassador: embajador emisario | embajad diplom cónsul
briefing: rueda-de-prensa conferencia-de-prensa | prensa periodist
interview: entrevista | dijo pregunt respond declar
parliament: parlamento senado | diputad congreso asamblea ley cámara
court: tribunal juzgado | juez jueza jueces justicia juicio sentencia conden
police: policía | agente deten guardia-civil
arrest: arrest deten | polic prisión cárcel captur
church: iglesia clero | cura obispo relig parroqu papa fe
election: elecci elector votante | vot candidat urna comici
certain: indudabl incuestionabl es-seguro | segur clar cierto prob evident duda
rocket: misil cohete | lanz
nuclear: nuclear atómic | atóm reactor
drone: dron | no-tripulad
""",
    "ru": """
sell: прода | экспорт торг рын покуп купи цен плат постав
buy: купи купл покуп закуп | приобр импорт прода заказ цен плат
expel: выслал высыл изгна | уволь увол исключ депорт
destroy: уничтож разруш снес | бомб сжег сгор ущерб взрыв поврежд обстрел
blockade: блокад осад | эмбарго блокир окруж
minister: министр кабинет | министер правительств секретар премьер
adviser: советник консультант | совет эксперт
ambassador: посол посла послу посланник | посольств дипломат консул
briefing: пресс-конференц брифинг | конференц журналист пресс
interview: интервью | сказал ответ вопрос бесед заяви
parliament: парламент сенат | депутат дум собрани закон палат
court: суд трибунал | судь приговор иск юстици
police: полици | задерж арест следств сотрудник
arrest: арест задержа | полици тюрьм пойма
church: церк духовенств | священ епископ религ приход
election: выборы выборах избирател | голос кандидат избра выбор
certain: несомненно бесспорно | уверен ясно точно доказ очевид сомнен
rocket: ракет | снаряд пуск
nuclear: ядерн атомн | атом реактор
drone: беспилотник дрон | бпла
""",
    "ko": """
sell: 판매 팔았 팔고 매각 | 수출 거래 시장 구매 가격 납품
buy: 구매 구입 매입 사들 | 수입 인수 판매 주문 가격 지불
expel: 추방 축출 | 해임 퇴출 쫓
destroy: 파괴 폭파 | 폭격 붕괴 철거 불 피해 폭발
blockade: 봉쇄 포위 | 금수 차단
minister: 장관 내각 | 정부 부처 총리 외교부
adviser: 고문 보좌관 자문 | 전문가 참모
ambassador: 대사 특사 | 대사관 외교관 영사
briefing: 기자회견 | 회견 기자 브리핑
interview: 인터뷰 | 말했 대담 질문 답
parliament: 의회 국회 상원 | 의원 법안
court: 법원 재판소 | 판사 판결 재판 소송 선고
police: 경찰 | 체포 수사 검거
arrest: 체포 구속 검거 | 경찰 수감 연행
church: 교회 성직자 | 목사 신부 주교 종교
election: 선거 유권자 | 투표 후보 당선
certain: 확실하다 의심할-여지 | 확실 분명 틀림없 명백
rocket: 미사일 로켓 | 발사 탄도
nuclear: 핵무기 원자력 | 핵 원자
drone: 드론 무인기 | 무인
""",
}
NEGATORS = {
    "en": "no. not. never without neither nor. nobody none hardly far-from",
    "de": "kein nicht nie ohne weder",
    "fr": "pas aucun sans jamais ni nul",
    "es": "no ningun ningún sin nunca ni",
    "ru": "не нет без ни никогда",
    "ko": "않 없 아니",
}
