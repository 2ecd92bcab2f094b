"""Hints followed to the letter, by machine: what was found is gone, and nothing new has come of it."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator.build import check_project
from generator.checked import Checked
from generator.edit.yaml_text import with_keys
from generator.findings import Finding, Severity
from generator.report import how_to_accept
from tests.project import apply_edits, clean_copy, read_yaml_file

TODAY = date(2030, 1, 1)
FOLDERS = sorted(path for path in (Path(__file__).parent / "checks").iterdir() if path.is_dir())
_WRITE = re.compile(r"^Write '(?P<key>[\w-]+): (?P<value>[^']+)'(?: in (?P<file>content/[\w/.-]+))?")
_MEANT = re.compile(r"^Did you mean '(?P<meant>[^']+)'")
Path_ = tuple[str | int, ...]


def checked(project: Path) -> Checked:
    return check_project(project, today=TODAY)


def faulty(folder: Path, tmp_path: Path) -> Path:
    project = clean_copy(tmp_path)
    apply_edits(project, read_yaml_file(folder / "fault.yml"))
    return project


def told(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.message


def parts(data: object, path: Path_ = ()) -> Iterator[Path_]:
    """The way to each part of a file, outer parts first."""
    yield path
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from parts(value, (*path, key))


def acceptance(found: Checked, finding: Finding) -> tuple[str, Path_, dict[str, str]]:
    """The file, the place in it and the acceptance of a finding, as the report's closing line and CONTRIBUTING say."""
    assert found.corpus
    written = yaml.safe_load(how_to_accept([finding]).split("accept: ", 1)[1])[0]
    if finding.statement:
        entry = found.corpus.entries[finding.statement]
        return entry.document.raw.file, (entry.key, entry.index), written
    document = next(d for d in found.corpus.documents.values() if d.raw.file == finding.place.file)
    alike = {
        f.place
        for f in found.findings
        if (f.code, f.severity, f.place.file) == (finding.code, Severity.REVIEW, finding.place.file) and not f.statement
    }
    if len(alike) > 1:
        way = [path for path in parts(document.raw.data) if path and document.place(*path) == finding.place][-1]
        written["at"] = " ".join(str(step + 1) if isinstance(step, int) else step for step in way)
    return document.raw.file, (), written


def accept(project: Path, found: Checked, findings: list[Finding]) -> None:
    """Write the acceptances of findings into their files, beside those that stand there."""
    wanted: dict[str, dict[Path_, list[object]]] = defaultdict(dict)
    for finding in findings:
        file, path, written = acceptance(found, finding)
        mapping = yaml.safe_load((project / file).read_text("utf-8"))
        for step in path:
            mapping = mapping[step]
        items = wanted[file].setdefault(path, [*mapping.get("accept", ())])
        if written not in items:
            items.append(written)
    for file, values in wanted.items():
        text = (project / file).read_text("utf-8")
        new = with_keys(text, "accept", [(path, json.dumps(items)) for path, items in values.items()])
        (project / file).write_text(new, "utf-8")


def may_be_accepted(finding: Finding) -> bool:
    return finding.severity is Severity.REVIEW and bool(how_to_accept([finding]))


LET_STAND = [f for f in FOLDERS if "accept the finding by name" in (f / "expected.txt").read_text("utf-8")]


@pytest.mark.parametrize("folder", LET_STAND, ids=lambda folder: folder.name)
def test_what_a_hint_lets_one_accept_can_be_accepted(folder: Path, tmp_path: Path) -> None:
    project = faulty(folder, tmp_path)
    before = checked(project)
    wanted = [finding for finding in before.findings if may_be_accepted(finding)]
    accept(project, before, wanted)
    left = {told(finding) for finding in before.findings} - {told(finding) for finding in wanted}
    assert [told(f) for f in checked(project).findings if told(f) not in left] == []


def write(project: Path, finding: Finding, key: str, value: str, file: str | None) -> None:
    """`key: value` in the statement of a finding or at the head of its file (or of the one that the hint names): in
    place of what the key has there, or as a line more."""
    path = project / (file or finding.place.file)
    lines = path.read_text("utf-8").splitlines(keepends=True)
    at, column = finding.place.line - 1, finding.place.column - 1
    if not file and re.search(rf"(?<![\w-]){key}:", lines[at]):
        lines[at] = re.sub(rf"(?<![\w-]){key}:[^\n]*", f"{key}: {value}", lines[at])
    elif not file and finding.statement:
        lines.insert(at + 1, f"{' ' * column}{key}: {value}\n")
    else:
        lines = [*(line for line in lines if not line.startswith(f"{key}:")), f"{key}: {value}\n"]
    path.write_text("".join(lines), "utf-8")


def put(project: Path, finding: Finding, meant: str) -> None:
    """A word in place of the one that is found wrong."""
    path = project / finding.place.file
    lines = path.read_text("utf-8").splitlines(keepends=True)
    line, column = lines[finding.place.line - 1], finding.place.column - 1
    wrong = re.findall(r"'([^']+)'", finding.message)[0]
    lines[finding.place.line - 1] = line[:column] + line[column:].replace(wrong, meant, 1)
    path.write_text("".join(lines), "utf-8")


