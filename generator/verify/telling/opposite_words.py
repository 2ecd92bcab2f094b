"""Opposite acts and states in English: a pair a line, the words of each side; an indented line goes on with the one
before it. Words of one side are taken for near to each other as well."""

PAIRS = """
accept approve agree endorse ratify welcome adopt | reject refuse decline dismiss veto rebuff spurn turn-down
admit confess concede acknowledge confirm | deny dismiss denial refute disavow
allow permit let authorise authorize enable legalise legalize legal | bar ban forbid prohibit block prevent
    outlaw halt illegal
rise increase grow climb gain soar jump surge expand growth up upturn higher double swell mount widen | fall
    decrease reduce drop decline shrink plunge slump sink dip contract lose loss plummet dwindle lower narrow slide down
    downturn halve
raise lift hike boost | cut lower reduce slash lessen curb trim
export exporter | import importer
praise laud hail applaud commend welcome | condemn criticise criticize denounce blame deplore slam decry fault
win victory triumph prevail | lose loss defeat
support back favour favor endorse promote advocate champion | oppose resist opposition reject undermine
open reopen opening | close shut closure
arrive arrival | leave depart departure
buy purchase acquire purchaser | sell sale seller
join enter | leave quit exit withdraw
attack assault invade raid bomb | defend defence defense protect
strengthen deepen reinforce consolidate | weaken undermine loosen erode dilute
start begin launch open initiate commence resume | end stop cease halt finish suspend discontinue terminate
    abandon
build construct erect | destroy demolish dismantle raze
create establish found form | abolish dissolve disband destroy
include contain comprise | exclude omit
succeed success successful | fail failure
hire appoint recruit employ name | fire sack dismiss lay-off oust
arrest detain jail imprison capture | release free liberate
convict guilty | acquit innocent clear absolve exonerate
uphold upheld affirm | overturn overrule reverse quash annul
unite unify union | divide split separate
improve better recover enhance | worsen deteriorate harm degrade damage
trust believe confident | distrust doubt mistrust disbelieve
love like enjoy | hate dislike loathe
send dispatch deploy | receive withdraw recall
lend loan | borrow
remember recall | forget
help assist aid | hinder hamper obstruct impede
encourage urge | discourage deter dissuade
agree consensus | disagree dispute
ally friend friendly | enemy foe hostile
peace peaceful ceasefire truce | war
safe secure safety | dangerous unsafe danger hazardous
legal lawful | illegal unlawful
strong powerful | weak feeble
rich wealthy | poor
large big huge major substantial great | small tiny minor negligible slight
high | low
early | late
good positive favourable favorable | bad negative unfavourable poor
true genuine authentic correct | false fake bogus wrong
same identical similar | different distinct
near close nearby | far distant remote
possible feasible | impossible
likely probable | unlikely improbable
easy simple | difficult hard
more | less fewer
majority | minority
enough sufficient ample plenty abundant | insufficient lack shortage scarce too-little too-few
most | least
maximum | minimum
before prior | after
first | last final
always | never
everyone everybody | nobody
above | below
inside within | outside
north northern | south southern
east eastern | west western
military | civilian
domestic | foreign
rural | urban
present attend | absent miss
advance | retreat
victory | defeat
profit surplus | loss deficit
employer | employee
husband | wife
father | mother
son | daughter
brother | sister
cheap | expensive costly
ready willing | reluctant unwilling
complete full entire whole | partial incomplete
permanent | temporary
direct | indirect
voluntary | compulsory mandatory
optional | mandatory compulsory required
superior | inferior
lethal deadly | non-lethal harmless
active | passive
calm quiet | turbulent tense
agree | refuse
attack | retreat
recognise recognize | ignore deny
obey comply | defy violate disobey flout
impose | lift waive
lift end remove | impose keep retain maintain
keep retain maintain preserve | drop abandon scrap abolish discard
continue persist go-on | stop cease end halt
offer | withdraw refuse
borrow | repay
promise pledge vow | refuse
surrender yield | resist
appoint | dismiss
marry wed | divorce
hope optimistic optimism | fear pessimistic pessimism despair
guilty | innocent
friend | enemy
victim | attacker perpetrator
creditor | debtor
winner | loser
keep maintain uphold honour honor | break sever violate
survive | succumb perish die
escalate sharpen intensify heighten | ease defuse calm soften cool relax
please delight satisfy | upset anger annoy disappoint
reveal disclose publish expose | hide conceal withhold suppress
expand enlarge extend | contract shrink restrict limit
tighten | loosen relax ease
complain | praise cheer rejoice
promote upgrade | demote downgrade
invite welcome | expel banish deport
unveil | scrap shelve
gain obtain | forfeit lose loss
comfort reassure | alarm frighten
cooperation cooperate partnership | rivalry confrontation conflict quarrel
friendship friendly friend warm | hostility hostile enmity
optimistic | pessimistic
repair mend restore | break damage ruin sever
unanimous | split divided
escape flee | surrender remain
pardon | punish sentence
compliment | insult
accelerate quicken speed | slow delay
simplify | complicate
pass enact | repeal revoke annul
push | pull
load | unload
tie bind | untie
gather assemble | disperse scatter
fill | empty drain
earn | spend
save | waste squander
teach | learn
heal cure | wound injure hurt
wake | sleep
marry | widow
float | sink
freeze | melt thaw
speak | listen
cheer | boo jeer mourn
laugh | cry weep
rejoice celebrate | mourn grieve
respect honour honor | insult disgrace despise scorn
trust | suspect
obtain | relinquish
claim | disclaim renounce
inflate | deflate
arm | disarm
mobilise mobilize | demobilise demobilize
recognise recognize know | ignore overlook
notice | overlook miss
accuse charge indict | exonerate acquit clear absolve
imprison | free
occupy | vacate liberate evacuate
populate | depopulate
nationalise nationalize | privatise privatize
subsidise subsidize | tax
centralise centralize | decentralise decentralize
integrate | segregate isolate
isolate | engage
engage | disengage
approach | recede retreat
attract | repel
insert | remove extract
add | subtract remove deduct
multiply | divide
record | erase delete
connect link join | disconnect sever separate
cover | uncover expose
blame | absolve credit thank
thank | blame
hasten | delay postpone
postpone delay | hasten expedite
ban | legalise legalize
cause provoke trigger | prevent avert
stabilise stabilize | destabilise destabilize
appease placate | provoke enrage
inspire motivate | discourage demoralise
qualify | disqualify fail
nominate elect | depose oust
crown | dethrone depose abdicate
enforce apply | waive suspend
renew extend | cancel expire
lead | trail follow
precede | follow
differ diverge | agree converge coincide
specialise specialize | generalise generalize
appear emerge | disappear vanish
stay remain | leave depart go
sit | stand
vote | abstain
guilt | innocence
demand | supply
wealth | poverty
growth boom | recession slump
praise | criticism
success | failure
strength | weakness
advantage benefit | disadvantage drawback harm
loyalty loyal | disloyal treason betrayal
ally | rival adversary
consent | refusal
supporter | opponent
"""
