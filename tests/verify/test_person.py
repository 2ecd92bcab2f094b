"""Whether a name of family and given names is one that an actor goes by."""

import pytest

from generator.model import Name
from generator.verify.voices.person import is_called


@pytest.mark.parametrize(
    ("forms", "given", "family", "called"),
    [
        (("Anna Berg", "Berg"), "Anna", "Berg", True),
        (("Berg Anna",), "Anna", "Berg", True),
        (("Anna Berg",), "A.", "Berg", True),
        (("Anna Maria Berg",), "Anna", "Berg", True),
        (("Berg",), "Anna", "Berg", True),
        (("Jean-Marc Dubois",), "J.-M.", "Dubois", True),
        (("Anna Berg", "Berg"), "Erik", "Berg", False),
        (("Berg Anna",), "Erik", "Berg", False),
        (("Anna Berg",), "Anna", "Lund", False),
    ],
)
def test_given_names_that_conflict_are_refused(forms: tuple[str, ...], given: str, family: str, called: bool) -> None:
    assert is_called(forms, Name.model_validate({"given": given, "family": family})) is called
