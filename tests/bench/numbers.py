# ruff: noqa: E501  a sentence and its facts read best in a line
"""`python -m tests.bench.numbers`: facts' numbers against made-up sentences of trade reports, statistics and news.

Six languages. Each sentence carries honest facts, and each fact is altered in the ways that a careless or false one
differs: the scale, the unit, a digit, the sign, the role in the sentence, what it is counted by, the opposed measure.
Prints honest that hold beside altered that pass; `--wrong` lists both kinds of failure.
"""

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from generator.verify import supports

DRAWS = 4
_SLOT = re.compile(r"\{(\w):(\w+)\}")
_POINT = {"en": ("\u002c", "."), "ko": (",", "."), "de": (".", ","), "es": (".", ","), "fr": ("\u202f", ","),
          "ru": ("\u00a0", ",")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A fact that a sentence carries: `slot` names its number, `times` the scale that the sentence gives it.

    `units` and `measures` are honest ways to say it; `wrong` are units and `opposed` measures that are false;
    `signed`: -1 where the honest value is negative under a neutral measure.
    """

    slot: str
    times: int
    units: tuple[str, ...]
    measures: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    opposed: tuple[str, ...] = ()
    signed: int = 1
    rivals: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """A sentence with numbers in slots: `{a:d1}` a decimal with one place, `{a:n}` thousands, `{a:i}` small."""

    language: str
    text: str
    said: tuple[Said, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Trial:
    name: str
    language: str
    words: str
    value: Decimal
    unit: str
    measure: str


USD = "billion dollars"
SHAPES = (
    Shape("en", "Exports rose {a:d1} percent to ${b:d2} billion, while imports fell {c:d1} percent to ${d:d2} billion.", (
        Said("a", 1, ("percent", "%"), ("Growth of exports", "Exports, change"), ("percentage points", "billion dollars"), ("Growth of imports", "Fall of exports"), rivals="c"),
        Said("b", 10**9, (USD, "dollars", "billion USD"), ("Exports",), ("million dollars", "billion euros", "percent"), ("Imports",), rivals="d"),
        Said("c", 1, ("percent",), ("Fall of imports",), ("percentage points",), ("Fall of exports", "Growth of imports"), rivals="a"),
        Said("d", 10**9, (USD,), ("Imports", "Value of imports"), ("trillion dollars",), ("Exports",), rivals="b"))),
    Shape("en", "Exports rose {i:i} percent to {a:d1} trillion won last month.", (
        Said("i", 1, ("percent",), ("Rise of exports", "Export growth"), ("won",), ("Fall of exports", "Rise of imports")),
        Said("a", 10**12, ("trillion won", "won"), ("Exports",), ("billion won", "trillion yen"), ("Imports",)))),
    Shape("en", "Bilateral trade dropped by {a:d1} percent from a year earlier to USD {b:d2} billion.", (
        Said("a", 1, ("percent",), ("Change of trade",), ("percentage points",), ("Growth of trade per month",), signed=-1),
        Said("a", 1, ("percent",), ("Drop of trade", "Decline in trade"), ("billion dollars",), ("Growth of trade",)),
        Said("b", 10**9, (USD,), ("Trade", "Bilateral trade"), ("billion yen", "million dollars")))),
    Shape("en", "The deficit came to {a:d1}% of GDP, against {b:d1}% a year before.", (
        Said("a", 1, ("percent of GDP", "% of GDP"), ("Deficit",), ("percent of exports", "percentage points"), ("Surplus",)),)),
    Shape("en", "The number of fishing boats fell from {b:n} in 2021 to {a:n} in 2025.", (
        Said("a", 1, ("boats",), ("Fishing boats in 2025",), ("crews",), ("Fishing boats in 2021",), rivals="b"),
        Said("b", 1, ("boats",), ("Fishing boats in 2021",), ("ports",), ("Fishing boats in 2025",), rivals="a"))),
    Shape("en", "The fleet lands {a:n} tonnes of herring a month.", (
        Said("a", 1, ("tonnes a month", "tonnes per month"), ("Landings of herring",), ("tonnes a year", "tonnes per day", "tonnes", "kilograms a month", "tonnes of cod a month")),)),
    Shape("en", "Unemployment edged up {p:d1} percentage points to {a:d1} percent in March.", (
        Said("p", 1, ("percentage points",), ("Rise of unemployment",), ("percent", "people"), ("Fall of unemployment",)),
        Said("a", 1, ("percent",), ("Unemployment rate",), ("percentage points",)))),
    Shape("en", "The plant made {y:y} crates and sold {a:n} bottles at {c:d2} euros per litre.", (
        Said("y", 1, ("crates",), ("Crates made",), ("bottles", "year"), rivals="a"),
        Said("c", 1, ("euros per litre",), ("Price",), ("euros per bottle", "dollars per litre", "euros per kilogram")))),
    Shape("en", "Police said {i:i} people were killed and {a:t} wounded when the ferry sank on July {k:i}.", (
        Said("i", 1, ("people",), ("People killed",), ("boats", "ferries"), ("People wounded",), rivals="ak"),
        Said("a", 1, ("people", "wounded"), ("People wounded",), ("percent",), ("People killed",), rivals="i"))),
    Shape("en", "Revenue increased {a:d1}% year on year to A${b:d1} million, and net profit was A${c:d1}m.", (
        Said("b", 10**6, ("million Australian dollars", "million AUD"), ("Revenue",), ("million US dollars", "billion AUD"), ("Net profit",), rivals="c"),
        Said("c", 10**6, ("million AUD",), ("Net profit",), ("billion AUD", "million euros"), ("Revenue", "Net loss"), rivals="b"))),
    Shape("en", "Some contracts, worth CHF {a:d1} billion in all, cover {i:i} Su-35 jets and {n:n} 155-millimetre shells.", (
        Said("a", 10**9, ("billion Swiss francs", "billion CHF"), ("Contracts",), ("billion dollars",)),
        Said("i", 1, ("jets",), ("Jets",), ("shells", "mm"), rivals="n"),
        Said("n", 1, ("shells",), ("Shells",), ("jets", "mm"), rivals="i"))),
    Shape("en", "The country was the world’s {o:o} largest exporter of wheat, shipping {a:d1} million tonnes.", (
        Said("o", 1, ("rank",), ("Exporter of wheat",), ("tonnes", "percent"), ("Importer of wheat",)),
        Said("a", 10**6, ("million tonnes", "tonnes"), ("Wheat shipped",), ("billion tonnes", "kilograms")))),
    Shape("en-IN", "Farmers received {a:d1} lakh crore rupees, and {b:d1} lakh people marched.", (
        Said("b", 10**5, ("lakh people", "people"), ("People who marched",), ("crore people", "million people")),)),
    Shape("en-IN", "The ministry set aside ₹{a:d2} crore for {b:d1} lakh farmers.", (
        Said("a", 10**7, ("crore rupees", "rupees"), ("Money set aside",), ("lakh rupees", "crore dollars"), rivals="b"),
        Said("b", 10**5, ("farmers", "lakh farmers"), ("Farmers",), ("crore farmers", "rupees"), rivals="a"))),
    Shape("de", "Die Ausfuhren stiegen um {a:d1} Prozent auf {b:d1} Milliarden Euro, die Einfuhren sanken um {c:d1} Prozent.", (
        Said("a", 1, ("Prozent", "percent"), ("Anstieg der Ausfuhren", "Growth of exports"), ("Prozentpunkte",), ("Rückgang der Ausfuhren", "Growth of imports"), rivals="c"),
        Said("b", 10**9, ("Milliarden Euro", "billion euros"), ("Ausfuhren", "Exports"), ("Millionen Euro", "Milliarden Dollar", "million euros"), ("Einfuhren", "Imports")),
        Said("c", 1, ("Prozent",), ("Rückgang der Einfuhren", "Fall of imports"), ("percentage points",), ("Fall of exports",), rivals="a"))),
    Shape("de", "Zur Kundgebung kamen {a:n} Menschen, im Vorjahr waren es {b:n} gewesen.", (
        Said("a", 1, ("Menschen", "people"), ("Menschen bei der Kundgebung", "People at the rally"), ("Schiffe", "ships", "Euro"), ()),)),
    Shape("de", "Das Werk liefert {a:n} Tonnen Stahl im Monat und kostet {b:d1} Mio. Franken.", (
        Said("a", 1, ("Tonnen im Monat", "tonnes a month"), ("Stahl", "Steel"), ("Tonnen im Jahr", "tonnes a year", "Franken"), rivals="b"),
        Said("b", 10**6, ("Mio. Franken", "million francs"), ("Kosten", "Cost"), ("Mrd. Franken", "million euros")))),
    Shape("de", "Der Umsatz ging um {a:d1} % auf {b:d2} Mrd. Euro zurück.", (
        Said("a", 1, ("Prozent",), ("Rückgang des Umsatzes", "Fall of turnover"), ("Prozentpunkte",), ("Anstieg des Umsatzes",)),
        Said("b", 10**9, ("Mrd. Euro", "billion euros"), ("Umsatz", "Turnover"), ("Mio. Euro", "billion dollars")))),
    Shape("fr", "Les exportations ont augmenté de {a:d1} % pour atteindre {b:d1} milliards d’euros, et les importations ont reculé de {c:d1} %.", (
        Said("a", 1, ("%", "percent"), ("Hausse des exportations", "Growth of exports"), ("points de pourcentage",), ("Baisse des exportations", "Growth of imports"), rivals="c"),
        Said("b", 10**9, ("milliards d’euros", "billion euros"), ("Exportations", "Exports"), ("millions d’euros", "milliards de dollars"), ("Importations",)),
        Said("c", 1, ("percent",), ("Recul des importations", "Fall of imports"), ("percentage points",), ("Hausse des importations",), rivals="a"))),
    Shape("fr", "Quelque chose a changé : {a:n} personnes ont quitté la ville et {b:n} bateaux sont restés au port.", (
        Said("a", 1, ("personnes", "people"), ("Personnes parties", "People who left"), ("bateaux", "boats"), rivals="b"),
        Said("b", 1, ("bateaux", "boats"), ("Bateaux au port", "Boats in port"), ("personnes", "people"), rivals="a"))),
    Shape("fr", "L’usine produit {a:n} tonnes par mois, soit {p:d1} % du marché.", (
        Said("a", 1, ("tonnes par mois", "tonnes a month"), ("Production",), ("tonnes par an", "tonnes a year")),
        Said("p", 1, ("% du marché", "percent of the market"), ("Part du marché", "Market share"), ("percent of exports", "tonnes")))),
    Shape("es", "Las exportaciones crecieron un {a:d1} % hasta {b:n} millones de euros, mientras que las importaciones cayeron un {c:d1} %.", (
        Said("a", 1, ("%", "percent"), ("Aumento de las exportaciones", "Growth of exports"), ("puntos porcentuales",), ("Caída de las exportaciones", "Growth of imports"), rivals="c"),
        Said("b", 10**6, ("millones de euros", "million euros"), ("Exportaciones", "Exports"), ("mil millones de euros", "millones de dólares"), ("Importaciones",)),
        Said("c", 1, ("percent",), ("Caída de las importaciones", "Fall of imports"), ("percentage points",), ("Aumento de las importaciones",), rivals="a"))),
    Shape("es", "En la marcha participaron {a:n} personas y la policía detuvo a {i:i} hombres.", (
        Said("a", 1, ("personas", "people"), ("Personas en la marcha", "People in the march"), ("barcos", "hombres"), rivals="i"),
        Said("i", 1, ("hombres", "men"), ("Hombres detenidos", "Men arrested"), ("mujeres", "personas"), rivals="a"))),
    Shape("es", "La empresa vende {a:d1} millones de toneladas al año a {c:n} dólares por tonelada.", (
        Said("a", 10**6, ("millones de toneladas al año", "million tonnes a year"), ("Ventas", "Sales"), ("millones de toneladas al mes", "million tonnes a month", "toneladas al año")),
        Said("c", 1, ("dólares por tonelada", "dollars per tonne"), ("Precio", "Price"), ("euros por tonelada", "dollars per barrel")))),
    Shape("ru", "Экспорт вырос на {a:d1} процента до {b:d2} млрд долларов, а импорт сократился на {c:d1}%.", (
        Said("a", 1, ("процента", "percent"), ("Рост экспорта", "Growth of exports"), ("процентных пункта",), ("Падение экспорта", "Growth of imports"), rivals="c"),
        Said("b", 10**9, ("млрд долларов", "billion dollars"), ("Экспорт", "Exports"), ("млн долларов", "млрд рублей", "million dollars"), ("Импорт",)),
        Said("c", 1, ("percent",), ("Сокращение импорта", "Fall of imports"), ("percentage points",), ("Рост импорта",), rivals="a"))),
    Shape("ru", "На митинг пришли {a:n} человек, полиция задержала {i:i} мужчин.", (
        Said("a", 1, ("человек", "people"), ("Люди на митинге", "People at the rally"), ("судов", "мужчин"), rivals="i"),
        Said("i", 1, ("мужчин", "men"), ("Задержанные", "Men detained"), ("женщин", "рублей"), rivals="a"))),
    Shape("ru", "Завод выпускает {a:d1} тыс. тонн стали в месяц.", (
        Said("a", 1000, ("тыс. тонн в месяц", "thousand tonnes a month", "tonnes a month"), ("Выпуск стали", "Steel made"), ("тыс. тонн в год", "tonnes a year", "млн тонн в месяц")),)),
    Shape("ko", "수출은 {a:d1}% 증가한 {b:n}억 달러를 기록했고 수입은 {c:d1}% 감소했다.", (
        Said("a", 1, ("%", "percent"), ("수출 증가", "Growth of exports"), ("%p", "percentage points"), ("수출 감소", "Growth of imports"), rivals="c"),
        Said("b", 10**8, ("억 달러", "달러", "dollars"), ("수출", "Exports"), ("만 달러", "억 원", "억 유로"), ("수입", "Imports")),
        Said("c", 1, ("percent",), ("수입 감소", "Fall of imports"), ("percentage points",), ("수출 감소", "Rise of imports"), rivals="a"))),
    Shape("ko", "집회에는 {a:n}명이 참가했고 배 {b:i}척이 침몰했다.", (
        Said("a", 1, ("명", "people"), ("집회 참가자", "People at the rally"), ("척", "ships"), rivals="b"),
        Said("b", 1, ("척", "ships"), ("침몰한 배", "Ships that sank"), ("명", "people"), rivals="a"))),
    Shape("ko", "실업률은 {p:d1}%포인트 오른 {a:d1}%로 집계됐다.", (
        Said("p", 1, ("%p", "percentage points"), ("실업률 상승", "Rise of unemployment"), ("%", "percent"), ("실업률 하락",)),
        Said("a", 1, ("%", "percent"), ("실업률", "Unemployment rate"), ("%p",)))),
)  # fmt: skip


def _drawn(kind: str, rng: random.Random) -> Decimal:
    ranges = {"d1": (11, 98, 10), "d2": (1011, 9898, 100), "n": (1100, 98989, 1), "i": (13, 29, 1), "t": (31, 89, 1),
              "y": (1103, 1889, 1), "o": (4, 9, 1)}  # fmt: skip
    low, high, over = ranges[kind]
    number = rng.randrange(low, high)
    return Decimal(number + (number % 10 == 0)) / over


_RANKS = "fourth fifth sixth seventh eighth ninth tenth".split()


def _written(value: Decimal, kind: str, language: str) -> str:
    if kind == "o":
        return _RANKS[int(value) - 4]
    thousands, point = _POINT[language[:2]]
    if kind == "y":
        return str(value)
    whole, _, part = f"{value:,}".partition(".")
    return whole.replace(",", thousands) + (point + part if part else "")


def _filled(shape: Shape, values: dict[str, Decimal]) -> str:
    return _SLOT.sub(lambda match: _written(values[match[1]], match[2], shape.language), shape.text)


def trials(rng: random.Random) -> Iterator[tuple[bool, Trial]]:
    """Honest facts (True) and altered ones, each with the sentence that it cites."""
    for shape in SHAPES:
        for draw in range(DRAWS):
            values = {slot: _drawn(kind, rng) for slot, kind in _SLOT.findall(shape.text)}
            words = _filled(shape, values)
            if len(set(values.values())) < len(values):
                continue
            for said in shape.said:
                yield from _of(shape, said, values, words, draw)


def _scaled(value: Decimal, times: int, unit: str) -> Decimal:
    """The value as an editor writes it beside a unit that has the scale in it, or has none."""
    scales = {"trillion": 10**12, "billion": 10**9, "million": 10**6, "thousand": 1000, "lakh": 10**5, "crore": 10**7,
              "Milliarden": 10**9, "Millionen": 10**6, "Mrd.": 10**9, "Mio.": 10**6, "milliards": 10**9,
              "millions": 10**6, "millones": 10**6, "млрд": 10**9, "млн": 10**6, "тыс.": 1000, "억": 10**8,
              "만": 10**4}  # fmt: skip
    inside = 1
    for token in unit.split():
        inside *= scales.get(token, 1)
    return value * times / inside if inside != times else value


def _of(shape: Shape, said: Said, values: dict[str, Decimal], words: str, draw: int) -> Iterator[tuple[bool, Trial]]:
    unit, measure = said.units[draw % len(said.units)], said.measures[draw % len(said.measures)]
    bare = values[said.slot] * said.signed
    value = _scaled(bare, said.times, unit)

    def trial(name: str, value: Decimal, unit: str = unit, measure: str = measure) -> Trial:
        return Trial(name, shape.language, words, value, unit, measure)

    yield True, trial("honest", value)
    yield False, trial("a thousand times", value * 1000)
    yield False, trial("a digit changed", value + (1 if value == value.to_integral() else Decimal("0.1")))
    if unit != "rank":
        yield False, trial("sign", -value)
    for wrong in said.wrong[draw % 2 :: 2] or said.wrong[:1]:
        yield False, trial(f"unit {wrong}", bare, wrong)
    for opposed in said.opposed[draw % 2 :: 2] or said.opposed[:1]:
        yield False, trial(f"measure {opposed}", value, measure=opposed)
    for rival in said.rivals:
        yield False, trial("number of another", _scaled(values[rival], said.times, unit))


def main() -> None:
    totals: dict[tuple[str, bool], list[int]] = defaultdict(lambda: [0, 0])
    wrong: list[str] = []
    for honest, trial in trials(random.Random(13)):
        issues = supports(trial.words, trial.value, trial.unit, (trial.measure,), language=trial.language)
        totals[trial.language, honest][0] += 1
        totals[trial.language, honest][1] += not issues
        if honest == bool(issues):
            codes = ",".join(issue.code for issue in issues)
            wrong.append(f"{trial.name}: {trial.words} | {trial.value} {trial.unit} | {trial.measure} | {codes}")
    print("| language | honest | hold, per cent | altered | pass, per cent |\n| --- | ---: | ---: | ---: | ---: |")
    languages = sorted({language for language, _ in totals})
    for language in [*languages, "all"]:
        keys = languages if language == "all" else [language]
        cells = []
        for honest in (True, False):
            tried, held = (sum(totals[key, honest][i] for key in keys) for i in (0, 1))
            cells += [str(tried), f"{100 * held / max(tried, 1):.1f}"]
        print(f"| {language} | " + " | ".join(cells) + " |")
    if "--wrong" in sys.argv:
        print("\n".join(wrong))


if __name__ == "__main__":
    main()
