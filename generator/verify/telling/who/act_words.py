"""English acts of one upon another, a line for those that are nearly the same: who does them to whom matters. Data."""

from collections.abc import Mapping
from functools import lru_cache

from generator.verify.telling.wording import root, stem

_LINES = """
accuse charge indict prosecute sue blame denounce
ask request urge petition press implore beg appeal call
tell inform notify warn alert caution
advise counsel recommend brief
invite welcome host receive
visit
criticise criticize attack condemn slam rebuke scold fault chide denounce
praise laud applaud commend thank compliment
support back endorse favour favor help aid assist side
oppose resist challenge contest dispute fight
defend protect guard shield
beat defeat outdo outscore overcome
attack assault strike hit bomb shell raid ambush
invade occupy annex seize conquer capture annexation seizure occupation invasion
kill murder assassinate shoot stab slay poison murdered
wound injure hurt
arrest detain jail imprison capture seize apprehend
release free liberate
convict sentence condemn fine
acquit pardon
overrule overturn reverse annul quash strike
uphold affirm confirm
appoint name nominate elect choose pick select
dismiss fire sack oust remove depose topple overthrow
hire employ recruit
replace succeed
precede
follow trail chase pursue
lead head oversee run chair command direct manage supervise
found establish create
buy acquire purchase take-over
sell
pay fund finance subsidise subsidize bankroll
lend
owe
supply arm equip provide
give grant award hand donate
send dispatch deliver ship
sanction punish penalise penalize
impose slap levy inflict
threaten menace intimidate
ban bar block prohibit forbid stop prevent
allow permit let authorise authorize
force compel oblige coerce
persuade convince
order instruct command
question interrogate interview
investigate probe examine
outnumber exceed surpass overtake outpace outstrip top
cause provoke trigger spark prompt bring fuel drive
influence shape affect
rescue save
betray deceive mislead cheat defraud trick
trust believe
distrust doubt suspect
fear dread
love like admire respect
hate loathe despise
marry wed
divorce leave abandon
teach train
threat
join
recognise recognize acknowledge
ignore overlook snub
reject rebuff spurn refuse
accept
answer reply respond
address tackle deal handle confront
quote cite
borrow
rob steal loot plunder
spy monitor watch
host
own
rule govern
contain include
depend rely
need require
serve obey
treat
"""


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_LINES.strip().splitlines()):
        for word in line.split():
            for key in (stem(word), root(word)):
                found.setdefault(key, set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


@lru_cache(maxsize=16384)
def kinds_of(word: str) -> frozenset[int]:
    """The lines that a word stands on, in any form of it; none for what is no such act."""
    return _lines().get(stem(word)) or _lines().get(root(word)) or frozenset()
