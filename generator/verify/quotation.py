"""A quotation against its source: the words, their marks, their speaker, their order, and what a cut leaves out."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.verify.cutting.around import around, open_ends
from generator.verify.cutting.corrections import misquoted, withdrawn
from generator.verify.cutting.cuts import cut_issues
from generator.verify.cutting.gaps import gap_issues
from generator.verify.text.passages import grade, located, several
from generator.verify.text.quotemarks import Form, Quoted, nested
from generator.verify.text.selectors import Span, TextQuoteSelector
from generator.verify.text.source_text import SourceText, prepare
from generator.verify.verdict import Grade, Issue, Verdict
from generator.verify.voices.bearer import Asked, Voice
from generator.verify.voices.names import Names, is_name, named_in, names, stands_in, stands_in_folded
from generator.verify.voices.speaker import Heard, heard, phrase
from generator.verify.voices.stage_notes import stage_notes

MAX_GAP = 500
"""Code points that one marked elision may leave out."""

Located = tuple[list[Span], list[Issue]]
# White space is taken as a whole or not at all: a run of it without an ellipsis is gone through once.
_ELLIPSIS = re.compile(r"(?:(?<!\s)|(?!\s))\s*+[\[(<]?+\s*+(?:…|\.\s?\.\s?\.(?:\s?\.)?)\s*+[\])>]?+\s*+")


def verify_quotation(
    source: SourceText | str,
    selectors: TextQuoteSelector | str | Sequence[TextQuoteSelector | str],
    *,
    speaker: str | None = None,
    aliases: Sequence[str] = (),
    others: Mapping[str, Sequence[str]] | None = None,
    author: bool = False,
    body: bool = False,
    bodies: Collection[str] = (),
    via: Sequence[Sequence[str]] = (),
    translated: bool = False,
    max_gap: int = MAX_GAP,
) -> Verdict:
    """Whether a source holds a quotation, and whether it may stand as it is.

    `selectors`: the words, or the parts of an elision in the source's order; an ellipsis in the words that is not the
    source's marks an elision, too. `speaker` with `aliases`: whose words they are said to be; `others`: names and
    aliases of everyone else who could be speaking; `author`: the speaker is the source's own author, whose words
    stand outside quotation marks; `body`: the speaker is no person, so that officials and spokespeople speak for it;
    `bodies`: names among the others that are no persons, whom "he" cannot mean. `via`: names of each outlet that passed
    the words on. `translated`: readers are shown a translation of the words. `max_gap`: code points. A text that is
    asked more than once is best `prepare`d before.

    Findings, by code: Q001 not found · Q002 in several places · Q003 out of order · Q004 too far apart · Q005 cut
    inside a word · Q006 not in quotation marks · Q007 someone else's words · Q008 narration taken in · Q009 another
    speaker · Q010 speaker not in the source · Q011 outlet not in the source · Q012 two speakers · Q013 question mark
    left out · Q014 invisible characters · Q015 number cut short · for review: Q016 a correction takes them back, Q017
    the source says that they were not said, Q019 to Q026 what a cut or a gap leaves out · Q030 (note) nothing near
    says who speaks.
    """
    source = prepare(source) if isinstance(source, str) else source
    parts, found_at = _parts(source, selectors)
    who = names(speaker, aliases) if speaker and speaker.strip() else None
    spans, issues = _places(source, parts, found_at, spoken=who is not None and not author, max_gap=max_gap)
    if not spans:
        return Verdict((), None, tuple(issues))
    runs = [next(nested(source.quoted, _core(source.text, span)), None) for span in spans]
    issues += _marks(source, spans, runs, author_of=who if author else None, spoken=who is not None and not author)
    checked = None
    if who and author:
        checked = True
    elif who and not _refused(issues):
        rest = {name: names(name, also) for name, also in (others or {}).items()}
        people = [called for name, called in rest.items() if name not in bodies]
        found, checked = _voices(source, runs, Asked(who, tuple(rest.values()), people, body))
        issues += found
    elif not who and len(spans) > 1:
        issues += _one_voice(source, runs)
    issues += _via(source, via)
    places = [around(source, span, run) for span, run in zip(spans, runs, strict=True)]
    if not _refused(issues):
        for span, run, here in zip(spans, runs, places, strict=True):
            issues += cut_issues(source, span, run, spans, here)
        issues += gap_issues(source, spans, runs)
    issues += withdrawn(source.text, spans)
    if who:
        issues += misquoted(source.text, spans, who)
    text = " … ".join(source.text[span.start : span.end] for span in spans)
    how = Grade.TRANSLATED if translated else Grade.ELIDED if len(spans) > 1 else grade(text, parts[0].exact)
    opened = tuple(open_ends(source, span, here) for span, here in zip(spans, places, strict=True))
    return Verdict(tuple(spans), how, tuple(dict.fromkeys(issues)), checked, text, opened)


def _refused(issues: Sequence[Issue]) -> bool:
    return any(issue.severity == "error" for issue in issues)


def _parts(
    source: SourceText, selectors: TextQuoteSelector | str | Sequence[TextQuoteSelector | str]
) -> tuple[list[TextQuoteSelector], list[Located]]:
    """The parts, and where each of them stands."""
    given = [selectors] if isinstance(selectors, str | TextQuoteSelector) else list(selectors)
    parts = [TextQuoteSelector(part) if isinstance(part, str) else part for part in given]
    found_at = [located(source, part) for part in parts]
    if len(parts) != 1 or found_at[0][0]:
        return parts, found_at
    pieces = [piece for piece in _ELLIPSIS.split(parts[0].exact) if any(char.isalnum() for char in piece)]
    if not pieces or pieces == [parts[0].exact]:
        return parts, found_at
    whole = [TextQuoteSelector(_unquoted(piece, parts[0].exact)) for piece in pieces]
    whole[0] = replace(whole[0], prefix=parts[0].prefix)
    whole[-1] = replace(whole[-1], suffix=parts[0].suffix)
    return whole, [located(source, part) for part in whole]


def _unquoted(piece: str, words: str) -> str:
    """A part of words that stood in marks as a whole, without the one mark that it kept."""
    marks = '"“”„«»'
    if words[:1] in marks and words[-1:] in marks:
        return piece.strip(marks + " ")
    return piece


def _core(text: str, span: Span) -> Span:
    """A span without the marks and white space at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start] in "\"“”„«»‘’'「」『』" or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in "\"“”„«»‘’'「」『』" or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


