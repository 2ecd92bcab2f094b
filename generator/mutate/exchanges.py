"""Forgeries that put another place of the same briefing in: its words, people, dates, units, titles, sentences."""

import random
import re

from generator import edtf
from generator.model import Source
from generator.model.asserts import Asserts
from generator.model.kinds import ACTORS
from generator.mutate.letters import is_passage
from generator.mutate.pool import Pool, is_worked_out
from generator.verify.assertions import Assertion


def words_of_another_source(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if not is_passage(assertion):
        return None
    here = pool.source(assertion)
    others = [a for a in pool.by_field["Selector", "exact"] if a.entry is not None and pool.source(a) != here]
    return rng.choice(others).text if others else None


def _another_actor(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """Another actor of the briefing, who neither wrote the source nor speaks for the one that is named."""
    source = assertion.within[0]
    authors = source.author_ids if isinstance(source, Source) else ()
    others = [i for i in pool.corpus.actors if i not in authors and not pool.tied(assertion.text, i)]
    return rng.choice(others) if others else None


def another_speaker(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    return _another_actor(assertion, pool, rng) if assertion.field == "speaker" else None


def another_holder(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    return _another_actor(assertion, pool, rng) if assertion.field in ("holder", "forecaster") else None


def another_office(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    return _another_actor(assertion, pool, rng) if assertion.field == "actor" else None


def another_title(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.asserts is not Asserts.OFFICE:
        return None
    now = _of_alike(assertion, pool, rng)
    return now if now and now.lower() not in assertion.text.lower() else None


def another_channel(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    return _another_actor(assertion, pool, rng) if assertion.field in ("via", "addressee") else None


def another_name(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.asserts not in (Asserts.TOLD, Asserts.TRANSLATED, Asserts.INSERTED):
        return None
    here = list(pool.named(assertion.text))
    if not here:
        return None
    subject, form = rng.choice(here)
    taken = {found.id for found, _ in here}
    others = [s for s in pool.corpus.subjects.values() if s.kind == subject.kind and s.id not in taken]
    others = [s for s in others if not (s.kind == ACTORS and pool.tied(subject.id, s.id))]
    if not others:
        return None
    return re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", lambda _: rng.choice(others).name, assertion.text, count=1)


def names_exchanged(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    if assertion.asserts is not Asserts.TOLD or assertion.entry is None:
        return None
    forms = [form for _, form in pool.named(assertion.text)]
    forms = [form for form in forms if not any(form != other and form in other for other in forms)]
    if len(forms) < 2:
        return None
    one, other = rng.sample(forms, 2)
    first, second = sorted((one, other), key=assertion.text.index)
    between = assertion.text[assertion.text.index(first) + len(first) : assertion.text.index(second)]
    if len(between.split()) < 2:  # joined by one word, they say the same in either order
        return None
    turned = {one: other, other: one}
    pattern = "|".join(rf"(?<!\w){re.escape(form)}(?!\w)" for form in (one, other))
    return re.sub(pattern, lambda found: turned[found[0]], assertion.text)


def another_date(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """A year or month later or earlier. A date that the editors worked out, with a basis, is theirs alone."""
    found = re.match(r"(\d{4})(?:-(\d\d))?", assertion.text)
    if assertion.asserts is not Asserts.DATE or found is None or "/" in assertion.text:
        return None
    basis = getattr(assertion.owner, f"{assertion.field.replace('-', '_')}_basis", None)
    if (basis and "printed" not in str(basis)) or not edtf.parse(assertion.text).certain:
        return None
    if found[2] and rng.random() < 0.5:
        month = (int(found[2]) + rng.randrange(1, 11)) % 12 + 1
        return f"{found[1]}-{month:02}" if f"{month:02}" != found[2] else None
    return str(int(found[1]) + rng.choice([-2, -1, 1, 2])) + assertion.text[4:7]


def quoted_from_elsewhere(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    here = pool.source(assertion)
    # What cites nothing speaks of all sources, and may quote each.
    if assertion.asserts is not Asserts.TOLD or not (here or assertion.cites):
        return None
    others = [a for a in pool.by_field["Selector", "exact"] if a.entry is not None and pool.source(a) != here]
    others = others if here else [a for a in others if a.entry and a.entry.id not in (assertion.cites or ())]
    runs = [" ".join(a.text.split()[:5]) for a in others if len(a.text.split()) > 4]
    return f"{assertion.text.rstrip('.')}: “{rng.choice(runs)}”." if runs else None


def another_unit(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    return _of_alike(assertion, pool, rng) if assertion.field == "unit" and not is_worked_out(assertion) else None


def another_subject(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """Another subject of the briefing in a fact, in its place or as its counterpart."""
    subjects = pool.corpus.subjects
    if assertion.field not in ("subject", "counterpart") or assertion.text not in subjects or is_worked_out(assertion):
        return None
    kind = subjects[assertion.text].kind
    named = [getattr(assertion.owner, "subject", ""), *getattr(assertion.owner, "counterpart", ())]
    others = [s.id for s in subjects.values() if s.kind == kind and s.id not in named]
    return rng.choice(others) if others else None


def another_record(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """What the record of another source says, where the record does not say that it is not printed."""
    source = assertion.within[0]
    printed = assertion.asserts is Asserts.PRINTED or assertion.field == "issued"
    if not isinstance(source, Source) or assertion.entry is not None or not printed or assertion.field == "label":
        return None
    key = "author" if assertion.path[0] == "author" else assertion.field.replace("-", "_")
    if getattr(source, f"{key}_basis", None) or (assertion.field == "container-title" and source.container_basis):
        return None
    return _of_alike(assertion, pool, rng)


def another_phrase(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """Another forecast's phrase of likelihood or time."""
    now = _of_alike(assertion, pool, rng) if assertion.asserts is Asserts.PHRASE else None
    return now if now and now not in assertion.text else None


def another_sentence(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """What is told of other passages: of the same source for a statement, of other ids for a reading."""
    told = assertion.asserts is Asserts.TOLD and _is_sentence(assertion)
    if not told or (assertion.entry is None and not assertion.cites):
        return None
    here = assertion.document.raw.file
    others = [a for a in pool.alike(assertion) if a.document.raw.file == here and _is_sentence(a)]
    if assertion.entry is None:
        others = [a for a in others if not set(a.cites or ()) & set(assertion.cites or ())]
    return rng.choice(others).text if others else None


def _is_sentence(assertion: Assertion) -> bool:
    return len(assertion.text.split()) > 3


def present_after_all(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    """A word that the source has, among those that it is said not to have."""
    if assertion.asserts is not Asserts.ABSENT:
        return None
    found = pool.words.get(pool.source(assertion), ())
    return rng.choice(found) if found else None


def _of_alike(assertion: Assertion, pool: Pool, rng: random.Random) -> str | None:
    others = sorted({other.text for other in pool.alike(assertion)})
    return rng.choice(others) if others else None