STEPS: tuple[tuple[re.Pattern[str], Callable[..., None]], ...] = ((_WRITE, write), (_MEANT, put))
TOLD = [
    pytest.param(folder, line, id=f"{folder.name}: {line}")
    for folder in FOLDERS
    for line in dict.fromkeys(re.findall(r"^    hint: (.+)$", (folder / "expected.txt").read_text("utf-8"), re.M))
    if any(pattern.match(line) for pattern, _ in STEPS)
]


@pytest.mark.parametrize(("folder", "hint"), TOLD)
def test_what_a_hint_says_to_write_is_the_end_of_it(folder: Path, hint: str, tmp_path: Path) -> None:
    project = faulty(folder, tmp_path)
    before = checked(project).findings
    wanted = next(finding for finding in before if finding.hint == hint)
    step, match = next((step, match) for pattern, step in STEPS if (match := pattern.match(hint)))
    step(project, wanted, *match.groups())
    left = {told(finding) for finding in before} - {told(wanted)}
    assert [told(f) for f in checked(project).findings if told(f) not in left] == []


@pytest.mark.parametrize(
    ("named", "identity", "hint"),
    [
        ("ferries", "quota", "Rename the file to 'quota.yml': other files call it so."),
        ("quota", "quotas", "Write 'id: quota', or rename the file to 'quotas.yml'."),
    ],
)
def test_a_file_and_its_id_are_brought_together_under_the_name_that_others_use(
    named: str, identity: str, hint: str, tmp_path: Path
) -> None:
    topic = clean_copy(tmp_path) / "content/topics/quota.yml"
    topic.write_text(topic.read_text("utf-8").replace("id: quota", f"id: {identity}"), "utf-8")
    topic.rename(topic.with_stem(named))
    assert [finding.hint for finding in checked(tmp_path / "project").findings] == [hint]


def test_the_code_of_a_country_is_no_slip_for_what_looks_like_it(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    source = project / "content/sources/dahl-2022.yml"
    source.write_text(source.read_text("utf-8").replace("about: is", "about: iq", 1), "utf-8")
    hints = [finding.hint for finding in checked(project).findings]
    assert hints == ["For Iraq add content/countries/iq.yml with the line 'id: iq', or correct the code."]


def test_an_acceptance_is_not_called_idle_where_something_else_is_wrong(tmp_path: Path) -> None:
    project = clean_copy(tmp_path)
    apply_edits(project, read_yaml_file(next(f for f in FOLDERS if f.name.startswith("B012-of")) / "fault.yml"))
    found = checked(project)
    accept(project, found, [finding for finding in found.findings if may_be_accepted(finding)])
    source = project / "content/sources/berg-2019.yml"
    source.write_text(source.read_text("utf-8").replace("the fisheries minister", "the fishery minister"), "utf-8")
    assert {finding.code for finding in checked(project).findings} == {"Q001"}


@pytest.mark.parametrize(
    "text", ["Note: all of it", "Note: Norway's part", 'Note: "all" of it', 'Note: Norway\'s "all"']
)
def test_a_text_quoted_as_the_hint_says_is_read(text: str, tmp_path: Path) -> None:
    topic = clean_copy(tmp_path) / "content/topics/ferry.yml"
    topic.write_text(f"id: ferry\nname: {text}\nquestion: What of it?\n", "utf-8")
    hint = checked(tmp_path / "project").findings[0].hint
    mark = re.findall(r"put (.) before and behind it", hint)[0]
    said = text.replace("'", "''") if "write '' for each ' in it" in hint else text
    topic.write_text(f"id: ferry\nname: {mark}{said}{mark}\nquestion: What of it?\n", "utf-8")
    assert "Y001" not in {finding.code for finding in checked(tmp_path / "project").findings}


def test_a_quotation_mark_that_swallows_lines_is_found_where_it_opens(tmp_path: Path) -> None:
    topic = clean_copy(tmp_path) / "content/topics/ferry.yml"
    topic.write_text('id: ferry\nname: "Ferries\nquestion: "What of it?"\n', "utf-8")
    assert str(checked(tmp_path / "project").findings[0].place) == "content/topics/ferry.yml:2:7"


def test_a_mistyped_date_of_issue_is_told_once(tmp_path: Path) -> None:
    source = clean_copy(tmp_path) / "content/sources/berg-2019.yml"
    source.write_text(source.read_text("utf-8").replace("issued: 2019-05-03", "issued: 2019-05-04"), "utf-8")
    assert [finding.code for finding in checked(tmp_path / "project").findings] == ["T004"]


@pytest.mark.parametrize("value", ["../elsewhere", ".", "null", "content"])
def test_a_folder_of_settings_named_as_the_hint_says_is_taken(value: str, tmp_path: Path) -> None:
    settings = clean_copy(tmp_path) / "mkdocs.yml"
    before = settings.read_text("utf-8")
    settings.write_text(before.replace("docs_dir: unchecked", f"docs_dir: {value}"), "utf-8")
    said = re.findall("'([^']+)'", checked(tmp_path / "project").findings[0].hint)[0]
    settings.write_text(before.replace("docs_dir: unchecked", f"docs_dir: {said}"), "utf-8")
    assert (said, checked(tmp_path / "project").findings) == ("unchecked", ())


def test_a_folder_among_files_is_not_to_be_renamed(tmp_path: Path) -> None:
    (clean_copy(tmp_path) / "content/sources/old").mkdir()
    hint = "Put its files into content/sources/ itself, or move it out of content/."
    assert [finding.hint for finding in checked(tmp_path / "project").findings] == [hint]
