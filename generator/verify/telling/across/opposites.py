"""Acts and states with their opposites in six languages. Data.

A block is a pair, or one act, with a line for each language; the two sides of a pair stand around `|`. Items stand
between blanks; `*` stands for any letters, `-` for a blank. A language is added as a line.
"""

REFUSED = """
en: open opens opened opening reopen* | close closes closed closing closure* shut shuts
de: öffne* eröffne* geöffnet wiedereröffn* | schließ* schloss* geschlossen* schlossen
fr: ouvr* rouvr* ouvert* | ferm* fermeture*
es: abre abren abri abrió abrir* abriero* abría* abriendo abierto abiert* reabr* apertura |
    cerr* cierr* cierre* clausur*
ru: откры* откро* | закры* закро*
ko: 개방* 개설* 개장* 개통* 열었* | 폐쇄* 닫았* 폐장* 폐점*

en: rise rises rose risen rising increase* grow grows grew growing growth climb* gain* jump* surge* soar* | fall falls
    fell fallen falling decrease* decline* drop* shrink* shrank shrunk slump* plunge* dwindl*
de: stieg* steig* gestiegen* zunahm* zugenommen wuchs* wächst wachs* gewachsen* anstieg* erhöht* zulegt* | sank* sink*
    gesunken* fiel* gefallen* abnahm* abgenommen rückgang* schrumpf* zurückg* verringert* einbr*
fr: augment* hausse* progress* croissance grimp* bondi* | baiss* recul* diminu* chut* repli*
es: aument* subi* sube* crec* increment* alza | baj* disminu* cae* cay* descen* descend* reduj* retroce*
ru: вырос* выраст* рост* раст* увелич* повыс* подня* | сниз* снижа* упал* пада* сократ* уменьш* падени* спад*
ko: 증가* 늘* 상승* 올랐* 오른* 올릴* 급증* 성장* | 내릴* 감소* 줄* 하락* 내렸* 떨어* 급감* 축소*

en: accept* approv* agree agrees agreed agreeing consent* adopt* ratif* sign signs signed signing
    | reject* refus* declin* dismiss* veto* rebuff* turned-down
de: annahm* angenommen billig* gebilligt* stimmt* zugestimmt zustimm* unterzeichn* unterschr* | ablehn* lehnt* lehnen
    abgelehnt* verweiger* weiger* zurückgewiesen verwarf* verworfen
fr: accept* approuv* adopt* ratifi* sign* | refus* rejet* repouss* décliné*
es: acept* aprob* aprueb* adopt* ratific* firm* | rechaz* rehus* neg* veta* vetó
ru: принял* приня* одобр* соглас* утверди* ратифиц* подпис* подпиш* | отверг* отклон* отказ*
ko: 수락* 승인* 합의* 동의* 채택* 비준* 서명* | 거부* 거절* 기각* 부결* 반려*

en: confirm* admit* acknowledg* conced* | deny denies denied denial* refut* disput*
de: bestätig* räumt* einräum* eingeräumt zugegeben zugab* zugeb* gestand* | bestritt* bestreit* dementier* leugne*
    widerleg* zurückwies* zurückweis* zurückgewiesen*
fr: confirm* reconn* avou* admis admet* | dément* démenti* nié* nie nient conteste* réfut*
es: confirm* admit* reconoc* | desmi* negó niega* negaron refut*
ru: подтверди* призна* | отриц* опроверг*
ko: 확인했* 인정* 시인* | 부인* 반박* 부정*

en: allow* permit* let lets authori* legali* lift lifts lifted | ban bans banned forbid* forbade prohibit* bar bars
    barred block* outlaw*
de: erlaub* zugelassen gestatt* genehmig* | verbot* verbiet* untersag* blockier*
fr: autoris* permet* permis légalis* | interdi* prohib* bloqu*
es: permit* autoriz* legaliz* | prohib* bloque* vet*
ru: разреш* позвол* | запре* блокир*
ko: 허용* 허가* 승인* | 금지* 차단* 불허*

en: support* back backs backed endors* favour* welcom* prais* laud* commend* applaud* | oppos* resist* condemn*
    criticis* criticiz* against
de: unterstütz* befürwort* begrüß* lob* gelobt* | widersetz* ablehn* lehnt* verurteil* kritisier*
fr: soutien* soutenu* soutenai* appuie* appuyé* salu* lou* félicit* | oppos* condamn* critiqu*
es: apoy* respald* elogi* alab* aplaud* | opon* opuso* rechaz* conden* critic*
ru: поддерж* привет* одобр* хвал* похвал* | осуд* выступ-против против* критик*
ko: 지지* 힘을-실* 환영* 지원* 찬성* 칭찬* | 반대* 비난* 규탄* 비판*

en: win wins won victory | lose loses lost defeat
de: gewann* gewonnen* gewinn* sieg* siegt* | verlor* verlier* niederlage*
fr: gagn* remport* victoire* | perd* perdu* défait*
es: gan* venci* victoria* | perd* pierd* derrot*
ru: выигра* победи* побед* | проигра* поражен*
ko: 승리* 이겼* 우승* | 패배* 졌* 패했*

en: start starts started begin begins began begun launch* resum* | stop stops stopped end ends ended halt* ceas*
    suspend* discontinu*
de: beginn* begann* begonnen* start* gestartet* wiederauf* | beend* endet* stopp* eingestellt* einstell* ausgesetzt*
fr: commenc* début* lanc* repri* reprend* | arrêt* cess* termin* suspend* interromp*
es: comenz* comienz* empez* inici* reanud* | deten* detuv* ces* termin* suspend* interrump*
ru: нача* начин* запуст* возобнов* | прекрат* останов* законч* заверш* приостан*
ko: 시작* 개시* 재개* 착수* | 중단* 종료* 멈췄* 중지* 끝났*

en: arriv* enter enters entered join* | leave leaves left depart departs departed departing departure* withdr* quit*
de: ankam* angekommen traf* beitr* beigetreten | verließ* verlass* abreis* abgereist austr* ausgetreten
fr: arriv* entré* entra* entrent entrer rejoin* adhér* | quitt* partis partir* partie* sorti* retir*
es: lleg* ingres* entró entrar* entra entran unió unieron unirse | salió salieron abandon* retir* march*
ru: прибы* вступи* присоедин* | покину* вышел* вышл* уеха*
ko: 도착* 가입* 합류* 입국* | 떠났* 탈퇴* 철수* 출국*

en: arrest* detain* jail* imprison* | releas* freed liberat*
de: verhaft* festgenommen inhaftier* | freigelassen* entlassen* freilass* befreit*
fr: arrêt* détenu* emprisonn* incarcér* | libér* relâch*
es: detuv* deten* arrest* encarcel* | liber* soltó soltaron
ru: арест* задерж* | освобо* отпуст*
ko: 체포* 구속* 구금* | 석방* 풀려*

en: convict* guilty | acquit* innocent
de: verurteil* schuldig* | freigesprochen* unschuldig* freispr*
fr: condamn* coupable* | acquitt* innocent* relax*
es: conden* culpable* | absolv* absuelt* inocente*
ru: осужд* виновн* признан-виновным | оправда* невинов*
ko: 유죄* | 무죄*

en: improv* better | worsen* deteriorat*
de: verbesser* besser* | verschlechter* verschlimmer*
fr: amélior* meilleur* | détérior* aggrav* dégrad*
es: mejor* | empeor* deterior* agrav*
ru: улучш* | ухудш*
ko: 개선* 호전* | 악화*

en: strengthen* reinforc* | weaken*
de: stärk* gestärkt* verstärk* | schwäch* geschwächt*
fr: renforc* | affaibli*
es: reforz* refuerz* fortale* | debilit*
ru: укреп* усил* | ослаб*
ko: 강화* | 약화*
"""
"""The second side says no to the first, or takes it back: it may be what a "not" of the other language says."""

