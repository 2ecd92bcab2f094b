"""Facts, forecasts, events and offices that a text gives are drafted; what is supposed, foreseen or vague is not."""

import hashlib
from datetime import date

import pytest
import yaml

from generator.capture.document import capture
from generator.draft import Draft, Files, Known, draft
from generator.draft.known import as_document
from generator.verify.rules.grades import _ASKED, _ITSELF

TODAY = date(2026, 1, 2)


def made(*sentences: str, issued: str = "2021-03-04", language: str = "en", known: Known | None = None) -> Draft:
    head = f'<html lang={language}><head><meta property="article:published_time" content="{issued}"></head><body>'
    filler = (
        "<p>The talks are of the ferry, and they have been in the news of the town for the whole of the spring.</p>"
    )
    markup = f"{head}<article>{''.join(f'<p>{one}</p>' for one in sentences)}{filler * 8}</article></body></html>"
    captured = capture(markup.encode(), "talks.html")
    digest = hashlib.sha256(captured.text.text.encode()).hexdigest()
    return draft(
        captured, "talks", Files("talks.txt", digest, "talks.html", "1" * 64), "talks.html", known or Known(), TODAY
    )


def drafted(kind: str, *sentences: str, **how: str) -> list[dict[str, object]]:
    found = yaml.load(made(*sentences, **how).text, Loader=yaml.BaseLoader).get(kind, [])
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("Norway’s exports rose by 12 percent in 2020.", ("Norway", "Rise in exports", "12", "%", "2020")),
        ("Last year, fuel prices fell 3.5 percent.", ("Fuel prices", "Fall", "3.5", "%", "2020")),
        ("The jobless rate was 4.6 percent in the north.", ("Jobless rate", "Level", "4.6", "%", "2021?")),
        ("Fjord Lines spent $2 million on new ships.",
         ("Fjord Lines", "Spending on new ships", "2", "million USD", "2021?")),
        ("Fjord Lines has 4,200 workers in the north.", ("Fjord Lines", "Workers", "4200", "workers", "2021?")),
        ("Norway is Iceland’s second biggest trading partner.",
         ("Norway", "Biggest trading partner", "2", "rank", "2021?")),
        ("Norway’s exports rose by about 12 percent.", ("Norway", "Rise in exports (about)", "12", "%", "2021?")),
        ("Norway’s fish exports in 2020 increased by 12 per cent year on year.",
         ("Norway", "Rise in fish exports", "12", "%", "2020")),
        ("Trade between Norway and Iceland was worth $15.7 billion in 2020.",
         ("Trade between Norway and Iceland", "Level", "15.7", "billion USD", "2020")),
        ("Iceland sold about 90,000 tonnes of cod in 2020.",
         ("Iceland", "Cod sold (about)", "90000", "tonnes", "2020")),
        ("Turnout, which was low in 2016, was 61 percent.", ("Turnout", "Level", "61", "%", "2021?")),
        ("Fjord Lines, a small firm, employs 4,200 people in the north.",
         ("Fjord Lines", "People employed", "4200", "people", "2021?")),
        ("The number of passengers in the north reached 90,000 in 2020.",
         ("Number of passengers in the north", "Level", "90000", "passengers", "2020")),
        ("Iceland accounted for 17 percent of all exports in 2020.",
         ("Iceland", "Share of exports", "17", "%", "2020")),
        ("Some 35 percent of all sailors were granted leave in 2020.",
         ("Sailors", "Share granted leave (some)", "35", "%", "2020")),
        ("Norway’s debt stood at 61 percent of GDP in 2020.", ("Norway", "Debt", "61", "% of GDP", "2020")),
        ("Norway signed a cod agreement worth $4.2 billion in 2020.",
         ("Cod agreement", "Worth", "4.2", "billion USD", "2020")),
        ("In 2020, at least 31 people were injured when a ferry sank.",
         ("People", "injured (at least)", "31", "people", "2020")),
        ("Norway cut its exports by 12 percent in 2020.", ("Norway", "Fall in exports", "12", "%", "2020")),
        ("Norway has spent $40 million on ships since 2015.",
         ("Norway", "Spent on ships", "40", "million USD", "2015/2021")),
        ("Norway bought 40 ships between 2015 and 2018.", ("Norway", "Ships bought", "40", "ships", "2015/2018")),
        ("Norway’s exports grew 12 percent in the second quarter of 2020.",
         ("Norway", "Rise in exports", "12", "%", "2020-04/2020-06")),
        ("Norway lost 40 ships on Tuesday, the minister said.", ("Norway", "Ships lost", "40", "ships", "2021-03-02")),
        ("Inflation hit 11.7 percent in May.", ("Inflation", "Level", "11.7", "%", "2020-05?")),
    ],
)  # fmt: skip
def test_a_number_is_a_fact_of_whom_it_is_said(sentence: str, fact: tuple[str, ...]) -> None:
    assert [tuple(one[key] for key in ("subject", "measure", "value", "unit", "as-of"))
            for one in drafted("facts", sentence)] == [fact]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Exports rose 5 percent to 34 billion won in 2019, imports fell 3 percent to 20 billion won.",
         ["Exports Rise 5 % 2019", "Exports Level 34 billion KRW 2019", "Imports Fall 3 % 2019",
          "Imports Level 20 billion KRW 2019"]),
        ("Norway’s exports fell 36.6 percent to $6.33 billion in 2019 from $9.98 billion in 2018.",
         ["Norway Fall in exports 36.6 % 2019", "Norway Exports 6.33 billion USD 2019",
          "Norway Exports 9.98 billion USD 2018"]),
        ("Norway’s exports and imports rose 5 percent and 3 percent, respectively, in 2019.",
         ["Norway Rise in exports 5 % 2019", "Norway Rise in imports 3 % 2019"]),
        ("Norway’s jobless rate was 5 percent in 2018 and 4 percent in 2019.",
         ["Norway Jobless rate 5 % 2018", "Norway Jobless rate 4 % 2019"]),
        ("Food prices rose by 9 percent and rents by 4 percent in 2019.",
         ["Food prices Rise 9 % 2019", "Rents Rise 4 % 2019"]),
        ("Baltic Link had 21 ships and 4,100 workers in 2019.",
         ["Baltic Link Ships 21 ships 2019", "Baltic Link Workers 4100 workers 2019"]),
        ("Support for the ferry fell from 24 percent in 2009 to 18 percent in 2019.",
         ["Support for the ferry Level 24 % 2009", "Support for the ferry Level 18 % 2019"]),
        ("Norway’s exports fell from $27.3 billion in 2017 to $11.4 billion in 2019.",
         ["Norway Exports 27.3 billion USD 2017", "Norway Exports 11.4 billion USD 2019"]),
        ("Trade of the islands came to $27.3 billion in 2019, up 42 percent from the year before.",
         ["Trade of the islands Level 27.3 billion USD 2019", "Trade of the islands Rise 42 % 2019"]),
        ("Baltic Link carried 2 million tonnes of fish last year, compared with 6,000 tonnes in 2019.",
         ["Baltic Link Fish carried 2 million tonnes 2020", "Baltic Link Fish carried 6000 tonnes 2019"]),
        ("Costs differ by line: Oslo (12.4 million euros) and Bergen (9.1 million euros) paid most in 2019.",
         ["Oslo Costs 12.4 million EUR 2019", "Bergen Costs 9.1 million EUR 2019"]),
        ("Most came in 2019 from three: Baltic Link (210 trucks), Fjord Lines (160) and Nord (95).",
         ["Baltic Link Trucks 210 trucks 2019", "Fjord Lines Trucks 160 trucks 2019", "Nord Trucks 95 trucks 2019"]),
        ("Trade of the islands shrank by 19.4 percent in 2019, to 5.1 million units.",
         ["Trade of the islands Fall 19.4 % 2019", "Trade of the islands Level 5.1 million units 2019"]),
        ("Norway, where a port opened, saw volumes fall 14 percent in 2019 to 401,000 tonnes.",
         ["Norway Fall in volumes 14 % 2019", "Norway Volumes 401000 tonnes 2019"]),
        ("Operating profit dropped to 95 million euros in 2019 from 510 million euros a year earlier.",
         ["Operating profit Level 95 million EUR 2019", "Operating profit Level 510 million EUR 2018"]),
        ("Net profit was 25 million euros in 2019, the lowest figure since 2011.",
         ["Net profit Level 25 million EUR 2019"]),
        ("Exports to Norway almost doubled in 2019, to 21 million tonnes.",
         ["Exports to Norway Level 21 million tonnes 2019"]),
        ("There were 1,549 vessels in the register at the end of 2019.",
         ["Vessels in the register Number 1549 vessels 2019"]),
        ("The population of Norway was 4,812,300 in 2019.", ["Population of Norway Level 4812300 people 2019"]),
        ("Iceland bought 8 million tonnes of cod in 2019, or 24 percent of the total.",
         ["Iceland Cod bought 8 million tonnes 2019", "Iceland Share of the total 24 % 2019"]),
        ("The catch of cod, which had not been landed before, was 70,700 tonnes in 2019.",
         ["Catch of cod Level 70700 tonnes 2019"]),
        ("Passenger numbers reached 104 million in 2019.", ["Passenger numbers Level 104 million passengers 2019"]),
        ("Baltic Link ended 2019 well. It employs 5,200 people.", ["Baltic Link People employed 5200 people 2021?"]),
        ("Anna Berg (37), Per Lund (41) and Kari Nes (29) won in 2019.", []),
        ("Three towns grew: Oslo (2018), Bergen (2019) and Nord (2020).", []),
        ("Oslo (12 ships) lost to Bergen (15 ships) in 2019.", []),
    ],
)  # fmt: skip
def test_each_number_of_a_sentence_is_a_fact_of_its_own_year(sentence: str, figures: list[str]) -> None:
    assert [" ".join(str(one[key]) for key in ("subject", "measure", "value", "unit", "as-of"))
            for one in drafted("facts", sentence)] == figures  # fmt: skip


