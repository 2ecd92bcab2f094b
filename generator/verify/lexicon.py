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
SPEECH_PAST = frozenset(["said", "told"])
PRONOUNS = frozenset("he she they it we i who him her".split())
ARTICLES = frozenset("the a an one another his her its their our this that these those some both".split())
TITLES = frozenset(
    """
    mr mrs ms miss dr prof professor president premier minister prime foreign defense defence secretary senator
    general colonel captain admiral king queen prince princess pope sir lord lady madam chancellor ambassador
    spokesman spokeswoman spokesperson chairman chairwoman chief director judge justice governor mayor
    representative leader former vice deputy acting first the a an
    """.split()
)
LEADS = frozenset(
    """
    in on at after before during following earlier meanwhile later since by from with under over for amid despite
    although though while when as because if still however moreover then but and yet also speaking asked citing
    instead more most even nevertheless
    """.split()
)
SENTENCE_OPENERS = frozenset(
    """
    the a an he she it they we i you this that these those there here in on at as but and if when while after before
    for with by from to so yet or not no then what who how why where which his her its their our my your
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