CONTRARY = """
en: import* | export*
de: import* einfuhr* eingeführt* | export* ausfuhr* ausgeführt*
fr: import* | export*
es: import* | export*
ru: импорт* ввоз* ввез* | экспорт* вывоз* вывез*
ko: 수입* | 수출*

en: buy buys bought purchas* acquir* | sell sells sold sale sales
de: kauf* gekauft* erwarb* erworben* | verkauf*
fr: achet* achat* acquis acquér* | vend* vente*
es: compr* adquir* | vend* venta*
ru: купи* покуп* приобре* | прода*
ko: 구매* 매입* 샀* 인수* 사들* | 판매* 매각* 팔*

en: attack* invad* bomb* raid* | defend* protect*
de: angriff* angegriffen* überfiel* bombardier* | verteidig* schütz* geschützt*
fr: attaqu* envahi* bombard* | défend* protég*
es: atac* invad* bombarde* | defend* defien* proteg*
ru: атак* напал* напад* бомб* вторг* | защи*
ko: 공격* 침공* 폭격* | 방어* 보호* 수호*

en: surplus* profit* | deficit* loss losses
de: überschuss* überschüss* gewinn* | defizit* verlust*
fr: excédent* bénéfice* profit* | déficit* perte*
es: superávit* benefici* gananci* | déficit* pérdida*
ru: профицит* прибыл* | дефицит* убыт*
ko: 흑자* 이익* | 적자* 손실*

en: before-the before-a before-an before-his before-her before-its before-their before-it before-he before-she
    before-they before-any
    prior-to beforehand | after-the after-a after-an after-his after-her after-its after-their after-it after-he
    after-she after-they after-this after-that after-these after-those after-any
    afterwards
de: vor bevor vorher | nach nachdem danach
fr: avant | après
es: antes | después tras
ru: до перед прежде накануне | после спустя
ko: *전에 *앞서 *전까지 | *후에 *뒤에 *이후 *직후

en: all every entire both | most some part partly half
de: alle allen aller sämtliche* beide* | meisten einige* manche* teil* hälfte
fr: tous toutes tout toute | plupart certains certaines partie moitié
es: todos todas ambos ambas | mayoría algunos algunas parte mitad
ru: все всех всем всеми оба обе | большинств* некотор* часть части частью частично половин*
ko: 모두 모든 전부 전원* | 대부분* 일부* 절반*

en: many most numerous | few hardly scarcely little
de: viele* zahlreiche* meisten | wenige* kaum
fr: beaucoup nombreu* plupart | peu rares
es: muchos muchas numeros* mayoría | pocos pocas apenas
ru: многие многих много большинств* | мало немног* редк*
ko: 많은 대부분* 다수* | 소수* 적은 드물*

en: more | less fewer
de: mehr | weniger
fr: plus davantage | moins
es: más | menos
ru: больше более | меньше менее
ko: 더-많* | 더-적* 덜

en: first | second last
de: erste* | zweite* letzte*
fr: premi* | deuxi* second* derni*
es: primer* | segund* últim*
ru: первый первая первое первой первом первого | второ* втора* последн*
ko: 첫* 상반기* | 둘째* 두-번째* 마지막* 하반기*
"""
