"""The generated parts of the documentation: `python -m generator.docs` writes them, a test holds them to the code.

In a Markdown file a generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from generator.cli import main as command
from generator.rules import PUBLISHED, RULES, SITE_RULES, TO_LOOK_AT, Rule
from generator.validate import MODELS

ROOT = Path(__file__).parent.parent
SCHEMAS = Path(__file__).parent / "schemas"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_PART = re.compile(r"(<!-- generated: ([a-z]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def schemas() -> dict[str, str]:
    """The JSON Schema (2020-12) of each kind of content file, by file name."""
    return {f"{kind}.json": _schema(kind) for kind in MODELS}


def _schema(kind: str) -> str:
    schema = MODELS[kind].model_json_schema(by_alias=True)
    return json.dumps({"$schema": _DRAFT, **schema}, ensure_ascii=False, indent=2) + "\n"


def rules_table() -> str:
    """Every rule as a row of Markdown."""
    rows = (_row(rule) for rule in (*RULES, *PUBLISHED, *SITE_RULES, *TO_LOOK_AT))
    return "\n".join(
        ["| Code | What is found | Effect | What it protects the reader from |", "| --- | --- | --- | --- |", *rows]
    )


def _row(rule: Rule) -> str:
    effect = {"error": "stops", "review": "stops until accepted by name", "note": "is said"}[rule.severity.value]
    return f"| {rule.code} | {rule.name} | {effect} | {rule.protects} |"


def help_text() -> str:
    """What `briefing --help` and the help of each command say."""
    parts = [_help(command, "briefing", None)]
    context = click.Context(command, info_name="briefing", **command.context_settings)
    for name in command.list_commands(context):
        found = command.get_command(context, name)
        assert found is not None
        parts.append(_help(found, name, context))
    return "```text\n" + "\n\n".join(parts) + "\n```"


def _help(found: click.Command, name: str, parent: click.Context | None) -> str:
    width = {"terminal_width": 100, "max_content_width": 100}
    context = click.Context(found, info_name=name, parent=parent, **{**found.context_settings, **width})
    path = context.command_path
    return f"$ {path} --help\n{found.get_help(context)}"


PARTS: Mapping[str, Callable[[], str]] = {"rules": rules_table, "help": help_text}


def documents() -> list[Path]:
    """The pages of the documentation."""
    return sorted((*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))


def renewed(text: str) -> str:
    """A Markdown file with its generated parts made anew."""
    return _PART.sub(lambda m: f"{m[1]}{PARTS[m[2]]()}\n{m[3]}", text)


def main() -> None:
    """Write what is generated."""
    SCHEMAS.mkdir(exist_ok=True)
    for name, text in schemas().items():
        (SCHEMAS / name).write_text(text, "utf-8")
    for file in documents():
        file.write_text(renewed(file.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
