"""More pairs of opposites, of words that free paraphrase puts for each other."""

MORE = """
opportunity chance benefit boon advantage | danger threat menace hazard peril
escalate heighten intensify mount rise grow tighten | ease abate subside calm soothe defuse relax
suspend pause interrupt shelve freeze | restore resume reinstate reactivate
overstate exaggerate overestimate inflate overplay | understate underestimate downplay minimise minimize
certain clear sure definite settled | uncertain unclear unsure vague unsettled unknown
support favour favor side sympathise sympathize | against oppose opposed
against | for-it favour favor support
correct correctly rightly accurately properly | incorrect incorrectly wrongly wrong mistakenly falsely erroneously
finish complete finished accomplished | unfinished incomplete
happen occur materialise materialize transpire ensue | fail fizzle
participate take-part | recuse abstain boycott
change vary fluctuate alter | unchanged steady constant stable flat static
unity unite agree united consensus harmony | divide divided disagree disunity discord split rift
good helpful beneficial encouraging excellent wonderful fine | bad terrible awful harmful dreadful damaging dire
strong powerful mighty robust | weak feeble fragile vulnerable frail
strongest most-powerful | weakest
biggest largest greatest main chief | smallest least minor
highest | lowest
best | worst
fastest quickest | slowest
oldest earliest | youngest newest latest
richest wealthiest | poorest
respect honour honor observe obey heed | invade invasion violate breach overstep infringe break defy flout
encourage foster promote stimulate welcome | block hinder discourage hamper stifle thwart obstruct
welcome embrace applaud hail greet | reject oppose regret deplore spurn resist
regret rue lament mourn | welcome please celebrate rejoice
pleased glad happy delighted satisfied content grateful | displeased unhappy sad sorry dissatisfied angry upset
    disappointed
attack criticise criticize condemn deplore | praise win welcome applaud hail
free release freed | arrest detain imprison
prevent bar stop block | enable allow let
rare scarce scant | many common frequent widespread plentiful abundant
rarely seldom | often frequently usually always regularly
never | often sometimes once always usually
always constantly invariably | sometimes never rarely seldom occasionally
everywhere | nowhere
slightly barely marginally | sharply greatly strongly steeply massively
slowly gradually | quickly rapidly suddenly fast
up upward upwards above | down downward downwards below
more higher greater faster stronger better | less lower fewer slower weaker worse
older | younger newer
rise increase more higher climb | less lower fewer fall decrease
ease loosen lift relax | tighten toughen harden stiffen
extend prolong renew continue maintain | end lift terminate expire finish lapse
keep honour honor fulfil fulfill uphold | break betray renege abandon
tell disclose admit | conceal hide withhold
deny reject refute contradict dispute | confirm admit acknowledge concede corroborate
trust confide | mistrust distrust suspect
defend | attack accuse
love | hate detest
optimistic confident hopeful upbeat | pessimistic gloomy worried fearful anxious
calm reassure | worry alarm frighten scare
public open transparent | secret private hidden covert classified
secret secretly covertly | openly publicly
voluntarily willingly freely | forcibly unwillingly reluctantly
deliberate deliberately intentional intentionally purposely | accidental accidentally unintentional inadvertently
legal lawful legitimate constitutional | illegal unlawful unconstitutional illegitimate illicit
guilty | innocent blameless
dead kill | alive survive
healthy well | sick ill unwell
win gain | forfeit
profit profitable | loss unprofitable losing
cheap affordable | expensive costly
cheaper | costlier dearer
rich affluent | poor needy impoverished
full crowded packed | empty deserted vacant
open | closed shut
allowed permitted | forbidden banned prohibited barred
ready prepared | unprepared unready
united | divided
popular | unpopular
successful successfully | unsuccessful unsuccessfully failed
safe | unsafe perilous
peaceful peacefully | violent violently
friendly cordial warm | hostile cold frosty chilly
simple straightforward | complex complicated
modern | outdated obsolete ancient
local national domestic | foreign international
professional | amateur
private | public
rise growth grow expand boom recover | decline fall shrink slow shrivel recession slowdown
accelerate hasten quicken faster sooner | slow delay slower later
begin start open launch | close end finish conclude
arrive enter | depart exit
win | lose
elect choose | reject oust
hire recruit | dismiss
build | demolish
buy | sell
give grant hand provide award | withhold deprive seize confiscate
seize confiscate | return restore
accept | refuse
remember | forget
agree consent | refuse
permit | refuse
obey | disobey
include | exclude
succeed | fail
pass adopt | reject defeat
improve better | worsen worse
strengthen | weaken
protect preserve conserve | destroy harm
save | destroy kill
attract | deter repel
unite bring-together | divide
approve | disapprove reject
satisfied | dissatisfied
wise sensible prudent | foolish unwise reckless rash
brave courageous | cowardly timid
honest sincere truthful | dishonest lying deceitful
fair just | unfair unjust
equal | unequal
visible | invisible
necessary needed essential vital | unnecessary needless superfluous
important significant crucial major | unimportant insignificant trivial minor
usual normal ordinary common | unusual abnormal rare extraordinary
known familiar famous | unknown unfamiliar obscure
experienced | inexperienced
independent | dependent
dependent reliant | independent self-sufficient
armed | unarmed
employed | unemployed jobless
male | female
indoors | outdoors
alone | together
temporary interim provisional | permanent lasting
partial partly | complete completely fully wholly
unanimous unanimously | divided
minority | majority
majority most | minority
prefer favour favor | reject dislike
insist demand | waive
retain | lose
rely depend trust | distrust
demand insist | drop waive
quit resign | stay remain
resign quit step-down | remain stay
appear | vanish
success triumph victory win | failure defeat flop fiasco debacle
boon blessing | burden curse bane
friend ally partner | enemy foe rival adversary
asset | liability
hero | villain
victim | culprit
hope wish | promise pledge guarantee vow
much | little
long longer longest lengthen lengthy | short shorter shortest shorten brief
buyer importer | seller exporter
jail imprison detain remand | free release
complain protest grumble | welcome praise applaud
withdraw lower cut | raise increase
free-of-charge gratis | paid
drought dry | flood wet
force compel oblige | offer volunteer invite
gift donate donation grant | loan lend credit
coastal | inland
sender exporter | receiver recipient importer
daytime day | night nightly
weekday | weekend
passenger | freight cargo
explain | disprove
plentiful abundant ample | scarce scant lacking
receive | send
hang execute behead | pardon reprieve spare
hate loathe detest enemy foe | friend
doubt dispute | confirm corroborate prove
burn | flood
"""
