"""More acts of one upon another in six languages, in the form of `who_words`. Data."""

FURTHER = """
en: reject* refus* rebuff* turned-down spurn*
de: lehnt* abgelehnt* ablehn* verweiger* zurückgewiesen* wehrt*
fr: rejet* refus* repouss*
es: rechaz* rehus*
ru: отверг* отклон* отказ*
ko: 거부* 거절*

en: pay pays paid paying compensat* reimburs*
de: zahl* bezahl* gezahlt* entschädig*
fr: pay* paie* vers* indemnis* rembours*
es: pag* indemniz* reembols*
ru: плат* заплат* выплат* компенсир*
ko: 지불* 지급* 배상* 보상*

en: rescu* save saves saved
de: rettet* gerettet* rett*
fr: sauv* secour*
es: rescat* salv*
ru: спас*
ko: 구조* 구했*

en: expel* deport* evict*
de: ausgewiesen* ausweis* abgeschob* abschieb* vertrieb*
fr: expuls* chass*
es: expuls* deport* desaloj*
ru: высла* выслал* депортир* изгна* высел*
ko: 추방* 퇴거* 쫓아*

en: kidnap* abduct* hostage
de: entführ*
fr: enlev* kidnapp*
es: secuestr* rapt*
ru: похи* похищ*
ko: 납치*

en: investigat* prob* examin* inspect*
de: ermittel* untersuch* prüf*
fr: enquêt* examin* inspect*
es: investig* examin* inspeccion*
ru: расслед* проверя* провери*
ko: 조사* 수사* 점검*

en: fine fined fines penali*
de: geldstrafe* bußgeld*
fr: amende*
es: mult*
ru: оштраф* штраф*
ko: 벌금* 과징금*

en: overtak* overtook surpass* outperform* outnumber* exceed* outsold
de: überhol* übertr* übertraf*
fr: dépass* surpass* devanc*
es: super* sobrepas* adelant*
ru: обогна* превзо* превыс* опере*
ko: 추월* 앞질* 넘어섰* 능가*

en: protect* defend* shelter*
de: schütz* geschützt* verteidig*
fr: protég* défend*
es: proteg* defend* defien*
ru: защи*
ko: 보호* 방어* 지켰*

en: elect* chose chosen choose*
de: wähl* gewählt*
fr: éli* élu* choisi*
es: elig* elegi*
ru: избра* избир* выбра*
ko: 선출* 뽑*

en: hire* recruit* employ*
de: einstell* eingestellt* engagier* beschäftig*
fr: embauch* recrut* engag*
es: contrat* fich*
ru: нанял* нанима*
ko: 고용* 채용* 영입*

en: dismiss* fire fired fires sack* oust*
de: entließ* entlass* gefeuert abberuf* gekündigt
fr: licenci* limog* renvoy* révoqu* destitu*
es: despid* destitu* ces* expuls*
ru: уволи* отстрани* увольн*
ko: 해고* 해임* 경질*

en: treat treats treated heal* cure*
de: behandel* geheilt*
fr: soign* trait* guéri*
es: trat* atend* cur*
ru: лечи* вылеч*
ko: 치료* 진료*

en: infect* transmit*
de: ansteck* angesteckt infizier* übertrag*
fr: infect* contamin* transm*
es: infect* contagi* transmit*
ru: зараз* зараж* переда*
ko: 감염* 전염* 옮*

en: teach teaches taught train trains trained
de: lehr* ausgebildet* unterricht*
fr: enseign* form*
es: enseñ* form* entren*
ru: обуч* учи* научи*
ko: 가르* 교육* 훈련*

en: feed feeds fed eat eats ate eaten
de: fütter* gefüttert* frisst fressen fraß
fr: nourri* mang*
es: aliment* com*
ru: корм* съе* ест едят питa*
ko: 먹*

en: persuad* convinc*
de: überzeug* überred*
fr: convain* persuad*
es: convenc* persuad*
ru: убеди* убежда* уговор*
ko: 설득*

en: own owns owned control* acquir* took-over taken-over takeover
de: besitz* gehör* übernahm* übernomm* übernehm* kontroll*
fr: possèd* détien* contrôl* rachet* rachat*
es: posee* control* adquir* absorb*
ru: владе* принадлеж* контрол* приобре* поглот*
ko: 소유* 인수* 지배*

en: betray* deceiv* cheat* mislead* misled
de: verrat* verriet* betrog* getäusch* täusch*
fr: trahi* tromp*
es: traicion* engañ*
ru: преда* обман*
ko: 배신* 속였* 속이*

en: propos* offer*
de: vorschlag* vorgeschlag* schlug anbot* angebot* bot bietet
fr: propos* offr*
es: propus* propon* ofrec*
ru: предлож* предлаг*
ko: 제안* 제시*

en: oppos* resist*
de: widersetz* wehrt* gegen
fr: oppos* résist*
es: opon* opus* resist*
ru: против* сопротивл*
ko: 반대* 저항*
"""
