"""English words that turn a statement or take back from it, by their stems: negations, hedges, frames. Data."""

from collections.abc import Mapping

from generator.verify.telling.wording import stem


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


NEGATORS = _words(
    """
    not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely seldom rarely
    ain't
    """
)
"""Words that negate what follows them. "n't" does as well."""

FAILING = _stems("fail failure refuse refusal decline neglect unable inability unwilling reluctant reluctance yet")
"""Words that negate an act where "to" follows them."""

NEARLY = _words("almost nearly")
"""Words behind which a past has not come about: "almost sank", not "almost 300"."""

AVERTING = _stems(
    """
    prevent stop keep bar ban block deter discourage dissuade prohibit exclude hinder refrain desist save spare close
    short verge brink far talk shy
    """
)
"""Words behind which what stands with "-ing" is not done: "kept … from voting", "close to voting"."""

INSTEAD = _words("without instead than avoid avoids avoided avoiding avert averts averted off out")
"""Words right before what is not done: "without voting", "instead of voting", "put off voting", "ruled out voting"."""

DROPPING = _stems("cancel call-off abandon scrap shelve drop rule-out postpone put-off avert avoid spare escape")
"""Words behind which an act that they name is not done: "called off its visit"."""

AVERTED = DROPPING | _stems(
    "almost nearly narrow narrowly close verge brink short instead rather hold-back hold-off stay delay"
)
"""What a text may keep of it."""

NO_NEGATION = _words(
    """
    only just merely necessarily least until unlike doubt matter fewer less later more mere
    """
)
"""What may follow a "no" or "not" that negates nothing: "not only", "no doubt"."""

SILENCES = _stems(
    """
    name mention say said tell speak report describe specify explain give add
    """
)
"""With a negation: what somebody does not say, which stands nowhere."""

PLACES = frozenset(["source", "text", "article", "capture", "report"])
"""With a negation before them: where something does not stand."""

TURNING = _stems(
    """
    fewer minority refuse fail failure deny denial reject dismiss decline lack prevent avoid stop halt cease bar ban
    block forbid prohibit doubt unlikely improbable impossible unable unwilling little few less only sole except
    barring absent absence empty unless rather instead far difficult
    reluctant difference loss lose lost miss cancel abandon withdraw suspend oppose reverse rule-out
    standstill unfulfilled stuck limbo exclude omit ignore silent silence zero broke break broken collapse
    abort quit outlast survive escape different differ contrary opposite neglect disagree
    hate hatred enemy foe hostile dislike spare vacant vacuum false untrue wrong immune exempt yet
    """
)
"""Words that carry a negation in them: beside one of these a negation on the other side is no contradiction."""

ALLEGED = _stems(
    """
    alleged allegedly reportedly purportedly purported supposedly supposed suspected suspect accuse accusation
    allegation claim apparently apparent rumoured rumored rumour rumor ostensibly unconfirmed so-called charge
    suspicion
    """
)

POSSIBLE = _stems(
    """
    may might could can possible possibly possibility perhaps maybe likely unlikely probably probable potential
    potentially suggest appear seem expect expectation believe think predict forecast fear hope would should
    chance estimate presume risk likelihood improbable doubtful conceivable threat prospect assume speculate if
    read consider imply hint indicate depend dependent
    """
)

INTENDED = _stems(
    """
    attempt try tried seek plan consider propose proposal want wish aim intend intention hope offer threaten
    urge demand ask call pledge promise vow prepare mull weigh due set ready agree bid effort campaign request
    recommend advise invite menace schedule goal target would pressure push ambition mean
    """
)

HEDGES: Mapping[str, frozenset[str]] = {"alleged": ALLEGED, "possible": POSSIBLE, "intended": INTENDED}

WITH_TO = _stems(
    """
    appear seem expect attempt try seek plan propose intend aim hope threaten want wish suspect believe think
    say said report likely
    """
)
"""Hedges where "to" follows: "plans to sell", not "the plans"."""

WITH_THAT = _stems(
    """
    believe think suggest fear suspect expect hope assume speculate estimate
    """
)
"""Hedges where "that" follows: "fears that", not "the fear"."""

ALSO_THINGS = _stems("demand offer call pressure push bid campaign request goal target ambition order effort")
"""Hedges that are as often things: they hedge where something follows that they are for."""

ASKING = _stems("ask see know wonder doubt question unclear decide determine even as check tell")
"""Words behind which an "if" asks, or grants, and makes no condition."""

LOST_HEDGES = (
    WITH_TO
    | WITH_THAT
    | _stems(
        """
    alleged allegedly reportedly purported purportedly supposed supposedly apparently may might could possible
    possibly perhaps maybe probably probable potential potentially attempted considering suspected apparent
    """
    )
)
"""Those that are looked for in the evidence. All of `HEDGES` count as kept where the text has one."""

FRAMES = _stems(
    """
    say said tell state claim argue believe think report according accuse allege warn insist maintain declare
    announce describe call view opinion see regard note suggest hold assert contend predict expect fear
    """
)
"""Verbs that give a statement to somebody: what they hold is not told as a fact."""

FUTURE = frozenset(["will", "shall", "'ll"])

UNSURE = _stems(
    """
    may might could possible possibly possibility perhaps maybe unlikely likely probable probably potential potentially
    chance doubtful
    """
)
"""What takes from a future its certainty: in the evidence of a "will", or beside it."""

UNLIKELY = _stems("unlikely doubtful improbable")

ACCUSING = {
    stem(word): frozenset(after.split())
    for words, after in (
        ("accuse suspect suspicion", "of"),
        ("charge", "with that"),
        ("allegation accusation", "of that"),
        ("allege claim", "that"),
    )
    for word in words.split()
}
"""Words that say what somebody is accused of, with what stands behind them then."""

PROPOSING = _stems("propose recommend suggest consider discuss contemplate weigh mull favour favor advise")
"""What stands with "-ing" behind one of these is not done."""

CALLING = _stems("call describe term dub brand label")
"""Verbs that give somebody's name for a thing, which the thing is not therefore."""

CONDITIONS = frozenset(["unless"])
CONDITIONS_KEPT = _words(
    """
    if unless should when without until provided once may might could would can whether otherwise depends depending
    except case threat threatens threatened risk risks plans
    """
)
"""Words with one of which a text keeps a condition."""
