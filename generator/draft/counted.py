"""Things that are counted in a sentence of somebody who does something with them ("Iceland sold # tonnes of cod"), the
share of a whole that somebody has, and how many people something befell."""

import re
from dataclasses import dataclass

from generator.draft.acts import BEFELL, DONE
from generator.draft.masked import capital
from generator.draft.nouns import CURRENCIES, DETERMINERS, ENDS_NOUN, NO_OBJECT, PLURALS, PRONOUNS, SAY_ALL
from generator.draft.whose import whole
from generator.verify import Quantity
from generator.verify.numerals.words.units import CODES, measured, stem

FILL = (
    r"(?:(?:by|to|at|about|around|nearly|almost|roughly|approximately|some|over|more than|less than|fewer than|at least"
    r"|just|only|another|a further|an additional|a total of|as many as|up to|an estimated|a record)\s)"
)
VERBS = "|".join(sorted(DONE, key=len, reverse=True))
_MANY = rf"{FILL}{{0,2}}$"
_NOUN = r"[\w’'&.-]+(?: [\w’'&.-]+){0,9}?"
_HAVE = "(?:has |have |had )?"
_OF = r"(?P<of>[a-z][\w-]*(?: [a-z][\w-]*){0,3})"
_DOES = re.compile(
    rf"(?P<what>{_NOUN})(?: in #)? {_HAVE}(?:also )?(?P<verb>{VERBS})"
    rf"(?: (?P<whom>[A-Z][\w’-]+(?: [A-Z][\w’-]+)?))? {_MANY}"
)
_HAS = re.compile(rf"(?P<what>{_NOUN}) (?:has|have|had) {_MANY}")
_MAKES_UP = re.compile(
    rf"(?P<what>{_NOUN}) (?:{_HAVE}(?:accounted|accounts?|accounting) for|makes? up|made up|represent(?:s|ed)?"
    rf"|comprise[sd]?|provides|supplies|controls) {_MANY}"
)
_COSTS = re.compile(rf"(?P<what>{_NOUN}) (?:alone )?(?P<verb>costs?) {_MANY}")
_WORTH = re.compile(
    r"\b(?:an?|the) (?P<what>(?:[\w’'-]+ ){0,4}(?:agreement|deal|contract|package|loan|grant|programme|program|project"
    rf"|order|fund|pact|scheme|plan|facility)s?) (?:worth|of|valued at) {_MANY}"
)
_REPORTED = re.compile(
    rf"(?P<what>{_NOUN}) (?:reported|posted|booked|recorded|registered|ran|made|had) an? {_OF} of {_MANY}"
)
_IMPOSED = re.compile(rf"(?P<what>{_NOUN}) {_HAVE}(?P<verb>{VERBS}) (?:an? |the )?{_OF} (?:of|totalling|worth) {_MANY}")
_FINED = re.compile(
    rf"(?P<what>{_NOUN}) (?:was|were|has been|have been) (?:also )?"
    rf"(?P<verb>fined|paid|awarded|granted|allocated|given|lent|owed) {_MANY}"
)
_FIRST = re.compile(rf"(?:{FILL}){{0,2}}$", re.I)
_PASSIVE = re.compile(
    r" (?:were|was|have been|has been|are|is|had been)(?: (?:still|also|now|already|currently))? "
    r"(?P<verb>[a-z]{2,}(?:ed|en|wn|rn|ght|ssing|ead|urt|lt|ld|left))\b"
)
_ACTIVE = re.compile(rf" (?:also )?(?P<verb>lost their (?:lives|jobs|homes|livelihoods)|{'|'.join(BEFELL)})\b")
_THERE = re.compile(rf"[Tt]here (?:are|were|is|was)(?: now| still| also| currently)? {FILL}{{0,2}}$")
_OF_THEM = re.compile(
    r" (?:in|on|without|with|at|from|under|behind) (?:the |a |an )?(?!end |#)"
    r"[\w’-]+(?: (?!at |in |by |on |as )[\w’-]+){0,3}?"
    r"(?=[.,;]|$| (?:at the end|in #|by #|on|as of|since)\b)"
)
_TOKEN = re.compile(r" ([\w’'-]+)")
_PIECE = stem("item")
_SELF = "has"


