"""report: findings for people and for machines."""

from generator.report.machines import as_github, as_json, as_sarif
from generator.report.markdown import as_markdown
from generator.report.page import as_page
from generator.report.text import as_text, how_to_accept, summary

__all__ = ["as_github", "as_json", "as_markdown", "as_page", "as_sarif", "as_text", "how_to_accept", "summary"]