def test_a_number_is_read_across_the_lines_of_a_page() -> None:
    found = drafted("facts", "The ferry sails.", "Trade of Norway rose 27 percent<br>to $19 billion in 2017.")
    assert [one["value"] for one in found] == ["27", "19"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway’s exports grew 2 percent in the last three months of 2019.",
        "Norway’s exports grew 2 percent between 2009-13 and 2014-18.",
        "Single households accounted for 38 percent of them.",
        "Norway’s exports grew 2 percent compared to 2019.",
        "The cafés, bars and inns of Norway grew 2 percent in 2019.",
        "Fjord Lines was worth $48.10.",
        "Norway’s exports will be 12 percent of the whole.",
        "Norway’s exports did not fall, though imports were 12 percent.",
        "Prices were 50 percent higher than in the south.",
        "It rose by 12 percent.",
        "The campaign spent $2 million on new ships.",
        "Exports rose from 3 to 5 percent.",
        "Ola Nes has two reasons for it all.",
    ],
)
def test_what_is_foreseen_denied_compared_or_of_nobody_is_no_fact(sentence: str) -> None:
    assert drafted("facts", sentence) == []


def test_whom_it_means_is_taken_from_the_sentence_before_and_asked() -> None:
    text = made("Fjord Lines sailed to Norway. Its profit fell 12 percent in 2020. It sold 14 ships in 2020.").text
    facts = yaml.load(text, Loader=yaml.BaseLoader)["facts"]
    assert [(one["subject"], one["measure"]) for one in facts] == [
        ("Fjord Lines", "Fall in profit"),
        ("Fjord Lines", "Ships sold"),
    ]
    assert text.count("whose is it? the sentence says “it”") == 2


