"""The content model: what an editor's files hold, as frozen values. Shapes only; rules live in the stages."""

from generator.model.approval import Acceptance, Approval, Standing, Vouched
from generator.model.base import Model, Reading, Selector
from generator.model.briefing import Briefing, Comparison, OnlyIn, Pair, Period, Settings, Side, TopicReading
from generator.model.source import Capture, Name, Region, Rights, Source
from generator.model.statement import Statement
from generator.model.statements import (
    Claim,
    Dating,
    Event,
    Fact,
    Forecast,
    Outcome,
    Quotation,
    Role,
)
from generator.model.subjects import Actor, Country, Territory, Topic
from generator.model.ties import Relation

__all__ = [
    "Acceptance",
    "Actor",
    "Approval",
    "Briefing",
    "Capture",
    "Claim",
    "Comparison",
    "Country",
    "Dating",
    "Event",
    "Fact",
    "Forecast",
    "Model",
    "Name",
    "OnlyIn",
    "Outcome",
    "Pair",
    "Period",
    "Quotation",
    "Reading",
    "Region",
    "Relation",
    "Rights",
    "Role",
    "Selector",
    "Settings",
    "Side",
    "Source",
    "Standing",
    "Statement",
    "Territory",
    "Topic",
    "TopicReading",
    "Vouched",
]
