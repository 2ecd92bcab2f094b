"""What a capture prints around its running text: title, byline, name of the paper, date."""

import re
from collections.abc import Collection, Iterator
from itertools import islice

from generator.captured import CaptureText, Paragraph, ParagraphKind
from generator.verify.text.hosts import spells
from generator.verify.text.normalise import fold

_LINE_WORDS = 14
_LINES = 200
"""Short lines before or after the running text: what has more is a poem, a transcript or a list."""
_ENDS = re.compile(r"[.!?…。！？][\"”’'»)\]]*$")
_PARTS = re.compile(r"\s[|–—·•-]\s|:\s")
_BETWEEN = re.compile(
    r"\s[|–—·•»>-]\s|[:,;()©@|]|(?<=\w)\.(?=\s|$)|\s{2,}|\b\d+\b"
    r"|\b(?:by|in|from|for|on|copyright|published|welcome to)\b",
    re.I,
)
_CREDIT = re.compile(r"\b(?:source|photo\w*|picture|image|credit|courtesy|getty|illustration|share|button)\b", re.I)
_BUTTONS = frozenset(
    """
    about advertisement archive back close comment comments contact contents cookies copy download email facebook
    follow go top help home like linkedin log in login menu more newsletter next open page pinterest previous print
    privacy read more reddit related reply report search section settings share share button share this page sign in
    sign up skip to content subscribe tags telegram terms top top of page translate tweet twitter whatsapp
    """.split()
) | {"share button", "share this page", "top of page", "sign in", "sign up", "log in", "read more", "skip to content"}
_SAYS_PRINTED = (
    # By language: what says that something is printed, and what says in the same breath that it is not.
    (r"\bprinted\b", r"\b(?:not?|nowhere|never|without)\b[^.;]*\bprinted\b|\bun-?printed\b"),
    (r"\b(?:ab)?gedruckt\b", r"\b(?:nicht|nirgends|nie|ohne|keine?)\b[^.;]*\b(?:ab)?gedruckt\b"),
    (r"\bimprimée?s?\b", r"\b(?:pas|nulle part|jamais|sans)\b[^.;]*\bimprimée?s?\b"),
    (r"\bimpres[oa]s?\b", r"\b(?:no|nunca|sin|ninguna)\b[^.;]*\bimpres[oa]s?\b"),
    (r"\b(?:напечатан|указан)\w*", r"\b(?:не|нигде|без)\b[^.;]*\b(?:напечатан|указан)\w*"),
    (r"인쇄|적[혀힌]|표기", r"(?:인쇄|적혀|표기)[^.;]*(?:않|없)"),
)
_PRINTED, _UNPRINTED = (re.compile("|".join(forms), re.I) for forms in zip(*_SAYS_PRINTED, strict=True))
_WORD = re.compile(r"[^\W_]+")


def apparatus(capture: CaptureText, kinds: Collection[ParagraphKind]) -> tuple[str, ...]:
    """The paragraphs of these kinds, and short lines that stand by themselves before or after the running text.

    A line by itself has at most fourteen words and does not end as a sentence does: so a capture whose regions nobody
    has marked has a head as well.
    """
    alone = {p.start for way in (1, -1) for p in _short(capture.text, capture.paragraphs[::way])}
    found = (p for p in capture.paragraphs if p.kind in kinds or (p.kind == "text" and p.start in alone))
    return tuple(capture.text[p.start : p.end] for p in found)


def _short(text: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """The short lines of running text that come before anything else."""
    for paragraph in islice((p for p in paragraphs if p.kind == "text"), _LINES):
        words = text[paragraph.start : paragraph.end].strip()
        if len(words.split(None, _LINE_WORDS)) > _LINE_WORDS or _ENDS.search(words):
            return
        yield paragraph


def printed(words: str, lines: Collection[str]) -> bool:
    """Whether these words stand together, in this order, in one of the lines or across them; case and points apart.

    A title is set in capitals, over two lines, with or without its colon; a name in capitals.
    """
    wanted = _squeezed(words)
    return bool(wanted) and f" {wanted} " in f" {_squeezed(' '.join(lines))} "


def says_printed(basis: str) -> bool:
    """Whether a basis says that a source prints a date, and not that it is worked out."""
    return bool(_PRINTED.search(basis)) and not _UNPRINTED.search(basis)


def is_part(words: str, lines: Collection[str]) -> bool:
    """Whether a name fills a line, or what stands between two marks of one: no button, and no credit of a picture."""
    wanted = _squeezed(words).removeprefix("the ")
    if wanted in _BUTTONS:
        return False
    parts = (
        part
        for text in lines
        for line in text.splitlines()
        if not _CREDIT.search(line)
        for part in _BETWEEN.split(line)
    )
    return any(_squeezed(part).removeprefix("the ") == wanted for part in parts)


def ends_with_lines(words: str, lines: Collection[str]) -> bool:
    """Whether these words begin where a line begins, and end where one ends, or at a mark that parts it (: | –)."""
    wanted = f"{_squeezed(words)} "
    parts = [
        f"{_squeezed(part)} " for text in lines for line in text.splitlines() for part in (line, *_around_marks(line))
    ]
    parts = [part for part in parts if part.strip()]
    begins = any(wanted.startswith(part) or part.startswith(wanted) for part in parts)
    return begins and any(f" {wanted}".endswith(f" {part}") or f" {part}".endswith(f" {wanted}") for part in parts)


def _around_marks(line: str) -> Iterator[str]:
    """What stands before and behind each mark of a line that parts it."""
    for mark in _PARTS.finditer(line):
        yield line[: mark.start()]
        yield line[mark.end() :]


def _squeezed(text: str) -> str:
    return " ".join(_WORD.findall(fold(text).replace("'", "").casefold()))


def spelt(place: str, name: str) -> bool:
    """Whether a host, a file's name or an address spells a name, or the words of a title."""
    return spells(place, name) or printed(name, (re.sub(r"\W|_", " ", place),))
