"""Words of speech, en: who says it."""

from generator.verify.voices.speech.language import Language, phrases, words

_BARE = words(
    """
    say tell state add note write ask reply answer explain argue claim insist stress emphasize emphasise declare
    announce warn report reiterate repeat remark observe comment admit concede acknowledge confirm suggest believe
    think predict continue conclude recall cry exclaim whisper shout mutter murmur rejoin respond retort call urge
    demand quip joke vow pledge promise testify tweet post maintain assert describe complain inquire enquire quote
    gasp sigh growl snap stammer allege contend opine caution label dub interrupt lament boast counter echo reveal
    accuse slam blast criticize criticise condemn denounce dismiss mock praise hail brand attack compare liken refer
    decry deride ridicule chide rebuke scold tout laud applaud bemoan muse ponder reason propose recommend advise
    object protest plead beg bark bellow roar yell scream hiss groan moan grumble drawl mumble stutter falter
    ejaculate demur sneer chuckle giggle scoff gush rage fume thunder intone recite read proclaim pronounce summarize
    summarise clarify elaborate specify underscore underline highlight reassure assure inform remind greet challenge
    press prompt wonder venture volunteer offer persist resume begin start go chime put characterize characterise
    depict view see consider deem find term nickname tease taunt gloat brag bluster fret worry fear hope guess reckon
    figure swear affirm attest avow profess imply hint signal indicate estimate forecast posit speculate theorize
    charge blame fault knock rip lambast lambaste castigate skewer pan bash retweet blog chant email text telegraph wire
    cable reflect correct conjecture articulate sob whimper squeak shriek croak soothe coax warble pipe interpose
    interject cut break burst blurt suggest question query disagree agree concur deny
    """
)
_IRREGULAR = words(
    """
    said says saying told tells telling wrote writes writing written thought thinks thinking      cried cries crying
    replied replies replying began begins beginning went goes going put puts putting saw
    sees seeing found finds finding swore swears swearing read reads reading beginning denied denies denying implied
    implies quipped quips quipping dubbed dubs dubbing referred refers referring slammed slams slamming bragged brags
    bragging begged begs begging sobbed interposed gossiped decried decries decrying ripped rips ripping panned
    snapped snaps snapping demurred demurs demurring labelled labels labelling labeled labeling fretted frets worried
    worries worrying branded hinted clarified clarifies clarifying specified specifies testified testifies testifying
    queried queries prophesied returned chimed_in chimes_in chiming_in went_on goes_on going_on broke_in breaks_in
    cut_in     cuts_in burst_out bursts_out put_in puts_in put_it fired_back shot_back hit_back wrote_back snapped_back
    fires_back shoots_back hits_back called_out cried_out puts_it struck_in went_so_far
    """
)


def _forms(verb: str) -> tuple[str, ...]:
    stem = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return third, f"{stem}ed", f"{stem}ing"


_VERBS = frozenset(form for verb in _BARE for form in _forms(verb)) | _IRREGULAR | _BARE
_NOT_ALONE = words(
    """
    go goes going went put puts putting see sees seeing saw find finds finding found start starts starting
    started hold holds held know knows knew hear heard hears cut cuts break breaks broke burst read reads
    """
)
"""Verbs that say nothing of speech by themselves ("went on", "burst in")."""