def test_a_sentence_without_a_year_goes_on_with_that_of_the_one_before() -> None:
    found = drafted("facts", "Cod exports rose 12 percent in 2020. Cod imports fell 3 percent.")
    assert [(one["as-of"], one.get("as-of-basis", "")[:34]) for one in found] == [
        ("2020", ""),
        ("2020?", "the sentence gives no year; it goe"),
    ]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "Norway signed the ferry treaty on Tuesday, officials said.",
            ("Norway signed the ferry treaty.", "2021-03-02"),
        ),
        ("On 12 May 2019, Norway signed the ferry treaty.", ("Norway signed the ferry treaty.", "2019-05-12")),
        ("Norway signed the ferry treaty in 2008, with Iceland.", ("Norway signed the ferry treaty.", "2008")),
        ("Norway signed the ferry treaty on 12 May.", ("Norway signed the ferry treaty.", "2020-05-12?")),
    ],
)
def test_a_dated_happening_is_an_event(sentence: str, event: tuple[str, str]) -> None:
    assert [(one["text"], one["date"]) for one in drafted("events", sentence)] == [event]


@pytest.mark.parametrize(
    "sentence",
    [
        "On 12 May 2019, Norway would have signed the ferry treaty.",
        "In 2008, she signed the ferry treaty.",
        "The company was founded in 2008.",
        "Norway says it signed the ferry treaty in 2008.",
    ],
)
def test_what_is_supposed_said_or_of_somebody_unnamed_is_no_event(sentence: str) -> None:
    assert drafted("events", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "forecast"),
    [
        ("“The ferry will likely stop in winter,” said Kari Lund.", ("kari-lund", {"phrase": "likely"}, None)),
        ("Kari Lund predicted that the ferry would stop next year.", ("kari-lund", None, "2022")),
        ("Kari Lund believes that no ferry will sail before 2030.", ("kari-lund", None, "2021/2029")),
        (
            "Kari Lund believes that a new ferry is unlikely before 2030.",
            ("kari-lund", {"phrase": "unlikely"}, "2021/2029"),
        ),
        (
            "Kari Lund, the captain, expects trade to recover within the next five years.",
            ("kari-lund", None, "2021/2026-03"),
        ),
        ("It is unlikely that the ferry will sail again, said Kari Lund.", ("kari-lund", {"phrase": "unlikely"}, None)),
        (
            "The ferry will probably sail again by 2028, the Bank of Norway estimates, half as often.",
            ("bank-of-norway", {"phrase": "probably"}, "2021/2028"),
        ),
        (
            "Kari Lund predicted that the ferry will be gone by 2025. By 2030, she predicted, the pier will be gone.",
            ("kari-lund", None, "2021/2025"),
        ),
    ],
)
def test_what_somebody_says_will_be_is_a_forecast(sentence: str, forecast: tuple[object, ...]) -> None:
    assert [(one["forecaster"], one.get("likelihood"), one.get("window"))
            for one in drafted("forecasts", sentence)][:1] == [forecast]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will probably come back,” said Kari Lund.",
        "Kari Lund believes that the old ferry was probably sold in 2014.",
        "“If it rains, the ferry will likely stop,” said Kari Lund.",
        "Kari Lund believes that the ferry stopped before 2020.",
        "The ferry will probably sail again by 2028.",
    ],
)
def test_a_plan_and_a_condition_are_no_forecasts(sentence: str) -> None:
    assert drafted("forecasts", sentence) == []


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("“Nobody here has seen any offer,” said Kari Lund, the director of the ferry.", "Director of the ferry"),
        ("“Nobody here has seen any offer,” said Foreign Minister Kari Lund.", "Foreign Minister"),
    ],
)
def test_what_a_text_calls_a_speaker_is_an_office(sentence: str, title: str) -> None:
    assert [one["title"] for one in drafted("roles", sentence)] == [title]


