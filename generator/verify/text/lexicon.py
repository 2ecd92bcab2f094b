"""The words that the rules turn on, by what they do. English first, with the commonest of other languages.

Lists, so that a language is added as data.
"""

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
