"""Names in words of our own: whoever a text names stands in its evidence, by one of the forms that mean the same."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from babel import Locale

from generator.verify.evidence import Evidence, Forms
from generator.verify.telling.names.in_other_letters import put_for_another
from generator.verify.telling.names.longer_names import longer_than
from generator.verify.telling.names.named import ENDINGS, key, spellings, standing
from generator.verify.telling.names.named_near import Beside, near
from generator.verify.telling.names.peoples import peoples
from generator.verify.telling.names.pointing import who_is_meant
from generator.verify.telling.names.proper_names import undeclared
from generator.verify.text.glance import any_in, may_stand, spelt
from generator.verify.text.normalise import fold
from generator.verify.text.selectors import Span
from generator.verify.verdict import Issue

_CASELESS = re.compile("[\u0530-\u08ff\u0900-\u1dbf\u2e80-\u2eff\u3040-\ud7af\uf900-\ufaff]{2,}")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_SMALL = re.compile(r"[^\W\d_]{5,}")
_ENDED = re.compile("[가-힣а-яё]")
"""Letters of languages in which a name runs on into its ending."""
_SHORTEST = 4
_LONG = 10_000
"""Characters of a text whose words are put together once, before many names are looked for in it."""


def names_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """C001 (error): a subject of the briefing that the evidence does not name; C006 (review): another name.

    The passages and their sentences count: of our own honest texts 6 in 100 name somebody whom the sentence names
    beside the passage, 1 in 100 somebody whom only the paragraph names. Any form of a subject stands for all of them,
    and a people for its country; another name may be inflected. Names in a script that the evidence does not use are
    not compared.
    """
    words = evidence.words
    if not words or words.isspace():
        return
    taken: list[Span] = []
    told = fold(text)
    seen: set[tuple[Forms, ...]] = set()
    for subject, span in declared(told, evidence.known):
        taken.append(span)
        if subject in seen:
            continue
        seen.add(subject)
        if evidence.told_in.partition("-")[0] == "en" and told[span.start : span.end].islower():
            # "experts", where somebody is called so: what English writes small names nobody for certain.
            continue
        if not any(is_granted(forms, evidence) or _held(forms, words, evidence) for forms in subject):
            name = subject[0][0]
            message = f"the text names {name}, which its evidence does not"
            hint = f"Take in the words that name {name}, or drop the name."
            yield Issue("C001", "error", message, hint, (("text", text), ("evidence", words)))
    foreign = _CASELESS.findall(told)
    if foreign and len(_LATIN.findall(told)) > len("".join(foreign)):
        for other in foreign:
            if other not in words and not any(other in form for forms in evidence.granted for form in forms):
                message = f"'{other}' is in letters that the text is not told in, and stands in no evidence"
                hint = "Say it in the language of the briefing, so that readers and rules see who is meant."
                yield Issue("C006", "review", message, hint, (("text", text), ("evidence", words)))
    for subject, span in declared(told, _in_small_letters(evidence.known)):
        form = told[span.start : span.end]
        if subject not in seen and form not in words:
            message = f"the text names {subject[0][0]} in small letters, as '{form}'"
            hint = "Write the name as a name, so that it is held against the evidence."
            yield Issue("C006", "review", message, hint, (("text", text), ("evidence", words)))
    if evidence.language.partition("-")[0] != evidence.told_in.partition("-")[0]:
        yield from put_for_another(told, seen, words, evidence)
        return
    if not _LATIN.search(words):
        return
    others = tuple(undeclared(told, tuple(taken)))
    if not others:
        return
    granted = _joined(evidence.granted)
    there = dict.fromkeys((*_standing(evidence.known, words), *_standing(evidence.known, granted)))
    words = f"{words}\n{who_is_meant(evidence)}"
    beside = Beside((near(fold(words)), near(f"{granted} {_joined(there)}")))
    for run in others:
        if missing := beside.missing(run):
            message = f"the text names {' '.join(run.words)}, and its evidence has no {' '.join(missing)}"
            hint = "Correct the name, cite the words that hold it, or accept the finding by name with your reason."
            yield Issue("C006", "review", message, hint, (("text", text), ("evidence", words)))


# Of a whole text, as many fields ask as rest on it.
@lru_cache(maxsize=256)
def _standing(known: tuple[Forms, ...], text: str) -> tuple[Forms, ...]:
    return tuple(forms for forms in known if stands(forms, text))


def _joined(names: Iterable[Forms]) -> str:
    """All forms of some names, folded, as a text."""
    return " ".join(fold(" ".join(forms)) for forms in names)


def declared(told: str, known: tuple[Forms, ...]) -> Iterator[tuple[tuple[Forms, ...], Span]]:
    """The subjects that a folded text names, in its order, with their places; several where they share the form.

    Of forms that overlap the longest counts, a stranger's too: "The Oslo Post" does not name Oslo, and "Papua New
    Guinea" not Guinea.
    """
    pattern, subjects = _index(known)
    if pattern is None or not any_in(told, subjects):
        return
    for match in pattern.finditer(told):
        if named := subjects[match[1]]:
            yield named, Span(*match.span())


@lru_cache(maxsize=64)
def _in_small_letters(known: tuple[Forms, ...]) -> tuple[Forms, ...]:
    """The names of one word as somebody would write them who wants nobody to see a name."""
    named = (tuple(form for form in forms if _SMALL.fullmatch(form) and form.lower() not in forms) for forms in known)
    return tuple(tuple(form.lower() for form in forms if form[0].isupper()) for forms in named if forms)


@lru_cache(maxsize=64)
def _index(known: tuple[Forms, ...]) -> tuple[re.Pattern[str] | None, Mapping[str, tuple[Forms, ...]]]:
    subjects: dict[str, tuple[Forms, ...]] = {}
    for forms in known:
        for form in dict.fromkeys(map(fold, forms)):
            subjects[form] = (*subjects.get(form, ()), forms)
    for longer in [longer for form in subjects for longer in longer_than(form)]:
        subjects.setdefault(longer, ())
    return (_pattern(tuple(subjects)) if subjects else None), subjects


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the forms as whole words, a possessive or plural ending allowed."""
    spelt = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    return re.compile(rf"(?<!\w)({spelt}){ENDINGS}(?!\w)")


