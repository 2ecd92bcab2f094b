"""Sizes, times, places, ways and states with their contraries in six languages. Data, as in `across_opposites`."""

CONTRASTS = """
en: higher highest | lower lowest
de: höher* höchst* | niedriger* niedrigst* tiefer*
fr: plus-élevé* plus-haut* | plus-bas* plus-faible*
es: más-alt* | más-baj*
ru: выше высш* наибольш* | ниже наименьш*
ko: 더-높* 가장-높* 최고* | 더-낮* 가장-낮* 최저*

en: larger largest bigger biggest greater greatest | smaller smallest
de: größer* größt* | kleiner* kleinst* geringer*
fr: plus-grand* plus-gros* | plus-petit*
es: más-grand* mayor mayores | más-pequeñ* menor menores
ru: крупнейш* крупнее больше | меньше мельче
ko: 더-크* 더-큰 가장-크* 가장-큰 최대* | 더-작* 가장-작* 최소*

en: faster fastest quicker accelerat* | slower slowest slow slows slowed slowing
de: schneller* schnellst* beschleunig* | langsamer* langsamst* verlangsam*
fr: plus-vite plus-rapide* accélér* | plus-lent* ralenti*
es: más-rápid* aceler* | más-lent* desaceler* ralentiz*
ru: быстрее ускор* | медленнее замедл*
ko: 더-빠르* 더-빨리 가속* | 더-느리* 둔화*

en: older oldest elder | younger youngest
de: älter* ältest* | jünger* jüngst*
fr: plus-âgé* plus-vieux aîné* | plus-jeune* cadet*
es: más-viej* mayores | más-joven* menores
ru: старше старейш* | младше моложе
ko: 나이가-많* 고령* | 젊은 어린

en: stronger strongest | weaker weakest
de: stärker* stärkst* | schwächer* schwächst*
fr: plus-fort* | plus-faible*
es: más-fuerte* | más-débil*
ru: сильнее сильнейш* | слабее
ko: 더-강* | 더-약*

en: cheap* | expensive costly dear dearer
de: billig* günstig* verbillig* | teuer* teurer* teure* verteuer*
fr: bon-marché moins-cher* | cher chère chers coûteu* renchér*
es: barat* abarat* | car* costos* encarec*
ru: дешев* дешёв* подешев* | дорог* дорож* подорож*
ko: 저렴* 싸* 값싼 | 비싸* 비싼

en: easier easiest easy | harder hardest difficult
de: leichter* einfacher* leicht | schwerer* schwieriger* schwierig*
fr: facile* plus-simple* | difficile*
es: fácil* | difícil*
ru: легче проще легко | труднее сложнее трудно
ko: 쉬운 쉽* | 어려운 어렵*

en: north northern northwards | south southern southwards
de: nord* nörd* | süd*
fr: nord | sud méridional*
es: norte norteñ* | sur sureñ* meridional*
ru: север* | юг юга юге югу южн*
ko: 북부* 북쪽* | 남부* 남쪽*

en: east eastern eastwards | west western westwards
de: ost* öst* | west*
fr: est oriental* l'est | ouest occidental* l'ouest
es: este oriental* | oeste occidental*
ru: восток* восточн* | запад*
ko: 동부* 동쪽* | 서부* 서쪽*

en: early earlier earliest | late later latest
de: früh* | spät*
fr: tôt début* précoce* | tard* fin
es: tempran* principios | tarde tardí* finales
ru: ранн* рано раньше | поздн* позже
ko: 초 초기* 일찍* 조기* | 말 말기* 늦*

en: morning | evening night
de: morgen* morgens vormittag* | abend* nacht*
fr: matin* | soir* nuit*
es: mañana* madrugada* | tarde noche*
ru: утро* утра утром | вечер* ночь* ночи ночью
ko: 오전* 아침* | 오후* 저녁* 밤*

en: spring | autumn fall
de: frühling* frühjahr* | herbst*
fr: printemps | automne*
es: primavera* | otoño*
ru: весн* весен* | осен* осень*
ko: 봄* | 가을*

en: summer | winter
de: sommer* | winter*
fr: été estival* | hiver* hivernal*
es: verano* | invierno*
ru: лет* | зим*
ko: 여름* 하계* | 겨울* 동계*

en: success* succeed* | fail* failure* unsuccessful*
de: erfolg* gelang* gelung* | scheiter* gescheitert* misserfolg* erfolglos* misslang* misslung*
fr: succès réussi* réussite* | échec* échou* raté*
es: éxito* logr* consigui* | fracas* fall*
ru: успех* успешн* удал* | провал* неудач* сорва*
ko: 성공* | 실패* 결렬* 무산*

en: private privately | public publicly state state-owned
de: privat* | öffentlich* staatlich*
fr: privé* | publi* étati*
es: privad* | públic* estatal*
ru: частн* | государствен* публичн* общественн*
ko: 민간* 사적* | 공공* 국영* 공개*

en: temporar* | permanent*
de: vorübergehend* befristet* zeitweilig* | dauerhaft* unbefristet* ständig*
fr: temporair* provisoir* | perman* définiti*
es: tempor* provision* | perman* definitiv*
ru: времен* | постоянн* бессроч*
ko: 일시* 임시* 한시* | 영구* 상설*

en: voluntar* optional | compulsor* mandator* obligatory obliged forced
de: freiwillig* | verpflicht* pflicht* zwang*
fr: volontair* facultati* | obligat* contrain* forcé*
es: voluntari* opcional* | obligat* forz*
ru: добровольн* | обязательн* принуд*
ko: 자발* 자율* 선택적* | 의무* 강제*

en: rich richer wealthy wealthier affluent | poor poorer poverty
de: reich* wohlhabend* | arm* ärmer*
fr: riche* aisé* | pauvre*
es: ric* adinerad* | pobre*
ru: богат* обеспечен* | бедн*
ko: 부유* 부자* 고소득* | 가난* 빈곤* 저소득*

en: urban city cities town towns | rural countryside village villages
de: stadt* städt* | land* dorf* dörf* ländlich*
fr: urbain* ville* | rural* campagne* village*
es: urban* ciudad* | rural* campo pueblo*
ru: город* | сельск* дерев* село сёл сел
ko: 도시* | 농촌* 시골*

en: men man male males boy boys father fathers | women woman female females girl girls mother mothers
de: mann männer* männlich* jungen vater väter* | frau* weiblich* mädchen mutter mütter*
fr: homme* masculin* garçon* père* | femme* féminin* fille* mère*
es: hombre* masculin* niños varon* padre | mujer* femenin* niñas madre
ru: мужч* мужск* мальчик* отец отца | женщ* женск* девоч* мать матер*
ko: 남성* 남자* 아버지* | 여성* 여자* 어머니*

en: postpone* delay* put-off | bring-forward brought-forward hasten* speed-up
de: verschob* verschieb* verzöger* aufgeschob* | vorgezogen* vorzieh*
fr: report* retard* différé* différer repouss* | avanc* anticip*
es: aplaz* pospon* pospus* retras* | adelant* anticip*
ru: отлож* перенес* задерж* отсроч* | ускор* досроч*
ko: 연기* 미루* 늦추* | 앞당* 서두*

en: hire hires hired hiring recruit* appoint* | fire fired firing dismiss* sack* lay-off laid-off layoffs
de: eingestellt* einstell* ernannt* ernenn* | entlass* entließ* gekündigt* kündigt* abberuf*
fr: embauch* recrut* nomm* | licenci* limog* renvoy* révoqu*
es: contrat* nombr* | despid* destitu* ces*
ru: нанял* назнач* | уволи* увольн*
ko: 채용* 고용* 임명* | 해고* 해임*

en: raise raised raises hike* | cut cuts cutting lower lowered reduce* slash* trim*
de: erhöh* anheb* angehoben* | senk* gesenkt* kürz* gekürzt*
fr: relev* augment* hauss* | rédui* baiss* abaiss* diminu*
es: sub* aument* elev* | reduj* reduc* recort* baj*
ru: повыс* увелич* подня* | сниз* сокра* урез* уменьш*
ko: 인상* 올리* 늘리* | 인하* 삭감* 줄이* 낮추*

en: include* including add adds added | exclude* excluding omit* remove*
de: einschließlich umfass* hinzu* | ausgeschlossen* ausschließ* ausgenommen gestrichen
fr: inclu* compris* ajout* | exclu* hors retir*
es: inclu* añad* | exclu* elimin*
ru: включ* добав* | исключ* удал*
ko: 포함* 추가* | 제외* 삭제*

en: domestic home | foreign abroad overseas
de: inländisch* einheimisch* inland* | ausländisch* ausland*
fr: national* intérieur* domestiqu* | étranger* extérieur*
es: nacional* intern* | extranjer* exterior*
ru: внутренн* отечествен* | иностран* зарубеж* внешн*
ko: 국내* | 해외* 외국* 국외*

en: peaceful* | violent* violence
de: friedlich* | gewalt* gewaltsam*
fr: pacifi* paisibl* | violen*
es: pacífic* | violen*
ru: мирн* | насил* жесток*
ko: 평화* | 폭력*

en: winner* ahead lead leads led | loser* behind trail*
de: gewinner* vorn* führ* | verlierer* hinter* rückstand
fr: gagnant* devant mène* | perdant* derrière
es: ganador* delante lider* | perdedor* detrás
ru: победител* впереди лидир* | проигравш* позади отста*
ko: 앞서* 앞섰* 우세* | 뒤지* 뒤처* 열세*

en: optimis* hopeful confident | pessimis* worried
de: optimist* zuversicht* | pessimist* besorgt*
fr: optimis* confian* | pessimis* inqui*
es: optimis* confia* | pesimis* preocup*
ru: оптимис* уверен* | пессимис* обеспоко* встревож*
ko: 낙관* 자신감* | 비관* 우려*

en: save saves saved saving savings | spend spends spent spending waste*
de: spar* gespart* eingespart* | ausgeb* ausgab* ausgegeben* verschwend*
fr: économis* épargn* | dépens* gaspill*
es: ahorr* | gast* derroch*
ru: эконом* сэконом* сберег* | трат* потрат* израсход*
ko: 절약* 절감* 저축* | 지출* 낭비*

en: born birth births | died die dies death deaths
de: geboren* geburt* | gestorben* starb* tod* todes*
fr: né née nés nées naissance* naquit | mort* décé* décès
es: naci* nacid* | muri* muert* falleci*
ru: родил* рожден* рождаем* | умер* смерт* сконча*
ko: 출생* 태어* | 사망* 숨졌*

en: majority | minority
de: mehrheit* | minderheit*
fr: majorit* | minorit*
es: mayorí* | minorí*
ru: большинств* | меньшинств*
ko: 다수* 과반* | 소수*

en: protect* preserve* restor* | destroy* damag* ruin* demolish*
de: schütz* geschützt* erhalt* wiederherst* saniert* | zerstör* beschädig* abgeriss*
fr: protég* préserv* restaur* | détrui* endommag* démoli* ravag*
es: proteg* preserv* restaur* | destru* dañ* demol*
ru: защи* сохран* восстанов* | разруш* уничтож* поврежд* снес*
ko: 보호* 보존* 복원* | 파괴* 훼손* 철거*
"""
"""What cannot be said of one thing at once; what is no such pair in a language has no line there."""