def test_no_more_of_a_source_is_drafted_than_may_be_shown() -> None:
    spoken = [
        f"“Pier {at} of the ferry is closed to all of us, and nobody says why,” said Kari Lund." for at in range(30)
    ]
    assert 0 < made(*spoken).counts["quotations"] < 30


def test_a_date_that_only_the_markup_has_says_so() -> None:
    text = yaml.load(made("The ferry stopped.").text, Loader=yaml.BaseLoader)
    assert text["issued"] == "2021-03-04?"
    assert "does not print it" in text["issued-basis"][0]["text"]


def test_a_figure_of_a_country_of_the_briefing_is_under_its_code() -> None:
    known = Known(documents=(as_document("countries", "is", "id: is\n"),))
    text = made("Iceland is the world’s third-largest exporter of fish.", known=known).text
    assert yaml.load(text, Loader=yaml.BaseLoader)["facts"][0]["subject"] == "is"


def test_a_forecast_of_one_who_is_called_by_their_last_name_is_drafted() -> None:
    found = drafted(
        "forecasts", "The minister Ola Nes came late.</p><p>Nes said that the talks will probably end by 2023."
    )
    assert [one["forecaster"] for one in found] == ["ola-nes"]


HANGUL = "<p>여객선 회담은 봄 내내 마을의 소식이었고 선원들은 오래 기다렸다. 배는 항구에 서 있다.</p>"
CYRILLIC = (
    "<p>О пароме в городе говорят не в первый раз, и это не то, что было у них на пристани, но и не то, как у нас.</p>"
)


