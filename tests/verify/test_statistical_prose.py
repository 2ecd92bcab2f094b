# ruff: noqa: E501  a sentence and its fact read best in a line
"""How offices of statistics, banks and traders write numbers: what such a sentence gives holds, and nothing else."""

from decimal import Decimal

import pytest

from generator.verify import supports

ES, FR, DE, RU, KO, EN = "es", "fr", "de", "ru", "ko", "en"
TWO_SENTENCES = (
    "Die Ausfuhren stiegen um 4,1 Prozent auf 81,2 Milliarden Euro. Die Einfuhren erreichten 70,6 Milliarden Euro."
)
DATED = "Im Mai 2019 lagen die Warenausfuhren bei 31,4 Milliarden Kronen und die Einfuhren bei 28,9 Milliarden Kronen."
QUARTERS = "The fleet grew from 85.1 thousand boats in the third quarter of 2017 to 90.5 thousand in the third quarter of 2018."
STEPS = "Output of the wells rose by 310 kb/d in June to 61.5 mb/d, as new pipes were laid."
NOT_OIL = "Las ventas subieron un 9,2 % en los productos no petroleros y cayeron un 14,6 % en los petroleros."
IN_TURN = "이달 수출은 304억 달러, 수입은 316억 달러로 각각 16.7%와 24.1% 증가했다."
MONTH_AND_YEAR = "Добыча каменного угля снизилась на 8,5% в годовом выражении и на 9,6% по сравнению с декабрем."
AGES = "15세 이상 고용률은 61.2%로 올랐다. 15~64세 고용률도 66.9%로 올랐다."
PLACES = "Oslo airport leads with 4.6 million tonnes followed by Bergen airport with 4.3 million tonnes in 2016."
WITHOUT = "Retail sales rose 2.2% in January. Excluding those of car dealers, retail sales advanced 1.7%."
ADDED = "Solar led with an increase of 98 GW, followed by wind with 59 GW. Capacity of hydropower increased by 12 GW."
LOSS = "Убыль за 2018 год составила 173 тысячи тонн. В 2017 году она составляла 106 тысяч тонн."
BIRTHS = "Число родившихся составило 82 тыс. человек, число умерших — 46 тыс. человек."
ASIDE = "Waren für 17,7 Milliarden Euro (+3,1 Prozent) gingen nach Norwegen und solche für 36,8 Milliarden Euro nach Island."


