"""Whatever stands in a file, an editor reads what is wrong, where, and what to do: never a traceback."""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import build_output, check_project
from generator.cli import main
from generator.report import as_github, as_json, as_sarif, as_text
from tests.project import CLEAN, clean_copy

SOURCE = "content/sources/berg-2019.yml"
SEED = "seeds/2019-friendship.txt"
SETTINGS = "mkdocs.yml"
TEXTS = {path.relative_to(CLEAN).as_posix(): path.read_text("utf-8") for path in sorted(CLEAN.rglob("*.yml"))}
Change = Callable[[str], str | bytes]


def added(text: str) -> Change:
    return lambda before: f"{before}{text}"


def put(find: str, text: str) -> Change:
    return lambda before: re.sub(find, text, before, count=1, flags=re.M)


FAULTS: dict[str, tuple[str, Change, str]] = {
    "an open quotation mark": (
        SOURCE,
        added('x: "abc\n'),
        "{end}:4: Y001 error: not valid YAML: a quotation mark that",
    ),
    "an open apostrophe": (SOURCE, added("x: 'abc\n"), "{end}:4: Y001 error: not valid YAML: a quotation mark that"),
    "an open list": (
        SOURCE,
        added("x: [abc\n"),
        "{end}:4: Y001 error: not valid YAML: a list that opens here is never",
    ),
    "an open list with nothing in it": (SOURCE, added("x: ["), "{end}:4: Y001 error: not valid YAML: a bracket that"),
    "an open brace": (
        SOURCE,
        added("x: {abc\n"),
        "{end}:4: Y001 error: not valid YAML: a '{' that opens here is never",
    ),
    "a merge marker": (SOURCE, put("^title:", "<<<<<<< HEAD\ntitle:"), "3:1: Y001 error: not valid YAML: a merge that"),
    "a merge with what was before": (
        SOURCE,
        added("||||||| 1f2e\nx: a\n"),
        "{end}:1: Y001 error: not valid YAML: a merge",
    ),
    "a NUL in the settings": (
        SETTINGS,
        added('site_dir: "a\\0"\n'),
        "{end}:1: L005 error: 'site_dir' holds characters",
    ),
    "a list for a number": (SOURCE, put("share: .*", "share: [a b]"), "'share' takes a number, not a list or further"),
    "a merge in the settings": (
        SETTINGS,
        added("<<<<<<< HEAD\nx: a\n"),
        "{end}:1: Y001 error: not valid YAML: a merge",
    ),
    "a NUL": (SOURCE, added("x: a\0b\n"), "{end}:5: Y001 error: not valid YAML: the control character U+0000"),
    "two bytes a letter": (SOURCE, lambda text: text.encode("utf-16"), "1:1: L003 error: not UTF-8"),
    "two bytes a letter and no mark": (
        "content/topics/ferry.yml",
        lambda text: text.encode("utf-16-le"),
        "1:1: Y001 error: not valid YAML: it has two bytes a letter",
    ),
    "one letter of another encoding": (SOURCE, lambda text: f"{text}x: ".encode() + b"\xe9\n", "{end}:4: L003 error"),
    "indents that only look like spaces": (
        SOURCE,
        lambda text: re.sub("^  ", " \u00a0", text, flags=re.M),
        "6:2: Y001 error: not valid YAML: a line is indented with a character that is no space (U+00A0)",
    ),
    "lines that end with what no editor shows": (
        SOURCE,
        put("^title: (.*)", "title: \u2028x"),
        "3:8: Y001 error: not valid YAML: a line ends with a character that no editor shows (U+2028)",
    ),
    "a tab where lines end as long ago": (
        SOURCE,
        lambda text: re.sub("^  ", "\t", text, flags=re.M).replace("\n", "\r"),
        "6:1: Y001 error: not valid YAML: a line begins with a tab",
    ),
    "a letter of another encoding where lines end as long ago": (
        SOURCE,
        lambda text: f"{text}x: ".replace("\n", "\r").encode() + b"\xe9",
        "{end}:4: L003 error",
    ),
    "no text": (SOURCE, lambda text: bytes(range(256)), "3:115: L003 error: not UTF-8"),
    "nothing": (SOURCE, lambda text: "", "1:1: Y005 error: the file is empty"),
    "no settings": (SETTINGS, lambda text: "", "Start it with 'site_name: …'."),
    "a hash in capitals": (SOURCE, lambda text: re.sub(r"[0-9a-f]{64}", lambda m: m[0].upper(), text), "small letters"),
    "no commas": (SOURCE, put(r"about: .*", "about: [ru kr nato]"), "Put commas between the items: [ru, kr, nato]."),
    "a key twice": (SOURCE, added("title: x\n"), "{end}:1: Y002 error: key 'title' stands twice"),
    "tabs": (SOURCE, put("^  ", "\t"), "6:1: Y001 error: not valid YAML: a line begins with a tab"),
    "laughs": (SOURCE, added("a: &a [x, x]\nb: [*a, *a]\n"), "Y003 error: anchor '&a'"),
    "lists in lists": (SOURCE, added(f"x: {'[' * 5000}\n"), "Y001 error: not valid YAML: lists in lists without end"),
    "braces in braces": (SOURCE, added(f"x: {'{a: ' * 3000}\n"), "Y009 error: lists and keys stand within each other"),
    "lines in lines": (
        SOURCE,
        lambda _: "".join(f"{' ' * n}a:\n" for n in range(1500)),
        "Y009 error: lists and keys stand within each other",
    ),
    "a number without end": (SOURCE, put("issued: .*", f"issued: {'9' * 6000}"), "7:9: S003 error"),
    "YAML's word for nothing": (SOURCE, put("^summary:", "publisher: ~\nsummary:"), "'publisher' is empty"),
    "a key with an underscore": (
        SOURCE,
        put("^container-title:", "container_title:"),
        "Did you mean 'container-title'?",
    ),
    "several keys that are missing": (
        SOURCE,
        put("^claims:", "claims:\n  - {topics: [ties]}"),
        "'id', 'text', 'holder' are missing in 'claims' 1",
    ),
    "an empty entry": ("content/briefing.yml", put("^editors: .*", "editors: ['']"), "'editors' is empty"),
    "a language that is none": (
        "content/briefing.yml",
        put("^title:", "language: xx\ntitle:"),
        "of CLDR",
    ),
    "a season": (SOURCE, put("issued: .*", "issued: 2021-24"), "write its months, such as 2021-03/2021-05"),
    "no day": (SOURCE, put("issued: .*", "issued: 2021-02-30"), "'2021-02-30' is not a day of the calendar"),
    "half a letter": (SOURCE, put("summary:", r'summary: "\\ud800"\nx:'), "22:13: Y001 error"),
    "an address that is none": (SETTINGS, put("site_url: .*", "site_url: 'http://[::1'"), "L005 error: 'site_url' is"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_editor_is_told_what_helps(name: str, tmp_path: Path) -> None:
    file, change, expected = FAULTS[name]
    project = clean_copy(tmp_path)
    before = (project / file).read_text("utf-8")
    after = change(before)
    expected = expected.replace("{end}", str(before.count("\n") + 1))
    (project / file).write_bytes(after if isinstance(after, bytes) else after.encode("utf-8"))
    assert expected in as_text(check_project(project).findings)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / SOURCE).write_bytes(b"\xef\xbb\xbf" + (project / SOURCE).read_bytes())
    assert check_project(project).findings == ()


@pytest.mark.parametrize("name", ["a\nb.yml", "a\x1b[31m.yml", "\udcff.yml"])
@pytest.mark.parametrize("folder", ["content/actors", "content", "seeds"])
def test_a_name_that_cannot_be_shown_is_shown_in_escapes(folder: str, name: str, tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    (project / folder / name).write_text("")
    (found,) = check_project(project).findings
    assert (found.code, found.place.file.isprintable()) == ("L004", True)


def test_a_folder_without_room_for_what_is_made_on_the_way_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> str:
        raise OSError(28, "No space left on device", "/tmp/briefing-x")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    result = CliRunner().invoke(main, ["build", "-p", str(clean_copy(tmp_path))])
    assert (result.exit_code, "W007 error: the site cannot be written: No space left" in result.output) == (3, True)


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (ValueError("x"), 70, "an error of the program, not of your briefing (ValueError in test_no_traceback.py:"),
        (PermissionError(13, "Permission denied", "/a/b"), 74, "briefing: /a/b cannot be used (Permission denied); "),
        (PermissionError(13, "Permission denied", "/a/b"), 74, ": see that you may read and write there"),
        (OSError(28, "No space left on device"), 74, "(No space left on device); nothing was published: free some"),
        (OSError(5, "Input/output error", "/a/b"), 74, ": see what stands there, and run it again"),
        (MemoryError(), 74, "there is not enough memory"),
        (RecursionError("x"), 70, "an error of the program"),
    ],
)
def test_what_nobody_foresaw_is_said_in_a_line(
    error: Exception, status: int, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr("generator.commands.runs.check", fails)
    result = CliRunner().invoke(main, ["check", "-p", str(CLEAN)])
    assert (result.exit_code, said in result.output) == (status, True)
    assert "Traceback" not in result.output


def test_a_long_word_is_cut_where_it_has_no_space(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    text = (project / SOURCE).read_text("utf-8")
    (project / SOURCE).write_text(
        re.sub(r"(events:\n  - id: .*\n    text: ).*", rf"\g<1>Oslo{'o' * 60}", text), "utf-8"
    )
    _built(project)


VALUES = st.sampled_from(
    [
        *("", "null", "~", "[]", "{}", "[[]]", "{a: b}", "1", "-1", "1e999", ".nan", ".inf", "true", "no", "0000"),
        *("2021-02-30", "2021-99", "99999-01-01", "2021/2022", "2021-01-01/..", "Y-17e7", "9" * 400, '""', "'  '"),
        *("- a", "|", ">-", "x" * 500, "[ru kr nato]", "*a", "&a b", "!!int 3", '"\\x00"', '"\\U0001F600"', "١٢٣", "½"),
        *("1_000", "0x10", "12:30:45", '"\\u2028"', "[1, [2, {a: [3]}]]", "'[x](y'", "%", "{", "[", '"', "@x", "\t"),
    ]
)
LINES = [(file, number) for file, text in TEXTS.items() for number, line in enumerate(text.splitlines()) if ":" in line]
MARKS = st.lists(
    st.sampled_from([*"\"'“”„‟«»‘’‚‹›「」()[]{}…—.,:;?!\n ", "said Berg", "Lund: "]), min_size=1, max_size=6
)
PROPERTY = settings(max_examples=20)


def _built(project: Path) -> None:
    """Builds all but the site itself, and every form of the report."""
    _, checked = build_output(project, today=date(2026, 1, 1))
    for report in (as_text(checked.findings), as_github(checked.findings), as_sarif(checked.findings)):
        report.encode()
    as_json(checked.findings, checked.counts).encode()


def _with(file: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = clean_copy(Path(folder))
        before = (project / file).read_bytes()
        (project / file).write_text(text, "utf-8")
        digests = [hashlib.sha256(data).hexdigest() for data in (before, (project / file).read_bytes())]
        for source in (project / "content" / "sources").iterdir():
            source.write_text(source.read_text("utf-8").replace(*digests), "utf-8")
        _built(project)
        shutil.rmtree(project)


@given(st.sampled_from(LINES), VALUES)
@PROPERTY
def test_any_value_in_any_field(line: tuple[str, int], value: str) -> None:
    file, number = line
    lines = TEXTS[file].splitlines()
    lines[number] = re.sub(r"^(\s*(?:- )?[\w-]+:).*", lambda found: f"{found[1]} {value}", lines[number])
    _with(file, "\n".join(lines))


@given(st.sampled_from(sorted(TEXTS)), st.data())
@PROPERTY
def test_any_file_cut_off_or_with_a_hole(file: str, data: st.DataObject) -> None:
    text = TEXTS[file]
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    _with(file, text[:start] + data.draw(st.sampled_from([text[end:], ""])))


@given(st.sampled_from([SEED, "seeds/2022-freeze.txt", *TEXTS]), MARKS, st.data())
@PROPERTY
def test_marks_anywhere(file: str, marks: list[str], data: st.DataObject) -> None:
    text = (CLEAN / file).read_text("utf-8")
    for mark in marks:
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + mark + text[at:]
    _with(file, text)
