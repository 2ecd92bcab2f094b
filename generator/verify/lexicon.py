"""The words that the rules turn on, by what they do. English first, with the commonest of other languages.

Lists, so that a language is added as data.
"""

NEGATIONS = frozenset(
    """
    not no never none nobody nothing neither nor nowhere cannot without hardly scarcely barely seldom rarely lest не
    ни нет никогда никто ничего без едва nicht kein keine nie niemals ne pas jamais non nunca 않 안 못 لا لم لن ليس غير
    بدون
    """.split()
)
NEGATIVE_ENDINGS = ("n't", "n’t")
NEGATIVE_VERBS = frozenset(
    """
    deny denies denied denying refuse refuses refused refusing doubt doubts doubted fail fails failed failing reject
    rejects rejected rejecting dismiss dismisses dismissed
    """.split()
)
CONDITIONS = frozenset(
    """
    if unless until provided providing should assuming except only supposing whether lest otherwise если пока разве
    wenn falls sofern si salvo
    """.split()
)
CONDITION_PHRASES = (
    "as long as", "so long as", "on condition", "in case", "in the event", "in which case", "on the condition",
    "only when", "only if", "but not", "but only", "were it not", "in that case", "subject to", "depending on",
)  # fmt: skip
WHETHER_VERBS = frozenset(
    """
    ask asks asked asking wonder wonders wondered know knows knew see decide decides decided depend depends depended
    doubt doubts tell
    """.split()
)
HEDGES = frozenset(
    """
    allegedly reportedly apparently supposedly purportedly possibly perhaps maybe probably якобы возможно
    """.split()
)
QUANTIFIERS = frozenset(
    """
    few fewer some several most many half hardly barely only nearly almost little less least part rare occasional no
    none neither any
    """.split()
)
SPEECH = frozenset(
    """
    say says said saying tell tells told telling state states stated stating add adds added adding note notes noted
    noting write writes wrote writing ask asks asked asking reply replies replied replying answer answers answered
    answering explain explains explained explaining argue argues argued arguing claim claims claimed claiming insist
    insists insisted insisting stress stresses stressed stressing emphasize emphasizes emphasized emphasizing
    emphasise emphasised declare declares declared declaring announce announces announced announcing warn warns
    warned warning report reports reported reporting reiterate reiterates reiterated reiterating repeat repeats
    repeated repeating remark remarks remarked observe observes observed comment comments commented admit admits
    admitted admitting concede concedes conceded acknowledge acknowledges acknowledged acknowledging confirm
    confirms confirmed deny denies denied suggest suggests suggested suggesting believe believes believed predict
    predicts predicted continue continued conclude concludes concluded recall recalls recalled cry cried exclaim
    exclaimed whisper whispered shout shouted mutter muttered murmur murmured return returned rejoin rejoined
    respond responds responded retort retorted call calls called calling urge urges urged demand demanded quip
    quipped joke joked vow vows vowed pledge pledged promise promises promised testify testified tweet tweeted post
    posted maintain maintains maintained assert asserts asserted asserting describe describes described describing
    complain complains complained inquire inquired enquired quote quoted demur gasp gasped sigh sighed laugh laughed
    growl growled snap snapped stammer stammered allege alleges alleged contend contends contended hold opine opined
    caution cautioned label labels labeled labelled dub dubbed interrupt interrupted begin began lament lamented
    boast boasted counter countered echo echoed reveal revealed
    """.split()
)
UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u3040", "\u30ff"),
    ("\u3400", "\u9fff"),
)
"""Scripts that put no space between words, as ranges of characters."""
