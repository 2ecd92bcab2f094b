"""What the numbers of an English sentence measure, by the shapes of its clauses.

A number stands as `#` in what the shapes are looked for in, so that each clause reads alike however it is written.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.draft import shapes
from generator.draft.acts import DOING
from generator.draft.counted import FILL, VERBS, Counted, counted, done, is_money, is_object, of_whole, taken
from generator.draft.in_brackets import in_brackets
from generator.draft.masked import Masked
from generator.draft.numbered import number_of
from generator.draft.owned import own_change, saw_change
from generator.draft.whose import linked, subject
from generator.verify import Quantity, Span
from generator.verify.numerals.words import units
from generator.verify.numerals.words.units import CODES, stem

_LEVEL = "Level"


@dataclass(frozen=True, slots=True)
class Measured:
    """A number with whose it is and what it measures. `before`: it is of another time than the number before it;
    `stands_in`: its sentence says "it" or "the firm", whom a sentence before names; `clause`: the words of the sentence
    that say so alone, or None where that takes all of them."""

    quantity: Quantity
    subject: str
    measure: str
    before: bool = False
    stands_in: bool = False
    clause: Span | None = None
    same_time: bool = False
    """It says more of the number before it, and is of the same time."""
    listed: bool = False
    """It stands in a list in brackets, which does not go on with the year of what was told before."""


def measured(words: str, numbers: Sequence[Quantity], known: str = "") -> Iterator[Measured]:
    """The numbers of a sentence of which a shape says what they measure, in its order. `known`: whom "it" means."""
    shown = Masked(words, numbers)
    if together := [*_respectively(shown, numbers)]:
        yield from together
        return
    listed_so = [*in_brackets(shown, numbers)]
    for listed_one, whose, what, ends in listed_so:
        yield Measured(listed_one, whose, what, clause=Span(*ends), listed=True)
    numbers = [one for one in numbers if all(one.span != listed_one.span for listed_one, *_ in listed_so)]
    in_full = _are_in_full(words, numbers)
    last: Measured | None = None
    did: Counted | None = None
    for number in (one for one in numbers if one in shown):
        before, after = shown.before(number), shown.after(number)
        start = shown.begins(number)
        clause = shapes.JOINED.sub("", before[start:].lstrip())
        again = shapes.BEFORE_THAT.search(clause) or shapes.AGAINST.search(before)
        if last and number.unit in (last.quantity.unit, "") and again:
            alike = replace(number, unit=last.quantity.unit)
            yield replace(
                last, quantity=alike, before=True, clause=shown.clause(number, clause) if number.unit else None
            )
            continue
        meant = shapes.WHEN_FIRST.sub("", clause)
        counts = _number(number, meant, after)
        # "Sales at cafés, bars and inns rose #", "Danes, Finns, and Poles combined …": the comma parts no clause.
        listed = start and "#" not in before and (shapes.LISTED.search(clause) or before[start:].startswith("and "))
        if counts is None or listed:
            continue
        if last and (
            too := _too(last, number, before) or _by_how_much(last, number, before) or _so(last, counts, before, after)
        ):
            yield too
            continue
        joined = "" if number.ordinal else _subject_before(before, start, meant)
        own = last.subject if last and meant.startswith("its ") and f" {last.subject}" in f"{words[1:]}" else ""
        meant, stands_in = _named(joined or meant, own or known)
        if number.ordinal:
            found = _ranked(meant, words, number)
        elif not (found := _of(meant, after, counts, in_full=in_full)):
            did = _also(did, before, after) or counted(meant, after, counts)
            found, counts = ((did.subject, did.measure), replace(counts, unit=did.unit)) if did else (None, counts)
        elif counts.unit == "%" and shapes.STAND.match(meant) and (share := of_whole(after)):
            counts = replace(counts, unit=f"% of {share}")
        if found:
            last = Measured(
                counts, *found, stands_in=stands_in, clause=None if joined else shown.clause(number, clause)
            )
            yield last


def _number(number: Quantity, clause: str, after: str) -> Quantity | None:
    """A number with its unit, which stands before it in "the number of ferries reached #"; None where it counts
    nothing."""
    if number.ordinal:
        return number
    if number.kind != "amount" or number.year or number.upper or number.lower_of:
        return None
    unit, things = number.unit, taken(after)[0]
    if unit.startswith("year"):
        return number if shapes.YEARS_OF.search(clause) else None
    if not unit and (of := number_of(clause)):
        return replace(number, unit=" ".join(taken(f" {of}")[0]) or of)
    named = unit in CODES or unit[:1].islower() or unit == "%" or is_object(things)
    return number if named and unit.lower() not in shapes.NO_UNIT else None


def _are_in_full(words: str, numbers: Sequence[Quantity]) -> bool:
    """Whether each share of a sentence has its own sign: of "from 3 to 5 percent" the first may be something else."""
    return all(not words[one.span.start : one.span.end][-1:].isdigit() for one in numbers if one.unit == "%")


def _named(clause: str, known: str) -> tuple[str, bool]:
    """A clause with the name of whom "it" or "the firm" means, and whether it says so."""
    found = shapes.STANDS_IN.match(clause) if known else None
    if not found:
        return clause, False
    owner = found["whose"].lower() == "its " or found["of"]
    return f"{known}{'’s' if owner else ''} {clause[found.end() :]}", True


def _subject_before(before: str, start: int, clause: str) -> str:
    """A clause whose subject stands before the comma: "Fjord Lines, which has #" and "Fjord Lines, a firm, has #"."""
    if clause == "to " and (times := shapes.TIMES_TO.match(before)):
        return f"{times['what']} {times['verb']} to "
    relative = re.match(r"(?:which|who) ", clause)
    first = before[:start].rstrip(" ,")
    if relative and "," not in first and "#" not in first:
        return f"{first} {clause[relative.end() :]}"
    if (told := _AROUND.fullmatch(first)) and re.match(rf"(?:{_VERB}) ", clause):
        return f"{told['name']} {clause}"
    name, _, between = first.partition(", ")
    if shapes.A_BODY.fullmatch(name):
        name, between = between, name
    plain = between and "," not in between and "#" not in name
    return f"{name} {clause}" if plain and shapes.NAME.fullmatch(name) and clause.split(" ", 1)[0] in DOING else ""


_AROUND = re.compile(r"(?P<name>[^,#]+), (?:which|who|where|whose) [^,#]+")
"""A subject with what is told of it between commas."""
_VERB = f"saw|{shapes.UP}|{shapes.DOWN}|{shapes.LEVEL}|{'|'.join(sorted(DOING))}"


def _too(last: Measured, number: Quantity, before: str) -> Measured | None:
    """What changed as well, in the same direction."""
    too, same = shapes.TOO.search(before), shapes.DIRECTED.match(last.measure)
    said = subject(too["what"], same[0]) if too and same and number.unit == "%" == last.quantity.unit else None
    return Measured(number, *said, same_time=True) if said else None


_UP_BY = re.compile(
    r"#[^#]{0,90}, (?:an? )?(?P<how>up|down|rise of|increase of|fall of|drop of|decline of)(?: by)?"
    r" (?:about |some |more than |nearly |almost )?$"
)


def _by_how_much(last: Measured, number: Quantity, before: str) -> Measured | None:
    """By how much the number before has changed: "came to # in #, up #"."""
    found = _UP_BY.search(before) if number.unit == "%" != last.quantity.unit else None
    if not found or last.measure in ("Rise", "Fall"):
        return None
    how = "Fall" if found["how"].startswith(("down", "fall", "drop", "decline")) else "Rise"
    return Measured(
        number, last.subject, how if last.measure == _LEVEL else f"{how} in {last.measure.lower()}", same_time=True
    )


def _so(last: Measured, number: Quantity, before: str, after: str) -> Measured | None:
    """The level that a change before the comma led to, or what share the things before are."""
    directed = shapes.DIRECTED.match(last.measure)
    if directed and number.unit != "%" == last.quantity.unit and shapes.AND_TO.search(before):
        of = last.measure[directed.end() :].removeprefix(" in ")
        return Measured(number, last.subject, f"{of[:1].upper()}{of[1:]}" or _LEVEL, same_time=True)
    whole_of = of_whole(after) if number.unit == "%" != last.quantity.unit and shapes.OR_SHARE.search(before) else ""
    return Measured(number, last.subject, f"Share of {whole_of}", same_time=True) if whole_of else None


def _also(did: Counted | None, before: str, after: str) -> Counted | None:
    """What is counted on of the same: "has # ships and # workers"."""
    if did and did.verb and (on := re.search(rf"# (?:[\w’'-]+ ){{1,4}}and (?:(?P<verb>{VERBS}) )?{FILL}?$", before)):
        things, rest = taken(after)
        return done(did.subject, on["verb"] or did.verb, things, rest) if is_object(things) else None
    return None


def _of(clause: str, after: str, number: Quantity, *, in_full: bool) -> tuple[str, str] | None:
    """Whose number it is and what it measures, in one of the shapes."""
    percent, money = number.unit == "%", is_money(number.unit)
    price = money and number.value < shapes.A_PRICE
    led_on = clause.endswith("to ") or re.search(r" to .?#", after)
    if led_on and not price and (not percent or in_full) and (led := shapes.FROM.match(clause)):
        return subject(led["what"], _LEVEL)
    if percent and (how := shapes.HOW.match(after)) and (stand := shapes.STAND.match(clause)):
        return subject(stand["what"], _direction(how[1])) if shapes.IS.search(clause) else None
    if price or shapes.COMPARED.match(after) or shapes.EACH.match(after) or re.search(r"\bfrom\b[^,;]*$", clause):
        return None
    if saw := shapes.SAW.match(clause):
        return saw_change(saw, percent=percent)
    if led := shapes.LED_TO.match(clause):
        return subject(led["what"], _LEVEL) if not percent else None
    if re.match(r"\sto\s#", after) and not percent:
        return None
    if change := shapes.CHANGE.match(clause):
        return subject(change["what"], _LEVEL if "to " in change["how"] else _direction(change["verb"]))
    if money and (paid := shapes.MONEY.match(clause)) and (goes_on := shapes.GOES_ON.match(after)):
        payer = subject(paid["what"], "")
        of = f"{shapes.PAID[paid['verb']]}{goes_on[0].rstrip()}"
        return (payer[0], of) if payer and "#" not in goes_on[0] else None
    if own := shapes.OWN.match(clause):
        return own_change(own, percent=percent)
    level = (
        percent
        or money
        or number.unit.startswith("year")
        or number_of(clause)
        or (units.measured(stem(number.unit)) and (not shapes.IS.search(clause) or shapes.A_NOUN_OF.match(clause)))
    )
    if level and (stand := shapes.STAND.match(clause)):
        stood = subject(stand["what"], "")
        # A name has no level of its own, but "Turnout" is none.
        noun = shapes.A_NOUN_OF.match(stand["what"]) or (" " not in stand["what"] and not shapes.IS.search(clause))
        alone = percent or noun
        among = shapes.AMONG.match(after) if number.unit.startswith("year") else None
        whose = f" {among[1]}" if among else ""
        return (stood[0], f"{stood[1] or _LEVEL}{whose}") if stood and (stood[1] or alone) else None
    return None


def _ranked(clause: str, words: str, number: Quantity) -> tuple[str, str] | None:
    """Whose rank it is and in what: "the world’s third-largest exporter of fish"."""
    ranked = shapes.RANKED.match(clause) or shapes.KNOWN_AS.search(words[: number.span.start])
    best = shapes.BEST.match(words, number.span.end)
    owner = subject(ranked["what"], "") if ranked and best else None
    return (owner[0], f"{best['best'].capitalize()} {best['of']}") if owner and best else None


def _direction(verb: str) -> str:
    up, down = re.fullmatch(f"{shapes.UP}|higher", verb), re.fullmatch(f"{shapes.DOWN}|lower", verb)
    return "Rise" if up else "Fall" if down else ""


def _respectively(shown: Masked, numbers: Sequence[Quantity]) -> Iterator[Measured]:
    """Of "exports and imports rose # and #, respectively" each with its own."""
    found = shapes.RESPECTIVELY.match(shown.text)
    if not found:
        return
    whats = shapes.AND.split(found["whats"])
    at = [found.start("many") + one.start() for one in re.finditer("#", found["many"])]
    of = {one.span.start: one for one in numbers}
    own = [of[shown.number(place)] for place in at]
    if len(whats) != len(own) or any(shapes.RELATED.search(what) or linked(what) for what in whats):
        return
    owner = shapes.OWNER.match(whats[0])
    for index, (what, number) in enumerate(zip(whats, own, strict=True)):
        in_full = f"{owner[0]}{what}" if owner and index and what[0].islower() else what
        if _number(number, "", "") and (said := subject(in_full, _direction(found["verb"]))):
            yield Measured(number, *said)
