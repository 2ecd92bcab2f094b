"""A file is changed in one place and stays as it was in all others."""

import pytest

from generator.draft.scalars import scalar
from generator.edit.items import with_item, without_item
from generator.edit.yaml_text import EditError, replaced, with_keys
from generator.load import read_yaml

TEXT = """# A comment at the top.
id: a
claims:
  - id: one
    text: "Some words."   # why
    evidence:
      - first words
      - second words

  # About the next one.
  - {id: two, text: More words.}
"""


def test_only_the_value_changes() -> None:
    assert replaced(TEXT, 7, 9, "first words", "other words") == TEXT.replace("first words", '"other words"')


def test_the_value_is_found_below_the_place_that_a_finding_names() -> None:
    assert '- "other words"' in replaced(TEXT, 6, 5, "second words", "other words")


def test_a_value_that_is_not_there_any_more_is_said() -> None:
    with pytest.raises(EditError):
        replaced(TEXT, 1, 1, "no such words", "other words")


def test_a_key_goes_to_the_end_of_its_statement() -> None:
    expected = TEXT.replace("      - second words\n", "      - second words\n    approved: {by: Me}\n")
    assert with_keys(TEXT, "approved", [(("claims", 0), "{by: Me}")]) == expected


def test_a_key_that_is_there_gets_a_new_value() -> None:
    once = with_keys(TEXT, "approved", [(("claims", 0), "{by: Me}")])
    assert with_keys(once, "approved", [(("claims", 0), "{by: You}")]) == once.replace("Me", "You")


def test_a_statement_of_one_line_stays_one_line() -> None:
    assert "{id: two, text: More words., approved: x}" in with_keys(TEXT, "approved", [(("claims", 1), "x")])


def test_a_literal_block_is_replaced_whole() -> None:
    text = "a:\n  b: |\n    some\n    words\n  c: d\n"
    assert replaced(text, 2, 6, "some\nwords", "other") == 'a:\n  b: "other"\n  c: d\n'


def test_a_comment_behind_the_last_value_stays_there() -> None:
    text = "claims:\n  - id: one\n    text: Words.   # why\n"
    expected = text + "    approved: x\n"
    assert with_keys(text, "approved", [(("claims", 0), "x")]) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_lines_end_as_the_others_do(end: str, last: bool) -> None:
    text = f"claims:{end}  - id: one{end}    text: Words.{end * last}"
    expected = f"claims:{end}  - id: one{end}    text: Words.{end}    approved: x{end * last}"
    assert with_keys(text, "approved", [(("claims", 0), "x")]) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_what_follows_a_block_stays(end: str, last: bool) -> None:
    text = f"a:{end}  b: |{end}    some{end}    words{end * last}"
    assert replaced(text, 2, 6, "some\nwords", "other") == f'a:{end}  b: "other"{end * last}'


ENDS = pytest.mark.parametrize("end", ["\r\n", "\r"])


@ENDS
def test_of_a_list_only_the_item_goes_however_lines_end(end: str) -> None:
    assert without_item(TEXT.replace("\n", end), "claims", 0) == without_item(TEXT, "claims", 0).replace("\n", end)


@ENDS
@pytest.mark.parametrize("kind", ["claims", "facts"])
def test_an_item_comes_with_the_line_ends_of_the_file(end: str, kind: str) -> None:
    lines = [("id", "three"), ("text", "Most words.")]
    assert with_item(TEXT.replace("\n", end), kind, lines) == with_item(TEXT, kind, lines).replace("\n", end)


def test_what_the_check_reads_can_be_changed() -> None:
    tabbed = TEXT.replace("More words.}", "More words.}\t")
    assert read_yaml(tabbed, "a.yml")[0] is not None
    assert "approved: {by: Me}" in with_keys(tabbed, "approved", [(("claims", 1), "{by: Me}")])


@pytest.mark.parametrize("sign", "\x7f\x85\u2028\u2029\ufeff\uffff")
def test_a_sign_that_no_file_holds_is_written_by_its_number(sign: str) -> None:
    assert read_yaml(f"id: {scalar(f'a {sign} b')}\n", "a.yml")[0] == {"id": f"a {sign} b"}
