"""Acts by what they are called in six languages. Data.

A block is a pair, or one act, with a line for each language; the two sides of a pair stand around `|`. Items stand
between blanks; `*` stands for any letters, `-` for a blank. A language is added as a line.
"""

SAME = """
en: answer* respond* repl* comment*
de: antwort* beantwort* geantwortet* geäußert äußert* kommentier*
fr: répond* réponse* comment*
es: respond* contest* coment*
ru: ответ* отвеча* комментир* прокоммент*
ko: 답* 응답* 논평* 대답*

en: know* knew recogni*
de: kenn* kannt* weiß wusst* anerk* erkannt* anerkannt* wiss*
fr: conna* connu* sait savent savai* reconn*
es: conoc* sab* reconoc*
ru: зна* призна*
ko: 알* 인정* 승인*

en: pay pays paid payment* repay* repaid
de: zahl* bezahl* gezahlt* bezahlt* überw*
fr: pay* paie* paia* vers*
es: pag*
ru: плат* заплат* выплат* оплат*
ko: 지불* 지급* 납부* 갚*

en: build* built construct*
de: bau* gebaut* erricht*
fr: constru* bâti*
es: constru*
ru: стро* постро*
ko: 건설* 짓* 지었* 세우* 세웠*

en: come comes came attend* appear*
de: komm* kam* gekommen* erschien* teiln* teilgenommen
fr: vien* venu* vint assist* comparu*
es: vino vinieron ven* vien* asist* acud*
ru: приш* приеха* яви* приход* участв* придёт придет придут
ko: 왔* 오* 참석* 출석* 참여*

en: give* gave provid* grant*
de: gab* gib* geb* gegeben* gewähr* erteil*
fr: donn* accord* fourni*
es: dio dieron da dan otorg* conced* proporcion*
ru: дал* дать даст предостав* выда*
ko: 주* 제공* 부여*

en: raise* hike* increas*
de: erhöh* anheb* angehoben heb* hob
fr: relev* augment* hauss*
es: sub* aument* elev*
ru: повыс* увелич* подня*
ko: 올리* 올렸* 인상* 증액*

en: meet meets met talk* negotiat*
de: traf* treff* getroffen* sprach* gesproch* verhand*
fr: rencontr* négoci* parl*
es: reun* negoci* habl*
ru: встре* перегов* говор*
ko: 만나* 만났* 회담* 협상* 대화*

en: visit* travel*
de: besuch* reis* gereist*
fr: visit* voyag* rend*
es: visit* viaj*
ru: посет* приех* поех* ездил*
ko: 방문* 여행*

en: vote* voted
de: abstimm* stimmte* gestimmt* wähl* gewählt*
fr: vot*
es: vot*
ru: голос* проголос*
ko: 투표* 표결*

en: resign* stepped-down step-down
de: rücktr* zurückgetr* zurücktr* trat
fr: démission*
es: dimit* renunci*
ru: отставк*
ko: 사임* 사퇴* 물러나*

en: publish* releas* disclos* reveal*
de: veröffentlich* offenleg* bekannt*
fr: publi* divulg* révél*
es: public* divulg* revel*
ru: опублик* публик* раскры*
ko: 공개* 발표* 공표*

en: send* sent deliver* suppl* ship*
de: schick* geschickt* send* gesandt* liefer* geliefert*
fr: envoy* livr* fourni*
es: envi* entreg* suministr*
ru: отправ* посла* постав* присла*
ko: 보내* 보냈* 파견* 공급* 인도* 지원*

en: receiv* got obtain*
de: erhiel* erhalt* bekam* bekomm*
fr: reç* obten* obtenu*
es: recib* obtuv* obten*
ru: получ*
ko: 받* 수령*

en: use uses used using
de: nutz* genutzt* verwend* benutz*
fr: utilis* employ*
es: usa* usó use* utiliz* emple*
ru: использ* примен*
ko: 사용* 이용*

en: produc* manufactur*
de: produzier* hergestellt* herstell* fertig*
fr: produi* fabriqu*
es: produc* produj* fabric*
ru: произв* выпуск*
ko: 생산* 제조*

en: kill* die died dies death* injur* hurt wound*
de: getötet* starb* gestorben* tot tote* verletz*
fr: tué* mort* mour* bless*
es: mata* mató muert* muri* herid*
ru: погиб* уби* ранен* пострада* умер*
ko: 숨졌* 사망* 부상* 다쳤* 다친*

en: find* found discover*
de: fand* find* gefunden* entdeck*
fr: trouv* découv*
es: encontr* encuent* hall* descub*
ru: наш* найд* обнаруж*
ko: 발견* 찾*

en: return* came-back
de: kehr* zurückgekehrt* zurückkehr*
fr: reven* revenu* retourn* rentr*
es: regres* volv* vuelv*
ru: верну* возвра*
ko: 돌아오* 돌아왔* 복귀* 귀국*

en: renew* extend* prolong*
de: verlänger* erneuer*
fr: renouv* prolong*
es: renov* prorrog* prolong*
ru: продл* обнов*
ko: 연장* 갱신*

en: work works worked working
de: arbeit* gearbeitet*
fr: travaill* fonctionn*
es: trabaj* funcion*
ru: работ*
ko: 일하* 일했* 근무* 작동*

en: reach* achiev* agree agrees agreed agreement*
de: erreich* einig* geeinigt* vereinbar*
fr: attei* parven* accord*
es: alcanz* lleg* acuerdo*
ru: достиг* достич* договор*
ko: 이르* 이르렀* 도달* 달성* 합의*

en: inform* tell tells told notif*
de: informier* unterricht* mitgeteilt* teilt*
fr: inform* prévenu*
es: inform* avis*
ru: проинформ* информ* сообщ*
ko: 알렸* 알리* 통보* 전달*

en: steal* stole* embezzl* take takes took taken pocket*
de: stahl gestohlen* stehl* unterschl* veruntreu*
fr: vol* détourn* pris
es: rob* desvi* malvers*
ru: похи* укра* присво*
ko: 빼돌* 횡령* 훔*

en: shot-down shoot-down shooting-down down downed
de: abgeschossen* abschuss* schoss
fr: abatt* abattu*
es: derrib*
ru: сбил* сбит*
ko: 격추*

en: shelter* protect* harbour* harbor* refuge
de: schütz* geschützt* unterschlupf
fr: protég* abrit* refuge*
es: proteg* refugio* ampar* alberg*
ru: укры* защища* покрыв*
ko: 보호* 은신* 숨겨*

en: violat* breach* broke break*
de: verletz* verstieß* verstoß* gebroch*
fr: viol* enfrein*
es: viol* infring* incumpl*
ru: наруш*
ko: 위반* 침해*

en: launder*
de: geldwäsche* gewaschen*
fr: blanchi*
es: lav* blanque*
ru: отмыва*
ko: 세탁*

en: brib*
de: bestech* bestoch* schmier*
fr: corromp* soudoy* pot-de-vin
es: soborn* coim*
ru: подкуп* взят*
ko: 뇌물* 매수*

en: invit*
de: eingeladen* einlad*
fr: invit*
es: invit*
ru: приглас* приглаш*
ko: 초청* 초대*

en: appeal* call calls called strike*
de: aufruf* aufgeruf* ruf* streik*
fr: appel* grève*
es: llam* huelga* convoc*
ru: призыв* призва* забастов*
ko: 촉구* 파업* 호소*

en: prevent* stop stops stopped
de: verhinder* stopp*
fr: empêch* arrêt*
es: impid* impedi* evit* deten*
ru: предотвра* помеша* останов*
ko: 막* 저지* 방지*

en: collect* gather*
de: sammel* gesammelt* sammeln
fr: recueill* collect* rassembl*
es: reun* recog* recaud*
ru: собра* собир*
ko: 모으* 모았* 수집* 모금*

en: disappear* vanish*
de: verschw*
fr: dispar*
es: desapare*
ru: исчез*
ko: 사라* 소멸*

en: move moves moved moving relocat* transfer*
de: umzieh* umzog* umgezogen* verleg*
fr: déménag* transfér* déplac*
es: traslad* mud*
ru: перевод* перенес* перееха* переезд*
ko: 이전* 옮기* 옮겼*

en: impose* penalty fined
de: zwangsgeld* verhäng* bußgeld* strafe*
fr: amende* inflig* pénalité*
es: multa* impus* imponer sanción*
ru: штраф* наложи*
ko: 벌금* 부과* 과태료*
"""
"""Acts that are told by these words on both sides."""
