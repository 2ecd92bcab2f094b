"""English words of one family whose forms differ by more than an ending: "decide" and "decision". A line a family."""

_LINES = """
decide decision decisive
choose choice
lose loss
sell sale
believe belief
prove proof
speak speech
give gift
fly flight
die death dead
bear birth born
marry marriage
defend defense defence
respond response
succeed success successful
analyse analyze analysis
destroy destruction
produce production product
reduce reduction
introduce introduction
describe description
receive reception receipt
deceive deception
explain explanation
maintain maintenance
depart departure
close closure
sign signature
seize seizure
expose exposure
strong strength strengthen
long length lengthen
poor poverty
free freedom
safe safety
true truth
wide width widen
deep depth deepen
high height heighten
hot heat
extend extension
expand expansion
conclude conclusion
invade invasion
divide division
provide provision
revise revision
supervise supervision
permit permission
admit admission
submit submission
omit omission
suspend suspension
intend intention
attend attendance
reject rejection
elect election
object objection
attract attraction
intervene intervention
prevent prevention
contribute contribution
solve solution
resolve resolution
evolve evolution
oppose opposition
propose proposal
impose imposition
compose composition
require requirement
approve approval
remove removal
refuse refusal
renew renewal
deny denial
arrive arrival
survive survival
withdraw withdrawal
agree agreement
treat treatment
move movement
govern government
invest investment
develop development
pay payment
appoint appointment
fail failure
press pressure
behave behavior behaviour
offend offense offence offensive
license licence
advise advice
live life
think thought
know knowledge
see sight
act action
react reaction
compete competition
repeat repetition
recognise recognize recognition
satisfy satisfaction
qualify qualification
notify notification
classify classification
apply application
imply implication
supply supplier
comply compliance
rely reliance reliable
vary variation variety
marry married
bury burial
try trial
weigh weight
hate hatred
employ employment
enjoy enjoyment
punish punishment
argue argument
judge judgment judgement
abolish abolition
demolish demolition
crime criminal
finance financial
benefit beneficial
province provincial
office official
race racial
nation national
person personal
region regional
centre center central
house housing
able ability
unable inability
real reality
secure security
major majority
minor minority
public publicity
equal equality
popular popularity
possible possibility
legal legality
nuclear nuke
"""

KIN = {word: line.split()[0] for line in _LINES.strip().splitlines() for word in line.split()}
"""Each word with the first of its family."""
