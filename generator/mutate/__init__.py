"""mutate: what the check would see of false versions of this briefing. Changes no file."""

from generator.mutate.classes import CLASSES, ForgeryClass
from generator.mutate.report import mutations_json, mutations_text
from generator.mutate.trial import Mutations, NotCleanError, Tried, mutate

__all__ = [
    "CLASSES",
    "ForgeryClass",
    "Mutations",
    "NotCleanError",
    "Tried",
    "mutate",
    "mutations_json",
    "mutations_text",
]