@dataclass(frozen=True, slots=True)
class Counted:
    """Whose a number is, what it counts, and in which unit; `verb`: what they do with it, for what is counted on."""

    subject: str
    measure: str
    unit: str
    verb: str = ""


def counted(clause: str, after: str, number: Quantity) -> Counted | None:
    """What a number counts, by its clause before and the words behind it; None where no shape says so."""
    if number.unit == "%":
        return _share(clause, after)
    if is_money(number.unit):
        return _sum(clause, after, number.unit)
    things, rest = taken(after)
    if not is_object(things):
        return None
    if _THERE.fullmatch(clause):
        return _there(things, rest)
    if (does := _DOES.match(clause)) and (who := whole(does["what"])) and who.split()[-1] not in DONE:
        return done(who, does["verb"], things, rest)
    if (has := _HAS.match(clause)) and (who := whole(has["what"])):
        return done(who, _SELF, things, rest)
    return _befallen(clause, things, rest)


def _there(things: list[str], rest: str) -> Counted | None:
    """How many of something there are where or with what: "there were # vessels in the register"."""
    unit, found = " ".join(things), _OF_THEM.match(rest)
    if measured(stem(things[-1])) and rest.startswith(" of "):
        of, rest = taken(rest[3:])
        found = _OF_THEM.match(rest)
        return (
            Counted(capital(f"{' '.join(of)}{found[0]}"), "Length" if "met" in unit else "Level", unit)
            if of and found
            else None
        )
    return Counted(capital(f"{unit}{found[0]}"), "Number", unit) if found else None


def is_money(unit: str) -> bool:
    """Whether a unit is a currency, one that no code is written for among them."""
    return unit in CODES or unit.lower() in CURRENCIES


def done(who: str, verb: str, things: list[str], rest: str) -> Counted | None:
    """What somebody does, or has done, with so many things."""
    unit, noun = " ".join(things), things[-1]
    of = taken(rest[3:])[0] if rest.startswith(" of ") else []
    participle = "" if verb == _SELF else DONE[verb]
    if measured(stem(noun)) and stem(noun) != _PIECE:
        of = [word for word in of if word not in DETERMINERS]
        said = " ".join(filter(None, (" ".join(of), participle)))
        return Counted(who, capital(said), unit, verb) if said else None
    return Counted(who, capital(" ".join(filter(None, (unit, participle)))), unit, verb)


def taken(after: str) -> tuple[list[str], str]:
    """The words of a noun phrase with which a stretch begins, and what follows."""
    words: list[str] = []
    at = 0
    while found := _TOKEN.match(after, at):
        word = found[1]
        if (
            word.lower() in ENDS_NOUN
            or word.endswith(("ly", "ing"))
            or word.isdigit()
            or word in BEFELL
            or (words and word in DONE and after[found.end() : found.end() + 1] not in ("", ",", ".", ";"))
        ):
            break
        words.append(word)
        at = found.end()
    return words, after[at:]


def is_object(things: list[str]) -> bool:
    """Whether words are things of which there are many, or a unit of measure."""
    if not 0 < len(things) <= 4 or things[-1].lower() in NO_OBJECT:
        return False
    noun = things[-1]
    plural = (noun.endswith("s") and not noun.endswith(("ss", "’s", "'s", "us", "is"))) or noun.lower() in PLURALS
    return plural or measured(stem(noun))


def _share(clause: str, after: str) -> Counted | None:
    of = of_whole(after)
    if not of:
        return None
    if _FIRST.fullmatch(clause):
        return _share_of_people(after)
    if (makes := _MAKES_UP.match(clause)) and (who := whole(makes["what"])):
        return Counted(who, f"Share of {of}", "%")
    if (does := _DOES.match(clause) or _HAS.match(clause)) and (who := whole(does["what"])):
        participle = DONE.get(does.groupdict().get("verb") or "", "")
        return Counted(who, f"Share of {of}{' ' if participle else ''}{participle}{_on(after)}", "%")
    return None


def _on(after: str) -> str:
    """What a share is spent on."""
    found = re.search(r"^ of [^,.]*?( on [a-z]+)(?=[\s.,])", after)
    return found[1] if found else ""


