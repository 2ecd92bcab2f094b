"""Statements added to a file and taken out of it, as text: what stands around them stays as it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml

from generator.edit.yaml_text import EditError, content_end, line_break, line_start, next_line, tree

_INDENT = 2
_ENDS = "\r\n"


@dataclass(frozen=True, slots=True)
class Taken:
    """An item as it stood in the list `key`: its lines, those of the key where it was the only one (`head`), what parts
    it from what stands before and behind (`lead`, `gap`: blank lines and comments), the ids of the items behind it, and
    the file's keys behind the list."""

    key: str
    id: str
    head: str
    lines: str
    lead: str
    gap: str
    behind: tuple[str, ...]
    keys: tuple[str, ...]


def with_item(text: str, key: str, lines: Sequence[tuple[str, str]]) -> str:
    """The text with a further item of the list `key`, as its last; the list is made where there is none.

    `lines`: the item's keys with their values as YAML of one line each.
    """
    root = _mapping(text)
    found = next((value for name, value in root.value if name.value == key), None)
    if isinstance(found, yaml.SequenceNode) and found.value:
        if found.flow_style:
            raise EditError(f"'{key}' is written in one line; write its items below each other first")
        end = content_end(text, found)
        at, end_of_line, indent = (
            next_line(text, end),
            line_break(text, end),
            found.value[0].start_mark.column - _INDENT,
        )
        before = text[:at] if text[:at].endswith(("\n", "\r")) else f"{text[:at]}{end_of_line}"
        return f"{before}{_item(lines, indent, end_of_line)}{text[at:]}"
    if found is not None:
        raise EditError(f"'{key}' is there and is no list of statements; mend it by hand first")
    end_of_line = line_break(text, len(text))
    head = f"{text.rstrip(_ENDS)}{end_of_line}{end_of_line}{key}:{end_of_line}"
    return head + _item(lines, _INDENT, end_of_line)


def without_item(text: str, key: str, index: int) -> str:
    """The text without an item of the list `key`, and without the list where it was the last one."""
    start, _, end = _stretch(text, key, index)
    return text[:start] + text[end:]


def taken(text: str, key: str, index: int) -> Taken:
    """What `without_item` takes out, to be put back."""
    start, item, end = _stretch(text, key, index)
    root = _mapping(text)
    place = [name.value for name, _ in root.value].index(key)
    items, keys = root.value[place][1].value, [name for name, _ in root.value[place + 1 :]]
    ids = [*_ids(root.value[place][1])]
    after = items[index + 1 :] or (keys if len(items) == 1 else [])
    gap = text[end : line_start(text, after[0].start_mark.index)] if after else ""
    lead = text[next_line(text, content_end(text, items[index - 1])) : item] if index else ""
    behind = tuple(filter(None, ids[index + 1 :]))
    names = tuple(name.value for name in keys)
    return Taken(key, ids[index], text[start:item], text[item:end], lead, gap, behind, names)


def with_taken(text: str, one: Taken) -> str:
    """The text with an item that was taken out where it stood, as far as what stood behind it is still there; else as
    the last of its list. Raises EditError where its id stands there again, or its list is written otherwise."""
    root = _mapping(text)
    if one.id and any(one.id in _ids(value) for _, value in root.value):
        raise EditError(f"there is a statement '{one.id}' again, so that it is not put back")
    end_of_line = line_break(text, len(text))
    whole = text if not text or text.endswith(("\n", "\r")) else f"{text}{end_of_line}"
    lines = one.lines if one.lines.endswith(("\n", "\r")) else f"{one.lines}{end_of_line}"
    found = next((value for name, value in root.value if name.value == one.key), None)
    if found is None:
        behind = next((name.start_mark.index for name, _ in root.value if name.value in one.keys), len(whole))
        at = _before(whole, behind, one.gap)
        return f"{whole[:at]}{one.head or f'{one.key}:{end_of_line}'}{lines}{whole[at:]}"
    if not isinstance(found, yaml.SequenceNode) or found.flow_style or not found.value:
        raise EditError(f"'{one.key}' is written otherwise now; put it back by hand: {one.lines.strip()}")
    if found.value[0].start_mark.column != _column(one):
        raise EditError(f"'{one.key}' is indented otherwise now; put it back by hand: {one.lines.strip()}")
    ids = dict(zip(_ids(found), found.value, strict=True))
    next_one = next((ids[name] for name in one.behind if name in ids), None)
    if next_one is None:
        at = next_line(whole, content_end(whole, found))
        at += len(one.lead) if whole.startswith(one.lead, at) else 0
    else:
        at = _before(whole, line_start(whole, next_one.start_mark.index), one.gap)
    return whole[:at] + lines + whole[at:]


def _before(text: str, at: int, gap: str) -> int:
    """Where something ends that is parted from a place by `gap`, if it still is."""
    return at - len(gap) if text[:at].endswith(gap) else at


def _column(one: Taken) -> int:
    """How far in the keys of an item stand."""
    return len(one.lines) - len(one.lines.lstrip(" ")) + _INDENT


def _ids(node: yaml.Node) -> Iterator[str]:
    """The id of each item of a list, "" of one without."""
    for item in node.value if isinstance(node, yaml.SequenceNode) else ():
        pairs = item.value if isinstance(item, yaml.MappingNode) else ()
        yield next((str(value.value) for name, value in pairs if name.value == "id"), "")


def _stretch(text: str, key: str, index: int) -> tuple[int, int, int]:
    """Where an item begins with what goes with it, where its own lines begin, and where it ends."""
    root = _mapping(text)
    name, found = next(((n, v) for n, v in root.value if n.value == key), (None, None))
    if name is None or not isinstance(found, yaml.SequenceNode) or found.flow_style or index >= len(found.value):
        raise EditError("the statement is no longer where it was")
    node = found.value[index]
    # A remark behind a value goes with it.
    item = line_start(text, node.start_mark.index)
    start = line_start(text, name.start_mark.index) if len(found.value) == 1 else item
    return start, item, next_line(text, content_end(text, node))


def _mapping(text: str) -> yaml.MappingNode:
    root = tree(text)
    if not isinstance(root, yaml.MappingNode):
        raise EditError("the file cannot be read as YAML; mend it by hand first")
    return root


def _item(lines: Sequence[tuple[str, str]], indent: int, end_of_line: str) -> str:
    heads = ["- ", *["  "] * (len(lines) - 1)]
    written = (f"{' ' * indent}{head}{key}: {value}" for head, (key, value) in zip(heads, lines, strict=True))
    return "".join(f"{line}{end_of_line}" for line in written)
