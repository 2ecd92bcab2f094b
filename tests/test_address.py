"""Addresses of the web: where a reader may be led, and what is left of an address as it was copied."""

import pytest

from generator.address import in_ascii, is_page, page_of


@pytest.mark.parametrize(
    "copied",
    [
        "https://example.org/a#:~:text=some%20words",
        "https://example.org/a#:~:text=some,words&text=more",
        " https://example.org/a\n",
        "https://example.org/a",
    ],
)
def test_the_words_to_which_a_copied_address_leads_are_no_part_of_it(copied: str) -> None:
    assert page_of(copied) == "https://example.org/a"


def test_the_part_of_a_page_stays_where_words_behind_it_go() -> None:
    assert page_of("https://example.org/a#b:~:text=c") == "https://example.org/a#b"


@pytest.mark.parametrize(
    "text", ["javascript:alert()", "https://example.org@elsewhere.org/", "https:///a", "http://a:0/"]
)
def test_what_leads_to_no_host_or_names_another_before_it_is_no_page(text: str) -> None:
    assert (page_of(text), is_page(text)) == ("", False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://example.org/한/", "https://example.org/%ED%95%9C/"),
        ("https://пример.example:8080/a%20b", "https://xn--e1afmkfd.example:8080/a%20b"),
        ("https://example.org/~me/$1", "https://example.org/~me/$1"),
    ],
)
def test_an_address_is_passed_on_in_signs_that_any_program_takes(text: str, expected: str) -> None:
    assert in_ascii(text) == expected


@pytest.mark.parametrize("text", ["https://한..example/", "https://[한", "https://한:word@example.org/", "한"])
def test_what_is_no_address_of_a_site_is_left_as_it_is(text: str) -> None:
    assert in_ascii(text) == text
