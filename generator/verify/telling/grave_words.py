"""Words of harm and guilt in our own prose: who uses one has a source that does. English, a line a kind of harm."""

import re
from collections.abc import Iterator

from generator.verify.evidence import Evidence
from generator.verify.verdict import Issue

_LINES = """
murder assassin slain slaughter massacre manslaughter homicide kill executed execution shot | dead death died fatal
genocid atrocit exterminat ethnic-cleansing war-crime | massacre slaughter kill crimes
rape sexual-assault molest sexual-abuse | sexual
tortur mutilat | torment abuse beat
terroris terrorist terror-attack | terror
steal stole theft thief thieves robber robbed loot plunder embezzl | rob poach seiz
fraud swindl forger counterfeit scam | decei fake false cheat
brib corrupt kickback | graft bought paid
traitor treason betray | treach disloyal
liar lied lying-about | lie false untru decei mislead misled denied
criminal felon convicted guilty | crime sentenc court law jail prison judge acquit cleared clears exonerat innocen
smuggl traffick | contraband illegal illicit
bomb bombard bombed air-raid | blast explo shell strike struck missile attack
invade invasion invader aggressor annexed annexation conquer | occupy occupi attack war seiz incursion
surrender capitulat | gave-up give-up yield laid-down defeat
burned-down set-fire arson torched | burn fire flame
nazi fascis | hitler
spied spying spies espionage | spy intelligence agent
poison | toxi novichok
suicide | took-own killed-himself killed-herself
confess | admit acknowledg concede own
forgery hoax fabricat | false fake invent
"""


def _pattern(stems: str) -> re.Pattern[str]:
    spelt = "|".join(re.escape(stem).replace(r"\-", r"[\s-]") for stem in sorted(stems.split(), key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{spelt})[^\W\d_]*", re.I)


_KINDS = tuple(
    (_pattern(ours), _pattern(f"{ours} {near}"))
    for ours, _, near in (line.partition("|") for line in _LINES.strip().splitlines())
)
_ANY = _pattern(" ".join(line.partition("|")[0] for line in _LINES.strip().splitlines()))
_NO_HARM = re.compile(
    r"\b(?:shot (?:glass|put)|execut\w+ (?:of )?(?:the |a )?(?:plan|order|contract)|rapeseed|stealth\w*)\b", re.I
)


def grave_words_held(text: str, evidence: Evidence) -> Iterator[Issue]:
    """M010 (review): a word of harm or guilt, and no form of it, nor a word near to it, in the passages or around."""
    if not evidence.in_english:
        return
    harmful = _NO_HARM.sub(" ", text)
    if not _ANY.search(harmful):
        return
    for ours, near in _KINDS:
        said = ours.search(harmful)
        if said and not any(near.search(words) for words in (*evidence.passages, *evidence.sentences)):
            message = f"'{said[0]}' is a grave word, and the evidence has none like it"
            hint = "Say it as the source does, cite the words that say so, or drop it."
            yield Issue("M010", "review", message, hint, (("text", text),))
