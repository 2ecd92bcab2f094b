"""More people and houses that act without a name, in six languages, in the form of `who/actor_words`. Data."""

MORE_PEOPLE = """
en: investors investor shareholders shareholder fund funds
de: anleger* investor* aktionär* fonds
fr: investisseur* actionnaire* fonds
es: inversor* accionista* fondo fondos
ru: инвесторы инвестор акционеры акционер фонд фонды инвестор* акционер* фонд*
ko: 투자자* 주주* 펀드*

en: hospital hospitals clinic clinics
de: krankenhaus* krankenhäuser* klinik*
fr: hôpital hôpitaux clinique*
es: hospital* clínica*
ru: больница больницы клиника клиники больниц* клиник*
ko: 병원*

en: visitors visitor guests guest
de: gäste* gast besucher*
fr: visiteur* invités
es: visitante* invitados huéspedes
ru: гости посетители гость гост* посетител*
ko: 방문객* 손님* 원정팀*

en: champions champion titleholders
de: meister* titelverteidiger*
fr: champion*
es: campeon* campeón
ru: чемпионы чемпион чемпион*
ko: 우승팀* 챔피언*

en: fishermen fisherman fishers
de: fischer*
fr: pêcheur*
es: pescador*
ru: рыбаки рыбак рыбак*
ko: 어민* 어부*

en: nurses nurse
de: krankenschwester* pflegekräfte* pfleger*
fr: infirmi*
es: enfermer*
ru: медсёстры медсестра медсестр* медсёстр*
ko: 간호사*

en: passengers passenger
de: fahrgäste* fahrgast* passagier* reisende*
fr: passager* voyageur*
es: pasajer* viajer*
ru: пассажиры пассажир пассажир*
ko: 승객*

en: prisoners prisoner inmates inmate detainees detainee
de: häftling* gefangene* insassen
fr: prisonnier* détenus
es: preso* prisioner* reclus*
ru: заключённые заключенные пленные заключённ* заключенн* пленн*
ko: 수감자* 재소자* 포로*

en: journalists journalist reporters reporter
de: journalist* reporter*
fr: journaliste* reporter*
es: periodista* reporter*
ru: журналисты журналист репортёры журналист* репорт*
ko: 기자* 언론인*

en: lawyers lawyer
de: anwält* anwalt rechtsanwält* rechtsanwalt*
fr: avocat*
es: abogad*
ru: адвокаты адвокат юристы юрист адвокат* юрист*
ko: 변호사*

en: university universities
de: universität* hochschule*
fr: université*
es: universidad*
ru: университет университеты университет*
ko: 대학교* 대학은 대학이 대학을 대학에

en: church bishop bishops
de: kirche bischof* bischöfe*
fr: église évêque*
es: iglesia obispo*
ru: церковь епископ епископы церкв* епископ*
ko: 교회* 주교*

en: airline airlines
de: fluggesellschaft* airline*
fr: compagnie-aérienne compagnies-aériennes
es: aerolínea*
ru: авиакомпания авиакомпании авиакомпан*
ko: 항공사*

en: insurer insurers
de: versicherer* versicherung*
fr: assureur* assurance
es: aseguradora*
ru: страховщик страховщики страховщик*
ko: 보험사*

en: neighbours neighbour neighbors neighbor
de: nachbar*
fr: voisin*
es: vecin*
ru: соседи сосед сосед*
ko: 이웃*

en: hunters hunter
de: jäger*
fr: chasseur*
es: cazador*
ru: охотники охотник охотник*
ko: 사냥꾼*

en: miners miner
de: bergleute* bergarbeiter* kumpel
fr: mineurs
es: mineros
ru: шахтёры шахтеры шахтёр* шахтер*
ko: 광부*

en: ambassador embassy
de: botschafter* botschaft
fr: ambassad*
es: embajad*
ru: посол посольство посольств* послу послом посла
ko: 대사는 대사가 대사를 대사관*

en: governor governors
de: gouverneur*
fr: gouverneur*
es: gobernador*
ru: губернатор губернаторы губернатор*
ko: 주지사* 도지사*

en: voters voter electorate
de: wähler*
fr: électeur*
es: votante* elector*
ru: избиратели избиратель избирател*
ko: 유권자*

en: pirates pirate smugglers smuggler gang gangs
de: pirat* schmuggler* bande banden
fr: pirate* contrebandier* gang gangs
es: pirata* contrabandista* banda bandas
ru: пираты контрабандисты банда банды пират* контрабандист* банд*
ko: 해적* 밀수업자* 갱단*

en: king queen prince princess
de: könig* königin* prinz* prinzessin*
fr: roi reine prince princesse
es: rey reina príncipe princesa
ru: король королева принц принцесса корол* принц*
ko: 국왕* 여왕* 왕자* 공주는 공주가

en: newspaper newspapers magazine broadcaster
de: zeitung* magazin sender
fr: journal journaux magazine
es: periódico* diario revista
ru: газета журнал газет* журнал*
ko: 신문은 신문이 신문사* 방송사*

en: museum museums gallery
de: museum museums museen
fr: musée*
es: museo*
ru: музей музеи музе*
ko: 박물관* 미술관*
"""
