"""The model's complaints in the editor's words: what was found, where, and the one next step."""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from generator.findings import Finding, Severity
from generator.load import RawDocument
from generator.model import Model
from generator.model.base import LANGUAGE_TAG

_EMPTY = frozenset({"string_too_short", "too_short"})
_ID = "Use small letters, digits and single hyphens, as in 'six-party-talks'."
_SHOWN = 200
"""Characters of a value that a message shows at most."""

# Parts of a pydantic location that name a branch of a union or a step of ours, not a place in the file.
_BRANCHES = ("str", "Selector", "list", "tuple", "function", "constrained", "nullable", "json")


def finding_of(raw: RawDocument, model: type[Model], detail: ErrorDetails) -> Finding:
    """One fault of shape as a finding."""
    path = _path(raw, detail["loc"])
    name = _name(raw, path)
    match detail["type"]:
        case "extra_forbidden":
            place = raw.place(*path, key=True)
            return Finding("S001", Severity.ERROR, place, f"unknown key '{name}'", _did_you_mean(name, model, path))
        case _:
            empty = detail["type"] in _EMPTY or detail.get("input") == ""
            told = _no_value(name, detail, _is_required(name, model, path)) if empty else _wrong_value(name, detail)
            message, hint = told
            return Finding("S003", Severity.ERROR, raw.place(*path), message, hint)


def _name(raw: RawDocument, path: tuple[int | str, ...]) -> str:
    """What a value is called: its key, or that of the list that it stands in."""
    return next((step for step in reversed(path) if isinstance(step, str)), raw.kind)


def findings_of(raw: RawDocument, model: type[Model], details: Iterable[ErrorDetails]) -> list[Finding]:
    """All faults of shape, each once: a key that is missing because it is misspelt beside, and a list that is empty
    because what stands in it is wrong, are not; what is missing in one place is one."""
    found = [(_path(raw, detail["loc"]), detail) for detail in details]
    misspelt = {
        (*path[:-1], meant)
        for path, detail in found
        if detail["type"] == "extra_forbidden" and (meant := _meant(str(path[-1]), model, path))
    }
    within = {path[:depth] for path, _ in found for depth in range(len(path))}
    missing: dict[tuple[int | str, ...], list[str]] = {}
    for path in (path for path, detail in found if detail["type"] == "missing" and path not in misspelt):
        missing.setdefault(path[:-1], []).append(str(path[-1]))
    told = [
        finding_of(raw, model, detail)
        for path, detail in found
        if detail["type"] != "missing" and not (detail["type"] in _EMPTY and path in within)
    ]
    return [*told, *(_missing(raw, path, names) for path, names in missing.items())]


def _missing(raw: RawDocument, path: tuple[int | str, ...], names: list[str]) -> Finding:
    """What is missing in one place."""
    where = f" in {_item_name(raw, path)}" if path else ""
    are, lines = ("is", "a line") if len(names) == 1 else ("are", "lines")
    listed, added = (", ".join(form.format(name) for name in names) for form in ("'{}'", "'{}: …'"))
    message, hint = f"{listed} {are} missing{where}", f"Add {lines} {added}."
    return Finding("S002", Severity.ERROR, raw.place(*path), message, hint)


def _path(raw: RawDocument, location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """The location without the steps that are not in the file."""
    path: list[int | str] = []
    node: object = raw.data
    for position, step in enumerate(location):
        last = position == len(location) - 1
        if isinstance(node, Mapping) and isinstance(step, str):
            if step in node:
                path.append(step)
                node = node[step]
            elif last and not step.startswith(_BRANCHES):
                path.append(step)
        elif isinstance(node, list) and isinstance(step, int) and step < len(node):
            path.append(step)
            node = node[step]
    return tuple(path)


def _item_name(raw: RawDocument, path: tuple[int | str, ...]) -> str:
    node: Any = raw.data
    for step in path:
        node = node[step]
    if isinstance(node, Mapping) and isinstance(node.get("id"), str):
        return f"'{node['id']}'"
    return " ".join(str(step + 1) if isinstance(step, int) else f"'{step}'" for step in path)


def _keys(model: type[BaseModel], path: tuple[int | str, ...]) -> list[str]:
    """The keys known where `path` leads, found by walking the model's fields; empty where types branch."""
    return [*_fields(model, path)]


def _is_required(name: str, model: type[BaseModel], path: tuple[int | str, ...]) -> bool:
    field = _fields(model, path).get(name)
    return field is not None and field.is_required()


def _fields(model: type[BaseModel], path: tuple[int | str, ...]) -> dict[str, FieldInfo]:
    current: type[BaseModel] | None = model
    for step in path[:-1]:
        if isinstance(step, int) or current is None:
            continue
        info = next((f for n, f in current.model_fields.items() if (f.alias or n) == step), None)
        current = _model_in(info.annotation) if info else None
    return {field.alias or name: field for name, field in current.model_fields.items()} if current else {}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in getattr(annotation, "__args__", ()))
    return next((model for model in found if model), None)


