"""How the site is made and checked: method, rules, counts, what an editor accepted, and how to object."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby

from generator.compose.kinds import statement_text
from generator.compose.lens import Lens
from generator.compose.sections.asserted import AssertedView, asserted
from generator.compose.sections.closing import verified_view
from generator.compose.site import ListedFile, VerifiedView
from generator.compose.values import Ours
from generator.compose.views import NameView, Newest, PageView, SearchView
from generator.compose.volumes import MOST, newest
from generator.corpus import Entry
from generator.model import Acceptance, Accepting
from generator.rules import PUBLISHED, RULES, SITE_RULES, Rule
from generator.verified import Held, interface, joined, listed, worded
from generator.verify import MAX_GAP
from generator.words import Catalogue

PATH = "about.html"


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that an editor accepted by name, as readers may judge it."""

    statement: NameView
    text: Held
    code: str
    by: Held
    reason: Held


@dataclass(frozen=True, slots=True)
class FileGroup:
    """Data files that are the same kind of thing and good for the same."""

    name: Ours
    use: Ours
    files: tuple[ListedFile, ...]


@dataclass(frozen=True, slots=True)
class AboutData:
    """What the page shows."""

    scope: Held
    editors: tuple[Held, ...]
    contact: Held
    verified: VerifiedView
    counts: tuple[tuple[str, int], ...]
    asserted: tuple[AssertedView, ...]
    families: tuple[tuple[str, tuple[Rule, ...]], ...]
    waived: Newest[Waived]
    unchecked: tuple[NameView, ...]
    max_gap: int
    context_words: int
    passage_words: int
    share: int
    always_words: int
    files: tuple[FileGroup, ...]
    corrections: int


def about_page(lens: Lens, files: tuple[ListedFile, ...]) -> PageView:
    """The page on the method. `files` are the data files of the site."""
    briefing = lens.corpus.briefing
    entries = lens.corpus.entries.values()
    waived = tuple(_waived(lens, e, acceptance) for e in entries for acceptance in e.statement.accept) + tuple(
        _accepted(lens, NameView("", lens.verified.file(d)), lens.verified.file(d), acceptance)
        for d in lens.corpus.documents.values()
        if isinstance(d.model, Accepting)
        for acceptance in d.model.accept
    )
    rules = tuple(_in_words(lens.words, rule) for rule in (*RULES, *PUBLISHED, *SITE_RULES))
    kinds = [entry.statement.kind for entry in entries]
    data = AboutData(
        scope=lens.held(briefing.scope),
        editors=tuple(map(lens.held, briefing.editors)),
        contact=lens.held(briefing.contact),
        verified=verified_view(lens),
        counts=tuple(sorted(((k, kinds.count(k)) for k in set(kinds)), key=lambda c: (-c[1], c[0]))),
        asserted=asserted(lens),
        families=tuple(
            (letter, tuple(rule for rule in rules if rule.code[0] == letter))
            for letter in dict.fromkeys(rule.code[0] for rule in rules)
        ),
        waived=newest(waived, lambda one: one, MOST),
        unchecked=tuple(
            NameView(e.id, statement_text(lens, e)[0], lens.statement_href(e.id))
            for e in entries
            if lens.verified.anchors[e.id].speaker_checked is False
        ),
        max_gap=MAX_GAP,
        context_words=briefing.settings.context_words,
        passage_words=briefing.settings.passage_words,
        share=round(briefing.settings.share * 100),
        always_words=briefing.settings.always_words,
        files=_grouped(files),
        corrections=sum(len(source.corrections) for source in lens.corpus.sources.values())
        + len(lens.corpus.briefing.withdrawn),
    )
    title, heading = (interface(lens.words, f"about.{word}") for word in ("title", "heading"))
    search = (SearchView(PATH, title, joined(" ", [heading, listed(rules)]), "about"),)
    return PageView(PATH, "about", title, lens.held(briefing.scope), PATH, data, search)


def _in_words(words: Catalogue, rule: Rule) -> Rule:
    """A rule as the language of the interface has it."""
    name, protects = (words.instead(getattr(rule, part), f"rules.{rule.code}.{part}") for part in ("name", "protects"))
    return replace(rule, name=name, protects=protects)


def _grouped(files: Iterable[ListedFile]) -> tuple[FileGroup, ...]:
    alike = groupby(files, key=lambda file: (file.name, file.use))
    return tuple(FileGroup(name, use, tuple(some)) for (name, use), some in alike)


def _waived(lens: Lens, entry: Entry, acceptance: Acceptance) -> Waived:
    name = NameView(entry.id, lens.verified.statement_id(entry.id), lens.statement_href(entry.id))
    return _accepted(lens, name, statement_text(lens, entry)[0], acceptance)


def _accepted(lens: Lens, name: NameView, text: Held, acceptance: Acceptance) -> Waived:
    where = worded("{} ({})", text, lens.held(acceptance.at)) if acceptance.at else text
    return Waived(name, where, acceptance.code, lens.held(acceptance.by), lens.held(acceptance.reason))