def _places(
    source: SourceText, parts: list[TextQuoteSelector], found_at: list[Located], *, spoken: bool, max_gap: int
) -> tuple[list[Span], list[Issue]]:
    """One span a part, in order, or why not."""
    everywhere: list[list[Span]] = []
    issues: list[Issue] = []
    for spans, faults in found_at:
        several_spoken = spoken and len(spans) > 1
        said = [s for s in spans if several_spoken and next(nested(source.quoted, _core(source.text, s)), None)]
        everywhere.append(said or spans)
        issues += faults
    if issues:
        return [], issues
    if len(parts) == 1:
        if len(everywhere[0]) > 1:
            return [], [several(source, parts[0], everywhere[0])]
        return everywhere[0], []
    details = tuple((f"part {i}", f'"{p.exact}"') for i, p in enumerate(parts, 1))
    chains = list(_chains(everywhere))
    if not chains:
        hint = "Give the parts in the order in which the source has them."
        return [], [Issue("Q003", "error", "the parts are not in the source's order", hint, details)]
    best = min(chains, key=lambda chain: chain[-1].end - chain[0].start)
    widest = max(second.start - first.end for first, second in pairwise(best))
    if widest > max_gap:
        message = f"a gap of the quotation leaves out {widest} characters; {max_gap} are allowed"
        hint = "Make two quotations of it."
        return [], [Issue("Q004", "error", message, hint, details)]
    return best, []


def _chains(everywhere: list[list[Span]]) -> Iterator[list[Span]]:
    """For each place of the first part, the nearest following places of the others."""
    in_order = [sorted(spans) for spans in everywhere[1:]]
    for first in everywhere[0]:
        chain = [first]
        for spans in in_order:
            at = bisect_left(spans, chain[-1].end, key=lambda span: span.start)
            if at == len(spans):
                break
            chain.append(spans[at])
        else:
            yield chain


def _marks(
    source: SourceText, spans: list[Span], runs: list[Quoted | None], *, spoken: bool, author_of: Names | None
) -> Iterator[Issue]:
    for span, run in zip(spans, runs, strict=True):
        passage = (("passage", source.text[span.start : span.end]),)
        for note in stage_notes(source.text[span.start : span.end]):
            message = f"the words hold what the source notes of the room: {note}"
            yield Issue("Q008", "error", message, "Quote what stands before it and behind it, as 'parts'.", passage)
        if run is None and _mixes(source, span, spoken=spoken):
            message = "the words run past the quotation marks of the source: some are its narration"
            yield Issue("Q008", "error", message, "Quote only what stands between the marks.", passage)
        elif run is None and spoken:
            message = "the words do not stand in quotation marks in the source"
            hint = "They are the source's own words, not the speaker's: make it a claim, or quote the author."
            yield Issue("Q006", "error", message, hint, passage)
        elif run is not None and author_of and (run.form is Form.MARKS or phrase(source, run)):
            if run.form is not Form.MARKS and stands_in(author_of, phrase(source, run).title()):
                continue  # an interviewer's own lines
            message = "the words stand in quotation marks in the source: they are someone else's, not the author's"
            yield Issue("Q007", "error", message, "Name the one who said them as the speaker.", passage)


