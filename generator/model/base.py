"""What every model of a content file shares: frozen, strict about keys, hyphens in YAML."""

from collections.abc import Sequence
from typing import Annotated, NewType

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints

from generator import edtf
from generator.address import is_page
from generator.model.asserts import Asserts, To

_GIVEN: set[str] = set()
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Model(BaseModel):
    """A part of a content file. Unknown keys are faults; a key is written with hyphens in YAML."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.rstrip("_").replace("_", "-"),
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
    )

    def model_post_init(self, context: object, /) -> None:
        # Which fields were given nobody asks, and a set of its own for each model is half of what a corpus takes.
        object.__setattr__(self, "__pydantic_fields_set__", _GIVEN)


def as_list(value: object) -> object:
    """One item may be written without a list around it."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return value
    return value if value is None else [value]


def _as_selector(value: object) -> object:
    return {"exact": value} if isinstance(value, str) else value


def _in_letters(text: str) -> str:
    if not any(map(str.isalnum, text)):
        raise ValueError(f"'{text}' has neither a letter nor a digit")
    return text


def _led_to(text: "Typed") -> "Typed":
    if not is_page(text):
        raise ValueError("expected the address of a page, https://…, without a name before @ and words behind :~:")
    return text


Typed = NewType("Typed", str)
"""Words as an editor typed them. They are not for a page: what `verify` has held comes back as `Held`."""

_SOME = StringConstraints(strip_whitespace=True, min_length=1)
_SAYING = AfterValidator(_in_letters)

Told = Annotated[Typed, _SOME, _SAYING, Asserts.TOLD]
Office = Annotated[Typed, _SOME, _SAYING, Asserts.OFFICE]
Inserted = Annotated[Typed, _SOME, Asserts.INSERTED]
Translated = Annotated[Typed, _SOME, _SAYING, Asserts.TRANSLATED]
Printed = Annotated[Typed, _SOME, _SAYING, Asserts.PRINTED]
Reasoning = Annotated[Typed, _SOME, _SAYING, Asserts.REASONING]
Label = Annotated[Typed, _SOME, _SAYING, Asserts.LABEL]
Named = Annotated[Typed, _SOME, _SAYING, Asserts.NAME]
Words = Annotated[Typed, _SOME, Asserts.WORDS]
Phrase = Annotated[Typed, _SOME, Asserts.PHRASE]
Measured = Annotated[Typed, _SOME, Asserts.QUANTITY]
Former = Annotated[Typed, _SOME, Asserts.FORMER]
Setting = Annotated[Typed, _SOME, Asserts.SETTING]
WebAddress = Annotated[Setting, AfterValidator(_led_to)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN), Asserts.REFERENCE]
Date = Annotated[str, AfterValidator(edtf.checked), Asserts.DATE]
Day = Annotated[str, AfterValidator(edtf.checked), Asserts.SETTING]
"""The days that a period covers."""
Done = Annotated[str, AfterValidator(edtf.checked), Asserts.DONE]
"""A day of our own doing: of a stamp, of criteria, of a visit."""
CountryCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$"), Asserts.REFERENCE]
LANGUAGE_TAG = r"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_TAG), Asserts.PRINTED]


class Selector(Model):
    """W3C Web Annotation `TextQuoteSelector`: the exact words, and what stands around them where it is needed."""

    exact: Words
    prefix: Annotated[str, Asserts.WORDS] = ""
    suffix: Annotated[str, Asserts.WORDS] = ""


AnySelector = Annotated[Selector, BeforeValidator(_as_selector, json_schema_input_type=str | Selector)]


Ids = Annotated[
    tuple[Id, ...],
    BeforeValidator(as_list, json_schema_input_type=str | list[str]),
]
Evidence = Annotated[
    tuple[AnySelector, ...],
    BeforeValidator(as_list, json_schema_input_type=str | Selector | list[str | Selector]),
]
_LIST = BeforeValidator(as_list, json_schema_input_type=str | list[str])
Readings = Annotated[tuple[Reasoning, ...], _LIST]
NamedList = Annotated[tuple[Named, ...], _LIST]
SubjectName = Annotated[Measured, To("subject")]
"""A subject by its id, or a plain name: with a capital letter or a space it is no id."""
Counterparts = Annotated[tuple[SubjectName, ...], _LIST]
Absent = Annotated[tuple[Annotated[Typed, _SOME, Asserts.ABSENT], ...], _LIST]


ActorId = Annotated[Id, To("actor")]
ActorIds = Annotated[Ids, To("actor")]
SubjectId = Annotated[Id, To("subject")]
SubjectIds = Annotated[Ids, To("subject")]
TopicId = Annotated[Id, To("topic")]
TopicIds = Annotated[Ids, To("topic")]
PeriodId = Annotated[Id, To("period")]
StatementIds = Annotated[Ids, To("statement")]
QuotationId = Annotated[Id, To("quotation")]
QuotationIds = Annotated[Ids, To("quotation")]
TableId = Annotated[Id, To("table")]
ChangeId = Annotated[str, StringConstraints(pattern=ID_PATTERN), Asserts.JUDGEMENT, To("change")]
ForecastId = Annotated[Id, To("forecast")]
ForecastIds = Annotated[Ids, To("forecast")]


class Reading(Model):
    """An editor's sentence or paragraph (Markdown), resting on statements of the sources, named by id."""

    text: Told
    evidence: StatementIds
