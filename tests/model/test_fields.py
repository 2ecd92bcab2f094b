"""Every key of every content file says what it is and has an example, and the examples are held."""

from pathlib import Path
from typing import Annotated, Any

import pytest
import yaml
from pydantic import TypeAdapter

from generator.build import check_project
from generator.docs import models
from generator.fields import described, own, questions
from generator.findings import Severity
from generator.model import Model
from tests.project import clean_copy

ASKED = [one for one in questions() if "example" in one]
SOURCE = Path("content") / "sources" / "dahl-2022.yml"


def keys(model: type[Model]) -> dict[str, str]:
    """The names of a model's fields by their keys."""
    return {field.alias or name: name for name, field in model.model_fields.items()}


def test_every_key_of_every_model_is_described() -> None:
    assert [(one.__name__, key) for one in models() for key in keys(one) if not described(one).get(key)] == []


def test_nothing_is_described_that_is_not_there() -> None:
    assert [(one.__name__, key) for one in models() for key in own(one) if key not in keys(one)] == []


def test_every_example_is_a_value_of_its_field() -> None:
    for model in models():
        for key, field in own(model).items():
            info = model.model_fields[keys(model)[key]]
            kind: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
            TypeAdapter(kind).validate_python(field.example)


def test_the_reference_has_every_model() -> None:
    asked = {name for one in questions() for name in one["models"]}  # type: ignore[attr-defined]
    assert {one.__name__ for one in models() if own(one)} - asked == set()


@pytest.mark.parametrize("asked", ASKED, ids=lambda one: one["asks"])
def test_an_example_of_the_reference_holds(asked: dict[str, str], tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    before = errors(project)
    if "file" in asked:
        (project / asked["file"]).write_text(asked["example"], "utf-8")
    else:
        source = yaml.load((project / SOURCE).read_text("utf-8"), yaml.BaseLoader)
        source.setdefault(asked["list"], []).extend(yaml.load(asked["example"], yaml.BaseLoader))
        (project / SOURCE).write_text(yaml.safe_dump(source, allow_unicode=True, default_flow_style=None), "utf-8")
    assert errors(project) - before == set()


def errors(project: Path) -> set[tuple[str, str]]:
    return {(one.code, one.message) for one in check_project(project).findings if one.severity is not Severity.NOTE}
