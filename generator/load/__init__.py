"""load: the project's folder, as read. Touches the disk; knows no rule of content."""

from generator.load.project import BRIEFING, DRAFTS, CapturedFile, Loaded, document, load
from generator.load.yaml_reader import RawDocument, read_yaml

__all__ = ["BRIEFING", "DRAFTS", "CapturedFile", "Loaded", "RawDocument", "document", "load", "read_yaml"]
