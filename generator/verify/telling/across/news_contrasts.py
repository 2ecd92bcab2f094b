"""Contraries of the news in six languages: parties to a thing, fates, manners. Data, as in `contrasts`."""

NEWS_CONTRASTS = """
en: still remain* continues-to continue-to as-before | no-longer any-longer any-more anymore ceased-to
de: noch weiterhin nach-wie-vor | nicht-mehr nicht-länger
fr: encore toujours reste* demeur* | n'*-plus ne-*-plus
es: todavía aún sigue* siguen | ya-no
ru: ещё еще по-прежнему остаётся остается до-сих-пор | больше-не уже-не
ko: 여전히 아직 | 더-이상-*-아니* 더-이상-*-*-아니* 더-이상-*-않* 더-이상-*-*-않* 더-이상-*-없* 더는-*-않*

en: enough sufficient* ample plenty abundant abundance surplus | too-little too-few lack* shortage* scarce* scarcity
    short-of insufficient
de: genug genügend* ausreichend* reichlich* überfluss* | zu-wenig* mangel* mangelt fehlt fehlen fehlten knapp*
fr: assez suffisamment suffisant* abondan* excédent* | trop-peu manque* pénurie* insuffisan*
es: suficiente* bastante* abundan* sobra* | muy-poc* demasiado-poc* falta* escase* escas* insuficien*
ru: достаточн* хватает избыт* вдоволь | слишком-мало не-хватает нехватк* недостат* дефицит*
ko: 충분* 넉넉* 풍부* | 부족* 모자라* 모자란

en: ally allies allied friend* | enem* foe foes adversar*
de: verbündet* freund* | feind* gegner*
fr: allié* ami amis amie amies | ennemi* adversaire*
es: aliad* amig* | enemig* adversari*
ru: союзник* дружеств* друзья | враг* противник*
ko: 동맹* 우방* | 적국* 적대* 적들*

en: injur* wounded hurt | killed dead die dies died death deaths
de: verletzt* verwundet* | getötet* tot tote toten starb starben gestorben* todesopfer*
fr: blessé* | tué* mort morts morte mortes décédé*
es: herid* lesionad* | muert* murió murieron falleci*
ru: ранен* пострадал* травмирован* | погиб* убит* умер*
ko: 다쳤* 다친 부상* | 사망* 숨졌* 숨진

en: surviv* rescued saved | died dies dead killed drown* perish*
de: überleb* gerettet* | getötet* tot tote toten starb starben gestorben* ertrunken* ertrank*
fr: survi* survéc* rescap* sauvé* | tué* mort morts décédé* noyé* péri*
es: sobreviv* rescatad* | muert* murió murieron falleci* ahogad*
ru: выжи* спасен* спасён* уцеле* | погиб* убит* умер* утону*
ko: 생존* 살아남* 구출* 구조됐* 구조된 | 사망* 숨졌* 숨진 익사*

en: secret* confidential* behind-closed-doors | publicly in-public public open-to-all
de: geheim* vertraulich* hinter-verschlossenen-türen | öffentlich*
fr: secret* confidentiel* à-huis-clos | publi*
es: secret* confidencial* a-puerta-cerrada | públic*
ru: секретн* тайн* закрытых-дверях конфиденц* | публичн* открыт* гласн*
ko: 비공개* 비밀* | 공개*

en: often frequently regularly usually | rarely seldom hardly-ever
de: oft häufig* regelmäßig* meistens | selten*
fr: souvent fréquemment régulièrement | rarement
es: a-menudo frecuente* con-frecuencia muchas-veces regularmente | rara-vez raramente pocas-veces
ru: часто регулярно обычно | редко
ko: 자주 흔히 종종 수시로 | 드물* 좀처럼

en: vote-for votes-for voted-for voting-for vote-in-favour voted-in-favour voting-in-favour in-favour-of |
    vote-against votes-against voted-against voting-against against
de: dafür stimm*-für | gegen dagegen
fr: vot*-pour en-faveur favorable* | contre
es: vot*-por a-favor | contra en-contra
ru: голос*-за поддерж* | против
ko: 찬성* | 반대*

en: legal legally lawful* | illegal* unlawful* illicit*
de: legal* rechtmäßig* | illegal* rechtswidrig* unrechtmäßig*
fr: légal* licite* | illégal* illicite*
es: legal* lícit* | ilegal* ilícit*
ru: законно законный законная законные законным* | незаконн* противозаконн*
ko: 합법* 적법* | 불법* 위법*

en: armed | unarmed
de: bewaffnet* | unbewaffnet*
fr: armé armés armée armées | désarmé* sans-arme*
es: armado armados armada armadas | desarmad*
ru: вооружен* вооружён* | безоружн* невооруж*
ko: 무장한 무장* | 비무장* 맨손*

en: employer* bosses management | worker* employee* workforce
de: arbeitgeber* | arbeitnehmer* beschäftigte* belegschaft*
fr: employeur* patronat patrons | salarié* ouvrier* travailleur*
es: patronal empleador* | trabajador* obrer* emplead*
ru: работодател* | работник* рабочие рабочих рабочим сотрудник*
ko: 사용자* 경영진* 사측* | 노동자* 근로자* 직원*

en: buyer* purchaser* customer* | seller* vendor* supplier*
de: käufer* kunde kunden | verkäufer* lieferant*
fr: acheteur* client clients | vendeur* fournisseur*
es: comprador* cliente* | vendedor* proveedor*
ru: покупател* клиент* | продавец продавц* поставщик*
ko: 구매자* 고객* | 판매자* 공급업체* 공급자*

en: teacher* lecturer* | pupil* student* schoolchildren
de: lehrer* lehrkräft* | schüler* student*
fr: enseignant* professeur* | élève* étudiant*
es: profesor* maestr* docente* | alumn* estudiante*
ru: учител* преподавател* | ученик* школьник* студент*
ko: 교사* 교수* | 학생*

en: prosecut* | defence defense
de: staatsanw* anklage | verteidiger* verteidigung*
fr: procureur* parquet | défense
es: fiscal fiscales fiscalía | defensa
ru: прокур* | защита защиты адвокат*
ko: 검찰* 검사* | 변호인* 변호사*

en: plaintiff* claimant* | defendant*
de: kläger klägerin* | beklagte* angeklagte*
fr: plaignant* | défendeur* accusé accusés prévenu*
es: demandante* querellante* | demandado demandada acusado acusada
ru: истец истца истцы истцов | ответчик* подсудим*
ko: 원고* | 피고*

en: victim* | perpetrator* culprit* attacker* assailant*
de: opfer | täter* angreifer*
fr: victime* | agresseur* assaillant*
es: víctima* | agresor* atacante*
ru: жертв* пострадавш* | преступник* нападавш*
ko: 피해자* 희생자* | 가해자* 범인* 괴한*

en: government ruling-party | opposition
de: regierung* | opposition*
fr: gouvernement* | opposition
es: gobierno* | oposición
ru: правительств* | оппозици*
ko: 정부* 여당* | 야당* 야권*

en: lender* creditor* | borrower* debtor*
de: gläubiger* kreditgeber* | schuldner* kreditnehmer*
fr: créancier* prêteur* | débiteur* emprunteur*
es: acreedor* prestamista* | deudor* prestatari*
ru: кредитор* | заёмщик* заемщик* должник*
ko: 채권자* 채권단* | 채무자* 차주*

en: landlord* | tenant*
de: vermieter* | mieter*
fr: propriétaire* bailleur* | locataire*
es: caser* arrendador* | inquilin* arrendatari*
ru: арендодател* домовладел* | арендатор* жильц*
ko: 집주인* 임대인* | 세입자* 임차인*

en: doctor doctors physician* | patient patients
de: arzt ärzt* | patient*
fr: médecin* | patient patients patiente*
es: médico médicos médica médicas | paciente*
ru: врач* | пациент*
ko: 의료진* 의사들* | 환자*

en: civilian* | soldier* troops
de: zivilist* | soldat* truppen
fr: civils | soldat* troupes militaires
es: civiles | soldado* tropas militares
ru: мирны*-жител* гражданских-лиц | солдат* военнослуж*
ko: 민간인* | 군인* 병사* 장병*

en: husband* | wife wives
de: ehemann* | ehefrau*
fr: mari maris époux | épouse* sa-femme
es: marido* esposo esposos | esposa esposas
ru: муж мужа мужем мужу | жена жены женой жену жене
ko: 남편* | 아내*

en: son sons brother* nephew* | daughter* sister* niece*
de: sohn söhne sohnes bruder* brüder* neffe* | tochter töchter* schwester* nichte*
fr: fils frère* neveu* | fille filles sœur* nièce*
es: hijo hijos hermano hermanos sobrino* | hija hijas hermana hermanas sobrina*
ru: сын сына сыном сыновья брат брата братья племянник* | дочь дочери дочерью сестр* племянниц*
ko: 아들* 형제* 남동생* 조카아들* | 딸 딸이 딸은 딸을 자매* 여동생*

en: hot hotter hottest heat warm warmer warmest | cold colder coldest cool cooler frost*
de: heiß* warm warme* wärm* hitze | kalt* kält* kühl* frost*
fr: chaud* chaleur* canicul* | froid* gel
es: calor caluros* cálid* | frío fría fríos frías helad*
ru: жарк* тёпл* жара жары жару | холод* мороз*
ko: 더위* 더운 따뜻* 폭염* | 추위* 추운 한파*

en: safe safely safest | dangerous* unsafe hazardous perilous
de: ungefährlich* sichere sicherer sicheren | gefährlich* unsicher*
fr: sans-danger sûrs sûres | dangereu*
es: seguros seguras inofensiv* | peligros* insegur*
ru: безопасн* | опасны* опасно опасен опасна небезопас*
ko: 안전* | 위험*

en: empty deserted vacant | full crowded packed overcrowded
de: leer leere* leersteh* menschenleer* | voll volle* überfüllt*
fr: vide vides désert* | plein pleins pleine pleines bondé*
es: vací* desiert* | llen* abarrotad*
ru: пуст пуста пусты пустой пустые пустует пустуют | полон полна полны переполн*
ko: 텅 비어* | 가득* 만원* 붐비* 붐볐*

en: alone single-handed* unilateral* | together joint* in-concert
de: allein alleine im-alleingang einseitig* | gemeinsam*
fr: tout-seul toute-seule unilatéral* | ensemble conjoint*
es: en-solitario unilateral* | junto-con conjunt* juntos juntas
ru: в-одиночку односторонн* | вместе совместн*
ko: 단독* 혼자* 홀로* 일방* | 함께* 공동*

en: officially | unofficial* informal*
de: offiziell* | inoffiziell* informell*
fr: officielle* officiel officiels | officieu* informel*
es: oficialmente oficial oficiales | extraoficial* oficios* informal*
ru: официальн* | неофициальн* неформальн*
ko: 공식* | 비공식*

en: directly direct | indirect*
de: direkt* | indirekt*
fr: direct* | indirect*
es: direct* | indirect*
ru: напрямую прямой прямые прямых прямая | косвенн*
ko: 직접* | 간접*

en: unanimous* | split divided
de: einstimmig* | gespalten* uneins uneinig*
fr: unanim* | divisé* partagé*
es: unánim* unanimidad | dividid*
ru: единоглас* единодуш* | раскол* разделил* разногласи*
ko: 만장일치* | 엇갈* 분열*

en: tighten* stricter tougher toughen* | loosen* relax* eases eased easing
de: verschärf* | gelockert* lockert* lockerung*
fr: durci* | assoupli*
es: endurec* endurezc* | suaviz* relaj* flexibiliz*
ru: ужесточ* | смягч* ослаб*
ko: 강화* 강경* | 완화*

en: nationalis* nationaliz* | privatis* privatiz*
de: verstaatlich* | privatisier*
fr: nationalis* | privatis*
es: nacionaliz* | privatiz*
ru: национализ* | приватиз*
ko: 국유화* | 민영화*

en: recruit* hire hires hired hiring | retire retires retired retiring retirement resign*
de: eingestellt* einstell* angeworben* | zurückgetret* rücktritt ruhestand pensionier*
fr: embauch* recrut* | retraite démission*
es: contrat* reclut* | jubil* dimit* dimisión
ru: нанял* нанима* наняли | ушёл-в-отставку в-отставку на-пенсию
ko: 채용* 고용* | 은퇴* 퇴직* 사임* 사퇴*
"""
