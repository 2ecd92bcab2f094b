"""The content model: what an editor's files hold, as frozen values. Shapes only; rules live in the stages."""

from generator.model.approval import Acceptance, Accepting, Approval, Standing, Vouched
from generator.model.base import Model, Reading, Selector
from generator.model.briefing import (
    Briefing,
    Comparison,
    OnlyIn,
    Pair,
    Period,
    Settings,
    Side,
    TopicReading,
    Withdrawal,
)
from generator.model.kinds import Change, Kind, Table
from generator.model.source import Capture, Correction, Name, Region, Rights, Source
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
from generator.model.subjects import Actor, Country, Profiled, Subject, Territory, Topic
from generator.model.ties import Relation

__all__ = [
    "Acceptance",
    "Accepting",
    "Actor",
    "Approval",
    "Briefing",
    "Capture",
    "Change",
    "Claim",
    "Comparison",
    "Correction",
    "Country",
    "Dating",
    "Event",
    "Fact",
    "Forecast",
    "Kind",
    "Model",
    "Name",
    "OnlyIn",
    "Outcome",
    "Pair",
    "Period",
    "Profiled",
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
    "Subject",
    "Table",
    "Territory",
    "Topic",
    "TopicReading",
    "Vouched",
    "Withdrawal",
]
