"""How terms are cut into shards."""

from generator.search.postings import Postings
from generator.search.shards import LARGEST, shard_name, shards

MANY = [(f"p{n:05}.html", [1]) for n in range(LARGEST // 10)]


def letters(postings: Postings) -> list[str]:
    return [shard.letters for shard in shards(postings)]


def test_few_terms_stay_in_the_shard_of_their_first_letter() -> None:
    few = MANY[:1]
    assert letters({"sea": few, "ship": few, "trade": few}) == ["s", "t"]


def test_a_large_shard_is_cut_by_one_letter_more() -> None:
    assert letters({"sea": MANY, "ship": MANY}) == ["se", "sh"]


def test_a_word_that_others_go_on_from_keeps_a_shard_of_its_own() -> None:
    assert letters({"se": MANY, "sea": MANY, "seal": MANY}) == ["se", "sea", "seal"]


def test_every_term_is_in_one_shard_and_in_order() -> None:
    terms = ["s", "sea", "seal", "ship", "\u0441\u0435\u0432\u0435\u0440", "\u6771\u4eac"]
    cut = list(shards(dict.fromkeys(terms, MANY)))
    assert [term for shard in cut for term in shard.terms] == terms


def test_a_shard_names_only_the_pages_of_its_own_terms() -> None:
    cut = list(shards({"sea": MANY[:1], "trade": MANY[1:2]}))
    assert [shard.pages for shard in cut] == [["p00000.html"], ["p00001.html"]]


def test_different_letters_never_share_a_file_name() -> None:
    names = [shard_name(start) for start in ("a\u0441", "\ua441", "a441", "\u0441", "441", "\u0441a", "\u441a")]
    assert len(set(names)) == len(names)
