"""All that can be drafted of a text, as statements: each kind's keys with their values, ids that nothing else has."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from generator.draft.cast import Cast
from generator.draft.figures import figures
from generator.draft.foreseen import Foreseen, foreseen
from generator.draft.happenings import happenings
from generator.draft.known import Known, fresh
from generator.draft.offices import offices
from generator.draft.quotations import Quotation, Unclaimed, quotations
from generator.draft.record import spoken_in
from generator.draft.scalars import keys, scalar, written_selector
from generator.draft.statement import Statement
from generator.draft.told_when import INFERRED, PRINTED, WEEKDAY, in_words
from generator.verify import Span, TextQuoteSelector, find_passage
from generator.verify.text.source_text import SourceText
from generator.verify.text.tongue import tongue

_CRITERIA = {
    "en": "A later source says that it came about in the time given, or that it did not.",
    "ko": "나중의 자료가 그 기간에 그렇게 되었다고 하거나, 그렇지 않았다고 한다.",
    "ru": "Более поздний источник говорит, что в указанный срок это сбылось или не сбылось.",
}
"""What grades any forecast, by the briefing's language; an editor says more where that could be read both ways."""
_SAY_MORE = "criteria as for any forecast"
_STANDS_IN = "whose is it? the sentence says “it”, taken to be whom the one before names"


def gathered(
    source: SourceText, known: Known, apart: Sequence[Span], issued: str, author: str, today: date
) -> tuple[list[Statement], list[Unclaimed]]:
    """The statements in the order of a source's lists, and the quotations that nobody can be given.

    `apart`: headings, captions and bylines. `issued`: the date of the source (EDTF), or nothing; `author`: its only
    one, or nothing.
    """
    cast = Cast(source, known)
    found = list(quotations(source, known, apart, cast))
    quoted = [one for one in found if isinstance(one, Quotation)]
    taken = {*known.taken, *(one.id for one in quoted)}

    def named(wanted: str) -> str:
        identity = fresh(wanted, taken)
        taken.add(identity)
        return identity

    statements = [
        _quotation(one) if isinstance(one, Quotation) else _asked(one, source, named)
        for one in found
        if isinstance(one, Quotation) or one.said
    ]
    forecasts = [*_forecasts(source, foreseen(source, apart, quoted, cast, issued, author), known, today, named)]
    facts = [*_facts(source, known, apart, issued, named)]
    if tongue(source.text) == "en":
        figures = {one.span for one in facts}
        events = [
            one
            for one in _events(source, known, apart, issued, named)
            if one.span not in figures or _by_weekday(one, known.language)
        ]
        statements += [*_roles(source, quoted, named), *facts, *forecasts, *events]
    else:
        statements += [*facts, *forecasts]
    statements = [_filed(one, source, known) for one in statements]
    return statements, [one for one in found if isinstance(one, Unclaimed) and not one.said]


def _filed(one: Statement, source: SourceText, known: Known) -> Statement:
    """A statement on the pages of those whom its words name. An office is its holder's."""
    if one.kind == "roles":
        return one
    words = source.text[one.span.start : one.span.end]
    about = known.about(words, tongue(source.text) or "en")
    return replace(one, lines=(*one.lines, ("about", f"[{', '.join(map(scalar, about))}]"))) if about else one


Named = Callable[[str], str]


def _quotation(one: Quotation) -> Statement:
    doubts = () if one.verdict.speaker_checked else ("nothing near the words says for certain that they speak",)
    words = one.verdict.spans
    span = Span(words[0].start, words[-1].end)
    via = (("via", one.via.id),) if one.via else ()
    lines = (*_words(one.selectors), ("speaker", one.speaker.id), *via)
    people = (one.speaker, one.via) if one.via else (one.speaker,)
    return Statement("quotations", one.id, span, lines, people, doubts)


def _asked(one: Unclaimed, source: SourceText, named: Named) -> Statement:
    """Words of somebody whom only the editor can name."""
    spans = [found.spans[0] for selector in one.selectors if (found := find_passage(source, selector)).spans]
    identity = named(f"said {' '.join(one.words.split()[:4])}")
    question = (("speaker", f"the text says “{one.said}”: who is it?"),)
    return Statement("quotations", identity, Span(spans[0].start, spans[-1].end), _words(one.selectors), asked=question)


