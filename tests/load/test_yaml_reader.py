"""YAML is text: every scalar a string, every node with its place."""

import pytest

from generator.load import RawDocument, read_yaml


def test_norway_is_not_false() -> None:
    document, _ = read_yaml("country: no\n", "a.yml")
    assert document is not None
    assert document == {"country": "no"}


def test_a_number_stays_as_it_is_written() -> None:
    document, _ = read_yaml("value: 0012.50\n", "a.yml")
    assert document is not None
    assert document == {"value": "0012.50"}


def test_a_place_is_the_line_and_column_of_the_value() -> None:
    data, _ = read_yaml("a: 1\nlist:\n  - b: two\n", "a.yml")
    assert data is not None
    place = RawDocument("topics", "a", "a.yml", data).place("list", 0, "b")
    assert (place.line, place.column) == (3, 8)


def test_a_fault_is_a_finding_with_its_place() -> None:
    _, findings = read_yaml("a: 1\na: 2\n", "a.yml")
    assert [(f.code, f.place.line) for f in findings] == [("Y002", 2)]


def test_a_tab_is_called_a_tab() -> None:
    _, (finding,) = read_yaml("a:\n\t- b\n", "a.yml")
    assert finding.message == "not valid YAML: a line begins with a tab"


@pytest.mark.parametrize("value", ["'Fish'#1 of all", '"Рыба"#1', "'it''s'#1"])
def test_what_stands_right_behind_a_closing_mark_is_not_lost(value: str) -> None:
    _, (finding,) = read_yaml(f"a: 1\r\ntitle: {value}\r\n", "a.yml")
    assert (finding.code, finding.place.line, finding.place.column) == ("Y001", 2, 8 + value.index("#"))


def test_a_note_behind_a_closing_mark_and_a_space_is_a_note() -> None:
    assert read_yaml("title: 'Fish' #1 of all\n", "a.yml") == ({"title": "Fish"}, [])


def test_a_value_is_no_book() -> None:
    _, (finding,) = read_yaml(f"a: {'word ' * 2001}\n", "a.yml")
    assert (finding.code, finding.place.line) == ("Y009", 1)
    assert finding.message == "a value of 10,004 characters; 10,000 are read"


def test_a_file_has_an_end() -> None:
    """Nothing is read behind what is too much."""
    _, (finding,) = read_yaml("a:\n" + "  - b\n" * 60_000 + "a: *b\n", "a.yml")
    assert (finding.code, finding.message) == ("Y009", "the file holds more than 50,000 keys and values")


def test_what_markdown_would_put_within_each_other_has_an_end() -> None:
    for value, said in (
        ("- " * 9 + "a", "more than eight signs"),
        ("[" * 201, "201 square brackets"),
        ("a* " * 501, "501 asterisks"),
    ):
        _, (finding,) = read_yaml(f"a: '{value}'\n", "a.yml")
        assert finding.code == "Y009"
        assert said in finding.message
    assert read_yaml(f"a: '{'> ' * 8}a * * * {'[a] ' * 200}'\n", "a.yml")[1] == []


@pytest.mark.parametrize("text", ["<<<<<<< HEAD\nid: a\n=======\nid: b\n", "id:\u00a0a\nname: b: c\n"])
def test_what_is_no_yaml_is_the_one_fault(text: str) -> None:
    assert [finding.code for finding in read_yaml(text, "content/a.yml")[1]] == ["Y001"]
