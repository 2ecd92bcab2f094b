"""Statements added to a file and taken out of it, as text: what stands around them stays as it is."""

from collections.abc import Sequence

import yaml

from generator.edit.yaml_text import EditError, content_end

_INDENT = 2


def with_item(text: str, key: str, lines: Sequence[tuple[str, str]]) -> str:
    """The text with a further item of the list `key`, as its last; the list is made where there is none.

    `lines`: the item's keys with their values as YAML of one line each.
    """
    root = _mapping(text)
    found = next((value for name, value in root.value if name.value == key), None)
    if isinstance(found, yaml.SequenceNode) and found.value:
        if found.flow_style:
            raise EditError(f"'{key}' is written in one line; write its items below each other first")
        at, indent = _line_end(text, content_end(text, found)), found.value[0].start_mark.column - _INDENT
        before = text[:at] if text[:at].endswith("\n") else f"{text[:at]}\n"
        return f"{before}{_item(lines, indent)}\n{text[at:]}"
    if found is not None:
        raise EditError(f"'{key}' is there and is no list of statements; mend it by hand first")
    return text.rstrip("\n") + f"\n\n{key}:\n{_item(lines, _INDENT)}\n"


def without_item(text: str, key: str, index: int) -> str:
    """The text without an item of the list `key`, and without the list where it was the last one."""
    root = _mapping(text)
    name, found = next(((n, v) for n, v in root.value if n.value == key), (None, None))
    if name is None or not isinstance(found, yaml.SequenceNode) or found.flow_style or index >= len(found.value):
        raise EditError("the statement is no longer where it was")
    node = found.value[index]
    if len(found.value) == 1:
        start = text.rfind("\n", 0, name.start_mark.index) + 1
    else:
        start = text.rfind("\n", 0, node.start_mark.index) + 1
    end = _line_end(text, content_end(text, node))
    return text[:start] + text[end:]


def _mapping(text: str) -> yaml.MappingNode:
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        root = None
    if not isinstance(root, yaml.MappingNode):
        raise EditError("the file cannot be read as YAML; mend it by hand first")
    return root


def _item(lines: Sequence[tuple[str, str]], indent: int) -> str:
    written = [f"{key}: {value}" for key, value in lines]
    return "\n".join(f"{' ' * indent}{'- ' if not number else '  '}{line}" for number, line in enumerate(written))


def _line_end(text: str, at: int) -> int:
    """Where the next line begins: a remark behind a value goes with it."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
