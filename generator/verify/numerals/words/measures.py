"""What is measured, in several languages: concepts, which of them are opposites, and words of doubt around a number."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain

from generator.verify.numerals.words.acts import ACTS

_CONCEPTS = ACTS | {
    "export": "export lieferte -export -ausfuhr exporter outbound ausfuhr ausgeführt экспорт вывоз вывез 수출",
    "import": "import bezog bezieh -import -einfuhr einfuhr eingeführt inbound импорт ввоз ввез 수입",
    "mined": "mined mining extract förder extrac добыч добыт 채굴",
    "cumulative": "cumulat kumuliert cumulé acumulad накоплен 누적 누계",
    "rise": "rising leap verbesser amélior mejora улучш 개선 improv "
    "mount swell swelled strengthen firmed boost lift upturn uptick bolster aufgestock ausgeweitet "
    "ausgebaut beschleunig angezogen zulegen zulegt wächst verstärk aufwert gonfl alourd s'envol envol élarg "
    "revaloris dopé avanc elevad incremento increment amplió ampli engros mejor avanz disparó dispar acelerad "
    "aceler расшир ускор усил возрос возраст прирост взлет подскоч наращ нарасти rise rises rose risen rising "
    "grow grew growth increas gain up higher jump surg soar climb advanc expan "
    "rais accelerat rebound rebond recover fester "
    "rall edged-up widen anstieg anstiegen stieg gestiegen steigen wuchs wachstum "
    "zunahme zugenommen zugelegt erhöht erhöhung erhöhte verteuer plus kletter sprang steigt steiger zuwachs verdoppel "
    "verdreifach höher größer teurer "
    "hausse augment progress croissance grimp accru accroît bondi gagn relevé relèvement renchér doubl tripl quadrupl "
    "aumento aumentó aumentaron aumentado crec subido apreció apreciado subió subieron sube suben subir subida alza "
    "incremento repunt elevó elevaron elevar escal encarec doblar duplic triplic "
    "рост рост выр вырос выросл увелич подн прибав повыс повыш подорож укреп нарост дороже удво "
    "증가 상승 늘 오른 올랐 올라 성장 "
    "급증 높아 높았 뛰었 뛴 불어 확대 인상",
    "fall": "deteriorat verschlechter détérior deterior empeor 악화 "
    "descend dwindl ebb recede retreat sag sagged weaker plummet eroded eroding trimmed slash halv "
    "downturn gedrückt schrumpf absack abgenommen nachgegeben abgeschwächt vermind abgebaut halbier eingebüßt "
    "büßte verlor verloren allég amoindr affaibl dégring tass fléch régress effrit rétréc descend descien recul "
    "rebaj debilit retroce hund cayend caen cae reduc aflojó cedió cedieron убав убыл просе обвал рухн потеря "
    "ухудш отступ fall falls fell fallen falling drop declin decreas down lower slump plung tumbl slid slip dip "
    "shrank shrink shrunk contracted contraction contracting cut reduc sank sunk weaken narrow eased rückgang "
    "zurück sank sanken sinken gesunken fiel fielen gefallen geschrumpft eingebrochen verringert verbilligt einbruch "
    "abnahme minus brach brachen senk ermäßig reduzier verlangsam stürz gesenkt gesunken gekürzt kürz "
    "kleiner niedriger billiger geringer leichter schwächer "
    "baiss recul diminu chut repli plong cédé cède cédait abaiss réduit réduct réduir fondu dévis contracté caíd "
    "cayó cayeron caer depreci bajado descenso bajó baja bajan bajaron bajar disminu desplom contrajo contraj redujo "
    "reduj reducc retroced moderó abarat merma "
    "recort retroces "
    "паден упал упа сокра сниз сниж спад умень ослаб подешев дешевле опуст замедл "
    "감소 하락 줄 떨어 급감 내린 내렸 내려 낮아 낮췄 축소 인하 급락 급감",
    "more": "more mehr davantage más больше 더", "less": "less fewer weniger moins menos меньше 덜",
    "surplus": "surplus -überschuss überschuss excédent superávit профицит 흑자",
    "deficit": "deficit -defizit shortfall defizit déficit дефицит 적자",
    "profit": "profit gewinn reingewinn verdiente verdienst résultat ganó ganaron bénéfice ganancia beneficio прибыл "
    "이익 순이익",
    "loss": "loss losses verlust verluste -verlust perte pérdida perdió perdieron убыт 손실",
    "revenue": "revenu ingresó ingresaron erlös income receipts einnahmen recettes ingresos доход выручк 매출 수입액",
    "spending": "spending spent gasto gastó gasta gastad"
    " expenditure expense cost costs ausgaben dépenses gastos расход затрат 지출 비용 "
    "kostete kosteten gekostet coûté coûte costó costaron cuesta обошёлся обошлась обошлось обошлись стоил 들었",
    "killed": "umgekommen umkamen perish péri умер смерт killed dead death died dying fatal getötet "
    "tote starb gestorben morts mort morte mortes tué muert погиб убит 사망 숨",
    "injured": "injur wounded wound hurt verletzt bless herid ранен пострада травм 부상 다쳤 다쳐 다친 다치",
    "birth": "родивш родил birth born geburt naissance natalité nacimiento natalidad natalit рожд рода 출생",
    "buy": "buy bought buyer purchas gekauft kauf achat achet compra compró compraron comprar купи закуп 구매 구입",
    "sell": "sell sold seller sale sales sells verkauf verkaufte vente vendu venta vend прода 판매",
    "arrive": "arriv came entered ankunft arrivé llegad прибы 입국 도착",
    "leave": "left depart departure leave leaving abfahrt départ quitté salida уеха покин 출국 출발",
    "inflow": "inflow приток zufluss afflux", "outflow": "outflow отток abfluss",
    "supply": "supply supplied angebot offre oferta предлож 공급", "demand": "demand nachfrage demanda спрос 수요",
    "male": "male men boys männer hommes hombres мужчин 남성",
    "female": "female women woman girls frauen femmes mujeres женщин 여성",
    "urban": "urban städtisch urbain urbano городск", "rural": "rural ländlich rurale сельск",
    "production": "-erzeugung -produktion produc output made manufactur herstell erzeug produkt producción "
    "выпуск производ 생산",
    "consumption": "consum konsum -verbrauch verbrauch consommation потреб 소비",
    "hire": "created added hired hiring employed recruit eingestellt embauch contrató contrataron contratar contratad "
            "erwerbstätig beschäftigte наня 채용 취업",
    "fire": "cut axed shed fired dismissed laid-off unemploy jobless arbeitslos chômage desemple paro безработ "
            "уволен 해고 실업",
    "loan": "loan credit kredit darlehen prêt préstamo crédito кредит заём займ 차관 대출",
    "relief": "relief forgiveness waiver schuldenerlass annulation condonación списан 탕감",
    "borrow": "borrow", "lend": "lend lent loaned",
    "lowest": "lowest cheapest minimum smallest least fewest",
    "highest": "highest dearest maximum largest biggest greatest most",
    "domestic": "domestic inland intérieur interno внутренн 국내",
    "foreign": "foreign ausland -ausland internation internacion "
    "overseas abroad ausländ étranger extranjer зарубеж 해외",
    "already": "already bereits schon déjà ya уже 이미", "target": "target goal ziel -ziel zielwert objectif objetivo "
    "цель цели целью целевого 목표",
    "rent": "lease rent rents rental miete mieten loyer alquiler аренд 전세 월세",
    "won-vote": "favour ja- favor backed supported dafür yes ja-stimmen favorables 찬성 за", "against-vote": "against "
    "opposed dagegen nein contre contra 반대 против",
    "abstained": "abstain abstention abstinrent enthielt enthalt stimmenthaltung abstenu absten abstuv воздерж 기권",
    "median": "median médian mediana медиан 중위 중간값",
    "average": "average mean durchschnitt moyen promedio средн 평균",
    "winter": "winter", "summer": "summer", "trust": "trust confían confia vertrau довер 신뢰",
    "ruling": "ruling incumbent regierend oficialista правящ 여당", "opposition": "opposition oposición оппозиц 야당",
    "distrust": "distrust mistrust misstrau méfi desconfí desconfi недовер 불신",
    "trade": "trade handel commerce comercio торгов товарооборот оборот 교역 무역",
    "gdp": "gdp bip pib ввп wirtschaftsleistung bruttoinlandsprodukt валов 국내총생산",
    "market": "market markt marché mercado рынк рынок 시장", "turnover": "turnover umsatz chiffre facturación",
    "price": "price preis -preis prix precio цена цены цене цену ценой цен ценам ценах ценами ценов 가격 물가",
    "steel": "steel stahl acier acero стал 철강",
    "budget": "budget haushalt presupuesto бюджет 예산", "debt": "debt schuld -schuld -schulden dette deuda долг 부채",
    "rally": "rally march kundgebung manifestation marcha митинг 집회",
    "inflation": "inflation teuerung inflación инфляц 인플레이션",
    "population": "population bevölkerung población насел 인구",
    "port": "port harbour harbor hafen puerto порт 항구",
}  # fmt: skip
_OPPOSITES = (
    ("export", "import"), ("surplus", "deficit"), ("profit", "loss"), ("revenue", "spending"), ("killed", "injured"),
    ("birth", "killed"), ("buy", "sell"), ("arrive", "leave"), ("supply", "demand"), ("male", "female"),
    ("urban", "rural"), ("production", "consumption"), ("hire", "fire"), ("borrow", "lend"), ("lowest", "highest"),
    ("domestic", "foreign"), ("profit", "revenue"), ("won-vote", "against-vote"), ("winter", "summer"),
    ("inflow", "outflow"), ("mined", "export"), ("mined", "import"), ("mined", "consumption"), ("median", "average"),
    ("support", "oppose"), ("accept", "reject"), ("open", "close"), ("convict", "acquit"), ("abstained", "won-vote"),
    ("abstained", "against-vote"), ("trust", "distrust"), ("destroy", "rescue"), ("debt", "deficit"),
    ("debt", "surplus"), ("ruling", "opposition"), ("profit", "spending"), ("loan", "relief"),
)  # fmt: skip
OPPOSED: dict[str, frozenset[str]] = {
    name: frozenset(b if a == name else a for a, b in _OPPOSITES if name in (a, b)) for name in _CONCEPTS
}
DIRECTIONS = {"rise": 1, "fall": -1}
# Short words stand whole: "more" is no part of "moreover", "cut" none of "cute".
_WHOLE = frozenset(
    "rise rises rose risen rising up higher down lower less fewer lost cut dip fall falls fell fallen falling plus "
    "цен minus men man male left came entered died dead made sank sunk sold sell sells sale sales most least born "
    "lent lend winter mort morte mortes paro "
    "summer loss losses cost costs income port march rent rents "
    " against yes nein за против contra contre gdp bip pib more fiel "
    "dafür dagegen slid gain".split()
)
_HANGUL = re.compile(r"[가-힣]")
_COMPOUND = re.compile(r"\b[A-ZÄÖÜ][a-zß-ÿ]{7,}")
_ALNUM = re.compile(r"[^\W_]+")


@cache
def _one_word(name: str, hangul: bool) -> re.Pattern[str]:
    """Any of the words of a concept; those in Hangul only if they are wanted."""
    words = _CONCEPTS[name].split()
    return re.compile("|".join(_as_written(word) for word in words if hangul or not _HANGUL.match(word)), re.I)


def _as_written(word: str) -> str:
    """A word as one begins, or whole; in Hangul anywhere, and behind a dash what a German compound ends in."""
    if _HANGUL.match(word):
        return re.escape(word)
    if word[0] == "-":
        return rf"(?<=[a-zß-ÿ]){word[1:]}"
    return rf"(?<![^\W_]){re.escape(word)}" + (r"(?![^\W_])" if word in _WHOLE else "")


@cache
def _begun_with() -> Mapping[str, frozenset[str]]:
    """The concepts with a word that begins with two letters; under "-" those with one that a compound ends in, under
    "가" those with one in Hangul, which may stand anywhere."""
    begun: dict[str, set[str]] = {}
    for name, words in _CONCEPTS.items():
        for word in words.split():
            key = "가" if _HANGUL.match(word) else "-" if word[0] == "-" else word.casefold()[:2]
            begun.setdefault(key, set()).add(name)
    return {letters: frozenset(names) for letters, names in begun.items()}


def _may_name(text: str, hangul: bool) -> frozenset[str]:
    """The concepts that a text can name, by how its words begin."""
    begun = _begun_with()
    letters = {word[:2] for word in _ALNUM.findall(text.casefold())}
    letters |= ({"가"} if hangul else set()) | ({"-"} if _COMPOUND.search(text) else set())
    return frozenset().union(*(begun[pair] for pair in letters & begun.keys()))


_VOTED = re.compile(
    r"\b(?P<yes>(?:vote[sd]?|members|deputies|lawmakers|respondents|voters) for|vote[sd]? yes|"
    r"stimm\w+\s(?:[^\s,.;]+\s){0,3}?für|mit Ja|voté (?=l[ae’']|pour)|поддержал\w*)|\b(?:vote[sd]? no|mit Nein)\b",
    re.I,
)
"""For and against, said in more words than one."""


_APART = {
    "revenue": re.compile(r"\b(?:nahm(?:en)?|nimmt|nehmen)(?=\s[^.;]{3,60}?\sein\b)"),
    "spending": re.compile(r"\b(?:gab(?:en)?|gibt|geben)(?=\s[^.;]{3,60}?\saus\b)"),
    "arrest": re.compile(r"\b(?:nahm(?:en)?|nimmt|nehmen)(?=\s[^.;]{3,60}?\sfest\b)"),
    "rise": re.compile(r"\b(?:zog(?:en)?|zieht|ziehen|legten?|legt|legen)(?=\s[^.;]{3,60}?\s(?:an|zu)\b(?!\s\w))"),
    "killed": re.compile(r"\bums\sLeben\b"),
    "fall": re.compile(r"\b(?:gab(?:en)?|gibt|geben|büßten?|büßt)(?=\s[^.;]{3,60}?\s(?:nach|ein)\b(?!\s\w))"),
}
"""German verbs whose sense stands behind what they are told of."""
_TO_SO_MANY = re.compile(r"(?<=\bголосами )против(?= \d)|(?<=\bvotos )contra(?= \d)|(?<=\bStimmen )gegen(?= \d)", re.I)
"""What parts the two numbers of a vote: "83 голосами против 41"."""
_NO_MOVE = re.compile(
    r"\b(?:im|am|zum|vom|in|auf|für|de[mnr]|einen?|jede[mnr]|diese[mnr]|keine[mn]?|letzte[nr]|erste[nr])\s(?-i:Fall)\b|"
    r"\b(?:ma(?:de|kes?|king)|took|takes?|set|sets)\sup\b|\bf[ae]ll(?:s|ing|en)?\s(?:ill|sick|asleep|victim|due|into|under|short|within)\b",
    re.I,
)


@lru_cache(maxsize=4096)
def concepts(text: str) -> dict[str, tuple[int, ...]]:
    """The concepts that a text names, each with the offsets where it does."""
    text = _TO_SO_MANY.sub(lambda match: " " * len(match[0]), text)
    text = _NO_MOVE.sub(lambda match: " " * len(match[0]), text)
    text = _VOTED.sub(lambda match: f" {'favour' if match['yes'] else 'against':<{len(match[0]) - 1}}", text)
    hangul = _HANGUL.search(text) is not None
    may = _may_name(text, hangul)
    named = {name: _one_word(name, hangul).finditer(text) for name in _CONCEPTS if name in may}
    for name, pattern in _APART.items():
        named[name] = chain(pattern.finditer(text), named.get(name, ()))
    return {name: places for name, found in named.items() if (places := tuple(match.start() for match in found))}


PRICES = {
    "constant": re.compile(r"\b(?:constant|real terms|reale?[nrs]?|adjusted for inflation|inflation-adjusted|"
                           r"volume terms|"
                           r"preisbereinigt|"
                           r"réel\w*|constants?|constantes|реальн\w*)\b", re.I),
    "current": re.compile(r"\b(?:current prices|nominal\w*|current dollars|not adjusted|courants?|corrientes|"
                          r"номинал\w*)\b", re.I),
}  # fmt: skip
"""At which prices."""
