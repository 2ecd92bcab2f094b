# ruff: noqa: E501  a thing and its forms read best in a line
"""What countries and cities are called beside CLDR's names, in six languages; a stem of a Russian name stands for all
its cases."""

ALSO = {
    "US": "USA U.S. US США 미국 대미 EE.UU. Estados États Vereinigte", "CN": "대중 китай", "JP": "대일 япон", "RU": "대러 росси",
    "KR": "한국 Südkorea", "KP": "북한 Nordkorea", "GB": "UK 영국 великобритани", "DE": "독일 герман", "FR": "프랑스 франц",
    "IN": "인도 инди", "TR": "튀르키예 турц", "SA": "사우디 саудовск", "VN": "베트남", "TW": "대만",
}  # fmt: skip
"""Forms by code: short names, and how headlines join a name to "towards" or to an adjective."""

CITIES = (
    "Amsterdam Амстердам 암스테르담", "Athens Athen Athènes Atenas Афин 아테네", "Bangkok Бангкок 방콕",
    "Beijing Peking Pékin Pekín Пекин 베이징", "Berlin Berlín Берлин 베를린", "Bern Berna Берн",
    "Brussels Brüssel Bruxelles Bruselas Брюссел 브뤼셀", "Busan Пусан 부산", "Cairo Kairo Caire Каир 카이로",
    "Cologne Köln Colonia Кёльн", "Copenhagen Kopenhagen Copenhague Копенгаген 코펜하겐", "Dublin Дублин 더블린",
    "Geneva Genf Genève Ginebra Женев 제네바", "Hamburg Гамбург", "Helsinki Хельсинки 헬싱키", "Istanbul Estambul Стамбул 이스탄불",
    "Jakarta Джакарт 자카르타", "Kyiv Kiev Kiew Киев 키이우", "Lisbon Lissabon Lisbonne Lisboa Лиссабон 리스본",
    "London Londres Лондон 런던", "Madrid Мадрид 마드리드", "Milan Mailand Milán Милан 밀라노",
    "Moscow Moskau Moscou Moscú Москв Москов 모스크바", "Munich München Мюнхен 뮌헨", "Oslo Осло 오슬로", "Paris París Париж 파리",
    "Petersburg Pétersbourg Петербург 페테르부르크", "Prague Prag Praga Праг 프라하", "Rome Rom Roma Рим 로마",
    "Seoul Séoul Seúl Сеул 서울", "Shanghai Шанха 상하이", "Stockholm Стокгольм 스톡홀름", "Taipei Тайбэ 타이베이",
    "Tehran Teheran Téhéran Teherán Тегеран 테헤란", "Tokyo Tokio Токио 도쿄", "Vienna Wien Vienne Viena Вен 빈",
    "Warsaw Warschau Varsovie Varsovia Варшав 바르샤바", "Zurich Zürich Zúrich Цюрих 취리히",
    "East east Osten восток 동부", "West west Westen ouest oeste запад 서부",
    "North north Norden nord norte север 북부", "South south Süden sud юг 남부", "Africa Afrika Afrique África Африк 아프리카", "Asia Asien Asie Ази 아시아", "Europe Europa Европ 유럽",
)  # fmt: skip
"""A city or a part of the world a line, as it is called in the six languages."""