def _meant(name: str, model: type[Model], path: tuple[int | str, ...]) -> str:
    """The known key that an unknown one looks like, or nothing."""
    return next(iter(difflib.get_close_matches(name.lower().replace("_", "-"), _keys(model, path), n=1)), "")


def _did_you_mean(name: str, model: type[Model], path: tuple[int | str, ...]) -> str:
    known = _keys(model, path)
    if meant := _meant(name, model, path):
        return f"Did you mean '{meant}'?"
    return f"Known here: {', '.join(sorted(known))}." if known else "Remove the line."


def _no_value(name: str, detail: ErrorDetails, required: bool) -> tuple[str, str]:
    """Nothing stands behind the colon: what could, where the model says so."""
    context = detail.get("ctx", {})
    asked = str(context.get("error", "")).partition(": ")[2] or _FORMS.get(str(context.get("pattern", "")), "")
    hint = "Write a value behind the colon." if required else "Write a value, or remove the line."
    return f"'{name}' is empty", f"{asked[0].upper()}{asked[1:].rstrip('.')}." if asked else hint


def _wrong_value(name: str, detail: ErrorDetails) -> tuple[str, str]:
    value = detail.get("input")
    shown = f" '{value}'" if isinstance(value, str) and value and len(value) <= 60 else ""
    context = detail.get("ctx", {})
    match detail["type"]:
        case "value_error":
            return _shortened(str(context.get("error", detail["msg"]))), "Mend this entry."
        case "literal_error":
            expected = str(context.get("expected", "")).replace(" or ", ", ")
            hint = _OF_OLD.get((name, str(value)), f"Write one of {expected}.")
            return f"'{name}' has a value that is not known:{shown}", hint
        case "string_pattern_mismatch":
            pattern = str(context.get("pattern", ""))
            hint = next(_slips(str(value), re.compile(pattern)), _FORMS.get(pattern, _ID))
            return f"'{name}' has a value of the wrong form{':' if shown else ''}{shown}", hint
        case "string_type":
            return f"'{name}' takes text, not a list or further keys", "Write the text behind the colon."
        case "model_type" | "dict_type" | "model_attributes_type":
            return f"'{name}' takes 'key: value' lines, not{shown or ' plain text'}", "Indent its keys below it."
        case "tuple_type" | "list_type":
            return f"'{name}' takes a list", "Write one item a line, each after '- '."
        case str(kind) if kind.startswith(("int_", "float_", "decimal_")):
            return f"'{name}' takes a number, not{shown or ' a list or further keys'}", _NUMBER
        case "bool_parsing" | "bool_type":
            return f"'{name}' takes true or false, not{shown or ' a list or further keys'}", "Write true or false."
        case _:
            message = detail["msg"]
            return f"'{name}' has a value that does not fit:{shown}", f"{message[0].upper()}{message[1:]}."


_NUMBER = "Write digits only, with a point for decimals."
_OF_OLD = {
    ("type", "article"): "Since CSL 1.0.2 that is a preprint, and cited as one. Write 'webpage', 'post-weblog', "
    "'article-newspaper', 'article-magazine', 'article-journal' or 'document'.",
}
"""Values that meant something else once: what to write now."""


def _slips(value: str, wanted: re.Pattern[str]) -> Iterator[str]:
    """What would make it right, where only the typing is wrong."""
    words = value.split()
    if len(words) > 1 and all(wanted.match(word) for word in words):
        yield f"Put commas between the items: [{', '.join(words)}]."
    if wanted.match(value.lower()):
        yield "Write it in small letters."


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"


_FORMS = {
    "^[0-9a-f]{64}$": "Write the 64 hexadecimal digits of the file's SHA-256: `sha256sum seeds/FILE` prints them.",
    "^[a-z]{2}$": "Write the country's two-letter code in small letters (ISO 3166-1), as in 'fr'.",
    "^[A-Z][0-9]{3}$": "Write the code of the finding, as in Q001.",
    LANGUAGE_TAG: "Write a language tag (BCP 47), as in 'en'.",
}
"""What to write where a pattern asks for more than an id."""
