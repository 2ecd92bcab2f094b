"""English words that people put for each other, a line for those of one meaning."""

from collections.abc import Mapping
from functools import lru_cache

from generator.verify.telling.wording import root, stem

_LINES = """
suggest propose recommend advise
declare announce proclaim state say
call name label describe term dub
publish release issue unveil disclose reveal unseal
show display depict demonstrate present
see watch view look notice observe
film record tape video footage recording
gun weapon pistol firearm rifle arms
shoot fire shot
job post position office
worker employee staff labourer laborer
boss chief head leader chairman director president
money cash fund funding sum
promise pledge vow commitment assurance
break breach violate
deal agreement accord pact treaty contract settlement
settle resolve
hurt harm damage injure suffer
help aid assist
flee escape
end stop cease finish close expire lapse conclude
begin start launch open
continue go-on persist last remain stay
happen occur materialise materialize come-about arise
change alter vary modify amend revise
decide determine resolve choose rule
decision ruling verdict judgment choice
judge court justice tribunal
law act rule statute regulation legislation bill
lawmaker legislator senator congressman representative deputy
police officer constable
ambassador envoy emissary
sanction penalty
unemployment unemployed jobless joblessness
attack assault raid strike
kill murder slay
die perish death
trial hearing case suit lawsuit proceeding
accuse charge blame
crime offence offense felony
jail prison custody detention
punish penalise penalize fine sanction
answer reply respond
ask request seek demand
want wish desire
want ask
need require
agree accept consent approve back endorse
allow permit let authorise authorize enable
forbid ban bar prohibit
refuse reject decline
admit acknowledge concede confess
think believe hold consider regard
know realise realize understand recognise recognize
say tell state speak talk mention
discuss debate talk
meet encounter
visit come go travel trip journey tour
arrive come reach
leave depart quit go
return come-back
live reside dwell stay
house home residence
child kid son daughter
woman female lady
man male
young youth
old elderly aged
pay spend
buy purchase acquire
sell
cost price expense
earn make receive
tax levy duty tariff
trade commerce
company firm business corporation enterprise
bank lender
market
grow rise increase expand climb
fall drop decline decrease shrink
cut reduce lower
raise lift boost
build construct erect
destroy demolish wreck
create establish found form set-up
plan scheme project programme program
aim goal target objective purpose
reason cause ground
effect result outcome consequence impact
chance opportunity
danger risk threat hazard peril
safe secure
war conflict fighting combat
peace truce ceasefire
army military troops forces soldiers
enemy foe
friend ally partner
country nation state
people population public citizens inhabitants
voter elector
vote ballot turnout
election poll
win gain victory triumph
lose loss defeat
share part portion
whole entire complete full
finish complete done accomplish
try attempt endeavour endeavor
succeed manage
fail
work function operate
use employ utilise utilize apply
send dispatch
give hand provide supply offer grant deliver
take seize
get obtain receive secure gain
keep retain hold maintain preserve
give-up abandon drop relinquish
carry bear
bring
join enter
appear turn-up show-up come attend
testify witness
sign
write pen compose author
read
teach educate train
learn study
school college university
doctor physician
sick ill unwell
medicine drug
test examine check inspect
check verify
find discover detect uncover
search seek hunt
hide conceal
open
close shut
warn caution alert
fear worry concern anxiety
hope
anger fury rage
happy glad pleased
sad sorry
important significant major crucial key
big large great huge
small little tiny minor
new recent fresh
fast quick rapid
slow
early
late
often frequently
rich wealthy affluent
poor needy
strong powerful
weak feeble
good fine
bad poor
right correct
wrong mistaken false incorrect
true genuine real
clear plain obvious evident
sure certain
possible
likely probable
difficult hard tough
easy simple
enough sufficient adequate
protect guard defend shield
support back favour favor
oppose resist
criticise criticize attack condemn
praise commend laud
trust rely depend
control govern rule run
lead head guide direct
follow obey comply
appoint name nominate choose
resign quit step-down
dismiss fire sack
hire employ recruit
vote elect
address tackle handle deal
mention cite refer name
influence sway affect
interfere meddle intervene
invite ask
accompany join
own possess
contain include comprise
prove show establish
explain clarify
forget
remember recall
date day time schedule
delay postpone defer
speed hasten accelerate
rule-out exclude
prepare ready train
equip arm
armed weapon gun
responsible liable accountable blame
evidence proof
report account article story
paper newspaper journal
book volume work
picture image photograph photo
car vehicle automobile truck
road street
plane aircraft airplane
ship vessel boat
train rail railway
port harbour harbor
factory plant mill works
oil petroleum crude
energy power electricity
water
food
land ground soil
weather climate
disease illness sickness epidemic
flood submerge inundate swamp
"""


@lru_cache(maxsize=1)
def _lines() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_LINES.strip().splitlines()):
        for word in line.split():
            found.setdefault(stem(word), set()).add(number)
            found.setdefault(root(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


@lru_cache(maxsize=16384)
def meanings_of(word: str) -> frozenset[int]:
    """The lines that a word stands on, in any form of it."""
    return _lines().get(stem(word)) or _lines().get(root(word)) or frozenset()
