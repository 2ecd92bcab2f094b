"""Who may be meant, and which words in quotation marks nobody has been given yet: proposed, and never written; pure."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from generator.draft.cast import names_before
from generator.draft.described import hangul_name
from generator.draft.quotations import says_something, trimmed
from generator.load import Loaded
from generator.verify import Span
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.places import cities
from generator.verify.text.quotemarks import Quoted, nested
from generator.verify.text.source_text import SourceText
from generator.verify.voices.names import parts
from generator.verify.voices.speaker import phrase, said_by
from generator.verify.voices.speech.ko import PRONOUNS
from generator.verify.voices.verbfinal import HANGUL, actors_before

MOST = 4
_SHORT = 3
_OFFICE = 2
"""Words before a name among which an office stands: "председатель комитета Павел Ким"."""
_BODIES = ("부", "처", "청", "원", "회", "측")
"""How Hangul names of bodies end, that are as short as a person's."""


@dataclass(frozen=True, slots=True)
class Loose:
    """Words in quotation marks that no statement rests on, and who may have said them."""

    words: str
    span: Span
    people: tuple[str, ...]


def forms(loaded: Loaded) -> dict[str, str]:
    """All that persons of the briefing and its drafts are called, with their ids; the last word of a name as well."""
    found: dict[str, str] = {}
    for one in loaded.documents:
        if one.kind == "actors" and one.data.get("kind") == "person":
            aliases = one.data.get("aliases")
            called = [one.data.get("name"), *(aliases if isinstance(aliases, list) else [aliases])]
            found |= dict.fromkeys([str(form) for form in called if form], one.stem)
    return {last[-1]: of for form, of in found.items() if len(last := parts(form)) > 1} | found


def meant(source: SourceText, at: int, forms: Mapping[str, str]) -> tuple[str, ...]:
    """Who may speak at a place of the text: whom it says so itself, then those named before, the nearest first. Who is
    known is given by id, others by name. `forms`: what persons are called, with their ids."""
    said = next(filter(None, (phrase(source, run) or _name(said_by(source, run)) for run in _runs(source, at))), "")
    titles = source.language.titles
    near = (name if name in forms else name.rstrip(".") for name in names_before(source, at, forms))
    names = (name for name in near if name in forms or _is_somebody(name, source.text, titles))
    found = dict.fromkeys(forms.get(name, name) for name in (said, *_acting(source, at), *names) if name)
    return tuple(found)[:MOST]


def _runs(source: SourceText, at: int) -> Iterator[Quoted]:
    """The quotation at a place and, where its sentence says of nobody whose it is, those before it in its paragraph."""
    here = next(iter(nested(source.quoted, Span(at, at + 1))), None)
    if here is None:
        return
    yield here
    if not said_by(source, here):
        begin = source.paragraph(at).start
        yield from (run for run in reversed(source.quoted) if not run.depth and begin <= run.marks.start < at)


def _name(said: str) -> str:
    """The name in whom a text says to speak, or all of it where it has none; nothing of a pronoun."""
    words = said.split()
    if HANGUL.search(said):
        if words[-1] in PRONOUNS:
            return ""
        short = len(words) > 1 and len(words[0]) <= _SHORT and not words[0].endswith(_BODIES)
        return words[0] if short else " ".join(words[:2])
    described = any(word[:1].isupper() for word in words) or said.startswith(("a ", "an "))
    return said if described else ""


def _acting(source: SourceText, at: int) -> Iterator[str]:
    """Who acts before a place in Hangul, by name where they have one: whom "그" means is who acted last."""
    index = source.paragraph_index(at)
    for one in range(index, max(index - 2, -1), -1):
        told = source.text[source.paragraphs[one].start : min(source.paragraphs[one].end, at)]
        for words in map(str.split, actors_before(told) if HANGUL.search(told) else ()):
            if words[-1] not in PRONOUNS:
                yield hangul_name(words) or hangul_name(words[-2:])


def _is_somebody(name: str, text: str, titles: Collection[str]) -> bool:
    """Whether a new name is used as that of a person is: a word of it also by itself, or who they are around it."""
    words = name.split()
    if any(word.lower() in peoples() or word in cities() for word in words) or re.search(
        rf"\b{words[0].lower()}\b", text
    ):
        return False
    if any(word.lower() in titles for word in text[: text.find(name)].split()[-_OFFICE:]):
        return True
    if re.search(rf"{re.escape(name)}, (?:who|an?|the|of|then) ", text):
        return True
    ends = "|".join(map(re.escape, {words[0], words[-1]}))
    alone = re.finditer(rf"(?P<before>[\w.-]+ )?\b(?:{ends})\b(?! [A-Z]|-)", text.replace(name, ""))
    return any(not (one["before"] or "").istitle() for one in alone)


def loose(source: SourceText, taken: Collection[Span], forms: Mapping[str, str]) -> Iterator[Loose]:
    """The quoted runs of a text that are long enough to say something, and of which no statement is made."""
    for run in source.quoted:
        span = trimmed(source.text, run.words)
        aside = any(span.touches(one) for one in (*source.excluded, *taken))
        if not run.depth and not aside and says_something(source, span):
            yield Loose(source.text[span.start : span.end], span, meant(source, span.start, forms))