def foretold(filler: str, sentence: str, kind: str = "forecasts") -> list[dict[str, object]]:
    head = '<head><meta property="article:published_time" content="2021-03-04"></head>'
    captured = capture(f"<html>{head}<article><p>{sentence}</p>{filler * 6}</article></html>".encode(), "talks.html")
    digest = hashlib.sha256(captured.text.text.encode()).hexdigest()
    text = draft(captured, "talks", Files("a.txt", digest, "a.html", "1" * 64), "a.html", Known(), TODAY).text
    found = yaml.load(text, Loader=yaml.BaseLoader).get(kind, [])
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "2020년 노르웨이의 대구 수출은 63억 달러로 전년보다 36.6% 줄었다.",
            ["노르웨이 대구 수출 6.3 billion USD 2020", "노르웨이 대구 수출 감소 36.6 % 2020"],
        ),
        (
            "2020년 노르웨이의 대구 수출량은 4,593만 톤으로 전년보다 14.9% 늘었다.",
            ["노르웨이 대구 수출량 4593 만 톤 2020", "노르웨이 대구 수출량 증가 14.9 % 2020"],
        ),
        ("북쪽 어업공사는 지난해 대구 어획량이 90만 톤을 기록했다고 밝혔다.", ["대구 어획량 Level 90 만 톤 2020"]),
        ("노르웨이는 쇄빙선 40척을 보유하고 있다.", ["노르웨이 쇄빙선 보유 40 척 2021?"]),
        ("바다 무역 협회는 2020년 9,645억 원의 순이익을 냈다.", ["바다 무역 협회 순이익 964.5 billion KRW 2020"]),
        ("대구 비중은 지난해 20.8%였다.", ["대구 비중 비율 20.8 % 2020"]),
        ("지난해 어선 수는 6만 4천 척에서 6만 3천 척으로 감소했다.", ["어선 수 Level 6.3 만 척 2020"]),
        ("노르웨이 어업공사는 지난해 3조 2천억 원을 투자했다.", ["노르웨이 어업공사 투자 3.2 trillion KRW 2020"]),
        ("지난해 연어 수입률은 8.1%에 그쳤다.", ["연어 수입률 비율 8.1 % 2020"]),
        ("지난해 노르웨이의 연어 투자는 4억 3천만 달러에 달했다.", ["노르웨이 연어 투자 430 million USD 2020"]),
        (
            "북쪽 어장의 수입은 2019년 20.5% 늘어난 89억 달러를 기록했다.",
            ["북쪽 어장 수입 증가 20.5 % 2019", "북쪽 어장 수입 8.9 billion USD 2019"],
        ),
        ("바다 무역 협회에 따르면 지난해 대구 값은 31% 올랐다.", ["대구 값 Rise 31 % 2020"]),
        ("지난해에 노르웨이는 아이슬란드의 12번째 교역국이었다.", ["노르웨이 아이슬란드의 교역국 12 rank 2020"]),
    ],
)
def test_a_number_in_hangul_is_a_fact_of_whom_it_is_said(sentence: str, facts: list[str]) -> None:
    assert [" ".join(str(one[key]) for key in ("subject", "measure", "value", "unit", "as-of"))
            for one in foretold(HANGUL, sentence, "facts")] == facts  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Экспорт трески из Норвегии в 2020 году вырос на 25,7% и составил 43,3 млн тонн, сообщило ведомство.",
            ["Экспорт трески из Норвегии Rise 25.7 % 2020", "Экспорт трески из Норвегии Level 43.3 млн тонн 2020"],
        ),
        (
            "Вылов в прошлом году снизился на 9% до 16 млрд долларов.",
            ["Вылов Fall 9 % 2020", "Вылов Level 16 billion USD 2020"],
        ),
        (
            "Выпуск стали в январе сократился на 17%, сообщила пресс-служба.",
            ["Выпуск стали Fall 17 % 2021-01?"],
        ),
        (
            "Перевалка трески в 2020 году увеличилась до 10,3 млн тонн, что на 3,4% больше, чем годом ранее.",
            ["Перевалка трески Level 10.3 млн тонн 2020", "Перевалка трески Rise 3.4 % 2020"],
        ),
        (
            "Российский экспорт в 2020 году вырос до 1,8 млрд долларов, импорт — до 996 млн долларов.",
            ["Российский экспорт Level 1.8 billion USD 2020", "Российский импорт Level 996 million USD 2020"],
        ),
        ("Экспорт зерна в 2020 году вырос вдвое, до 5,6 млн тонн.", ["Экспорт зерна Level 5.6 млн тонн 2020"]),
        ("В 2020 году на долю угля пришлось 44,5% всех грузов.", ["Доля угля от всех грузов 44.5 % 2020"]),
        ("Россияне составили 47,8% всех гостей в 2020 году.", ["Россияне доля от всех гостей 47.8 % 2020"]),
        ("Япония сократила закупки трески на 41% в 2020 году.", ["Япония закупки трески: снижение 41 % 2020"]),
        ("Порт «Заречный» закупил в 2020 году 8,1 млн тонн угля.", ["Порт «Заречный» Закупка угля 8.1 млн тонн 2020"]),
        ("Исландия закупила в 2020 году 8,1 млн тонн трески.", ["Исландия Закупка трески 8.1 млн тонн 2020"]),
        (
            "Правительство выделило 3 млрд рублей на перевозку рыбы.",
            ["Правительство Выделено на перевозку рыбы 3 billion RUB 2021?"],
        ),
        (
            "Норвегия занимает 14-е место среди торговых партнёров Исландии.",
            ["Норвегия Место среди торговых партнёров Исландии 14 rank 2021?"],
        ),
        ("Экспорт трески в 2022 году вырастет на 5%.", []),
        ("Экспорт трески за первый квартал вырос на 5%.", []),
        ("По словам Лунда, экспорт трески не вырос на 5%.", []),
    ],
)
def test_a_number_in_cyrillic_is_a_fact_of_whom_it_is_said(sentence: str, facts: list[str]) -> None:
    assert [" ".join(str(one[key]) for key in ("subject", "measure", "value", "unit", "as-of"))
            for one in foretold(CYRILLIC, sentence, "facts")] == facts  # fmt: skip


