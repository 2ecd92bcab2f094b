"""English words that have a capital at the front of a sentence, or before a name, and are no names themselves."""

PRONOUNS = frozenset("he she they it we i who him her".split())
ARTICLES = frozenset("the a an one another his her its their our this that these those some both".split())
COMPASS = frozenset("north south east west northern southern eastern western".split())
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
