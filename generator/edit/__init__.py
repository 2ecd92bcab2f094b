"""edit: changes to an editor's files, made only when asked for, and touching nothing but what is changed."""

from generator.edit.repair import Repair, apply_repair, repairs
from generator.edit.stamp import stamp
from generator.edit.start import Start, start
from generator.edit.yaml_text import EditError

__all__ = ["EditError", "Repair", "Start", "apply_repair", "repairs", "stamp", "start"]
