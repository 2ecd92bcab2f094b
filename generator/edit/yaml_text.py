"""YAML changed as text: one value or one line at a time, comments, order and layout as they were."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence

import yaml

from generator.load.yaml_faults import LOADER

_REST = re.compile(r"[ \t]+#[^\r\n]*")
_BREAK = re.compile(r"\r\n|[\r\n]")
_BLANK_END = re.compile(r"[ \t]*(\r\n|[\r\n])")


class EditError(Exception):
    """Why a file was not changed, in a sentence for the editor."""


def replaced(text: str, line: int, column: int, now: str, new: str) -> str:
    """The text with the scalar `now` at a place, or the first one below that place, written anew as `new`.

    Line and column count from 1. Raises EditError where there is none.
    """
    for node in _scalars(tree(text)):
        here = (node.start_mark.line + 1, node.start_mark.column + 1)
        if here >= (line, column) and node.value.strip() == now.strip():
            end = content_end(text, node)
            return text[: node.start_mark.index] + json.dumps(new, ensure_ascii=False) + text[end:]
    raise EditError(f"the value {now!r} is no longer where it was")


def tree(text: str) -> yaml.Node | None:
    """The nodes of a text, read by the reader that the check has. Raises EditError where it is no YAML."""
    try:
        return yaml.compose(text, Loader=LOADER)
    except (yaml.YAMLError, RecursionError) as error:
        raise EditError("the file cannot be read as YAML; mend it by hand first") from error


def _scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    """All scalars of a tree, in the order of the text."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from _scalars(key)
            yield from _scalars(value)


def with_keys(text: str, key: str, values: Iterable[tuple[Sequence[str | int], str]]) -> str:
    """The text with `key: value` in each mapping at a path, in place of what it had or as its last line.

    `values`: the paths with YAML of one line each. Raises EditError where a mapping is not there.
    """
    return with_values(text, ((path, key, value) for path, value in values))


def with_values(text: str, values: Iterable[tuple[Sequence[str | int], str, str | None]]) -> str:
    """The text with values of many mappings written anew: the path of each, its key, and YAML of one line, or None for
    a key that goes; the text is read once, however many there are.

    Raises EditError where a mapping is not there, or a key that goes shares its line with others.
    """
    root = tree(text)
    changes = sorted((len(path), *_change(text, root, path, key, value)) for path, key, value in values)
    # From the end, so that no change moves the place of another; of two at one place the inner stands first.
    for _, start, end, new in sorted(changes, key=lambda change: (-change[1], change[0])):
        text = text[:start] + new + text[end:]
    return text


def _change(
    text: str, root: yaml.Node | None, path: Sequence[str | int], key: str, value: str | None
) -> tuple[int, int, str]:
    """What is to be replaced, from where to where, and by what."""
    mapping = _at(root, path)
    if not isinstance(mapping, yaml.MappingNode) or not mapping.value:
        raise EditError("the statement is no longer where it was")
    name, old = next(((name, old) for name, old in mapping.value if name.value == key), (None, None))
    if value is None:
        return _without(text, key, name, old)
    if old is not None:
        empty = old.start_mark.index == old.end_mark.index
        return old.start_mark.index, content_end(text, old), f" {value}" if empty else value
    if mapping.flow_style:
        at = mapping.end_mark.index - 1
        kept = len(text[:at].rstrip())
        return kept, at, f", {key}: {value}"
    first, last = mapping.value[0][0], mapping.value[-1][1]
    at = _line_end(text, content_end(text, last))
    return at, at, f"{line_break(text, at)}{' ' * first.start_mark.column}{key}: {value}"


def _without(text: str, key: str, name: yaml.Node | None, old: yaml.Node | None) -> tuple[int, int, str]:
    """The lines of a key, with what stands behind `#` in the last."""
    if name is None or old is None:
        return 0, 0, ""
    start = line_start(text, name.start_mark.index)
    end = _line_end(text, content_end(text, old))
    if text[start : name.start_mark.index].strip() or text[end : end + 1].strip():
        raise EditError(f"'{key}' shares its line with others; take it out in the file itself")
    return start, next_line(text, end), ""


def line_break(text: str, at: int) -> str:
    """How the line ends that has nothing more behind an offset; where it is the last, as the first one does."""
    found = _BLANK_END.match(text, at) or _BLANK_END.search(text)
    return found[1] if found else "\n"


def line_start(text: str, at: int) -> int:
    """Where the line begins that an offset stands in, by whatever lines end."""
    return max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1


def next_line(text: str, at: int) -> int:
    """Where the next line begins."""
    found = _BREAK.search(text, at)
    return found.end() if found else len(text)


def _line_end(text: str, at: int) -> int:
    """Where the line ends, if nothing but a comment follows."""
    rest = _REST.match(text, at)
    return rest.end() if rest else at


def content_end(text: str, node: yaml.Node) -> int:
    """Where what a node says ends: YAML counts the blank lines and comments below a block as part of it."""
    deepest = node
    while isinstance(deepest, yaml.MappingNode | yaml.SequenceNode) and not deepest.flow_style and deepest.value:
        item = deepest.value[-1]
        deepest = item[1] if isinstance(item, tuple) else item
    end = deepest.end_mark.index
    return len(text[:end].rstrip()) if isinstance(deepest, yaml.ScalarNode) and deepest.style in ("|", ">") else end


def _at(node: yaml.Node | None, path: Sequence[str | int]) -> yaml.Node | None:
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        else:
            return None
    return node
