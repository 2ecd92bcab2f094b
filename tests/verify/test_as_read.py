"""What readers see of our Markdown, and what hides from rules in it."""

import pytest

from generator.verify.evidence import Evidence
from generator.verify.numerals.reading.vague import vague_numbers_held
from generator.verify.telling.addresses import addresses_held
from generator.verify.telling.as_read import as_read, in_plain_numerals
from generator.verify.telling.grave_words import grave_words_held
from generator.verify.telling.names.names import names_held
from generator.verify.telling.quoted_runs import quotations_held

BOATS = Evidence(
    passages=("The storm took 10 to 12 boats, and more than 300 people were at sea.",),
    sentences=("The storm took 10 to 12 boats, and more than 300 people were at sea.",),
    known=(("Olga Petrova", "Petrova"),),
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("talks with P*u*tin", "talks with Putin"),
        ("a [word](https://example.org) here", "a [word] here"),
        ("a `word` here", "a word here"),
        ("2*3 crates, *2*", "2*3 crates, 2"),
        ('said \\"so\\" there', 'said "so" there'),
        ("said &ldquo;so&rdquo; there", 'said "so" there'),
        ("snake_case stays", "snake_case stays"),
    ],
)
def test_signs_of_markdown_are_no_part_of_what_is_read(text: str, seen: str) -> None:
    assert as_read(text) == seen


@pytest.mark.parametrize(("text", "seen"), [("④ boats", "4 boats"), ("¹² boats", "12 boats"), ("½ a boat", "½ a boat")])
def test_a_raised_or_encircled_digit_is_a_digit(text: str, seen: str) -> None:
    assert in_plain_numerals(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "She said ʺsink them all at onceʺ.",
        "She said ˮsink them all at onceˮ.",
        "She said ʻsink them all at onceʼ.",
        "She said ❮sink them all at once❯.",
        "She said ⟨sink them all at once⟩.",
        "She said: *sink them all at once*.",
        "She said: **sink them all at once**.",
        "She said: `sink them all at once`.",
        "— Sink them all at once, she said.",
        "She said:\n\n    sink them all at once\n",
        'She said \\"sink them all at once\\".',
    ],
)
def test_words_that_read_as_a_quotation_are_one_whatever_sets_them_off(text: str) -> None:
    assert [issue.code for issue in quotations_held(text, BOATS)] != []


@pytest.mark.parametrize(
    "text",
    ["It was *not* so.", "A *very big* storm came.", "The boats — ten or more — are gone.", "- a list\n- of things"],
)
def test_a_word_that_is_stressed_is_no_quotation(text: str) -> None:
    assert list(quotations_held(text, BOATS)) == []


@pytest.mark.parametrize(
    "text", ["with petrova at sea", "Petrova’s boats sank.", "Lindgren ended it.", "with 푸틴 at sea"]
)
def test_a_name_in_other_clothes_is_a_name(text: str) -> None:
    assert [issue.code for issue in names_held(text, BOATS)] != []


@pytest.mark.parametrize("text", ["Half the boats sank.", "Thousands of boats sank.", "The losses doubled."])
def test_a_number_without_a_figure_is_held(text: str) -> None:
    assert [issue.code for issue in vague_numbers_held(text, BOATS)] == ["N010"]


@pytest.mark.parametrize("text", ["Hundreds of people were out.", "A dozen of boats sank.", "Many boats sank."])
def test_a_figure_bears_out_the_word_for_it(text: str) -> None:
    assert list(vague_numbers_held(text, BOATS)) == []


@pytest.mark.parametrize("text", ["Thieves sank the boats.", "The crews were murdered.", "The minister was bribed."])
def test_a_grave_word_needs_one_in_the_evidence(text: str) -> None:
    assert [issue.code for issue in grave_words_held(text, BOATS)] == ["M010"]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("He was killed.", "A sailor died in the storm."),
        ("It was stolen.", "Robbers took the boat."),
        ("They executed the plan.", "The plan was carried out."),
        ("A stealthy boat.", "A boat came by night."),
    ],
)
def test_a_word_that_means_the_same_bears_it_out(text: str, passage: str) -> None:
    assert list(grave_words_held(text, Evidence(passages=(passage,)))) == []


def test_an_address_is_that_of_a_source_or_for_review() -> None:
    text = "See [here](https://example.org/a) and https://example.com/b."
    assert [issue.code for issue in addresses_held(text, ("https://example.org/a",))] == ["E010"]