def test_a_script_without_capitals_does_not_tell_whether_a_name_is_one() -> None:
    captured = capture(f"<p>노르웨이의 연어 값은 2020년 5% 올랐다.</p>{HANGUL * 6}".encode(), "a.html")
    text = draft(captured, "talks", Files("a.txt", "0" * 64, "a.html", "1" * 64), "a.html", Known(), TODAY).text
    assert ("value: " in text, "whose is it" in text) == (True, False)


def test_sums_and_what_a_time_rests_on_are_written_in_the_language_of_the_briefing() -> None:
    known = Known(documents=(as_document("briefing", "briefing", "language: ko\n"),))
    one = yaml.load(made("Iceland’s exports reached $2.5 billion.", known=known).text, Loader=yaml.BaseLoader)["facts"][
        0
    ]
    assert (one["value"], one["unit"], one["as-of-basis"]) == (
        "25",
        "억 USD",
        "글에 연도가 없어 자료가 나온 때로 보았다",
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "노르웨이의 연어 수출은 내년에 5% 증가할 것으로 전망된다.",
        "노르웨이의 연어 수출은 2019년 대비 5% 증가했다.",
        "노르웨이의 연어 수출은 지난해 5% 늘었다고 한 어민이 말했다.",
        "노르웨이의 연어 수출은 올해 1분기에 5% 증가했다.",
        "이 가운데 외국 선박은 414척이다.",
        "노르웨이의 연어 수출은 대구 값이 5% 올라 크게 줄었다.",
        "아이슬란드는 한때 노르웨이의 다섯 번째 수출국, 5위 수출국이었다.",
    ],
)
def test_what_is_foreseen_compared_reported_or_of_another_thing_in_hangul_is_no_fact(sentence: str) -> None:
    assert foretold(HANGUL, sentence, "facts") == []


