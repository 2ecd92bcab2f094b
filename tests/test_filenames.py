"""Names of files on every system."""

import pytest

from generator.filenames import alike, in_address, left_behind, unfit


@pytest.mark.parametrize(
    "name", ["con", "CON.txt", "nul.yml", "com1.html", "lpt9", "LPT¹.txt", "aux.tar.gz", "con .txt", "CONIN$"]
)
def test_names_of_devices_are_unfit(name: str) -> None:
    assert "device" in unfit(name)


@pytest.mark.parametrize("name", ["a" * 251, "й" * 126, "a\nb", "a\u202eb"])
def test_what_is_too_long_or_cannot_be_shown_is_unfit(name: str) -> None:
    assert unfit(name)


@pytest.mark.parametrize("name", ["a:b.txt", "what?.txt", "a*.yml", 'a"b', "a|b", "a\\b", "<a>", "a.", "a.txt "])
def test_what_windows_reads_as_more_than_a_name_is_unfit(name: str) -> None:
    assert "Windows" in unfit(name)


@pytest.mark.parametrize("name", ["console.txt", "com10", "null", "Россия.html", "러시아", "a" * 250, "a b.txt"])
def test_plain_names_are_fit(name: str) -> None:
    assert unfit(name) == ""


@pytest.mark.parametrize(
    ("one", "other"), [("A", "a"), ("é", "e\u0301"), ("STRASSE", "straße"), ("Å", "\u212b"), ("가", "\u1100\u1161")]
)
def test_names_that_are_one_somewhere(one: str, other: str) -> None:
    assert alike(one) == alike(other)


@pytest.mark.parametrize("name", ["россия", "러시아", "भारत", "cote-d-ivoire", "a.b_c"])
def test_letters_of_any_script_stand_in_an_address(name: str) -> None:
    assert in_address(name)


@pytest.mark.parametrize(
    "name", ["", ".a", "-a", "a b", "a/b", "a\\b", "C:", "a?b", "a#b", "a%b", "e\u0301", "a\u202e"]
)
def test_signs_with_another_meaning_do_not(name: str) -> None:
    assert not in_address(name)


@pytest.mark.parametrize(
    "name",
    [
        ".DS_Store",
        "._a.yml",
        ".a.yml.swp",
        "a.yml~",
        "a.yml.bak",
        "a.yml.orig",
        "#a.yml#",
        "~$talks.docx",
        "Thumbs.db",
        "desktop.ini",
        "Icon\r",
        "__MACOSX",
    ],
)
def test_what_a_program_leaves_is_nobodys(name: str) -> None:
    assert left_behind(name)


@pytest.mark.parametrize(
    "name", ["a.yml", "a.yaml", "A.YML", "a (copy).yml", "a.zip", "a.yml.rej", "orig.yml", "a~b.yml"]
)
def test_what_somebody_may_have_written_is_not(name: str) -> None:
    assert not left_behind(name)
