"""B: what kind of text a source is, who may share it, and which of an author's names is the family's, show there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from generator.captured import CaptureText
from generator.corpus import Corpus
from generator.findings import Finding, Severity
from generator.model import Name, Source
from generator.verify.telling.names.names import declared
from generator.verify.text.apparatus import printed
from generator.verify.text.normalise import fold

_HEAD = 200
"""Characters at the front of a capture, beside its headings, in which it says what it is."""
_OWN_VOICE = 0.012
"""The share of "I", "we" and "our" among the words of somebody who speaks; of essays and reports it is less."""
_SHOWS: Mapping[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\b", re.I)
    for kind, words in {
        "treaty": "treaty|agreement|convention|protocol|accord|pact|charter|memorandum of understanding",
        "legislation": "acts?|laws?|bill|statute|regulations?|decree|ordinance|code|constitution|directive|order",
        "speech": "speech|address|remarks|lecture|sermon|inaugural|keynote|toast|eulogy|mr\\.? (?:president|speaker)",
        "interview": "interview\\w*|q ?& ?a|questions and answers|conversation with|talks? to us",
        "broadcast": "broadcast|radio|television|tv|podcast|episode|transcript|programme|channel",
    }.items()
}
_FIRST_PERSON = re.compile(r"\b(?:I|we|our|my|us|me)\b")
_TURN = re.compile(r"^(Q|A|[A-Z][\w .'-]{1,40}):", re.M)
_ASKED = re.compile(r"\?\s*$", re.M)
_TURNS = 4
_LICENCE = re.compile(
    r"\b(?:CC[ -]?(?:BY|0)|creative commons|(?:free|open|public)\W licen[cs]e|(?:a|an|the)? ?(?:free|open) licen[cs]e"
    r"|public domain|GNU|MIT licen[cs]e)",
    re.I,
)
_GROUND = re.compile(
    r"§|\bU\.S\.C|https?://|\b(?:package|archive|terms|permission|permitted|by law|government work|work of the|expired"
    r"|died|repository|data set|dataset|imprint|invented|made up)\b",
    re.I,
)
_HOLDER = re.compile(
    r"(?:\bcopyright(?:ed)?(?: of| by)?|©|\brights (?:of|by)|\bproperty of|\bbelongs to) (?:the )?", re.I
)
_HINT = "Correct it, say how it is known, or accept the finding by name with your reason."


def kind_of_source(corpus: Corpus, source: Source, capture: CaptureText, anchors: object) -> Iterator[Finding]:
    """All three, of a source in English."""
    if source.language.partition("-")[0] != "en" or not corpus.briefing.language.startswith("en"):
        return
    document = corpus.document("sources", source.id)
    found = (
        ("B015", ("type",), _no_such_kind(source, capture)),
        ("B016", ("rights", "statement"), _not_to_share(corpus, source, capture)),
        *(("B017", ("author", at), _turned(corpus, name)) for at, name in enumerate(source.author)),
    )
    for code, path, message in found:
        if message:
            yield Finding(code, Severity.REVIEW, document.place(*path), message, _HINT)


def _no_such_kind(source: Source, capture: CaptureText) -> str:
    """What is wrong with a type that says more than "article": nothing of the title or of the text's head shows it."""
    shows = _SHOWS.get(source.type)
    headings = (capture.text[p.start : p.end] for p in capture.paragraphs if p.kind == "heading")
    if shows is None or shows.search("\n".join((source.title, *headings, capture.text[:_HEAD]))):
        return ""
    if source.type == "speech" and _speaks(capture.text):
        return ""
    if source.type == "interview" and _answers(source, capture.text):
        return ""
    return f"nothing in the title or at the head of the text shows that it is of the type '{source.type}'"


def _answers(source: Source, text: str) -> bool:
    """Whether a text has turns: two who speak more than once, as a transcript names them, or questions on lines of
    their own."""
    turns = Counter(name for name in _TURN.findall(text) if name not in source.title)
    return sum(count > 1 for count in turns.values()) > 1 or len(_ASKED.findall(text)) >= _TURNS


def _speaks(text: str) -> bool:
    return len(_FIRST_PERSON.findall(text)) > _OWN_VOICE * len(text.split())


def _not_to_share(corpus: Corpus, source: Source, capture: CaptureText) -> str:
    """A licence that the text does not print and for which the statement gives no ground, or an owner who is none."""
    said = source.rights.statement
    licence = _LICENCE.search(said)
    if licence and not _GROUND.search(said) and not _LICENCE.search(capture.text):
        return f"the text prints no '{licence[0].strip()}', and the statement does not say where it stands"
    record = (source.container_title, source.publisher, *(name.full for name in source.author))
    names = [name for name in record if name]
    known = tuple(subject.names for subject in corpus.subjects.values())
    for found in _HOLDER.finditer(fold(said)):
        owner = re.split(r"[.;,(]", fold(said)[found.end() :])[0].strip()
        ours = any(printed(name, (owner,)) or printed(owner, (name,)) for name in names)
        # One whom the text itself prints as its owner may be anybody; one of whom it speaks is not.
        strange = any(declared(owner, known)) or (owner[:1].isupper() and owner.lower() not in capture.text.lower())
        if owner and not ours and strange:
            return f"'{owner}' is neither the author, the outlet nor the publisher of the record"
    return ""


def _turned(corpus: Corpus, name: Name) -> str:
    """A given name by which alone the actor goes, which is the way of a family name; or ""."""
    subject = corpus.subjects.get(name.id or "")
    if subject is None or not (name.family and name.given):
        return ""
    forms = {fold(form).casefold() for form in subject.names}
    if fold(name.given).casefold() in forms and fold(name.family).casefold() not in forms:
        return f"{subject.name} is called '{name.given}' alone, which is given as the first name"
    return ""
