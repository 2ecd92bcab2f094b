"""A source's page shows a text once, with all that rests on it."""

from dataclasses import replace

from generator.build import check_project
from generator.compose.lens import Lens
from generator.compose.sections.cited import Block, PassageView, Piece, Use, blocks
from generator.verified import NOTHING, worded
from tests.project import CLEAN, WORDS

SOURCE = "berg-2019"


def passage(start: int, end: int, shown: tuple[int, int], *uses: Use) -> PassageView:
    return PassageView((f"at-{start}",), worded("¶{}", start), start, end, shown, (True, False), uses)


def texts(*passages: PassageView) -> list[tuple[Piece, ...]]:
    """The pieces of each block. Offsets are counted from the first paragraph of running text."""
    verified = check_project(CLEAN).verified
    assert verified is not None
    at = next(paragraph.start for paragraph in verified.captures[SOURCE].paragraphs if paragraph.number == 1)
    moved = [replace(p, start=p.start + at, end=p.end + at, shown=(p.shown[0] + at, p.shown[1] + at)) for p in passages]
    return [block.pieces for block in blocks(Lens(verified, WORDS), SOURCE, moved)]


def shown(*passages: PassageView) -> list[list[tuple[int, bool, tuple[str, ...]]]]:
    """Of each piece of each block its length, whether it is marked, and its anchors."""
    return [[(len(piece.text), piece.marked, piece.anchors) for piece in pieces] for pieces in texts(*passages)]


def test_passages_whose_contexts_overlap_share_one_text() -> None:
    one = [(10, False, ()), (10, True, ("at-10",)), (5, False, ()), (5, True, ("at-25",)), (10, False, ())]
    assert shown(passage(10, 20, (0, 30)), passage(25, 30, (15, 40))) == [one]


def test_a_passage_within_another_has_its_own_anchor_in_the_same_text() -> None:
    one = [(5, True, ("at-10",)), (5, True, ("at-15",)), (5, False, ())]
    assert shown(passage(10, 20, (10, 25)), passage(15, 20, (10, 25))) == [one]


def test_passages_apart_have_texts_of_their_own() -> None:
    assert len(shown(passage(10, 20, (0, 30)), passage(60, 70, (50, 80)))) == 2


def test_a_paragraph_that_is_not_cited_whole_is_not_shown_whole() -> None:
    whole = replace(passage(0, 10, (0, 107)), cuts=(False, False))
    (pieces,) = texts(whole)
    assert [str(piece.text) for piece in pieces] == [
        "Norway and",
        " Iceland have divided the mackerel",
        " … ",
        "decades without a serious dispute",
    ]


def test_what_rests_on_several_passages_of_a_text_stands_once_beside_it() -> None:
    use = Use("one", "claim", NOTHING, words=False, holder=None, href=None, readers=())
    block = Block((), (passage(10, 20, (0, 30), use), passage(25, 30, (15, 40), use)), (False, False))
    assert block.uses == (((worded("¶{}", 10), worded("¶{}", 25)), use),)