@pytest.mark.parametrize(
    ("sentence", "forecast"),
    [
        ("박태인 교수는 “회담이 내년에 타결될 가능성은 낮다”고 말했다.", ("가능성은 낮다", "2022")),
        ("박태인 교수는 2025년까지 여객선이 다시 다니기 어려울 것으로 전망했다.", ("어려울 것으로", "2021/2025")),
        ("박태인 교수는 여객선이 앞으로 5년 동안 항구에 서 있을 것이라고 예측했다.", (None, "2021/2026-03")),
    ],
)
def test_what_is_foretold_in_hangul_is_a_forecast(sentence: str, forecast: tuple[str | None, str]) -> None:
    likely = [(one.get("likelihood"), one["window"]) for one in foretold(HANGUL, sentence)]
    assert likely == [({"phrase": forecast[0]} if forecast[0] else None, forecast[1])]


@pytest.mark.parametrize(
    ("sentence", "forecast"),
    [
        ("«Паром вряд ли вернётся в порт до 2030 года», — сказал Олег Лунд.", ("вряд ли", "2021/2030")),
        ("Олег Лунд считает, что паром скорее всего будет стоять в порту.", ("скорее всего", None)),
        ("Паром будет стоять в порту ещё долго, прогнозирует Олег Лунд.", (None, None)),
    ],
)
def test_what_is_foretold_in_cyrillic_is_a_forecast(sentence: str, forecast: tuple[str | None, str | None]) -> None:
    likely = [(one.get("likelihood"), one.get("window")) for one in foretold(CYRILLIC, sentence)]
    assert likely == [({"phrase": forecast[0]} if forecast[0] else None, forecast[1])]


@pytest.mark.parametrize(
    ("filler", "sentence"),
    [
        (HANGUL, "박태인 교수는 “우리는 내년에 다시 올 것”이라고 말했다."),
        (HANGUL, "박태인 교수는 “비가 그치면 배가 내년에 떠날 것”이라고 말했다."),
        (CYRILLIC, "«Если пойдёт дождь, парома скорее всего не будет», — сказал Олег Лунд."),
    ],
)
def test_a_plan_and_a_condition_in_other_scripts_are_no_forecasts(filler: str, sentence: str) -> None:
    assert foretold(filler, sentence) == []


def test_a_forecast_bears_what_would_grade_it_in_the_language_of_the_briefing() -> None:
    known = Known(documents=(as_document("briefing", "briefing", "language: ru\n"),))
    text = made("Kari Lund predicted that the ferry would stop next year.", known=known).text
    (one,) = yaml.load(text, Loader=yaml.BaseLoader)["forecasts"]
    assert (str(one["criteria"])[:8], one["criteria-written"]) == ("Более по", "2026-01-02")


def test_what_a_text_of_one_author_foretells_itself_is_theirs() -> None:
    page = """<html lang=en><head><meta name=author content="Anna Berg">
    <meta property="article:published_time" content="2021-03-04"></head><article><p>By Anna Berg</p>
    <p>The ferry will probably sail again by 2028.</p><p>The talks are of the ferry and have been in the news of
    the town for the whole of the spring, and of the winter before that too.</p>
    <p>And that is all that there is to say of it in the town, for the boats have been away for so long.</p>"""
    captured = capture(page.encode(), "talks.html")
    text = draft(captured, "talks", Files("a.txt", "0" * 64, "a.html", "1" * 64), "a.html", Known(), TODAY).text
    told = yaml.load(text, Loader=yaml.BaseLoader)
    assert (told["forecasts"][0]["forecaster"], told["author"][0]["id"]) == ("anna-berg", "anna-berg")


def test_what_would_grade_any_forecast_is_not_found_to_be_of_another() -> None:
    text = made("Kari Lund believes that no ferry will sail before 2030.").text
    (one,) = yaml.load(text, Loader=yaml.BaseLoader)["forecasts"]
    assert _ITSELF.match(_ASKED.sub("", one["criteria"]))


@pytest.mark.parametrize(
    "sentence",
    [
        "Oslo (#), Bergen (#3) and Bergen (nine) were named in the list of the harbours.",
        "Exports # and imports rose 5 percent and # percent, respectively, in 2019.",
    ],
)
def test_a_sign_of_the_text_that_stands_for_no_number_is_none(sentence: str) -> None:
    assert [fact for fact in drafted("facts", sentence) if "#" in str(fact)] == []
