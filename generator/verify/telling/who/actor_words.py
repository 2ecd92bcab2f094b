"""Offices, bodies and places that act without a name, in six languages. Data, in the form of `across_acts`.

The first item of a line in English is what messages call it. In Cyrillic whole words are of the first case.
"""

BODIES = """
en: government governments cabinet
de: regierung bundesregierung kabinett
fr: gouvernement
es: gobierno
ru: правительство правительств* кабмин кабмин*
ko: 정부*

en: court courts tribunal judge judges
de: gericht* *gericht richter*
fr: tribunal tribunaux cour juge juges
es: tribunal* corte juez jueza jueces
ru: суд суда суду судом суды судья суде
ko: 법원* 재판부* 판사*

en: police officers
de: polizei* polizist*
fr: police policier* gendarme* flics
es: policía*
ru: полиция полици*
ko: 경찰*

en: parliament lawmakers deputies congress
de: parlament* bundestag abgeordnete*
fr: parlement* député* assemblée
es: parlamento congreso diputad*
ru: парламент парламент* депутаты депутат*
ko: 국회* 의회* 의원*

en: opposition
de: opposition*
fr: opposition
es: oposición
ru: оппозиция оппозиц*
ko: 야당* 야권*

en: union unions
de: gewerkschaft*
fr: syndicat*
es: sindicato*
ru: профсоюз профсоюзы профсоюз*
ko: 노조* 노동조합*

en: company companies firm firms manufacturer
de: unternehmen* firma firmen konzern* hersteller*
fr: entreprise* société* fabricant*
es: empresa* compañía* fabricante*
ru: компания компании компан* фирм*
ko: 회사* 기업* 업체*

en: bank banks
de: bank banken
fr: banque*
es: banco*
ru: банк банки банк*
ko: 은행*

en: president
de: präsident*
fr: président présidente
es: presidente presidenta
ru: президент президент*
ko: 대통령*

en: minister ministry
de: minister* *minister *ministerin *ministerium
fr: ministre ministère
es: ministro ministra ministerio
ru: министр министерство министр* министерств* минздрав* минобр*
ko: 장관* *부는

en: mayor
de: bürgermeister* oberbürgermeister*
fr: maire maires
es: alcald*
ru: мэр мэр*
ko: 시장은 시장이 시장에게 시장을

en: prosecutors prosecutor
de: staatsanwalt* staatsanwältin*
fr: parquet procureur*
es: fiscal* fiscalía
ru: прокуратура прокурор прокур*
ko: 검찰* 검사*

en: council committee
de: rat rates stadtrat* gemeinderat* ausschuss*
fr: conseil comité commission
es: consejo comité comisión ayuntamiento
ru: совет комитет комисси* комитет* советом
ko: 위원회* 의회*

en: club team
de: verein* klub mannschaft*
fr: club équipe
es: club equipo
ru: клуб команда клуб* команд*
ko: 구단* 팀*

en: authorities officials officer
de: behörde* beamte*
fr: autorités fonctionnaire* responsables
es: autoridad* funcionari*
ru: власти чиновники власт* чиновник*
ko: 당국* 공무원* 관리*

en: town city
de: stadt gemeinde
fr: ville commune
es: ciudad
ru: город городом городу мэрия
ko: 시는 시가 시청*

en: ombudsman
de: ombudsmann bürgerbeauftragte*
fr: défenseur-des-droits médiateur
es: defensor-del-pueblo
ru: омбудсмен омбудсмен*
ko: 옴부즈맨*

en: bar pub restaurant
de: kneipe* gaststätte* wirt*
fr: bar restaurant*
es: bar bares restaurante*
ru: бар ресторан ресторан*
ko: 식당* 술집*
"""
"""Each block one actor, so that who acts on whom is asked of those without a name as well."""
