"""YAML is text: every scalar a string, every node with its place."""

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
