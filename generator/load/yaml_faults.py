"""What a YAML parser complains of, in the editor's words: what was found, where it begins, and the one next step."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import takewhile

import yaml

from generator.findings import Finding, Place, Severity

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What reads all YAML of a briefing, whoever asks: the one of libyaml takes tabs at which the other breaks off."""

Words = tuple[str, str]
"""What was found, and the next step."""

_QUOTE = "Quote the text: put ' before and behind it."
_CLOSE = "Write the mark that closes it, or quote the text that it belongs to."
_ASTRAY = "did not find expected key"
_OPENED: dict[str, Words] = {
    "found unexpected end of stream": ("a quotation mark that opens here is never closed", _CLOSE),
    "did not find expected ',' or ']'": ("a list that opens here is never closed", _CLOSE),
    "did not find expected ',' or '}'": ("a '{' that opens here is never closed", _CLOSE),
    "could not find expected ':'": (
        "a line that is no 'key: value'",
        "Write a colon and a space behind the key; a text that goes on is indented.",
    ),
}
"""Said of where something began."""
_MET: dict[str, Words] = {
    _ASTRAY: (
        "a line that does not go with those above it",
        "Indent it as the lines that it belongs to, and quote text that begins with a quotation mark.",
    ),
    "did not find expected '-' indicator": (
        "a line that does not go with the list above it",
        "Indent it as the items above it, or as the key that it belongs to.",
    ),
    "mapping values are not allowed in this context": ("a second ': ' in one text", _QUOTE),
    "block sequence entries are not allowed in this context": (
        "a '- ' behind other text",
        f"Begin the list in the line below its key. {_QUOTE}",
    ),
    "found character that cannot start any token": ("a sign that no text may begin with", _QUOTE),
    "found unknown escape character": (
        "a backslash between double quotation marks",
        "Put single quotation marks around the text.",
    ),
    "exceeded maximum nesting depth": ("lists in lists without end", "Remove them: no content is so deep."),
    "found unknown directive name": ("a line that begins with '%'", "Remove the line, or quote its text."),
    "found incompatible YAML document": ("a line that begins with '%'", "Remove the line, or quote its text."),
    "did not find expected <document start>": ("text behind a line '...'", "Remove the line '...'."),
}
"""Said of where the parser could not go on."""
_SPACES = "Indent with spaces: two for each level."
_END = "Put a space or a line end in its place."
_HINT = "Check indentation and quotation marks here and in the line above; quote text that holds ': ' or ' #'."

_CONFLICT = re.compile(r"^(?:<{7} |\|{7} |={7}$|>{7} )", re.M)
_TAB = re.compile(r"^ *\t", re.M)
_HIDDEN_END = re.compile("[\x85\u2028\u2029]")
"""What ends a line in YAML and in no editor: what follows would stand in another line than one sees."""
_BLANK = re.compile("(?:^|(?<=\r))[ \t]*[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", re.M)
"""A line that is indented with what only looks like a space: it stands where YAML has it, and not where one sees it."""
_TWO_BYTES = re.compile(r".\0.\0|\0.\0.")
_OPENING = re.compile(r"[\[{]")
_NO_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def indented_otherwise(text: str, file: str) -> Finding | None:
    """Y001 for a text that would be read otherwise than it is seen."""
    if text.isascii():
        return None
    if found := _BLANK.search(text):
        problem, hint = f"a line is indented with a character that is no space (U+{ord(found[0][-1]):04X})", _SPACES
    elif found := _HIDDEN_END.search(text):
        problem, hint = f"a line ends with a character that no editor shows (U+{ord(found[0]):04X})", _END
    else:
        return None
    return Finding("Y001", Severity.ERROR, _place(file, text, found.end() - 1), f"not valid YAML: {problem}", hint)


def fault_of(error: yaml.YAMLError | RecursionError, text: str, file: str) -> Finding:
    """Y001: why a text is no YAML."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    at, (problem, hint) = next(_causes(error, text))
    return Finding("Y001", Severity.ERROR, _place(file, text, at), f"not valid YAML: {problem}", hint)


def _place(file: str, text: str, at: int) -> Place:
    before = text[:at].replace("\r\n", "\n").replace("\r", "\n")
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _causes(error: yaml.YAMLError | RecursionError, text: str) -> Iterator[tuple[int, Words]]:
    """Where in the text, and what: the likeliest first."""
    if found := _CONFLICT.search(text):
        yield found.start(), ("a merge that was left open", "Choose one of the two versions and remove the markers.")
    if _TWO_BYTES.match(text):
        yield 0, ("it has two bytes a letter (UTF-16)", "Save the file as UTF-8 and try again.")
    if found := _NO_TEXT.search(text):
        yield found.start(), (f"the control character U+{ord(found[0]):04X}", "Remove it; a file holds plain text.")
    if not isinstance(error, yaml.MarkedYAMLError):
        yield 0, _MET["exceeded maximum nesting depth"]
        return
    problem = error.problem or "the text cannot be read"
    at = _offset(text, error.problem_mark or error.context_mark)
    if (tab := _TAB.search(text)) and text.rfind("\n", 0, at) + 1 >= tab.start():
        yield tab.start(), ("a line begins with a tab", _SPACES)
    if problem in _OPENED:
        yield _offset(text, error.context_mark or error.problem_mark), _OPENED[problem]
    if not text[at:].strip() and (opened := list(_OPENING.finditer(text))):
        yield opened[-1].start(), ("a bracket that opens here is never closed", _CLOSE)
    if problem == _ASTRAY and (quoted := _quoted_over_lines(text, at)) is not None:
        line = text.count("\n", 0, at) + 1
        yield quoted, (f"a quotation mark that opens here closes only in line {line}", _CLOSE)
    met, hint = _MET.get(problem, (problem, _HINT))
    yield at, (met, hint.replace(_QUOTE, _quote(text, at)))


def _quoted_over_lines(text: str, at: int) -> int | None:
    """Where a text in quotation marks begins that ends in the line of `at`, and begins in one before it."""
    line, start = text.count("\n", 0, at), None
    with suppress(yaml.YAMLError):
        for token in yaml.scan(text, Loader=LOADER):
            ends = isinstance(token, yaml.ScalarToken) and token.style and token.end_mark.line == line
            if ends and token.start_mark.line < line:
                start = _offset(text, token.start_mark)
    return start


def _quote(text: str, at: int) -> str:
    """How to quote what stands around `at`, so that the marks which it has itself do no harm."""
    first, *others = text[text.rfind("\n", 0, at) + 1 :].split("\n")
    indent = len(first) - len(first.lstrip(" "))
    said = "\n".join([first, *takewhile(lambda line: not line or line[: indent + 1].isspace(), others)])
    if "'" not in said:
        return _QUOTE
    if '"' not in said and "\\" not in said:
        return _QUOTE.replace("'", '"')
    return f"{_QUOTE.rstrip('.')}, and write '' for each ' in it."


def _offset(text: str, mark: yaml.Mark | None) -> int:
    """The offset of a mark in a text whose lines all end alike."""
    if mark is None:
        return 0
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    return min(starts[mark.line] + mark.column, len(text)) if mark.line < len(starts) else len(text)