def _words(selectors: Sequence[TextQuoteSelector]) -> tuple[tuple[str, str | tuple[str, ...]], ...]:
    if len(selectors) == 1:
        return tuple((key, scalar(value)) for key, value in keys(selectors[0]))
    return (("parts", tuple(written_selector(part) for part in selectors)),)


def _roles(source: SourceText, quoted: Sequence[Quotation], named: Named) -> Iterator[Statement]:
    for held in offices(source, {one.speaker.id: one.speaker for one in quoted}.values()):
        lines = (
            ("actor", held.speaker.id),
            ("title", scalar(held.title)),
            ("evidence", written_selector(held.selector)),
        )
        yield Statement("roles", named(f"role {held.speaker.id}"), held.span, lines, (held.speaker,))


_TRANSLATE = "in the words of the text: say it in the language of the briefing"


def _facts(source: SourceText, known: Known, apart: Sequence[Span], issued: str, named: Named) -> Iterator[Statement]:
    language = spoken_in(source.text) or "en"
    for one in figures(source, apart, issued, known.language):
        subject = known.subject(one.subject, language)
        lines = (
            ("group", "Figures"),
            ("subject", scalar(subject)),
            ("measure", scalar(one.measure)),
            ("value", f'"{one.value}"'),
            ("unit", scalar(one.unit)),
            ("as-of", one.time),
            *((("as-of-basis", scalar(in_words(one.basis, known.language))),) if one.basis else ()),
            ("evidence", written_selector(one.selector)),
        )
        common = _is_common(one.subject, source.text)
        doubts = (
            *((_STANDS_IN,) if one.stands_in else ()),
            *(("whose is it? the sentence names nobody",) if common else ()),
            *((_TRANSLATE,) if subject == one.subject and language != known.language.partition("-")[0] else ()),
        )
        identity = named(f"{one.subject} {one.measure} {one.time}"[:60])
        yield Statement("facts", identity, one.sentence, lines, doubts=doubts)


def _is_common(subject: str, text: str) -> bool:
    """Whether a subject has no name in it: no capitals, and the text has its first word in small letters too. A script
    without capitals does not tell."""
    if subject.upper() == subject.lower():
        return False
    first = subject.split()[0].lower()
    return subject[1:] == subject[1:].lower() and bool(re.search(rf"(?<!\w){re.escape(first)}(?!\w)", text))


def _forecasts(
    source: SourceText, found: Iterable[Foreseen], known: Known, today: date, named: Named
) -> Iterator[Statement]:
    criteria = _CRITERIA.get(known.language, _CRITERIA["en"])
    for one in found:
        given = (
            ("forecaster", one.speaker.id),
            ("likelihood", f"{{phrase: {scalar(one.phrase)}}}" if one.phrase else ""),
            ("window", one.window),
            ("window-phrase", scalar(one.window_phrase) if one.window_phrase else ""),
            ("evidence", written_selector(one.selector)),
            ("criteria", scalar(criteria)),
            ("criteria-written", today.isoformat()),
        )
        lines = tuple((key, value) for key, value in given if value)
        words = " ".join(source.text[one.span.start : one.span.end].split()[:5])
        identity = named(f"forecast {one.speaker.name.split()[-1]} {words}")
        doubts = (*(("nobody is named: taken to be the author’s own",) if one.own else ()), _SAY_MORE)
        yield Statement("forecasts", identity, one.span, lines, (one.speaker,), doubts)


def _events(source: SourceText, known: Known, apart: Sequence[Span], issued: str, named: Named) -> Iterator[Statement]:
    for one in happenings(source, apart, issued):
        lines = (
            ("text", scalar(one.text)),
            ("date", one.date),
            (
                "date-basis",
                scalar(in_words(one.basis or (INFERRED if one.date.endswith("?") else PRINTED), known.language)),
            ),
            ("evidence", written_selector(one.selector)),
        )
        yield Statement("events", named(f"event {' '.join(one.text.split()[:5])}"), one.sentence, lines)


def _by_weekday(event: Statement, language: str) -> bool:
    """Whether an event is of a day of the week: news, and not what only says for which year a figure is."""
    return ("date-basis", scalar(in_words(WEEKDAY, language))) in event.lines
