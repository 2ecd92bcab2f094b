"""A phrase that a field gives as the source's own ("unlikely", "in the years to come") stands in its passages."""

from collections.abc import Iterator

from generator.verify.evidence import Evidence
from generator.verify.telling.quoted_runs import prepared
from generator.verify.text.passages import located
from generator.verify.text.selectors import TextQuoteSelector
from generator.verify.verdict import Issue


def phrase_held(phrase: str, evidence: Evidence) -> Iterator[Issue]:
    """E005 (error): the phrase stands in no passage as it is written. A capital at its front may differ."""
    forms = dict.fromkeys((phrase, phrase[:1].lower() + phrase[1:], phrase[:1].upper() + phrase[1:]))
    for passage in evidence.passages:
        if any(located(prepared(passage), TextQuoteSelector(form))[0] for form in forms):
            return
    message = f"the evidence does not say '{phrase}'"
    hint = "Give the phrase as the source has it, and cite the words that hold it."
    yield Issue("E005", "error", message, hint, (("evidence", " … ".join(evidence.passages)),))