def stands(forms: Forms, text: str) -> bool:
    """Whether any form of a subject, or of the people that it is, stands in a text."""
    told = fold(text)
    return next(standing(_glanced(forms, told), told), None) is not None


def times(forms: Forms, text: str) -> int:
    """How often any form of a subject stands in a text: of forms that overlap the first counts, and its longest."""
    told = fold(text)
    count = done = 0
    for at, end in sorted(standing(_glanced(forms, told), told), key=lambda place: (place[0], -place[1])):
        if at >= done:
            count, done = count + 1, end
    return count


def _glanced(forms: Forms, told: str) -> tuple[str, ...]:
    """The forms of a subject that may stand in a text at all: most do not, and many are asked for once."""
    known = _words(told) if len(told) > _LONG else None
    if known:
        return tuple(form for form, sign in _all_forms(forms) if may_stand(sign, known))
    return tuple(form for form, sign in _all_forms(forms) if sign in told)


# Of a whole text, as many subjects ask as there are.
@lru_cache(maxsize=64)
def _words(told: str) -> frozenset[str]:
    """The words of a long text; none where names run on into their endings, so that no word tells."""
    return frozenset() if _ENDED.search(told) else spelt(told)


@lru_cache(maxsize=4096)
def _all_forms(forms: Forms) -> tuple[tuple[str, str], ...]:
    """The forms of a subject and of the people that it is, in all spellings, each with what stands where it does."""
    of_people = (other for form in forms for other in peoples().get(form.lower(), ()))
    spelt = dict.fromkeys(spelt for form in (*forms, *of_people) for spelt in spellings(fold(form)))
    return tuple((form, key(form)) for form in spelt)


def is_granted(forms: Forms, evidence: Evidence) -> bool:
    """Whether a text may name a subject though no passage does: who holds, wrote or printed what is cited."""
    ours = {fold(form) for form in forms}
    return any(ours & {fold(form) for form in granted} for granted in evidence.granted)


def _held(forms: Forms, words: str, evidence: Evidence) -> bool:
    if stands(forms, words):
        return True
    same = [form for form in forms if bool(_LATIN.search(form)) == bool(_LATIN.search(words))]
    if not same:
        return True
    if evidence.language.partition("-")[0] == evidence.told_in.partition("-")[0]:
        return False
    # In another language a name is inflected and spelt otherwise: its beginning has to do.
    lowered = words.casefold()
    return any(form[:_SHORTEST].casefold() in lowered for form in (*same, *_translated(forms, evidence)))


def _translated(forms: Forms, evidence: Evidence) -> Iterator[str]:
    ours = Locale.parse(evidence.told_in, sep="-").territories
    theirs = Locale.parse(evidence.language, sep="-").territories
    yield from (theirs[code] for code, name in ours.items() if name in forms and code in theirs)
