"""`llms.txt` (llmstxt.org): what a program that reads for somebody should know first, in Markdown."""

import re
from collections.abc import Iterable

from generator.compose.lens import Lens

_MARKUP = re.compile(r"[\\`*_\[\]<>#|~]|^[-+](?= )|(?<=\d)[.)](?= )")
"""What Markdown may take for its own: marks anywhere, and what makes a list behind a number or before words."""
_ENTITY = re.compile(r"&(?=#?\w+;)")
_DATA = (
    ("data/datapackage.json", "package"),
    ("data/quotations.csv", "quotations"),
    ("data/claims.csv", "claims"),
    ("data/facts.csv", "facts"),
    ("data/sources.csv", "sources"),
)
_PAGES = (("index.html", "home"), ("sources/index.html", "read"), ("about.html", "about"))


def guide(lens: Lens, rows: Iterable[str]) -> str:
    """The briefing's title, question and scope, how its statements may be used, its data and its pages."""
    briefing, words = lens.corpus.briefing, lens.words
    title, question, scope = (_plain(lens.held(text)) for text in (briefing.title, briefing.question, briefing.scope))
    data, pages = (
        "\n".join(f"- [{path}]({lens.address}{path}): {words(f'llms.{what}')}" for path, what in some)
        for some in (_DATA, _PAGES)
    )
    told = [scope, words("llms.use"), f"## {words('llms.data')}", data, f"## {words('llms.pages')}", f"{pages}\n"]
    return "\n\n".join([f"# {title}", f"> {question}", *told])


def _plain(text: str) -> str:
    """A text on one line, with nothing in it that Markdown would take for markup."""
    return _ENTITY.sub("&amp;", _MARKUP.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split())))