def _share_of_people(after: str) -> Counted | None:
    """Of "# of the children in the north were given milk" that of the children in the north."""
    lead = re.match(r" of (?:all |the )*", after)
    whose, rest = taken(f" {after[lead.end() :]}") if lead else ([], "")
    where = re.match(r" (?:in|on) (?:the )?[\w-]+(?: [\w-]+){0,2}?(?= (?:were|have|was|are|has)\b)", rest)
    passive = _PASSIVE.match(rest, where.end() if where else 0)
    if not passive or not whose:
        return None
    given = taken(rest[passive.end() :])[0][:3]
    return Counted(
        f"{capital(' '.join(whose))}{where[0] if where else ''}", " ".join(("Share", passive["verb"], *given)), "%"
    )


def of_whole(after: str) -> str:
    """Of which whole a share is: "of the country’s foreign debt"."""
    if not after.startswith(" of "):
        return ""
    words = after[4:].split()
    the = words[:1] if words[:1] == ["the"] else []
    while words and words[0] in DETERMINERS:
        words.pop(0)
    of = taken(f" {' '.join(words)}")[0]
    return " ".join((*the, *of)) if of and len(of) <= 5 and of[-1] not in PRONOUNS else ""


def _sum(clause: str, after: str, unit: str) -> Counted | None:
    if worth := _WORTH.search(clause):
        return Counted(capital(worth["what"]), "Worth", unit)
    if (costs := _COSTS.match(clause)) and (what := whole(costs["what"])):
        return Counted(what, "Cost", unit)
    if (reported := _REPORTED.match(clause)) and (who := whole(reported["what"])):
        return Counted(who, capital(reported["of"]), unit)
    if (fined := _FINED.match(clause)) and (who := whole(fined["what"])):
        return Counted(who, capital(fined["verb"]), unit)
    if (imposed := _IMPOSED.match(clause)) and imposed["of"] != "total" and (who := whole(imposed["what"])):
        return Counted(who, f"{capital(imposed['of'])} {DONE[imposed['verb']]}{_purpose(None, after)}", unit)
    if (does := _DOES.match(clause)) and (who := whole(does["what"])):
        purpose = _purpose(does["whom"], after)
        named = purpose or does["verb"] in SAY_ALL
        return Counted(who, f"{capital(DONE[does['verb']])}{purpose}", unit) if named else None
    return None


def _purpose(whom: str | None, after: str) -> str:
    """To whom, or for what, money goes."""
    to = f" to {whom}" if whom else ""
    found = re.match(r" (?P<by>for|to|on|from|in|of) (?P<rest>.*)", after)
    words = found["rest"].split() if found and found["by"] not in ("in", "of") else []
    lead = [words.pop(0)] if words and (words[0] in DETERMINERS or words[0] in ("a", "an")) else []
    goes = taken(f" {' '.join(words)}")[0] if words else []
    return to + (f" {found['by']} {' '.join((*lead, *goes))}" if found and goes and len(goes) <= 5 else "")


def _befallen(clause: str, things: list[str], rest: str) -> Counted | None:
    """How many of some people or things something was done to, where a clause begins with them."""
    if not _FIRST.fullmatch(clause):
        return None
    noun = " ".join(things)
    if measured(stem(things[-1])):
        if not rest.startswith(" of "):
            return None
        of, rest = taken(rest[3:])
        subject = " ".join(of)
    else:
        subject = noun
    found = _PASSIVE.match(rest) or _ACTIVE.match(rest)
    if not found or not subject:
        return None
    if found["verb"] in _SAY_NOTHING:
        what = _HOW.match(rest, found.end())
        return Counted(capital(subject), f"{found['verb']}{what[0]}", noun) if what else None
    place = re.match(
        r" in (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?=[.,;]|$| (?:since|on|after|when|as|by|in|to|from|between)\b)",
        rest[found.end() :],
    )
    how = re.match(r" (?:abroad|homeless|dead|stranded|jobless|unemployed)\b", rest[found.end() :])
    return Counted(capital(subject), f"{found['verb']}{how[0] if how else ''}{place[0] if place else ''}", noun)


_SAY_NOTHING = frozenset("live work serve lived worked left".split())
_HOW = re.compile(r" (?:(?:without|in|on|for|at|as|with) )?(?:the |a )?[\w-]+(?: [\w-]+){0,2}(?=[.,;])")
"""What else is told where a verb alone says little."""
