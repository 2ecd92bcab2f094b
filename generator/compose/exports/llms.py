"""`llms.txt` (llmstxt.org): what a program that reads for somebody should know first, in Markdown."""

import re
from collections.abc import Iterable

from generator.compose.lens import Lens

_MARKUP = re.compile(r"[\\`*_\[\]<>#|]")
_USE = (
    "Every quotation, number and claim was found in its source; that does not make it true. Say who holds a claim. "
    "Cite the passage: the data give its address on this site beside each statement."
)
_DATA = (
    ("data/datapackage.json", "all data files, with the meaning of each column"),
    ("data/quotations.csv", "who said what, when, through whom it was reported"),
    ("data/claims.csv", "what the sources say that somebody holds"),
    ("data/facts.csv", "what is measured or stated"),
    ("data/sources.csv", "the sources"),
)
_PAGES = (
    ("index.html", "the briefing in short"),
    ("sources/index.html", "the sources, each with every passage used and its context"),
    ("about.html", "how everything is checked, and how to object"),
)


def guide(lens: Lens, rows: Iterable[str]) -> str:
    """The briefing's title, question and scope, how its statements may be used, its data and its pages."""
    briefing = lens.corpus.briefing
    title, question, scope = (_plain(lens.held(text)) for text in (briefing.title, briefing.question, briefing.scope))
    data, pages = (
        "\n".join(f"- [{path}]({lens.address}{path}): {what}" for path, what in some) for some in (_DATA, _PAGES)
    )
    return "\n\n".join([f"# {title}", f"> {question}", scope, _USE, "## Data", data, "## Pages", f"{pages}\n"])


def _plain(text: str) -> str:
    """A text on one line, with nothing in it that Markdown would take for markup."""
    return _MARKUP.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))
