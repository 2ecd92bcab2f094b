"""What is measured is told by words of six languages at once: one language's word is none of another's."""

import pytest

from generator.verify.numerals.words.measures import concepts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("die Ausfuhren der Region", "killed"),
        ("In der Stadt leben 9000 Menschen", "killed"),
        ("In diesem Fall zahlt man 300 Euro", "fall"),
        ("In diesem Fall zahlt man 300 Euro", "male"),
        ("Der Gastgeber zahlt 300 Euro", "spending"),
        ("un contrat de 300 euros", "hire"),
        ("la parole de 300 témoins", "fire"),
    ],
)
def test_a_word_of_one_language_is_none_of_anothers(text: str, name: str) -> None:
    assert name not in concepts(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("214 Menschen kamen ums Leben", "killed"),
        ("the fall in exports", "fall"),
        ("300 men", "male"),
        ("gastó 300 euros", "spending"),
        ("contrató a 300 personas", "hire"),
        ("el paro bajó", "fire"),
    ],
)
def test_a_word_of_its_own_language_is_known(text: str, name: str) -> None:
    assert name in concepts(text)
