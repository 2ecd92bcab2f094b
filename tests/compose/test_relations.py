"""Relations drawn: each label belongs to one line."""

from dataclasses import replace

import pytest

from generator.compose.pictures.relations import relation_pictures
from generator.compose.sections.relations import PeriodRelations, RelationView
from generator.compose.views import NameView, PeriodView
from generator.verified import Held

LETTER = 7.4
"""How wide a letter of a label is at most, as drawn."""


def tie(label: str, kind: str) -> RelationView:
    one, other = (NameView(name, Held(name)) for name in ("Norway", "Iceland"))
    return RelationView(one, other, kind, Held(label), NameView("lund", Held("Lund")), ())


@pytest.mark.parametrize(("letters", "over"), [(10, False), (34, True)])
def test_a_label_that_has_no_room_between_its_boxes_on_a_phone_stands_above_them(letters: int, over: bool) -> None:
    of_norway = tie("aid", "supply")
    denmark = NameView("Denmark", Held("Denmark"))
    level = replace(of_norway, from_=of_norway.to, to=denmark, label=Held("a" * letters))
    ties = (level, of_norway, replace(of_norway, to=denmark))
    (picture,) = relation_pictures([PeriodRelations(PeriodView("p", Held("2023"), "a"), ties)])
    link = picture.links[0]
    assert (link.at[1] < min(box.y for box in picture.boxes)) == over


@pytest.mark.parametrize("label", ["aid", "close ties", "a quarrel over mackerel"])
def test_of_two_ties_between_the_same_two_no_label_lies_over_the_line_of_the_other(label: str) -> None:
    ties = (tie(label, "cooperative"), tie("shells", "reported"))
    (picture,) = relation_pictures([PeriodRelations(PeriodView("p", Held("2023"), "a"), ties)])
    one, other = picture.links
    reach = len(label) * LETTER / 2
    assert not one.at[0] - reach <= other.start[0] <= one.at[0] + reach
