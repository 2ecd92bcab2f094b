"""Statements added to a file and taken out of it, as text: what stands around them stays as it is."""

from collections.abc import Sequence

import yaml

from generator.edit.yaml_text import EditError, content_end, line_break, line_start, next_line, tree

_INDENT = 2
_ENDS = "\r\n"


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
    root = _mapping(text)
    name, found = next(((n, v) for n, v in root.value if n.value == key), (None, None))
    if name is None or not isinstance(found, yaml.SequenceNode) or found.flow_style or index >= len(found.value):
        raise EditError("the statement is no longer where it was")
    node = found.value[index]
    # A remark behind a value goes with it.
    start = line_start(text, (name if len(found.value) == 1 else node).start_mark.index)
    return text[:start] + text[next_line(text, content_end(text, node)) :]


def _mapping(text: str) -> yaml.MappingNode:
    root = tree(text)
    if not isinstance(root, yaml.MappingNode):
        raise EditError("the file cannot be read as YAML; mend it by hand first")
    return root


def _item(lines: Sequence[tuple[str, str]], indent: int, end_of_line: str) -> str:
    heads = ["- ", *["  "] * (len(lines) - 1)]
    written = (f"{' ' * indent}{head}{key}: {value}" for head, (key, value) in zip(heads, lines, strict=True))
    return "".join(f"{line}{end_of_line}" for line in written)