def codes(words: str, value: str, unit: str, measure: str, language: str, as_of: int | None = None) -> list[str]:
    found = supports(words, Decimal(value), unit, (measure,), language=language, told_in="en", as_of=as_of)
    return [issue.code for issue in found]


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure", "language"),
    [
        ("Las ventas sumaron 36,979 millones de dólares (828,135 millones de pesos).", "36979", "million dollars", "sales", ES),
        ("Las ventas llegaron a 9,600 millones de euros.", "9600", "million euros", "sales", ES),
        ("Las ventas fueron de 57 mil 671 millones de pesos.", "57671", "million pesos", "sales", ES),
        ("El puerto movió 40,875 mdd en marzo, un 3.5 % más.", "40875", "million dollars", "goods moved", ES),
        ("Las ventas llegaron a $us 2.663 millones.", "2663", "million dollars", "sales", ES),
        ("В городе живут 1 млн 250 тыс. человек.", "1250000", "people", "people in the city", RU),
        ("Le rendement du blé atteint 71,1 q/ha.", "71.1", "quintals per hectare", "yield of wheat", FR),
        ("The field gave 12.5 kb/d.", "12.5", "thousand barrels a day", "output of the field", EN),
        ("Stocks of crude fell by 13.4 mb.", "13.4", "million barrels", "fall of crude stocks", EN),
        ("일평균 수출액은 21억 달러였다.", "2.1", "billion dollars a day", "average daily exports", KO),
        ("Employment rose to 968,600 in March.", "968600", "people", "employment", EN),
        ("A further 839,000 were displaced by the flood.", "839000", "people", "people displaced by the flood", EN),
        (TWO_SENTENCES, "70.6", "billion euros", "imports", DE),
        (DATED, "28.9", "billion kroner", "imports in May 2019", DE),
        (QUARTERS, "90.5", "thousand boats", "boats in the third quarter of 2018", EN),
        (STEPS, "61.5", "million barrels a day", "output of the wells", EN),
        (NOT_OIL, "9.2", "percent", "rise of sales of non-oil products", ES),
        (IN_TURN, "16.7", "percent", "growth of exports", KO),
        (IN_TURN, "24.1", "percent", "growth of imports", KO),
        (ASIDE, "17.7", "billion euros", "goods sent to Norway", DE),
        ("Les achats diminuent fortement (-2,1 %).", "2.1", "percent", "fall of purchases", FR),
        ("Темпы роста вывоза зерна замедлились до 13%.", "13", "percent", "growth of grain exports", RU),
        ("It led to a 10.6 percent increase in fees.", "10.6", "percent", "increase of fees", EN),
        ("It saw a leap in sales from £14.4bn to £15.8bn.", "15.8", "billion pounds", "sales", EN),
        ("The index stood at 110 points, 15 points below last year.", "15", "points", "fall of the index", EN),
        ("작업일수는 15.5일로 작년보다 2.5일 더 많았다.", "2.5", "days", "increase in working days", KO),
        ("반도체 판매는 늘었다(32.9%↑).", "32.9", "percent", "growth of chip sales", KO),
        ("Im November 2,434 Millionen Menschen ohne Arbeit.", "2.434", "million people", "people without work", DE),
        ("공장은 감소했다(-7만 6000명).", "76000", "people", "fall of workers", KO),
        ("The number of people who fell ill dropped to 8.8 million.", "8.8", "million people", "people who fell ill", EN),
        ("영업이익은 1,455억원으로 작년 동기대비 10.8% 늘었다.", "145.5", "billion won", "operating profit", KO),
        ("Le résultat opérationnel est en hausse de 17,6% à 48,8 ME.", "48.8", "million euros", "operating profit", FR),
        ("Il a représenté 17,7% du chiffre d'affaires.", "17.7", "percent of revenue", "profit", FR),
        ("Je 100 000 Einwohner verunglückten 482 Personen.", "482", "people per 100000 inhabitants", "people hurt", DE),
        ("Die Zahl der Kinder ist auf 136 deutlich zurückgegangen.", "136", "children", "children", DE),
        ("Le taux est en hausse de 0,2 point pour les femmes.", "0.2", "percentage points", "rise of the rate of women", FR),
        (MONTH_AND_YEAR, "8.5", "percent", "fall of hard coal over the year", RU),
        (MONTH_AND_YEAR, "9.6", "percent", "fall of hard coal from December", RU),
        (AGES, "66.9", "percent", "employment rate of those aged 15 to 64", KO),
        (PLACES, "4.3", "million tonnes", "cargo at Bergen airport", EN),
        (WITHOUT, "2.2", "percent", "rise of retail sales", EN),
        ("혼인 건수는 1만5203건이었다.", "15203", "marriages", "marriages", KO),
        ("Le marché des véhicules a reculé après 31 000 immatriculations.", "31000", "vehicles", "vehicles registered", FR),
        ("Il atteint 36,2 % de parts de marché après une baisse.", "36.2", "percent", "market share", FR),
        (ADDED, "98", "GW", "increase of solar capacity", EN),
        (ADDED, "59", "GW", "increase of wind capacity", EN),
        (LOSS, "106", "thousand tonnes", "loss in 2017", RU),
        ("Wells and dams gave 5% (1083 TWh) of the power.", "1083", "TWh", "power of wells and dams", EN),
        (BIRTHS, "46", "thousand people", "deaths", RU),
        ("Les ventes reculent depuis novembre, de 3,2 %.", "3.2", "percent", "fall of sales from November 2020", FR),
        ("Se sumó un 8,6 % por el alza de los precios.", "8.6", "percent", "rise of prices", ES),
        ("Quedó por encima del 5,1% de diciembre.", "5.1", "percent", "inflation in December", ES),
    ],
)  # fmt: skip
def test_what_such_a_sentence_gives_holds(words: str, value: str, unit: str, measure: str, language: str) -> None:
    assert codes(words, value, unit, measure, language) == []


