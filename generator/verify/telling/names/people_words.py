"""People who act without a name, in six languages, in the form of `actor_words`. Data."""

PEOPLE_AT_WORK = """
en: employers employer management
de: arbeitgeber* unternehmensleitung
fr: patronat employeur* direction
es: patronal empleador* empresarios
ru: работодатели работодатель работодател*
ko: 사측* 고용주* 사용자*

en: workers worker employees employee staff
de: arbeiter* beschäftigte* arbeitnehmer* mitarbeiter* angestellte*
fr: travailleur* salarié* employé* ouvrier*
es: trabajador* emplead* obrer*
ru: рабочие работники рабочи* работник* сотрудник* сотрудники
ko: 노동자* 근로자* 직원*

en: army military soldiers troops
de: armee* soldat* truppen militär*
fr: armée soldat* militaires
es: ejército soldado* militares
ru: армия военные солдаты арми* военн* солдат*
ko: 군대* 군인* 육군*

en: farmers farmer
de: bauern landwirt*
fr: agriculteur* paysan* éleveur*
es: agricultor* campesin* ganadero*
ru: фермеры фермер*
ko: 농민* 농가*

en: students student pupils pupil
de: studierende* studenten schüler*
fr: étudiant* élève* lycéen*
es: estudiante* alumn*
ru: студенты студент* учащи* школьник*
ko: 학생*

en: teachers teacher
de: lehrer* lehrkräfte*
fr: enseignant* professeur*
es: profesor* maestr* docente*
ru: учителя учител*
ko: 교사* 교원*

en: doctors doctor
de: ärzt* arzt
fr: médecin*
es: médic*
ru: врачи врач врач*
ko: 의사* 의료진*

en: patients patient
de: patient*
fr: patient*
es: paciente*
ru: пациенты пациент*
ko: 환자*

en: protesters protester demonstrators activists
de: demonstrant* protestierende* aktivist*
fr: manifestant* militant*
es: manifestante* activista*
ru: протестующие демонстранты активисты протестующ* демонстрант* активист*
ko: 시위대* 활동가*

en: residents inhabitants locals villagers villager townspeople islanders
de: anwohner* *bewohner* einwohner*
fr: habitant* riverain* villageois*
es: vecin* habitante* residente* ciudadan* aldean*
ru: жители жител*
ko: 주민*

en: rebels rebel insurgents guerrillas
de: rebellen* aufständisch*
fr: rebelle* insurgé*
es: rebelde* guerriller* insurgente*
ru: повстанцы повстанц* боевики боевик*
ko: 반군*

en: refugees refugee migrants migrant
de: flüchtling* geflüchtete* migrant*
fr: réfugié* migrant*
es: refugiad* migrante* inmigrante*
ru: беженцы мигранты беженц* мигрант*
ko: 난민* 이주민*

en: owner owners landlord landlords
de: eigentümer* besitzer* vermieter*
fr: propriétaire*
es: propietari* dueñ*
ru: владелец владельцы владельц* собственник*
ko: 소유주* 주인*

en: tenant tenants
de: mieter*
fr: locataire*
es: inquilin*
ru: арендатор* жильц* жильцы
ko: 세입자*

en: customers customer consumers clients
de: kunde* kunden* verbraucher*
fr: client* consommateur*
es: client* consumidor*
ru: клиенты покупатели клиент* потребител*
ko: 고객* 소비자*

en: players player
de: spieler*
fr: joueur* joueuse*
es: jugador*
ru: игроки игрок игрок*
ko: 선수*

en: coach
de: trainer*
fr: entraîneur* sélectionneur
es: entrenador* seleccionador*
ru: тренер тренер*
ko: 감독*

en: scientists researchers experts
de: forscher* wissenschaftler* experten
fr: chercheur* scientifique* expert*
es: investigador* científic* expert*
ru: учёные ученые эксперты учен* исследовател* эксперт*
ko: 연구진* 연구팀* 과학자* 전문가*

en: victims victim
de: opfer*
fr: victime*
es: víctima*
ru: пострадавши* жертв* потерпевш*
ko: 피해자* 희생자*

en: drivers driver
de: fahrer*
fr: conducteur* chauffeur*
es: conductor* chofer*
ru: водитель водители водител*
ko: 운전자* 기사는 기사가

en: children child
de: kinder* kind
fr: enfant*
es: niño* menores
ru: дети ребёнок ребенок дет* ребен*
ko: 어린이* 아이*

en: parents parent
de: eltern*
fr: parent*
es: padres
ru: родители родител*
ko: 부모* 학부모*

en: girl boy
de: mädchen junge jungen
fr: fille garçon
es: niña chico chica
ru: девочка мальчик девочк* мальчик*
ko: 소녀* 소년*

en: attacker culprit suspect
de: täter* tatverdächtig* verdächtig*
fr: agresseur* suspect*
es: agresor* sospechoso*
ru: подозреваемый преступник подозреваем* преступник*
ko: 용의자* 범인*

en: referee referees
de: schiedsrichter*
fr: arbitre*
es: árbitro*
ru: судья арбитр*
ko: 심판*
"""
"""Each block people of one kind, by what they do or by what was done to them."""
