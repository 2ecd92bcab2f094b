"""Officials, experts and soldiers are of the country of which a source has them."""

import pytest

from generator.verify.telling.bodies import bodies_held

SOURCE = (
    "Norwegian government officials say that the ferry is safe. The navy of Iceland sent engineers from Reykjavik. "
    "Some experts in the capital doubt it."
)
KNOWN = [("Norway", "Oslo", "Norwegian"), ("Iceland", "Reykjavik", "Icelandic")]


@pytest.mark.parametrize("text", ["By the account of Icelandic officials.", "In answer to officials of Reykjavik."])
def test_officials_of_another_country_are_found(text: str) -> None:
    assert [issue.code for issue in bodies_held(text, [SOURCE], KNOWN)] == ["M006"]


@pytest.mark.parametrize(
    "text",
    [
        "By the account of Norwegian officials.",
        "In answer to officials from Oslo, Norwegian ones.",
        "Icelandic engineers came.",
        "Norwegian experts are not named.",
        "By the account of the officials.",
        "Danish soldiers are not spoken of.",
    ],
)
def test_those_of_whom_the_source_speaks_so_are_fine(text: str) -> None:
    assert list(bodies_held(text, [SOURCE], KNOWN)) == []


def test_whoever_sent_soldiers_has_them() -> None:
    source = "Iceland has since then sent some 15,000 soldiers to fight against Norway."
    assert list(bodies_held("Iceland's soldiers are on their way.", [source], KNOWN)) == []
    assert [one.code for one in bodies_held("Iceland's soldiers are there.", ["Norwegian soldiers came."], KNOWN)]
