"""A growth rate that is corrected: what is raised or lowered is the estimate, and each number is a growth."""

import re

_GROWTH = re.compile(
    r"\b(?:growth|wachstum\w*|croissance|crecimiento|рост[аеу]?|прирост\w?)(?![^\W_])|성장률|증가율", re.I
)
_CORRECTED = re.compile(
    r"\b(?:revis\w+|restated|corrected|upgraded|downgraded|(?:raised|lowered|cut|trimmed)\sits\s(?:estimate|figure)|korrigier\w+|revidier\w+|"
    r"révis\w+|corrig\w+|rehauss\w+|ramené\w*|reléve\w*|пересмотр\w*|уточн\w+|скорректир\w+|"
    r"(?:повы|пони|улучш|ухудш)\w+\s(?:сво[юе]\s)?оценк\w*)(?![^\W_])|(?:상향|하향)\s?조정|수정",
    re.I,
)
_FORECAST = re.compile(
    r"\b(?:forecast|outlook|projection|prognose|prévision|previsi|pronóstico|прогноз)|전망|예상", re.I
)
"""What is still to come is no growth, whoever corrects it."""


def corrected_growth(clause: str) -> bool:
    """Whether a clause tells of a growth rate that was corrected: "growth was revised from 1.8 to 2.1 percent"."""
    return bool(_GROWTH.search(clause) and _CORRECTED.search(clause) and not _FORECAST.search(clause))


def growth_itself(about: str, words: str) -> bool:
    """Whether a measure and a text both speak of growth: the level of that is by how much something grew."""
    told = _GROWTH.search(about) and _GROWTH.search(words)
    return bool(told) and (not _FORECAST.search(words) or bool(_FORECAST.search(about)))