@pytest.mark.parametrize(
    ("words", "value", "unit", "measure", "language"),
    [
        ("Las ventas sumaron 36,979 millones de dólares y 1,5 millones de euros.", "36979", "million dollars", "sales", ES),
        ("Le rendement du blé atteint 71,1 q/ha.", "71.1", "tonnes per hectare", "yield of wheat", FR),
        ("The field gave 12.5 kb/d.", "12.5", "million barrels a day", "output of the field", EN),
        (TWO_SENTENCES, "81.2", "billion euros", "imports", DE),
        (DATED, "31.4", "billion kroner", "imports in May 2019", DE),
        (QUARTERS, "85.1", "thousand boats", "boats in the third quarter of 2018", EN),
        (STEPS, "310", "thousand barrels a day", "output of the wells", EN),
        (NOT_OIL, "9.2", "percent", "rise of sales of oil products", ES),
        (IN_TURN, "24.1", "percent", "growth of exports", KO),
        (ASIDE, "36.8", "billion euros", "goods sent to Norway", DE),
        ("Les achats diminuent fortement (-2,1 %).", "-2.1", "percent", "fall of purchases", FR),
        (MONTH_AND_YEAR, "9.6", "percent", "fall of hard coal over the year", RU),
        (AGES, "61.2", "percent", "employment rate of those aged 15 to 64", KO),
        (PLACES, "4.6", "million tonnes", "cargo at Bergen airport", EN),
        ("Il atteint 36,2 % de parts de marché après une baisse.", "36.2", "percent", "fall of sales", FR),
        (ADDED, "59", "GW", "increase of solar capacity", EN),
        (BIRTHS, "82", "thousand people", "deaths", RU),
        ("La inflación se colocó en 2.43%.", "2.43", "percent", "fall of inflation", ES),
        ("Le chiffre atteint 149 millions d'euros (127 millions d'euros l'année dernière).", "127", "million euros", "sales this year", FR),
        (WITHOUT, "1.7", "percent", "rise of retail sales", EN),
        ("Je 100 000 Einwohner verunglückten 482 Personen.", "482", "people", "people hurt", DE),
        ("Добыча угля в январе упала до 34,2 миллиона тонн.", "34.2", "million tonnes", "coal exported in January", RU),
        ("The workshop sold 839,000 in May.", "839000", "people", "people displaced by the flood", EN),
    ],
)  # fmt: skip
def test_what_it_gives_of_something_else_does_not(
    words: str, value: str, unit: str, measure: str, language: str
) -> None:
    assert codes(words, value, unit, measure, language)


def test_a_year_that_something_is_compared_with_is_not_that_of_the_number() -> None:
    words = "The catch was 977 tonnes smaller than the one of the same months of 2023."
    assert "N012" not in codes(words, "977", "tonnes", "fall of the catch", EN, 2024)


def test_a_negation_in_a_name_denies_nothing() -> None:
    assert codes("Las tiendas vendieron 24 toneladas de productos no textiles.", "24", "tonnes", "goods sold", ES) == []


def test_a_clause_that_is_closed_denies_nothing_behind_it() -> None:
    words = "Kisten, die nicht voll waren und Fässer im Wert von 36 Millionen Euro wurden verkauft."
    assert codes(words, "36", "million euros", "value of the barrels sold", DE) == []


def test_a_number_for_another_year_is_no_rival() -> None:
    words = "In 1991 the islands took 31 percent of what they eat from imports. Today they are 44-percent dependent"
    found = supports(words, Decimal("44"), "percent", ("share of food that is imported",), language=EN, as_of=1997)
    assert "N004" not in [issue.code for issue in found]
