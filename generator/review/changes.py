"""What the desk does to a file: a statement added from words that were selected, or taken out."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from generator.draft.anchors import anchor
from generator.draft.known import fresh
from generator.draft.scalars import scalar, written_selector
from generator.edit.items import with_item, without_item
from generator.edit.yaml_text import with_keys
from generator.review.fields import KINDS, required
from generator.review.refused import RefusedError
from generator.verify import Span
from generator.verify.text.source_text import SourceText

_LISTS = frozenset({"topics", "about"})
_MOST_WORDS_IN_ID = 4


def added(
    text: str, source: SourceText, kind: str, span: Span, given: Mapping[str, str], taken: Collection[str], today: date
) -> tuple[str, str]:
    """The file with a statement that rests on a stretch of the source, and the statement's id.

    Raises RefusedError where something that it needs is not given, or its words cannot be told from others.
    """
    if kind not in KINDS:
        raise RefusedError("kind", kind=kind)
    values = {key: value.strip() for key, value in given.items() if value.strip()}
    if kind == "forecasts":
        values.setdefault("criteria-written", today.isoformat())
    if missing := [key for key in required(kind) if key not in values]:
        raise RefusedError("missing", key=missing[0], needed=", ".join(required(kind)))
    span = _whole_words(source.text, span)
    selector = anchor(source, span) if span.start < span.end else None
    if selector is None:
        raise RefusedError("uncitable")
    words = source.text[span.start : span.end].split()
    identity = fresh(" ".join((values.get("speaker", ""), *words[:_MOST_WORDS_IN_ID])), taken)
    lines = [("id", identity)]
    if kind == "quotations":
        pairs = (("exact", selector.exact), ("prefix", selector.prefix), ("suffix", selector.suffix))
        lines += [(key, scalar(value)) for key, value in pairs if value]
    lines += [(key, written(key, value)) for key, value in values.items()]
    if kind != "quotations":
        lines.append(("evidence", written_selector(selector)))
    return with_item(text, kind, lines), identity


def dropped(text: str, kind: str, index: int) -> str:
    return without_item(text, kind, index)


def let_stand(text: str, kind: str, index: int | None, given: Mapping[str, str], accepted: Sequence[object]) -> str:
    """The file with a finding accepted by name: in its statement, or at the head where it is of none.

    `accepted`: what the statement has accepted already. Raises RefusedError where name or reason are missing.
    """
    values = [(key, given.get(key, "").strip()) for key in ("code", "by", "reason")]
    if not all(value for _, value in values):
        raise RefusedError("stand")
    lines = [(key, scalar(value)) for key, value in values]
    if index is None:
        return with_item(text, "accept", lines)
    if accepted:
        raise RefusedError("accepted")
    return with_keys(text, "accept", [((kind, index), f"[{{{', '.join(f'{key}: {value}' for key, value in lines)}}}]")])


def same_person(text: str, new: str, known: str, name: str, people: Collection[str]) -> str:
    """The file with somebody of the briefing in place of one who was new, and the name that this text has for them."""
    changed = re.sub(
        rf"(?:^|(?<=\r))(\s+(?:- )?(?:{'|'.join(sorted(people))}): ){re.escape(new)}(?=\s|$)",
        rf"\g<1>{known}",
        text,
        flags=re.M,
    )
    if changed == text:
        raise RefusedError("unnamed", id=new)
    return with_item(changed, "names", [("id", known), ("forms", scalar(name))])


def written(key: str, value: str, *, listed: bool = False) -> str:
    """A value as YAML of one line; `listed`: what stands between commas are several."""
    if (listed or key in _LISTS) and "," in value:
        return f"[{', '.join(scalar(one.strip()) for one in value.split(',') if one.strip())}]"
    # Dates and numbers stand bare in all files.
    return value if value.replace("-", "").replace(".", "").isdigit() else scalar(value)


def _whole_words(text: str, span: Span) -> Span:
    """What was selected, from the first letter of its first word to the last of its last."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = max(start, span.start + len(words.rstrip()))
    while 0 < start < end and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
