"""CSL-JSON (citationstyles.org), the form that a source's own record has here."""

import json
import re
from collections.abc import Mapping
from html import unescape

from generator.address import page_of
from generator.capture.reading import CannotReadError
from generator.capture.references.dates import of_csl
from generator.capture.references.entry import Entry, Library, doi_in, in_a_line, language_of, shortened

_MARKUP = re.compile(r"</?(?:i|b|sub|sup|sc|span)\b[^>]*>")
_OTHER = {"paper-conference": "chapter", "thesis": "document", "bill": "legislation", "motion_picture": "broadcast"}


def read_csl(text: str) -> Library:
    """The items of a file: a list, an item alone, or a list under `items`. Raises CannotReadError where it is none."""
    try:
        data = json.loads(text)
    except ValueError as error:
        raise CannotReadError(f"this is no JSON ({error}). Export the references as CSL-JSON") from None
    if isinstance(data, dict):
        data = data.get("items", [data])
    items = [one for one in data if _is_item(one)] if isinstance(data, list) else []
    if not items:
        raise CannotReadError("this JSON holds no reference in CSL-JSON. Export the references as CSL-JSON")
    return Library(tuple(_entry(item, number) for number, item in enumerate(items, 1)))


def _is_item(value: object) -> bool:
    return isinstance(value, dict) and isinstance(value.get("type"), str) and bool({"title", "URL", "DOI"} & set(value))


def _entry(item: Mapping[str, object], number: int) -> Entry:
    date, kind, url = item.get("issued"), _text(item.get("type")), _text(item.get("URL"))
    issued = of_csl(date)
    people = item.get("author")
    return Entry(
        key=shortened(str(item.get("id") or f"number {number}")),
        type=_OTHER.get(kind, kind),
        title=_text(item.get("title")),
        authors=tuple(one for person in (people if isinstance(people, list) else ()) if (one := _person(person))[0]),
        container=_text(item.get("container-title")),
        publisher=_text(item.get("publisher")),
        issued=issued,
        accessed=of_csl(item.get("accessed")),
        language=language_of(_text(item.get("language"))),
        url=page_of(url),
        doi=doi_in(_text(item.get("DOI"))),
        unread=(f"the date “{_said(date)}”",) if date and not issued else (),
    )


def _person(person: object) -> tuple[str, str]:
    if not isinstance(person, dict):
        return "", ""
    given = {key: _text(value) for key, value in person.items()}
    if literal := given.get("literal"):
        return literal, ""
    family = in_a_line(" ".join(given.get(key, "") for key in ("non-dropping-particle", "family", "suffix")))
    return family, in_a_line(f"{given.get('given', '')} {given.get('dropping-particle', '')}")


def _said(date: object) -> str:
    text = date.get("literal") or date.get("raw") if isinstance(date, dict) else date
    return _text(text) or json.dumps(date, ensure_ascii=False)


def _text(value: object) -> str:
    return in_a_line(unescape(_MARKUP.sub("", value))) if isinstance(value, str) else ""