EN = Language(
    code="en",
    known_by=words(
        """
        the of and to in that was is for it with as on be at by this had not are but from have an they which
        """
    ),
    verbs=_VERBS - _NOT_ALONE,
    bare=_BARE - _NOT_ALONE - words("put read"),
    participles=frozenset(verb for verb in _VERBS if verb.endswith("ing") and verb not in _BARE),
    passives=words(
        """
        called described labelled labeled dubbed branded quoted cited told asked condemned denounced dismissed praised
        hailed criticized criticised attacked termed characterized characterised considered deemed mocked reported put
        derided ridiculed advised warned informed reminded urged accused blamed charged blasted slammed likened
        compared written urged promised assured posted announced declared
        """
    ),
    being=words("is are was were be been being am 's 're got gets"),
    agent=words("by"),
    asked=words("asked told quoted cited pressed accused questioned blamed"),
    who=words("who whom"),
    replies=words(
        """
        asked asks replied replies answered answers retorted rejoined returned responded inquired enquired interrupted
        cried exclaimed agreed protested objected demanded
        """
    ),
    nouns=words(
        """
        remark remarks statement statements comment comments words claim claims report reports warning call reply
        answer note message speech letter post tweet assertion suggestion contention view opinion argument response
        pledge promise complaint
        """
    ),
    pronouns=words("he she"),
    others_pronouns=words(
        """
        i we you they it who everyone everybody nobody somebody someone anyone others many some both all one
        another neither either most him her me them us this that these those
        """
    ),
    articles=words(
        """
        the a an one another his her its their our my your some any this that these those no two three several
        many both every each few
        """
    ),
    titles=words(
        """
        mr mrs ms miss dr prof professor president premier minister prime foreign defense defence secretary senator
        general colonel captain admiral king queen prince princess pope sir lord lady madam chancellor ambassador
        spokesman spokeswoman spokesperson chairman chairwoman chair chief director judge justice governor mayor
        representative leader former vice deputy acting first rep sen gen gov lt col sgt maj capt cmdr adm brig cpl
        pvt st rev reverend fr father sister brother mother aunt uncle hon congressman congresswoman sheriff officer
        detective attorney councillor councilman councilwoman councilor baron baroness count countess duke duchess
        dame emperor empress saint bishop archbishop cardinal rabbi imam sheikh commander lieutenant major sergeant
        commissioner undersecretary speaker treasurer comptroller delegate superintendent dean coach candidate nominee
        democratic republican conservative labour liberal democrat presidential fisheries finance trade interior
        health education justice economy agriculture then-president ex-president president-elect u.s us american
        british state attorney ceo cfo coo executive cabinet pm
        """
    ),
    prepositions=words(
        """
        of for from at with in by to on about after before during under over into against among between through
        without near as inside outside behind since until per via despite like than throughout
        """
    ),
    subordinators=words(
        """
        that while when which because whereas as after before if where since although though until whether unless once
        so what how why
        """
    ),
    conjunctions=words("and but or nor yet"),
    aside=words("while whereas as when"),
    linking=words(
        """
        late early last next did does do has had have having was is were are be been being will would could should may
        might can must shall
        also then later now once again always often sometimes never not just even still only first finally next soon
        ever already further all both himself herself reportedly to went on instead too thus once here there yesterday
        today tonight tomorrow earlier afterwards afterward meanwhile however therefore far since elsewhere himself
        themselves simply merely rightly nevertheless nonetheless apparently n't has've 'd 've 'll 's quickly cannot
        """
    ),
    modals=words("could would might should may can must will shall 'd 'll let cannot"),
    negations=words("not never n't neither nor cannot"),
    denials=words(
        """
        deny denies denied denying declined declines refused refuses false untrue falsely hoax fake forged fabricated
        fabrication invented doctored disputes disputed wrongly misquoted myth lie fiction bogus satirical parody
        imagined imagine
        """
    ),
    doubts=words(
        """
        if unless whether rumoured rumored rumours rumors alleged allegedly reportedly supposedly purportedly said
        reported supposed
        thought believed apocryphally claimed understood purported imaginary imagined
        """
    ),
    according=phrases("according to | in the words of | in the view of | in the opinion of"),
    opening=phrases("for | to"),
    opening_words=words(
        """
        the a an he she it they we i you this that these those there here in on at as but and if when while after
        before for with by from to so yet or not no then what who how why where which his her its their our my your
        now once also only even still just yes well oh ah asked speaking meanwhile later earlier last two three one
        some many most other both all each every such during since until although though because despite under over
        into about like instead however moreover more another few several new old good dear let did does do is was are
        were had has have can could would will should may might nor never none nothing nobody everyone everybody
        someone somebody anyone perhaps maybe indeed again soon suddenly finally today yesterday tomorrow tonight
        officials experts critics citing quoting responding referring reading writing
        """
    ),
    aides=words(
        """
        spokesman spokeswoman spokesperson lawyer lawyers attorney aide adviser advisor representative
        """
    ),
    objects=words("him her"),
    works=words(
        """
        book novel film movie song sign banner banners slogan poem play show album headline placard placards t-shirt
        poster posters entitled titled headlined essay memoir article chapter series documentary painting sketch
        hashtag motto chant caption inscription bestseller pamphlet podcast signs
        """
    ),
    naming=words("call calls called calling label labels labelled labeled dub dubs dubbed term terms termed deemed"),
    calendar=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        """
    ),
    elisions=r"(?<=[a-z])(n['’]t|['’](?:d|ll|ve|re))\b",
    inverts=False,
)  # fmt: skip
