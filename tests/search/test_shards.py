"""How terms are cut into shards."""

from generator.search.postings import Found
from generator.search.shards import LARGEST, shard_name, shards

MANY = [1, 1] * (LARGEST // 4)


def letters(postings: Found) -> list[str]:
    return [shard.letters for shard in shards(postings)]


def test_few_terms_stay_in_the_shard_of_their_first_letter() -> None:
    few = MANY[:2]
    assert letters({"sea": few, "ship": few, "trade": few}) == ["s", "t"]


def test_a_large_shard_is_cut_by_one_letter_more() -> None:
    assert letters({"sea": MANY, "ship": MANY}) == ["se", "sh"]


def test_a_word_that_others_go_on_from_keeps_a_shard_of_its_own() -> None:
    assert letters({"se": MANY, "sea": MANY, "seal": MANY}) == ["se", "sea", "seal"]


def test_every_term_is_in_one_shard_and_in_order() -> None:
    terms = ["s", "sea", "seal", "ship", "\u0441\u0435\u0432\u0435\u0440", "\u6771\u4eac"]
    cut = list(shards(dict.fromkeys(terms, MANY)))
    assert [term for shard in cut for term in shard.terms] == terms


def test_different_letters_never_share_a_file_name() -> None:
    names = [shard_name(start) for start in ("a\u0441", "\ua441", "a441", "\u0441", "441", "\u0441a", "\u441a")]
    assert len(set(names)) == len(names)
