"""An act that the evidence has only as one to be done is not told as done."""

import pytest

from generator.verify.telling.unrealised import only_meant, undone
from generator.verify.telling.wording import words_of

UNDONE = [
    ("The museum returned the two bronzes.", "The museum plans to return the two bronzes next spring."),
    ("The ministers met again in Oslo.", "The ministers agreed to meet again in Oslo."),
    ("The bridge has been closed to lorries.", "Engineers recommended that the bridge be closed to lorries."),
    ("The board closes the harbour.", "The board is to close the harbour in June."),
    ("The strike ended the talks on pay.", "The union warned that a strike would end the talks on pay."),
    ("The council met in Bergen in June.", "The council almost met in Bergen in June."),
    ("The ferry sank off Bergen in March.", "The ferry nearly sank off Bergen in March."),
    ("The marchers entered the square.", "Police kept the marchers from entering the square."),
    ("The council met in Bergen.", "The council called off its meeting in Bergen."),
    ("The company closed the plant.", "The company came close to closing the plant."),
    ("The company closed the plant.", "Instead of closing the plant, the company sold it."),
    ("The minister visited Oslo.", "The minister ruled out visiting Oslo."),
]
DONE = [
    ("The ferry was close to sinking off Bergen.", "The ferry nearly sank off Bergen."),
    ("The party won the vote by a small margin.", "The party narrowly won the vote."),
    ("Exports nearly doubled to 3 million tonnes.", "Exports almost doubled to 3 million tonnes."),
    ("The marchers were held back from the square.", "Police kept the marchers from entering the square."),
    ("Norway signed the contract in May.", "Norway cancelled the contract that it had signed in May."),
    ("The museum returned the bronzes.", "The museum managed to return the bronzes."),
    ("The museum returned the bronzes.", "The museum plans to return the bust; the bronzes were returned in May."),
    ("The museum means to return the bronzes.", "The museum plans to return the bronzes."),
    ("It is said that the museum returned the bronzes.", "The museum is said to return the bronzes."),
    ("The museum returned to its old house.", "The town wants to return the bronzes."),
]


@pytest.mark.parametrize(("told", "passage"), UNDONE)
def test_what_is_to_be_done_is_not_told_as_done(told: str, passage: str) -> None:
    assert undone(words_of(told), words_of(passage))


@pytest.mark.parametrize(("told", "passage"), DONE)
def test_what_is_done_may_be_told(told: str, passage: str) -> None:
    assert not undone(words_of(told), words_of(passage))


MEANT = [
    ("The owners of boats were paid.", "The town has promised to compensate the owners of boats."),
    ("A common fund was founded by the banks.", "The banks have proposed a common fund into which each would pay."),
]
NOT_MEANT_ALONE = [
    ("The owners of boats were promised money.", "The town has promised to compensate the owners of boats."),
    ("The town refused the loan.", "The town refused the loan and promised to compensate the owners of boats."),
    ("The owners of boats waited for their money.", "The owners waited for the money that the town had promised."),
]


@pytest.mark.parametrize(("told", "passage"), MEANT)
def test_what_is_only_promised_is_not_told_as_done_in_other_words(told: str, passage: str) -> None:
    assert only_meant(words_of(told), words_of(passage))


@pytest.mark.parametrize(("told", "passage"), NOT_MEANT_ALONE)
def test_what_is_done_beside_a_promise_may_be_told(told: str, passage: str) -> None:
    assert not only_meant(words_of(told), words_of(passage))