def _mixes(source: SourceText, span: Span, *, spoken: bool) -> bool:
    """Whether a span holds a part of a quoted run, or, for a speaker's words, any of one and narration besides."""
    core = _core(source.text, span)
    touched = [run for run in source.quoted if run.words.touches(core)]
    if spoken:
        return bool(touched)
    return any(not run.words.within(core) for run in touched)


def _voices(source: SourceText, runs: Sequence[Quoted | None], asked: Asked) -> tuple[list[Issue], bool]:
    issues: list[Issue] = []
    who = asked.speaker
    if not named_in(who, source.normal.text):
        hint = "Correct the speaker, or add the name that the source uses to its 'names'."
        return [Issue("Q010", "error", f"the source does not name {who.name}", hint)], False
    answers = [heard(source, run, asked) for run in dict.fromkeys(runs) if run]
    for answer in answers:
        if answer.negated:
            hint = "Say it as a claim, with the denial; or accept the finding by name with your reason."
            message = "the source says that these words were not said, or denied"
            issues.append(Issue("Q017", "review", message, hint, (("attribution", answer.words),)))
    wrong = [answer for answer in answers if answer.voice is Voice.OTHER]
    if wrong and any(answer.voice is Voice.SPEAKER for answer in answers):
        message = f"the parts are the words of two speakers: {who.name} and {wrong[0].words}"
        issues.append(Issue("Q012", "error", message, "Make two quotations of it.", ()))
    elif wrong:
        issues.append(_another(wrong[0], who))
    sure = all(answer.voice is Voice.SPEAKER for answer in answers)
    places = {source.paragraph_index(run.marks.start) for run in runs if run}
    if not sure and not wrong and len(places) > 1:
        message = f"the parts stand in different paragraphs, and nothing says that {who.name} speaks in all of them"
        return [Issue("Q012", "error", message, "Make two quotations of it.", ())], False
    if not sure and not wrong and len(runs) > 1:
        issues += _one_voice(source, runs)
    if not sure and not wrong and not issues:
        message = f"nothing near the words says that {who.name} speaks: the speaker is not machine-checked"
        hint = f"Read the passage. Where it calls {who.name} by another name, add that name to the source's 'names'."
        said = tuple(("the source says", words) for words in dict.fromkeys(a.words for a in answers) if words)
        issues.append(Issue("Q030", "note", message, hint, said))
    return issues, sure


def _another(answer: Heard, who: Names) -> Issue:
    message = f"the source gives the words to another speaker than {who.name}"
    hint = "Correct the speaker."
    if is_name(answer.words):
        hint = f"Correct the speaker; or, if it is a name of {who.name}, add it to the source's 'names'."
    return Issue("Q009", "error", message, hint, (("the source names", answer.words),))


def _one_voice(source: SourceText, runs: Sequence[Quoted | None]) -> Iterator[Issue]:
    """Without a speaker to hold them against: parts that the source gives to two names, or half to its narration."""
    distinct = list(dict.fromkeys(runs))
    voices = {said for run in distinct if run and (said := phrase(source, run))}
    apart = [a for a in voices for b in voices if a != b and not stands_in(names(a), b) and not stands_in(names(b), a)]
    if apart:
        message = f"the parts are the words of two speakers: {' and '.join(sorted(set(apart)))}"
        yield Issue("Q012", "error", message, "Make two quotations of it.", ())
    elif None in distinct and len(distinct) > 1:
        message = "some parts stand in quotation marks in the source, others do not"
        yield Issue("Q008", "error", message, "Quote one voice at a time.", ())


def _via(source: SourceText, via: Sequence[Sequence[str]]) -> Iterator[Issue]:
    for outlet in via:
        if outlet and not stands_in_folded(names(outlet[0], outlet[1:]), source.normal.text):
            hint = "Correct the outlet, or add the form of its name that the source uses to the aliases."
            yield Issue("Q011", "error", f"the source does not name {outlet[0]}", hint)
