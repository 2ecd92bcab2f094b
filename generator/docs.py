"""The generated parts of the documentation: `python -m generator.docs` writes them, a test holds them to the code.

In a Markdown file a generated part stands between `<!-- generated: NAME -->` and `<!-- end -->`.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import yaml

from generator.cli import main as command
from generator.commands.statuses import STATUSES
from generator.fields import Described, described, own, questions
from generator.model import Model
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
    known = {one.__name__: one for one in models()}
    for name, part in {**schema.get("$defs", {}), MODELS[kind].__name__: schema}.items():
        for key, field in described(known[name]).items() if name in known else ():
            part["properties"][key] |= {"description": field.says, "examples": [_typed(field, part["properties"][key])]}
    return json.dumps({"$schema": _DRAFT, **schema}, ensure_ascii=False, indent=2) + "\n"


def _typed(field: Described, schema: Mapping[str, Any]) -> object:
    """An example as JSON has it: numbers and truth values are no text there."""
    types = {one.get("type") for one in (schema, *schema.get("anyOf", ()))}
    return json.loads(str(field.example)) if types & {"integer", "number", "boolean"} else field.example


def models() -> list[type[Model]]:
    """All models of content files and of their parts."""
    found: dict[type[Model], None] = {}
    left = [Model]
    while left:
        # A model that stands elsewhere is no part of a content file.
        new = [one for one in left.pop(0).__subclasses__() if one.__module__.startswith(Model.__module__[:-5])]
        found |= dict.fromkeys(new)
        left += new
    return [*found]


def field_reference() -> str:
    """Every key, by what an editor asks, with an example each."""
    known = {one.__name__: one for one in models()}
    return "\n\n".join(part for one in questions() for part in _question(one, known))


def _question(one: Mapping[str, Any], known: Mapping[str, type[Model]]) -> Iterator[str]:
    yield f"## {one['asks']}"
    yield one["says"]
    if "example" in one:
        where = one["file"] if "file" in one else f"{one['list']} of a source"
        yield f"```yaml\n# {where}\n{one['example'].strip()}\n```"
    for name in one["models"]:
        yield "\n".join(_keys(known[name], name, named=name != one["models"][0]))


def _keys(model: type[Model], name: str, *, named: bool) -> Iterator[str]:
    """A table of the keys that a model brings; those that every file of its kind needs are bold."""
    of = f"Keys of {name}" if named else "Key"
    yield f"| {of} | What it is | Example |"
    yield "| --- | --- | --- |"
    needed = {field.alias or key for key, field in model.model_fields.items() if field.is_required()}
    for key, field in own(model).items():
        written = yaml.safe_dump(
            field.example, allow_unicode=True, default_flow_style=True, sort_keys=False, width=1000
        )
        shown = field.example if isinstance(field.example, str) else written.strip()
        yield f"| {f'**{key}**' if key in needed else key} | {field.says} | `{shown}` |"


def rules_table() -> str:
    """Every rule as a row of Markdown."""
    rows = (_row(rule) for rule in (*RULES, *PUBLISHED, *SITE_RULES, *TO_LOOK_AT))
    return "\n".join(
        ["| Code | What is found | Effect | What it protects the reader from |", "| --- | --- | --- | --- |", *rows]
    )


def _row(rule: Rule) -> str:
    effect = {"error": "stops", "review": "stops until accepted by name", "note": "is said"}[rule.severity.value]
    return f"| {rule.code} | {rule.name} | {effect} | {rule.protects} |"


def statuses_table() -> str:
    """Every exit status as a row of Markdown."""
    rows = (f"| {status} | {when} |" for status, when in STATUSES.items())
    return "\n".join(("| Status | When |", "| --- | --- |", *rows))


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


PARTS: Mapping[str, Callable[[], str]] = {
    "rules": rules_table,
    "statuses": statuses_table,
    "help": help_text,
    "fields": field_reference,
}


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
