"""Words that turn a statement round, as data: opposite acts and states, negations, hedges, quantities. English."""

from collections.abc import Mapping
from functools import lru_cache

from generator.verify.wording import stem

_PAIRS = """
accept approve agree endorse ratify welcome adopt | reject refuse decline dismiss veto rebuff spurn turn-down
admit confess concede acknowledge confirm | deny dismiss denial refute disavow
allow permit let authorise authorize enable legalise legalize legal | bar ban forbid prohibit block prevent outlaw halt illegal
rise increase grow climb gain soar jump surge expand growth up upturn higher double swell mount widen | fall decrease drop decline shrink plunge slump sink dip contract lose plummet dwindle lower narrow slide down downturn halve
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
start begin launch open initiate commence resume | end stop cease halt finish suspend discontinue terminate abandon
build construct erect | destroy demolish dismantle raze
create establish found form | abolish dissolve disband destroy
include contain comprise | exclude omit
succeed success successful | fail failure
hire appoint recruit employ name | fire sack dismiss lay-off oust
arrest detain jail imprison capture | release free liberate
convict guilty | acquit innocent
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
ask request | refuse
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
supporter | opponent
"""

OPPOSITES: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(map(stem, one.split())), frozenset(map(stem, other.split())))
    for one, _, other in (line.partition("|") for line in _PAIRS.strip().splitlines())
)

NEGATORS = frozenset(
    """
    not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely seldom rarely ain't
    """.split()
)
"""Words that negate what follows them. "n't" does as well."""

PREFIXES = ("non-", "non", "un", "dis", "in", "im", "ir", "il", "mis", "anti-", "anti")
"""What makes a word its opposite where it stands before it: "unable", "non-lethal"."""

TURNING = frozenset(
    map(
        stem,
        """
    refuse fail failure deny denial reject dismiss decline lack prevent avoid stop halt cease end bar ban block forbid prohibit doubt
    unlikely improbable impossible unable unwilling little few less least only sole except barring absent absence empty
    unless until before rather instead other than far difficult hard short reluctant against despite loss lose lost miss drop
    cancel abandon withdraw suspend oppose reverse rule-out standstill unfulfilled stuck limbo exclude omit free
    ignore silent silence zero broke break broken collapse abort quit stay remain keep still outlast survive despite escape
    different differ contrary opposite neglect disagree spare vacant vacuum false untrue wrong immune exempt
""".split(),
    )
)
"""Words that carry a negation in them: beside one of these a negation on the other side is no contradiction."""

ALLEGED = frozenset(
    map(
        stem,
        """
    alleged allegedly reportedly purportedly purported supposedly supposed suspected suspect accuse accusation allegation claim apparently
    apparent rumoured rumored rumour rumor ostensibly unconfirmed so-called charge suspicion
""".split(),
    )
)
POSSIBLE = frozenset(
    map(
        stem,
        """
    may might could possible possibly possibility perhaps maybe likely unlikely probably probable potential potentially suggest appear
    seem expect expectation believe think predict forecast fear hope would should chance estimate presume risk likelihood
    improbable doubtful conceivable threat prospect assume speculate if read consider imply hint indicate
""".split(),
    )
)
INTENDED = frozenset(
    map(
        stem,
        """
    attempt try tried seek plan consider propose proposal want wish aim intend intention hope offer threaten urge demand ask call
    pledge promise vow prepare mull weigh due set ready agree bid effort campaign request recommend advise
    invite consider schedule goal target would pressure push ambition mean
""".split(),
    )
)
HEDGES: Mapping[str, frozenset[str]] = {"alleged": ALLEGED, "possible": POSSIBLE, "intended": INTENDED}

WITH_TO = frozenset(
    map(
        stem,
        "appear seem expect attempt try seek plan propose intend aim hope threaten want wish suspect believe think say report due likely".split(),
    )
)
"""Hedges where "to" follows: "plans to sell", not "the plans"."""

LOST_HEDGES = WITH_TO | frozenset(
    map(
        stem,
        """
    alleged allegedly reportedly purported purportedly supposed supposedly apparently may might could possible possibly
    perhaps maybe probably probable potential potentially attempted considering suspected
""".split(),
    )
)
"""Those that are looked for in the evidence. All of `HEDGES` count as kept where the text has one."""

NO_NEGATION = frozenset(
    "only just merely necessarily least until unlike doubt matter fewer less later more mere".split()
)
"""What may follow a "no" or "not" that negates nothing: "not only", "no doubt"."""

FRAMES = frozenset(
    map(
        stem,
        """
    say said tell state claim argue believe think report according accuse allege warn insist maintain declare announce
    describe call view opinion see regard note suggest hold assert contend predict expect fear
""".split(),
    )
)
"""Verbs that give a statement to somebody: what they hold is not told as a fact."""

QUANTITIES = {
    "all": 4, "every": 4, "everyone": 4, "everybody": 4, "each": 4, "entire": 4, "most": 3, "majority": 3, "nearly": 3,
    "many": 2, "several": 2, "some": 2, "numerous": 2, "part": 2, "half": 2, "few": 1, "hardly": 1, "little": 1,
    "minority": 1, "none": 0, "nobody": 0, "no": 0,
}  # fmt: skip
"""How much of a whole a word takes: 0 none to 4 all."""


@lru_cache(maxsize=4096)
def sides(word: str) -> tuple[tuple[int, int], ...]:
    """(pair, side) for every pair of opposites that holds a stem."""
    return tuple((number, side) for number, pair in enumerate(OPPOSITES) for side in (0, 1) if word in pair[side])
