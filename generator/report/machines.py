"""Findings for machines: JSON, annotations of GitHub Actions, SARIF."""

import json
from collections.abc import Iterable
from dataclasses import asdict

from generator.findings import Counts, Finding, Severity

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.REVIEW: "warning", Severity.NOTE: "note"}
_COMMANDS = {Severity.ERROR: "error", Severity.REVIEW: "warning", Severity.NOTE: "notice"}


def as_json(findings: Iterable[Finding], counts: Counts) -> str:
    """An object with `counts` and `findings`, each with its place taken apart."""
    rows = [
        {
            "code": f.code,
            "severity": f.severity.value,
            "file": f.place.file,
            "line": f.place.line,
            "column": f.place.column,
            "statement": f.statement or None,
            "message": f.message,
            "details": [{"label": label, "text": text} for label, text in f.details],
            "hint": f.hint or None,
        }
        for f in findings
    ]
    return json.dumps({"counts": asdict(counts), "findings": rows}, ensure_ascii=False, indent=1)


def as_github(findings: Iterable[Finding]) -> str:
    """Workflow commands (docs.github.com, "Workflow commands"): shown beside the changed lines."""
    return "\n".join(_command(finding) for finding in findings)


def _command(finding: Finding) -> str:
    place = finding.place
    details = [f"{label}: {text}" for label, text in finding.details]
    message = _data("\n".join([finding.message, *details, *([finding.hint] if finding.hint else [])]))
    where = f"file={_value(place.file)},line={place.line},col={place.column},title={_value(finding.code)}"
    return f"::{_COMMANDS[finding.severity]} {where}::{message}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _value(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_sarif(findings: Iterable[Finding]) -> str:
    """SARIF 2.1.0 (OASIS), one run; every rule is listed with what it protects the reader from."""
    # The list of rules brings in the whole model, which no other form needs.
    from generator.rules import PUBLISHED, RULES, SITE_RULES, TO_LOOK_AT

    rules = [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.name},
            "fullDescription": {"text": rule.protects},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in (*RULES, *PUBLISHED, *SITE_RULES, *TO_LOOK_AT)
    ]
    driver = {"name": "briefing", "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(f) for f in findings]}
    return json.dumps({"$schema": _SARIF, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1)


def _result(finding: Finding) -> dict[str, object]:
    place = finding.place
    details = [f"{label}: {text}" for label, text in finding.details]
    region = {"startLine": place.line, "startColumn": place.column}
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": "\n".join([finding.message, *details, *([finding.hint] if finding.hint else [])])},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": place.file}, "region": region}}],
    }
